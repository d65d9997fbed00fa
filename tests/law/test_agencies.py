"""The bodies a letter names, on the day it is issued."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.agency import Agencies
from dpo_desk.law import agencies
from dpo_desk.law.reading import LawDataError

FILE = Path(__file__).parents[2] / "resources" / "law" / "agencies.json"
AGENCIES = agencies.load(FILE)


def test_a_letter_of_today_names_three_bodies_with_their_phones() -> None:
    named = [(row.code, row.phone, row.site) for row in AGENCIES.in_force(date(2026, 11, 22))]
    assert named == [
        ("kopico", "1833-6972", "www.kopico.go.kr"),
        ("kisa", "118", "privacy.kisa.or.kr"),
        ("police", "182", "ecrm.police.go.kr"),
    ]


def test_the_prosecutors_row_is_there_and_off_and_follows_the_change_of_october_2026() -> None:
    rows = [row for row in AGENCIES.rows if row.code == "prosecutors"]
    assert [(row.name_ko, row.in_force, row.until) for row in rows] == [
        ("대검찰청", date(2011, 9, 30), date(2026, 10, 1)),
        ("공소청", date(2026, 10, 2), None),
    ]
    assert not any(row.on for row in rows)


ROW: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))["agencies"][0]


def load(tmp_path: Path, *rows: dict[str, Any]) -> Agencies:
    path = tmp_path / "agencies.json"
    path.write_text(json.dumps({"agencies": [ROW | row for row in rows]}), encoding="utf-8")
    return agencies.load(path)


def test_a_row_is_named_from_its_first_to_its_last_day(tmp_path: Path) -> None:
    known = load(tmp_path, {"from": "2026-01-01", "until": "2026-06-30"})
    days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"]
    assert [len(known.in_force(date.fromisoformat(day))) for day in days] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    ("rows", "entry", "problem"),
    [
        ([{}, {"from": "2026-01-01"}], "2 (kopico)", "overlaps another row of the same code"),
        ([{"from": "2026-01-01"}, {"until": "2026-01-01"}], "1 (kopico)", "overlaps another row of the same code"),
        ([{"until": "2026-01-01"}, {"from": "2026-01-01"}], "2 (kopico)", "overlaps another row of the same code"),
        ([{"until": "2026-01-01"}, {"from": "2026-01-03"}], "2 (kopico)", "a gap after 2026-01-01"),
        ([{"on": "yes"}], "1 (kopico)", "on is neither true nor false"),
        ([{"phone": ""}], "1 (kopico)", "phone is missing or not a text"),
        ([{"until": "2001-01-01"}], "1 (kopico)", "until 2001-01-01 is before 2011-09-30"),
        ([{"fax": "1"}], "1 (kopico)", "unknown key 'fax'"),
    ],
)
def test_rows_that_cannot_be_are_refused(tmp_path: Path, rows: list[dict[str, Any]], entry: str, problem: str) -> None:
    with pytest.raises(LawDataError) as refused:
        load(tmp_path, *rows)
    assert (refused.value.entry, refused.value.problem) == (entry, problem)
