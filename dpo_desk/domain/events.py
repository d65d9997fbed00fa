"""What happened to a request. Events are never edited; undo is an event that withdraws another."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dpo_desk.domain.decision import Decision


class IdentityMethod(StrEnum):
    """How a person was checked, in the order that asks least (Guideline 34)."""

    LOG_IN = "login"
    PHONE = "phone"
    EMAIL = "email"
    REGISTERED_MAIL = "mail"
    VISIT = "visit"


class IdentityResult(StrEnum):
    """What comparing the fields showed."""

    MATCH = "match"
    PARTIAL = "part"
    DIFFER = "differ"


class DispatchWay(StrEnum):
    """How a letter left the company."""

    POST = "post"
    EMAIL = "email"
    FAX = "fax"
    VISIT = "visit"


@dataclass(frozen=True)
class Received:
    """The request reached the company on `received_on` (first arrival at any desk of it)."""

    received_on: date


@dataclass(frozen=True)
class ReceiptCorrected:
    """The receipt day was recorded wrongly; `reason` says why the new day is right."""

    received_on: date
    reason: str


@dataclass(frozen=True)
class VerificationStarted:
    """Receipt day and rights were looked at; the identity check began. The clock runs on."""


@dataclass(frozen=True)
class IdentityChecked:
    """The person (and an agent's power) was checked by comparing `fields`."""

    method: IdentityMethod
    fields: tuple[str, ...]
    result: IdentityResult
    note: str = ""
    mandate_note: str = ""
    """For an agent: which paper shows the power to act, and how the agent was checked."""


@dataclass(frozen=True)
class Examined:
    """A note on where was searched and what was found."""

    note: str


@dataclass(frozen=True)
class Decided:
    """The decision, as the notice will say it."""

    decision: Decision


@dataclass(frozen=True)
class Issued:
    """A notice went out of the desk: its number, its kept file and that file's SHA-256."""

    letter_id: int
    document_no: str
    sha256: str


@dataclass(frozen=True)
class Dispatched:
    """The notice left the company."""

    way: DispatchWay
    sent_on: date
    tracking_no: str = ""
    note: str = ""


@dataclass(frozen=True)
class CorrectionStarted:
    """An issued notice was wrong: the request is examined and decided anew; the old notice stays as issued."""

    reason: str


@dataclass(frozen=True)
class Closed:
    """Nothing is left to do."""


@dataclass(frozen=True)
class Reopened:
    """A closed request is worked on again."""

    reason: str


@dataclass(frozen=True)
class Undone:
    """Withdraws the event with the id `event_id`; both stay in the history."""

    event_id: int


What = (
    Received
    | ReceiptCorrected
    | VerificationStarted
    | IdentityChecked
    | Examined
    | Decided
    | Issued
    | Dispatched
    | CorrectionStarted
    | Closed
    | Reopened
    | Undone
)


@dataclass(frozen=True)
class Event:
    """One thing that happened: what, on which Korean day, recorded when (UTC) and by whom."""

    id: int
    what: What
    happened_on: date
    recorded_at: datetime
    officer_id: int


def standing(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Leave out undo events and what they withdrew."""
    withdrawn = {event.what.event_id for event in events if isinstance(event.what, Undone)}
    return tuple(event for event in events if event.id not in withdrawn and not isinstance(event.what, Undone))
