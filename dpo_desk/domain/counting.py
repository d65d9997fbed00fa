"""Counting days by the Civil Act: the first day left out (157), rest days inside counted, the last one moved (161)."""

from datetime import date, timedelta

from dpo_desk.domain.calendar import Calendar
from dpo_desk.domain.proof import Leg, LegKind, Step

DAY = timedelta(days=1)

MOST_DAYS = 366
"""No stretch is longer: what asks for more was typed wrongly or forged."""

LAST_YEAR = 9980
"""A day past this year (a forged mail) would leave the range of `date` while counting from it."""


def leg(
    kind: LegKind, start: date, days: int, article: str, calendar: Calendar, *, first: Step | None = None
) -> tuple[Leg, list[Step]]:
    """Count `days` from `start`, the day itself left out, and move the end off rest days.

    Gives the stretch and its lines: all of them behind `first`, without it only the days that moved the end. `start`
    is of `LAST_YEAR` at the latest, `days` from nought to `MOST_DAYS`.
    """
    raw = start + days * DAY
    moved, end = _moved(raw, calendar)
    if first is not None:
        between = _inside(start, raw, calendar)
        moved = [first, Step("last", raw, {"n": days, "date": raw}, article), *between, *moved]
        moved.append(Step("end", end, {"date": end}, "civil-159"))
    return Leg(kind, start, days, raw, end), moved


def working_day(start: date, number: int, calendar: Calendar) -> date:
    """The `number`th day after `start` that is no rest day."""
    day, rest = start, calendar.rest
    while number:
        day += DAY
        if rest(day) is None:
            number -= 1
    return day


def _inside(start: date, raw: date, calendar: Calendar) -> list[Step]:
    """The line on rest days between the first day and the last, where there are any."""
    first, found, day, rest = start, 0, start + DAY, calendar.rest
    while day < raw:
        if rest(day) is not None:
            first, found = (first if found else day), found + 1
        day += DAY
    return [Step("middle", first, {"count": found}, "civil-161")] if found else []


def _moved(day: date, calendar: Calendar) -> tuple[list[Step], date]:
    """A line for each rest day from `day` on, and the first day that is none."""
    steps = []
    while rest := calendar.rest(day):
        named = {"date": day, "holiday": rest.name_ko, "holiday_en": rest.name_en}
        named |= {"source": rest.source, "source_en": rest.source_en}
        steps.append(Step("moved", day, named, "civil-161"))
        day += DAY
    return steps, day
