"""The access log as it is read: which entries are asked for, what each says, what a review looks at one by one."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

SAMPLE = 20
"""So many entries a review looks at one by one, besides everything that was taken out."""

OUTPUTS = (
    "backup.made",
    "case.file",
    "letter.taken",
    "list.printed",
    "log.printed",
    "proof.printed",
    "statistics.printed",
    "store.copied",
)
"""Acts that take something out of the store: what the safety standard, Art 8(2), asks to be looked at each time."""


class Shown(StrEnum):
    """Which entries are asked for."""

    ALL = "all"
    OUTPUTS = "outputs"


@dataclass(frozen=True)
class LogQuery:
    """The entries of a period; `officer_id`, `code`, `case_number` narrow them where they are given."""

    first: date
    last: date
    officer_id: int = 0
    code: str = ""
    case_number: str = ""
    shown: Shown = Shown.ALL


@dataclass(frozen=True)
class LogEntry:
    """One entry: the five items of the safety standard, Art 2(3), and what else the act said.

    `case_number` is empty where the act was about no case, or the case is gone.
    """

    number: int
    at: datetime
    officer_id: int
    place: str
    code: str
    case_id: int
    persons: tuple[int, ...]
    purpose: str
    details: Mapping[str, object] = field(default_factory=dict)
    case_number: str = ""

    @property
    def people(self) -> int:
        """How many people's data the act showed or changed."""
        count = self.details.get("count", 0)
        listed = count if self.code in ("list.look", "list.printed") and isinstance(count, int) else 0
        return max(len(self.persons), listed)


@dataclass(frozen=True)
class LogPage:
    """Entries, newest first; `before` is what the next page is asked with, 0 where this was the last."""

    entries: tuple[LogEntry, ...]
    before: int


@dataclass(frozen=True)
class LogState:
    """How far the record goes, the short digest of its head, and the first entry that does not verify."""

    number: int
    digest: str
    broken: int | None
    checked_at: datetime


@dataclass(frozen=True)
class Drawn:
    """What a review looks at: the entries of the period, and those to look at one by one."""

    first: date
    last: date
    first_number: int
    last_number: int
    head: bytes
    sample: tuple[LogEntry, ...]


def draw(head: bytes, numbers: Sequence[int], count: int = SAMPLE) -> tuple[int, ...]:
    """Draw `count` of `numbers` by the record's head: whoever has the record can draw the same ones again."""
    left = list(numbers)
    drawn: list[int] = []
    for turn in range(min(count, len(left))):
        seed = int.from_bytes(hashlib.sha256(head + turn.to_bytes(4, "big")).digest(), "big")
        drawn.append(left.pop(seed % len(left)))
    return tuple(sorted(drawn))


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """An entry of the sample as it is printed: every item in words."""

    number: str
    at: str
    who: str
    act: str
    whose: str
    purpose: str


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """The facts of a printed log review, for signature."""

    company: str
    first: date
    last: date
    reviewer: str
    reviewed_on: date
    first_number: int
    last_number: int
    digest: str
    sample: tuple[ReviewLine, ...]
    finding: str
    follow_up: str
    made_on: date
