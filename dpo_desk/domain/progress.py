"""Where a request stands: its events replayed into stage, findings, decision and letters. Pure."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import (
    Checked,
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    Event,
    Examined,
    ExtensionIssued,
    ExtensionPlanned,
    HoldConfirmed,
    HoldSet,
    IdentityChecked,
    IdentityResult,
    Issued,
    PostponementEnded,
    PostponementIssued,
    PostponementPlanned,
    ReceiptCorrected,
    Received,
    Reopened,
    SupplementAsked,
    TreatedAsAccess,
    VariantChosen,
    VerificationStarted,
    standing,
)
from dpo_desk.domain.rights import Variant


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

Planned = PostponementPlanned | ExtensionPlanned
"""More time that was written down, and exists once its notice is issued."""

Interim = PostponementIssued | ExtensionIssued
"""A notice that gave more time."""


@dataclass(frozen=True)
class Hold:
    """A hold on destruction: `id` is its event's; `confirmed_on` None while its holder has not said that it is done."""

    id: int
    system: str
    holder: str
    set_on: date
    confirmed_on: date | None


@dataclass(frozen=True)
class Progress:
    """A request's events replayed: where it stands and what has been found, decided and sent so far."""

    stage: Stage
    received_on: date
    reached: dict[Stage, date]
    variant: Variant = Variant.PLAIN
    identity: IdentityChecked | None = None
    notes: tuple[str, ...] = ()
    checked: frozenset[str] = frozenset()
    holds: tuple[Hold, ...] = ()
    supplements: tuple[SupplementAsked, ...] = ()
    planned: Planned | None = None
    interims: tuple[Interim, ...] = ()
    postponed: bool = False
    """A notice of postponement was issued, and its reason has not ended."""
    as_access: bool = False
    """A transmission that is handled as access."""
    decision: Decision | None = None
    issued: Issued | None = None
    dispatched: Dispatched | None = None
    sent_interims: frozenset[int] = frozenset()
    """The letters that gave more time and whose dispatch is recorded."""
    correcting: bool = False

    @property
    def confirmed(self) -> bool:
        """The person was checked, and what was compared is the same."""
        return self.identity is not None and self.identity.result is IdentityResult.MATCH

    @property
    def unsent(self) -> Interim | None:
        """A notice that gave more time, and whose dispatch is not recorded yet."""
        return next((one for one in self.interims if one.letter_id and one.letter_id not in self.sent_interims), None)


def _to(now: Progress, stage: Stage, event: Event) -> Progress:
    before = {s: d for s, d in now.reached.items() if STAGES.index(s) < STAGES.index(stage)}
    return replace(now, stage=stage, reached=before | {stage: event.happened_on})


def _step(now: Progress, event: Event) -> Progress:
    """Apply one standing event."""
    match event.what:
        case ReceiptCorrected(received_on=day):
            return replace(now, received_on=day, reached=now.reached | {Stage.RECEIVED: day})
        case VerificationStarted():
            return _to(now, Stage.VERIFYING, event)
        case IdentityChecked(result=IdentityResult.MATCH) as check:
            return replace(_to(now, Stage.EXAMINING, event), identity=check)
        case IdentityChecked() as check:
            return replace(_to(now, Stage.VERIFYING, event), identity=check)
        case Decided(decision=decision):
            return replace(_to(now, Stage.DECIDED, event), decision=decision, planned=None)
        case Issued() as issued:
            done = _to(now, Stage.NOTIFIED, event)
            return replace(done, issued=issued, dispatched=None, correcting=False, planned=None)
        case Dispatched(letter_id=letter) as dispatched:
            interim = any(one.letter_id == letter for one in now.interims) if letter else False
            if interim:
                return replace(now, sent_interims=now.sent_interims | {letter})
            return replace(now, dispatched=dispatched)
        case CorrectionStarted():
            return replace(_to(now, Stage.EXAMINING, event), decision=None, dispatched=None, correcting=True)
        case Closed():
            return _to(now, Stage.CLOSED, event)
        case Reopened():
            return _to(now, Stage.NOTIFIED, event)
        case _:
            return _aside(now, event)


def _aside(now: Progress, event: Event) -> Progress:
    """Apply an event that leaves the stage as it is."""
    match event.what:
        case VariantChosen(variant=variant):
            return replace(now, variant=variant)
        case Examined(note=note):
            return replace(now, notes=(*now.notes, note))
        case Checked(done=done):
            return replace(now, checked=frozenset(done))
        case HoldSet(system=system, holder=holder, confirmed_on=day):
            return replace(now, holds=(*now.holds, Hold(event.id, system, holder, event.happened_on, day)))
        case HoldConfirmed(hold_id=hold, confirmed_on=day):
            return replace(now, holds=tuple(replace(h, confirmed_on=day) if h.id == hold else h for h in now.holds))
        case SupplementAsked() as asked:
            return replace(now, supplements=(*now.supplements, asked))
        case TreatedAsAccess():
            return replace(now, as_access=True)
        case PostponementPlanned() | ExtensionPlanned() as planned:
            return replace(now, planned=planned)
        case PostponementIssued() as issued:
            return replace(now, interims=(*now.interims, issued), planned=None, postponed=True)
        case ExtensionIssued() as issued:
            return replace(now, interims=(*now.interims, issued), planned=None)
        case PostponementEnded():
            return replace(now, postponed=False)
        case _:
            return now


def progress(events: tuple[Event, ...]) -> Progress:
    """Replay a request's events, in the order of their ids, into where it stands.

    The first standing event is the receipt; a request without one is a programming error (ValueError).
    """
    stand = standing(tuple(sorted(events, key=lambda event: event.id)))
    if not stand or not isinstance(stand[0].what, Received):
        raise ValueError("a request starts with its receipt")
    received = stand[0].what
    now = Progress(
        Stage.RECEIVED, received.received_on, {Stage.RECEIVED: received.received_on}, variant=received.variant
    )
    for event in stand[1:]:
        now = _step(now, event)
    return now
