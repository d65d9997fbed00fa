"""Unsaved typing, kept sealed across a lock: one draft an officer and place."""

import json
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from dpo_desk.domain.attachment import Draft
from dpo_desk.models.papers import DraftRow
from dpo_desk.store.files import Files


class Drafts:
    """The drafts of one officer."""

    def __init__(self, connection: Connection, files: Files, officer_id: int) -> None:
        self._connection = connection
        self._files = files
        self._officer_id = officer_id

    def keep(self, place: str, typed: dict[str, object], *, case_id: int, now: datetime) -> None:
        """Keep what was typed at `place`, in the place of an earlier draft there."""
        self.drop(place)
        container, sealed = self._files.seal(case_id, json.dumps(typed, ensure_ascii=False).encode())
        self._connection.execute(
            insert(DraftRow).values(
                officer_id=self._officer_id,
                place=place,
                case_id=case_id,
                container=container,
                sha256=sealed.container_sha256,
                kept_at=now,
            )
        )

    def all(self) -> tuple[Draft, ...]:
        """Give the officer's drafts, newest first."""
        rows = self._connection.execute(
            select(DraftRow.__table__).where(DraftRow.officer_id == self._officer_id).order_by(DraftRow.id.desc())
        )
        return tuple(
            Draft(row.id, row.place, row.case_id, json.loads(self._files.open(row.case_id, row.container)), row.kept_at)
            for row in rows
        )

    def drop(self, place: str) -> None:
        """Forget the draft at `place`, if there is one."""
        mine = (DraftRow.officer_id == self._officer_id) & (DraftRow.place == place)
        for row in self._connection.execute(select(DraftRow.container).where(mine)).all():
            self._files.drop(row.container)
        self._connection.execute(delete(DraftRow).where(mine))
