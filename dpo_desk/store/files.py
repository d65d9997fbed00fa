"""Kept files: a row in the database, the bytes in a sealed container under the case's own key."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from dpo_desk.domain.attachment import Attachment, AttachmentKind
from dpo_desk.models.papers import AttachmentRow, CaseKeyRow
from dpo_desk.store import containers
from dpo_desk.store.keys import Keys
from dpo_desk.store.sql import insert_id

FOLDER = "attachments"


class Files:
    """Containers and their keys. What was written in a unit that does not commit is removed again by the unit."""

    def __init__(self, connection: Connection, folder: Path, keys: Keys) -> None:
        self._connection = connection
        self._folder = folder / FOLDER
        self._keys = keys
        self.written: list[Path] = []
        self.leaving: list[Path] = []
        """Containers whose rows this unit deleted; they go once it has committed."""

    def seal(self, case_id: int, data: bytes) -> tuple[str, containers.Sealed]:
        """Write `data` into a new container of the case (0: of the desk) and give its random name."""
        name = containers.new_name()
        path = self._folder / name
        self.written.append(path)  # before it is there: writing may fail after the file got its name
        sealed = containers.write(path, data, key=self._case_key(case_id), context=self._context(case_id, name))
        return name, sealed

    def open(self, case_id: int, name: str) -> bytes:
        """Give the bytes of a container; UserError `container.*` where it is not what was written."""
        return containers.read(self._folder / name, key=self._case_key(case_id), context=self._context(case_id, name))

    def drop(self, name: str) -> None:
        """Remove a container once the unit has committed."""
        self.leaving.append(self._folder / name)

    def _context(self, case_id: int, name: str) -> containers.Context:
        return containers.Context(self._keys.store_id, case_id, int(name[:15], 16))

    def _case_key(self, case_id: int) -> bytearray:
        wrapped = self._connection.execute(
            select(CaseKeyRow.wrapped).where(CaseKeyRow.case_id == case_id)
        ).scalar_one_or_none()
        if wrapped is not None:
            return containers.unwrap_case_key(self._keys, case_id, wrapped)
        key, wrapped = containers.new_case_key(self._keys, case_id)
        self._connection.execute(insert(CaseKeyRow).values(case_id=case_id, wrapped=wrapped))
        return key


class Attachments:
    """The files of the cases."""

    def __init__(self, connection: Connection, files: Files) -> None:
        self._connection = connection
        self._files = files

    def add(
        self, case_id: int, kind: AttachmentKind, name: str, media_type: str, data: bytes, *, note: str, now: datetime
    ) -> Attachment:
        """Keep a file with a case."""
        container, sealed = self._files.seal(case_id, data)
        values = {
            "case_id": case_id,
            "kind": kind.value,
            "name": name,
            "media_type": media_type,
            "size": sealed.size,
            "sha256": sealed.sha256,
            "container": container,
            "container_sha256": sealed.container_sha256,
            "note": note,
            "added_at": now,
        }
        done = insert_id(self._connection, insert(AttachmentRow).values(**values))
        return Attachment(
            done, case_id, kind, name, media_type, sealed.size, sealed.sha256,
            container, sealed.container_sha256, note, now,
        )  # fmt: skip

    def of_case(self, case_id: int) -> tuple[Attachment, ...]:
        """Give the files of a case, oldest first."""
        rows = self._connection.execute(
            select(AttachmentRow.__table__).where(AttachmentRow.case_id == case_id).order_by(AttachmentRow.id)
        )
        return tuple(self._attachment(row._mapping) for row in rows)

    def get(self, attachment_id: int) -> Attachment:
        """Give one file's facts."""
        row = self._connection.execute(select(AttachmentRow.__table__).where(AttachmentRow.id == attachment_id)).one()
        return self._attachment(row._mapping)

    def data(self, attachment: Attachment) -> bytes:
        """Give one file's bytes, checked against what was written."""
        return self._files.open(attachment.case_id, attachment.container)

    @staticmethod
    def _attachment(values: object) -> Attachment:
        kept = dict(values)  # type: ignore[call-overload]
        return Attachment(**{**kept, "kind": AttachmentKind(kept["kind"])})
