"""How a request can end: the outcomes, and what each of them asks of the decision. Pure values, filled from the law."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.period import speaks
from dpo_desk.domain.rights import Right, Variant


class Outcome(StrEnum):
    """What became of a request (`law.md` §0 row 10); the first four are the boxes of form 9."""

    FULL = "full"
    PARTIAL = "partial"
    POSTPONED = "postponed"
    REFUSED = "refused"
    DONE = "done"
    UNCHANGED = "unchanged"  # a record found right is not corrected (Act 36(2))
    NOT_HELD = "notheld"
    DESTROYED = "destroyed"
    NOT_IDENTIFIED = "notidentified"
    OUTSIDE = "outside"
    PROCESSOR = "processor"
    NOT_OBLIGED = "notobliged"  # no duty to transmit below the size of Decree 42-2(1)
    UNCLEAR = "unclear"
    WITHDRAWN = "withdrawn"


class StatisticsRow(StrEnum):
    """The rows of the statistics, in their order. Each outcome of the law names its own."""

    FULL = "full"
    DONE = "done"
    PARTIAL = "partial"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    NOT_OBLIGED = "notobliged"
    NOT_HELD = "notheld"
    DESTROYED = "destroyed"
    NOT_IDENTIFIED = "notidentified"
    OUTSIDE = "outside"
    PROCESSOR = "processor"
    UNCLEAR = "unclear"
    WITHDRAWN = "withdrawn"
    OPEN = "open"  # no outcome: the notice of a result is to come


class Need(StrEnum):
    """Whether an outcome takes grounds of the Act or kept records."""

    NEEDED = "needed"
    ALLOWED = "allowed"
    NONE = "none"


class FieldKind(StrEnum):
    """How a fact of a decision is typed."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class FactField:
    """A fact that the notice of an outcome says: `name` is its field in the letter, `ko` and `en` its label."""

    name: str
    kind: FieldKind
    needed: bool
    ko: str
    en: str


@dataclass(frozen=True, slots=True)
class OutcomeRule:
    """An outcome of a right (and of one side of it, where `variants` names sides).

    `paper` is the paper that says it, `statistics` the row it is counted in. `before_identity`: it may be decided
    though the person was not confirmed. `grounds` and `kept`: whether grounds of the Act and kept records belong to it.
    `confidence` is how sure its source is (H, M-H, M, L).
    """

    code: Outcome
    right: Right
    variants: tuple[Variant, ...]
    paper: str
    grounds: Need
    kept: Need
    before_identity: bool
    statistics: StatisticsRow
    fields: tuple[FactField, ...]
    article_ko: str
    article_en: str
    in_force: date
    until: date | None
    source: str
    confidence: str


def outcomes(rules: Iterable[OutcomeRule], right: Right, variant: Variant, day: date) -> tuple[OutcomeRule, ...]:
    """The outcomes open to a request, in the order of the data."""
    return tuple(rule for rule in rules if speaks(rule, right, variant, day))
