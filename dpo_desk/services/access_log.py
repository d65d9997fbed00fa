"""The access log and its reviews (safety standard, Art 8): read by page, checked, reviewed, printed for signature."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dpo_desk.domain.access_log import Drawn, LogEntry, LogPage, LogQuery, LogState, ReviewLine, ReviewSheet, draw
from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.clock import KOREA, korean_day
from dpo_desk.domain.digest import short_digest
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Officer, Permission
from dpo_desk.domain.review import LogReview
from dpo_desk.services.base import Tools
from dpo_desk.services.press import Press
from dpo_desk.services.texts import LONGEST_LINE, check_text

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

PAGE = 100
"""Entries a page."""
CYCLE_DAYS = 31
"""A review is due so long after the last one: a month, the safe default (safety standard, Art 8(2))."""


@dataclass(frozen=True)
class ReviewDue:
    """A review that is due: of which days, and by when."""

    first: date
    last: date
    due_on: date


class AccessLogDesk:
    """Reads and reviews of the access log. All of it needs the right to review (DPO, reviewer)."""

    def __init__(self, tools: Tools, press: Press, company: Callable[[], str]) -> None:
        self._tools = tools
        self._press = press
        self._company = company

    def page(self, query: LogQuery, *, before: int = 0) -> LogPage:
        """Give a page of entries, newest first, recorded as a look. UserError `officer.denied`, `error.date.order`."""
        if query.last < query.first:
            raise UserError("error.date.order", what="field.last_day")

        def read(unit: Unit) -> LogPage:
            unit.require(Permission.REVIEW, "log.look")
            found = unit.record.page(query, before=before, limit=PAGE + 1)
            return LogPage(found[:PAGE], found[PAGE - 1].number if len(found) > PAGE else 0)

        return self._tools.looking(read, lambda unit, found: _look(unit, query.first, query.last, query, found.entries))

    def officers(self) -> tuple[Officer, ...]:
        """Give every officer there ever was: an entry names them by their number."""
        with self._tools.reading(self._tools.actor) as unit:
            return unit.officers.all()

    def state(self) -> LogState:
        """Check the record from its first entry to its head and say how far it goes."""
        with self._tools.reading(self._tools.actor) as unit:
            number, head = unit.head()
            return LogState(number, short_digest(head), unit.verify_record(), self._tools.now())

    def left_output(self, act: str, *, case_id: int = 0) -> None:
        """Record that what `act` took out did not go onto paper: the officer left the dialog. Any officer may."""
        with self._tools.writing(self._tools.actor) as unit:
            details = {"act": act}
            unit.commit(Recorded("output.cancelled", Permission.LOOK, case_id, (), details, frozenset()))

    # reviews

    def reviews(self) -> tuple[LogReview, ...]:
        """Give every review that was kept, newest first."""
        with self._tools.reading(self._tools.actor) as unit:
            return unit.record.reviews()

    def due(self) -> ReviewDue | None:
        """Give the review that is due; None while the last one, or the first entry, is younger than a month."""
        today = self._tools.today()
        with self._tools.reading(self._tools.actor) as unit:
            kept = unit.record.reviews()
            begun = unit.record.oldest() if not kept else None
        first = kept[0].until_on + timedelta(days=1) if kept else korean_day(begun.at) if begun else None
        if first is None or (today - first).days < CYCLE_DAYS:
            return None
        return ReviewDue(first, today - timedelta(days=1), first + timedelta(days=CYCLE_DAYS))

    def draw(self, *, first: date, last: date) -> Drawn:
        """Draw what a review of these days looks at: entries by the record's head, and all that took something out.

        Recorded as a look. UserError `officer.denied`, `error.date.order`, `log.review.none` where nothing is kept.
        """
        if last < first:
            raise UserError("error.date.order", what="field.last_day")

        def read(unit: Unit) -> Drawn:
            unit.require(Permission.REVIEW, "log.look")
            low, high = unit.record.bounds(first, last)
            numbers = unit.record.numbers(low, high)
            if not numbers:
                raise UserError("log.review.none")
            _, head = unit.head()
            wanted = {*draw(head, numbers), *unit.record.numbers(low, high, outputs=True)}
            return Drawn(first, last, numbers[0], numbers[-1], head, unit.record.these(wanted))

        return self._tools.looking(read, lambda unit, found: _look(unit, first, last, None, found.sample))

    def keep_review(self, drawn: Drawn, *, finding: str, follow_up: str) -> int:
        """Keep a review and give its id. UserError `error.text.empty` without a finding, `officer.denied`."""
        said = check_text("log.review.finding", finding)
        follow = check_text("log.review.follow", follow_up, needed=False)
        actor = self._tools.actor
        with self._tools.writing(actor) as unit:
            unit.require(Permission.REVIEW, "log.reviewed")
            sample = tuple(entry.number for entry in drawn.sample)
            review = LogReview(
                0, drawn.first, drawn.last, actor.officer.id, self._tools.now(), drawn.first_number, drawn.last_number,
                drawn.head, sample, said, follow,
            )  # fmt: skip
            made = unit.record.add_review(review)
            details = {"review": made, "first": drawn.first, "last": drawn.last, "sample": len(sample)}
            unit.commit(Recorded("log.reviewed", Permission.REVIEW, details=details, changes=frozenset({Kind.REVIEWS})))
        return made

    def print_review(self, review_id: int, *, purpose: str, act: Callable[[str], str]) -> bytes:
        """Give a review as a tagged PDF with a place to sign, and record why it goes out (Art 12).

        `act` says the code of an act in words. UserError `error.text.empty` without a purpose, `log.review.none`.
        """
        why = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        company = self._company()
        with self._tools.writing(self._tools.actor) as unit:
            unit.require(Permission.REVIEW, "log.printed")
            pdf = self._press.render(
                self._press.review(self._sheet(unit, review_id, company, self._tools.today(), act))
            )
            details = {"review": review_id, "sha256": hashlib.sha256(pdf).hexdigest()}
            unit.commit(Recorded("log.printed", Permission.REVIEW, 0, (), details, frozenset(), why))
        return pdf

    @staticmethod
    def _sheet(unit: Unit, review_id: int, company: str, today: date, act: Callable[[str], str]) -> ReviewSheet:
        review = next((each for each in unit.record.reviews() if each.id == review_id), None)
        if review is None:
            raise UserError("log.review.none")
        names = {officer.id: officer.name for officer in unit.officers.all()}
        sample = {entry.number: entry for entry in unit.record.these(review.sample)}
        return ReviewSheet(
            company=company,
            first=review.from_on,
            last=review.until_on,
            reviewer=names.get(review.reviewer_id, ""),
            reviewed_on=korean_day(review.at),
            first_number=review.first_number,
            last_number=review.last_number,
            digest=short_digest(review.head),
            sample=tuple(_line(number, sample.get(number), names, act) for number in review.sample),
            finding=review.finding,
            follow_up=review.follow_up,
            made_on=today,
        )


def _look(unit: Unit, first: date, last: date, query: LogQuery | None, shown: tuple[LogEntry, ...]) -> None:
    """One entry for a look at the log: its filter, and the numbers of the entries that were shown."""
    details: dict[str, object] = {"first": first, "last": last, "entries": len(shown)}
    if query is not None:
        narrowed = {"officer": query.officer_id, "act": query.code, "shown": query.shown.value}
        details |= {name: value for name, value in narrowed.items() if value}
    people = tuple(sorted({person for entry in shown for person in entry.persons}))
    unit.commit(Recorded("log.look", Permission.REVIEW, 0, people, details, frozenset()))


def _line(number: int, entry: LogEntry | None, names: dict[int, str], act: Callable[[str], str]) -> ReviewLine:
    if entry is None:
        return ReviewLine(str(number), "", "", "", "", "")
    at = f"{korean_day(entry.at):%Y-%m-%d} {entry.at.astimezone(KOREA):%H:%M}"
    whose = " ".join(part for part in (entry.case_number, f"({entry.people})" if entry.people else "") if part)
    return ReviewLine(str(number), at, names.get(entry.officer_id, ""), act(entry.code), whose, entry.purpose)
