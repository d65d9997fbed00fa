"""The two connections of an open store as SQLAlchemy engines: one writes, one reads; and the making of a database."""

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store.connection import (
    PAGE,
    SCHEMA,
    Dbapi,
    beside,
    check_key,
    check_library,
    checkpoint,
    connect,
    open_database,
    pending,
    settle,
    unlock,
)

__all__ = [
    "DATABASE",
    "NEED",
    "PAGE",
    "SCHEMA",
    "checkpoint",
    "close",
    "create_database",
    "driver",
    "open_database",
    "reader",
    "reading_only",
    "shut",
    "writer",
]

_connections: WeakKeyDictionary[sa.Engine, Dbapi] = WeakKeyDictionary()
DATABASE = "cases.db"
NEED = 50 * 1024 * 1024  # bytes that must be free before the desk writes: room for a letter, its WAL and a checkpoint


def reading_only(folder: Path, *, free: Callable[[Path], int] = system.free_space) -> UserError | None:
    """Why a store can be opened for reading only, None where it can be written.

    `unlock.readonly` (the folder cannot be written to) or `unlock.full` (free, need: bytes). Writes nothing that stays.
    """
    left = free(folder)
    if left < NEED:
        return UserError("unlock.full", free=left, need=NEED)
    return None if system.is_writable(folder) else UserError("unlock.readonly")


def create_database(
    path: Path, *, key: str, store_id: bytes, create_schema: Callable[[sa.Connection], None], schema: int = SCHEMA
) -> None:
    """Make a new encrypted database at `path`, where nothing may be yet: tables, then `store_id` and schema number.

    Built under another name and renamed when whole, so that a crash never leaves half a store. Raises FileExistsError.
    """
    check_key(key)
    check_library()
    if path.exists():
        raise FileExistsError(path.name)
    part = path.with_name(path.name + ".part")
    for stale in (part, *beside(part)):
        stale.unlink(missing_ok=True)
    os.close(system.open_new(part))
    try:
        connection = connect(part, "mode=rw")
        try:
            unlock(connection, key)
            settle(connection, writing=True)
        except BaseException:
            connection.close()
            raise
        engine = _engine(connection, "BEGIN IMMEDIATE")
        try:
            with engine.begin() as transaction:
                create_schema(transaction)
                transaction.exec_driver_sql(
                    "CREATE TABLE IF NOT EXISTS meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"
                )
                for name, value in (("store_id", store_id.hex()), ("schema_version", str(schema))):
                    transaction.exec_driver_sql("INSERT INTO meta (key, value) VALUES (?, ?)", (name, value))
            checkpoint(connection)
        finally:
            close(engine)
        part.replace(path)
    except BaseException:
        for left in (part, *beside(part)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise
    system.sync_folder(path.parent)


def writer(path: Path, *, key: str, store_id: bytes, newest: int = SCHEMA) -> sa.Engine:
    """The one engine that writes. Its transactions begin with `BEGIN IMMEDIATE`, so DDL rolls back too.

    One connection, opened here; used from one thread at a time. Errors as `open_database`.
    """
    return _engine(open_database(path, key=key, store_id=store_id, newest=newest), "BEGIN IMMEDIATE")


def reader(path: Path, *, key: str, store_id: bytes, frozen: bool = False, newest: int = SCHEMA) -> sa.Engine:
    """The one engine that reads: `query_only`, its own connection and thread. Errors as `open_database`.

    `frozen`: for a store that `reading_only` speaks of, while its lock is held. Nothing is written beside the database.
    A WAL left by a crash holds acts that a frozen database does not; then both files, still encrypted, are copied to a
    private temporary folder and read there.
    """
    if not frozen or not pending(path):
        connection = open_database(path, key=key, store_id=store_id, read_only=True, frozen=frozen, newest=newest)
        return _engine(connection, "BEGIN")
    try:
        aside = Path(tempfile.mkdtemp(prefix="dpo-"))  # made 0700
    except OSError:
        raise UserError("error.io") from None
    try:
        for file in (path, beside(path)[0]):
            shutil.copyfile(file, aside / file.name)
            (aside / file.name).chmod(system.FILE_MODE)
        connection = open_database(aside / path.name, key=key, store_id=store_id, read_only=True, newest=newest)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        raise UserError("error.io") from None
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    engine = _engine(connection, "BEGIN")

    @sa.event.listens_for(engine, "engine_disposed")
    def _tidy(_: sa.Engine) -> None:
        shutil.rmtree(aside, ignore_errors=True)

    return engine


def shut(writing: sa.Engine | None, reading: sa.Engine | None) -> None:
    """Checkpoint, close both connections and see that nothing of the database stays open.

    After it `-wal` and `-shm` are gone; on a full disk the WAL stays, whole, for the next opening. Both are closed
    whatever happens. Raises RuntimeError where another connection was left open or in a transaction.
    """
    folder: Path | None = None
    stuck: RuntimeError | None = None
    for engine in (reading, writing):
        if engine is None:
            continue
        connection = driver(engine)
        file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        folder = file.parent
        try:
            if engine is writing:
                checkpoint(connection)
        except dbapi2.OperationalError:
            pass  # disk full or failing: what was committed is in the WAL, and locking must not wait for space
        except RuntimeError as error:
            stuck = error
        finally:
            close(engine)
    if stuck:
        raise stuck
    if folder is not None and any(path.name.startswith(file.name) for path in system.open_descriptors(folder)):
        raise RuntimeError("the database is still open")


def close(engine: sa.Engine) -> None:
    """Close an engine made here and its connection, used or not. For the store's own two, `shut` does more."""
    driver(engine).close()  # a static pool that was never asked would leave it open
    engine.dispose()


def driver(engine: sa.Engine) -> Dbapi:
    """The DB-API connection under an engine made here, for backup and checks.

    Not through the pool: handing a connection back to it would roll back the transaction that is under way.
    """
    return _connections[engine]


def _engine(connection: Dbapi, begin: str) -> sa.Engine:
    # A disposed pool asks its creator again and gets the closed connection: a locked store stays locked.
    # A unit ends its transaction itself, so the pool need not roll back once more.
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=dbapi2,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        hide_parameters=True,
    )
    _connections[engine] = connection

    @sa.event.listens_for(engine, "begin")
    def _begin(transaction: sa.Connection) -> None:
        transaction.exec_driver_sql(begin)

    return engine
