"""The acts between receipt and decision: receipt day, side, supplement, holds, identity, checklist, notes."""

from __future__ import annotations

from datetime import date

from dpo_desk.domain.case import Act, Case, Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Checked,
    Examined,
    HoldConfirmed,
    HoldSet,
    IdentityChecked,
    ReceiptCorrected,
    Received,
    SupplementAsked,
    TreatedAsAccess,
    VariantChosen,
    VerificationStarted,
    standing,
)
from dpo_desk.domain.rights import Variant, variants
from dpo_desk.services.case_acts import CaseActs
from dpo_desk.services.checks import check_ahead, check_hold, check_past, check_received
from dpo_desk.services.texts import LONGEST_NAME, check_reason, check_text


class Examining(CaseActs):
    """What is found out about a request."""

    def start_verification(self, request: Request) -> None:
        """Receipt day and rights are right; the identity check begins."""
        self._act(request, Act.START_VERIFICATION, VerificationStarted(), "request.verification")

    def correct_receipt(self, case: Case, *, received_on: date, reason: str) -> None:
        """Put the receipt day right for every request of a case that is not notified yet; their due dates follow.

        UserError `error.date.future`, `.old`, `.order` for a day after something was done on a request already,
        `error.text.empty` without a reason, or `case.not_now` where all are notified.
        """
        check_received(received_on, today=self._tools.today())
        said = check_reason(reason)
        waiting = [request for request in case.requests if request.allows(Act.CORRECT_RECEIPT)]
        if not waiting:
            case.requests[0].require(Act.CORRECT_RECEIPT)
        if any(received_on > day for request in waiting for day in _worked_on(request)):
            raise UserError("error.date.order", what="field.day")
        with self._tools.writing(self._tools.actor) as unit:
            for request in waiting:
                self._append(unit, request, ReceiptCorrected(received_on, said))
            unit.cases.set_received_on(case, received_on)
            unit.commit(self._entry("request.receipt", case, received_on=received_on, was=case.received_on))

    def choose_variant(self, request: Request, *, variant: Variant) -> None:
        """Say which side of a right is asked; limit, outcomes and grounds are those of the side."""
        if variant not in variants(request.right):
            raise UserError("case.variant.unknown", what="field.variant")
        self._act(request, Act.CHOOSE_VARIANT, VariantChosen(variant), "request.variant", variant=variant)

    def treat_as_access(self, request: Request, *, reason: str) -> None:
        """Handle a transmission that binds nobody as access to an electronic copy, from its first receipt day on."""
        said = TreatedAsAccess(check_reason(reason))
        self._act(request, Act.TREAT_AS_ACCESS, said, "request.as_access")

    def ask_supplement(self, request: Request, *, what: str, wanted_by: date) -> None:
        """Record what the person was asked for, and by when it is wished. The clock runs on.

        UserError `error.date.past` for a day that is over, `error.date.far` for one beyond a desk's life.
        """
        said = check_text("field.what", what)
        if wanted_by < self._tools.today():
            raise UserError("error.date.past", what="field.wanted_by")
        check_ahead("field.wanted_by", wanted_by, today=self._tools.today())
        asked = SupplementAsked(said, wanted_by)
        self._act(request, Act.ASK_SUPPLEMENT, asked, "request.supplement", wanted_by=wanted_by)

    def set_hold(self, request: Request, *, system: str, holder: str, confirmed_on: date | None = None) -> None:
        """Hold destruction in a system; `confirmed_on` where its holder said already that it is done."""
        received_on = request.progress.received_on
        hold = check_hold(HoldSet(system, holder, confirmed_on), received_on=received_on, today=self._tools.today())
        self._act(request, Act.HOLD, hold, "request.hold", confirmed_on=hold.confirmed_on)

    def confirm_hold(self, request: Request, *, hold_id: int, confirmed_on: date) -> None:
        """Record the day on which the holder of a hold said that it is done.

        UserError `hold.confirmed` where the request has no such hold that is open.
        """
        now = request.progress
        check_past("field.confirmed_on", confirmed_on, today=self._tools.today(), since=now.received_on)
        if hold_id not in {hold.id for hold in now.holds if hold.confirmed_on is None}:
            raise UserError("hold.confirmed")
        said = HoldConfirmed(hold_id, confirmed_on)
        self._act(request, Act.HOLD, said, "request.hold.confirmed", hold=hold_id, confirmed_on=confirmed_on)

    def check_identity(self, case: Case, request: Request, check: IdentityChecked) -> None:
        """Record how the person was checked. An agent's power has to be named too (Decree 45, 46)."""
        if not check.fields:
            raise UserError("error.text.empty", what="field.fields")
        for name in check.fields:
            check_text("field.fields", name, limit=LONGEST_NAME)
        check_text("field.note", check.note, needed=False)
        check_text("field.mandate_note", check.mandate_note, needed=case.agent is not None)
        self._act(request, Act.CHECK_IDENTITY, check, "request.identity", method=check.method, result=check.result)

    def check(self, request: Request, *, done: tuple[str, ...]) -> None:
        """Record which lines of the right's checklist are looked at: all of them, in the checklist's order."""
        known = [item.code for item in self._tools.law.checklist_of(request)]
        looked_at = Checked(tuple(code for code in known if code in done))
        self._act(request, Act.CHECK, looked_at, "request.checked", lines=looked_at.done)

    def examine(self, request: Request, *, note: str) -> None:
        """Add a note on where was searched and what was found."""
        self._act(request, Act.EXAMINE, Examined(check_text("field.note", note)), "request.examined")


def _worked_on(request: Request) -> set[date]:
    """The days on which something was done on a request after its receipt."""
    return {
        event.happened_on
        for event in standing(request.events)
        if not isinstance(event.what, Received | ReceiptCorrected)
    }
