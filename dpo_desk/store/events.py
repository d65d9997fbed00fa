"""Events of requests: rows in, domain values out, and the one function that appends one."""

import json
from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update

from dpo_desk.domain.case import Request, progress
from dpo_desk.domain.data import from_data, to_data
from dpo_desk.domain.due import DueDay
from dpo_desk.domain.events import Event, What
from dpo_desk.domain.rights import Right
from dpo_desk.models.cases import EventRow, RequestRow
from dpo_desk.store.sql import Prepared, table

DueOn = Callable[[Right, tuple[Event, ...]], DueDay]
"""Replays a request's events to the day it is due."""

_INSERT = Prepared(insert(table(EventRow)), "request_id", "kind", "body", "happened_on", "recorded_at", "officer_id")
_KINDS: dict[str, type] = {kind.__name__: kind for kind in What.__args__}


def read(connection: Connection, request_id: int) -> tuple[Event, ...]:
    """Give the events of a request in the order they were recorded."""
    rows = connection.execute(select(EventRow.__table__).where(EventRow.request_id == request_id).order_by(EventRow.id))
    return tuple(
        Event(
            row.id,
            from_data(_KINDS[row.kind], json.loads(row.body)),
            row.happened_on,
            row.recorded_at,
            row.officer_id,
        )
        for row in rows
    )


def insert_event(
    connection: Connection, request_id: int, what: What, *, happened_on: date, recorded_at: datetime, officer_id: int
) -> int:
    """Insert one event row and give its id."""
    values = {
        "request_id": request_id,
        "kind": type(what).__name__,
        "body": json.dumps(to_data(what), ensure_ascii=False, sort_keys=True),
        "happened_on": happened_on,
        "recorded_at": recorded_at,
        "officer_id": officer_id,
    }
    return int(_INSERT.run(connection, values).lastrowid)


def replay_columns(connection: Connection, request_id: int, due_on: DueOn) -> Request:
    """Write `stage` and `due_on` of a request from its events, and give the request as it now is."""
    row = connection.execute(select(RequestRow.__table__).where(RequestRow.id == request_id)).one()
    happened = read(connection, request_id)
    right = Right(row.right)
    due = due_on(right, happened).day
    stage = progress(happened).stage
    connection.execute(update(RequestRow).where(RequestRow.id == request_id).values(due_on=due, stage=stage.value))
    return Request(row.id, row.case_id, right, row.words, happened, due, row.revision)
