"""The decision of a request: what it says is checked, then whether it may be decided so, then it is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.blank import says_nothing
from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.decision import Decision, shows_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Decided
from dpo_desk.domain.outcome import FieldKind, Outcome, OutcomeRule
from dpo_desk.domain.progress import Progress
from dpo_desk.domain.rights import Right
from dpo_desk.services.case_acts import CaseActs
from dpo_desk.services.checks import check_ahead, check_past
from dpo_desk.services.law_checks import MOST_FEE
from dpo_desk.services.texts import LONGEST_LINE, check_text

MAY_COME = frozenset({"disposal_on"})
"""The days among the facts of a decision that may lie ahead; on every other day something was done."""

DONE_FOR_IT = frozenset({"fixed_on", "deleted_on", "sent_on"})
"""The days on which the company did what was asked: never before it was asked. What was done before has other outcomes
(unchanged, destroyed)."""


class Deciding(CaseActs):
    """Deciding."""

    def decide(self, request: Request, decision: Decision) -> None:
        """Record the decision of a request, as its notice will say it.

        UserError for a text or a day at its field (`field.item`, `field.fact.<name>`, `field.grounds.<n>.reason`,
        `field.kept.<n>.fields` …, numbered from 0); the first code of what the decision lacks (`decision.missing.*`);
        `decision.identity` for an outcome that needs a confirmed person; `decision.order` for a deletion before the
        access of the same case was answered; `decision.refuse.late` (due) for a refusal of an automated decision that
        comes after its own limit without saying why (the fact `late_reason`); `decision.enclosure` for files where
        no personal data are shown; `decision.kept.ended` for a record whose time to be kept is over.
        """
        now = request.require(Act.DECIDE)
        law = self._tools.law
        rule = law.outcome_of(request, decision.outcome)
        for what, text in _texts(decision):
            check_text(what, text, needed=False)
        check_text("field.view_place", decision.view_place, needed=False, limit=LONGEST_LINE)
        self._check_visit(decision)
        self._check_amounts(decision)
        if rule is not None:
            self._check_days(decision, rule, now.received_on)
        for code in law.decision_missing(request, decision):
            raise UserError(code)
        self._check_kept(decision)
        assert rule is not None  # an outcome without a rule is the first thing that is missing
        self._check_way(request, now, decision, rule)
        self._check_files(request, decision)
        grounds = [use.ground for use in decision.grounds]
        self._act(request, Act.DECIDE, Decided(decision), "request.decided", outcome=decision.outcome, grounds=grounds)

    def _check_visit(self, decision: Decision) -> None:
        moment = decision.view_moment()
        if decision.view_at and moment is None:
            raise UserError("decision.view_at.form", what="field.view_at")
        if moment is not None:
            self._check_coming("field.view_at", moment.date())

    def _check_coming(self, what: str, day: date) -> None:
        if day < self._tools.today():
            raise UserError("error.date.past", what=what)
        check_ahead(what, day, today=self._tools.today())

    def _check_amounts(self, decision: Decision) -> None:
        for name in ("fee", "postage"):
            if not 0 <= getattr(decision.charge, name) <= MOST_FEE:
                raise UserError("settings.number", what=f"field.fee.{name}", least=0, most=MOST_FEE)

    def _check_days(self, decision: Decision, rule: OutcomeRule, received_on: date) -> None:
        today = self._tools.today()
        for field in rule.fields:
            said = decision.fact(field.name)
            if field.kind is not FieldKind.DAY or not said:
                continue
            what, day = f"field.fact.{field.name}", _day(said)
            if day is None:
                raise UserError("error.date.form", what=what)
            if field.name not in MAY_COME:
                done = field.name in DONE_FOR_IT or (rule.code is Outcome.WITHDRAWN and field.name == "withdrawn_on")
                check_past(what, day, today=today, since=received_on if done else None)
            elif (stopped := _day(decision.fact("suspended_on"))) is not None and day < stopped:
                raise UserError("error.date.order", what=what)
            else:
                check_ahead(what, day, today=today)
        for number, use in enumerate(decision.grounds):
            if use.review_on is not None:
                self._check_coming(f"field.grounds.{number}.review_on", use.review_on)

    def _check_kept(self, decision: Decision) -> None:
        today = self._tools.today()
        for number, kept in enumerate(decision.kept):
            what = f"field.kept.{number}.until"
            if kept.until is not None and kept.until < today:
                raise UserError("decision.kept.ended", what=what, until=kept.until)
            if kept.until is not None:
                check_ahead(what, kept.until, today=today)

    def _check_way(self, request: Request, now: Progress, decision: Decision, rule: OutcomeRule) -> None:
        """Whether the outcome may be decided now: for whom, before what, and in time."""
        if not now.confirmed and not rule.before_identity:
            raise UserError("decision.identity")
        if request.right is Right.DELETION:
            with self._tools.reading(self._tools.actor) as unit:
                if unit.cases.get(request.case_id).access_first(request, decision.outcome):
                    raise UserError("decision.order")
        if decision.outcome is Outcome.REFUSED and says_nothing(decision.fact("late_reason")):
            refuse_by = self._tools.law.deadline(request.right, request.events).refuse_by
            if refuse_by is not None and self._tools.today() > refuse_by:
                raise UserError("decision.refuse.late", what="field.fact.late_reason", due=refuse_by)

    def _check_files(self, request: Request, decision: Decision) -> None:
        """What a decision discloses are files kept for that with this case, each once; the notice lists just these."""
        if not decision.enclosure_ids:
            return
        if not shows_data(request.right, decision.outcome):
            raise UserError("decision.enclosure", what="field.enclosures")
        with self._tools.reading(self._tools.actor) as unit:
            files = unit.attachments.of_case(request.case_id)
        known = {file.id for file in files if file.kind is AttachmentKind.ENCLOSURE}
        ids = decision.enclosure_ids
        if not known.issuperset(ids) or len(set(ids)) < len(ids):
            raise UserError("decision.missing.enclosure")


def _day(said: str) -> date | None:
    """A day written as 2026-11-22; None for anything else."""
    try:
        day = date.fromisoformat(said)
    except ValueError:
        return None
    return day if day.isoformat() == said else None


def _texts(decision: Decision) -> Iterator[tuple[str, str]]:
    """Every text of a decision with the code of its field."""
    for line in (line for item in decision.items for line in item):
        yield "field.item", line
    for name, text in decision.facts:
        yield f"field.fact.{name}", text
    for number, use in enumerate(decision.grounds):
        place = f"field.grounds.{number}"
        yield f"{place}.item", use.item
        yield f"{place}.reason", use.reason
        yield f"{place}.finding", use.finding
        for code, answer in use.answers:
            yield f"{place}.{code}", answer
    for number, kept in enumerate(decision.kept):
        for name in ("items", "fields", "place", "why"):
            yield f"field.kept.{number}.{name}", getattr(kept, name)
    yield "field.fee_basis", decision.charge.basis
