"""The next thing to do on a request, and what is still missing for it: codes with parameters, no sentences."""

from dataclasses import dataclass, field
from datetime import date

from dpo_desk.domain.case import Act, Case, Progress, Request, Stage
from dpo_desk.domain.rights import Variant, variants


@dataclass(frozen=True)
class NextStep:
    """The code of the next step (`next.verifying`), its parameters, the one act it leads to and what is missing."""

    code: str
    act: Act | None
    params: dict[str, object] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def next_step(
    case: Case, request: Request, *, decision_missing: tuple[str, ...] = (), letter_missing: tuple[str, ...] = ()
) -> NextStep:
    """Tell the next step of `request`.

    `decision_missing` are the codes of what its decision lacks (`decision.missing`), `letter_missing` those of facts
    that the notice of a decided request still lacks (sender, DPO, address).
    """
    now = request.progress
    if now.stage is Stage.CLOSED:
        return NextStep("next.closed.on", None, {"date": now.reached[Stage.CLOSED]})
    if now.stage is Stage.NOTIFIED:
        sent = now.dispatched is not None
        return NextStep("next.close", Act.CLOSE) if sent else NextStep("next.dispatch.record", Act.DISPATCH)
    if now.planned is not None:
        return NextStep("next.issue_time", Act.ISSUE_TIME, {"right": request.right}, letter_missing)
    if now.unsent is not None:
        return NextStep("next.dispatch_time", Act.DISPATCH_TIME)
    if now.decision is not None and case.access_first(request, now.decision.outcome):
        return NextStep("next.access_first", None)  # the access was taken up again after the deletion was decided
    if now.stage is Stage.DECIDED:
        lacks = decision_missing + letter_missing
        return NextStep("next.issue.missing" if lacks else "next.issue", Act.ISSUE, {}, lacks)
    if side_open(request):
        return NextStep("next.side", Act.CHOOSE_VARIANT, {"right": request.right})
    if now.stage is Stage.RECEIVED:
        return NextStep("next.received", Act.START_VERIFICATION)
    return _verifying(case, now) if now.stage is Stage.VERIFYING else _examining(case, request, now)


def _verifying(case: Case, now: Progress) -> NextStep:
    if now.supplements:
        return NextStep("next.verifying.supplement", Act.CHECK_IDENTITY, {"name": case.requester.name})
    if case.agent:
        return NextStep("next.verifying.agent", Act.CHECK_IDENTITY, {"agent": case.agent.person.name})
    return NextStep("next.verifying", Act.CHECK_IDENTITY, {"name": case.subject.name})


def _examining(case: Case, request: Request, now: Progress) -> NextStep:
    if now.postponed and not now.correcting:
        return NextStep("next.postponed", Act.END_POSTPONEMENT)
    if not now.notes:
        return NextStep("next.examining.note", Act.EXAMINE)
    if case.access_first(request):
        return NextStep("next.access_first", None)
    return NextStep("next.decide", Act.DECIDE)


def side_open(request: Request) -> bool:
    """Tell whether nobody said yet which side of the right is asked. It decides which clock runs, so it comes first."""
    now = request.progress
    return now.variant is Variant.PLAIN and len(variants(request.right)) > 1 and not now.as_access


def days_late(due: date | None, today: date, stage: Stage) -> int:
    """Count the days a request is past due; 0 where it is not, has no due date or was notified."""
    if due is None or stage in (Stage.NOTIFIED, Stage.CLOSED):
        return 0
    return max(0, (today - due).days)
