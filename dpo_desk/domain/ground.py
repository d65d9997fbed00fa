"""Grounds on which the Act lets a request be refused, wholly or in part, and the questions that each of them asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.blank import is_blank, says_nothing
from dpo_desk.domain.period import speaks
from dpo_desk.domain.rights import Right, Variant


class Answer(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    YES_NO = "yesno"


@dataclass(frozen=True, slots=True)
class Question:
    """What a ground asks before it may be used. `bars` is the answer that closes the ground ("yes", "no"; "" for none).

    A question of kind TEXT needs words; one of kind YES_NO needs one of its two answers.
    """

    code: str
    kind: Answer
    ko: str
    en: str
    bars: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """One item of the closed list: its article, its wording, who may use it, and from when to when it holds."""

    code: str
    right: Right
    variants: tuple[Variant, ...]
    article_ko: str
    article_en: str
    ko: str
    en: str
    private: bool
    kept: bool  # it rests on a statute that names or keeps the data: kept records are named with it
    questions: tuple[Question, ...]
    in_force: date
    until: date | None
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class GroundUse:
    """A ground used in a decision: what is withheld by it, the answers to its questions, the reason the person reads.

    `review_on` is the day it is looked at again; `finding` the weighing or inquiry behind it, where the letter says it.
    """

    ground: str
    item: str
    reason: str
    answers: tuple[tuple[str, str], ...] = ()
    review_on: date | None = None
    finding: str = ""


def usable(grounds: Iterable[Ground], right: Right, variant: Variant, day: date) -> tuple[Ground, ...]:
    """The grounds a private company may use for a request received on `day`, in the order of the data."""
    return tuple(ground for ground in grounds if ground.private and speaks(ground, right, variant, day))


def lacking(use: GroundUse, ground: Ground) -> tuple[str, ...]:
    """What a ground's use still lacks, as codes: `item`, `reason`, `answer` (a question is open), `barred`."""
    answers: Mapping[str, str] = dict(use.answers)
    found = ["item"] if is_blank(use.item) else []
    if says_nothing(use.reason):
        found.append("reason")
    for question in ground.questions:
        said = answers.get(question.code, "").strip()
        if is_blank(said) or (question.kind is Answer.YES_NO and said not in ("yes", "no")):
            found.append("answer")
        elif question.bars and said == question.bars:
            found.append("barred")
    return tuple(dict.fromkeys(found))
