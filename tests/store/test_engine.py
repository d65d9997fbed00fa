"""The database is opened only after it was asserted what it is; the settings hold; nothing else is written."""

import os
import stat
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import connection as raw
from dpo_desk.store import containers, engine
from dpo_desk.store.keys import Keys
from tests.support.vaults import change, flip, hashes, make_schema, make_store, refused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def keys(folder: Path) -> Keys:
    return make_store(folder)


def open_it(folder: Path, keys: Keys, **how: Any) -> Any:
    return engine.open_database(folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, **how)


def both(folder: Path, keys: Keys) -> tuple[sa.Engine, sa.Engine]:
    path, key = folder / engine.DATABASE, keys.database_key()
    return engine.writer(path, key=key, store_id=keys.store_id), engine.reader(path, key=key, store_id=keys.store_id)


def test_every_setting_is_read_back(folder: Path, keys: Keys) -> None:
    connection = open_it(folder, keys)
    expected = {
        "foreign_keys": 1, "journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1,
        "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0, "cache_size": -16384, "busy_timeout": 3000,
        "wal_autocheckpoint": 200, "query_only": 0, "cipher_memory_security": "1", "cipher_log_level": "NONE",
        "locking_mode": "normal",
    }  # fmt: skip
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected
    with pytest.raises(dbapi2.OperationalError):
        connection.execute("SELECT load_extension('x')")
    connection.close()


def test_a_setting_that_does_not_take_is_not_hoped_for(folder: Path, keys: Keys) -> None:
    connection = open_it(folder, keys)
    with pytest.raises(RuntimeError, match="secure_delete"):
        raw._set(connection, "secure_delete", "OFF", "1")
    connection.close()


@pytest.mark.parametrize(
    "key", ["", "a" * 62, "a" * 64, "a" * 95, "a" * 97, "a" * 98, "A" * 96, "g" * 96, "a" * 95 + "\n"]
)
def test_anything_but_96_hex_digits_is_no_key(folder: Path, keys: Keys, key: str) -> None:
    before = hashes(folder)
    with pytest.raises(ValueError, match="96"):
        engine.open_database(folder / engine.DATABASE, key=key, store_id=keys.store_id)
    with pytest.raises(ValueError, match="96"):
        engine.create_database(folder / "new.db", key=key, store_id=keys.store_id, create_schema=make_schema)
    assert hashes(folder) == before


def test_a_missing_empty_short_and_plain_file_are_each_named_and_left(folder: Path, keys: Keys) -> None:
    path = folder / engine.DATABASE
    good = path.read_bytes()
    path.unlink()
    with refused("unlock.db.missing", folder):
        open_it(folder, keys)
    for data, code, params in (
        (b"", "unlock.db.empty", {}),
        (b"x", "unlock.db.cut", {"size": 1}),
        (good[:4095], "unlock.db.cut", {"size": 4095}),
        (good[:-1], "unlock.db.cut", {"size": len(good) - 1}),
        (good[: len(good) // 2 // 4096 * 4096], "unlock.db.cut", {}),
        (good[:4096], "unlock.db.cut", {"size": 4096}),
    ):
        path.write_bytes(data)
        with refused(code, folder, **params):
            open_it(folder, keys)


def test_every_page_border_cut_is_refused(folder: Path, keys: Keys) -> None:
    path = folder / engine.DATABASE
    good = path.read_bytes()
    for pages in range(1, len(good) // 4096):
        for size in (pages * 4096 - 1, pages * 4096, pages * 4096 + 1):
            path.write_bytes(good[:size])
            with refused("unlock.db.cut", folder, size=size):
                open_it(folder, keys)


def test_a_plaintext_database_is_not_opened(folder: Path, keys: Keys) -> None:
    path = folder / engine.DATABASE
    path.unlink()
    plain = dbapi2.connect(str(path))
    plain.execute("CREATE TABLE meta (key, value)")
    plain.commit()
    plain.close()
    with refused("unlock.db.plain", folder):
        open_it(folder, keys)


def test_the_database_of_another_store_is_named_so(folder: Path, keys: Keys, tmp_path: Path) -> None:
    make_store(tmp_path / "other")
    change(folder / engine.DATABASE, lambda _: (tmp_path / "other" / engine.DATABASE).read_bytes())
    with refused("unlock.db.other", folder):
        open_it(folder, keys)


def test_the_right_key_and_another_store_id_is_another_store_too(folder: Path, keys: Keys) -> None:
    with refused("unlock.db.other", folder):
        engine.open_database(folder / engine.DATABASE, key=keys.database_key(), store_id=bytes(16))


def test_a_damaged_first_page_is_damage_and_not_another_store(folder: Path, keys: Keys) -> None:
    flip(folder / engine.DATABASE, 300)
    with refused("unlock.db.damaged", folder):
        open_it(folder, keys)


def test_a_damaged_salt_still_opens_since_the_key_carries_its_own(folder: Path, keys: Keys) -> None:
    flip(folder / engine.DATABASE, 3)
    open_it(folder, keys).close()


@pytest.mark.parametrize(
    "sql", ["DELETE FROM meta", "DROP TABLE meta", "UPDATE meta SET value = 'x' WHERE key = 'schema_version'"]
)
def test_a_database_without_its_own_facts_is_damaged(folder: Path, keys: Keys, sql: str) -> None:
    connection = open_it(folder, keys)
    connection.execute(sql)
    connection.close()
    with refused("unlock.db.damaged", folder):
        open_it(folder, keys)


def test_a_newer_schema_is_refused_with_both_numbers(folder: Path, keys: Keys) -> None:
    connection = open_it(folder, keys)
    connection.execute("UPDATE meta SET value = '7' WHERE key = 'schema_version'")
    connection.close()
    with refused("unlock.newer", folder, theirs=7, mine=engine.SCHEMA):
        open_it(folder, keys)
    open_it(folder, keys, newest=7).close()


def test_the_schema_number_is_the_one_the_models_describe() -> None:
    from dpo_desk.models.base import SCHEMA_VERSION

    assert engine.SCHEMA == SCHEMA_VERSION


def test_an_old_library_is_refused(folder: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw, "_OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(RuntimeError, match="SQLite"):
        open_it(folder, keys)
    monkeypatch.setattr(raw, "_OLDEST_SQLITE", (3, 51, 3))
    monkeypatch.setattr(raw, "_OLDEST_CIPHER", (99, 0))
    with pytest.raises(RuntimeError, match="SQLCipher"):
        open_it(folder, keys)
    assert system.open_descriptors(folder) == ()


def test_a_torn_last_page_is_recovered_from_the_wal(folder: Path, keys: Keys) -> None:
    path = folder / engine.DATABASE
    connection = open_it(folder, keys)
    connection.execute("INSERT INTO cases VALUES (999, 'x')")
    wal = path.with_name(path.name + "-wal").read_bytes()
    main = path.read_bytes()
    connection.close()
    path.write_bytes(main + b"\0" * 512)  # what a checkpoint that was cut off leaves
    path.with_name(path.name + "-wal").write_bytes(wal)
    connection = open_it(folder, keys)
    assert connection.execute("SELECT count(*) FROM cases").fetchone() == (21,)
    connection.close()


def test_creating_does_not_touch_what_is_there_and_opening_creates_nothing(folder: Path, keys: Keys) -> None:
    before = hashes(folder)
    with pytest.raises(FileExistsError):
        engine.create_database(
            folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, create_schema=make_schema
        )
    with refused("unlock.db.missing", folder):
        engine.open_database(folder / "none.db", key=keys.database_key(), store_id=keys.store_id)
    assert hashes(folder) == before


def test_a_schema_that_fails_leaves_no_database(folder: Path, keys: Keys) -> None:
    before = hashes(folder)

    def fails(connection: sa.Connection) -> None:
        make_schema(connection)
        raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        engine.create_database(folder / "new.db", key=keys.database_key(), store_id=keys.store_id, create_schema=fails)
    assert hashes(folder) == before


def test_what_a_crashed_creation_left_is_replaced(folder: Path, keys: Keys) -> None:
    (folder / "new.db.part").write_bytes(b"junk")
    (folder / "new.db.part-wal").write_bytes(b"junk")
    engine.create_database(
        folder / "new.db", key=keys.database_key(), store_id=keys.store_id, create_schema=make_schema
    )
    engine.open_database(folder / "new.db", key=keys.database_key(), store_id=keys.store_id).close()
    assert not list(folder.glob("*.part*"))


def test_files_are_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        folder = tmp_path / "store"
        keys = make_store(folder)
        writing, reading = both(folder, keys)
        with writing.begin() as connection:
            connection.exec_driver_sql("INSERT INTO cases VALUES (999, 'x')")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
        engine.shut(writing, reading)
    finally:
        os.umask(old)
    assert {"cases.db-wal", "cases.db-shm"} <= set(modes)
    assert {mode for name, mode in modes.items() if name != containers.FOLDER} == {0o600}
    assert modes[containers.FOLDER] == 0o700


def test_the_reader_sees_what_was_committed_and_cannot_write(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)
    with writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO cases VALUES (999, 'x')")
        with reading.begin() as other:
            assert other.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 20
    with reading.begin() as other:
        assert other.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 21
        with pytest.raises(sa.exc.OperationalError, match="readonly"):
            other.exec_driver_sql("DELETE FROM cases")
    engine.shut(writing, reading)


def test_tables_made_in_a_transaction_that_fails_are_gone(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)

    def fails() -> None:
        with writing.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE more (id INTEGER)")
            connection.exec_driver_sql("INSERT INTO cases VALUES (999, 'x')")
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError):
        fails()
    with reading.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'more'").scalar() == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 20
    engine.shut(writing, reading)


def test_errors_come_as_sqlalchemys_and_show_no_values(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)
    with pytest.raises(sa.exc.IntegrityError) as caught, writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (1, 1, ?)", ("needle",))
    assert "needle" not in str(caught.value)
    with pytest.raises(sa.exc.IntegrityError), writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (500, 500, 'of no case')")
    engine.shut(writing, reading)


def test_shutting_empties_the_wal_and_leaves_nothing_open(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)
    with writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO cases VALUES (999, 'x')")
    assert raw.pending(folder / engine.DATABASE)
    assert len({path.name for path in system.open_descriptors(folder)}) >= 2
    engine.shut(writing, reading)
    assert {path.name for path in folder.iterdir() if path.is_file()} == {"cases.db", "store.key", "store.key.bak"}
    assert system.open_descriptors(folder) == ()
    for each in (writing, reading):
        with pytest.raises(sa.exc.ProgrammingError, match="closed"), each.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
    connection_again = open_it(folder, keys)
    assert connection_again.execute("SELECT count(*) FROM cases").fetchone() == (21,)
    connection_again.close()


def test_shutting_says_when_something_stays_open(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)
    third = open_it(folder, keys)
    with pytest.raises(RuntimeError, match="still open"):
        engine.shut(writing, reading)
    third.close()


def test_a_checkpoint_that_cannot_finish_is_not_passed_over(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)
    third = open_it(folder, keys)
    third.execute("BEGIN")
    third.execute("SELECT count(*) FROM cases").fetchone()
    with writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO cases VALUES (999, 'x')")
        engine.driver(writing).execute("PRAGMA busy_timeout=1")
    with pytest.raises(RuntimeError, match="reader"):
        engine.shut(writing, reading)
    third.close()
    assert system.open_descriptors(folder) == ()
    connection_again = open_it(folder, keys)
    assert connection_again.execute("SELECT count(*) FROM cases").fetchone() == (21,)
    connection_again.close()


def test_engines_that_were_never_used_are_closed_too(folder: Path, keys: Keys) -> None:
    for each in both(folder, keys):
        engine.close(each)
    assert system.open_descriptors(folder) == ()


def test_no_text_and_no_key_stands_in_any_file_of_an_open_store(folder: Path, keys: Keys) -> None:
    writing, reading = both(folder, keys)
    with writing.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (700, 1, ?)", ("needle-in-wal " * 50,))
    needles = [b"needle", "사람".encode(), keys.database_key()[:64].encode(), bytes.fromhex(keys.database_key()[:64])]
    needles += [bytes(keys.root()), bytes(keys.root()).hex().encode(), keys.container_key()]
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert any(path.name.endswith("-wal") and data for path, data in files.items())
    assert [path.name for path, data in files.items() for needle in needles if needle in data] == []
    engine.shut(writing, reading)
    assert not any(needle in (folder / engine.DATABASE).read_bytes() for needle in needles)


def test_the_key_is_the_raw_one_sqlcipher_documents(folder: Path, keys: Keys) -> None:
    plain = dbapi2.connect(str(folder / engine.DATABASE))
    plain.execute(f"PRAGMA key=\"x'{keys.database_key()}'\"")
    assert plain.execute("SELECT count(*) FROM cases").fetchone() == (20,)
    plain.close()


def test_a_folder_with_signs_that_mean_something_in_a_uri_works(tmp_path: Path) -> None:
    folder = tmp_path / "저장소 #1?mode=memory&x=%41 ;'"
    keys = make_store(folder)
    open_it(folder, keys).close()


def test_little_space_means_reading_only_with_both_figures(folder: Path, keys: Keys) -> None:
    reason = engine.reading_only(folder, free=lambda _: engine.NEED - 1)
    assert reason is not None
    assert (reason.code, reason.params) == ("unlock.full", {"free": engine.NEED - 1, "need": engine.NEED})
    assert engine.reading_only(folder, free=lambda _: engine.NEED) is None
    assert keys.store_id


def test_a_frozen_reader_writes_nothing_and_sees_all(folder: Path, keys: Keys) -> None:
    before = hashes(folder)
    reading = engine.reader(folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, frozen=True)
    with reading.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM notes").scalar() == 20
        with pytest.raises(sa.exc.OperationalError):
            connection.exec_driver_sql("DELETE FROM notes")
    assert hashes(folder) == before
    engine.shut(None, reading)
    assert hashes(folder) == before


def test_a_frozen_reader_sees_what_a_crash_left_in_the_wal(
    folder: Path, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / engine.DATABASE
    connection = open_it(folder, keys)
    connection.execute("INSERT INTO cases VALUES (999, 'x')")
    left = {name: (folder / name).read_bytes() for name in ("cases.db", "cases.db-wal")}
    connection.close()
    for name, data in left.items():
        (folder / name).write_bytes(data)
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(aside))
    before = hashes(folder)
    reading = engine.reader(path, key=keys.database_key(), store_id=keys.store_id, frozen=True)
    with reading.begin() as view:
        assert view.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 21
    assert [stat.S_IMODE(each.stat().st_mode) for each in aside.iterdir()] == [0o700]
    engine.shut(None, reading)
    assert hashes(folder) == before
    assert list(aside.iterdir()) == []
    with pytest.raises(UserError):
        engine.reader(path, key="0" * 96, store_id=keys.store_id, frozen=True)
    assert list(aside.iterdir()) == []
