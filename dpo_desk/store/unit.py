"""One act, one transaction, its entry. No repository is reachable outside a unit."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.backup import Contents
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Actor, Permission
from dpo_desk.store import audit, comparing
from dpo_desk.store.cases import Cases, next_number
from dpo_desk.store.destroy import Destruction
from dpo_desk.store.drafts import Drafts
from dpo_desk.store.faults import explained, told
from dpo_desk.store.files import Attachments, Files
from dpo_desk.store.keys import Keys
from dpo_desk.store.ledger import Ledger
from dpo_desk.store.letters import Letters
from dpo_desk.store.marks import Marks
from dpo_desk.store.people import Officers, People
from dpo_desk.store.record_reads import RecordReads
from dpo_desk.store.replay import DueOn
from dpo_desk.store.rows import Rows
from dpo_desk.store.settings import Settings
from dpo_desk.store.statistics import Statistics

Now = Callable[[], datetime]
Changed = Callable[[frozenset[Kind], int], None]
"""Told after a commit: the kinds of thing that changed, and the case (0: none)."""


@dataclass(frozen=True)
class Setting:
    """What every unit of an open store shares."""

    folder: Path
    keys: Keys
    due_on: DueOn
    now: Now
    changed: Changed
    kept: Callable[[int, bytes, datetime], None]
    """Told after a commit: number and hash of the record's last link, for the anchor."""
    marks: Marks | None = None
    """What the running transaction did to the rows; None where nothing can be written."""


class Unit:
    """The repositories of one transaction, and its only commit."""

    def __init__(self, connection: Connection, actor: Actor, setting: Setting) -> None:
        self._connection = connection
        self._actor = actor
        self._setting = setting
        self._files = Files(connection, setting.folder, setting.keys)
        self.cases = Cases(connection, setting.due_on)
        self.people = People(connection)
        self.officers = Officers(connection)
        self.attachments = Attachments(connection, self._files)
        self.letters = Letters(connection)
        self.settings = Settings(connection)
        self.ledger = Ledger(connection)
        self.record = RecordReads(connection)
        self.drafts = Drafts(connection, self._files, actor.officer.id)
        self.rows = Rows(connection)
        self.statistics = Statistics(connection)
        self.destruction = Destruction(connection, self._files)
        self.committed = False
        self._doubtful = False

    def require(self, permission: Permission, code: str) -> None:
        """Raise UserError `officer.denied` where the actor's role does not allow the act `code`."""
        if not self._actor.may(permission):
            raise UserError("officer.denied", role=self._actor.officer.role.value, act=code)

    def commit(self, act: Recorded) -> int:
        """Write the act's entry and commit; give the entry's number. A unit commits once."""
        if self.committed:
            raise RuntimeError("a unit commits once")
        self.require(act.permission, act.code)
        marks, now = self._setting.marks, self._setting.now()
        if marks is None:
            raise RuntimeError("a unit that reads commits nothing")
        number, head = audit.append(self._connection, self._setting.keys, self._actor, act, now, marks)
        try:
            self._connection.commit()
        except Exception as fault:
            # Any failure but a full disk leaves open whether the act outlives a crash: its files stay for the sweep.
            self._doubtful = (said := explained(fault)) is None or said.code != "error.full"
            raise
        self.committed = True
        self._setting.kept(number, head, now)
        for path in self._files.leaving:
            with suppress(OSError):  # the act is kept, and says so; the sweep at the next unlock takes the file
                path.unlink(missing_ok=True)
        if act.changes:
            self._setting.changed(act.changes, act.case_id)
        return number

    def look(self, code: str, *, case_id: int = 0, persons: tuple[int, ...] = (), **details: object) -> None:
        """Record that people's data were shown (one entry a look), and end the unit."""
        self.commit(Recorded(code, Permission.LOOK, case_id, persons, details, frozenset()))

    def entries(self, *, case_id: int | None = None) -> tuple[audit.Entry, ...]:
        """Give the entries of the access log; of one case where it is given."""
        return tuple(audit.entries(self._connection, case_id=case_id))

    def head(self) -> tuple[int, bytes]:
        """Give number and hash of the record's last link."""
        return audit.head(self._connection)

    def last_said(self) -> dict[str, Any]:
        """Give what the last entry of the record says, the sum over the rows with it; empty for an empty record."""
        return audit.last_said(self._connection)

    def let_payloads_go(self, today: date) -> int:
        """Let what entries say go whose last day has passed; give how many. The chain still verifies."""
        return audit.sweep(self._connection, today)

    def verify_record(self) -> int | None:
        """Give the first number of the record that does not verify, None where all do."""
        return audit.verify(self._connection, self._setting.keys.store_id)

    def contents(self) -> Contents:
        """Count what the store holds; names no person."""
        return comparing.contents(self._connection)

    def next_number(self, series: str, year: int) -> int:
        """Take the next number of a series of a year."""
        return next_number(self._connection, series, year)

    def _abandon(self) -> None:
        try:
            self._connection.rollback()
        finally:
            for path in self._files.written if not self._doubtful else ():
                with suppress(OSError):  # what cannot be removed now goes at the next unlock
                    path.unlink(missing_ok=True)


@contextmanager
def unit(engine: Engine, actor: Actor, setting: Setting, turn: AbstractContextManager[object]) -> Iterator[Unit]:
    """Open a unit on a connection; without a commit everything in it is undone, files too.

    There is one connection an engine, so units take their `turn` (its lock). UserError `error.full` and the like where
    the disk fails (`faults.told`).
    """
    with turn, told(), engine.connect() as connection:
        if setting.marks is not None:
            setting.marks.begin()
        work = Unit(connection, actor, setting)
        try:
            yield work
        finally:
            if not work.committed:
                work._abandon()
