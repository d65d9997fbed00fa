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

from sqlalchemy import Connection, insert, select

from dpo_desk.domain.act import Recorded
from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.data import to_data
from dpo_desk.domain.officer import Actor
from dpo_desk.models.record import ChainRow, PayloadRow
from dpo_desk.store.sql import Prepared, table

PAYLOAD_DAYS = 2 * 366
"""How long an entry's payload stays: two years, the safe default of the safety standard, Art 8(1)."""

_LABEL = b"dpo-audit-v1"
_FIRST = bytes(32)
_CHAIN, _PAYLOADS = table(ChainRow), table(PayloadRow)
_LAST = Prepared(
    select(_CHAIN.c.number, _CHAIN.c.hash, _PAYLOADS.c.body)
    .outerjoin(_PAYLOADS, _PAYLOADS.c.number == _CHAIN.c.number)
    .order_by(_CHAIN.c.number.desc())
    .limit(1)
)
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


def link(store_id: bytes, number: int, previous: bytes, commitment: bytes) -> bytes:
    """Give the hash of a link of the chain."""
    return hashlib.sha256(_LABEL + store_id + number.to_bytes(8, "big") + previous + commitment).digest()


def _commit(salt: bytes, body: str) -> bytes:
    return hashlib.sha256(salt + body.encode()).digest()


def append(connection: Connection, store_id: bytes, actor: Actor, act: Recorded, now: datetime) -> int:
    """Chain one entry for `act` and give its number. The clock never runs back in the record (rule T18)."""
    last = _LAST.run(connection, {}).fetchone()
    number, previous = (last[0] + 1, last[1]) if last else (1, _FIRST)
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
    if last is not None and last[2] is not None and (before := json.loads(last[2])["at"]) > said["at"]:
        said |= {"at": before, "clock_back": True}
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    salt = secrets.token_bytes(32)
    commitment = _commit(salt, body)
    linked = link(store_id, number, previous, commitment)
    _LINKED.run(connection, {"number": number, "commitment": commitment, "hash": linked})
    last_day = korean_day(now) + timedelta(days=PAYLOAD_DAYS)
    _SAID.run(connection, {"number": number, "salt": salt, "body": body, "case_id": act.case_id, "last_day": last_day})
    return number


def head(connection: Connection) -> tuple[int, bytes]:
    """Give number and hash of the last link; (0, 32 zero bytes) for an empty chain."""
    last = _LAST.run(connection, {}).fetchone()
    return (last[0], last[1]) if last else (0, _FIRST)


def verify(connection: Connection, store_id: bytes) -> int | None:
    """Check every link and every payload that is still there; give the first bad number, None where all is sound."""
    previous = _FIRST
    payloads = {
        row.number: row for row in connection.execute(select(PayloadRow.number, PayloadRow.salt, PayloadRow.body))
    }
    expected = 1
    for row in connection.execute(
        select(ChainRow.number, ChainRow.commitment, ChainRow.hash).order_by(ChainRow.number)
    ):
        payload = payloads.pop(row.number, None)
        if (
            row.number != expected
            or row.hash != link(store_id, row.number, previous, row.commitment)
            or (payload is not None and _commit(payload.salt, payload.body) != row.commitment)
        ):
            return expected
        previous, expected = row.hash, expected + 1
    return min(payloads) if payloads else None


def entries(connection: Connection, *, case_id: int | None = None) -> Iterator[Entry]:
    """Give the entries whose payload is still kept, oldest first; of one case where `case_id` is given."""
    wanted = select(PayloadRow.number, PayloadRow.body).order_by(PayloadRow.number)
    if case_id is not None:
        wanted = wanted.where(PayloadRow.case_id == case_id)
    for row in connection.execute(wanted):
        said = json.loads(row.body)
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
    """Delete the payloads whose last day has passed and give their number; the chain itself stays."""
    gone = connection.execute(_PAYLOADS.delete().where(_PAYLOADS.c.last_day < today))
    return gone.rowcount
