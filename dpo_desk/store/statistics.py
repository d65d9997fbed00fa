"""Counts of requests by what was done with them, for the statistics. One grouping read that names nobody."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, literal_column, select
from sqlalchemy.orm import aliased

from dpo_desk.domain.attachment import EXTENDED_PAPER, POSTPONED_PAPER
from dpo_desk.domain.case import Stage
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.domain.statistics import Tally, Timing
from dpo_desk.models.cases import CaseRow, RequestRow
from dpo_desk.models.papers import LetterRow

_TOLD = (Stage.NOTIFIED.value, Stage.CLOSED.value)
_BY_LAW = (DueKind.LAW.value, DueKind.EXTENDED.value)
_MORE_TIME = (POSTPONED_PAPER, EXTENDED_PAPER)


class Statistics:
    """Reads for the statistics."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def tallies(self, first: date, last: date) -> tuple[Tally, ...]:
        """Count the requests received from `first` to `last` by right, outcome, timing and time given.

        A result was told on the day of its first letter; one that put it right came later. Letters are found by their
        case, so no event is read. A request whose notice is being put right is open until the new one is issued.
        """
        told = RequestRow.stage.in_(_TOLD)
        late_after = case((RequestRow.due_kind.in_(_BY_LAW), RequestRow.due_on))
        own_day = and_(told, RequestRow.right == Right.AUTOMATED.value, RequestRow.outcome == Outcome.REFUSED.value)
        grouped: list[ColumnElement[Any]] = [
            RequestRow.right.label("right"),
            case((told, RequestRow.outcome), else_="").label("outcome"),
            case(
                (~told, Timing.OPEN.value),
                (late_after.is_(None), Timing.UNDATED.value),
                (LetterRow.issued_on <= late_after, Timing.IN_TIME.value),
                else_=Timing.LATE.value,
            ).label("timing"),
            RequestRow.id.in_(_given(POSTPONED_PAPER)).label("postponed"),
            RequestRow.id.in_(_given(EXTENDED_PAPER)).label("extended"),
            case((own_day, CaseRow.received_on)).label("received_on"),
            case((own_day, LetterRow.issued_on)).label("told_on"),
        ]
        result = and_(
            LetterRow.case_id == CaseRow.id,
            LetterRow.request_id == RequestRow.id,
            LetterRow.kind.not_in(_MORE_TIME),
            LetterRow.id.not_in(_told_again()),
        )
        statement = (
            select(*grouped, func.count().label("number"))
            .select_from(CaseRow)
            .join(RequestRow, RequestRow.case_id == CaseRow.id)
            .outerjoin(LetterRow, result)
            .where(CaseRow.received_on >= first, CaseRow.received_on <= last)
            .group_by(*(literal_column(str(place)) for place in range(1, len(grouped) + 1)))
        )
        return tuple(
            Tally(
                Right(row.right),
                Outcome(row.outcome) if row.outcome else None,
                Timing(row.timing),
                row.postponed,
                row.extended,
                row.number,
                row.received_on,
                row.told_on,
            )
            for row in self._connection.execute(statement)
        )


def _given(paper: str) -> Select[int]:
    """The requests that a notice of more time was issued for."""
    return select(LetterRow.request_id).where(LetterRow.kind == paper)


def _told_again() -> Select[int]:
    """The letters that told a result anew: few, and found by the index of cases. Letters are numbered as they go out.

    A `min` for each request would cost ten times as much: the store wipes the memory of each.
    """
    before, after = aliased(LetterRow), aliased(LetterRow)
    same = and_(before.case_id == after.case_id, before.request_id == after.request_id, before.id < after.id)
    results = (before.kind.not_in(_MORE_TIME), after.kind.not_in(_MORE_TIME))
    return select(after.id).select_from(before).join(after, same).where(*results)
