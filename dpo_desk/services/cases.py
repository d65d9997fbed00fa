"""The acts on a case. Each is one transaction with its entry; here those after the decision, and undoing."""

from __future__ import annotations

from datetime import date

from dpo_desk.domain.act import Recorded
from dpo_desk.domain.case import Act, Case, Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Closed,
    CorrectionStarted,
    Dispatched,
    DispatchWay,
    Event,
    ExtensionIssued,
    PostponementIssued,
    ReceiptCorrected,
    Reopened,
    Undone,
    standing,
)
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.person import Person
from dpo_desk.services.casefile import LARGEST_FILE, CaseFile, CaseFiles, PriorDecision, RequestRules
from dpo_desk.services.checks import check_past
from dpo_desk.services.deciding import Deciding
from dpo_desk.services.examining import Examining
from dpo_desk.services.more_time import MoreTime
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, check_reason, check_text

__all__ = ["LARGEST_FILE", "CaseFile", "Cases", "PriorDecision", "RequestRules"]


class Cases(CaseFiles, Examining, MoreTime, Deciding):
    """What an officer does to a case."""

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
        self,
        request: Request,
        *,
        way: DispatchWay,
        sent_on: date,
        tracking_no: str = "",
        note: str = "",
        letter_id: int = 0,
    ) -> None:
        """Record how and when a notice left: that of the result, or by `letter_id` one that gave more time.

        Registered post needs its number. UserError `error.date.future`, `error.date.order` before the notice.
        """
        check_past("field.day", sent_on, today=self._tools.today())
        interim = any(notice.letter_id == letter_id for notice in request.progress.interims) if letter_id else False
        act = Act.DISPATCH_TIME if interim else Act.DISPATCH
        request.require(act)
        if sent_on < _issued_on(request, letter_id if interim else 0):
            raise UserError("error.date.order", what="field.day")
        number = check_text("field.tracking", tracking_no, needed=way is DispatchWay.POST, limit=100)
        said = check_text("field.note", note, needed=False)
        sent = Dispatched(way, sent_on, number, said, letter_id if interim else 0)
        self._act(request, act, sent, "request.dispatched", way=way, sent_on=sent_on, letter=sent.letter_id)

    def correct_notice(self, request: Request, *, reason: str) -> None:
        """Start again after a wrong notice: the issued one stays, a new one will take a new number."""
        said = CorrectionStarted(check_reason(reason))
        self._act(request, Act.CORRECT_NOTICE, said, "request.correction")

    def close(self, request: Request) -> None:
        """Close a notified request. UserError `case.missing.dispatch` before its dispatch is recorded."""
        if request.require(Act.CLOSE).dispatched is None:
            raise UserError("case.missing.dispatch")
        self._act(request, Act.CLOSE, Closed(), "request.closed")

    def reopen(self, request: Request, *, reason: str) -> None:
        """Work on a closed request again."""
        self._act(request, Act.REOPEN, Reopened(check_reason(reason)), "request.reopened")

    def undo(self, request: Request) -> None:
        """Withdraw the latest act on a request before issue; both entries stay in the history."""
        request.require(Act.UNDO)
        last = request.undoable()
        if last is not None and isinstance(last.what, ReceiptCorrected):
            self._undo_receipt(request, last)
        elif last is not None:
            self._act(request, Act.UNDO, Undone(last.id), "request.undone", event=last.id)

    def _undo_receipt(self, request: Request, last: Event) -> None:
        """A receipt day was put right for the case as a whole, and is put back so: the list shows the case's day.

        What was done since on another of its requests stands; a notice that was issued keeps the day it said.
        """
        with self._tools.writing(self._tools.actor) as unit:
            case = unit.cases.get(request.case_id)
            for other in case.requests:
                same = request if other.id == request.id else other
                for its in standing(same.events) if same.allows(Act.CORRECT_RECEIPT) else ():
                    if (its.what, its.recorded_at) == (last.what, last.recorded_at):
                        self._append(unit, same, Undone(its.id))
            back = unit.cases.get(request.case_id)
            unit.cases.set_received_on(back, back.request(request.id).progress.received_on)
            details = {"request": request.id, "event": last.id}
            unit.commit(Recorded("request.undone", Permission.CASES, request.case_id, (), details))


def _issued_on(request: Request, letter_id: int) -> date:
    """The day a notice was issued: one that gave more time by its letter, else the latest stage of the request."""
    for event in standing(request.events):
        match event.what:
            case PostponementIssued(letter_id=number) | ExtensionIssued(letter_id=number) if number == letter_id != 0:
                return event.happened_on
    return max(request.progress.reached.values())
