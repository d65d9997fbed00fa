"""What stands guard while the desk is open: signals that lock it, the clipboard that lets go. Made after the paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dpo_desk.system import forbid_core_dumps, give_back_memory
from dpo_desk.ui.away.signals import watch
from dpo_desk.ui.clipboard import ClipboardGuard

if TYPE_CHECKING:
    from dpo_desk.ui.main_window import MainWindow


class Guards:
    """Core files off; a lock when the person is away; the clipboard emptied at a lock, at the end and after a while."""

    def __init__(self, window: MainWindow) -> None:
        forbid_core_dumps()
        self.signals = watch(window, window.lock)
        self.clipboard = ClipboardGuard()
        self.clipboard.copied.connect(lambda: window.tell("info", "clipboard.copied"))
        window.locked.connect(self.clipboard.clear)
        window.locked.connect(give_back_memory)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clipboard.clear)
