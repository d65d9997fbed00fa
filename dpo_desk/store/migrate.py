"""Bringing an older store up to this version's schema: a copy first, then all or nothing. Containers are not touched.

A step is a module `migrations/versions/schema_0002.py` with `upgrade(operations, due_on)`, which gets Alembic's
operations and the law's clock, and brings schema 1 to schema 2. Alembic is imported only where a step really runs: it
takes as long as an unlock.
"""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import UserError
from dpo_desk.store import copies, engine
from dpo_desk.store.connection import SCHEMA, Dbapi, open_database
from dpo_desk.store.keys import Keys
from dpo_desk.store.replay import DueOn

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations", DueOn], None]


def version(connection: Dbapi) -> int:
    """The schema number of an open database, by one SELECT. Raises UserError `unlock.db.damaged`."""
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'schema_version'").fetchone()
        return int(row[0])
    except (dbapi2.Error, TypeError, ValueError):
        raise UserError("unlock.db.damaged") from None


def is_older(folder: Path, keys: Keys, *, newest: int = SCHEMA) -> bool:
    """Whether the store needs to be brought up. Errors as `engine.open_database`, `unlock.newer` among them."""
    connection = _open(folder, keys, newest)
    try:
        return version(connection) < newest
    finally:
        connection.close()


def bring_up(
    folder: Path, keys: Keys, *, due_on: DueOn, newest: int = SCHEMA, step: Callable[[int], Step] | None = None
) -> tuple[Path, ...]:
    """Bring a store up to `newest`, one schema at a time, each after a copy of the store in `before-schema-N`.

    Gives the copies made: none where there was nothing to do. `due_on` replays a request's events to the day it is due;
    `step` gives the step that leads to a schema number.
    For the process that holds the store. Raises UserError `unlock.newer` (theirs, mine), `backup.failed` (reason: no
    copy, so nothing was begun), `migrate.failed` (schema: the store is still at its old schema).
    """
    connection = _open(folder, keys, newest)
    try:
        have = version(connection)
    finally:
        connection.close()
    made: list[Path] = []
    for target in range(have + 1, newest + 1):
        upgrade = (step or _released_step)(target)
        aside = _free_name(folder, target)
        copies.copy_store(folder, aside, keys=keys, newest=newest)
        made.append(aside)
        _run(folder, keys, target, upgrade, due_on, newest)
    return tuple(made)


def _open(folder: Path, keys: Keys, newest: int) -> Dbapi:
    return open_database(folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, newest=newest)


def _free_name(folder: Path, target: int) -> Path:
    first = folder / f"before-schema-{target}"
    name, count = first, 1
    while name.exists():  # left by a try that failed; it is a good copy, so it stays
        count += 1
        name = folder / f"{first.name}-{count}"
    return name


def _released_step(target: int) -> Step:
    module = importlib.import_module(f"dpo_desk.store.migrations.versions.schema_{target:04}")
    found: Step = module.upgrade
    return found


def _run(folder: Path, keys: Keys, target: int, step: Step, due_on: DueOn, newest: int) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    writing = engine.writer(folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, newest=newest)
    try:
        # Within a transaction this pragma does nothing, silently; so before BEGIN, and read back.
        raw = engine.driver(writing)
        raw.execute("PRAGMA foreign_keys=OFF").close()
        if raw.execute("PRAGMA foreign_keys").fetchone() != (0,):
            raise RuntimeError("foreign_keys did not take")
        with writing.begin() as connection:
            context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
            with Operations.context(context) as operations:
                step(operations, due_on)
            connection.exec_driver_sql("UPDATE meta SET value = ? WHERE key = 'schema_version'", (str(target),))
            if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError("a row refers to nothing")
    except Exception as error:
        raise UserError("migrate.failed", schema=target) from error
    finally:
        engine.shut(writing, None)
