"""From a decided request, or from planned time, to an issued notice: preview, check, issue once, keep byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.attachment import AttachmentKind, IssuedLetter
from dpo_desk.domain.case import Act, Case, Request
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.digest import short_digest
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Issued, PostponementPlanned
from dpo_desk.domain.letter import Letter
from dpo_desk.domain.notice import Notice
from dpo_desk.domain.numbers import find_numbers
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.policy import Policy
from dpo_desk.domain.policy import from_data as policy_from_data
from dpo_desk.services.base import Tools
from dpo_desk.services.evidence import proof_facts
from dpo_desk.services.notice import Sender, Told, notice
from dpo_desk.services.press import Press
from dpo_desk.services.settings import ORGANISATION, POLICY, in_force
from dpo_desk.services.texts import LONGEST_LINE, check_text
from dpo_desk.services.told import issued_time, told

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

__all__ = ["SERIES", "Letters", "Press", "Preview"]

SERIES = "document"


@dataclass(frozen=True)
class Preview:
    """A draft of the notice: its file, or what is missing before there can be one."""

    pdf: bytes
    missing: tuple[UserError, ...]


class Letters:
    """The letters of the desk."""

    def __init__(self, tools: Tools, press: Press) -> None:
        self._tools = tools
        self._press = press

    def preview(self, case_id: int, request_id: int) -> Preview:
        """Lay out the notice as it would go now: of the time that is planned, else of the decision.

        Takes no number and leaves no record.
        """
        with self._tools.reading(self._tools.actor) as unit:
            case = unit.cases.get(case_id)
            request = case.request(request_id)
            try:
                facts = self._notice(unit, case, request, self._told(request), None)
            except UserError as stop:
                return Preview(b"", (stop,))
        missing = (*self._unfit(case, request), *self._press.missing(facts))
        return Preview(b"" if missing else self._press.render(self._press.compose(facts)), missing)

    def issue(self, request: Request) -> IssuedLetter:
        """Issue the notice of planned time or of a decision: number, file, record, all in one act or not at all.

        UserError for what is missing, for a file that does not say what it should, for a registration number in it,
        `time.late` (due) for more time after the running period, or `error.stale` where somebody was faster.
        """
        planned = request.progress.planned
        request.require(Act.ISSUE if planned is None else Act.ISSUE_TIME)
        now, today = self._tools.now(), self._tools.today()
        with self._tools.writing(self._tools.actor) as unit:
            unit.require(Permission.ISSUE, "letter.issued")
            case = unit.cases.get(request.case_id)
            fresh = case.request(request.id)
            if fresh.revision != request.revision:
                raise UserError("error.stale", name="")
            said = self._told(fresh)
            number = unit.next_number(SERIES, today.year)
            document_no = f"통지-{today.year}-{number:04d}"
            facts = replace(self._notice(unit, case, fresh, said, document_no), check_code=_check_code(unit))
            for problem in (*self._unfit(case, fresh), *self._press.missing(facts)):
                raise problem
            letter = self._press.compose(facts)
            pdf = self._press.render(letter)
            self._gate(pdf)
            name = f"{document_no}.pdf"
            kept = unit.attachments.add(
                case.id, AttachmentKind.LETTER, name, "application/pdf", pdf, note=document_no, now=now
            )
            issued = self._issued(fresh, said, document_no, kept.id, pdf, letter, now)
            letter_id = unit.letters.add(issued)
            unit.cases.append(
                fresh,
                issued_time(planned, letter_id, document_no, issued.sha256)
                if planned is not None
                else Issued(letter_id, document_no, issued.sha256),
                happened_on=today,
                recorded_at=now,
                officer_id=self._tools.actor.officer.id,
            )
            details = {
                "letter": letter_id, "document": document_no, "sha256": issued.sha256, "request": request.id,
                "paper": said.paper,
            }  # fmt: skip
            changes = frozenset({Kind.CASES, Kind.LETTERS})
            people = (case.requester.id,)
            unit.commit(Recorded("letter.issued", Permission.ISSUE, case.id, people, details, changes))
        return replace(issued, id=letter_id)

    def proof_sheet(self, case_id: int, request_id: int) -> bytes:
        """Lay out the deadline proof of a request (paper 34). Leaves no record."""
        with self._tools.reading(self._tools.actor) as unit:
            case = unit.cases.get(case_id)
            return self._proof(unit, case, case.request(request_id))

    def print_proof(self, case_id: int, request_id: int, *, purpose: str) -> bytes:
        """Give the deadline proof of a request, and record why it was taken out (safety standard, Art 12).

        UserError `error.text.empty` without a purpose, `letter.find.number` for a registration number in it.
        """
        said = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        with self._tools.writing(self._tools.actor) as unit:
            case = unit.cases.get(case_id)
            pdf = self._proof(unit, case, case.request(request_id))
            self._gate(pdf)
            details = {"request": request_id, "sha256": hashlib.sha256(pdf).hexdigest()}
            unit.commit(Recorded("proof.printed", Permission.LOOK, case_id, (), details, frozenset(), said))
        return pdf

    def pages(self, pdf: bytes) -> int:
        """Count the pages of a letter's file."""
        return self._press.pages(pdf)

    def page(self, pdf: bytes, number: int, scale: float) -> tuple[int, int, bytes]:
        """Give a page of a letter's file as a picture: width, height, RGBA; `number` from 0."""
        return self._press.page(pdf, number, scale)

    def text(self, pdf: bytes) -> str:
        """Read a letter's file as text, for the screen reader."""
        return self._press.text(pdf)

    def data(self, letter: IssuedLetter, *, purpose: str) -> bytes:
        """Give the kept file of an issued letter, and record why it was taken out (safety standard, Art 12).

        UserError `error.text.empty` without a purpose, `letter.changed` where the file is not the one that was issued.
        """
        said = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        with self._tools.writing(self._tools.actor) as unit:
            pdf = self._read(unit, letter)
            details = {"letter": letter.id, "sha256": letter.sha256}
            unit.commit(Recorded("letter.taken", Permission.LOOK, letter.case_id, (), details, frozenset(), said))
        return pdf

    def show(self, letter: IssuedLetter) -> bytes:
        """Give the kept file for the screen, recorded as a look where the store can record."""
        return self._tools.looking(
            lambda unit: self._read(unit, letter),
            lambda unit, _: unit.look("letter.look", case_id=letter.case_id, letter=letter.id),
        )

    @staticmethod
    def _read(unit: Unit, letter: IssuedLetter) -> bytes:
        pdf = unit.attachments.data(unit.attachments.get(letter.attachment_id))
        if hashlib.sha256(pdf).hexdigest() != letter.sha256:
            raise UserError("letter.changed", no=letter.document_no)
        return pdf

    def _proof(self, unit: Unit, case: Case, request: Request) -> bytes:
        organisation = self._organisation(unit)
        facts = proof_facts(case, request, self._tools.law, company=organisation.name, made_on=self._tools.today())
        return self._press.render(self._press.proof(facts))

    def _organisation(self, unit: Unit) -> Organisation:
        return from_data(Organisation, in_force(unit, ORGANISATION, self._tools.today()) or {})

    def _told(self, request: Request) -> Told:
        return told(request, self._tools.law, today=self._tools.today(), now=self._tools.now())

    def _unfit(self, case: Case, request: Request) -> tuple[UserError, ...]:
        """What is no longer open today: more time after the running period or up to a day for which there is time
        already (the receipt day was put right since), a decision that lacks, a day gone by, a deletion whose case has
        an access that was taken up again."""
        now, book = request.progress, self._tools.law
        if now.planned is not None:
            running: date | None = book.due_on(request.right, request.events).day
            if running is not None and self._tools.today() > running:
                return (UserError("time.late", due=running),)
            none = isinstance(now.planned, PostponementPlanned) and running is not None and now.planned.until <= running
            return (UserError("time.until", due=running),) if none else ()
        if now.decision is None:
            return ()
        lacks = [*book.decision_missing(request, now.decision)]
        rule = book.outcome_of(request, now.decision.outcome)
        if rule is not None and not rule.before_identity and not now.confirmed:  # the side was chosen after it
            lacks.append("decision.identity")
        if case.access_first(request, now.decision.outcome):
            lacks.append("decision.order")
        return (*map(UserError, lacks), *_gone_by(now.decision, self._tools.today()))

    def _notice(self, unit: Unit, case: Case, request: Request, said: Told, document_no: str | None) -> Notice:
        today, book = self._tools.today(), self._tools.law
        return notice(
            case,
            request,
            said,
            sender=Sender(
                self._organisation(unit),
                _policy(unit, request),
                book.agencies.in_force(today),
                self._tools.actor.officer,
            ),
            attachments=unit.attachments.of_case(case.id),
            statements=book.statements_of(said.paper, today, request),
            document_no=document_no,
            issued_on=today,
        )

    def _gate(self, pdf: bytes) -> None:
        """Refuse a file that shows a registration number, wherever its text came from (Act 24-2)."""
        if numbers := find_numbers(self._press.text(pdf)):
            raise UserError("letter.find.number", where=numbers[0].masked)

    def _issued(
        self,
        request: Request,
        said: Told,
        document_no: str,
        attachment_id: int,
        pdf: bytes,
        letter: Letter,
        now: datetime,
    ) -> IssuedLetter:
        return IssuedLetter(
            id=0,
            case_id=request.case_id,
            request_id=request.id,
            kind=said.paper,
            document_no=document_no,
            issued_on=self._tools.today(),
            issued_at=now,
            officer_id=self._tools.actor.officer.id,
            attachment_id=attachment_id,
            sha256=hashlib.sha256(pdf).hexdigest(),
            pages=self._press.pages(pdf),
            sources=self._sources(request, letter),
        )

    def _sources(self, request: Request, letter: Letter) -> dict[str, str]:
        """What a letter rests on: the versions of its texts and of the law, and the grounds and duties it uses."""
        proof = self._tools.law.deadline(request.right, request.events).proof
        form, _, texts = letter.form.partition("; ")
        decision = request.progress.decision if request.progress.planned is None else None
        sources = {
            "form": form,
            "texts": texts,
            "law": proof.law_version,
            "calendar_complete_to": proof.calendar_complete_to.isoformat(),
        }
        if decision and decision.grounds:
            sources["grounds"] = ", ".join(dict.fromkeys(use.ground for use in decision.grounds))
        if decision and decision.kept:
            sources["duties"] = ", ".join(dict.fromkeys(kept.duty for kept in decision.kept))
        return sources


def _gone_by(decision: Decision, today: date) -> Iterator[UserError]:
    """The days that lay ahead when a decision was made, and lie behind when its notice would go out."""
    for kept in decision.kept:
        if kept.until is not None and kept.until < today:
            yield UserError("decision.kept.ended", until=kept.until)
    moment = decision.view_moment()
    if moment is not None and moment.date() < today:
        yield UserError("error.date.past", where="view_at")


def _check_code(unit: Unit) -> str:
    """The record's head before this letter, short: whoever holds the letter can tell a record that was written anew."""
    number, head = unit.head()
    return f"{number} · {short_digest(head)}"


def _policy(unit: Unit, request: Request) -> Policy | None:
    """The company's policy of the receipt day."""
    data = in_force(unit, POLICY, request.progress.received_on)
    return policy_from_data(data) if data else None
