"""How long the law gives: the shipped limits, and limits that contradict each other."""

import json
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.limit import Limit, LimitKind, limit_on
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law import limits
from dpo_desk.law.reading import LawDataError

FILE = Path(__file__).parents[2] / "resources" / "law" / "limits.json"
SHIPPED = limits.load(FILE)
SIDES = [(right, side) for right in Right for side in variants(right)]
NOW = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("right", "side", "kind", "days", "target", "article"),
    [
        ("access", "", "answer", 10, None, "decree-41"),
        ("access", "", "after_postponement", 10, None, "guideline-31"),
        ("correction", "", "answer", 10, None, "decree-43"),
        ("deletion", "", "answer", 10, None, "decree-43"),
        ("suspension", "", "answer", 10, None, "decree-44"),
        ("withdrawal", "general", "answer", None, 10, "act-37"),
        ("withdrawal", "advertising", "answer", 14, None, "network-decree-62-2"),
        ("transmission", "self", "answer", None, 10, "decree-42-6"),
        ("transmission", "third_party", "answer", None, 10, "decree-42-6"),
        *[("automated", side, "answer", 30, None, "decree-44-3") for side in ("refuse", "explain", "review")],
        *[("automated", side, "extension", 30, None, "decree-44-3") for side in ("refuse", "explain", "review")],
        *[("automated", side, "refusal", 10, None, "notice-2024-9") for side in ("refuse", "explain", "review")],
        ("source", "", "answer", 3, None, "guideline-9"),
    ],
)
def test_the_law_gives_each_right_and_side_its_days(
    right: str, side: str, kind: str, days: int | None, target: int | None, article: str
) -> None:
    now = limit_on(Right(right), NOW, limits=SHIPPED, variant=Variant(side), kind=LimitKind(kind))
    assert now is not None
    assert (now.days, now.target, now.article) == (days, target, article)


def test_only_access_is_postponed_and_only_automated_decisions_are_extended_or_refused_sooner() -> None:
    found = {
        (kind, right)
        for (right, side), kind in product(SIDES, LimitKind)
        if kind is not LimitKind.ANSWER and limit_on(right, NOW, limits=SHIPPED, variant=side, kind=kind)
    }
    assert found == {
        (LimitKind.AFTER_POSTPONEMENT, Right.ACCESS),
        (LimitKind.EXTENSION, Right.AUTOMATED),
        (LimitKind.REFUSAL, Right.AUTOMATED),
    }


@pytest.mark.parametrize(
    ("right", "side", "first"),
    [
        *[
            (right, Variant.PLAIN, "2011-09-30")
            for right in ("access", "correction", "deletion", "suspension", "source")
        ],
        ("withdrawal", Variant.GENERAL, "2023-09-15"),
        ("withdrawal", Variant.ADVERTISING, "2014-11-29"),
        ("transmission", Variant.SELF, "2026-08-20"),
        ("transmission", Variant.THIRD_PARTY, "2025-03-13"),
        *[("automated", side, "2024-03-15") for side in variants(Right.AUTOMATED)],
    ],
)
def test_a_limit_speaks_from_the_day_its_right_began_without_an_end(right: str, side: Variant, first: str) -> None:
    began = date.fromisoformat(first)
    assert limit_on(Right(right), began, limits=SHIPPED, variant=side)
    assert limit_on(Right(right), date.fromordinal(began.toordinal() - 1), limits=SHIPPED, variant=side) is None
    last = limit_on(Right(right), date.max, limits=SHIPPED, variant=side)
    assert last is not None
    assert last.until is None


def test_a_limit_of_the_decree_has_a_version_for_each_text_of_it() -> None:
    for right, side in SIDES:
        before = limit_on(right, date(2026, 9, 10), limits=SHIPPED, variant=side)
        after = limit_on(right, date(2026, 9, 11), limits=SHIPPED, variant=side)
        assert before is not None
        assert after is not None
        assert (before.days, before.target) == (after.days, after.target)
        versions = (before.version, after.version)
        decree = after.article.startswith("decree-")
        assert versions == ("decree-before-36671", "decree-36671") if decree else versions[0] == versions[1]


def test_each_row_stands_on_a_line_of_its_own() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("    {")]
    assert [json.loads(line.rstrip(","))["right"] for line in rows] == [limit.right for limit in SHIPPED]


ROW: dict[str, Any] = {
    "right": "access",
    "variant": "",
    "kind": "answer",
    "days": 10,
    "target": None,
    "article": "decree-41",
    "version": "v",
    "from": "2020-01-01",
    "until": None,
    "source": "s",
    "confidence": "H",
}
ADVERTISING = {"right": "withdrawal", "variant": "advertising", "days": 14}


def load(tmp_path: Path, *rows: dict[str, Any], without: tuple[str, ...] = ()) -> tuple[Limit, ...]:
    """The rows, and behind them the shipped ones of all rights that these do not name."""
    named = {row.get("right", "access") for row in rows} | set(without)
    others = [row for row in json.loads(FILE.read_text(encoding="utf-8"))["limits"] if row["right"] not in named]
    path = tmp_path / "limits.json"
    text = ",\n".join(json.dumps(row) for row in [*(ROW | row for row in rows), *others])
    path.write_text(f'{{"limits": [\n{text}\n]}}', encoding="utf-8")
    return limits.load(path)


@pytest.mark.parametrize(
    ("rows", "line", "problem"),
    [
        ([{}, {"from": "2021-01-01"}], 3, "overlaps another row of the same code"),
        ([{"from": "2021-01-01"}, {"until": "2021-01-01"}], 2, "overlaps another row of the same code"),
        ([{"until": "2020-12-30"}, {"from": "2021-01-01"}], 3, "a gap after 2020-12-30"),
        ([ADVERTISING, ADVERTISING | {"from": "2021-01-01"}], 3, "overlaps another row of the same code"),
        ([{"right": "erasure"}], 2, "unknown right 'erasure'"),
        ([{"variant": "advertising"}], 2, "unknown variant 'advertising'"),
        ([{"right": "withdrawal", "variant": "all"}], 2, "unknown variant 'all'"),
        ([{"kind": "reminder"}], 2, "unknown kind 'reminder'"),
        ([{"article": "decree-99"}], 2, "unknown article 'decree-99'"),
        ([{"days": 0}], 2, "days is not a whole number above nought"),
        ([{"days": "10"}], 2, "days is not a whole number above nought"),
        ([{"days": True}], 2, "days is not a whole number above nought"),
        ([{"days": 367}], 2, "more than 366 days"),
        ([{"days": None, "target": 367}], 2, "more than 366 days"),
        ([{"days": None}], 2, "of days and target one is a number and the other null"),
        ([{"target": 10}], 2, "of days and target one is a number and the other null"),
        ([{"kind": "extension", "days": None, "target": 3}], 2, "a limit of kind extension has no days"),
        ([{"until": "2019-12-31"}], 2, "until 2019-12-31 is before 2020-01-01"),
        ([{"source": ""}], 2, "source is missing or not a text"),
        ([{"confidence": "?"}], 2, "unknown confidence '?'"),
        ([{"note": "x"}], 2, "unknown key 'note'"),
    ],
)
def test_limits_that_cannot_be_are_refused_with_their_line(
    tmp_path: Path, rows: list[dict[str, Any]], line: int, problem: str
) -> None:
    with pytest.raises(LawDataError) as refused:
        load(tmp_path, *rows)
    assert (refused.value.file, refused.value.line, refused.value.problem) == ("limits.json", line, problem)


@pytest.mark.parametrize("key", sorted(set(ROW) - {"source", "version"}))
def test_a_limit_with_something_unsaid_is_refused(tmp_path: Path, key: str) -> None:
    path = tmp_path / "limits.json"
    path.write_text(json.dumps({"limits": [{name: ROW[name] for name in ROW if name != key}]}), encoding="utf-8")
    with pytest.raises(LawDataError, match=f"{key} is missing"):
        limits.load(path)


@pytest.mark.parametrize(
    ("rows", "without", "problem"),
    [
        ((), ("access",), "no limit without an end for access"),
        (({"until": "2030-12-31"},), (), "no limit without an end for access"),
        (({"kind": "refusal"},), (), "no limit without an end for access"),
        ((ADVERTISING,), (), "no limit without an end for withdrawal general"),
    ],
)
def test_a_right_or_side_that_would_be_left_without_a_limit_is_refused(
    tmp_path: Path, rows: tuple[dict[str, Any], ...], without: tuple[str, ...], problem: str
) -> None:
    with pytest.raises(LawDataError) as refused:
        load(tmp_path, *rows, without=without)
    assert (refused.value.line, refused.value.problem) == (1, problem)


def test_what_follows_the_next_day_and_what_is_for_another_side_or_purpose_is_taken(tmp_path: Path) -> None:
    without_delay = {"from": "2021-01-01", "days": None, "target": 10}
    general = ADVERTISING | {"variant": "general"}
    known = load(tmp_path, {"until": "2020-12-31"}, without_delay, ADVERTISING, general, {"kind": "refusal"})
    said = [(limit.days, limit.target) for limit in known[:5]]
    assert said == [(10, None), (None, 10), (14, None), (14, None), (10, None)]
