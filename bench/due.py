"""A due date with its proof against ten bare additions of a day, each looked up in a set of holidays."""

from datetime import date, timedelta

from bench.measure import Row, compare, seconds
from dpo_desk import paths
from dpo_desk.domain.deadline import deadline
from dpo_desk.domain.rights import Right
from dpo_desk.law import holidays, limits

DAY = timedelta(days=1)
RECEIVED = [date(2026, 1, 1) + n * DAY for n in range(0, 365, 5)]
TIMES = 20
"""How often the bare side runs for one run of ours: of two sides as long as each other a busy machine stops both."""


def row() -> Row:
    """Count receipt days of a whole year, on every day of the week."""
    law = paths.resources() / "law"
    calendar, known = holidays.load(law / "holidays.json"), limits.load(law / "limits.json")
    rests = frozenset(calendar.holidays)

    def proven() -> None:
        for received in RECEIVED:
            deadline(Right.ACCESS, received, limits=known, calendar=calendar)

    def bare() -> int:
        found = 0
        for received in RECEIVED * TIMES:
            counted = received
            for _ in range(10):
                counted += DAY
                found += counted in rests
        return found

    many = seconds(bare)
    return compare(
        "due",
        seconds(proven),
        lambda: many() / TIMES,
        limit=40,
        reason="a change of the calendar counts every open request again before it is saved",
    )
