"""One moment of an open store, copied for a backup: the database page by page, the containers it names, the record."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from dpo_desk.models.papers import AttachmentRow, DraftRow
from dpo_desk.store import audit, chainfile, checkpoints, containers, copies, engine, pool, signing
from dpo_desk.store.keys import Keys
from dpo_desk.store.pool import Step


@dataclass(frozen=True)
class CopiedDatabase:
    """What the moment holds: the record's head, rows of each table, its containers (size and SHA-256 by name)."""

    number: int
    head: bytes
    rows: dict[str, int]
    containers: Mapping[str, tuple[int, str]]
    lacking: tuple[str, ...]


def copy_database(
    folder: Path, part: Path, inside: Path, *, keys: Keys, turn: AbstractContextManager[object], step: Step
) -> CopiedDatabase:
    """Copy database, containers and record of a store into a snapshot and its pool.

    Containers travel first, without anybody waiting; in the turn a moment is taken and what came since travels too, so
    that none of it can leave meanwhile; the pages of that moment are copied after the turn. Raises OSError, UserError
    `unlock.db.*`, `dbapi2.Error`.
    """
    source = engine.reader(
        folder / engine.DATABASE,
        key=keys.database_key(),
        store_id=keys.store_id,
        frozen=engine.reading_only(folder) is not None,
    )
    try:
        with source.connect() as connection:
            known = _bring(connection, folder, inside, {}, step)
        with source.connect() as connection:
            with turn:
                known = _bring(connection, folder, inside, known, step)
                number, head = audit.head(connection)
            rows = copies.copy_pages(engine.driver(source), part / engine.DATABASE, keys, step)
            points = checkpoints.after(connection, 0)
            first = points[0].next_key if points else signing.public_key(keys)
            record = chainfile.head_line(keys.store_id, first)
            record += chainfile.records(checkpoints.links_after(connection, 0), points)
            pool.put(part / chainfile.NAME, record)
    finally:
        engine.close(source)
    there = {name: (size, sha) for name, (size, sha) in known.items() if size is not None}
    return CopiedDatabase(number, head, rows, there, tuple(sorted(set(known) - set(there))))


def _bring(
    connection: Connection, folder: Path, inside: Path, before: dict[str, tuple[int | None, str]], step: Step
) -> dict[str, tuple[int | None, str]]:
    """Containers that the rows name, with their size in the pool; None for one that the store has no whole one of."""
    found: dict[str, tuple[int | None, str]] = {}
    files = select(AttachmentRow.container, AttachmentRow.container_sha256)
    for wanted in (files, select(DraftRow.container, DraftRow.sha256)):
        for name, sha in connection.execute(wanted).all():
            done = before.get(name)
            source = folder / containers.FOLDER / name
            found[name] = done if done and done[0] is not None else (pool.bring(source, inside, name, sha, step), sha)
    return found
