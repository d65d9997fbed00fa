"""The chained record: salted commitments from the first entry on, written in the transaction of the act they tell.

The chain itself (number, commitment, hash) keeps no person. What an entry says stands in a payload row with its salt
and its own last day; when that row has left, the chain still verifies (`security.md` §4, `design.md` §3).
"""

import hashlib
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, insert, select
from sqlcipher3 import dbapi2

from dpo_desk.domain.act import Recorded
from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.data import to_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Actor
from dpo_desk.models.base import SCHEMA_VERSION
from dpo_desk.models.record import ChainRow, PayloadRow
from dpo_desk.store import checkpoints
from dpo_desk.store.chainfile import FIRST, link
from dpo_desk.store.keys import Keys
from dpo_desk.store.marks import MODULUS, Marks, whole_sum
from dpo_desk.store.sql import Prepared, table

PAYLOAD_DAYS = 2 * 366
"""How long an entry's payload stays: two years, the safe default of the safety standard, Art 8(1)."""

_CHAIN, _PAYLOADS = table(ChainRow), table(PayloadRow)
_LAST = Prepared(
    select(_CHAIN.c.number, _CHAIN.c.hash, _PAYLOADS.c.body)
    .outerjoin(_PAYLOADS, _PAYLOADS.c.number == _CHAIN.c.number)
    .order_by(_CHAIN.c.number.desc())
    .limit(1)
)
_WHOLE = Prepared(
    select(_CHAIN.c.number, _CHAIN.c.commitment, _CHAIN.c.hash, _PAYLOADS.c.salt, _PAYLOADS.c.body)
    .outerjoin(_PAYLOADS, _PAYLOADS.c.number == _CHAIN.c.number)
    .order_by(_CHAIN.c.number)
)
_ORPHAN = Prepared(
    select(func.min(_PAYLOADS.c.number))
    .outerjoin(_CHAIN, _CHAIN.c.number == _PAYLOADS.c.number)
    .where(_CHAIN.c.number.is_(None))
)
_KEPT = Prepared(select(func.count(), func.coalesce(func.sum(_PAYLOADS.c.number), 0)))
_LINKED = Prepared(insert(_CHAIN), "number", "commitment", "hash")
_SAID = Prepared(insert(_PAYLOADS), "number", "salt", "body", "case_id", "last_day")


@dataclass(frozen=True)
class Entry:
    """One entry of the access log: the five items of the safety standard, Art 2(3), and what else the act said."""

    number: int
    at: datetime
    officer_id: int
    place: str
    code: str
    case_id: int
    persons: tuple[int, ...]
    purpose: str
    details: dict[str, object]


def _commit(salt: bytes, body: str) -> bytes:
    return hashlib.sha256(salt + body.encode()).digest()


def append(
    connection: Connection, keys: Keys, actor: Actor, act: Recorded, now: datetime, marks: Marks
) -> tuple[int, bytes]:
    """Chain one entry for `act`, with what `marks` tell of its rows; give its number and hash.

    The clock never runs back in the record (rule T18). An entry that is worth it gets a checkpoint.
    """
    last = _LAST.run(connection, {}).fetchone()
    number, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
    said = {
        "at": now.astimezone(UTC).isoformat(timespec="microseconds"),
        "officer": actor.officer.id,
        "place": actor.place,
        "code": act.code,
        "case": act.case_id,
        "persons": list(act.persons),
        "purpose": act.purpose,
        "details": to_data(act.details),
    }
    known = read_body(last[2]) if last is not None and last[2] is not None else {}
    if (before := known.get("at", "")) > said["at"]:
        said |= {"at": before, "clock_back": True}
    said |= _rows(connection, keys, marks, known) | {"kept": _kept(connection, marks, number - 1, known)}
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    salt = secrets.token_bytes(32)
    commitment = _commit(salt, body)
    linked = link(keys.store_id, number, previous, commitment)
    last_day = korean_day(now) + timedelta(days=PAYLOAD_DAYS)
    payload = {"number": number, "salt": salt, "body": body, "case_id": act.case_id, "last_day": last_day}
    try:
        _LINKED.run(connection, {"number": number, "commitment": commitment, "hash": linked})
        _SAID.run(connection, payload)
        if checkpoints.is_due(number, act.code):
            checkpoints.add(connection, keys, number, linked, now)
    except dbapi2.IntegrityError:  # a number after the last one is there already: an old page was put back
        raise UserError("unlock.db.damaged") from None
    return number, linked


def _rows(connection: Connection, keys: Keys, marks: Marks, known: dict[str, Any]) -> dict[str, object]:
    """What an entry says of the store's rows: those its act touched, and the sum over all of them.

    Where the entry before has no sum, or one of another schema or key (the store was brought up, re-keyed), every row
    is read once.
    """
    delta, rows, more = marks.told()
    shape = f"{SCHEMA_VERSION}.{keys.epoch}"
    if known.get("shape") == shape:
        total = (int(known["sum"], 16) + delta) % MODULUS
    else:
        total = whole_sum(connection.connection.driver_connection, keys.row_key())
    said: dict[str, object] = {"shape": shape, "sum": f"{total:x}", "rows": rows}
    return said | ({"rows_more": True} if more else {})


def _kept(connection: Connection, marks: Marks, last: int, known: dict[str, Any]) -> list[int]:
    """How many payloads the entry finds before it, and the sum of their numbers: one that goes early is missed."""
    if "kept" not in known:
        return list(_KEPT.run(connection, {}).fetchone())
    (count, numbers), (gone, their) = known["kept"], marks.left()
    return [count + 1 - gone, numbers + last - their]


def is_whole(connection: Connection) -> bool:
    """Whether every payload is there that should be: the last entry's, and as many before it as it found."""
    last = _LAST.run(connection, {}).fetchone()
    if last is None:
        return True
    if last[2] is None:
        return False
    count, numbers = read_body(last[2]).get("kept", (None, None))
    return count is None or tuple(_KEPT.run(connection, {}).fetchone()) == (count + 1, numbers + last[0])


def head(connection: Connection) -> tuple[int, bytes]:
    """Give number and hash of the last link; (0, 32 zero bytes) for an empty chain."""
    last = _LAST.run(connection, {}).fetchone()
    return (last[0], last[1]) if last else (0, FIRST)


def read_body(body: str) -> dict[str, Any]:
    """Give what an entry says, of its payload's text."""
    found: dict[str, Any] = json.loads(body)
    return found


def last_said(connection: Connection) -> dict[str, Any]:
    """Give what the last entry says, as it was committed to; empty where its payload is gone or there is none."""
    last = _LAST.run(connection, {}).fetchone()
    return read_body(last[2]) if last and last[2] else {}


def verify(connection: Connection, store_id: bytes) -> int | None:
    """Check every link and every payload that is still there; give the first bad number, None where all is sound."""
    previous, expected = FIRST, 1
    for number, commitment, linked, salt, body in _WHOLE.run(connection, {}):
        if (
            number != expected
            or linked != link(store_id, number, previous, commitment)
            or (body is not None and _commit(salt, body) != commitment)
        ):
            return expected
        previous, expected = linked, expected + 1
    orphan: int | None = _ORPHAN.run(connection, {}).fetchone()[0]
    return orphan


def entries(connection: Connection, *, case_id: int | None = None) -> Iterator[Entry]:
    """Give the entries whose payload is still kept, oldest first; of one case where `case_id` is given."""
    wanted = select(PayloadRow.number, PayloadRow.body).order_by(PayloadRow.number)
    if case_id is not None:
        wanted = wanted.where(PayloadRow.case_id == case_id)
    for row in connection.execute(wanted):
        said = read_body(row.body)
        yield Entry(
            row.number,
            datetime.fromisoformat(said["at"]),
            said["officer"],
            said["place"],
            said["code"],
            said["case"],
            tuple(said["persons"]),
            said["purpose"],
            said["details"],
        )


def sweep(connection: Connection, today: date) -> int:
    """Delete the payloads whose last day has passed and give their number; the chain itself stays.

    The last entry's stays whatever its day: it holds the sum over the rows.
    """
    last = select(func.max(_PAYLOADS.c.number)).scalar_subquery()
    gone = connection.execute(_PAYLOADS.delete().where(_PAYLOADS.c.last_day < today, _PAYLOADS.c.number < last))
    return gone.rowcount
