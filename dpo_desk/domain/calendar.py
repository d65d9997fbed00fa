"""Days on which a period of the Civil Act cannot end: Saturdays, Sundays, public holidays. Pure: the table is given."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

_SATURDAY = 5


@dataclass(frozen=True)
class RestDay:
    """A Saturday or public holiday, with the rule that makes it one (`source`, as cited in Korean; `source_en`).

    `confidence` is how sure that source is (H, M-H, M, L; nothing for weekends and for what the office entered).
    """

    day: date
    name_ko: str
    name_en: str
    source: str
    source_en: str = ""
    confidence: str = ""


class Calendar(Protocol):
    """Answers whether a period can end on a day, and between which days its answers are complete (both inclusive)."""

    @property
    def complete_from(self) -> date: ...

    @property
    def complete_to(self) -> date: ...

    def rest(self, day: date) -> RestDay | None:
        """The rest day that `day` is, or None for a day on which a period may end."""
        ...


@dataclass(frozen=True)
class HolidayTable:
    """A `Calendar` over a table of public holidays; Saturdays and Sundays need no entry.

    Outside `complete_from` to `complete_to` weekends are still right, and so are the holidays known so far, but a
    holiday may be missing: substitute days, elections and temporary holidays are announced late.
    """

    holidays: Mapping[date, RestDay]
    complete_from: date
    complete_to: date

    def rest(self, day: date) -> RestDay | None:
        """A holiday goes before the weekend it falls on: its name tells the reader more."""
        found = self.holidays.get(day)
        return found if found or day.weekday() < _SATURDAY else _weekend(day)


def weekend(day: date) -> RestDay | None:
    """The Saturday (Civil Act 161) or Sunday (a public holiday by the Decree, 2(1)) that `day` is."""
    return _weekend(day) if day.weekday() >= _SATURDAY else None


@lru_cache(maxsize=4096)  # a list counts its due dates over the same few weekends
def _weekend(day: date) -> RestDay:
    if day.weekday() == _SATURDAY:
        return RestDay(day, "토요일", "Saturday", "민법 제161조", "Civil Act 161")
    cited = "관공서의 공휴일에 관한 규정 제2조제1호"
    return RestDay(day, "일요일", "Sunday", cited, "Decree on Public Holidays 2(1)")
