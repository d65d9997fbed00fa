"""Issued letters: rows in, domain values out."""

import json

from sqlalchemy import Connection, insert, select

from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.models.papers import LetterRow
from dpo_desk.store.sql import insert_id


class Letters:
    """The letters that left the desk."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, letter: IssuedLetter) -> int:
        """Keep an issued letter's facts and give its id."""
        values = {k: v for k, v in vars(letter).items() if k not in ("id", "sources")}
        done = insert_id(
            self._connection,
            insert(LetterRow).values(**values, sources=json.dumps(letter.sources, ensure_ascii=False, sort_keys=True)),
        )
        return done

    def of_case(self, case_id: int) -> tuple[IssuedLetter, ...]:
        """Give a case's letters, oldest first."""
        rows = self._connection.execute(
            select(LetterRow.__table__).where(LetterRow.case_id == case_id).order_by(LetterRow.id)
        )
        return tuple(IssuedLetter(**{**row._mapping, "sources": json.loads(row.sources)}) for row in rows)
