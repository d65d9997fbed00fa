"""An open store: its lock, keys and two connections, and the units over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine, select
from sqlcipher3 import dbapi2

from dpo_desk import system
from dpo_desk.domain.act import Kind
from dpo_desk.domain.backup import Snapshot
from dpo_desk.domain.digest import fingerprint
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.finding import Finding
from dpo_desk.domain.officer import Actor, Officer, Role
from dpo_desk.models.papers import AttachmentRow, DraftRow
from dpo_desk.store import backups, containers, copies, engine, lock, seal, signing, verify
from dpo_desk.store.accounts import Ways
from dpo_desk.store.anchor import Anchor, Anchors
from dpo_desk.store.arrival import against_anchor, missed
from dpo_desk.store.closing import closing_of, cover
from dpo_desk.store.connection import Dbapi
from dpo_desk.store.faults import told
from dpo_desk.store.files import FOLDER
from dpo_desk.store.keys import Keys
from dpo_desk.store.marks import Marks
from dpo_desk.store.replay import DueOn
from dpo_desk.store.seal import Seal
from dpo_desk.store.unit import Setting, Unit, unit


class OpenStore:
    """A store in this process's hands until `close`. Units of the writing connection queue up behind one lock."""

    def __init__(
        self,
        folder: Path,
        keys: Keys,
        held: lock.StoreLock,
        *,
        due_on: DueOn,
        now: Callable[[], datetime],
        reading_only: UserError | None,
        anchors: Anchors | None = None,
        sealed: Seal | None = None,
        found: tuple[Finding, ...] = (),
    ) -> None:
        """`sealed` is the seal that stood before, if every file it speaks of was as it says; `found` is what was not.

        Opened to be written, the store loses its seal here; `close` makes the next one.
        """
        self.folder = folder
        self.keys = keys
        self.reading_only = reading_only
        self._anchors = anchors or Anchors(None)
        self._sealed = sealed
        self.found = found
        self.ways = Ways(folder, keys)
        self._held = held
        self._write_turn, self._read_turn, self._copying = Lock(), Lock(), Lock()
        self._closed = self._leaving = False
        self._listeners: list[Callable[[frozenset[Kind], int], None]] = []
        key = keys.database_key()
        path = folder / engine.DATABASE
        self._writer: Engine | None = None
        if reading_only is None:
            seal.drop(folder)
            self._writer = engine.writer(path, key=key, store_id=keys.store_id)
        try:
            self._reader = engine.reader(path, key=key, store_id=keys.store_id, frozen=self._writer is None)
        except BaseException:
            if self._writer is not None:
                engine.close(self._writer)
            raise
        marks = Marks(engine.driver(self._writer), keys) if self._writer is not None else None
        self._setting = Setting(folder, keys, due_on, now, self._changed, self._kept, marks)
        self._reading = replace(self._setting, marks=None)
        try:
            with self._reader.connect() as connection:
                self.found += against_anchor(connection, self._anchors.read(keys.store_id)) + missed(connection)
        except BaseException:
            for made in filter(None, (self._writer, self._reader)):
                engine.close(made)
            raise

    @property
    def reader(self) -> Dbapi:
        """The reading connection under the units, for checks."""
        return engine.driver(self._reader)

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the key that signs for this store."""
        return fingerprint(signing.public_key(self.keys))

    def writing(self, actor: Actor) -> AbstractContextManager[Unit]:
        """Open a unit that can commit.

        UserError of the reason where the store is open for reading only, `lock.closed` once it was closed.
        """
        if self._writer is None:
            raise self.reading_only or UserError("error.readonly", reason="")
        return unit(self._writer, actor, self._setting, self._turn(self._write_turn))

    def reading(self, actor: Actor) -> AbstractContextManager[Unit]:
        """Open a unit that only reads, on the reading connection. UserError `lock.closed` once it was closed."""
        return unit(self._reader, actor, self._reading, self._turn(self._read_turn))

    @contextmanager
    def _turn(self, lock: Lock) -> Iterator[None]:
        """Wait for a connection; who waited while the store was closed gets nothing of it."""
        with lock:
            if self._closed:
                raise UserError("lock.closed")
            yield

    def listen(self, told: Callable[[frozenset[Kind], int], None]) -> None:
        """Tell `told` after every commit what kinds of thing changed, on the thread of the commit."""
        self._listeners.append(told)

    def _changed(self, kinds: frozenset[Kind], case_id: int) -> None:
        for listener in self._listeners:
            listener(kinds, case_id)

    def _kept(self, number: int, head: bytes, at: datetime) -> None:
        self._anchors.keep(self.keys.store_id, Anchor(number, head, at))

    def officer(self, officer_id: int) -> Officer:
        """Give an officer of the store."""
        anyone = Actor(Officer(officer_id, "", "", "", Role.REVIEWER), "")
        with self.reading(anyone) as work:
            return next(officer for officer in work.officers.all() if officer.id == officer_id)

    def sweep(self) -> tuple[str, ...]:
        """Remove containers that no row knows (a unit was cut off before its commit); give their names.

        What a machine that died while a file was replaced left beside it goes too: it would be a surplus file.
        """
        for name in (*seal.FIXED, seal.NAME):
            (self.folder / f"{name}{system.UNFINISHED}").unlink(missing_ok=True)
        with self._reader.connect() as connection:
            known = set(connection.execute(select(AttachmentRow.container)).scalars())
            known |= set(connection.execute(select(DraftRow.container)).scalars())
        return containers.sweep(self.folder / FOLDER, known=known)

    def copy(self, target: Path, progress: Callable[[int, int], None] | None = None) -> copies.Copied:
        """Make a plain copy of the store in a new folder, opened and read back; no unit writes meanwhile."""
        with self._turn(self._write_turn):
            return copies.copy_store(self.folder, target, keys=self.keys, progress=progress)

    def back_up(self, root: Path, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> Snapshot:
        """Make a backup under `root`, opened and read back; acts go on while it is copied, the closing waits."""
        with self._copying:
            if self._leaving:
                raise UserError("lock.closed")

            def told(done: int, total: int) -> None:
                if self._leaving:
                    raise UserError("lock.closed")
                if progress:
                    progress(done, total)

            return backups.make(self.folder, root, keys=self.keys, now=now, turn=self._covered(), progress=told)

    def confirm_backups(self, root: Path) -> tuple[Snapshot, ...]:
        """Open and sign what was copied while the store was locked; a lock waits for the one in hand and no other."""
        with self._copying:
            if self._leaving:
                raise UserError("lock.closed")
            return backups.confirm(root, self.keys, stopped=lambda: self._leaving)

    @contextmanager
    def _covered(self) -> Iterator[None]:
        """The writing turn, with a checkpoint over all that was written: a backup's record ends with one."""
        with self._turn(self._write_turn):
            if self._writer is not None:
                with told():
                    cover(self._writer, self._setting)
            yield

    def settle(self) -> None:
        """Empty the WAL now, so that what was destroyed is in no file any more; a full disk leaves it for the lock."""
        with self._turn(self._write_turn), self._turn(self._read_turn):
            if self._writer is not None:
                with suppress(dbapi2.Error, RuntimeError):
                    engine.checkpoint(engine.driver(self._writer))

    def verify(self, due_on: DueOn, told: Callable[[int, int], None] | None = None) -> tuple[Finding, ...]:
        """Check record, rows, replayed days and containers (`verify.opened`); acts go on meanwhile."""
        with self._turn(self._read_turn), self._reader.connect() as connection:
            return verify.opened(connection, self.folder, self.keys, due_on, told)

    def close(self) -> None:
        """Checkpoint, close both connections, wipe the keys and let the store go. A second call does nothing."""
        self._leaving = True
        with self._copying, self._write_turn, self._read_turn:
            if self._closed:
                return
            self._closed = True
            try:
                closing = closing_of(self._writer, self._setting, self._sealed) if self._writer else None
                engine.shut(self._writer, self._reader)
                if closing is not None:
                    closing.finish(self._setting, self._anchors)
            finally:
                self.keys.wipe()
                self._held.release(now=self._setting.now())
