"""A due date with its proof: what kind of day it is, and the steps that lead to it. Pure values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Params = Mapping[str, object]


class DueKind(StrEnum):
    """What the day of a deadline is."""

    LAW = "law"
    EXTENDED = "extended"  # by law, after one extension or two
    POSTPONED = "postponed"  # the day told to the person; the law's date follows when the reason ends
    TARGET = "target"  # the office's own: the Act says "without delay"
    NONE = "none"


class LegKind(StrEnum):
    """What a stretch of a count is counted from."""

    RECEIPT = "receipt"
    ENDED = "ended"  # the day the reason for postponing ended
    EXTENSION = "extension"  # the day on which the time before ended, before it was moved
    TARGET = "target"  # the receipt, in days of the office's own
    REFUSAL = "refusal"  # the receipt, to the day by which a refusal is told


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a proof; its words are those of the key `proof.<code>`, filled from `params`.

    `received` stands first, then `none` where no rule was in force (`beyond` where the day is past counting), or
    `as_access` (a transmission handled as access) and the limit (`limit.<right>`, or `limit.<side>` where the law of
    that side is its own; `days`). A stretch is counted by `first`
    (`first.ended`, `first.extended` for later ones), `last` (`n`, `date`), `middle` (`count` of rest days inside),
    `moved` for each day passed over (`date`, `holiday`, `holiday_en`, `source`, `source_en`) and `end`; the office's
    own target stands as `delay` (`days`, `date`) instead. More time: `postponed` (`date`, `until`), `ended`,
    `extended` (`n`, `date`, `days`) with `capped` (`asked`, `days`) where the notice gave more than the law does.
    What gave none says why: `early` (before the receipt), `late` (`due`), `third`, `idle` (nothing was postponed).
    Then `limit.autorefusal` (`days`, `date`) with what moved it; then, as information, `supplement` (it stopped
    nothing), `calendar` (the date may move) and `workdays`.
    """

    code: str
    day: date
    params: Params
    article: str


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of a count: from `start` (not counted) over `days` to `raw`, and to `end` past the rest days."""

    kind: LegKind
    start: date
    days: int
    raw: date
    end: date


@dataclass(frozen=True)
class Proof:
    """Why a date is what it is, by which version of the law, and how far the calendar it used was complete.

    `may_move` is true where the count touches days for which holidays may still be missing from the table. `legs` are
    the stretches counted, in their order; the last that is no refusal leads to the day of the deadline.
    """

    steps: tuple[Step, ...]
    law_version: str
    calendar_complete_to: date
    may_move: bool
    legs: tuple[Leg, ...] = ()


@dataclass(frozen=True)
class Deadline:
    """The last day to answer (`due`), the day the period ended before it was moved (`raw_end`), and the proof.

    `due` is the legal date, None where the law names none: then `target` is the day to act by all the same (the
    office's own, or the day a postponement told the person). `refuse_by` is the legal date for a refusal, where that
    has one of its own.
    """

    due: date | None
    raw_end: date | None
    proof: Proof
    kind: DueKind = DueKind.LAW
    target: date | None = None
    refuse_by: date | None = None

    @property
    def day(self) -> date | None:
        """The day to act by, legal or not."""
        return self.due or self.target
