"""macOS: the distributed notification that the screen was locked. A sleep is seen by the tick of `ui.idle`."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Final

LOCKED: Final = b"com.apple.screenIsLocked"
_UTF8: Final = 0x08000100
_AT_ONCE: Final = 4
_FRAMEWORK: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_POINTER: Final = ctypes.c_void_p
Heard: Final = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)


class ScreenLock:
    """Calls `away` when the screen locks; the run loop of the window delivers it."""

    def __init__(self, away: Callable[[], None]) -> None:
        self._heard = Heard(lambda *_: away())  # kept: the system calls it for as long as the desk runs
        if sys.platform == "darwin":
            core = ctypes.CDLL(_FRAMEWORK)
            core.CFNotificationCenterGetDistributedCenter.restype = _POINTER
            core.CFStringCreateWithCString.restype = _POINTER
            core.CFStringCreateWithCString.argtypes = (_POINTER, ctypes.c_char_p, ctypes.c_uint32)
            add = core.CFNotificationCenterAddObserver
            add.restype = None
            add.argtypes = (_POINTER, _POINTER, Heard, _POINTER, _POINTER, ctypes.c_long)
            name = core.CFStringCreateWithCString(None, LOCKED, _UTF8)
            add(core.CFNotificationCenterGetDistributedCenter(), None, self._heard, name, None, _AT_ONCE)
