"""What the lists show: Today and Requests. A list is ids plus the rows that are painted."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dpo_desk.domain.act import Recorded
from dpo_desk.domain.calendar import Calendar
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.query import CaseRow, Counts, Query
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import LONGEST_LINE, check_text, keepable

STRIP_DAYS = 14
TODAY_ROWS = 60
LONGEST_SEARCH = 500


@dataclass(frozen=True)
class StripDay:
    """One cell of the fourteen-day strip: its day, how many are due, and whether it is a rest day."""

    day: date
    due: int
    rest: bool


@dataclass(frozen=True)
class Today:
    """Everything the first screen shows."""

    today: date
    counts: Counts
    due_today: int
    strip: tuple[StripDay, ...]
    rows: tuple[CaseRow, ...]
    calendar_complete_to: date


class Lists:
    """Reads for the lists."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def today(self) -> Today:
        """Give what is due, late and next."""
        now = self._tools.today()
        calendar: Calendar = self._tools.law.calendar
        with self._tools.reading(self._tools.actor) as unit:
            counts = unit.rows.counts(now, self._tools.actor.officer.id)
            days = unit.rows.due_counts(now, now + timedelta(days=STRIP_DAYS - 1))
            ids = unit.rows.urgent(TODAY_ROWS)
            rows = unit.rows.rows(ids)
        strip = tuple(
            StripDay(day, days.get(day, 0), calendar.rest(day) is not None)
            for day in (now + timedelta(days=n) for n in range(STRIP_DAYS))
        )
        shown = tuple(rows[case_id] for case_id in ids)
        return Today(now, counts, days.get(now, 0), strip, shown, calendar.complete_to)

    def ids(self, query: Query) -> "array[int]":
        """Give the ids of the cases that match, in order. UserError `error.text.long` for a text nobody types."""
        if len(query.text) > LONGEST_SEARCH:
            raise UserError("error.text.long", limit=LONGEST_SEARCH, n=len(query.text), what="field.words")
        query = replace(query, text=str(keepable(query.text)))
        with self._tools.reading(self._tools.actor) as unit:
            return unit.rows.ids(query, self._tools.today())

    def rows(self, ids: Sequence[int]) -> dict[int, CaseRow]:
        """Give the lines of the cases with these ids."""
        with self._tools.reading(self._tools.actor) as unit:
            return unit.rows.rows(ids)

    def counts(self) -> Counts:
        """Count the cases behind each filter."""
        with self._tools.reading(self._tools.actor) as unit:
            return unit.rows.counts(self._tools.today(), self._tools.actor.officer.id)

    def looked(self, query: Query, persons: int) -> None:
        """Record that a list was shown: one entry with its filter and how many people it listed.

        The text that was searched may be a name, so only its length is kept.
        """
        if not self._tools.records:
            return
        with self._tools.writing(self._tools.actor) as unit:
            unit.look(
                "list.look",
                filter=query.filter,
                right=query.right,
                stage=query.stage,
                way=query.way,
                searched=len(query.text),
                count=persons,
            )

    def take_out(self, query: Query, persons: int, *, purpose: str) -> None:
        """Record that a list goes onto paper, and why (safety standard, Art 12). UserError `error.text.empty`."""
        said = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        with self._tools.writing(self._tools.actor) as unit:
            details = {"filter": query.filter, "count": persons}
            unit.commit(Recorded("list.printed", Permission.LOOK, 0, (), details, frozenset(), said))
