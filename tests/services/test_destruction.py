"""A destroyed case is gone: from the database and its free pages, the files, the record."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from dpo_desk.domain.case import Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Actor, Role
from dpo_desk.domain.person import Person
from dpo_desk.domain.rights import Right
from dpo_desk.services.destruction import DestructionDesk
from dpo_desk.services.intake import Arrival, Asked
from dpo_desk.store import connection as raw
from dpo_desk.store import containers
from tests.support.desks import World, closed_world

PAGE, RESERVED = 4096, 80
MARKS = ("name", "mail", "words", "file")


def mark(case: int, what: str) -> str:
    return f"needle{case:04d}{what}"


def receive(world: World, number: int) -> int:
    """A case with a mark in a person, an address, the words asked and a file; some of it goes the whole way."""
    person = Person(
        mark(number, "name"), email=f"{mark(number, 'mail')}@mail.example", phone="010-0000-1104", postcode="04524",
        address="서울특별시 중구 세종대로 110",
    )  # fmt: skip
    asked = (Asked(Right.ACCESS, mark(number, "words")),)
    day = world.desk.tools.today()
    return world.desk.intake.confirm(Arrival(f"k{number}", asked, person, None, day, Way.EMAIL, "ko"))


def fill(world: World, cases: int) -> list[int]:
    ids = []
    for number in range(1, cases + 1):
        case_id = receive(world, number)
        world.desk.cases.enclose(
            world.case(case_id), name=f"{mark(number, 'file')}.csv", media_type="text/csv",
            data=mark(number, "file").encode() * 50,
        )  # fmt: skip
        world.desk.cases.open(case_id)
        close(world, case_id)
        ids.append(case_id)
    return ids


def close(world: World, case_id: int) -> None:
    """End a case as the desk does."""
    world.to_closed(case_id)


def plain_pages(path: Path, key: str) -> bytes:
    """Every page of an encrypted database, decrypted: rows, indexes, and what was deleted."""
    data, out = path.read_bytes(), []
    secret = bytes.fromhex(key[:64])
    for start in range(0, len(data), PAGE):
        page = data[start + (16 if start == 0 else 0) : start + PAGE]
        body, rest = page[:-RESERVED], page[-RESERVED:]
        cipher = Cipher(algorithms.AES(secret), modes.CBC(rest[:16])).decryptor()
        out.append(cipher.update(body) + cipher.finalize())
    return b"".join(out)


def everything(folder: Path, key: str) -> bytes:
    """All that a store's folder holds, for one who has the key of the database; containers as they are, sealed."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return plain_pages(folder / "cases.db", key) + b"".join(path.read_bytes() + path.name.encode() for path in files)


def test_of_twenty_cases_ten_are_destroyed_and_nothing_of_them_is_left(world: World) -> None:
    ids = fill(world, 20)
    keys = world.desk._store.keys
    key = keys.database_key()
    world.desk._store.settle()
    before = everything(world.folder, key)
    assert all(mark(number, what).encode() in before for number in range(1, 21) for what in MARKS)  # the needles show
    aside = {path.name: path.read_bytes() for path in (world.folder / containers.FOLDER).iterdir()}
    for case_id in ids[:10]:
        done = world.desk.destruction.destroy(case_id, ground="보존 기간이 끝남")
        assert (done.people, done.files) == (1, 3)
    assert not raw.pending(world.folder / "cases.db")
    after = everything(world.folder, key)
    left = [mark(n, what) for n in range(1, 11) for what in MARKS if mark(n, what).encode() in after]
    assert left == []
    assert all(mark(number, what).encode() in after for number in range(11, 21) for what in MARKS)
    assert world.desk.verify() == ()
    assert world.desk.verify_record() is None
    # the sealed files kept aside by somebody open for nobody, the whole root key in hand
    gone = set(aside) - {path.name for path in (world.folder / containers.FOLDER).iterdir()}
    assert len(gone) == 30
    for name in gone:
        fresh, _ = containers.new_case_key(keys, ids[0])
        (world.folder.parent / name).write_bytes(aside[name])
        with pytest.raises(UserError, match=r"container\.damaged"):
            containers.read(
                world.folder.parent / name,
                key=fresh,
                context=containers.Context(keys.store_id, ids[0], int(name[:15], 16)),
            )
    world.lock()
    assert [mark(n, what) for n in range(1, 11) for what in MARKS if mark(n, what).encode() in everything(
        world.folder, key)] == []  # fmt: skip


def test_what_stays_names_no_person(world: World) -> None:
    (case_id,) = fill(world, 1)
    number = world.case(case_id).number
    done = world.desk.destruction.destroy(case_id, ground="보존 기간이 끝남")
    (stone,) = world.desk.destruction.destroyed()
    assert (stone.case_id, stone.number, stone.ground) == (case_id, number, "보존 기간이 끝남")
    assert stone.entry_number == done.entry_number
    assert done.backups_until is not None
    assert (done.backups_until - done.destroyed_on).days == 90
    with world.desk.tools.reading(world.desk.actor) as unit:
        about = unit.entries(case_id=case_id)
    assert [entry.code for entry in about][:1] == ["case.received"]  # the access log is kept for its own time
    assert (about[-1].code, about[-1].number) == ("case.destroyed", done.entry_number)


def test_a_person_whom_another_case_needs_stays(world: World) -> None:
    first = world.to_closed(world.receive("k1").id).case_id
    second = world.receive("k2")
    with world.desk.tools.writing(world.desk.actor) as unit:
        unit._connection.exec_driver_sql(
            "UPDATE cases SET agent_id = (SELECT subject_id FROM cases WHERE id = ?), agent_kind = 'delegate' "
            "WHERE id = ?",
            (first, second.id),
        )
        from tests.support.units import act

        unit.commit(act("case.corrected"))
    done = world.desk.destruction.destroy(first, ground="보존 기간이 끝남")
    assert done.people == 0
    assert world.case(second.id).agent is not None


def test_an_open_case_one_that_is_gone_and_an_empty_ground_are_refused(world: World) -> None:
    case = world.receive("k1")
    with pytest.raises(UserError, match=r"destroy\.open"):
        world.desk.destruction.destroy(case.id, ground="보존 기간이 끝남")
    with pytest.raises(UserError, match=r"destroy\.gone"):
        world.desk.destruction.destroy(case.id + 1, ground="보존 기간이 끝남")
    closed = world.to_closed(case.id)
    with pytest.raises(UserError):
        world.desk.destruction.destroy(closed.case_id, ground="  ")
    assert world.desk.destruction.destroyed() == ()


@pytest.mark.parametrize("role", [Role.HANDLER, Role.REVIEWER])
def test_only_the_protection_officer_destroys(world: World, role: Role) -> None:
    case_id = world.to_closed(world.receive("k1").id).case_id
    actor = Actor(replace(world.desk.actor.officer, role=role), "desk-1")
    desk = DestructionDesk(replace(world.desk.tools, actor=actor), world.desk._store)
    with pytest.raises(UserError, match=r"officer\.denied"):
        desk.destroy(case_id, ground="보존 기간이 끝남")
    assert world.case(case_id).id == case_id


def test_a_destruction_that_cannot_be_recorded_destroys_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from dpo_desk.store import audit

    case_id = world.to_closed(world.receive("k1").id).case_id

    def fails(*_: object) -> object:
        raise OSError(28, "full")

    before = sorted(path.name for path in (world.folder / containers.FOLDER).iterdir())
    with monkeypatch.context() as patch:
        patch.setattr(audit, "append", fails)
        with pytest.raises(UserError):
            world.desk.destruction.destroy(case_id, ground="보존 기간이 끝남")
    assert world.case(case_id).id == case_id
    assert sorted(path.name for path in (world.folder / containers.FOLDER).iterdir()) == before
    assert world.desk.verify() == ()


def test_a_number_is_never_given_twice(world: World) -> None:
    case_id = world.to_closed(world.receive("k1").id).case_id
    number = world.case(case_id).number
    world.desk.destruction.destroy(case_id, ground="보존 기간이 끝남")
    again = world.receive("k2")
    assert again.id > case_id
    assert again.number > number
    assert re.fullmatch(r"2026-\d{4}", again.number)


def test_the_store_opens_again_and_is_sound(world: World) -> None:
    case_id = world.to_closed(world.receive("k1").id).case_id
    world.desk.destruction.destroy(case_id, ground="보존 기간이 끝남")
    world.lock()
    assert closed_world(world.folder).access.verify(world.folder).findings == ()
    world.unlock()
    assert world.desk.notices == ()
    assert world.desk.verify() == ()
