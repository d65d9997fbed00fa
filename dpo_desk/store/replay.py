"""The columns that repeat what events come to: of a request (due day, stage, decision) and of its case in the list."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby

from sqlalchemy import Connection, bindparam, select, update

from dpo_desk.domain.case import STAGES, Stage, progress
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import DueDay, Move
from dpo_desk.domain.events import (
    Event,
    ExtensionIssued,
    PostponementEnded,
    PostponementIssued,
    ReceiptCorrected,
    Received,
    TreatedAsAccess,
    Undone,
    VariantChosen,
)
from dpo_desk.domain.rights import Right
from dpo_desk.models.cases import CaseRow, EventRow, RequestRow
from dpo_desk.store import events
from dpo_desk.store.sql import Prepared, table

DueOn = Callable[[Right, tuple[Event, ...]], DueDay]
"""Replays a request's events to the day it is due."""

COLUMNS = ("due_on", "due_kind", "stage", "outcome", "grounds")
"""The replayed columns of a request."""

_CLOCK = [
    kind.__name__
    for kind in (
        Received,
        ReceiptCorrected,
        VariantChosen,
        TreatedAsAccess,
        PostponementIssued,
        PostponementEnded,
        ExtensionIssued,
        Undone,
    )
]
"""The events that move a due day, and those that withdraw one."""


def columns(right: Right, happened: tuple[Event, ...], due_on: DueOn) -> dict[str, object]:
    """What a request's replayed columns hold by its events."""
    due, now = due_on(right, happened), progress(happened)
    codes = dict.fromkeys(use.ground for use in now.decision.grounds) if now.decision else {}
    return {
        "due_on": due.day,
        "due_kind": due.kind.value,
        "stage": now.stage.value,
        "outcome": now.decision.outcome.value if now.decision else "",
        "grounds": f",{','.join(codes)}," if codes else "",
    }


def write_lead(connection: Connection, case_id: int) -> None:
    """Repeat on a case what its list sorts by: the open request that is due first leads."""
    rows = _REQUESTS.run(connection, {"of": case_id}).fetchall()
    request_id, stage, due_on, due_kind = min(rows, key=_urgency)
    _LED.run(
        connection,
        {
            "of": case_id,
            "stage": stage,
            "due_on": date.fromisoformat(due_on) if due_on else None,
            "due_kind": due_kind,
            "open": stage != Stage.CLOSED.value,
            "lead_request_id": request_id,
        },
    )


def moves(connection: Connection, due_on: DueOn) -> tuple[Move, ...]:
    """The open requests that are due on another day by `due_on` than their columns say. Writes nothing."""
    return tuple(move for move, still_open in _moved(connection, due_on, everything=False) if still_open)


def write_all(connection: Connection, due_on: DueOn) -> tuple[Move, ...]:
    """Write the due day of every request anew (calendar or law changed); give the open ones that moved."""
    found = list(_moved(connection, due_on, everything=True))
    for move, _ in found:
        due = {"of": move.request_id, "due_on": move.after.day, "due_kind": move.after.kind.value}
        _DUE.run(connection, due)
    for case_id in dict.fromkeys(move.case_id for move, _ in found):
        write_lead(connection, case_id)
    return tuple(move for move, still_open in found if still_open)


def _moved(connection: Connection, due_on: DueOn, *, everything: bool) -> Iterator[tuple[Move, bool]]:
    """Requests that move, and whether each is open. Of their events only those that move the clock are read."""
    wanted = RequestRow.id > 0 if everything else RequestRow.stage != Stage.CLOSED.value
    asked = {
        row.id: row
        for row in connection.execute(
            select(
                RequestRow.id,
                RequestRow.case_id,
                RequestRow.right,
                RequestRow.stage,
                RequestRow.due_on,
                RequestRow.due_kind,
                CaseRow.number,
            )
            .join(CaseRow, CaseRow.id == RequestRow.case_id)
            .where(wanted)
        )
    }
    happened = connection.execute(
        select(EventRow.__table__)
        .join(RequestRow, RequestRow.id == EventRow.request_id)
        .where(wanted, EventRow.kind.in_(_CLOCK))
        .order_by(EventRow.request_id, EventRow.id)
    )
    for request_id, its in groupby(happened, key=lambda row: row.request_id):
        row = asked[request_id]
        right, before = Right(row.right), DueDay(row.due_on, DueKind(row.due_kind))
        after = due_on(right, events.told(its))
        if after != before:
            move = Move(row.case_id, row.number, request_id, right, before, after)
            yield move, row.stage != Stage.CLOSED.value


_ORDER = {stage.value: place for place, stage in enumerate(STAGES)}
_REQUEST, _CASE = table(RequestRow).c, table(CaseRow).c
_REQUESTS = Prepared(
    select(_REQUEST.id, _REQUEST.stage, _REQUEST.due_on, _REQUEST.due_kind)
    .where(_REQUEST.case_id == bindparam("of"))
    .order_by(_REQUEST.id)
)
_DUE = Prepared(
    update(table(RequestRow))
    .where(_REQUEST.id == bindparam("of"))
    .values(due_on=bindparam("due_on"), due_kind=bindparam("due_kind"))
)
_LED = Prepared(
    update(table(CaseRow))
    .where(_CASE.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("stage", "due_on", "due_kind", "open", "lead_request_id")})
)


def _urgency(row: tuple[int, str, str | None, str]) -> tuple[bool, bool, str, int, int]:
    """What leads comes first: open before closed, waiting before notified, then the nearest due day of any kind."""
    request_id, stage, due_on, _ = row
    return (stage == Stage.CLOSED.value, stage == Stage.NOTIFIED.value, due_on or "9999", _ORDER[stage], request_id)
