"""Signed checkpoints over the chain: a row, written in the transaction of the act that is worth one."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, insert, select

from dpo_desk.models.record import ChainRow, CheckpointRow
from dpo_desk.store import chainfile, signing
from dpo_desk.store.chainfile import FIRST, Checkpoint
from dpo_desk.store.keys import Keys
from dpo_desk.store.sql import Prepared, table

EVERY = 256
"""So many links at most are not covered by a checkpoint."""
WORTH_ONE = frozenset({"store.created", "store.locked", "store.rekeyed.signed", "letter.issued", "backup.made"})
"""The acts after which a checkpoint is written whatever the number."""

_ROWS, _LINKS = table(CheckpointRow), table(ChainRow)
_LAST = Prepared(select(_ROWS).order_by(_ROWS.c.number.desc()).limit(1))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def is_due(number: int, code: str) -> bool:
    """Whether the entry `number`, of the act `code`, is worth a checkpoint."""
    return number % EVERY == 0 or code in WORTH_ONE


def add(
    connection: Connection, keys: Keys, number: int, head: bytes, now: datetime, next_key: bytes = b""
) -> Checkpoint:
    """Sign that the chain has `head` at `number`. `next_key` names another key from here on (a re-key)."""
    last = _LAST.run(connection, {}).fetchone()
    previous = chainfile.digest(_point(last)) if last else FIRST
    at = (now - _EPOCH) // timedelta(microseconds=1)
    unsigned = Checkpoint(number, head, at, next_key or signing.public_key(keys), b"")
    signature = signing.sign(keys, chainfile.message(keys.store_id, unsigned, previous))
    point = Checkpoint(number, head, at, unsigned.next_key, signature)
    connection.execute(
        insert(_ROWS).values(
            number=number, hash=head, at=now, previous=previous, public_key=point.next_key, signature=signature
        )
    )
    return point


def last_number(connection: Connection) -> int:
    """The last link that a checkpoint covers, 0 for none."""
    last = _LAST.run(connection, {}).fetchone()
    return int(last[0]) if last else 0


def after(connection: Connection, number: int) -> tuple[Checkpoint, ...]:
    """The checkpoints of later links than `number`, oldest first."""
    rows = connection.execute(select(_ROWS).where(_ROWS.c.number > number).order_by(_ROWS.c.number))
    return tuple(
        Checkpoint(r.number, r.hash, (r.at - _EPOCH) // timedelta(microseconds=1), r.public_key, r.signature)
        for r in rows
    )


def links_after(connection: Connection, number: int) -> list[tuple[int, bytes, bytes]]:
    """The links after `number`: number, commitment, hash."""
    rows = connection.execute(
        select(_LINKS.c.number, _LINKS.c.commitment, _LINKS.c.hash)
        .where(_LINKS.c.number > number)
        .order_by(_LINKS.c.number)
    )
    return [(row.number, row.commitment, row.hash) for row in rows]


def _point(row: tuple[int, bytes, str, bytes, bytes, bytes]) -> Checkpoint:
    """A row as the driver gives it."""
    number, head, at, _, next_key, signature = row
    return Checkpoint(
        number, head, (datetime.fromisoformat(at) - _EPOCH) // timedelta(microseconds=1), next_key, signature
    )
