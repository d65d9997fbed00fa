"""How long the law gives: the shipped limits, and limits that contradict each other."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.deadline import limit_on
from dpo_desk.domain.rights import CLOCKED, Right
from dpo_desk.law import limits
from dpo_desk.law.reading import LawDataError

FILE = Path(__file__).parents[2] / "resources" / "law" / "limits.json"


def test_access_has_ten_days_by_article_41_of_the_decree() -> None:
    now = limit_on(Right.ACCESS, date(2026, 11, 20), limits=limits.load(FILE))
    assert now is not None
    assert (now.days, now.article, now.version) == (10, "decree-41", "decree-36671")


@pytest.mark.parametrize("right", CLOCKED)
def test_every_right_with_a_clock_has_a_limit_since_the_act_began(right: Right) -> None:
    known = limits.load(FILE)
    assert limit_on(right, date(2011, 9, 30), limits=known)
    assert limit_on(right, date(2011, 9, 29), limits=known) is None
    assert limit_on(right, date(2026, 9, 10), limits=known) != limit_on(right, date(2026, 9, 11), limits=known)


ROW: dict[str, Any] = {
    "right": "access",
    "days": 10,
    "article": "a",
    "version": "v",
    "from": "2020-01-01",
    "until": None,
    "source": "s",
    "confidence": "H",
}


def load(tmp_path: Path, *rows: dict[str, Any], **head: object) -> object:
    path = tmp_path / "limits.json"
    path.write_text(json.dumps({"limits": [ROW | row for row in rows], **head}), encoding="utf-8")
    return limits.load(path)


@pytest.mark.parametrize(
    ("rows", "entry", "problem"),
    [
        ([{}, {"from": "2021-01-01"}], "2 (access)", "overlaps the limit from 2020-01-01"),
        ([{"from": "2021-01-01"}, {"until": "2021-01-01"}], "1 (access)", "overlaps the limit from 2020-01-01"),
        ([{"until": "2020-12-30"}, {"from": "2021-01-01"}], "2 (access)", "a gap after 2020-12-30"),
        ([{"right": "erasure"}], "1 (erasure)", "unknown right 'erasure'"),
        ([{"days": 0}], "1 (access)", "days is not a whole number above nought"),
        ([{"days": "10"}], "1 (access)", "days is not a whole number above nought"),
        ([{"days": True}], "1 (access)", "days is not a whole number above nought"),
        ([{"until": "2019-12-31"}], "1 (access)", "until 2019-12-31 is before 2020-01-01"),
        ([{"source": ""}], "1 (access)", "source is missing or not a text"),
        ([{"confidence": "?"}], "1 (access)", "unknown confidence '?'"),
        ([{"note": "x"}], "1 (access)", "unknown key 'note'"),
    ],
)
def test_limits_that_cannot_be_are_refused(
    tmp_path: Path, rows: list[dict[str, Any]], entry: str, problem: str
) -> None:
    with pytest.raises(LawDataError) as refused:
        load(tmp_path, *rows)
    assert (refused.value.file, refused.value.entry, refused.value.problem) == ("limits.json", entry, problem)


def test_a_limit_without_its_days_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "limits.json"
    path.write_text(json.dumps({"limits": [{key: ROW[key] for key in ROW if key != "days"}]}), encoding="utf-8")
    with pytest.raises(LawDataError, match="days is missing"):
        limits.load(path)


def test_one_that_follows_the_other_the_next_day_is_taken_and_without_delay_is_no_number(tmp_path: Path) -> None:
    known = load(tmp_path, {"until": "2020-12-31"}, {"from": "2021-01-01", "days": None})
    assert isinstance(known, tuple)
    assert [limit.days for limit in known] == [10, None]
