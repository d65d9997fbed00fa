"""A plain copy is a store, equal to its source, or it is not there at all."""

import os
import shutil
import stat
import threading
from pathlib import Path

import pytest

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import connection as raw
from dpo_desk.store import containers, copies, engine, header, lock, vault
from dpo_desk.store.keys import Keys
from tests.support.vaults import FLOOR, NOW, PASSPHRASE, flip, hashes, make_store, refused, sign_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def keys(folder: Path) -> Keys:
    return make_store(folder)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "copies").mkdir()
    return tmp_path / "copies" / "2026-11-24"


def test_a_copy_opens_as_a_store_with_everything_in_it(folder: Path, keys: Keys, target: Path) -> None:
    before = hashes(folder)
    done = copies.copy_store(folder, target, keys=keys)
    assert done.rows == {"cases": 20, "meta": 2, "notes": 20}
    assert done.files == 1
    assert done.size == sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    assert hashes(folder) == before
    copied = hashes(target)
    assert set(copied) == set(before)
    assert {name: copied[name] for name in copied if name != "cases.db"} == {
        name: before[name] for name in before if name != "cases.db"
    }
    held = lock.hold(target, now=NOW)
    found = vault.open(target, officer_id=1, passphrase=PASSPHRASE, floor=FLOOR, now=NOW)
    connection = engine.open_database(target / "cases.db", key=found.database_key(), store_id=found.store_id)
    original = engine.open_database(folder / "cases.db", key=keys.database_key(), store_id=keys.store_id)
    for table in ("cases", "notes", "meta"):
        query = f"SELECT * FROM {table} ORDER BY 1"  # noqa: S608
        assert connection.execute(query).fetchall() == original.execute(query).fetchall()
    connection.close()
    original.close()
    held.release()


def test_a_copy_of_an_open_store_holds_what_was_committed_by_then(folder: Path, keys: Keys, target: Path) -> None:
    path, key = folder / engine.DATABASE, keys.database_key()
    writing = engine.writer(path, key=key, store_id=keys.store_id)
    reading = engine.reader(path, key=key, store_id=keys.store_id)
    with writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO cases VALUES (999, 'in the WAL')")
    assert raw.pending(path)
    assert copies.copy_store(folder, target, keys=keys).rows["cases"] == 21
    with writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO cases VALUES (1000, 'after')")
    engine.shut(writing, reading)
    assert copies.integrity(target / "cases.db", key=key, store_id=keys.store_id)["cases"] == 21


def test_rows_written_while_the_copy_is_made_do_not_mix_into_it(folder: Path, keys: Keys, target: Path) -> None:
    path, key = folder / engine.DATABASE, keys.database_key()
    writing = engine.writer(path, key=key, store_id=keys.store_id)
    with writing.begin() as connection:
        for number in range(1000, 1900):
            connection.exec_driver_sql("INSERT INTO notes VALUES (?, 1, ?)", (number, "x" * 3000))
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        steps.append((done, total))
        with writing.begin() as connection:
            connection.exec_driver_sql("INSERT INTO cases VALUES (?, 'while copying')", (2000 + len(steps),))

    done = copies.copy_store(folder, target, keys=keys, progress=progress)
    assert len(steps) >= 3
    assert steps[-1][0] == steps[-1][1]
    assert done.rows["cases"] == 20
    with writing.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 20 + len(steps)
    engine.shut(writing, None)


def test_a_copy_can_be_called_off_and_leaves_nothing(folder: Path, keys: Keys, target: Path) -> None:
    def stop(_: int, __: int) -> None:
        raise KeyboardInterrupt

    before = hashes(folder)
    with pytest.raises(KeyboardInterrupt):
        copies.copy_store(folder, target, keys=keys, progress=stop)
    assert list(target.parent.iterdir()) == []
    assert hashes(folder) == before
    assert system.open_descriptors(target.parent) == ()
    assert system.open_descriptors(folder) == ()


def test_nothing_that_is_there_is_written_over(folder: Path, keys: Keys, target: Path) -> None:
    target.mkdir()
    (target / "mine").write_text("x")
    with refused("backup.failed", target, reason="taken"):
        copies.copy_store(folder, target, keys=keys)


def test_a_place_that_is_not_there_and_a_disk_too_small_are_said_so(
    folder: Path, keys: Keys, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with refused("backup.failed", folder, reason="place"):
        copies.copy_store(folder, target / "no" / "where", keys=keys)
    monkeypatch.setattr(system, "free_space", lambda _: 5000)
    with refused("backup.failed", folder, reason="full"):
        copies.copy_store(folder, target, keys=keys)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize(("number", "reason"), [(28, "full"), (5, "io")])
def test_a_disk_that_gives_up_halfway_leaves_nothing(
    folder: Path, keys: Keys, target: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    def fails(_: Path) -> str:
        raise OSError(number, "gave up")

    monkeypatch.setattr(containers, "fingerprint", fails)
    with refused("backup.failed", folder, reason=reason):
        copies.copy_store(folder, target, keys=keys)
    assert list(target.parent.iterdir()) == []


def test_a_container_that_was_not_copied_truly_is_found(
    folder: Path, keys: Keys, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(containers, "fingerprint", lambda _: "0" * 64)
    with refused("backup.failed", folder, reason="differs"):
        copies.copy_store(folder, target, keys=keys)
    assert list(target.parent.iterdir()) == []


def test_a_copy_with_other_rows_is_found(
    folder: Path, keys: Keys, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "integrity", lambda *_, **__: {"cases": 19})
    with refused("backup.failed", folder, reason="differs"):
        copies.copy_store(folder, target, keys=keys)
    assert list(target.parent.iterdir()) == []


def test_a_damaged_page_anywhere_makes_no_copy(folder: Path, keys: Keys, target: Path) -> None:
    path = folder / engine.DATABASE
    good = path.read_bytes()
    for page in range(len(good) // 4096):
        flip(path, page * 4096 + 2000)
        with pytest.raises(UserError) as caught:
            copies.copy_store(folder, target, keys=keys)
        assert caught.value.code == "backup.failed"
        assert list(target.parent.iterdir()) == []
        path.write_bytes(good)
    assert copies.copy_store(folder, target, keys=keys).rows["cases"] == 20


def test_every_damaged_page_is_found_by_the_check(folder: Path, keys: Keys) -> None:
    path = folder / engine.DATABASE
    good = path.read_bytes()
    for page in range(len(good) // 4096):
        flip(path, page * 4096 + 2000, 1 << page % 8)
        with pytest.raises(UserError, match=r"unlock\.db\."):
            copies.integrity(path, key=keys.database_key(), store_id=keys.store_id)
        path.write_bytes(good)


def test_damage_in_a_page_that_holds_no_row_any_more_is_found_too(folder: Path, keys: Keys) -> None:
    path, key = folder / engine.DATABASE, keys.database_key()
    connection = engine.open_database(path, key=key, store_id=keys.store_id)
    connection.execute("INSERT INTO notes SELECT id + 5000, case_id, zeroblob(9000) FROM notes")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute("DELETE FROM notes WHERE id > 5000")
    assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 20
    connection.close()
    flip(path, (pages - 1) * 4096 + 2000)
    with pytest.raises(UserError, match=r"unlock\.db\.damaged"):
        copies.integrity(path, key=key, store_id=keys.store_id)


def test_a_row_that_refers_to_nothing_is_found_by_the_check(folder: Path, keys: Keys) -> None:
    path = folder / engine.DATABASE
    connection = engine.open_database(path, key=keys.database_key(), store_id=keys.store_id)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO notes VALUES (900, 900, 'x')")
    connection.close()
    with pytest.raises(UserError, match=r"unlock\.db\.damaged"):
        copies.integrity(path, key=keys.database_key(), store_id=keys.store_id)


def test_the_good_header_is_copied_where_one_copy_is_bad(folder: Path, keys: Keys, target: Path) -> None:
    good = (folder / header.SPARE).read_bytes()
    (folder / header.NAME).write_bytes(b"broken")
    copies.copy_store(folder, target, keys=keys)
    assert (target / header.NAME).read_bytes() == (target / header.SPARE).read_bytes() == good
    (folder / header.SPARE).unlink()
    with refused("backup.failed", folder, reason="damaged"):
        copies.copy_store(folder, target.with_name("second"), keys=keys)


def test_copies_are_the_owners_alone_whatever_the_umask(folder: Path, keys: Keys, target: Path) -> None:
    old = os.umask(0)
    try:
        copies.copy_store(folder, target, keys=keys)
    finally:
        os.umask(old)
    assert {stat.S_IMODE(path.stat().st_mode) for path in target.rglob("*") if path.is_file()} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (target, *target.rglob("*")) if path.is_dir()} == {0o700}


def test_what_a_crashed_copy_left_is_replaced(folder: Path, keys: Keys, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    part.mkdir()
    (part / "cases.db").write_bytes(b"half")
    copies.copy_store(folder, target, keys=keys)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_store_without_containers_and_a_copy_of_a_copy(folder: Path, keys: Keys, target: Path) -> None:
    shutil.rmtree(folder / containers.FOLDER)
    assert copies.copy_store(folder, target, keys=keys).files == 0
    again = target.with_name("again")
    assert copies.copy_store(target, again, keys=sign_in(target)).rows["notes"] == 20


def test_a_copy_is_made_on_a_job_thread(folder: Path, keys: Keys, target: Path) -> None:
    job = threading.Thread(target=copies.copy_store, args=(folder, target), kwargs={"keys": keys})
    job.start()
    job.join()
    assert target.is_dir()
