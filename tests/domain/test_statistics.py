"""Statistics as pure values: whatever was counted, rows, columns and timings add up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.domain.statistics import Counted, Statistics, StatisticsRow, Tally, Timing, statistics

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
RECEIVED = date(2026, 11, 2)
OUTCOMES = [outcome for outcome in Outcome if outcome is not Outcome.POSTPONED]
TOLD = [timing for timing in Timing if timing is not Timing.OPEN]


def row_of(right: Right, outcome: Outcome) -> StatisticsRow:
    return StatisticsRow(outcome.value)


def counted(*tallies: Tally, refuse_by: date | None = None) -> Statistics:
    return statistics(FIRST, LAST, tallies, row_of=row_of, refuse_by=lambda _, __: refuse_by)


flags = st.booleans()
numbers = st.integers(1, 5000)
waiting = st.builds(Tally, st.sampled_from(Right), st.none(), st.just(Timing.OPEN), flags, flags, numbers)
told = st.builds(Tally, st.sampled_from(Right), st.sampled_from(OUTCOMES), st.sampled_from(TOLD), flags, flags, numbers)


@given(st.lists(waiting | told, max_size=40))
def test_rows_columns_and_timings_add_up_to_the_requests_counted(tallies: list[Tally]) -> None:
    made = counted(*tallies)
    total = sum(tally.count for tally in tallies)
    assert made.count() == total
    assert sum(made.count(right) for right in Right) == total
    assert sum(made.count(row=row) for row in StatisticsRow) == total
    assert sum(made.count(timing=timing) for timing in Timing) == total
    for right in (None, *Right):
        assert sum(made.count(right, row=row) for row in StatisticsRow) == made.count(right)
        assert sum(made.count(right, timing=timing) for timing in TOLD) == made.answered(right)
        assert made.answered(right) + made.count(right, row=StatisticsRow.OPEN) == made.count(right)
    assert sum(made.postponed(right) for right in Right) == made.postponed() <= total
    assert sum(made.extended(right) for right in Right) == made.extended() <= total


def test_every_outcome_that_can_be_decided_has_a_row_and_no_row_is_nobodys() -> None:
    assert {row.value for row in StatisticsRow} == {*(outcome.value for outcome in OUTCOMES), "open"}


@pytest.mark.parametrize(
    ("told_on", "timing"),
    [(date(2026, 11, 12), Timing.IN_TIME), (date(2026, 11, 13), Timing.LATE)],
    ids=["on its last day", "a day later"],
)
def test_a_refusal_with_a_day_of_its_own_is_judged_by_that_day(told_on: date, timing: Timing) -> None:
    tally = Tally(Right.AUTOMATED, Outcome.REFUSED, Timing.IN_TIME, False, False, 2, RECEIVED, told_on)
    assert counted(tally, refuse_by=date(2026, 11, 12)).count(timing=timing) == 2
    assert counted(tally).count(timing=Timing.IN_TIME) == 2, "where the law has no such day, the usual one counts"


def test_what_is_open_has_no_outcome_and_what_has_one_is_not_open() -> None:
    with pytest.raises(ValueError, match="open until"):
        Counted(Right.ACCESS, StatisticsRow.OPEN, Timing.LATE, False, False, 1)
    with pytest.raises(ValueError, match="open until"):
        Counted(Right.ACCESS, StatisticsRow.FULL, Timing.OPEN, False, False, 1)
