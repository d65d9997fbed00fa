"""The statistics that the regulator may ask for: requests of a time and what was done with them (Decree 13(1)4)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Recorded
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.rights import Right
from dpo_desk.domain.statistics import Statistics, statistics
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import LONGEST_LINE, check_text

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit


class StatisticsDesk:
    """Reads for the statistics. They count requests and show nobody."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def of(self, *, first: date, last: date) -> Statistics:
        """Count the requests received from `first` to `last`; recorded as a look where the store can record.

        UserError `error.date.order` where `last` is before `first`.
        """
        _check(first, last)
        return self._tools.looking(
            lambda unit: self._read(unit, first, last),
            lambda unit, found: unit.look("statistics.look", first=first, last=last, count=found.count()),
        )

    def take_out(self, *, first: date, last: date, purpose: str) -> Statistics:
        """Give the statistics for paper, and record why they were taken out (safety standard, Art 12).

        UserError `error.text.empty` without a purpose, `error.date.order`.
        """
        said = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        _check(first, last)
        with self._tools.writing(self._tools.actor) as unit:
            found = self._read(unit, first, last)
            details = {"first": first, "last": last, "count": found.count()}
            unit.commit(Recorded("statistics.printed", Permission.LOOK, 0, (), details, frozenset(), said))
        return found

    def _read(self, unit: Unit, first: date, last: date) -> Statistics:
        law = self._tools.law

        def refuse_by(right: Right, received_on: date) -> date | None:
            return law.deadline_from(right, received_on).refuse_by

        return statistics(
            first, last, unit.statistics.tallies(first, last), row_of=law.statistics_row, refuse_by=refuse_by
        )


def _check(first: date, last: date) -> None:
    if last < first:
        raise UserError("error.date.order", what="field.last_day")
