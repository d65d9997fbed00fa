"""The table of the statistics: outcomes down, rights across; where that is too wide, one right under the other."""

from __future__ import annotations

from collections.abc import Mapping

from dpo_desk.domain.rights import Right
from dpo_desk.domain.statistics import Statistics
from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, scale, theme
from dpo_desk.ui.kit.table import Column, Heading, ListRows
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.statistics.lines import COLUMNS, Group, groups

FIRST, COUNT = "line", "count"
LEAST, MOST = 64, 140
"""The width of a column of numbers, in figures: at least, and at most where the table has room to spare."""


def column_words(right: Right | None) -> str:
    """The name of a column."""
    return words.say("statistics.total") if right is None else words.say(f"case.right.{right}")


def wide_columns(room: float = 0) -> tuple[Column, ...]:
    """The line and a number for each right: each column at least as wide as its head in the language in use.

    What is left of `room` (figures) widens the short columns; the first takes the rest.
    """
    lines = max(_figures(words.say(f"statistics.{key}"), "small") for key in ("in_time", "late", "undated", "extended"))
    heads = [column_words(right) for right in COLUMNS]
    widths = [max(LEAST, _figures(head, "caption")) for head in heads]
    widths[-1] += 14  # the edge of the table
    spare = max(0.0, room - lines - sum(widths)) / len(widths)
    return (
        Column(FIRST, words.say("statistics.outcome"), lines, "text", stretch=True),
        *(
            Column(str(place), head, min(width + spare, max(MOST, width)), "count")
            for place, (head, width) in enumerate(zip(heads, widths, strict=True))
        ),
    )


def narrow_columns() -> tuple[Column, ...]:
    """The line and one number."""
    return (
        Column(FIRST, words.say("statistics.outcome"), 200, "text", stretch=True),
        Column(COUNT, words.say("statistics.total"), 96, "count"),
    )


def _figures(text: str, role: str) -> float:
    """The width of a column around a text, in figures."""
    return paint.width_of(text, theme.font(role, SEMIBOLD)) / scale.k() + 24


class StatisticsModel(ListRows):
    """`stand(found)`; `fit(room)` puts one right under the other where the table is too wide, and leaves out nought."""

    def __init__(self) -> None:
        super().__init__(wide_columns())
        self._found: Statistics | None = None
        self._narrow = False
        self._sums: set[int] = set()

    def stand(self, found: Statistics | None) -> None:
        """Other numbers, or none."""
        self._found = found
        self._fill()

    def fit(self, room: float) -> None:
        """Other words, or another width of the table in figures."""
        self._narrow = sum(column.width for column in wide_columns()) > room
        columns = narrow_columns() if self._narrow else wide_columns(room)
        if columns != self.columns:
            self.set_columns(columns)
            self._fill()

    def is_sum(self, row: int) -> bool:
        return row in self._sums

    def _fill(self) -> None:
        rows: list[Mapping[str, object] | Heading] = []
        self._sums = set()
        if self._found is not None:
            made = groups(self._found)
            if self._narrow:
                for right in (None, *Right):
                    if self._found.count(right):
                        self._one_right(rows, made, right)
            else:
                self._all_rights(rows, made)
        self.set_rows(rows)

    def _all_rights(self, rows: list[Mapping[str, object] | Heading], made: tuple[Group, ...]) -> None:
        for number, group in enumerate(made):
            if number:  # the head of the table heads the first
                rows.append(Heading(group.head))
            for line in group.lines:
                if line.total:
                    self._sums.add(len(rows))
                numbers = {str(place): count for place, count in enumerate(line.numbers())}
                rows.append({FIRST: line.text, **numbers})

    def _one_right(
        self, rows: list[Mapping[str, object] | Heading], made: tuple[Group, ...], right: Right | None
    ) -> None:
        name = words.say("statistics.all") if right is None else column_words(right)
        rows.append(Heading(name))
        for line in (line for group in made for line in group.lines):
            if count := line.number(right):
                if line.total:
                    self._sums.add(len(rows))
                rows.append({FIRST: line.text, COUNT: count})
