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


@dataclass(frozen=True)
class ClockFacts:
    """What the clock is counted from: `times` in the order of their days."""

    received_on: date
    variant: Variant = Variant.PLAIN
    as_access: bool = False
    times: tuple[Postponed | Ended | Extended, ...] = ()
    supplements: tuple[date, ...] = ()


def clock_facts(events: tuple[Event, ...]) -> ClockFacts:
    """Replay events into the facts of the clock. ValueError for a request without its receipt."""
    received_on: date | None = None
    variant, as_access = Variant.PLAIN, False
    times: set[tuple[date, int, Postponed | Ended | Extended]] = set()
    supplements: set[date] = set()
    for event in standing(tuple(sorted(events, key=lambda event: event.id))):
        match event.what:
            case Received(received_on=day, variant=side):
                received_on, variant = day, side
            case ReceiptCorrected(received_on=day):
                received_on = day
            case VariantChosen(variant=side):
                variant = side
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
    if received_on is None:
        raise ValueError("a request starts with its receipt")
    in_order = tuple(what for _, _, what in sorted(times))  # ranks part the kinds of one day
    return ClockFacts(received_on, variant, as_access, in_order, tuple(sorted(supplements)))
