"""Bits turned over in pages, older pages put back, files cut: told without a key, with one, or both."""

import hashlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import UserError
from dpo_desk.store import connection, engine, seal, vault
from dpo_desk.store.keys import Keys
from tests.faults.acts import ACTS, fresh, seed_of, template, world_of
from tests.faults.conftest import Recorder
from tests.support.desks import LOW, PASSPHRASE

pytestmark = pytest.mark.fault
PAGE = connection.PAGE


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template(tmp_path_factory.mktemp("pages") / "template")


@pytest.fixture
def store(ready: Path, tmp_path: Path) -> Path:
    return fresh(ready, tmp_path / "place")


def keys_of(folder: Path) -> Keys:
    return vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)


def opened(folder: Path, keys: Keys) -> connection.Dbapi:
    path = folder / engine.DATABASE
    return engine.open_database(path, key=keys.database_key(), store_id=keys.store_id, frozen=True)


def read_whole(folder: Path, keys: Keys) -> str:
    """What opening and reading every page says that is wrong; nothing where all is sound."""
    try:
        found = opened(folder, keys)
    except UserError as error:
        return error.code
    try:
        if found.execute("PRAGMA cipher_integrity_check").fetchall():
            return "pages"
        return "" if found.execute("PRAGMA integrity_check").fetchall() == [("ok",)] else "tables"
    except dbapi2.Error as error:
        return str(error)
    finally:
        found.close()


OF_THE_DESK = ("meta", "checkpoints", "sqlite_sequence")
"""Tables whose rows the sum does not cover: signatures over the record, counters. The seal covers them."""


def everything(folder: Path, keys: Keys) -> str:
    """A hash over every row of what the office keeps."""
    found = opened(folder, keys)
    try:
        names = [name for (name,) in found.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        names = [name for name in names if name not in OF_THE_DESK]
        rows = [sorted(map(repr, found.execute(f'SELECT * FROM "{name}"').fetchall())) for name in names]  # noqa: S608
        return hashlib.sha256(repr(rows).encode()).hexdigest()
    except dbapi2.Error as error:
        return f"unreadable: {error}"
    finally:
        found.close()


@pytest.mark.block("pages")
def test_every_bit_turned_over_in_a_page_is_found_with_and_without_a_key(store: Path, block: Recorder) -> None:
    seed, keys, path = seed_of("pages"), keys_of(store), store / engine.DATABASE
    chance = random.Random(seed)  # noqa: S311
    whole = path.read_bytes()
    by_seal = by_key = 0
    for number in range(1000):
        at = number % (len(whole) // PAGE) * PAGE + chance.randrange(PAGE)
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
        by_seal += bool(seal.check(store))
        by_key += bool(read_whole(store, keys)) or at < 16  # the salt: ours stands in the header
    block.record(cases=1000, found=by_seal, lost=1000 - min(by_seal, by_key), seed=seed)


@pytest.mark.block("pages")
def test_control_a_plain_database_does_not_notice_every_bit(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE notes (body TEXT)")
    plain.executemany("INSERT INTO notes VALUES (?)", [(f"note {number} " * 40,) for number in range(200)])
    plain.commit()
    plain.close()
    chance, whole, unnoticed = random.Random(seed_of("pages")), path.read_bytes(), 0  # noqa: S311
    for _ in range(50):
        at = chance.randrange(PAGE, len(whole))
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        plain = sqlite3.connect(path)
        unnoticed += plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        plain.close()
    assert unnoticed > 10


def versions(store: Path) -> list[bytes]:
    """The database after each of many acts, the store locked."""
    world, kept = world_of(store), []
    for number, name in enumerate([*ACTS] * 3, 1):
        world.unlock()
        ACTS[name](world, str(number))
        world.lock()
        kept.append((store / engine.DATABASE).read_bytes())
    return kept


def old_pages(kept: list[bytes], chance: random.Random, number: int) -> list[tuple[int, bytes]]:
    """Offsets and older bytes of pages that are not what they were."""
    last = kept[-1]
    all_of_them = {
        (at, old[at : at + PAGE])
        for old in kept[:-1]
        for at in range(0, min(len(old), len(last)), PAGE)
        if old[at : at + PAGE] != last[at : at + PAGE]
    }
    return chance.sample(sorted(all_of_them), number)


@pytest.mark.block("replayed")
def test_every_older_page_put_back_is_found(store: Path, block: Recorder) -> None:
    seed = seed_of("replayed")
    chance = random.Random(seed)  # noqa: S311
    kept = versions(store)
    keys, path = keys_of(store), store / engine.DATABASE
    good, last = everything(store, keys), store.parent.with_name("last")
    shutil.copytree(store.parent, last)
    by_seal = by_key = changing = passed = 0
    for at, old in old_pages(kept, chance, 200):
        path.write_bytes(kept[-1][:at] + old + kept[-1][at + PAGE :])
        by_seal += bool(seal.check(store))
        differs = everything(store, keys) != good if not (bare := read_whole(store, keys)) else True
        passed += differs and not bare
        (store / seal.NAME).unlink()  # an insider takes the seal away too: then the key must tell
        changing += differs
        by_key += differs and found_with_the_key(store)
        shutil.rmtree(store.parent)
        shutil.copytree(last, store.parent)
    assert passed > 0  # the control: SQLCipher's and SQLite's own checks do not notice
    block.record(cases=200, found=by_seal, lost=200 - by_seal + changing - by_key, seed=seed)


def found_with_the_key(store: Path) -> bool:
    """Whether unlocking or checking the open store says that something is wrong, a missing seal aside."""
    world = world_of(store)
    try:
        world.unlock()
    except UserError:
        return True
    try:
        told = {notice.code for notice in world.desk.notices} - {"found.seal.none"}
        return bool(told or world.desk.verify())
    except UserError:
        return True
    finally:
        world.lock()


@pytest.mark.block("cut")
def test_a_file_cut_at_or_around_a_border_is_never_taken_for_whole_or_new(store: Path, block: Recorder) -> None:
    keys, done, found = keys_of(store), 0, 0
    for name in ("cases.db", "store.key", "store.seal", "log.chain"):
        whole = (store / name).read_bytes()
        step = PAGE if name == "cases.db" else 64
        borders = {at + near for at in range(0, len(whole), step) for near in (-1, 0, 1)} | {
            15,
            16,
            100,
            len(whole) - 1,
        }
        for size in sorted(each for each in borders if 0 <= each < len(whole)):
            (store / name).write_bytes(whole[:size])
            done += 1
            bare = name != "cases.db" or bool(read_whole(store, keys))
            found += bool(seal.check(store)) and bare
        (store / name).write_bytes(whole)
    assert seal.check(store) == ()
    block.record(cases=done, found=found, lost=done - found)


@pytest.mark.block("cut")
def test_control_the_driver_alone_takes_an_empty_file_for_a_new_store(tmp_path: Path) -> None:
    for size in (0, 1):
        (tmp_path / "cases.db").write_bytes(bytes(size))
        bare = dbapi2.connect(str(tmp_path / "cases.db"))
        bare.execute(f"PRAGMA key = \"x'{'0' * 96}'\"").close()
        assert bare.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        bare.close()
