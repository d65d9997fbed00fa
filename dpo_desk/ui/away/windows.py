"""Windows: the session's notifications, and the broadcast before a sleep, read off the window's own messages."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 0x4
_LEAVES: Final = frozenset({0x2, 0x4, 0x6, 0x7})
"""Console disconnect, remote disconnect, log-off, lock."""


def is_away(message: int, wparam: int) -> bool:
    """Whether a message of the window says that the person is away or the machine about to sleep."""
    if message == WM_WTSSESSION_CHANGE:
        return wparam in _LEAVES
    return message == WM_POWERBROADCAST and wparam == PBT_APMSUSPEND


class Message(ctypes.Structure):
    """The head of Windows' `MSG`."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class SessionFilter(QAbstractNativeEventFilter):
    """Calls `away` for the messages that mean it."""

    def __init__(self, window: int, away: Callable[[], None]) -> None:
        super().__init__()
        self._away = away
        register(window)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int] | Any:
        """Look at a message; none is taken from the window."""
        if QByteArray(eventType).data() == b"windows_generic_MSG":
            told = Message.from_address(int(message))
            if is_away(told.message, told.wparam):
                self._away()
        return False, 0


def register(window: int) -> None:
    """Ask for the session's notifications for a window; elsewhere than on Windows nothing."""
    if sys.platform == "win32":
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), 0)
