"""The lines of the statistics, for the screen and for paper: words and numbers. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from dpo_desk.domain.rights import Right
from dpo_desk.domain.statistics import Statistics, StatisticsRow, Timing
from dpo_desk.ui import words

COLUMNS: tuple[Right | None, ...] = (*Right, None)
"""The columns of numbers: each right, then all of them."""


@dataclass(frozen=True)
class Line:
    """A line: its words, and how many requests of a right (None: of all) stand in it. `total` sums the lines above."""

    text: str
    number: Callable[[Right | None], int]
    total: bool = False

    def numbers(self) -> tuple[int, ...]:
        """Its numbers, by the columns."""
        return tuple(self.number(right) for right in COLUMNS)


@dataclass(frozen=True)
class Group:
    """Lines that belong together, under a head."""

    head: str
    lines: tuple[Line, ...]


def groups(found: Statistics) -> tuple[Group, ...]:
    """Everything the statistics say: by outcome with its total, when it was told, and the time that was given."""
    return (
        Group(words.say("statistics.outcome"), (*_outcomes(found), _total(found))),
        Group(words.say("statistics.group.timing"), tuple(_timings(found))),
        Group(
            words.say("statistics.group.more"),
            (
                Line(words.say("statistics.postponed"), found.postponed),
                Line(words.say("statistics.extended"), found.extended),
            ),
        ),
    )


def row_words(row: StatisticsRow) -> str:
    """The name of a row: that of its outcome."""
    return words.say("statistics.open" if row is StatisticsRow.OPEN else f"decision.outcome.{row}")


def _outcomes(found: Statistics) -> Iterator[Line]:
    for row in StatisticsRow:
        yield Line(row_words(row), partial(found.count, row=row))


def _total(found: Statistics) -> Line:
    return Line(words.say("statistics.total"), found.count, total=True)


def _timings(found: Statistics) -> Iterator[Line]:
    for timing in Timing:
        if timing is not Timing.OPEN:
            yield Line(words.say(f"statistics.{timing}"), partial(found.count, timing=timing))
