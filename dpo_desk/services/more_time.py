"""More time for an answer: planned here, told by a notice (`letters`), and from then on counted by the clock."""

from __future__ import annotations

from datetime import date

from dpo_desk.domain.case import MOST_EXTENSIONS, Act, Request
from dpo_desk.domain.deadline import LimitKind, limit_on
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    ExtensionGround,
    ExtensionIssued,
    ExtensionPlanned,
    PostponementEnded,
    PostponementIssued,
    PostponementPlanned,
    standing,
)
from dpo_desk.services.case_acts import CaseActs
from dpo_desk.services.checks import check_ahead, check_past
from dpo_desk.services.texts import check_reason, check_text

MOST_DAYS = 30
"""The most days of one extension (Decree 44-3(5)), where the law data of the receipt day name none."""


class MoreTime(CaseActs):
    """Postponement (access alone) and extension (automated decisions alone). A plan gives no time yet."""

    def plan_postponement(self, request: Request, *, reason: str, until: date, now_items: str = "") -> None:
        """Write down why access cannot be given in time (Act 35(3)), until about when, and what is given at once.

        UserError `time.late` (due) once the running period is over, `time.until` (due) for a day that gives no more
        time than there is, `error.date.far` for one beyond a desk's life.
        """
        request.require(Act.POSTPONE)
        said = check_reason(reason)
        given = check_text("field.now_items", now_items, needed=False)
        today, due = self._tools.today(), self._running(request)
        if until <= max(today, due):
            raise UserError("time.until", what="field.until", due=max(today, due))
        check_ahead("field.until", until, today=today)
        self._act(
            request, Act.POSTPONE, PostponementPlanned(said, until, given), "request.postponement.planned", until=until
        )

    def plan_extension(
        self, request: Request, *, days: int, ground: ExtensionGround, reason: str, meanwhile: str = ""
    ) -> None:
        """Write down how many more days a request about an automated decision needs, on which ground and why.

        UserError `time.twice` after two extensions, `time.today` on the day of the first one's notice, `time.days`
        (least, most), `time.late` (due).
        """
        now = request.progress
        given = [event.happened_on for event in standing(request.events) if isinstance(event.what, ExtensionIssued)]
        if len(given) >= MOST_EXTENSIONS:
            raise UserError("time.twice")
        if self._tools.today() in given:  # the clock takes two of one day for one that was recorded twice
            raise UserError("time.today")
        request.require(Act.EXTEND)
        rule = limit_on(
            request.right,
            now.received_on,
            limits=self._tools.law.limits,
            variant=request.variant,
            kind=LimitKind.EXTENSION,
        )
        most = (rule and rule.days) or MOST_DAYS
        if not 1 <= days <= most:
            raise UserError("time.days", what="field.days", least=1, most=most)
        said = check_reason(reason)
        doing = check_text("field.meanwhile", meanwhile, needed=False)
        self._running(request)
        planned = ExtensionPlanned(days, ground, said, doing)
        self._act(request, Act.EXTEND, planned, "request.extension.planned", days=days, ground=ground)

    def end_postponement(self, request: Request, *, ended_on: date) -> None:
        """Record the day on which the reason for postponing ended; from then access is due within 10 days.

        UserError `error.date.future`, `error.date.order` for a day before the notice of the postponement.
        """
        request.require(Act.END_POSTPONEMENT)
        check_past("field.ended_on", ended_on, today=self._tools.today())
        told = [e.happened_on for e in standing(request.events) if isinstance(e.what, PostponementIssued)]
        if ended_on < told[-1]:
            raise UserError("error.date.order", what="field.ended_on")
        said = PostponementEnded(ended_on)
        self._act(request, Act.END_POSTPONEMENT, said, "request.postponement.ended", ended_on=ended_on)

    def _running(self, request: Request) -> date:
        """The last day of the running period, which is not over. UserError `time.late` (due) where it is.

        A request for which the law of its receipt day names no period has none to lengthen.
        """
        due = self._tools.law.due_on(request.right, request.events).day
        if due is None or self._tools.today() > due:
            raise UserError("time.late", due=due or request.progress.received_on)
        return due
