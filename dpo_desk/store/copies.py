"""A plain copy of a store in a new folder: made, opened, read back and compared before it gets its name.

The copy is a store: same keys, same passphrase. The database is copied page by page, encrypted to encrypted, from one
moment of it; the containers never change and are copied as they are.
"""

import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers, engine, header
from dpo_desk.store.connection import CACHE_KIB, SCHEMA, Dbapi, checkpoint, connect, open_database, unlock
from dpo_desk.store.keys import Keys

_PAGES = 256
MOST_CACHE_KIB = 256 * 1024
"""A check of a whole database may keep so much of it in memory while it runs."""
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Copied:
    """What a copy holds, read back from it: rows of each table, containers, bytes."""

    rows: dict[str, int]
    files: int
    size: int


def copy_store(
    folder: Path,
    target: Path,
    *,
    keys: Keys,
    newest: int = SCHEMA,
    progress: Callable[[int, int], None] | None = None,
) -> Copied:
    """Copy an unlocked store to `target`, which must not exist yet.

    For the process that holds the store, with no unit writing meanwhile. `progress` gets pages done and pages in all;
    what it raises ends the copy. Raises UserError `backup.failed` (reason: `taken`, `place`, `full`, `io`, `differs`,
    `damaged`); then nothing of the copy is left and the store is as it was.
    """
    if target.exists():
        raise _failed("taken")
    part = target.with_name(target.name + ".part")
    try:
        if part.exists():
            shutil.rmtree(part)  # left by a crash
        need = sum(path.stat().st_size for path in (folder / engine.DATABASE, *_containers(folder)))
        if system.free_space(target.parent) < need + engine.PAGE:
            raise _failed("full")
        system.make_folder(part)
    except OSError:
        raise _failed("place") from None
    try:
        done = _fill(folder, part, keys, newest, progress)
        part.replace(target)
        system.sync_folder(target.parent)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise _failed("full" if error.errno in (28, 122) else "io") from None
    except dbapi2.Error:
        shutil.rmtree(part, ignore_errors=True)
        raise _failed("io") from None
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return done


def integrity(path: Path, *, key: str, store_id: bytes, newest: int = SCHEMA, frozen: bool = False) -> dict[str, int]:
    """Check every page and every reference of a database, and count the rows of each table.

    The order matters: recovery first (a read), then an emptied WAL, since `cipher_integrity_check` reads the raw main
    file; then a fresh connection, since a bad page spoils the one that met it. `frozen`: a copy that nobody opened yet,
    so there is nothing to recover and nothing is written beside it. Raises UserError `unlock.db.*`.
    """
    first = open_database(path, key=key, store_id=store_id, newest=newest, frozen=frozen)
    try:
        if not frozen:
            checkpoint(first)
        bad = first.execute("PRAGMA cipher_integrity_check").fetchall()
    finally:
        first.close()
    if bad:
        raise UserError("unlock.db.damaged")
    room = min(MOST_CACHE_KIB, max(CACHE_KIB, path.stat().st_size // 1024 * 9 // 8))  # indexes jump about in the file
    second = open_database(
        path, key=key, store_id=store_id, read_only=True, newest=newest, frozen=frozen, cache_kib=room
    )
    try:
        if second.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise UserError("unlock.db.damaged")
        if second.execute("PRAGMA foreign_key_check").fetchall():
            raise UserError("unlock.db.damaged")
        return _rows(second)
    except dbapi2.DatabaseError:
        raise UserError("unlock.db.damaged") from None
    finally:
        second.close()


def _fill(folder: Path, part: Path, keys: Keys, newest: int, progress: Callable[[int, int], None] | None) -> Copied:
    for name in (header.NAME, header.SPARE):
        data = good_header(folder, keys)
        system.replace_file(part / name, data)
    before = _copy_database(folder, part / engine.DATABASE, keys, newest, progress)
    _copy_containers(folder, part)
    try:
        rows = integrity(part / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, newest=newest)
    except UserError:
        raise _failed("damaged") from None
    if rows != before:
        raise _failed("differs")
    files = _containers(part)
    for path in (part / engine.DATABASE, *files):
        with path.open("rb+") as stream:
            system.sync_file(stream.fileno())
    for inside in (part / containers.FOLDER, part):
        system.sync_folder(inside)
    size = sum(path.stat().st_size for path in part.rglob("*") if path.is_file())
    return Copied(rows, len(files), size)


def good_header(folder: Path, keys: Keys) -> bytes:
    """The bytes of a copy of the header that these keys made. Raises UserError `backup.failed` (reason: damaged)."""
    for name in (header.NAME, header.SPARE):
        data = header.read(folder / name)
        with suppress(header.BadHeader):
            if data is not None:
                found = header.parse(data)
                if found.store_id == keys.store_id and found.is_authentic(keys.root()):
                    return data
    raise _failed("damaged")


def _copy_database(
    folder: Path, target: Path, keys: Keys, newest: int, progress: Callable[[int, int], None] | None
) -> dict[str, int]:
    os.close(system.open_new(target))
    frozen = engine.reading_only(folder) is not None
    try:
        reading = engine.reader(
            folder / engine.DATABASE,
            key=keys.database_key(),
            store_id=keys.store_id,
            frozen=frozen,
            newest=newest,
        )
    except UserError:
        raise _failed("damaged") from None
    try:
        source = engine.driver(reading)
        source.execute("BEGIN").close()  # one moment: counted and copied in the same view of the database
        rows = _pages(source, target, keys, _steps(progress))
        source.execute("COMMIT").close()
    finally:
        engine.close(reading)  # not `shut`: the store itself stays open
    return rows


def copy_pages(source: Dbapi, target: Path, keys: Keys, step: Callable[[int], None]) -> dict[str, int]:
    """Copy a database whose reading transaction has begun into a new file, and count the rows of that moment.

    `step` is told of so many more bytes. Raises OSError, `dbapi2.Error`, and what `step` raises.
    """
    os.close(system.open_new(target))
    done = 0

    def stepped(_: int, left: int, total: int) -> None:
        nonlocal done
        step((total - left) * engine.PAGE - done)
        done = (total - left) * engine.PAGE

    return _pages(source, target, keys, stepped)


def _pages(source: Dbapi, target: Path, keys: Keys, told: Callable[[int, int, int], None] | None) -> dict[str, int]:
    into = connect(target, "mode=rw")
    try:
        unlock(into, keys.database_key())
        rows = _rows(source)
        source.backup(into, pages=_PAGES, progress=told)
        return rows
    finally:
        into.close()


def _steps(progress: Callable[[int, int], None] | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None

    def step(_: int, left: int, total: int) -> None:
        progress(total - left, total)

    return step


def _copy_containers(folder: Path, part: Path) -> None:
    system.make_folder(part / containers.FOLDER)
    for path in _containers(folder):
        target = part / containers.FOLDER / path.name
        digest = hashlib.sha256()
        with path.open("rb") as source, os.fdopen(system.open_new(target), "wb") as into:
            while block := source.read(_BLOCK):
                digest.update(block)
                into.write(block)
        if containers.fingerprint(target) != digest.hexdigest():
            raise _failed("differs")


def _containers(folder: Path) -> tuple[Path, ...]:
    inside = folder / containers.FOLDER
    if not inside.is_dir():
        return ()
    return tuple(sorted(path for path in inside.iterdir() if path.suffix == ".dpoa" and path.is_file()))


def _rows(connection: Dbapi) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    counts: dict[str, int] = {}
    for (name,) in names:
        quoted = name.replace('"', '""')
        counts[name] = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0]  # noqa: S608
    return counts


def _failed(reason: str) -> UserError:
    return UserError("backup.failed", reason=reason)
