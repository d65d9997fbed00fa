"""Bringing a store to a newer schema: a copy first, all of it or nothing of it. The steps are the test's own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
import sqlalchemy as sa

from dpo_desk.domain.errors import UserError
from dpo_desk.store import copies, engine, migrate
from dpo_desk.store.keys import Keys
from dpo_desk.store.replay import DueOn
from tests.support.vaults import hashes, make_store, refused, sign_in

if TYPE_CHECKING:
    from alembic.operations import Operations

DATABASE, NOW = engine.DATABASE, engine.SCHEMA
NEXT, LAST = NOW + 1, NOW + 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def keys(folder: Path) -> Keys:
    return make_store(folder)


def no_clock(*_: object) -> NoReturn:
    raise AssertionError("no step of these tests asks for a day")


def to_next(operations: "Operations", _: DueOn) -> None:
    operations.add_column("cases", sa.Column("rank", sa.Integer, nullable=False, server_default="5"))
    operations.create_table("marks", sa.Column("id", sa.Integer, primary_key=True))
    with operations.batch_alter_table("cases") as batch:  # SQLite makes such a table anew and renames it
        batch.alter_column("name", new_column_name="title")


def to_last(operations: "Operations", _: DueOn) -> None:
    operations.execute("INSERT INTO marks SELECT id FROM cases")


def steps(number: int) -> migrate.Step:
    return {NEXT: to_next, LAST: to_last}[number]


def bring_up(
    folder: Path, keys: Keys, *, newest: int = NOW, step: Callable[[int], migrate.Step] | None = None
) -> tuple[Path, ...]:
    return migrate.bring_up(folder, keys, due_on=no_clock, newest=newest, step=step)


def tell(folder: Path, keys: Keys, query: str, *, newest: int = LAST) -> list[tuple[object, ...]]:
    connection = engine.open_database(folder / DATABASE, key=keys.database_key(), store_id=keys.store_id, newest=newest)
    try:
        found: list[tuple[object, ...]] = connection.execute(query).fetchall()
        return found
    finally:
        connection.close()


def test_a_store_of_this_schema_is_left_alone_and_alembic_is_not_imported(folder: Path, keys: Keys) -> None:
    before = hashes(folder)
    assert bring_up(folder, keys) == ()
    assert not migrate.is_older(folder, keys)
    assert hashes(folder) == before
    script = (
        "import sys\nfrom pathlib import Path\nfrom dpo_desk.store import migrate\n"
        "from tests.support.vaults import sign_in\nfolder = Path(sys.argv[1])\n"
        "assert migrate.bring_up(folder, sign_in(folder), due_on=None) == ()\nassert 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], check=True)


def test_two_steps_bring_rows_along_and_leave_a_copy_before_each(folder: Path, keys: Keys) -> None:
    containers_before = {name: digest for name, digest in hashes(folder).items() if name.startswith("attachments")}
    assert migrate.is_older(folder, keys, newest=LAST)
    made = bring_up(folder, keys, newest=LAST, step=steps)
    assert made == (folder / f"before-schema-{NEXT}", folder / f"before-schema-{LAST}")
    assert tell(folder, keys, "SELECT value FROM meta WHERE key = 'schema_version'") == [(str(LAST),)]
    assert tell(folder, keys, "SELECT count(*), min(title), max(rank) FROM cases") == [(20, "사람 1", 5)]
    assert tell(folder, keys, "SELECT count(*) FROM marks") == [(20,)]
    assert tell(folder, keys, "PRAGMA foreign_keys") == [(1,)]
    assert containers_before.items() <= hashes(folder).items()
    assert tell(made[0], sign_in(made[0]), "SELECT count(*), min(name) FROM cases", newest=NOW) == [(20, "사람 1")]
    assert tell(made[1], keys, "SELECT value FROM meta WHERE key = 'schema_version'", newest=NEXT) == [(str(NEXT),)]
    assert bring_up(folder, keys, newest=LAST, step=steps) == ()
    with refused("unlock.newer", folder, theirs=LAST, mine=NOW):
        bring_up(folder, keys)


@pytest.mark.parametrize(
    "last",
    [
        "INSERT INTO cases (id, title) VALUES (1, 'taken')",
        "no such statement",
        "INSERT INTO notes VALUES (900, 900, 'of no case')",
    ],
)
def test_a_step_that_fails_at_its_end_leaves_the_old_schema_whole(folder: Path, keys: Keys, last: str) -> None:
    def fails(operations: "Operations", due_on: DueOn) -> None:
        to_next(operations, due_on)
        operations.execute(last)

    shape = "SELECT name, sql FROM sqlite_master ORDER BY name"
    before = (
        tell(folder, keys, shape),
        tell(folder, keys, "SELECT * FROM notes"),
        tell(folder, keys, "SELECT * FROM meta"),
    )
    with pytest.raises(UserError) as caught:
        bring_up(folder, keys, newest=NEXT, step=lambda _: fails)
    assert (caught.value.code, caught.value.params) == ("migrate.failed", {"schema": NEXT})
    after = (
        tell(folder, keys, shape),
        tell(folder, keys, "SELECT * FROM notes"),
        tell(folder, keys, "SELECT * FROM meta"),
    )
    assert after == before
    assert copies.integrity(folder / DATABASE, key=keys.database_key(), store_id=keys.store_id)["cases"] == 20
    again = bring_up(folder, keys, newest=NEXT, step=steps)
    assert again == (folder / f"before-schema-{NEXT}-2",)  # the copy of the failed try stays


def test_killed_in_the_middle_of_a_step_the_old_schema_is_whole(folder: Path, keys: Keys) -> None:
    script = (
        "import os, sys\nfrom pathlib import Path\nfrom dpo_desk.store import migrate\n"
        "from tests.support.vaults import sign_in\nfrom tests.store.test_migrate import NEXT, to_next\n"
        "def step(operations, due_on):\n    to_next(operations, due_on)\n    os.kill(os.getpid(), 9)\n"
        "folder = Path(sys.argv[1])\n"
        "migrate.bring_up(folder, sign_in(folder), due_on=None, newest=NEXT, step=lambda _: step)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder)], check=False)
    assert done.returncode == -9
    assert tell(folder, keys, "SELECT value FROM meta WHERE key = 'schema_version'", newest=NOW) == [(str(NOW),)]
    assert tell(folder, keys, "SELECT count(*) FROM sqlite_master WHERE name = 'marks'", newest=NOW) == [(0,)]
    assert copies.integrity(folder / DATABASE, key=keys.database_key(), store_id=keys.store_id)["notes"] == 20


def test_without_a_copy_nothing_is_begun(folder: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        pytest.fail("a step ran without a copy")

    monkeypatch.setattr("dpo_desk.system.free_space", lambda _: 5000)
    with refused("backup.failed", folder, reason="full"):
        bring_up(folder, keys, newest=NEXT, step=lambda _: never)


def test_a_step_that_was_never_released_is_not_found(folder: Path, keys: Keys) -> None:
    before = hashes(folder)
    with pytest.raises(ModuleNotFoundError):
        bring_up(folder, keys, newest=NEXT)
    assert hashes(folder) == before
