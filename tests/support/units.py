"""A real store without its door: one SQLCipher database with both connections, and units over them."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from dpo_desk import paths
from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.case import Case, Request, Way
from dpo_desk.domain.events import Event, Received
from dpo_desk.domain.officer import Actor, Officer, Permission, Role
from dpo_desk.domain.person import Agent, Person
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import load
from dpo_desk.models.schema import create_schema
from dpo_desk.store import engine
from dpo_desk.store.files import FOLDER
from dpo_desk.store.keys import Keys
from dpo_desk.store.marks import Marks
from dpo_desk.store.unit import Setting, Unit, unit

DPO = Officer(1, "정해린", "정해린", "개인정보 보호책임자", Role.DPO)
REVIEWER = Officer(2, "백서윤", "백서윤", "감사", Role.REVIEWER)


class Units:
    """Units over a fresh database in `folder`; `moment` is the clock, `changes` what commits told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / FOLDER).mkdir(parents=True)
        self.keys = Keys(
            bytearray(range(32)), store_id=bytes(16), db_salt=bytes(range(16)), epoch=1, generation=1,
            header_spare_used=False,
        )  # fmt: skip
        self.path = folder / "cases.db"
        key = self.keys.database_key()
        engine.create_database(self.path, key=key, store_id=self.keys.store_id, create_schema=create_schema)
        self.writer = engine.writer(self.path, key=key, store_id=self.keys.store_id)
        self.reader = engine.reader(self.path, key=key, store_id=self.keys.store_id)
        self.moment = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
        self.changes: list[tuple[frozenset[Kind], int]] = []
        self.law = load(paths.resource("law"))
        self.setting = Setting(
            folder,
            self.keys,
            self.law.due_on,
            lambda: self.moment,
            lambda kinds, case: self.changes.append((kinds, case)),
            lambda *_: None,
            Marks(engine.driver(self.writer), self.keys),
        )
        with self.writing() as work:
            work.officers.put(DPO)
            work.officers.put(REVIEWER)
            work.commit(act("store.created"))
        self.changes.clear()

    def writing(self, officer: Officer = DPO) -> AbstractContextManager[Unit]:
        return unit(self.writer, Actor(officer, "desk-1"), self.setting, nullcontext())

    def reading(self, officer: Officer = DPO) -> AbstractContextManager[Unit]:
        return unit(self.reader, Actor(officer, "desk-1"), replace(self.setting, marks=None), nullcontext())

    def close(self) -> None:
        engine.shut(self.writer, self.reader)

    def add(self, *, key: str = "k1", rights: tuple[Right, ...] = (Right.ACCESS,), **changed: Any) -> int:
        """Keep a case and give its id."""
        with self.writing() as work:
            case_id = work.cases.add(new_case(rights, **changed), intake_key=key, happened_on=date(2026, 11, 24))
            work.commit(act("case.received", case_id=case_id))
        return case_id

    def later(self, days: int = 0, hours: int = 0) -> None:
        """Let the clock run."""
        self.moment += timedelta(days=days, hours=hours)


def act(code: str, *, case_id: int = 0, permission: Permission = Permission.CASES, **details: object) -> Recorded:
    """An act to commit."""
    return Recorded(code, permission, case_id, (), details)


def new_case(
    rights: tuple[Right, ...] = (Right.ACCESS,),
    *,
    name: str = "한지우",
    phone: str = "010-0000-1104",
    agent: Agent | None = None,
    received_on: date = date(2026, 11, 18),
    way: Way = Way.EMAIL,
    officer_id: int = 1,
) -> Case:
    """A case that is not kept yet."""
    moment = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    first = (Event(1, Received(received_on), received_on, moment, officer_id),)
    return Case(
        0, "", way, "ko", received_on, None, "", Person(name, email="jiwoo@mail.example", phone=phone), agent,
        tuple(Request(0, 0, right, f"{right.value} 요구", first, None, 0) for right in rights), officer_id, moment, 0,
    )  # fmt: skip
