"""A copy of the store in a folder of the officer's choice. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.errors import UserError
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.shell import Shell

if TYPE_CHECKING:
    from dpo_desk.ui.settings.presenter import Presenter, SettingsView


class Copying:
    """Starts a copy, tells how far it is, stops it."""

    def __init__(self, shell: Shell, view: SettingsView, presenter: Presenter) -> None:
        self._shell = shell
        self._view = view
        self._presenter = presenter
        self._running: Work | None = None

    def forget(self) -> None:
        """The desk locks: what runs is stopped by the jobs."""
        self._running = None

    def start(self) -> None:
        """Let the officer choose a folder, and make a copy of the store in it under a name of its own."""
        if self._presenter.busy:
            return
        folder = self._shell.questions.folder("settings.copy.folder")
        if folder is None:
            return
        now = self._shell.desk.tools.now()
        target = Path(folder) / f"dpo-desk-{now:%Y%m%d-%H%M%S}"
        self._presenter.busy = True
        desk = self._shell.desk

        def work(work: Work) -> tuple[int, int]:
            def told(done: int, total: int) -> None:
                if work.cancelled:
                    raise Cancelled
                work.report(done, total)

            copied = desk.copy(target, told)
            return copied.rows.get("cases", 0), copied.files

        def ended() -> None:
            self._presenter.busy = False
            self._running = None
            self._view.show_copying(False)

        def done(counted: tuple[int, int]) -> None:
            ended()
            self._shell.tell("ok", "backup.done", n=counted[0], m=counted[1])
            self._view.saved("copy")

        def failed(error: Exception) -> None:
            ended()
            if isinstance(error, Cancelled):
                self._shell.tell("info", "settings.copy.cancelled")
            elif isinstance(error, UserError):
                self._view.refused("copy", error)
            else:
                self._shell.fail(error)

        self._view.show_copying(True)
        self._running = self._shell.jobs.write(work, done, failed, self._view.show_progress)

    def stop(self) -> None:
        """Stop the copy; nothing of it is left."""
        if self._running is not None:
            self._running.cancel()
