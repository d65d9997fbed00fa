"""What a list asks, and what it shows of each case."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.rights import Right


class Filter(StrEnum):
    """The saved filters of the list of requests."""

    OPEN = "open"
    SOON = "soon"
    LATE = "late"
    VERIFYING = "verifying"
    HELD = "held"  # postponed or extended, and not yet answered
    MINE = "mine"
    ALL = "all"


class Sort(StrEnum):
    """The orders of the list."""

    DUE = "due"
    RECEIVED = "received"
    NUMBER = "number"


@dataclass(frozen=True)
class Query:
    """What a list of cases asks."""

    filter: Filter = Filter.OPEN
    right: Right | None = None
    stage: Stage | None = None
    way: Way | None = None
    text: str = ""
    sort: Sort = Sort.DUE
    officer_id: int = 0


@dataclass(frozen=True)
class CaseRow:
    """One line of the list: a case with its most urgent open request. `due_on` is what `due_kind` says of it."""

    id: int
    number: str
    rights: tuple[Right, ...]
    subject: str
    agent: str
    stage: Stage
    due_on: date | None
    way: Way
    received_on: date
    officer: str
    request_id: int
    due_kind: DueKind = DueKind.LAW


@dataclass(frozen=True)
class Counts:
    """Numbers beside the filters and in the rail."""

    open: int
    soon: int
    late: int
    verifying: int
    held: int
    mine: int
    all: int
