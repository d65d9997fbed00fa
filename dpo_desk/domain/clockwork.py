"""The facts of a request's events that move its clock, by the days they happened. Pure.

Recording order has no say: what happened is put in the order of its days, and what was recorded twice counts once.
Alone a corrected receipt day or a chosen side replaces the one recorded before it.
"""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.events import (
    Event,
    ExtensionIssued,
    PostponementEnded,
    PostponementIssued,
    ReceiptCorrected,
    Received,
    SupplementAsked,
    TreatedAsAccess,
    VariantChosen,
    standing,
)
from dpo_desk.domain.rights import Variant


@dataclass(frozen=True, order=True)
class Extended:
    """A notice of extension was issued on a day."""

    issued_on: date
    days: int


@dataclass(frozen=True, order=True)
class Postponed:
    """A notice of postponement was issued on a day, and told the person about when."""

    issued_on: date
    until: date


@dataclass(frozen=True, order=True)
class Ended:
    """The reason for postponing ended."""

    ended_on: date


MoreTime = Postponed | Ended | Extended


@dataclass(frozen=True)
class ClockFacts:
    """What the clock is counted from: `times` in the order of their days."""

    received_on: date
    variant: Variant = Variant.PLAIN
    as_access: bool = False
    times: tuple[MoreTime, ...] = ()
    supplements: tuple[date, ...] = ()


def clock_facts(events: tuple[Event, ...]) -> ClockFacts:
    """Replay events into the facts of the clock. ValueError for a request without its receipt."""
    received: Received | None = None
    corrected: date | None = None
    chosen: Variant | None = None
    as_access = False
    times: set[tuple[date, int, MoreTime]] = set()
    supplements: set[date] = set()
    for event in standing(tuple(sorted(events, key=lambda event: event.id))):
        match event.what:
            case Received() as first:
                received = received or first
            case ReceiptCorrected(received_on=day):
                corrected = day
            case VariantChosen(variant=side):
                chosen = side
            case TreatedAsAccess():
                as_access = True
            case PostponementIssued(until=until):
                times.add((event.happened_on, 0, Postponed(event.happened_on, until)))
            case PostponementEnded(ended_on=day):
                times.add((day, 1, Ended(day)))
            case ExtensionIssued(days=days):
                times.add((event.happened_on, 2, Extended(event.happened_on, days)))
            case SupplementAsked():
                supplements.add(event.happened_on)
    if received is None:
        raise ValueError("a request starts with its receipt")
    return ClockFacts(
        corrected or received.received_on,
        received.variant if chosen is None else chosen,
        as_access,
        tuple(what for _, _, what in sorted(times)),  # ranks part the kinds of one day
        tuple(sorted(supplements)),
    )
