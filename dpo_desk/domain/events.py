"""What happened to a request. Events are never edited; undo is an event that withdraws another."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dpo_desk.domain.decision import Decision
from dpo_desk.domain.rights import Variant


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


class ExtensionGround(StrEnum):
    """The two grounds on which the 30 days for an automated decision may be extended (Notice 2024-9, 8(1))."""

    COMPLEX = "complex"  # complex, or extra measures are needed
    OVERLOAD = "overload"  # force majeure, or a passing overload


@dataclass(frozen=True)
class Received:
    """The request reached the company on `received_on` (first arrival at any desk of it)."""

    received_on: date
    variant: Variant = Variant.PLAIN


@dataclass(frozen=True)
class VariantChosen:
    """What exactly is asked under a right that has several sides."""

    variant: Variant


@dataclass(frozen=True)
class SupplementAsked:
    """The person was asked for something that is missing. No rule stops the clock for it."""

    what: str
    wanted_by: date


@dataclass(frozen=True)
class HoldSet:
    """Destruction is held in `system`, so that what is asked for is not overwritten; `holder` is who does it.

    `confirmed_on` is the day the holder said that it is done; None while that is open.
    """

    system: str
    holder: str
    confirmed_on: date | None = None


@dataclass(frozen=True)
class HoldConfirmed:
    """The holder of the hold with the event id `hold_id` said that it is done."""

    hold_id: int
    confirmed_on: date


@dataclass(frozen=True)
class Checked:
    """The lines of the checklist that are looked at, by code; the latest such event says all of them."""

    done: tuple[str, ...]


@dataclass(frozen=True)
class TreatedAsAccess:
    """A request for transmission is handled as access to an electronic copy, its limit from the first receipt."""

    reason: str


@dataclass(frozen=True)
class PostponementPlanned:
    """Access cannot be given in time (Act 35(3)): why, and until about when. It exists once its notice is issued."""

    reason: str
    until: date
    now_items: str = ""
    """What is given at once; empty where nothing is."""


@dataclass(frozen=True, kw_only=True)
class _TimeTold:
    """A notice that gave more time was issued: its kept file, its number and that file's SHA-256."""

    letter_id: int = 0
    document_no: str = ""
    sha256: str = ""


@dataclass(frozen=True)
class PostponementIssued(_TimeTold):
    """The notice of a postponement was issued: until about when it told the person to wait, and why."""

    until: date
    reason: str


@dataclass(frozen=True)
class PostponementEnded:
    """The reason for postponing ended on `ended_on`; from then access is due within 10 days (Guideline 31)."""

    ended_on: date


@dataclass(frozen=True)
class ExtensionPlanned:
    """More time for a request about an automated decision: how many days, on which ground, why, and what meanwhile."""

    days: int
    ground: ExtensionGround
    reason: str
    meanwhile: str = ""


@dataclass(frozen=True)
class ExtensionIssued(_TimeTold):
    """The notice of an extension was issued: how many days it gave, on which ground, and why."""

    days: int
    ground: ExtensionGround
    reason: str = ""


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
    letter_id: int = 0
    """Which letter, where it is not the notice of the result: a postponement's or an extension's."""


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
    | VariantChosen
    | SupplementAsked
    | HoldSet
    | HoldConfirmed
    | Checked
    | TreatedAsAccess
    | PostponementPlanned
    | PostponementIssued
    | PostponementEnded
    | ExtensionPlanned
    | ExtensionIssued
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
