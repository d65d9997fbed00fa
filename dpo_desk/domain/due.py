"""The day a request is due and what kind of day it is, as a store keeps it beside the request."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.deadline import Deadline, DueKind
from dpo_desk.domain.rights import Right


@dataclass(frozen=True, slots=True)
class DueDay:
    """The day to act by (None: none is known), and whether it is the law's, an extended one, told, or the office's."""

    day: date | None
    kind: DueKind


@dataclass(frozen=True, slots=True)
class Move:
    """An open request whose day is another one under changed law or another calendar."""

    case_id: int
    number: str
    request_id: int
    right: Right
    before: DueDay
    after: DueDay


def due_day(deadline: Deadline) -> DueDay:
    """What a store keeps of a deadline."""
    return DueDay(deadline.day, deadline.kind)
