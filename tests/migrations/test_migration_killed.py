"""A store on its way to another schema, killed anywhere or out of space: the old one or the new one, and whole."""

import os
import select
import signal
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dpo_desk import system
from dpo_desk.domain.due import DueDay
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Event
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.store import copies, engine, migrate, vault
from dpo_desk.store.keys import Keys
from tests.support.desks import LOW, PASSPHRASE, closed_world, law

pytestmark = [pytest.mark.fault, pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")]
LEFT_BEHIND = Path(__file__).with_name("schema-1.zip")
REQUESTS = 13


def store(folder: Path) -> Path:
    """The store as it was left behind."""
    with zipfile.ZipFile(LEFT_BEHIND) as packed:
        packed.extractall(folder)
    return folder


def killed(act: Callable[[], object], after: float | None = None) -> None:
    """Do an act in a child that kills itself on the way, or is killed after some seconds."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    if after is not None:
        select.select([], [], [], after)  # the moment of the kill is what is tried
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def dying_at(call: int) -> Callable[[Right, tuple[Event, ...]], DueDay]:
    """A clock whose machine fails at one of its questions."""
    asked = 0

    def due_on(right: Right, events: tuple[Event, ...]) -> DueDay:
        nonlocal asked
        asked += 1
        if asked == call:
            die()
        return law().due_on(right, events)

    return due_on


def keys_of(folder: Path) -> Keys:
    return vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)


def version(folder: Path, keys: Keys, *, newest: int = engine.SCHEMA) -> tuple[int, int]:
    """The schema of a store and how many requests it holds."""
    path = folder / engine.DATABASE
    connection = engine.open_database(path, key=keys.database_key(), store_id=keys.store_id, newest=newest)
    (count,) = connection.execute("SELECT count(*) FROM requests").fetchone()
    found = migrate.version(connection)
    connection.close()
    return found, count


def assert_whole(folder: Path) -> None:
    """The store opens with everything in it, its record verifies, and every copy beside it is a store of its own."""
    world = closed_world(folder)
    world.unlock()
    found = [world.desk.cases.reread(case_id) for case_id in world.desk.lists.ids(Query(filter=Filter.ALL))]
    assert len(found) == 7
    assert sum(len(file.case.requests) for file in found) == REQUESTS
    for request in (request for file in found for request in file.case.requests):
        assert request.due_on == law().due_on(request.right, request.events).day
    for letter in (letter for file in found for letter in file.letters):
        assert world.desk.letters.show(letter).startswith(b"%PDF")
    assert world.desk.verify_record() is None
    world.lock()
    made = sorted(folder.glob("before-schema-2*"))
    assert made
    assert not [path for path in made if path.suffix == ".part"]
    for copy in made:
        assert version(copy, keys_of(copy), newest=1) == (1, REQUESTS)


@pytest.mark.parametrize("call", [1, 7, REQUESTS])
def test_killed_while_it_is_replayed_the_store_is_the_old_one(tmp_path: Path, call: int) -> None:
    folder = store(tmp_path / "store")
    keys = keys_of(folder)
    killed(lambda: migrate.bring_up(folder, keys, due_on=dying_at(call)))
    assert version(folder, keys, newest=1) == (1, REQUESTS)
    assert_whole(folder)


def test_killed_while_the_copy_is_made_no_half_copy_bears_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = store(tmp_path / "store")
    keys = keys_of(folder)
    with monkeypatch.context() as patched:
        patched.setattr(copies, "_copy_containers", lambda *_: die())  # the database is copied, the files are not
        killed(lambda: migrate.bring_up(folder, keys, due_on=law().due_on))
    assert [path.name for path in folder.glob("before-*")] == ["before-schema-2.part"]
    assert version(folder, keys, newest=1) == (1, REQUESTS)
    assert_whole(folder)


def test_killed_at_any_moment_the_store_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    begun = time.perf_counter()
    folder = store(tmp_path / "whole")
    migrate.bring_up(folder, keys_of(folder), due_on=law().due_on)
    once = time.perf_counter() - begun
    seen = set()
    for run in range(10):
        folder = store(tmp_path / f"store-{run}")
        keys = keys_of(folder)
        killed(lambda folder=folder, keys=keys: migrate.bring_up(folder, keys, due_on=law().due_on), once * run / 8)  # type: ignore[misc]
        found, count = version(folder, keys)
        assert count == REQUESTS
        seen.add(found)
        assert_whole(folder)
    assert seen <= {1, 2, engine.SCHEMA}


def test_out_of_space_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = store(tmp_path / "store")
    monkeypatch.setattr(system, "free_space", lambda _: 0)
    with pytest.raises(UserError, match=r"backup\.failed"):
        migrate.bring_up(folder, keys_of(folder), due_on=law().due_on)
    assert version(folder, keys_of(folder), newest=1) == (1, REQUESTS)
    assert not list(folder.glob("before-*"))
    monkeypatch.undo()
    assert_whole(folder)
