"""The shipped table against the days typed by hand, the substitute rule worked out again, and broken tables."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.law import holidays
from dpo_desk.law.reading import LawDataError

ROOT = Path(__file__).parents[2]
FILE = ROOT / "resources" / "law" / "holidays.json"
TABLE = holidays.load(FILE)
DAY = timedelta(days=1)

BY_HAND = {
    2024: """01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03
             10-09 12-25""",
    2025: """01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08
             10-09 12-25""",
    2026: """01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25
             09-26 10-03 10-05 10-09 12-25""",
    2027: """01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15
             09-16 10-03 10-04 10-09 10-11 12-25 12-27""",
}


@pytest.mark.parametrize("year", BY_HAND)
def test_a_year_holds_the_days_typed_by_hand_and_no_other(year: int) -> None:
    held = [day.strftime("%m-%d") for day in TABLE.holidays if day.year == year]
    assert held == BY_HAND[year].split()


@pytest.mark.parametrize("wrong", ["2025-03-04", "2026-02-19", "2026-09-28", "2024-05-01", "2024-07-17", "2025-05-01"])
def test_a_day_that_other_tables_wrongly_hold_is_not_here(wrong: str) -> None:
    assert TABLE.rest(date.fromisoformat(wrong)) is None


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2024-05-06", "어린이날 대체공휴일"),
        ("2025-01-27", "임시공휴일"),
        ("2025-05-06", "어린이날·부처님 오신 날 대체공휴일"),
        ("2025-06-03", "대통령 선거일(임시공휴일)"),
        ("2026-05-01", "노동절"),
        ("2026-07-17", "제헌절"),
        ("2026-08-17", "광복절 대체공휴일"),
        ("2026-10-05", "개천절 대체공휴일"),
    ],
)
def test_a_day_that_other_tables_miss_is_here_by_its_name(day: str, name: str) -> None:
    rest = TABLE.rest(date.fromisoformat(day))
    assert rest is not None
    assert rest.name_ko == name


def test_the_table_says_between_which_days_it_is_complete() -> None:
    assert (TABLE.complete_from, TABLE.complete_to) == (date(2023, 1, 1), date(2027, 12, 31))


def test_substitute_days_are_those_the_rule_gives() -> None:
    """Article 3 worked out again: which days get a substitute, and where it lands."""
    rows = json.loads(FILE.read_text(encoding="utf-8"))["days"]
    named = {date.fromisoformat(row["day"]): row["ko"] for row in rows}
    substitutes = {date.fromisoformat(row["day"]) for row in rows if row["kind"] == "substitute"}
    others = set(named) - substitutes
    owed: set[date] = set()
    for day in sorted(others):
        names = named[day].split("·") if named[day] != "3·1절" else [named[day]]
        festive = any(name.startswith(("설날", "추석")) for name in names)
        national = any(
            name in {"3·1절", "노동절", "어린이날", "부처님 오신 날", "제헌절", "광복절", "개천절", "한글날"}
            or name == "기독탄신일"
            for name in names
        )
        meets = len(names) > 1
        if meets or (festive and day.weekday() == 6) or (national and day.weekday() >= 5):
            landing = day + DAY
            while landing in others or landing in owed or landing.weekday() >= 5:
                landing += DAY
            owed.add(landing)
    assert substitutes == owed


def test_the_committed_table_is_what_the_script_builds() -> None:
    script = ROOT / "scripts" / "build_holidays.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, "the table is as built")


Change = Callable[[dict[str, Any]], object]


def rows_without(*days: str) -> Change:
    return lambda data: data.update(days=[row for row in data["days"] if row["day"] not in days])


@pytest.mark.parametrize(
    ("change", "entry", "problem"),
    [
        (lambda d: d["days"].insert(1, d["days"][0]), "2 (2023-01-01)", "the day stands twice"),
        (lambda d: d["days"].append(d["days"].pop(3)), "120 (2023-01-23)", "out of order"),
        (lambda d: d["days"][4].update(kind="bridge"), "5 (2023-01-24)", "unknown kind 'bridge'"),
        (lambda d: d["days"][4].update(day="2023-02-30"), "5 (2023-02-30)", "day '2023-02-30' is not a date"),
        (lambda d: d["days"][4].update(day="20230124"), "5 (20230124)", "day '20230124' is not written as 2026-11-22"),
        (lambda d: d["days"][4].update(ko="  "), "5 (2023-01-24)", "ko is missing or not a text"),
        (lambda d: d["days"][4].pop("source"), "5 (2023-01-24)", "source is missing"),
        (lambda d: d["days"][4].update(sauce="x"), "5 (2023-01-24)", "unknown key 'sauce'"),
        (lambda d: d["days"][4].update(confidence="sure"), "5 (2023-01-24)", "unknown confidence 'sure'"),
        (lambda d: d.update(complete_from="2023-01-02"), "1 (2023-01-01)", "before complete_from 2023-01-02"),
        (lambda d: d["days"].__setitem__(0, "x"), "1", "not an object"),
        (rows_without("2025-06-06"), "48 (2025-08-15)", "a gap: 2025-06-06 is missing"),
        (rows_without("2026-02-17"), "57 (2026-01-01)", "a gap: 2026 has 2 of 3 days of 설날"),
        (rows_without("2023-05-27"), "1 (2023-01-01)", "a gap: 2023 has 0 of 1 days of 부처님 오신 날"),
        (lambda d: d.update(complete_to="2022-12-31"), "", "complete_to 2022-12-31 is before 2023-01-01"),
        (lambda d: d.update(complete_to=None), "", "complete_to is missing"),
        (lambda d: d.update(complete_to="2029-12-31"), "120 (2028-12-25)", "a gap: 2029-01-01 is missing"),
        (lambda d: d.update(days=[]), "", "no list of days"),
        (lambda d: d.update(note="x"), "", "unknown key 'note'"),
    ],
)
def test_a_broken_table_names_file_entry_and_problem(tmp_path: Path, change: Change, entry: str, problem: str) -> None:
    data = json.loads(FILE.read_text(encoding="utf-8"))
    change(data)
    path = tmp_path / "holidays.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(LawDataError) as refused:
        holidays.load(path)
    assert (refused.value.file, refused.value.entry, refused.value.problem) == ("holidays.json", entry, problem)
    assert str(refused.value).startswith("holidays.json:1: ")


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[]"])
def test_a_file_that_is_no_table_is_refused_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "holidays.json"
    path.write_bytes(content)
    with pytest.raises(LawDataError, match=r"holidays\.json"):
        holidays.load(path)


def test_a_table_may_be_complete_from_the_middle_of_a_year(tmp_path: Path) -> None:
    data = json.loads(FILE.read_text(encoding="utf-8"))
    data["days"] = [row for row in data["days"] if row["day"] >= "2023-06-01"]
    data["complete_from"] = "2023-06-01"
    path = tmp_path / "holidays.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert holidays.load(path).complete_from == date(2023, 6, 1)


def test_days_known_after_the_complete_years_are_held_too() -> None:
    assert TABLE.rest(date(2028, 1, 26)) is not None
