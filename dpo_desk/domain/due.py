"""The day a request is due and what kind of day it is, as a store keeps it beside the request."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.deadline import Deadline, DueKind


@dataclass(frozen=True, slots=True)
class DueDay:
    """The day to act by (None: none is known), and whether it is the law's, an extended one, told, or the office's."""

    day: date | None
    kind: DueKind


def due_day(deadline: Deadline) -> DueDay:
    """What a store keeps of a deadline."""
    return DueDay(deadline.day, deadline.kind)
