"""Destroying a case: rows, search text, drafts, keys, containers; a tombstone stays, and the access log its own time.

The database overwrites what is deleted (`secure_delete`), and a container without its case's key cannot be opened by
anybody (security.md §3.6). What the log says of the case holds numbers and no words about a person; it must be kept for
a year or two (safety standard, Art 8(1)) and leaves on its own day.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, Delete, delete, func, insert, or_, select, text, update

from dpo_desk.domain.destruction import Destroyed, Tombstone
from dpo_desk.domain.errors import UserError
from dpo_desk.models.cases import CaseRow, EventRow, RequestRow, SeriesRow
from dpo_desk.models.papers import AttachmentRow, CaseKeyRow, DraftRow, LetterRow
from dpo_desk.models.people import PersonRow
from dpo_desk.models.record import TombstoneRow
from dpo_desk.store import audit
from dpo_desk.store.files import Files


class Destruction:
    """Destroys cases inside a unit, whose entry is the next of the record."""

    def __init__(self, connection: Connection, files: Files) -> None:
        self._connection = connection
        self._files = files

    def destroy(self, case_id: int, *, ground: str, day: date) -> Destroyed:
        """Destroy a closed case and put its tombstone. UserError as `check`."""
        number, entry = self.check(case_id), audit.head(self._connection)[0] + 1
        return self._take(case_id, Tombstone(case_id, number, day, ground, entry))

    def check(self, case_id: int) -> str:
        """Give the number of a case that may be destroyed. UserError `destroy.open` (number), `destroy.gone`."""
        row = self._connection.execute(select(CaseRow.number, CaseRow.open).where(CaseRow.id == case_id)).first()
        if row is None:
            raise UserError("destroy.gone")
        if row.open:
            raise UserError("destroy.open", number=row.number)
        return str(row.number)

    def tombstones(self) -> tuple[Tombstone, ...]:
        """Give every tombstone, oldest first."""
        rows = self._connection.execute(select(TombstoneRow.__table__).order_by(TombstoneRow.id))
        return tuple(Tombstone(r.case_id, r.number, r.destroyed_on, r.ground, r.entry_number) for r in rows)

    def bury(self, tombstones: Iterable[Tombstone]) -> tuple[Destroyed, ...]:
        """Destroy again what another copy of this store says was destroyed; keep its tombstones.

        A case is known by its id and its number: both are never given twice (`raise_numbers`).
        """
        known, done = {one.case_id for one in self.tombstones()}, list[Destroyed]()
        for one in tombstones:
            there = self._connection.execute(select(CaseRow.number).where(CaseRow.id == one.case_id)).scalar()
            if there == one.number:
                done.append(self._take(one.case_id, one, put=one.case_id not in known))
            elif one.case_id not in known:
                self._put(one)
        return tuple(done)

    def raise_numbers(self, series: Iterable[tuple[str, int, int]], ids: Iterable[tuple[str, int]]) -> None:
        """See that no number of a series (name, year, last) and no row id (table, last) is given a second time.

        After a restore: what was received or sent since the backup has its number in the world already.
        """
        for name, year, last in series:
            of = (SeriesRow.name == name) & (SeriesRow.year == year)
            mine = self._connection.execute(select(SeriesRow.last).where(of)).scalar()
            if mine is None:
                self._connection.execute(insert(SeriesRow).values(name=name, year=year, last=last))
            elif mine < last:
                self._connection.execute(update(SeriesRow).where(of).values(last=last))
        for table, last in ids:
            found = self._connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :t"), {"t": table})
            seq = found.scalar()
            if seq is None:
                self._run("INSERT INTO sqlite_sequence (name, seq) VALUES (:t, :n)", t=table, n=last)
            elif seq < last:
                self._run("UPDATE sqlite_sequence SET seq = :n WHERE name = :t", t=table, n=last)

    def numbers(self) -> tuple[tuple[tuple[str, int, int], ...], tuple[tuple[str, int], ...]]:
        """Give the last numbers of the series and the last ids of the tables, for `raise_numbers` elsewhere."""
        series = self._connection.execute(select(SeriesRow.name, SeriesRow.year, SeriesRow.last)).all()
        ids = self._connection.execute(text("SELECT name, seq FROM sqlite_sequence")).all()
        return tuple((r.name, r.year, r.last) for r in series), tuple((r[0], r[1]) for r in ids)

    def _take(self, case_id: int, stone: Tombstone, *, put: bool = True) -> Destroyed:
        case = self._connection.execute(select(CaseRow.subject_id, CaseRow.agent_id).where(CaseRow.id == case_id)).one()
        requests = select(RequestRow.id).where(RequestRow.case_id == case_id)
        containers = [
            name
            for kind in (AttachmentRow, DraftRow)
            for name in self._connection.execute(select(kind.container).where(kind.case_id == case_id)).scalars()
        ]
        steps: tuple[Delete, ...] = (
            delete(LetterRow).where(LetterRow.case_id == case_id),
            delete(AttachmentRow).where(AttachmentRow.case_id == case_id),
            delete(DraftRow).where(DraftRow.case_id == case_id),
            delete(EventRow).where(EventRow.request_id.in_(requests)),
            delete(RequestRow).where(RequestRow.case_id == case_id),
            delete(CaseRow).where(CaseRow.id == case_id),
            delete(CaseKeyRow).where(CaseKeyRow.case_id == case_id),
        )
        rows = sum(self._connection.execute(step).rowcount for step in steps)
        people = sum(self._leave(person) for person in {case.subject_id, case.agent_id} - {None})
        for name in containers:
            self._files.drop(name)
        if put:
            self._put(stone)
        return Destroyed(
            stone.number, stone.destroyed_on, stone.ground, rows + people, len(containers), people,
            stone.entry_number,
        )  # fmt: skip

    def _leave(self, person_id: int) -> int:
        """Delete a person no other case needs."""
        needed = or_(CaseRow.subject_id == person_id, CaseRow.agent_id == person_id)
        if self._connection.execute(select(func.count()).select_from(CaseRow).where(needed)).scalar_one():
            return 0
        return self._connection.execute(delete(PersonRow).where(PersonRow.id == person_id)).rowcount

    def _put(self, one: Tombstone) -> None:
        self._connection.execute(
            insert(TombstoneRow).values(
                case_id=one.case_id,
                number=one.number,
                destroyed_on=one.destroyed_on,
                ground=one.ground,
                entry_number=one.entry_number,
            )
        )

    def _run(self, statement: str, **values: object) -> None:
        self._connection.execute(text(statement), values)
