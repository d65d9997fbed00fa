"""Case: one arrival and all that is kept about it. Request: one right asked in it, with its stage and its acts."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dpo_desk.domain.deadline import MOST_EXTENSIONS
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    CorrectionStarted,
    Event,
    ExtensionIssued,
    Issued,
    PostponementIssued,
    Received,
    standing,
)
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Agent, Person
from dpo_desk.domain.progress import STAGES, Progress, Stage, progress
from dpo_desk.domain.rights import Right, Variant, side, variants

__all__ = ["ALLOWED", "MOST_EXTENSIONS", "STAGES", "Act", "Case", "Progress", "Request", "Stage", "Way", "progress"]

ERASES = frozenset({Outcome.DONE, Outcome.PARTIAL})
"""The outcomes of a deletion after which what was asked for can no longer be shown."""


class Way(StrEnum):
    """How a request arrived (경로)."""

    EMAIL = "email"
    POST = "post"
    PHONE = "phone"
    FAX = "fax"
    VISIT = "visit"
    WEB = "web"
    AGENCY = "agency"


class Act(StrEnum):
    """What an officer may do to a request at a stage."""

    START_VERIFICATION = "start_verification"
    CORRECT_RECEIPT = "correct_receipt"
    CHOOSE_VARIANT = "choose_variant"
    ASK_SUPPLEMENT = "ask_supplement"
    HOLD = "hold"
    CHECK = "check"
    TREAT_AS_ACCESS = "treat_as_access"
    POSTPONE = "postpone"
    END_POSTPONEMENT = "end_postponement"
    EXTEND = "extend"
    ISSUE_TIME = "issue_time"
    DISPATCH_TIME = "dispatch_time"
    CHECK_IDENTITY = "check_identity"
    EXAMINE = "examine"
    DECIDE = "decide"
    ISSUE = "issue"
    DISPATCH = "dispatch"
    CORRECT_NOTICE = "correct_notice"
    CLOSE = "close"
    REOPEN = "reopen"
    UNDO = "undo"


_BEFORE_ISSUE = frozenset({Act.CORRECT_RECEIPT, Act.CHOOSE_VARIANT, Act.ASK_SUPPLEMENT, Act.TREAT_AS_ACCESS})
_MORE_TIME = frozenset({Act.POSTPONE, Act.END_POSTPONEMENT, Act.EXTEND, Act.ISSUE_TIME, Act.DISPATCH_TIME})
_WORKING = _BEFORE_ISSUE | _MORE_TIME | {Act.CHECK, Act.EXAMINE, Act.DECIDE, Act.UNDO}

ALLOWED: dict[Stage, frozenset[Act]] = {
    Stage.RECEIVED: _BEFORE_ISSUE | _MORE_TIME | {Act.START_VERIFICATION, Act.HOLD, Act.UNDO},
    Stage.VERIFYING: _WORKING | {Act.CHECK_IDENTITY, Act.HOLD},
    Stage.EXAMINING: _WORKING | {Act.CHECK_IDENTITY, Act.HOLD},
    Stage.DECIDED: _WORKING | {Act.ISSUE, Act.HOLD},
    Stage.NOTIFIED: frozenset({Act.DISPATCH, Act.CORRECT_NOTICE, Act.CLOSE, Act.HOLD}),
    Stage.CLOSED: frozenset({Act.REOPEN}),
}
"""What each stage allows. Some acts ask more of the request than its stage (`Request.allows`)."""


@dataclass(frozen=True)
class Request:
    """One right asked in a case. `due_on` is the day to act by, replayed from the events: the legal date, or where the
    Act says "without delay" the office's own target; None where neither is known."""

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
    def variant(self) -> Variant:
        """The side of the right that is asked; the usual one where nobody chose."""
        return side(self.right, self.progress.variant)

    @property
    def answered_as(self) -> tuple[Right, Variant]:
        """The right and side whose law answers it: those of access for a transmission that is handled as access."""
        now = self.progress
        return (Right.ACCESS, Variant.PLAIN) if now.as_access else (self.right, side(self.right, now.variant))

    def require(self, act: Act) -> Progress:
        """Give the progress if `act` is allowed now; else UserError `case.not_now` (or `undo.issued` for an undo)."""
        now = self.progress
        if act in ALLOWED[now.stage] and self._fits(act, now):
            return now
        if act is Act.UNDO and (now.issued is not None or now.interims):
            raise UserError("undo.issued")
        raise UserError("case.not_now", act=act.value, stage=now.stage.value)

    def _fits(self, act: Act, now: Progress) -> bool:
        """What an act asks of the request besides its stage."""
        match act:
            case Act.UNDO:
                return self.undoable() is not None
            case Act.CHOOSE_VARIANT:
                return len(variants(self.right)) > 1 and not now.as_access
            case Act.TREAT_AS_ACCESS:
                return self.right is Right.TRANSMISSION and not now.as_access
            case Act.POSTPONE:
                return (self.right is Right.ACCESS or now.as_access) and not now.correcting
            case Act.END_POSTPONEMENT:
                return now.postponed
            case Act.EXTEND:
                extended = sum(isinstance(one, ExtensionIssued) for one in now.interims)
                return self.right is Right.AUTOMATED and extended < MOST_EXTENSIONS and not now.correcting
            case Act.ISSUE_TIME:
                return now.planned is not None
            case Act.DISPATCH_TIME:
                return now.unsent is not None
            case _:
                return True

    def allows(self, act: Act) -> bool:
        """Tell whether `act` is allowed now."""
        now = self.progress
        return act in ALLOWED[now.stage] and self._fits(act, now)

    def undoable(self) -> Event | None:
        """The latest standing event that an undo would withdraw; None at receipt and from issue on."""
        for event in reversed(standing(self.events)):
            if isinstance(event.what, Issued | CorrectionStarted | PostponementIssued | ExtensionIssued):
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

    def access_first(self, request: Request, outcome: Outcome | None = None) -> Request | None:
        """The access request of this case that must be answered before `request`, a deletion, is decided; else None.

        What was deleted can no longer be shown (`law.md` §0 row 11), so an `outcome` that deletes nothing need not
        wait. A transmission handled as access is one; an access that ended without showing anything stands in the way
        of nothing.
        """
        if request.right is not Right.DELETION or (outcome is not None and outcome not in ERASES):
            return None
        answered = (Stage.NOTIFIED, Stage.CLOSED)
        for other in self.requests:
            now = other.progress
            if (other.right is Right.ACCESS or now.as_access) and now.stage not in answered:
                return other
        return None
