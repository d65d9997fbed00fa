"""What somebody with the key can do to the record, and what shows it: what lies outside the store, and not a check."""

import shutil
from pathlib import Path

import pytest

from dpo_desk.domain.digest import short_digest
from dpo_desk.domain.errors import UserError
from dpo_desk.services.access import Access
from dpo_desk.store import audit, chainfile, checkpoints, engine, seal, vault
from dpo_desk.store.anchor import Anchors
from dpo_desk.store.connection import Dbapi
from dpo_desk.store.door import Door
from dpo_desk.store.keys import Keys
from tests.support.desks import CHEAP, LOW, PASSPHRASE, World, law, outside

_TRIGGERS = (
    "chain_no_update",
    "chain_no_delete",
    "payloads_no_update",
    "checkpoints_no_update",
    "checkpoints_no_delete",
)


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A locked store on a machine that keeps anchors, with an issued letter."""
    door = Door(CHEAP, LOW, Anchors(tmp_path / "anchors"))
    made: World
    made = World(Access(lambda: door, law, outside(), now=lambda: made.moment, place="desk-1"), tmp_path / "store")
    made.create()
    for number in range(3):
        made.receive(f"k{number}")
    made.lock()
    return made


def keys_of(folder: Path) -> Keys:
    return vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)


def raw(folder: Path, keys: Keys) -> Dbapi:
    made = engine.open_database(folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id)
    for name in _TRIGGERS:
        made.execute(f"DROP TRIGGER IF EXISTS {name}").close()
    return made


def signed_anew(world: World, keys: Keys) -> None:
    """Compute every hash and signature again and seal the store, as the desk itself would."""
    writing = engine.writer(world.folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id)
    with writing.begin() as connection:
        connection.exec_driver_sql("DELETE FROM checkpoints")
        previous = chainfile.FIRST
        for number, commitment, _ in checkpoints.links_after(connection, 0):
            previous = chainfile.link(keys.store_id, number, previous, commitment)
            connection.exec_driver_sql("UPDATE chain SET hash = ? WHERE number = ?", (previous, number))
        number, head = audit.head(connection)
        point = checkpoints.add(connection, keys, number, head, world.now())
        links = checkpoints.links_after(connection, 0)
    engine.checkpoint(engine.driver(writing))
    engine.close(writing)
    line = chainfile.head_line(keys.store_id, point.next_key)
    (world.folder / chainfile.NAME).write_bytes(line + chainfile.records(links, [point]))
    seal.write(world.folder, keys, number=number, head=head, at=world.now(), containers_of={})


def told(world: World) -> list[str]:
    return [notice.code for notice in world.unlock().notices]


def test_a_record_written_anew_with_the_key_is_sound_in_itself_and_shown_by_the_anchor_and_a_letter(
    world: World,
) -> None:
    before = seal.read(world.folder)
    assert before is not None
    keys = keys_of(world.folder)
    connection = raw(world.folder, keys)
    body, salt = connection.execute("SELECT body, salt FROM payloads WHERE number = 3").fetchone()
    forged = body.replace('"officer":1', '"officer":7')
    assert forged != body
    connection.execute("UPDATE payloads SET body = ? WHERE number = 3", (forged,)).close()
    connection.execute("UPDATE chain SET commitment = ? WHERE number = 3", (audit._commit(salt, forged),)).close()
    engine.checkpoint(connection)
    connection.close()
    signed_anew(world, keys)
    keys.wipe()
    assert seal.check(world.folder) == ()  # no check of the store itself can find it: the manual says so
    after = seal.read(world.folder)
    assert after is not None
    assert short_digest(after.head) != short_digest(before.head)  # a letter carries the first
    assert told(world) == ["found.anchor.differs"]
    assert world.desk.verify() == ()
    world.lock()


def test_a_record_whose_end_was_cut_off_with_the_key_is_shown_by_the_anchor(world: World) -> None:
    keys = keys_of(world.folder)
    connection = raw(world.folder, keys)
    last = connection.execute("SELECT max(number) FROM chain").fetchone()[0]
    for table in ("chain", "payloads", "checkpoints"):
        connection.execute(f"DELETE FROM {table} WHERE number > ?", (last - 1,)).close()  # noqa: S608
    engine.checkpoint(connection)
    connection.close()
    signed_anew(world, keys)
    keys.wipe()
    assert seal.check(world.folder) == ()
    assert told(world) == ["found.anchor.older"]
    world.lock()


def test_a_record_from_which_an_entry_was_taken_out_does_not_verify_even_signed(world: World) -> None:
    keys = keys_of(world.folder)
    connection = raw(world.folder, keys)
    for table in ("chain", "payloads"):
        connection.execute(f"DELETE FROM {table} WHERE number = 3").close()  # noqa: S608
    engine.checkpoint(connection)
    connection.close()
    signed_anew(world, keys)
    keys.wipe()
    assert "chain.broken" in [one.code for one in seal.check(world.folder)]
    world.unlock()
    assert "record.broken" in [one.code for one in world.desk.verify()]
    world.lock()


@pytest.mark.parametrize("back", [1, 0], ids=["an entry", "the last entry"])
def test_a_text_of_the_access_log_deleted_with_the_key_is_told_at_unlock_though_all_is_signed(
    world: World, back: int
) -> None:
    keys = keys_of(world.folder)
    connection = raw(world.folder, keys)
    last = connection.execute("SELECT max(number) FROM chain").fetchone()[0]
    connection.execute("DELETE FROM payloads WHERE number = ?", (last - back,)).close()
    engine.checkpoint(connection)
    connection.close()
    signed_anew(world, keys)
    keys.wipe()
    assert seal.check(world.folder) == ()
    assert told(world) == ["found.record.gone"]
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.entries()[-1].details["found"] == ["record.gone"]
    world.lock()


def test_a_text_exchanged_for_one_that_had_left_is_missed_too(world: World) -> None:
    keys = keys_of(world.folder)
    connection = raw(world.folder, keys)
    kept = connection.execute("SELECT number, salt, body, case_id, last_day FROM payloads WHERE number = 2").fetchone()
    connection.execute("DELETE FROM payloads WHERE number = 2").close()
    connection.close()
    world.unlock()  # the desk has seen it go: that is told once
    world.lock()
    connection = raw(world.folder, keys)
    connection.execute("INSERT INTO payloads VALUES (?, ?, ?, ?, ?)", kept).close()
    connection.execute("DELETE FROM payloads WHERE number = 3").close()
    engine.checkpoint(connection)
    connection.close()
    keys.wipe()
    assert "found.record.gone" in told(world)
    world.lock()


def test_another_stores_database_or_header_opens_nothing(world: World, tmp_path: Path) -> None:
    other = World(world.access, tmp_path / "other", world.moment)
    other.create()
    other.lock()
    kept = (world.folder / "cases.db").read_bytes()
    shutil.copyfile(other.folder / "cases.db", world.folder / "cases.db")
    with pytest.raises(UserError, match=r"unlock\.db\."):
        world.unlock()
    (world.folder / "cases.db").write_bytes(kept)
    assert told(world) == []
    world.lock()
