"""A store at a cost of guessing that tests can pay, and the words they need around it."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers, engine, lock, tries, vault
from dpo_desk.store.keys import Keys
from dpo_desk.store.keyslots import Kdf, KdfFloor

KDF = Kdf(t=1, memory_kib=64, lanes=1)
FLOOR = KdfFloor(t=1, memory_kib=64)
NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
PASSPHRASE = "가을 하늘 공활한데 높고 구름 없이"  # noqa: S105
OTHER = "밝은 달은 우리 가슴 일편단심일세"
STORE_NAME = "아니그마 테크놀로지스"
OFFICER = "정해린"
_BESIDE = frozenset({lock.NAME, tries.NAME})


def make_schema(connection: sa.Connection) -> None:
    """Two tables with a reference between them, and something of them that can be counted."""
    connection.exec_driver_sql("CREATE TABLE cases (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    connection.exec_driver_sql(
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases (id), body TEXT)"
    )


def make_header(folder: Path) -> tuple[Keys, str]:
    """A store of which there is only the header."""
    return vault.create(folder, store_name=STORE_NAME, sign_in_name=OFFICER, passphrase=PASSPHRASE, kdf=KDF, now=NOW)


def make_store(folder: Path, *, rows: int = 20) -> Keys:
    """A small closed store with rows and one container; its keys."""
    keys, _ = make_header(folder)
    path = folder / engine.DATABASE
    engine.create_database(path, key=keys.database_key(), store_id=keys.store_id, create_schema=make_schema)
    writing = engine.writer(path, key=keys.database_key(), store_id=keys.store_id)
    with writing.begin() as connection:
        for number in range(1, rows + 1):
            connection.exec_driver_sql("INSERT INTO cases VALUES (?, ?)", (number, f"사람 {number}"))
            connection.exec_driver_sql(
                "INSERT INTO notes VALUES (?, ?, ?)", (number, number, f"needle-{number:06} " + "가" * 400)
            )
    engine.shut(writing, None)
    (folder / containers.FOLDER).mkdir(mode=0o700)
    key, _ = containers.new_case_key(keys, 1)
    containers.write(
        folder / containers.FOLDER / containers.new_name(),
        b"enclosure" * 9000,
        key=key,
        context=containers.Context(keys.store_id, 1, 1),
    )
    return keys


def sign_in(folder: Path, passphrase: str = PASSPHRASE, *, now: datetime = NOW) -> Keys:
    """Open the header as its officer."""
    return vault.open(folder, officer_id=1, passphrase=passphrase, floor=FLOOR, now=now)


def hashes(folder: Path) -> dict[str, str]:
    """Every file of a store with its SHA-256, but for the two that lie beside (the lock's note, the failed tries)."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in _BESIDE
    }


@contextmanager
def refused(code: str, folder: Path, **params: object) -> Iterator[None]:
    """What is inside must raise the code (and the parameters given) and leave every file of the folder as it was."""
    before = hashes(folder)
    with pytest.raises(UserError) as caught:
        yield
    assert caught.value.code == code
    assert {name: caught.value.params.get(name) for name in params} == params
    assert hashes(folder) == before


def flip(path: Path, position: int, bit: int = 1) -> None:
    """Turn one bit of a file over."""
    data = bytearray(path.read_bytes())
    data[position] ^= bit
    path.write_bytes(data)


def change(path: Path, how: Callable[[bytes], bytes]) -> None:
    """Give a file other bytes made from its own."""
    path.write_bytes(how(path.read_bytes()))
