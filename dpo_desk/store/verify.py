"""Checking a store: without a key what the seal covers, with one what the record, the rows and the containers say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2

from dpo_desk.domain.digest import fingerprint, short_digest
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.finding import Finding
from dpo_desk.domain.rights import Right
from dpo_desk.models.cases import RequestRow
from dpo_desk.models.papers import AttachmentRow, DraftRow
from dpo_desk.models.record import PayloadRow
from dpo_desk.store import audit, chainfile, checkpoints, containers, events, replay, seal, signing
from dpo_desk.store.files import FOLDER, Files
from dpo_desk.store.keys import Keys
from dpo_desk.store.marks import SHORT, all_marks
from dpo_desk.store.replay import DueOn
from dpo_desk.store.seal import BadSeal

MOST_NAMED = 20
"""So many rows a check names one by one."""


@dataclass(frozen=True)
class Verified:
    """What a check came to: the findings (none: sound), how far the record goes, and what vouches for it."""

    findings: tuple[Finding, ...]
    number: int = 0
    digest: str = ""
    fingerprint: str = ""
    sealed_at: datetime | None = None
    files: int = 0


def locked(folder: Path, *, pool: Path | None = None, printed: str = "") -> Verified:
    """Check a locked store without a key; `printed` is the fingerprint of its key, as it was printed."""
    found = seal.check(folder, pool=pool, fingerprint=printed)
    try:
        said = seal.read(folder)
    except BadSeal:
        said = None
    if said is None:
        return Verified(found)
    return Verified(found, said.number, short_digest(said.head), fingerprint(said.key), said.at, len(said.files))


def opened(
    connection: Connection, folder: Path, keys: Keys, due_on: DueOn, told: Callable[[int, int], None] | None = None
) -> tuple[Finding, ...]:
    """Check an open store: record, checkpoints, rows, replayed days, containers. Reads alone; `told` gets files done
    and in all, and what it raises ends the check.

    Findings: `database.damaged`, `record.broken` (n), `record.gone`, `chain.signature` (n), `row.changed` (key),
    `row.sum`, `row.due` (key), `container.missing`, `container.damaged`.
    """
    parts = (
        _pages(connection),
        _record(connection, folder, keys),
        _rows(connection, keys),
        _days(connection, due_on),
        _containers(connection, folder, keys, told),
    )
    return tuple(one for part in parts for one in _as_far_as_it_reads(part))


def _as_far_as_it_reads(part: Iterator[Finding]) -> Iterator[Finding]:
    """The findings of one part of the check; where what lies in the database cannot be read, that is one of them."""
    try:
        yield from part
    except (SQLAlchemyError, dbapi2.Error, ValueError, LookupError, TypeError):
        yield Finding("database.damaged", seal.DATABASE)


def _pages(connection: Connection) -> Iterator[Finding]:
    """Tables against their indexes, and references: what an old page of an index would not change in the sum."""
    said = connection.exec_driver_sql("PRAGMA integrity_check").fetchall()
    if [tuple(row) for row in said] != [("ok",)] or connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        yield Finding("database.damaged", seal.DATABASE)


def _record(connection: Connection, folder: Path, keys: Keys) -> Iterator[Finding]:
    bad = audit.verify(connection, keys.store_id)
    if bad is not None:
        yield Finding("record.broken", "chain", {"n": bad})
        return
    if not audit.is_whole(connection):
        yield Finding("record.gone", "payloads")
    points = checkpoints.after(connection, 0)
    first = points[0].next_key if points else signing.public_key(keys)
    outside = chainfile.head_line(keys.store_id, first)
    state = chainfile.read(outside + chainfile.records(checkpoints.links_after(connection, 0), points))
    yield from (one for one in state.findings if one.code == "chain.signature")
    if points and state.key != signing.public_key(keys):
        yield Finding("chain.signature", "checkpoints", {"n": state.checked})
    signed = chainfile.check(folder / chainfile.NAME).checked
    if signed > state.checked:  # an old page: the file outside knows later checkpoints of the same record
        yield Finding("chain.signature", "checkpoints", {"n": signed})


def _rows(connection: Connection, keys: Keys) -> Iterator[Finding]:
    said = audit.last_said(connection)
    if "sum" not in said:
        return  # brought up from an older schema and not written to since
    driver = connection.connection.driver_connection
    total, rows = 0, dict[tuple[str, Any], str]()
    for table, key, mark in all_marks(driver, keys.row_key()):
        total += int.from_bytes(mark, "big")
        rows[table, key] = mark.hex()[:SHORT]
    if total % (1 << 256) == int(said["sum"], 16):
        return
    named = [Finding("row.changed", table, {"key": key}) for table, key in _disagreeing(connection, rows, said)]
    yield from named[:MOST_NAMED] or [Finding("row.sum")]


def _disagreeing(
    connection: Connection, rows: dict[tuple[str, Any], str], said: dict[str, Any]
) -> Iterator[tuple[str, Any]]:
    """Rows whose newest kept mark is not theirs, newest act first."""
    seen: set[tuple[str, Any]] = set()
    bodies = connection.execute(select(PayloadRow.body).order_by(PayloadRow.number.desc()))
    for (body,) in bodies:
        entry = audit.read_body(body)
        if entry.get("shape") != said["shape"]:
            return  # marks of another shape of the rows, or under another key
        for table, key, mark in entry["rows"]:
            if (table, key) in seen:
                continue
            seen.add((table, key))
            if rows.get((table, key)) != mark:
                yield table, key


def _days(connection: Connection, due_on: DueOn) -> Iterator[Finding]:
    columns = [getattr(RequestRow, name) for name in replay.COLUMNS]
    for row in connection.execute(select(RequestRow.id, RequestRow.right, *columns).order_by(RequestRow.id)):
        kept = {name: getattr(row, name) for name in replay.COLUMNS}
        if replay.columns(Right(row.right), events.read(connection, row.id), due_on) != kept:
            yield Finding("row.due", "requests", {"key": row.id})


def _containers(
    connection: Connection, folder: Path, keys: Keys, told: Callable[[int, int], None] | None
) -> Iterator[Finding]:
    files = Files(connection, folder, keys)
    wanted = [
        *connection.execute(select(AttachmentRow.case_id, AttachmentRow.container, AttachmentRow.container_sha256)),
        *connection.execute(select(DraftRow.case_id, DraftRow.container, DraftRow.sha256)),
    ]
    for done, (case_id, name, sha) in enumerate(wanted):
        if told is not None:
            told(done, len(wanted))
        path = folder / FOLDER / name
        try:
            whole = containers.fingerprint(path) == sha
            files.open(case_id, name)
        except FileNotFoundError:
            yield Finding("container.missing", name)
        except (OSError, UserError, SQLAlchemyError):
            yield Finding("container.damaged", name)
        else:
            if not whole:
                yield Finding("container.damaged", name)
