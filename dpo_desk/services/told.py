"""Which paper tells what became of a request, and the facts it says: of its decision, or of planned time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from dpo_desk.domain.attachment import EXTENDED_PAPER, POSTPONED_PAPER
from dpo_desk.domain.case import Request
from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import ExtensionIssued, Issued, PostponementIssued, PostponementPlanned
from dpo_desk.domain.ground import Ground, GroundUse
from dpo_desk.domain.notice import Fact, Row
from dpo_desk.domain.outcome import FieldKind, Outcome, OutcomeRule
from dpo_desk.domain.progress import Interim, Planned
from dpo_desk.domain.retention import Keep, Kept, RetentionDuty
from dpo_desk.law.book import LawBook
from dpo_desk.services.notice import Told

_WEIGHED = ("weighed", "outweighs")
"""The questions of a ground that holds only after both sides were weighed; the letter then says how."""

_CONTRACT = "제37조제2항제4호"
"""Art 37(2)4: the ground that falls away as soon as the person ends the contract."""


def told(request: Request, book: LawBook, *, today: date, now: datetime) -> Told:
    """What the next notice of a request tells: the time that is planned where a plan stands, else the decision.

    UserError `case.missing.decision` for a request with neither, `decision.missing.outcome` for an outcome that its
    right does not have.
    """
    planned = request.progress.planned
    if planned is not None:
        return _of_plan(request, planned, book, today=today, now=now)
    decision = request.progress.decision
    if decision is None:
        raise UserError("case.missing.decision")
    rule = book.outcome_of(request, decision.outcome)
    if rule is None:
        raise UserError("decision.missing.outcome")
    deadline = book.deadline(request.right, request.events)
    return Told(rule.paper, _of_decision(request, decision, rule, book, deadline), is_late(request, deadline, today))


def is_late(request: Request, deadline: Deadline, today: date) -> bool:
    """Whether the result is told after the day the law sets; a refusal may have an earlier one of its own.

    A notice that puts an issued one right is not late: the answer was given before.
    """
    now = request.progress
    days = [deadline.due]
    if now.decision is not None and now.decision.outcome is Outcome.REFUSED:
        days.append(deadline.refuse_by)
    last = min((day for day in days if day is not None), default=None)
    return last is not None and today > last and now.issued is None


def _of_plan(request: Request, planned: Planned, book: LawBook, *, today: date, now: datetime) -> Told:
    running = book.deadline(request.right, request.events).day
    facts: dict[str, Fact] = {"postpone_reason": planned.reason}
    if running is not None:
        facts["due_on"] = running
    if isinstance(planned, PostponementPlanned):
        facts |= {"postponed_to": planned.until, "now_items": planned.now_items}
        return Told(POSTPONED_PAPER, facts)
    extended = book.what_if(request, _as_told(planned), on=today, now=now).due
    if extended is not None:
        facts["extended_to"] = extended
    number = 1 + sum(isinstance(one, ExtensionIssued) for one in request.progress.interims)
    facts |= {"second": number > 1, planned.ground.value: True, "effect": planned.meanwhile}
    return Told(EXTENDED_PAPER, facts)


def _of_decision(
    request: Request, decision: Decision, rule: OutcomeRule, book: LawBook, deadline: Deadline
) -> dict[str, Fact]:
    grounds = {ground.code: ground for ground in book.grounds_of(request)}
    duties = {duty.code: duty for duty in book.duties_of(request)}
    facts: dict[str, Fact] = {field.name: _typed(decision.fact(field.name), field.kind) for field in rule.fields}
    facts["late_reason"] = decision.fact("late_reason")
    used = [grounds[use.ground] for use in decision.grounds if use.ground in grounds]
    facts |= _conditions(decision, used)
    facts["withheld"] = tuple(_withheld_row(use, grounds.get(use.ground)) for use in decision.grounds)
    facts["kept"] = tuple(_kept_row(kept, duties.get(kept.duty)) for kept in decision.kept)
    if deadline.due is not None:
        facts["due_on"] = deadline.due
    return {**facts, **_before(request)}


def _typed(said: str, kind: FieldKind) -> Fact:
    """A fact as its field is typed; what is no day is left empty, and named as missing."""
    if kind is FieldKind.FLAG:
        return said.strip() == "yes"
    if kind is FieldKind.DAY:
        try:
            return date.fromisoformat(said)
        except ValueError:
            return ""
    return said


def _conditions(decision: Decision, used: Sequence[Ground]) -> dict[str, Fact]:
    """What a paper says or leaves out, worked out from the outcome and the grounds."""
    outcome = decision.outcome
    return {
        "refused": outcome is Outcome.REFUSED,
        "corrected": outcome in (Outcome.DONE, Outcome.PARTIAL),
        "not_corrected": outcome in (Outcome.PARTIAL, Outcome.UNCHANGED),
        "not_acted": outcome in (Outcome.PARTIAL, Outcome.REFUSED),
        "destroyed": outcome is Outcome.DESTROYED,
        "contract_running": any(_CONTRACT in ground.article_ko for ground in used),
    }


def _withheld_row(use: GroundUse, ground: Ground | None) -> Row:
    return {
        "withheld_item": use.item,
        "withheld_reason": use.reason,
        "withheld_ground": ground.article_ko if ground else "",
        "withheld_finding": use.finding,
        "weighed": ground is not None and any(question.code in _WEIGHED for question in ground.questions),
        "review_on": use.review_on or "",
    }


def _kept_row(kept: Kept, duty: RetentionDuty | None) -> Row:
    return {
        "kept_items": kept.items,
        "kept_fields": kept.fields,
        "kept_statute": f"「{duty.statute_ko}」 {duty.article_ko}" if duty else "",
        "kept_text": duty.gist_ko if duty else "",
        "kept_until": kept.until or "",
        "kept_place": kept.place,
        "kept_why": kept.why,
        "must": duty is not None and duty.keep is Keep.MUST,
        "may": duty is not None and duty.keep is Keep.MAY,
    }


def _before(request: Request) -> dict[str, Fact]:
    """The notice that this one puts right."""
    issued = [event for event in request.events if isinstance(event.what, Issued)]
    if not request.progress.correcting or not issued:
        return {}
    last = issued[-1]
    assert isinstance(last.what, Issued)
    return {"replaces_no": last.what.document_no, "replaces_on": last.happened_on}


def issued_time(planned: Planned, letter_id: int, document_no: str, sha256: str) -> Interim:
    """The event that a notice of more time was issued: what it said, and its file."""
    return replace(_as_told(planned), letter_id=letter_id, document_no=document_no, sha256=sha256)


def _as_told(planned: Planned) -> Interim:
    if isinstance(planned, PostponementPlanned):
        return PostponementIssued(planned.until, planned.reason)
    return ExtensionIssued(planned.days, planned.ground, planned.reason)
