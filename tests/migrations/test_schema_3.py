"""A store of schema 2 opens with everything in it, and every older store gets the shape of a new one.

`schema-2.zip` was made by the desk of that schema at a cheap cost of guessing: a closed access, a decided one, four
rights in one case, three in another, and a draft.
"""

import zipfile
from pathlib import Path

import pytest

from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import DueDay
from dpo_desk.domain.query import Filter, Query
from dpo_desk.models.schema import create_schema
from dpo_desk.store import engine, migrate, vault
from dpo_desk.store.connection import Dbapi, open_database
from tests.support.desks import LOW, PASSPHRASE, closed_world

LEFT_BEHIND = sorted(Path(__file__).parent.glob("schema-*.zip"))


def left_behind(of: Path, folder: Path) -> Path:
    with zipfile.ZipFile(of) as packed:
        packed.extractall(folder)
    return folder


def shape(connection: Dbapi) -> dict[str, object]:
    """Columns of every table, and how every index and trigger is made."""
    made: dict[str, object] = {}
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        if kind == "table":
            columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
            made[name] = sorted((column, of, needed, key) for _, column, of, needed, _, key in columns)
        else:
            made[name] = " ".join(str(sql).replace('"', "").split())
    return made


def test_nothing_of_a_store_of_schema_2_is_lost_and_work_goes_on(tmp_path: Path) -> None:
    world = closed_world(left_behind(LEFT_BEHIND[-1], tmp_path / "store"))
    desk = world.unlock()
    asked = {world.case(one).number: len(world.case(one).requests) for one in desk.lists.ids(Query(filter=Filter.ALL))}
    assert asked == {"2026-0001": 1, "2026-0002": 1, "2026-0003": 4, "2026-0004": 3}
    assert [draft.typed for draft in desk.drafts.all()] == [{"note": "쓰다 만 글"}]
    letters = desk.cases.reread(1).letters
    assert desk.letters.show(letters[0]).startswith(b"%PDF")
    assert desk.verify_record() is None
    assert world.to_notified(world.receive("k9").id).progress.dispatched is None
    world.lock()


@pytest.mark.parametrize("of", LEFT_BEHIND, ids=lambda path: path.stem)
def test_a_store_brought_up_has_the_shape_of_a_new_one(of: Path, tmp_path: Path) -> None:
    folder = left_behind(of, tmp_path / "store")
    keys = vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)
    migrate.bring_up(folder, keys, due_on=lambda *_: DueDay(None, DueKind.NONE))
    new = tmp_path / engine.DATABASE
    engine.create_database(new, key=keys.database_key(), store_id=keys.store_id, create_schema=create_schema)
    ours, fresh = (
        open_database(path, key=keys.database_key(), store_id=keys.store_id) for path in (folder / engine.DATABASE, new)
    )
    assert shape(ours) == shape(fresh)
    ours.close()
    fresh.close()
