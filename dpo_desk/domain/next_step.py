"""The next thing to do on a request, and what is still missing for it: codes with parameters, no sentences."""

from dataclasses import dataclass, field
from datetime import date

from dpo_desk.domain.case import Act, Case, Request, Stage


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
    if now.planned is not None:
        return NextStep("next.issue_time", Act.ISSUE_TIME, {"right": request.right}, letter_missing)
    if now.unsent is not None and now.stage not in (Stage.NOTIFIED, Stage.CLOSED):
        return NextStep("next.dispatch_time", Act.DISPATCH_TIME)
    if now.postponed and now.stage in (Stage.VERIFYING, Stage.EXAMINING):
        return NextStep("next.postponed", Act.END_POSTPONEMENT)
    match now.stage:
        case Stage.RECEIVED:
            return NextStep("next.received", Act.START_VERIFICATION)
        case Stage.VERIFYING if case.agent:
            return NextStep("next.verifying.agent", Act.CHECK_IDENTITY, {"agent": case.agent.person.name})
        case Stage.VERIFYING:
            return NextStep("next.verifying", Act.CHECK_IDENTITY, {"name": case.subject.name})
        case Stage.EXAMINING if not now.notes:
            return NextStep("next.examining.note", Act.EXAMINE)
        case Stage.EXAMINING if case.access_first(request):
            return NextStep("next.access_first", None)
        case Stage.EXAMINING:
            return NextStep("next.decide", Act.DECIDE)
        case Stage.DECIDED:
            lacks = decision_missing + letter_missing
            code = "next.issue.missing" if lacks else "next.issue"
            return NextStep(code, Act.ISSUE, {}, lacks)
        case Stage.NOTIFIED if now.dispatched is None:
            return NextStep("next.dispatch.record", Act.DISPATCH)
        case Stage.NOTIFIED:
            return NextStep("next.close", Act.CLOSE)
        case _:
            return NextStep("next.closed.on", None, {"date": now.reached[Stage.CLOSED]})


def days_late(due: date | None, today: date, stage: Stage) -> int:
    """Count the days a request is past due; 0 where it is not, has no due date or was notified."""
    if due is None or stage in (Stage.NOTIFIED, Stage.CLOSED):
        return 0
    return max(0, (today - due).days)
