"""What a store holds, in figures that name no person: to set a backup beside the present store."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select

from dpo_desk.domain.backup import Contents
from dpo_desk.domain.errors import UserError
from dpo_desk.models.cases import CaseRow
from dpo_desk.models.papers import AttachmentRow, LetterRow
from dpo_desk.store import audit, backups, engine
from dpo_desk.store.keys import Keys


def contents(connection: Connection) -> Contents:
    """Count what an open store holds."""
    number, _ = audit.head(connection)
    said = audit.last_said(connection)

    def count(of: type[CaseRow | LetterRow | AttachmentRow]) -> int:
        return int(connection.execute(select(func.count()).select_from(of)).scalar_one())

    newest = connection.execute(select(CaseRow.number).order_by(CaseRow.id.desc()).limit(1)).scalar_one_or_none()
    last = datetime.fromisoformat(said["at"]) if "at" in said else None
    return Contents(number, last, count(CaseRow), newest or "", count(LetterRow), count(AttachmentRow))


def of_folder(folder: Path, keys: Keys) -> Contents:
    """Count what a snapshot holds; nothing is written there.

    UserError `restore.refused` (reason: key) where other keys made it, `unlock.db.*` where it cannot be read.
    """
    theirs = backups.header_keys(folder, keys)
    if theirs is None:
        raise UserError("restore.refused", reason="key")
    try:
        reading = engine.reader(
            folder / engine.DATABASE, key=theirs.database_key(), store_id=theirs.store_id, frozen=True
        )
    finally:
        theirs.wipe()
    try:
        with reading.connect() as connection:
            return contents(connection)
    finally:
        engine.close(reading)
