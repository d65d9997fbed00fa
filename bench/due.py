"""A due date with its proof against ten bare additions of a day, each looked up in a set of holidays."""

from datetime import date, timedelta

from bench.measure import Row, compare, seconds
from dpo_desk import paths
from dpo_desk.domain.deadline import deadline
from dpo_desk.domain.rights import Right
from dpo_desk.law import holidays, limits

DAYS = [date(2026, 1, 1) + n * timedelta(days=1) for n in range(365)]


def row() -> Row:
    """Count every receipt day of a year."""
    law = paths.resources() / "law"
    calendar, known = holidays.load(law / "holidays.json"), limits.load(law / "limits.json")
    rests, day = frozenset(calendar.holidays), timedelta(days=1)

    def proven() -> None:
        for received in DAYS:
            deadline(Right.ACCESS, received, limits=known, calendar=calendar)

    def bare() -> int:
        found = 0
        for received in DAYS:
            counted = received
            for _ in range(10):
                counted += day
                found += counted in rests
        return found

    return compare(
        "due",
        seconds(proven),
        seconds(bare),
        limit=40,
        reason="a list of a thousand requests is counted again while a key is pressed",
    )
