"""What the office enters beside the law data: the fields of an entry, and what is wrong in them. No Qt.

An entry stands in one form. Its typing is a flat mapping of names to text, which a draft keeps across a lock; ticks are
codes with a blank between them, a check box is `yes` or empty, a day is written 2026-11-30.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.blank import is_blank
from dpo_desk.domain.calendar import HolidayTable
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.limit import Limit
from dpo_desk.domain.office_law import Entered, OfficeLaw
from dpo_desk.domain.pack import PackInfo
from dpo_desk.domain.retention import RetentionDuty
from dpo_desk.services.texts import LONGEST_LINE, check_text
from dpo_desk.ui.settings.law_rows import LawData

Texts = Mapping[str, str]
Kind = Literal["line", "lines", "day", "number", "check", "choice", "ticks"]
FIRST_YEAR, LAST_YEAR = 2000, 2099
_LONGEST_NUMBER = 18


@dataclass(frozen=True)
class LawShown:
    """The law as the settings show it: what is in use, with the office's own entries, and who looks at it when."""

    today: date
    author: str
    calendar: HolidayTable
    agencies: tuple[Agency, ...] = ()
    duties: tuple[RetentionDuty, ...] = ()
    limits: tuple[Limit, ...] = ()
    office: OfficeLaw = field(default_factory=OfficeLaw)
    data: LawData = field(default_factory=LawData)
    issued_on: date = date.min
    pack: PackInfo | None = None
    key: str = ""
    key_by: Entered | None = None


@dataclass(frozen=True)
class Asked:
    """One field of an entry; `least` and `most` bound a number. Its label is the word `settings.entry.<name>`."""

    name: str
    kind: Kind = "line"
    optional: bool = False
    least: int = 0
    most: int = 0

    @property
    def label(self) -> str:
        """The key of its label."""
        return f"settings.entry.{self.name}"


Judge = Callable[[Texts, LawShown], dict[str, UserError]]
Make = Callable[[Texts, LawShown, Entered], OfficeLaw]
Row = tuple[Asked | None, ...]
"""Fields side by side; None leaves a place empty."""

SOURCE, REASON = Asked("source"), Asked("reason", "lines")


@dataclass(frozen=True)
class Entry:
    """One thing that can be entered: its words' key, its fields line by line, and what it makes of the office's law.

    `judge` says what is wrong beyond the form of each field; `moves` names what due dates can move by. An entry without
    fields takes something back.
    """

    key: str
    icon: str
    rows: tuple[Row, ...]
    make: Make
    judge: Judge = lambda texts, shown: {}
    moves: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[Asked, ...]:
        """Every field in order."""
        return tuple(asked for row in self.rows for asked in row if asked is not None)


def wrong(entry: Entry, texts: Texts, shown: LawShown) -> dict[str, UserError]:
    """What is wrong in an entry as typed, by field, in the order of the form."""
    found: dict[str, UserError] = {}
    for asked in entry.fields:
        try:
            check(asked, texts.get(asked.name, ""))
        except UserError as error:
            found[asked.name] = error
    for name, said in entry.judge(texts, shown).items():
        found.setdefault(name, said)
    return {asked.name: found[asked.name] for asked in entry.fields if asked.name in found}


def check(asked: Asked, text: str) -> None:
    """UserError where a text does not have the form of its field."""
    text = check_text(asked.label, text, needed=not asked.optional and asked.kind != "check", limit=LONGEST_LINE)
    if asked.kind == "day" and text:
        day = day_in({asked.name: text}, asked.name)
        if day is None:
            raise UserError("error.date.form")
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise UserError("settings.entry.year", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    whole = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    if asked.kind == "number" and text and not (whole and asked.least <= int(text) <= asked.most):
        raise UserError("settings.number", least=asked.least, most=asked.most)


def day_in(texts: Texts, name: str) -> date | None:
    """The day of a field, None where there is none or it cannot be read."""
    try:
        return date.fromisoformat(texts.get(name, "").strip())
    except ValueError:
        return None


def number_in(texts: Texts, name: str) -> int:
    """The whole number of a field, nought where it is empty. What `wrong` lets pass is a number."""
    return int(texts.get(name, "").strip() or 0)


def codes_in(texts: Texts, name: str) -> tuple[str, ...]:
    """The codes of a field of ticks."""
    return tuple(texts.get(name, "").split())


def line_in(texts: Texts, name: str, instead: str = "") -> str:
    """The text of a field without blanks around it, or that of another field where nothing is seen of it."""
    said = texts.get(name, "")
    return (texts.get(instead, "") if is_blank(said) else said).strip()
