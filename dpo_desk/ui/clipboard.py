"""What the desk copied leaves the clipboard: 15 seconds after copying, at a lock, at the end, if still there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

CLEARED_AFTER_MS: Final = 15_000
MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_TELL_OWNERS: Final = frozenset({"xcb", "wayland", "windows"})
"""Platforms whose clipboard knows whether what it holds came from this program."""


def put_by_desk(mode: QClipboard.Mode) -> bool:
    """Whether what the clipboard holds now was put there by this program.

    Where the platform cannot say, it was if one of our windows has the focus.
    """
    if QGuiApplication.platformName() in _TELL_OWNERS:
        clipboard = QGuiApplication.clipboard()
        return clipboard.ownsSelection() if mode is QClipboard.Mode.Selection else clipboard.ownsClipboard()
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


class ClipboardGuard(QObject):
    """Watches clipboard and selection. `copied` when the desk put a text into the clipboard.

    It keeps no text, only the hash of what the desk put there last.
    """

    copied = Signal()

    def __init__(self, ours: Callable[[QClipboard.Mode], bool] = put_by_desk) -> None:
        super().__init__()
        self._ours = ours
        self._clipboard = QGuiApplication.clipboard()
        self._held: dict[QClipboard.Mode, bytes] = {}
        self.timers: dict[QClipboard.Mode, QTimer] = {}
        for mode in MODES:
            timer = self.timers[mode] = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(CLEARED_AFTER_MS)
            timer.timeout.connect(lambda mode=mode: self._clear(mode))
        self._clipboard.changed.connect(self._changed)

    def clear(self) -> None:
        """Take what the desk put there back now."""
        for mode in MODES:
            self._clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode not in self.timers:
            return
        text = self._clipboard.text(mode)
        if not text or not self._ours(mode):
            self._held.pop(mode, None)
            self.timers[mode].stop()
            return
        self._held[mode] = _hash(text)
        self.timers[mode].start()
        if mode is QClipboard.Mode.Clipboard:
            self.copied.emit()

    def _clear(self, mode: QClipboard.Mode) -> None:
        self.timers[mode].stop()
        held = self._held.pop(mode, None)
        if held is not None and _hash(self._clipboard.text(mode)) == held:
            self._clipboard.clear(mode)


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
