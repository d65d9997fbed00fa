"""The acts on a case: verify, examine, decide, dispatch, close, undo. Each is one transaction with its entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.attachment import Attachment, AttachmentKind, IssuedLetter
from dpo_desk.domain.case import Act, Case, Request
from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    DispatchWay,
    Event,
    Examined,
    IdentityChecked,
    ReceiptCorrected,
    Reopened,
    Undone,
    VerificationStarted,
    What,
)
from dpo_desk.domain.officer import Officer, Permission
from dpo_desk.domain.person import Person
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, check_text

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

LARGEST_FILE = 50 * 1024 * 1024


@dataclass(frozen=True)
class CaseFile:
    """A case with all that its screen shows."""

    case: Case
    attachments: tuple[Attachment, ...]
    letters: tuple[IssuedLetter, ...]
    officers: Mapping[int, Officer]
    deadlines: Mapping[int, Deadline]
    """The deadline with its proof, by request id."""


class Cases:
    """What an officer does to a case."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def open(self, case_id: int) -> CaseFile:
        """Give a case whole and record the look. A store open for reading only can record none."""
        if not self._tools.records:
            return self.reread(case_id)
        with self._tools.writing(self._tools.actor) as unit:
            file = self._file(unit, case_id)
            people = (file.case.subject.id, *((file.case.agent.person.id,) if file.case.agent else ()))
            unit.look("case.look", case_id=case_id, persons=people)
        return file

    def reread(self, case_id: int) -> CaseFile:
        """Give a case again after an act on the screen that shows it already; that is no new look."""
        with self._tools.reading(self._tools.actor) as unit:
            return self._file(unit, case_id)

    def start_verification(self, request: Request) -> None:
        """Receipt day and rights are right; the identity check begins."""
        self._act(request, Act.START_VERIFICATION, VerificationStarted(), "request.verification")

    def correct_receipt(self, case: Case, *, received_on: date, reason: str) -> None:
        """Put the receipt day right for every request of a case that is not notified yet; their due dates follow.

        UserError `error.date.future`, `error.text.empty` without a reason, or `case.not_now` where all are notified.
        """
        if received_on > self._tools.today():
            raise UserError("error.date.future")
        said = check_text("field.reason", reason)
        waiting = [request for request in case.requests if request.allows(Act.CORRECT_RECEIPT)]
        if not waiting:
            case.requests[0].require(Act.CORRECT_RECEIPT)
        with self._tools.writing(self._tools.actor) as unit:
            for request in waiting:
                self._append(unit, request, ReceiptCorrected(received_on, said))
            unit.cases.set_received_on(case, received_on)
            unit.commit(self._entry("request.receipt", case, received_on=received_on, was=case.received_on))

    def check_identity(self, case: Case, request: Request, check: IdentityChecked) -> None:
        """Record how the person was checked. An agent's power has to be named too (Decree 45, 46)."""
        if not check.fields:
            raise UserError("error.text.empty", what="field.fields")
        for name in check.fields:
            check_text("field.fields", name, limit=LONGEST_NAME)
        check_text("field.note", check.note, needed=False)
        check_text("field.mandate_note", check.mandate_note, needed=case.agent is not None)
        self._act(request, Act.CHECK_IDENTITY, check, "request.identity", method=check.method, result=check.result)

    def examine(self, request: Request, *, note: str) -> None:
        """Add a note on where was searched and what was found."""
        self._act(request, Act.EXAMINE, Examined(check_text("field.note", note)), "request.examined")

    def enclose(self, case: Case, *, name: str, media_type: str, data: bytes) -> Attachment:
        """Keep a file that is disclosed with the notice."""
        if len(data) > LARGEST_FILE:
            raise UserError("error.file.large", size=len(data), limit=LARGEST_FILE)
        if not data:
            raise UserError("error.file.empty")
        check_text("field.file", name, limit=LONGEST_NAME)
        check_text("field.file", media_type, needed=False, limit=LONGEST_NAME)
        with self._tools.writing(self._tools.actor) as unit:
            kept = unit.attachments.add(
                case.id, AttachmentKind.ENCLOSURE, name, media_type, data, note="", now=self._tools.now()
            )
            unit.commit(self._entry("case.enclosure", case, attachment=kept.id, sha256=kept.sha256))
        return kept

    def file_data(self, case: Case, attachment: Attachment, *, purpose: str) -> bytes:
        """Give a kept file's bytes; what it is taken out for goes into the access log (safety standard, Art 12)."""
        said = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        with self._tools.writing(self._tools.actor) as unit:
            data = unit.attachments.data(attachment)
            entry = self._entry("case.file", case, attachment=attachment.id)
            unit.commit(Recorded(entry.code, Permission.LOOK, case.id, entry.persons, entry.details, frozenset(), said))
        return data

    def decide(self, request: Request, decision: Decision) -> None:
        """Record the decision. UserError with the first missing part of a notice of full access (Decree 41(1))."""
        for line in (line for item in decision.items for line in item):
            check_text("field.item", line, needed=False)
        check_text("decision.view_place", decision.view_place, needed=False, limit=LONGEST_LINE)
        if decision.view_at and not decision.view_moment():
            raise UserError("decision.view_at.form", what="field.view_at")
        for code in self._tools.law.decision_missing(request, decision):
            raise UserError(code)
        self._enclosed(request, decision)
        self._act(request, Act.DECIDE, Decided(decision), "request.decided", outcome=decision.outcome)

    def _enclosed(self, request: Request, decision: Decision) -> None:
        """What a decision discloses are files kept for that with this case, each once; the notice lists just these."""
        with self._tools.reading(self._tools.actor) as unit:
            files = unit.attachments.of_case(request.case_id)
        known = {file.id for file in files if file.kind is AttachmentKind.ENCLOSURE}
        if not known.issuperset(decision.enclosure_ids) or len(set(decision.enclosure_ids)) < len(
            decision.enclosure_ids
        ):
            raise UserError("decision.missing.enclosure")

    def correct_people(self, case: Case, *, subject: Person, agent: Person | None) -> None:
        """Keep an address, a contact or a spelling for letters."""
        for person in (subject, *((agent,) if agent else ())):
            check_text("field.name", person.name, limit=LONGEST_NAME)
            for value in (person.email, person.phone, person.postcode, person.address, person.letter_name):
                check_text("field.contact", value, needed=False, limit=LONGEST_LINE)
        with self._tools.writing(self._tools.actor) as unit:
            unit.cases.correct_people(case, subject, agent)
            unit.commit(self._entry("case.people", case))

    def dispatch(
        self, request: Request, *, way: DispatchWay, sent_on: date, tracking_no: str = "", note: str = ""
    ) -> None:
        """Record how and when the notice left. Registered post needs its number."""
        if sent_on > self._tools.today():
            raise UserError("error.date.future")
        issued = request.progress.reached
        if sent_on < max(issued.values()):
            raise UserError("error.date.order")
        number = check_text("field.tracking", tracking_no, needed=way is DispatchWay.POST, limit=100)
        said = Dispatched(way, sent_on, number, check_text("field.note", note, needed=False))
        self._act(request, Act.DISPATCH, said, "request.dispatched", way=way, sent_on=sent_on)

    def correct_notice(self, request: Request, *, reason: str) -> None:
        """Start again after a wrong notice: the issued one stays, a new one will take a new number."""
        said = CorrectionStarted(check_text("field.reason", reason))
        self._act(request, Act.CORRECT_NOTICE, said, "request.correction")

    def close(self, request: Request) -> None:
        """Close a notified request. UserError `case.missing.dispatch` before its dispatch is recorded."""
        if request.require(Act.CLOSE).dispatched is None:
            raise UserError("case.missing.dispatch")
        self._act(request, Act.CLOSE, Closed(), "request.closed")

    def reopen(self, request: Request, *, reason: str) -> None:
        """Work on a closed request again."""
        self._act(request, Act.REOPEN, Reopened(check_text("field.reason", reason)), "request.reopened")

    def undo(self, request: Request) -> None:
        """Withdraw the latest act on a request before issue; both entries stay in the history."""
        request.require(Act.UNDO)
        last = request.undoable()
        if last is not None and isinstance(last.what, ReceiptCorrected):
            self._undo_receipt(request, last)
        elif last is not None:
            self._act(request, Act.UNDO, Undone(last.id), "request.undone", event=last.id)

    def _undo_receipt(self, request: Request, last: Event) -> None:
        """A receipt day was put right for the case as a whole, and is put back so: the list shows the case's day."""
        with self._tools.writing(self._tools.actor) as unit:
            case = unit.cases.get(request.case_id)
            for other in case.requests:
                same = request if other.id == request.id else other
                its = other.undoable() if same is not request else last
                if its is not None and (its.what, its.recorded_at) == (last.what, last.recorded_at):
                    self._append(unit, same, Undone(its.id))
            back = unit.cases.get(request.case_id)
            unit.cases.set_received_on(back, back.request(request.id).progress.received_on)
            details = {"request": request.id, "event": last.id}
            unit.commit(Recorded("request.undone", Permission.CASES, request.case_id, (), details))

    def _act(self, request: Request, act: Act, what: What, code: str, **details: object) -> None:
        request.require(act)
        with self._tools.writing(self._tools.actor) as unit:
            self._append(unit, request, what)
            unit.commit(Recorded(code, Permission.CASES, request.case_id, (), {"request": request.id, **details}))

    def _append(self, unit: Unit, request: Request, what: What) -> None:
        moment = self._tools.now()
        unit.cases.append(
            request,
            what,
            happened_on=self._tools.today(),
            recorded_at=moment,
            officer_id=self._tools.actor.officer.id,
        )

    def _entry(self, code: str, case: Case, **details: object) -> Recorded:
        kinds = frozenset({Kind.CASES})
        return Recorded(code, Permission.CASES, case.id, (case.subject.id,), details, kinds)

    def _file(self, unit: Unit, case_id: int) -> CaseFile:
        case = unit.cases.get(case_id)
        return CaseFile(
            case,
            unit.attachments.of_case(case_id),
            unit.letters.of_case(case_id),
            {officer.id: officer for officer in unit.officers.all()},
            {r.id: self._tools.law.deadline(r.right, r.events) for r in case.requests},
        )
