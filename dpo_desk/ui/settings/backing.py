"""Backups from the settings: where to, how often, now. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.backup import BackupPlan, LastBackup, Snapshot
from dpo_desk.domain.errors import UserError
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.shell import Shell

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk
    from dpo_desk.ui.settings.presenter import Presenter, SettingsView


@dataclass(frozen=True)
class BackupShown:
    """What the settings show of the backups: folder (empty: none), when they are made, and those that are there."""

    folder: str
    plan: BackupPlan
    last: LastBackup | None
    snapshots: tuple[Snapshot, ...]
    may: bool


def shown_of(desk: Desk, *, may: bool) -> BackupShown:
    """Read the backups of the open store."""
    backups = desk.backups
    folder = backups.folder()
    return BackupShown(str(folder) if folder else "", backups.plan(), backups.last_good(), backups.list(), may)


class Backing:
    """Makes a backup, tells how far it is, stops it; keeps folder and plan."""

    def __init__(self, shell: Shell, view: SettingsView, presenter: Presenter) -> None:
        self._shell = shell
        self._view = view
        self._presenter = presenter
        self._running: Work | None = None

    def forget(self) -> None:
        """The desk locks: what runs is stopped by the jobs."""
        self._running = None

    def choose(self, then: Callable[[], None] | None = None) -> None:
        """Let the officer choose the folder; then go on with what waited for it."""
        if self._presenter.busy:
            return
        folder = self._shell.questions.folder("backup.folder.ask")
        if folder is None:
            return
        desk = self._shell.desk

        def done(_: object) -> None:
            self._presenter.load()
            if then is not None:
                then()

        self._shell.jobs.write(lambda _: desk.backups.choose_folder(Path(folder)), done, self._failed)

    def keep(self, plan: BackupPlan) -> None:
        """Keep when the desk makes backups by itself."""
        self._presenter.perform("copy", lambda desk: desk.backups.save_plan(plan))

    def start(self) -> None:
        """Make a backup now, in the chosen folder; choose one first where there is none."""
        if self._presenter.busy:
            return
        loaded = self._presenter.loaded
        if loaded is not None and not loaded.backups.folder:
            self.choose(self._make)
        else:
            self._make()

    def _make(self) -> None:
        desk = self._shell.desk
        self._presenter.busy = True

        def work(work: Work) -> Snapshot:
            def told(done: int, total: int) -> None:
                if work.cancelled:
                    raise Cancelled
                work.report(done, total)

            return desk.backups.make(told)

        def done(made: Snapshot) -> None:
            self._ended()
            self._shell.tell("ok", "backup.done", n=made.rows.get("cases", 0), m=made.files)
            self._presenter.load()

        self._view.show_copying(True)
        self._running = self._shell.jobs.process(work, done, self._stopped, self._view.show_progress)

    def stop(self) -> None:
        """Stop it; nothing of it is left."""
        if self._running is not None:
            self._running.cancel()

    def _ended(self) -> None:
        self._presenter.busy = False
        self._running = None
        self._view.show_copying(False)

    def _stopped(self, error: Exception) -> None:
        self._ended()
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._shell.tell("info", "settings.copy.cancelled")
        elif isinstance(error, UserError):
            self._view.refused("copy", error)
        else:
            self._shell.fail(error)
