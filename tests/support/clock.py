"""Requests as lists of what happened on which day, counted over the shipped law."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from dpo_desk.domain.calendar import HolidayTable
from dpo_desk.domain.deadline import Deadline, replay
from dpo_desk.domain.events import Event, ExtensionGround, ExtensionIssued, PostponementEnded, PostponementIssued, What
from dpo_desk.domain.limit import Limit
from dpo_desk.domain.rights import Right
from dpo_desk.law import holidays, limits

LAW = Path(__file__).parents[2] / "resources" / "law"
DAY = timedelta(days=1)
MOMENT = datetime(2026, 11, 24, 3, tzinfo=UTC)

Happened = tuple[date, What]
"""Something, and the day it happened."""


@cache
def calendar() -> HolidayTable:
    """The shipped calendar."""
    return holidays.load(LAW / "holidays.json")


@cache
def shipped() -> tuple[Limit, ...]:
    """The shipped limits."""
    return limits.load(LAW / "limits.json")


def day(text: str) -> date:
    return date.fromisoformat(text)


def recorded(*happened: Happened) -> tuple[Event, ...]:
    """The events, recorded in the order in which they are given."""
    return tuple(Event(number, what, on, MOMENT, 1) for number, (on, what) in enumerate(happened, start=1))


def counted(right: Right, *happened: Happened) -> Deadline:
    """The deadline of a request to which all of it happened."""
    return replay(right, recorded(*happened), limits=shipped(), calendar=calendar())


def postponed(on: date, until: date) -> Happened:
    return on, PostponementIssued(until, "시스템 교체로 자료를 꺼낼 수 없음")


def ended(on: date, *, noted: date | None = None) -> Happened:
    """The reason ended on a day, and that was written down on the same or on another."""
    return noted or on, PostponementEnded(on)


def extended(on: date, days: int = 30) -> Happened:
    return on, ExtensionIssued(days, ExtensionGround.COMPLEX)
