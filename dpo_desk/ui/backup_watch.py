"""Backups that the desk makes by itself while it is open: looked at shortly after unlocking, and then now and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from dpo_desk.domain.backup import Snapshot
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.jobs import Cancelled, Work

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk
    from dpo_desk.ui.main_window import MainWindow

FIRST_MS: Final = 20_000
"""So long after unlocking: the officer's first looks come before it."""
AGAIN_MS: Final = 10 * 60 * 1000


class BackupWatch(QObject):
    """One an unlocking. What was copied while the store was locked is opened first; then one is made if it is due."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._busy = self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        window.locked.connect(self.end)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start(FIRST_MS)

    def end(self) -> None:
        """The desk is locked."""
        self._timer.stop()
        self._window.locked.disconnect(self.end)
        self.deleteLater()

    def look(self) -> None:
        """Confirm what waits, and make a backup where one is due; quietly, but for what went wrong."""
        self._timer.setInterval(AGAIN_MS)
        if self._busy:
            return
        self._busy = True
        desk = self._desk

        def work(running: Work) -> Snapshot | None:
            def told(_: int, __: int) -> None:
                if running.cancelled:
                    raise Cancelled

            desk.backups.confirm()
            return desk.backups.make(told) if desk.backups.due() else None

        self._window.jobs.process(work, self._done, self._failed)

    def _done(self, made: Snapshot | None) -> None:
        self._busy = False
        if made is not None:
            self._told = False
            self._window.tell("ok", "backup.done", n=made.rows.get("cases", 0), m=made.files)

    def _failed(self, error: Exception) -> None:
        """Once an unlocking: a stick that is not there is no news every ten minutes."""
        self._busy = False
        if isinstance(error, Cancelled) or self._told:
            return
        self._told = True
        if isinstance(error, UserError) and error.code == "backup.failed":
            reason = words.say(f"backup.reason.{error.params['reason']}")
            self._window.offer("warn", "backup.failed", reason=reason)
        elif not isinstance(error, UserError) or error.code != "lock.closed":
            self._window.fail(error)
