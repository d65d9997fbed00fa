"""Reading the access log by period and page, and the reviews of it. Entries stand in the order of time."""

import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select

from dpo_desk.domain.access_log import OUTPUTS, LogEntry, LogQuery, Shown
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.review import LogReview
from dpo_desk.models.cases import CaseRow
from dpo_desk.models.record import PayloadRow, ReviewRow
from dpo_desk.store.audit import read_body
from dpo_desk.store.sql import table

_SAID, _REVIEWS, _CASES = table(PayloadRow), table(ReviewRow), table(CaseRow)


def _at(name: str) -> ColumnElement[Any]:
    return func.json_extract(_SAID.c.body, f"$.{name}")


class RecordReads:
    """The access log as people read it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def bounds(self, first: date, last: date) -> tuple[int, int]:
        """Give the numbers of the first and the last kept entry of a period (Korean days); (1, 0) where none is."""
        begin = datetime.combine(first, time(), KOREA)
        end = datetime.combine(last + timedelta(days=1), time(), KOREA)
        low, high = self._first_from(begin), self._first_from(end) - 1
        return (low, high) if low <= high else (1, 0)

    def _first_from(self, moment: datetime) -> int:
        """The number from which on no entry is earlier than `moment`; one more than the last where all are."""
        low, high = self._connection.execute(select(func.min(_SAID.c.number), func.max(_SAID.c.number))).one()
        if low is None:
            return 1
        low, high = int(low), int(high) + 1
        while low < high:
            middle = (low + high) // 2
            found = self._connection.execute(
                select(_SAID.c.number, _at("at")).where(_SAID.c.number >= middle).order_by(_SAID.c.number).limit(1)
            ).one()
            if datetime.fromisoformat(found[1]) < moment:
                low = int(found[0]) + 1
            else:
                high = middle
        return low

    def page(self, query: LogQuery, *, before: int, limit: int) -> tuple[LogEntry, ...]:
        """Give the newest entries of a query whose number is under `before` (0: all), newest first."""
        low, high = self.bounds(query.first, query.last)
        high = min(high, before - 1) if before else high
        wanted = select(_SAID.c.number, _SAID.c.body).where(_SAID.c.number.between(low, high))
        if query.officer_id:
            wanted = wanted.where(_at("officer") == query.officer_id)
        if query.code:
            wanted = wanted.where(_at("code") == query.code)
        if query.shown is Shown.OUTPUTS:
            wanted = wanted.where(_at("code").in_(OUTPUTS))
        if query.case_number:
            case = select(_CASES.c.id).where(_CASES.c.number == query.case_number)
            wanted = wanted.where(_SAID.c.case_id.in_(case))
        return self._entries(self._connection.execute(wanted.order_by(_SAID.c.number.desc()).limit(limit)))

    def numbers(self, low: int, high: int, *, outputs: bool = False) -> tuple[int, ...]:
        """Give the numbers of the kept entries from `low` to `high`; of those that took something out alone."""
        wanted = select(_SAID.c.number).where(_SAID.c.number.between(low, high)).order_by(_SAID.c.number)
        if outputs:
            wanted = wanted.where(_at("code").in_(OUTPUTS))
        return tuple(self._connection.execute(wanted).scalars())

    def oldest(self) -> LogEntry | None:
        """Give the first entry that is still kept."""
        number = self._connection.execute(select(func.min(_SAID.c.number))).scalar_one()
        return None if number is None else self.these([number])[0]

    def these(self, numbers: Iterable[int]) -> tuple[LogEntry, ...]:
        """Give the entries of these numbers that are still kept, oldest first."""
        found: list[LogEntry] = []
        wanted = sorted(numbers)
        for start in range(0, len(wanted), 500):
            part = select(_SAID.c.number, _SAID.c.body).where(_SAID.c.number.in_(wanted[start : start + 500]))
            found += self._entries(self._connection.execute(part.order_by(_SAID.c.number)))
        return tuple(found)

    def _entries(self, rows: Iterable[Any]) -> tuple[LogEntry, ...]:
        said = [(row[0], read_body(row[1])) for row in rows]
        ids = {each["case"] for _, each in said if each["case"]}
        cases = select(_CASES.c.id, _CASES.c.number).where(_CASES.c.id.in_(ids))
        numbers: dict[int, str] = {row[0]: row[1] for row in self._connection.execute(cases)} if ids else {}
        return tuple(
            LogEntry(
                number,
                datetime.fromisoformat(each["at"]),
                each["officer"],
                each["place"],
                each["code"],
                each["case"],
                tuple(each["persons"]),
                each["purpose"],
                each["details"],
                numbers.get(each["case"], ""),
            )
            for number, each in said
        )

    def add_review(self, review: LogReview) -> int:
        """Keep a review; its id is given, not taken."""
        kept = {**vars(review), "sample": json.dumps(review.sample)}
        del kept["id"]
        made = self._connection.execute(insert(_REVIEWS).values(**kept))
        assert made.inserted_primary_key is not None
        return int(made.inserted_primary_key[0])

    def reviews(self) -> tuple[LogReview, ...]:
        """Give every review, newest first."""
        rows = self._connection.execute(select(_REVIEWS).order_by(_REVIEWS.c.id.desc()))
        return tuple(LogReview(**{**row._mapping, "sample": tuple(json.loads(row.sample))}) for row in rows)
