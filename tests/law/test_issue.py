"""The day on which a set of the law was issued."""

import json
from datetime import date
from pathlib import Path

import pytest

from dpo_desk import paths
from dpo_desk.law import issue
from dpo_desk.law.book import load
from dpo_desk.law.reading import LawDataError


def written(folder: Path, *days: str) -> Path:
    rows = [{"on": day, "ko": "발행", "en": "issue"} for day in days]
    path = folder / "issue.json"
    path.write_text(json.dumps({"issues": rows}), "utf-8")
    return path


def test_the_last_issue_is_the_day_of_the_law(tmp_path: Path) -> None:
    assert issue.load(written(tmp_path, "2026-11-22", "2027-01-05")) == date(2027, 1, 5)
    assert load(paths.resource("law")).issued_on >= date(2026, 11, 22)


@pytest.mark.parametrize("days", [("2027-01-05", "2026-11-22"), ("2026-11-22", "2026-11-22"), ("soon",), ()])
def test_days_that_do_not_rise_or_are_none_are_refused(tmp_path: Path, days: tuple[str, ...]) -> None:
    with pytest.raises(LawDataError, match=r"issue\.json:1"):
        issue.load(written(tmp_path, *days))
