"""Backups of the unlocked store: made, listed, confirmed, thinned; where to and how often."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.backup import BackupPlan, Contents, Difference, LastBackup, Snapshot, SnapshotState
from dpo_desk.domain.data import from_data, to_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission
from dpo_desk.services.base import Tools
from dpo_desk.services.settings import in_force

if TYPE_CHECKING:
    from dpo_desk.store.backup_place import BackupPlace
    from dpo_desk.store.opened import OpenStore

PLAN = "backup"
LONGEST_HOURS = 24 * 7
COPIES = frozenset({Kind.COPIES})

Progress = Callable[[int, int], None]


class Backups:
    """The backups of one unlocked store. The folder is this machine's; the plan is the office's."""

    def __init__(self, tools: Tools, store: OpenStore) -> None:
        self._tools = tools
        self._store = store

    def folder(self) -> Path | None:
        """The folder this machine backs the store up to; None where none was chosen."""
        return self._place().root

    def choose_folder(self, root: Path) -> None:
        """Choose the folder. UserError `backup.failed` (reason: place, inside), `officer.denied`."""
        from dpo_desk.store import backup_place

        self._require("backup.folder")
        root = root.expanduser().absolute()
        if not root.is_dir():
            raise UserError("backup.failed", reason="place")
        if root.resolve().is_relative_to(self._store.folder.resolve()):
            raise UserError("backup.failed", reason="inside")  # it would be lost together with the store
        kept = self._place()
        try:
            backup_place.keep(self._store_id, kept if kept.root == root else backup_place.BackupPlace(root))
        except OSError:
            raise UserError("error.io") from None

    def plan(self) -> BackupPlan:
        """When the desk makes a backup by itself."""
        with self._tools.reading(self._tools.actor) as unit:
            data = in_force(unit, PLAN, self._tools.today())
        return from_data(BackupPlan, data or {})

    def save_plan(self, plan: BackupPlan) -> None:
        """Keep when the desk makes a backup by itself. UserError `backup.plan.range` (most: hours)."""
        if not 0 <= plan.every_hours <= LONGEST_HOURS:
            raise UserError("backup.plan.range", most=LONGEST_HOURS)
        with self._tools.writing(self._tools.actor) as unit:
            unit.settings.put(
                PLAN,
                to_data(plan),
                from_on=self._tools.today(),
                saved_at=self._tools.now(),
                officer_id=self._tools.actor.officer.id,
            )
            unit.commit(Recorded("settings.backup", Permission.SETTINGS, changes=frozenset({Kind.SETTINGS, *COPIES})))

    def make(self, progress: Progress | None = None, *, root: Path | None = None) -> Snapshot:
        """Make a backup, opened and read back, in the chosen folder or another; then thin those that are there.

        Recorded when it begins and when it is done or failed. A store open for reading only is backed up without an
        entry. UserError `backup.none` (no folder was chosen), `backup.failed`, `lock.closed`, `officer.denied`.
        """
        target = root or self.folder()
        if target is None:
            raise UserError("backup.none")
        self._require("backup.made")
        self._record(Recorded("backup.begun", Permission.COPIES, changes=frozenset()))
        try:
            made = self._store.back_up(target, now=self._tools.now(), progress=progress)
        except UserError as error:
            if error.code != "lock.closed":
                reason = {"reason": str(error.params.get("reason", error.code))}
                with suppress(UserError):
                    self._record(Recorded("backup.failed", Permission.COPIES, details=reason, changes=COPIES))
            raise
        details: dict[str, object] = {"name": made.name, "number": made.number, "head": made.head, "files": made.files}
        with suppress(UserError):  # the backup is there, whatever the store's own disk says now
            self._record(Recorded("backup.made", Permission.COPIES, details=details, changes=COPIES))
        self._remember(target, made)
        with suppress(UserError):
            self.thin(target)
        return made

    def list(self) -> tuple[Snapshot, ...]:
        """The snapshots in the chosen folder, newest first; none where it cannot be reached."""
        from dpo_desk.store import backups

        root = self.folder()
        return backups.snapshots(root, self._store_id) if root else ()

    def last_good(self) -> LastBackup | None:
        """The last good backup, as found in the folder or as remembered while the folder is away."""
        found = next((one for one in self.list() if one.state is SnapshotState.GOOD), None)
        kept = self._place()
        at, name = (found.at, found.name) if found else (kept.last_at, kept.last_name)
        if at is None:
            return None
        days = max(0, (self._tools.now() - at).days)
        return LastBackup(at, days, name, reachable=bool(kept.root and kept.root.is_dir()))

    def due(self) -> bool:
        """Whether the desk should make one now by itself: a folder is chosen and so many hours have passed."""
        plan = self.plan()
        if not plan.every_hours or self.folder() is None or not self._tools.actor.may(Permission.COPIES):
            return False
        last = self.last_good()
        return last is None or self._tools.now() - last.at >= timedelta(hours=plan.every_hours)

    def due_at_lock(self) -> bool:
        """Whether one is to be made before locking: the plan says so and more than the last backup is recorded."""
        if not self.plan().at_lock or self.folder() is None or not self._tools.actor.may(Permission.COPIES):
            return False
        with self._tools.reading(self._tools.actor) as unit:
            number, _ = unit.head()
        # the entries of the backup itself and of the unlock are no reason for another
        return number > self._place().last_number + 2

    def confirm(self) -> tuple[Snapshot, ...]:
        """Open, check, count and sign the snapshots that were made while the store was locked; give those.

        For after an unlock: copies that a migration or re-key left in the store 90 days ago leave it now too.
        """
        from dpo_desk.store import backups

        if self._tools.records:
            with suppress(OSError):
                backups.drop_asides(self._store.folder, now=self._tools.now())
        root = self.folder()
        if root is None:
            return ()
        done = self._store.confirm_backups(root)
        for one in done:
            details = {"name": one.name, "number": one.number}
            self._record(Recorded("backup.confirmed", Permission.LOOK, details=details, changes=COPIES))
        if done:
            self._remember(root, max(done, key=lambda one: one.number))
        return done

    def thin(self, root: Path | None = None) -> tuple[str, ...]:
        """Remove the backups that the rule does not keep; give their names. UserError `backup.failed`."""
        from dpo_desk.store import backups

        target = root or self.folder()
        if target is None:
            return ()
        try:
            gone = backups.thin(target, self._store_id, now=self._tools.now())
        except OSError as error:
            raise backups.explained(error) from None
        if gone:
            details = {"names": list(gone)}
            self._record(Recorded("backup.thinned", Permission.COPIES, details=details, changes=COPIES))
        return gone

    def compare(self, snapshot: Snapshot) -> Difference:
        """A snapshot of this store beside the present one: age, counts, newest case. UserError `restore.refused`."""
        from dpo_desk.store import comparing

        there = comparing.of_folder(snapshot.folder, self._store.keys)
        with self._tools.reading(self._tools.actor) as unit:
            here: Contents = unit.contents()
        return Difference(max(0, (self._tools.now() - snapshot.at).days), there, here)

    @property
    def _store_id(self) -> bytes:
        return self._store.keys.store_id

    def _place(self) -> BackupPlace:
        from dpo_desk.store import backup_place

        return backup_place.read(self._store_id)

    def _remember(self, root: Path, made: Snapshot) -> None:
        from dpo_desk.store import backup_place

        kept = self._place()
        if kept.root is not None and kept.root != root:
            return  # one made elsewhere does not change where the next goes
        known = replace(kept, root=root, last_at=made.at, last_name=made.name, last_number=made.number)
        with suppress(OSError):
            backup_place.keep(self._store_id, known)

    def _require(self, code: str) -> None:
        with self._tools.reading(self._tools.actor) as unit:
            unit.require(Permission.COPIES, code)

    def _record(self, act: Recorded) -> None:
        if self._tools.records:
            with self._tools.writing(self._tools.actor) as unit:
                unit.commit(act)
