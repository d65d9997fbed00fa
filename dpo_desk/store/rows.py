"""Lists of cases: ids by keyset for the whole list, rows by id for what is painted."""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.query import CaseRow as ListRow
from dpo_desk.domain.query import Counts, Filter, Query, Sort
from dpo_desk.domain.rights import Right
from dpo_desk.domain.search import query_text
from dpo_desk.models.cases import CaseRow
from dpo_desk.models.people import OfficerRow, PersonRow

SOON_DAYS = 3
"""A due date within this many days is soon (`look.md`, D-day chip)."""

HELD = (DueKind.POSTPONED.value, DueKind.EXTENDED.value)

_RUNNING = and_(CaseRow.open, CaseRow.stage != Stage.NOTIFIED.value)


def _condition(wanted: Filter, today: date, officer_id: int) -> ColumnElement[bool]:
    soon = today + timedelta(days=SOON_DAYS)
    conditions: dict[Filter, ColumnElement[bool]] = {
        Filter.OPEN: CaseRow.open.is_(True),
        Filter.SOON: and_(_RUNNING, CaseRow.due_on >= today, CaseRow.due_on <= soon),
        Filter.LATE: and_(_RUNNING, CaseRow.due_on < today),
        Filter.VERIFYING: and_(CaseRow.open, CaseRow.stage == Stage.VERIFYING.value),
        Filter.HELD: and_(_RUNNING, CaseRow.due_kind.in_(HELD)),
        Filter.MINE: and_(CaseRow.open, CaseRow.officer_id == officer_id),
        Filter.ALL: CaseRow.id > 0,
    }
    return conditions[wanted]


def _where(query: Query, today: date) -> list[ColumnElement[bool]]:
    found = [_condition(query.filter, today, query.officer_id)]
    if query.right:
        found.append(func.instr("," + CaseRow.rights + ",", f",{query.right.value},") > 0)
    if query.stage:
        found.append(CaseRow.stage == query.stage.value)
    if query.way:
        found.append(CaseRow.way == query.way.value)
    found += [func.instr(CaseRow.search_text, query_text(word)) > 0 for word in query.text.split()]
    return found


def _ordered(statement: Select[int], sort: Sort) -> Select[int]:
    if sort is Sort.RECEIVED:
        return statement.order_by(CaseRow.received_on.desc(), CaseRow.id.desc())
    if sort is Sort.NUMBER:
        return statement.order_by(CaseRow.number.desc())
    return statement.order_by(
        CaseRow.open.desc(), CaseRow.stage == Stage.NOTIFIED.value, CaseRow.due_on.is_(None), CaseRow.due_on, CaseRow.id
    )


class Rows:
    """Reads for lists."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(self, query: Query, today: date) -> "array[int]":
        """Give the ids of the cases that match, in order."""
        statement = _ordered(select(CaseRow.id).where(*_where(query, today)), query.sort)
        return array("q", self._connection.execute(statement).scalars())

    def rows(self, ids: Sequence[int]) -> dict[int, ListRow]:
        """Give the list lines of the cases with these ids, by id."""
        agent = PersonRow.__table__.alias("agent")
        statement = (
            select(
                CaseRow.id,
                CaseRow.number,
                CaseRow.rights,
                PersonRow.name.label("subject"),
                agent.c.name.label("agent"),
                CaseRow.stage,
                CaseRow.due_on,
                CaseRow.way,
                CaseRow.received_on,
                OfficerRow.name.label("officer"),
                CaseRow.lead_request_id,
                CaseRow.due_kind,
            )
            .join(PersonRow, PersonRow.id == CaseRow.subject_id)
            .join(OfficerRow, OfficerRow.id == CaseRow.officer_id)
            .outerjoin(agent, agent.c.id == CaseRow.agent_id)
            .where(CaseRow.id.in_(ids))
        )
        return {
            row.id: ListRow(
                row.id,
                row.number,
                tuple(Right(code) for code in row.rights.split(",")),
                row.subject,
                row.agent or "",
                Stage(row.stage),
                row.due_on,
                Way(row.way),
                row.received_on,
                row.officer,
                row.lead_request_id,
                DueKind(row.due_kind),
            )
            for row in self._connection.execute(statement)
        }

    def counts(self, today: date, officer_id: int) -> Counts:
        """Count the cases behind each filter: one pass over the open ones, by their index, and all by another.

        A pass over the whole table would decrypt every page of it before the first rows can be painted.
        """
        sums = [
            func.coalesce(func.sum(case((_condition(wanted, today, officer_id), 1), else_=0)), 0).label(wanted.value)
            for wanted in Filter
            if wanted is not Filter.ALL
        ]
        every = select(func.count()).select_from(CaseRow).scalar_subquery().label(Filter.ALL.value)
        row = self._connection.execute(select(*sums, every).where(CaseRow.open)).one()
        return Counts(**{wanted.value: int(row._mapping[wanted.value]) for wanted in Filter})

    def due_counts(self, first: date, last: date) -> dict[date, int]:
        """Count the running cases due on each day from `first` to `last`."""
        rows = self._connection.execute(
            select(CaseRow.due_on, func.count())
            .where(_RUNNING, CaseRow.due_on >= first, CaseRow.due_on <= last)
            .group_by(CaseRow.due_on)
        )
        return {row[0]: row[1] for row in rows if row[0] is not None}

    def urgent(self, limit: int) -> "array[int]":
        """Give the ids of the running cases with the nearest due dates, late ones first."""
        statement = (
            select(CaseRow.id)
            .where(or_(_RUNNING, and_(CaseRow.open, CaseRow.stage == Stage.NOTIFIED.value)))
            .order_by(CaseRow.stage == Stage.NOTIFIED.value, CaseRow.due_on.is_(None), CaseRow.due_on, CaseRow.id)
            .limit(limit)
        )
        return array("q", self._connection.execute(statement).scalars())
