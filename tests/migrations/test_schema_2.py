"""A store that the first released schema left behind: it opens, nothing of it is lost, and every right has its clock.

`schema-1.zip` was made by the desk of that schema at a cheap cost of guessing: seven cases from receipt to closed, two
issued letters, an enclosure each, a corrected receipt, an undone note, a notice put right and a draft.
"""

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.case import Stage
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import DueDay
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Event, Examined, ReceiptCorrected, Undone
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.store import engine, migrate, replay, vault
from dpo_desk.store.connection import Dbapi
from dpo_desk.store.keys import Keys
from tests.support.desks import JIWOO, LOW, PASSPHRASE, World, closed_world, law
from tests.support.vaults import hashes, refused

LEFT_BEHIND = Path(__file__).with_name("schema-1.zip")
NO_DAY = DueDay(None, DueKind.NONE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The store as it was left behind."""
    with zipfile.ZipFile(LEFT_BEHIND) as packed:
        packed.extractall(tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def world(folder: Path) -> Iterator[World]:
    """The desk that opened it, three days later."""
    made = closed_world(folder)
    made.later(days=3)
    made.unlock()
    yield made
    made.lock()


def keys_of(folder: Path) -> Keys:
    return vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)


def opened(folder: Path, keys: Keys, *, newest: int = engine.SCHEMA) -> Dbapi:
    path = folder / engine.DATABASE
    return engine.open_database(path, key=keys.database_key(), store_id=keys.store_id, newest=newest)


def test_every_case_is_whole_and_every_entry_of_the_record_verifies(world: World) -> None:
    found = [world.desk.cases.reread(case_id) for case_id in world.desk.lists.ids(Query(filter=Filter.ALL))]
    told = sorted(
        (f.case.number, f.case.requester.name, [r.progress.stage.value for r in f.case.requests]) for f in found
    )
    assert told == [
        ("2026-0001", JIWOO.name, ["received", "received"]),
        ("2026-0002", "김도현", ["verifying"]),
        ("2026-0003", "서이안", ["examining"]),
        ("2026-0004", "문태오", ["decided", "received"]),
        ("2026-0005", "백서윤", ["decided"]),
        ("2026-0006", "정가람", ["closed"]),
        ("2026-0007", "윤채원", ["received"] * 5),
    ]
    corrected = world.case(3).requests[0]
    assert corrected.progress.received_on == date(2026, 11, 16)
    assert [type(event.what) for event in corrected.events][-3:] == [ReceiptCorrected, Examined, Undone]
    letters = [letter for f in found for letter in f.letters]
    assert sorted(letter.document_no for letter in letters) == ["통지-2026-0001", "통지-2026-0002"]
    for letter in letters:
        assert world.desk.letters.show(letter).startswith(b"%PDF")  # reads the container and compares its SHA-256
    assert [draft.typed for draft in world.desk.drafts.all()] == [{"note": "쓰다 만 글"}]
    assert world.desk.verify_record() is None


def test_the_columns_are_those_of_the_replay_and_rights_without_a_clock_got_theirs(folder: Path) -> None:
    keys = keys_of(folder)
    migrate.bring_up(folder, keys, due_on=law().due_on)
    connection = opened(folder, keys)
    asked = "SELECT id, due_on, due_kind, stage, outcome, grounds FROM requests ORDER BY id"
    rows = {row[0]: dict(zip(replay.COLUMNS, row[1:], strict=True)) for row in connection.execute(asked).fetchall()}
    leads = connection.execute("SELECT lead_request_id, due_on, due_kind, stage FROM cases").fetchall()
    connection.close()
    for request_id, *lead in leads:
        assert lead == [rows[request_id][name] for name in ("due_on", "due_kind", "stage")]
    world = closed_world(folder)
    world.unlock()
    requests = [request for number in range(1, 8) for request in world.case(number).requests]
    world.lock()
    assert len(requests) == len(rows) == 13
    for request in requests:
        replayed = replay.columns(request.right, request.events, law().due_on)
        assert rows[request.id] == {**replayed, "due_on": str(replayed["due_on"])}
    kinds = {request.right: rows[request.id]["due_kind"] for request in requests}
    assert kinds[Right.DELETION] == kinds[Right.AUTOMATED] == DueKind.LAW
    assert kinds[Right.TRANSMISSION] == DueKind.TARGET
    assert {row["outcome"] for row in rows.values()} == {"", Outcome.FULL.value}


def test_work_goes_on_where_it_stood(world: World) -> None:
    deletion = world.case(1).requests[1]
    world.desk.cases.start_verification(deletion)
    world.desk.cases.undo(world.request(3))
    assert world.case(1).requests[1].progress.stage is Stage.VERIFYING
    assert world.request(3).progress.received_on == date(2026, 11, 18)


def test_a_copy_of_the_old_store_is_kept_and_still_holds_all_of_it(folder: Path) -> None:
    world = closed_world(folder)
    world.unlock()
    world.lock()
    copy = folder / "before-schema-2"
    connection = opened(copy, keys_of(copy), newest=1)
    assert migrate.version(connection) == 1
    assert connection.execute("SELECT count(*) FROM requests").fetchone() == (13,)
    connection.close()


def test_a_step_that_cannot_replay_a_request_leaves_the_old_store_whole(folder: Path) -> None:
    keys = keys_of(folder)
    asked = 0

    def failing(right: Right, _: tuple[Event, ...]) -> DueDay:
        nonlocal asked
        asked += 1
        if right is Right.SOURCE:
            raise ValueError("no clock")
        return NO_DAY

    with pytest.raises(UserError, match=r"migrate\.failed"):
        migrate.bring_up(folder, keys, due_on=failing)
    assert asked > 10
    connection = opened(folder, keys, newest=1)
    assert "due_kind" not in {column[1] for column in connection.execute("PRAGMA table_info(requests)").fetchall()}
    connection.close()


def test_where_nothing_can_be_written_an_older_store_is_refused_and_stays_as_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = closed_world(folder)
    monkeypatch.setattr(engine, "reading_only", lambda _: UserError("unlock.readonly"))
    with refused("unlock.older.readonly", folder):
        world.unlock()


def test_a_store_of_a_later_schema_is_refused(folder: Path) -> None:
    world = closed_world(folder)
    world.unlock()
    world.lock()
    keys = keys_of(folder)
    connection = opened(folder, keys)
    connection.execute("UPDATE meta SET value = ? WHERE key = 'schema_version'", (str(engine.SCHEMA + 1),)).close()
    connection.close()
    before = hashes(folder)
    with pytest.raises(UserError, match=r"unlock\.newer"):
        world.unlock()
    assert hashes(folder) == before
