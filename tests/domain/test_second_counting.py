"""Every receipt day of four years, every right and side, against a wall calendar ticked off by another hand."""

from collections.abc import Callable
from datetime import date

import pytest

from dpo_desk.domain.deadline import Deadline, DueKind, deadline
from dpo_desk.domain.events import Received, TreatedAsAccess
from dpo_desk.domain.rights import Right, Variant
from tests.support import wall_calendar
from tests.support.clock import DAY, Happened, calendar, counted, ended, extended, postponed, shipped
from tests.support.wall_calendar import GIVEN, RED, Ticked, tick

RECEIVED = [date(2024, 1, 1) + n * DAY for n in range((date(2027, 12, 31) - date(2024, 1, 1)).days + 1)]
Diary = list[tuple[str, date, int]]


def agree(ours: Deadline, ticked: Ticked) -> bool:
    """Both have the same day; what ends after 2027 is told to be open instead."""
    if ours.proof.may_move is not ticked.past_2027:
        return False
    if ours.due is not None and ours.due.year > 2027:
        return ticked.past_2027
    if ours.target is not None and ours.target.year > 2027:
        return ticked.aimed is None
    return (ours.due, ours.target) == (ticked.due, ticked.aimed)


def test_the_days_typed_by_hand_are_weekdays_and_holidays_of_the_regulations() -> None:
    assert len(RED) == 19 + 19 + 22 + 24
    for text in ("2026-05-01", "2026-07-17", "2026-10-05", "2024-05-06", "2025-01-27"):
        assert date.fromisoformat(text).toordinal() in RED
    for text in ("2025-03-04", "2026-02-19", "2026-09-28", "2025-05-01"):
        assert date.fromisoformat(text).toordinal() not in RED
    assert [wall_calendar.rests(date(2026, 11, n).toordinal()) for n in (20, 21, 22, 23)] == [False, True, True, False]


@pytest.mark.parametrize(("right", "side"), GIVEN)
def test_a_bare_request_of_any_right_and_side_is_due_on_the_same_day(right: str, side: str) -> None:
    since, days, law = GIVEN[right, side]
    wrong = []
    for received in RECEIVED:
        ours = deadline(Right(right), received, limits=shipped(), calendar=calendar(), variant=Variant(side))
        if received < date.fromisoformat(since):
            if (ours.due, ours.target, ours.kind) != (None, None, DueKind.NONE):
                wrong.append(received)
        elif not agree(ours, tick(received, days, law, [])):
            wrong.append(received)
    assert wrong == []


def test_a_refusal_about_an_automated_decision_is_told_on_the_same_day() -> None:
    for received in (day for day in RECEIVED if day >= date(2024, 3, 15)):
        ours = deadline(Right.AUTOMATED, received, limits=shipped(), calendar=calendar())
        ticked = tick(received, 10, True, [])
        assert ours.refuse_by is not None
        assert ticked.due == (ours.refuse_by if ours.refuse_by.year < 2028 else None)


def postponed_once(received: date, due: date) -> Diary:
    return [("postponed", received + 6 * DAY, 20)]


def postponed_on_the_last_day_and_ended_at_once(received: date, due: date) -> Diary:
    return [("postponed", due, 5), ("ended", due, 0)]


def postponed_and_ended(received: date, due: date) -> Diary:
    return [("postponed", received + 3 * DAY, 30), ("ended", received + 17 * DAY, 0)]


def postponed_too_late(received: date, due: date) -> Diary:
    return [("postponed", due + DAY, 20)]


def postponed_too_late_and_ended(received: date, due: date) -> Diary:
    return [*postponed_too_late(received, due), ("ended", due + 4 * DAY, 0)]


def ended_without_a_notice(received: date, due: date) -> Diary:
    return [("ended", received + 4 * DAY, 0)]


def postponed_again(received: date, due: date) -> Diary:
    return [("postponed", received, 20), ("postponed", received + 20 * DAY, 15), ("ended", received + 40 * DAY, 0)]


def postponed_again_too_late(received: date, due: date) -> Diary:
    return [("postponed", received, 20), ("postponed", received + 25 * DAY, 15)]


def ended_and_postponed_again(received: date, due: date) -> Diary:
    return [
        ("postponed", received + DAY, 15),
        ("ended", received + 12 * DAY, 0),
        ("postponed", received + 15 * DAY, 30),
        ("ended", received + 60 * DAY, 0),
        ("ended", received + 61 * DAY, 0),
    ]


POSTPONED: list[Callable[[date, date], Diary]] = [
    postponed_once,
    postponed_on_the_last_day_and_ended_at_once,
    postponed_and_ended,
    postponed_too_late,
    postponed_too_late_and_ended,
    ended_without_a_notice,
    postponed_again,
    postponed_again_too_late,
    ended_and_postponed_again,
]


def extended_once(received: date, due: date) -> Diary:
    return [("extended", received + 20 * DAY, 30)]


def extended_on_the_last_day_by_a_week(received: date, due: date) -> Diary:
    return [("extended", due, 7)]


def extended_twice(received: date, due: date) -> Diary:
    return [("extended", received + 29 * DAY, 30), ("extended", received + 60 * DAY, 30)]


def extended_thrice(received: date, due: date) -> Diary:
    return [*extended_twice(received, due), ("extended", received + 61 * DAY, 30)]


def extended_by_more_than_the_law_gives(received: date, due: date) -> Diary:
    return [("extended", received + 10 * DAY, 45), ("extended", received + 11 * DAY, 400)]


def extended_too_late(received: date, due: date) -> Diary:
    return [("extended", due + DAY, 30)]


def extended_again_too_late(received: date, due: date) -> Diary:
    return [("extended", received, 1), ("extended", received + 45 * DAY, 30)]


EXTENDED: list[Callable[[date, date], Diary]] = [
    extended_once,
    extended_on_the_last_day_by_a_week,
    extended_twice,
    extended_thrice,
    extended_by_more_than_the_law_gives,
    extended_too_late,
    extended_again_too_late,
]


def happened(diary: Diary) -> list[Happened]:
    made: list[Happened] = []
    for what, on, number in diary:
        if what == "postponed":
            made.append(postponed(on, on + number * DAY))
        else:
            made.append(ended(on) if what == "ended" else extended(on, number))
    return made


def due_of(right: Right, received: date) -> date:
    due = deadline(right, received, limits=shipped(), calendar=calendar()).due
    assert due is not None
    return due


@pytest.mark.parametrize("story", POSTPONED, ids=lambda story: story.__name__)
@pytest.mark.parametrize("right", [Right.ACCESS, Right.TRANSMISSION])
def test_access_and_transmission_treated_as_access_are_due_on_the_same_day_after(
    right: Right, story: Callable[[date, date], Diary]
) -> None:
    wrong = []
    for received in RECEIVED:
        diary = story(received, due_of(Right.ACCESS, received))
        treated: list[Happened] = (
            [(received, TreatedAsAccess("전송 의무 대상이 아님"))] if right is not Right.ACCESS else []
        )
        ours = counted(right, (received, Received(received)), *treated, *happened(diary))
        if not agree(ours, tick(received, 10, True, diary)):
            wrong.append(received)
    assert wrong == []


@pytest.mark.parametrize("story", EXTENDED, ids=lambda story: story.__name__)
def test_an_automated_decision_is_due_on_the_same_day_after(story: Callable[[date, date], Diary]) -> None:
    wrong = []
    for received in (day for day in RECEIVED if day >= date(2024, 3, 15)):
        diary = story(received, due_of(Right.AUTOMATED, received))
        ours = counted(Right.AUTOMATED, (received, Received(received)), *happened(diary))
        if not agree(ours, tick(received, 30, True, diary)):
            wrong.append(received)
    assert wrong == []


@pytest.mark.parametrize("right", [right for right in Right if right not in (Right.ACCESS, Right.AUTOMATED)])
def test_no_other_right_is_postponed_or_extended(right: Right) -> None:
    received = date(2026, 11, 18)
    bare = counted(right, (received, Received(received)))
    more = happened([*postponed_and_ended(received, received), *extended_once(received, received)])
    assert counted(right, (received, Received(received)), *more) == bare
