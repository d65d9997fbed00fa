"""A locked store shows what was done to it, without a key: files, record, seal; an older one shows by its anchor."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dpo_desk.domain.digest import fingerprint
from dpo_desk.domain.finding import Finding
from dpo_desk.services.access import Access
from dpo_desk.store import chainfile, engine, seal
from dpo_desk.store.anchor import Anchors
from dpo_desk.store.door import Door
from tests.support.desks import CHEAP, LOW, World, law, make_desk, outside


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a case from receipt to closed, locked twice."""
    world = make_desk(tmp_path_factory.mktemp("sealed") / "store")
    world.to_closed(world.receive().id)
    world.lock()
    world.unlock()
    world.receive("k2")
    world.lock()
    return world.folder


@pytest.fixture
def store(sealed: Path, tmp_path: Path) -> Path:
    shutil.copytree(sealed, tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def anchored(tmp_path: Path) -> Iterator[World]:
    """A desk whose machine keeps anchors."""
    door = Door(CHEAP, LOW, Anchors(tmp_path / "anchors"))
    world: World
    world = World(Access(lambda: door, law, outside(), now=lambda: world.moment, place="desk-1"), tmp_path / "anchored")
    world.create()
    world.receive()
    world.lock()
    yield world
    world.lock()


def codes(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(one.code, one.name) for one in found]


def told(world: World) -> list[str]:
    return [notice.code for notice in world.desk.notices]


def test_a_store_that_was_locked_is_sound(sealed: Path) -> None:
    assert seal.check(sealed) == ()
    files = {path.name for path in sealed.iterdir() if path.is_file()}
    assert files == {"cases.db", "store.key", "store.key.bak", "log.chain", "store.seal", "store.lock"}


def test_the_record_outside_goes_as_far_as_the_one_inside(sealed: Path) -> None:
    found, state = seal.read(sealed), chainfile.check(sealed / chainfile.NAME)
    assert found is not None
    assert (state.number, state.head, state.checked) == (found.number, found.head, found.number)
    assert state.number > 10


def test_while_it_is_open_and_after_a_crash_a_store_has_no_seal(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    assert codes(seal.check(world.folder)) == [("seal.none", "store.seal")]
    world.lock()
    assert seal.check(world.folder) == ()


@pytest.mark.parametrize("name", ["cases.db", "store.key", "store.key.bak", "log.chain"])
def test_one_changed_byte_of_any_file_is_named(store: Path, name: str) -> None:
    data = bytearray((store / name).read_bytes())
    data[len(data) // 2] ^= 1
    (store / name).write_bytes(bytes(data))
    assert ("file.changed", name) in codes(seal.check(store))


def test_a_container_that_was_changed_exchanged_or_taken_away_is_named(store: Path) -> None:
    first, second = sorted((store / "attachments").iterdir())[:2]
    kept = first.read_bytes()
    first.write_bytes(second.read_bytes())
    assert codes(seal.check(store)) == [("file.changed", f"attachments/{first.name}")]
    first.unlink()
    assert codes(seal.check(store)) == [("file.missing", f"attachments/{first.name}")]
    first.write_bytes(kept)
    assert seal.check(store) == ()


@pytest.mark.parametrize("name", ["note.txt", "attachments/x.dpoa", "cases.db-wal", "sub/deep.bin"])
def test_a_file_that_was_put_in_is_named(store: Path, name: str) -> None:
    (store / name).parent.mkdir(exist_ok=True)
    (store / name).write_bytes(b"x")
    assert codes(seal.check(store)) == [("file.surplus", name)]


def test_a_seal_that_was_taken_away_edited_or_signed_by_another_is_no_seal(store: Path, tmp_path: Path) -> None:
    path = store / seal.NAME
    whole = path.read_bytes()
    path.unlink()
    assert codes(seal.check(store)) == [("seal.none", "store.seal")]
    path.write_bytes(whole.replace(b'"number":', b'"number": '))
    assert codes(seal.check(store)) == [("seal.bad", "store.seal")]
    other = make_desk(tmp_path / "other")
    other.lock()
    shutil.copyfile(other.folder / seal.NAME, path)
    assert {code for code, _ in codes(seal.check(store))} >= {"file.changed", "chain.other"}


def test_no_mutation_of_seal_or_record_passes(store: Path) -> None:
    chance = random.Random(20261201)  # noqa: S311
    for name in (seal.NAME, chainfile.NAME):
        whole = (store / name).read_bytes()
        for _ in range(250):
            data = bytearray(whole)
            at = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[at] ^= 1 << chance.randrange(8)
                case 1:
                    del data[at : at + chance.randrange(1, 90)]
                case 2:
                    data[at:at] = data[max(0, at - 65) : at] or b"E"
                case _:
                    data += data[-65:]
            if bytes(data) == whole:
                continue
            (store / name).write_bytes(bytes(data))
            assert seal.check(store)
        (store / name).write_bytes(whole)
    assert seal.check(store) == ()


def test_the_record_alone_shows_a_link_that_was_changed_taken_out_or_never_signed(store: Path) -> None:
    data = (store / chainfile.NAME).read_bytes()
    start = data.index(b"\n") + 1
    assert data[start : start + 1] == b"E"
    changed = bytearray(data)
    changed[start + 40] ^= 1
    assert [one.code for one in chainfile.read(bytes(changed)).findings] == ["chain.broken"]
    assert [one.code for one in chainfile.read(data[:start] + data[start + 65 :]).findings] != []
    state = chainfile.read(data)
    commitment = bytes(32)
    more = data + b"E" + commitment + chainfile.link(state.store_id, state.number + 1, state.head, commitment)
    assert [one.code for one in chainfile.read(more).findings] == ["chain.unsigned"]
    assert [one.code for one in chainfile.read(more[:-1]).findings] == ["chain.damaged"]


def test_the_fingerprint_that_was_printed_is_compared(store: Path) -> None:
    found = seal.read(store)
    assert found is not None
    assert seal.check(store, fingerprint=fingerprint(found.key)) == ()
    assert codes(seal.check(store, fingerprint="0000-0000-0000-0000-0000")) == [("seal.key", "store.seal")]


# at the next unlock


def test_after_an_orderly_lock_nothing_is_told(anchored: World) -> None:
    anchored.unlock()
    assert told(anchored) == []


def test_a_store_that_was_not_closed_is_told_and_recorded_once(anchored: World) -> None:
    (anchored.folder / seal.NAME).unlink()
    anchored.unlock()
    assert told(anchored) == ["found.seal.none"]
    with anchored.desk.tools.reading(anchored.desk.actor) as unit:
        assert unit.entries()[-1].details["found"] == ["seal.none"]
    anchored.lock()
    anchored.unlock()
    assert told(anchored) == []


def test_an_older_store_put_in_its_place_is_told_with_its_day(anchored: World, tmp_path: Path) -> None:
    shutil.copytree(anchored.folder, tmp_path / "older")
    anchored.unlock()
    anchored.receive("k2")
    anchored.lock()
    shutil.rmtree(anchored.folder)
    shutil.copytree(tmp_path / "older", anchored.folder)
    anchored.unlock()
    assert told(anchored) == ["found.anchor.older"]
    assert seal.check(tmp_path / "older") == ()  # the older store is sound in itself: only the anchor knows


def test_acts_that_vanish_with_their_wal_after_a_crash_are_told(anchored: World, tmp_path: Path) -> None:
    anchored.unlock()
    anchored.receive("k2")
    for name in ("cases.db", "store.key", "store.key.bak", "attachments", "log.chain"):
        source = anchored.folder / name  # what a power cut leaves, without the WAL
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, tmp_path / name)
    anchored.lock()
    shutil.rmtree(anchored.folder)
    anchored.folder.mkdir()
    for name in ("cases.db", "store.key", "store.key.bak", "attachments", "log.chain"):
        (tmp_path / name).rename(anchored.folder / name)
    anchored.unlock()
    assert told(anchored) == ["found.seal.none", "found.anchor.older"]


def test_another_database_of_the_same_keys_is_told(anchored: World, tmp_path: Path) -> None:
    shutil.copyfile(anchored.folder / engine.DATABASE, tmp_path / engine.DATABASE)
    anchored.unlock()
    anchored.lock()
    shutil.copyfile(tmp_path / engine.DATABASE, anchored.folder / engine.DATABASE)
    anchored.unlock()
    assert told(anchored) == ["found.file.changed", "found.anchor.older"]


def test_a_disk_that_takes_no_seal_does_not_keep_the_store_open(
    anchored: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "full")

    anchored.unlock()
    with monkeypatch.context() as patched:
        patched.setattr(seal, "write", full)
        anchored.lock()
    assert codes(seal.check(anchored.folder)) == [("seal.none", "store.seal")]
    anchored.unlock()
    anchored.lock()
    assert seal.check(anchored.folder) == ()


def test_a_store_that_lost_a_container_is_sealed_and_says_so(anchored: World) -> None:
    desk = anchored.unlock()
    desk.drafts.keep("case/1", {"note": "쓰다 만 글"}, case_id=1)
    desk.cases.enclose(anchored.case(1), name="a.csv", media_type="text/csv", data=b"a,b")
    gone = sorted((anchored.folder / "attachments").iterdir())[0]
    gone.unlink()
    anchored.lock()
    assert codes(seal.check(anchored.folder)) == [("file.missing", f"attachments/{gone.name}")]


def test_an_old_pair_of_headers_with_the_old_row_that_knows_them_is_found_by_the_sum(anchored: World) -> None:
    """Neither header nor database is damaged: the generation itself is a row of the sum."""
    anchored.unlock()
    store = anchored.desk._store
    raw = engine.driver(store._writer)  # type: ignore[arg-type]
    raw.execute("DROP TRIGGER temp.marks_meta_UPDATE").close()
    raw.execute("UPDATE meta SET value = '0' WHERE key = 'generation'").close()
    assert [(one.code, one.name) for one in anchored.desk.verify()] == [("row.changed", "meta")]
