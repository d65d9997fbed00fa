"""Case: one arrival and all that is kept about it. Request: one right asked in it, with its stage and its acts."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    Event,
    Examined,
    IdentityChecked,
    IdentityResult,
    Issued,
    ReceiptCorrected,
    Received,
    Reopened,
    VerificationStarted,
    standing,
)
from dpo_desk.domain.person import Agent, Person
from dpo_desk.domain.rights import CLOCKED, Right


class Way(StrEnum):
    """How a request arrived (경로)."""

    EMAIL = "email"
    POST = "post"
    PHONE = "phone"
    FAX = "fax"
    VISIT = "visit"
    WEB = "web"
    AGENCY = "agency"


class Stage(StrEnum):
    """Where a request stands."""

    RECEIVED = "received"
    VERIFYING = "verifying"
    EXAMINING = "examining"
    DECIDED = "decided"
    NOTIFIED = "notified"
    CLOSED = "closed"


STAGES = tuple(Stage)
"""The stages in their order."""


class Act(StrEnum):
    """What an officer may do to a request at a stage."""

    START_VERIFICATION = "start_verification"
    CORRECT_RECEIPT = "correct_receipt"
    CHECK_IDENTITY = "check_identity"
    EXAMINE = "examine"
    DECIDE = "decide"
    ISSUE = "issue"
    DISPATCH = "dispatch"
    CORRECT_NOTICE = "correct_notice"
    CLOSE = "close"
    REOPEN = "reopen"
    UNDO = "undo"


ALLOWED: dict[Stage, frozenset[Act]] = {
    Stage.RECEIVED: frozenset({Act.START_VERIFICATION, Act.CORRECT_RECEIPT}),
    Stage.VERIFYING: frozenset({Act.CHECK_IDENTITY, Act.EXAMINE, Act.CORRECT_RECEIPT, Act.UNDO}),
    Stage.EXAMINING: frozenset({Act.CHECK_IDENTITY, Act.EXAMINE, Act.DECIDE, Act.CORRECT_RECEIPT, Act.UNDO}),
    Stage.DECIDED: frozenset({Act.DECIDE, Act.EXAMINE, Act.ISSUE, Act.CORRECT_RECEIPT, Act.UNDO}),
    Stage.NOTIFIED: frozenset({Act.DISPATCH, Act.CORRECT_NOTICE, Act.CLOSE}),
    Stage.CLOSED: frozenset({Act.REOPEN}),
}


@dataclass(frozen=True)
class Progress:
    """A request's events replayed: where it stands and what has been found, decided and sent so far."""

    stage: Stage
    received_on: date
    reached: dict[Stage, date]
    identity: IdentityChecked | None = None
    notes: tuple[str, ...] = ()
    decision: Decision | None = None
    issued: Issued | None = None
    dispatched: Dispatched | None = None
    correcting: bool = False


def _step(now: Progress, event: Event) -> Progress:
    """Apply one standing event."""

    def to(stage: Stage) -> Progress:
        before = {s: d for s, d in now.reached.items() if STAGES.index(s) < STAGES.index(stage)}
        return replace(now, stage=stage, reached=before | {stage: event.happened_on})

    match event.what:
        case ReceiptCorrected(received_on=day):
            return replace(now, received_on=day, reached=now.reached | {Stage.RECEIVED: day})
        case VerificationStarted():
            return to(Stage.VERIFYING)
        case IdentityChecked(result=IdentityResult.MATCH) as check:
            return replace(to(Stage.EXAMINING), identity=check)
        case IdentityChecked() as check:
            return replace(to(Stage.VERIFYING), identity=check)
        case Examined(note=note):
            return replace(now, notes=(*now.notes, note))
        case Decided(decision=decision):
            return replace(to(Stage.DECIDED), decision=decision)
        case Issued() as issued:
            return replace(to(Stage.NOTIFIED), issued=issued, dispatched=None, correcting=False)
        case Dispatched() as dispatched:
            return replace(now, dispatched=dispatched)
        case CorrectionStarted():
            return replace(to(Stage.EXAMINING), decision=None, dispatched=None, correcting=True)
        case Closed():
            return to(Stage.CLOSED)
        case Reopened():
            return to(Stage.NOTIFIED)
        case _:
            return now


def progress(events: tuple[Event, ...]) -> Progress:
    """Replay a request's events, in the order of their ids, into where it stands.

    The first standing event is the receipt; a request without one is a programming error (ValueError).
    """
    stand = standing(tuple(sorted(events, key=lambda event: event.id)))
    if not stand or not isinstance(stand[0].what, Received):
        raise ValueError("a request starts with its receipt")
    received_on = stand[0].what.received_on
    now = Progress(Stage.RECEIVED, received_on, {Stage.RECEIVED: received_on})
    for event in stand[1:]:
        now = _step(now, event)
    return now


@dataclass(frozen=True)
class Request:
    """One right asked in a case. `due_on` is the replayed due date, None where this version keeps no clock."""

    id: int
    case_id: int
    right: Right
    words: str
    events: tuple[Event, ...]
    due_on: date | None
    revision: int

    @property
    def progress(self) -> Progress:
        """Where the request stands."""
        return progress(self.events)

    @property
    def clocked(self) -> bool:
        """Whether this version knows the right's clock and decision."""
        return self.right in CLOCKED

    def require(self, act: Act) -> Progress:
        """Give the progress if `act` is allowed now; else UserError `case.not_now` (or `undo.issued` for an undo)."""
        now = self.progress
        if not self.clocked and act is not Act.CORRECT_RECEIPT:
            raise UserError("case.not_in_version", right=self.right.value)
        if act in ALLOWED[now.stage] and not (act is Act.UNDO and self.undoable() is None):
            return now
        if act is Act.UNDO and now.issued is not None:
            raise UserError("undo.issued")
        raise UserError("case.not_now", act=act.value, stage=now.stage.value)

    def allows(self, act: Act) -> bool:
        """Tell whether `act` is allowed now."""
        try:
            self.require(act)
        except UserError:
            return False
        return True

    def undoable(self) -> Event | None:
        """The latest standing event that an undo would withdraw; None at receipt and from issue on."""
        for event in reversed(standing(self.events)):
            if isinstance(event.what, Issued | CorrectionStarted):
                return None
            if not isinstance(event.what, Received):
                return event
        return None


@dataclass(frozen=True)
class Case:
    """Everything kept about one arrival; people and requests included."""

    id: int
    number: str
    way: Way
    language: str
    received_on: date
    received_at: datetime | None
    arrival_proof: str
    subject: Person
    agent: Agent | None
    requests: tuple[Request, ...]
    officer_id: int
    opened_at: datetime
    revision: int

    @property
    def requester(self) -> Person:
        """Who asks and gets the letter: the agent where there is one."""
        return self.agent.person if self.agent else self.subject

    def request(self, request_id: int) -> Request:
        """Find one of the case's requests; KeyError where it is not the case's."""
        for request in self.requests:
            if request.id == request_id:
                return request
        raise KeyError(request_id)

    @property
    def open_requests(self) -> tuple[Request, ...]:
        """The requests that are not closed."""
        return tuple(r for r in self.requests if r.progress.stage is not Stage.CLOSED)
