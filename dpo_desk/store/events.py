"""Events of requests: rows in, domain values out."""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from dpo_desk.domain.data import from_data, to_data
from dpo_desk.domain.events import Event, What
from dpo_desk.models.cases import EventRow
from dpo_desk.store.sql import Prepared, table

_INSERT = Prepared(insert(table(EventRow)), "request_id", "kind", "body", "happened_on", "recorded_at", "officer_id")
_KINDS: dict[str, type] = {kind.__name__: kind for kind in What.__args__}


def read(connection: Connection, request_id: int) -> tuple[Event, ...]:
    """Give the events of a request in the order they were recorded."""
    rows = connection.execute(select(EventRow.__table__).where(EventRow.request_id == request_id).order_by(EventRow.id))
    return told(rows)


def told(rows: Iterable[Row[Any]]) -> tuple[Event, ...]:
    """The events that rows of the table hold, in the order of the rows."""
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
