"""Every row is in the sum that the record carries: what was written around it is found, and named."""

from pathlib import Path

import pytest

from dpo_desk.store import engine
from dpo_desk.store.marks import Marks, mark, tables, whole_sum
from tests.support.units import Units, act


@pytest.fixture
def units(tmp_path: Path) -> Units:
    return Units(tmp_path / "store")


def summed(units: Units) -> int:
    with units.reading() as work:
        return int(work.last_said()["sum"], 16)


def whole(units: Units) -> int:
    return whole_sum(engine.driver(units.reader), units.keys.row_key())


def test_the_sum_follows_every_row_that_comes_changes_or_goes(units: Units) -> None:
    for number in range(4):
        case_id = units.add(key=f"k{number}")
        assert summed(units) == whole(units)
    with units.writing() as work:
        case = work.cases.get(case_id)
        work.cases.correct_people(case, case.subject, None)
        work.drafts.keep("case/1", {"note": "쓰다 만 글"}, case_id=1, now=units.moment)
        work.commit(act("draft.kept"))
    assert summed(units) == whole(units)
    with units.writing() as work:
        work.drafts.drop("case/1")
        work.commit(act("draft.dropped"))
    assert summed(units) == whole(units)
    units.close()


def test_a_unit_that_was_abandoned_leaves_nothing_in_the_sum(units: Units) -> None:
    before = summed(units)
    with units.writing() as work:
        work.next_number("x", 2026)
    units.add()
    with units.writing() as work:
        work.commit(act("case.looked"))
    assert summed(units) == whole(units) != before
    units.close()


def test_an_entry_names_the_rows_its_act_touched(units: Units) -> None:
    case_id = units.add()
    with units.reading() as work:
        said = work.last_said()
    assert {(table, key) for table, key, _ in said["rows"]} >= {("cases", case_id), ("requests", 1), ("events", 1)}
    units.close()


def test_a_row_written_past_the_desk_is_not_in_the_sum(units: Units) -> None:
    units.add()
    raw = engine.driver(units.reader)
    raw.execute("PRAGMA query_only=OFF").close()
    raw.execute("UPDATE cases SET due_on = '2030-01-01'").close()
    assert summed(units) != whole(units)
    units.close()


def test_values_of_different_kinds_and_places_have_different_marks() -> None:
    rows = [(1, "a"), (1, "a", None), ("1", "a"), (1, b"a"), (1, None), (1, ""), (1, 1), (1, 1.0), (1, "1"), (11, "a")]
    rows += [("ab", "c"), ("a", "bc")]
    made = {mark(b"k" * 32, "cases", row) for row in rows}
    assert len(made) == len(rows)
    assert mark(b"k" * 32, "people", (1,)) != mark(b"k" * 32, "cases", (1,))


def test_no_table_is_left_out_but_the_record_itself(units: Units) -> None:
    named = {
        name
        for (name,) in engine.driver(units.reader).execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith("sqlite_")
    }
    assert named - set(tables()) == {"chain", "payloads", "checkpoints"}
    triggers = engine.driver(units.writer).execute("SELECT count(*) FROM temp.sqlite_master").fetchone()
    assert triggers == (3 * len(tables()) + 1,)  # and one for what leaves the record
    assert isinstance(units.setting.marks, Marks)
    units.close()
