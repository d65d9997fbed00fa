"""Duties and permissions of other statutes to keep records, and what a decision keeps under them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.blank import is_blank, says_nothing
from dpo_desk.domain.period import in_force


class Keep(StrEnum):
    """Whether a statute orders that records be kept, or lets the company keep them (`law.md` §0 row 5)."""

    MUST = "must"
    MAY = "may"


ANSWERS = ("act-21-1", "act-36-1", "act-36-2", "act-37-2-1", "act-37-5")
"""The provisions of the Act that a duty can answer (`law.md` §0 row 5)."""


@dataclass(frozen=True, slots=True)
class RetentionDuty:
    """One row of the duties: statute and article, the records, how long, counted from what, and which fields may stay.

    `answers` are the provisions of the Act that the row answers (`act-21-1`, `act-36-1`, `act-37-2-1` …); `binds` says
    which kind of business it binds, and `business` is that kind's code in the company facts (`""`: every business).
    `months` is None where the period is not counted in months.
    """

    code: str
    statute_ko: str
    statute_en: str
    article_ko: str
    article_en: str
    record_ko: str
    record_en: str
    months: int | None
    counted_ko: str
    counted_en: str
    keep: Keep
    answers: tuple[str, ...]
    fields_ko: str
    fields_en: str
    gist_ko: str
    gist_en: str
    binds_ko: str
    binds_en: str
    business: str
    in_force: date
    until: date | None
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Records that a decision keeps: under which duty, which fields, until when, stored apart where, and why if may."""

    duty: str
    items: str
    fields: str
    until: date | None
    place: str
    why: str = ""


def may_answer(keep: Keep, answers: Iterable[str]) -> bool:
    """Whether a row of that kind can answer those provisions: a permission to keep orders nobody to collect, and so is
    no statute that stands against a deletion (Act 36(1), proviso)."""
    return keep is Keep.MUST or "act-36-1" not in answers


def duties_on(
    duties: Iterable[RetentionDuty], day: date, *, answering: str = "", businesses: frozenset[str] = frozenset()
) -> tuple[RetentionDuty, ...]:
    """The duties in force on `day` that answer a provision and bind one of the company's kinds of business."""
    return tuple(
        duty
        for duty in duties
        if in_force(duty, day)
        and (not answering or answering in duty.answers)
        and (not duty.business or duty.business in businesses)
    )


def kept_lacking(kept: Kept, duty: RetentionDuty) -> tuple[str, ...]:
    """What a kept record still lacks, as codes: `items`, `fields`, `until`, `place`, and `why` under a "may"."""
    said = {"items": kept.items, "fields": kept.fields, "place": kept.place}
    found = [name for name, text in said.items() if is_blank(text)]
    if kept.until is None:
        found.append("until")
    if duty.keep is Keep.MAY and says_nothing(kept.why):
        found.append("why")
    return tuple(found)
