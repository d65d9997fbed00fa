"""Run apart by test_migrations: a store is brought up in a child that dies at one of its statements.

    python -m tests.faults.migrations FOLDER PART PARTS [leaky]

Prints one JSON list a statement: its number, the schema the store then had, what is wrong. `leaky` brings it up by a
step that commits on its way (control).
"""

import hashlib
import json
import os
import shutil
import signal
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

from dpo_desk.domain.query import Filter, Query
from dpo_desk.store import engine, migrate, vault
from dpo_desk.store.keys import Keys
from dpo_desk.store.replay import DueOn
from tests.faults import workers
from tests.faults.workers import Board
from tests.support.desks import LOW, PASSPHRASE, closed_world, law

LEFT_BEHIND = Path(__file__).parents[1] / "migrations" / "schema-1.zip"
CASES, REQUESTS = 7, 13


def left_behind(place: Path) -> Path:
    """The store of schema 1, fresh."""
    shutil.rmtree(place, ignore_errors=True)
    with zipfile.ZipFile(LEFT_BEHIND) as packed:
        packed.extractall(place)
    return place


def keys_of(folder: Path) -> Keys:
    return vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)


def stopping_at(number: int) -> Callable[[str], None]:
    """What is told of each statement; it kills this process at one of them."""
    seen = 0

    def told(_: str) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            os.kill(os.getpid(), signal.SIGKILL)

    return told


def bring_up(folder: Path, keys: Keys, told: Callable[[str], None], step: Any = None) -> Callable[[Board], None]:
    """What the child does: bring the store up, each statement of its writing connections told."""

    def working(board: Board) -> None:
        plain = engine.writer

        def traced(*arguments: Any, **named: Any) -> sa.Engine:
            made = plain(*arguments, **named)
            engine.driver(made).set_trace_callback(told)
            return made

        engine.writer = traced
        migrate.bring_up(folder, keys, due_on=law().due_on, step=step)
        board.say("up")

    return working


def leaky(schema: int) -> Callable[[Operations, DueOn], None]:
    """A step that commits after its first change, as a careless one would."""
    good = migrate._released_step(schema)

    def step(operations: Operations, due_on: DueOn) -> None:
        connection = operations.get_bind()
        connection.exec_driver_sql("CREATE TABLE left_over (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        good(operations, due_on)

    return step


def state(folder: Path, keys: Keys) -> tuple[int, str, int]:
    """Schema number, a hash of the shape of the tables, and how many requests there are."""
    path = folder / engine.DATABASE
    opened = engine.open_database(path, key=keys.database_key(), store_id=keys.store_id)
    shape = opened.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    (count,) = opened.execute("SELECT count(*) FROM requests").fetchone()
    version = migrate.version(opened)
    opened.close()
    return version, hashlib.sha256(repr(shape).encode()).hexdigest(), count


def wrong(folder: Path, keys: Keys, shapes: dict[int, str], *, whole: bool) -> tuple[int, list[str]]:
    """The schema of a store whose bringing up was cut off, and what is wrong with it."""
    version, shape, count = state(folder, keys)
    found = [] if shapes.get(version) == shape else [f"half of schema {version + 1}"]
    if count != REQUESTS:
        found.append(f"{REQUESTS - count} requests are gone")
    if not found and whole:
        world = closed_world(folder)
        world.unlock()
        files = [world.desk.cases.reread(case_id) for case_id in world.desk.lists.ids(Query(filter=Filter.ALL))]
        if len(files) != CASES or sum(len(file.case.requests) for file in files) != REQUESTS:
            found.append("cases are gone")
        found += [f"{one.code} {one.name}" for one in world.desk.verify()]
        world.lock()
        if state(folder, keys)[0] != engine.SCHEMA:
            found.append("it was not brought up")
    return version, found


def known_shapes(place: Path) -> tuple[dict[int, str], int]:
    """The shape of each schema on the way up, and how many statements the way takes."""
    folder, shapes = left_behind(place), dict[int, str]()
    keys = keys_of(folder)
    for newest in range(1, engine.SCHEMA + 1):
        migrate.bring_up(folder, keys, due_on=law().due_on, newest=newest)
        version, shapes[newest], _ = state(folder, keys)
        assert version == newest
    folder = left_behind(place)
    board_said: list[int] = []
    child, board = workers.fork(lambda board: bring_up(folder, keys, lambda _: board.say(0))(board))
    assert workers.wait(child) == 0, board.heard()[-1:]
    board_said += [each for each in board.heard() if each == 0]
    return shapes, len(board_said)


def main(place: Path, part: int, parts: int, *, control: bool) -> None:
    folder = place / "store"
    shapes, statements = known_shapes(folder)
    for number in range(1 + part, statements + 1, parts):
        left_behind(folder)
        keys = keys_of(folder)
        child, board = workers.fork(bring_up(folder, keys, stopping_at(number), leaky if control else None))
        if workers.wait(child) != -signal.SIGKILL:
            print(json.dumps([number, 0, [f"it did not die: {board.heard()}"]]))
            continue
        print(json.dumps([number, *wrong(folder, keys, shapes, whole=number % 4 == 0)]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), control=sys.argv[4:] == ["leaky"])
