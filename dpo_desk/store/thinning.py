"""Which backups stay: all of two days, one a day for two weeks, one a week up to ninety days. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from dpo_desk.domain.backup import LONGEST_DAYS
from dpo_desk.domain.clock import korean_day

__all__ = ["ALL_DAYS", "DAILY_DAYS", "LONGEST_DAYS", "Point", "kept"]

ALL_DAYS = 2
DAILY_DAYS = 14


@dataclass(frozen=True)
class Point:
    """A snapshot for the rule: its name, when it was made, the last entry in it, whether it was opened and found good.

    The number of the last entry says which of two is newer even where a clock was wrong.
    """

    name: str
    at: datetime
    number: int
    good: bool


def kept(points: Iterable[Point], *, now: datetime) -> frozenset[str]:
    """Give the names of the snapshots that stay; all others may go.

    The newest good one always stays, whatever its age. Within a day or week a good one stands before one that nobody
    has opened, then the newest. One that claims to be of the future counts as of today.
    """
    found = sorted(points, key=_newest, reverse=True)
    stay = {next((point.name for point in found if point.good), "")}
    taken: set[object] = set()
    for point in sorted(found, key=lambda point: (point.good, *_newest(point)), reverse=True):
        age = now - point.at
        if age <= timedelta(days=ALL_DAYS):
            stay.add(point.name)
        elif age <= timedelta(days=LONGEST_DAYS):
            day = korean_day(point.at)
            slot: object = day if age <= timedelta(days=DAILY_DAYS) else day.isocalendar()[:2]
            if slot not in taken:
                taken.add(slot)
                stay.add(point.name)
    return frozenset(stay & {point.name for point in found})


def _newest(point: Point) -> tuple[int, datetime, str]:
    return point.number, point.at, point.name
