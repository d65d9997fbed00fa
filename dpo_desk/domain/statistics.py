"""Statistics of requests: what was done with each right, and whether it was told in time (Decree 13(1)4). Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.outcome import Outcome, StatisticsRow
from dpo_desk.domain.rights import Right

__all__ = ["Counted", "Statistics", "StatisticsRow", "Tally", "Timing", "statistics"]


class Timing(StrEnum):
    """How the notice of a result stands to the day the law sets. An office's own target is no law."""

    OPEN = "open"  # no notice yet
    IN_TIME = "in_time"
    LATE = "late"
    UNDATED = "undated"  # the law names no day: "without delay", or a postponement that stands


@dataclass(frozen=True, slots=True)
class Tally:
    """Requests of a store that are alike, and how many they are. `outcome` None: the notice of a result is to come.

    `received_on` and `told_on` stand only where a refusal may have a day of its own (Notice 2024-9, 8(2)).
    """

    right: Right
    outcome: Outcome | None
    timing: Timing
    postponed: bool
    extended: bool
    count: int
    received_on: date | None = None
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """So many requests of a right stand in a row. ValueError where it is open in one way and not in the other."""

    right: Right
    row: StatisticsRow
    timing: Timing
    postponed: bool
    extended: bool
    count: int

    def __post_init__(self) -> None:
        if (self.row is StatisticsRow.OPEN) is not (self.timing is Timing.OPEN):
            raise ValueError("a request is open until its result was told")


@dataclass(frozen=True)
class Statistics:
    """The requests received from `first` to `last`, both included. Every number is a sum of the same parts, so that
    rows, columns and timings add up."""

    first: date
    last: date
    parts: tuple[Counted, ...] = ()

    def count(
        self, right: Right | None = None, *, row: StatisticsRow | None = None, timing: Timing | None = None
    ) -> int:
        """How many requests: of a right, in a row, of a timing; all where nothing is said."""
        return sum(
            part.count
            for part in self._of(right)
            if (row is None or part.row is row) and (timing is None or part.timing is timing)
        )

    def answered(self, right: Right | None = None) -> int:
        """How many were told their result."""
        return self.count(right) - self.count(right, row=StatisticsRow.OPEN)

    def postponed(self, right: Right | None = None) -> int:
        """How many were told a postponement (Act 35(3)), answered since or not."""
        return sum(part.count for part in self._of(right) if part.postponed)

    def extended(self, right: Right | None = None) -> int:
        """How many were told an extension (Decree 44-3(5)), answered since or not."""
        return sum(part.count for part in self._of(right) if part.extended)

    def _of(self, right: Right | None) -> Iterable[Counted]:
        return (part for part in self.parts if right in (None, part.right))


def statistics(
    first: date,
    last: date,
    tallies: Iterable[Tally],
    *,
    row_of: Callable[[Right, Outcome], StatisticsRow],
    refuse_by: Callable[[Right, date], date | None],
) -> Statistics:
    """Put what a store counted into the rows of the law. `refuse_by` is the law's own day for a refusal of a right that
    was received on a day."""
    parts = tuple(
        Counted(
            tally.right,
            StatisticsRow.OPEN if tally.outcome is None else row_of(tally.right, tally.outcome),
            _timing(tally, refuse_by),
            tally.postponed,
            tally.extended,
            tally.count,
        )
        for tally in tallies
    )
    return Statistics(first, last, parts)


def _timing(tally: Tally, refuse_by: Callable[[Right, date], date | None]) -> Timing:
    if tally.timing is Timing.IN_TIME and tally.received_on is not None and tally.told_on is not None:
        last = refuse_by(tally.right, tally.received_on)
        if last is not None and tally.told_on > last:
            return Timing.LATE
    return tally.timing
