"""The acts before a decision that its forms ask for: side, supplement, holds, checklist, more time. No Qt."""

from __future__ import annotations

from dpo_desk.domain.case import Request
from dpo_desk.domain.events import ExtensionGround
from dpo_desk.domain.rights import Variant
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.acts import CaseActs
from dpo_desk.ui.case.typed import Typed


class MoreActs(CaseActs):
    """What is found out and told while the clock runs."""

    def choose_variant(self, request: Request, typed: Typed) -> None:
        """Say which side of the right is asked."""
        side = Variant(plain.text(typed, "variant"))
        self._act("variant", lambda desk: desk.cases.choose_variant(request, variant=side), "case.done.choose_variant")

    def ask_supplement(self, request: Request, typed: Typed) -> None:
        """Record what the person was asked for."""
        what = plain.text(typed, "what")
        self._act(
            "supplement",
            lambda desk: desk.cases.ask_supplement(request, what=what, wanted_by=plain.day(typed, "wanted_by")),
            "case.done.ask_supplement",
        )

    def set_hold(self, request: Request, typed: Typed) -> None:
        """Hold destruction in a system."""
        system, holder = plain.text(typed, "system"), plain.text(typed, "holder")
        said = bool(plain.text(typed, "confirmed_on").strip())
        self._act(
            "hold",
            lambda desk: desk.cases.set_hold(
                request,
                system=system,
                holder=holder,
                confirmed_on=plain.day(typed, "confirmed_on") if said else None,
            ),
            "case.done.hold",
        )

    def confirm_hold(self, request: Request, typed: Typed) -> None:
        """Record that a hold is done."""
        number = plain.text(typed, "hold")
        self._act(
            "hold_done",
            lambda desk: desk.cases.confirm_hold(
                request, hold_id=int(number or 0), confirmed_on=plain.day(typed, "confirmed_on")
            ),
            "case.done.hold_done",
        )

    def check(self, request: Request, typed: Typed) -> None:
        """Record which lines of the checklist are looked at."""
        done = (*plain.codes(typed, "done"), *plain.codes(typed, "outside"))
        self._act("checks", lambda desk: desk.cases.check(request, done=done), "case.done.check")

    def treat_as_access(self, request: Request, typed: Typed) -> None:
        """Handle a transmission as access."""
        reason = plain.text(typed, "reason")
        self._act(
            "as_access", lambda desk: desk.cases.treat_as_access(request, reason=reason), "case.done.treat_as_access"
        )

    def postpone(self, request: Request, typed: Typed) -> None:
        """Plan a postponement; its notice comes next."""
        reason, given = plain.text(typed, "reason"), plain.text(typed, "now_items")
        self._act(
            "postpone",
            lambda desk: desk.cases.plan_postponement(
                request, reason=reason, until=plain.day(typed, "until"), now_items=given
            ),
            "case.done.postpone",
            self.letter,
        )

    def extend(self, request: Request, typed: Typed) -> None:
        """Plan an extension; its notice comes next."""
        ground, reason = ExtensionGround(plain.text(typed, "ground")), plain.text(typed, "reason")
        doing = plain.text(typed, "meanwhile")
        self._act(
            "extend",
            lambda desk: desk.cases.plan_extension(
                request, days=plain.number(typed, "days"), ground=ground, reason=reason, meanwhile=doing
            ),
            "case.done.extend",
            self.letter,
        )

    def end_postponement(self, request: Request, typed: Typed) -> None:
        """Record the day the reason for postponing ended."""
        self._act(
            "postpone_end",
            lambda desk: desk.cases.end_postponement(request, ended_on=plain.day(typed, "ended_on")),
            "case.done.end_postponement",
        )
