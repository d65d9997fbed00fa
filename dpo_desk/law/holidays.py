"""`resources/law/holidays.json` -> the calendar of public holidays."""

from datetime import date
from pathlib import Path
from types import MappingProxyType

from dpo_desk.domain.calendar import HolidayTable, RestDay
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, read

KINDS = {kind: kind for kind in ("fixed", "lunar", "substitute", "temporary", "election")}
_SHAPE = Shape(texts="ko en source source_en", others="day kind confidence")

_EVERY_YEAR = ("01-01", "03-01", "05-05", "06-06", "08-15", "10-03", "10-09", "12-25")
_BY_THE_MOON = {"설날": 3, "부처님 오신 날": 1, "추석": 3}
"""Holidays that wander, found by name, and how many days each has; a day may be two holidays and carries both names."""


def load(path: Path) -> HolidayTable:
    """The table of `path`, checked: known kinds, rising days without doubles, no year with a holiday missing.

    Raises LawDataError with file and line. Days after `complete_to` are those known so far. Confidence
    tells the office what to compare, not how to count.
    """
    head, rows = read(path, "days", named_by="day")
    head.only("built_from", "complete_from", "complete_to", "days")
    complete_from = head.day("complete_from")
    complete_to = head.last_day("complete_to", start=complete_from)
    if complete_to is None:
        raise head.wrong("complete_to is missing")
    days: dict[date, RestDay] = {}
    regular: list[RestDay] = []
    for row in rows:
        rest, kind = _rest_day(row)
        _check_order(row, rest.day, days)
        if rest.day < complete_from:
            raise row.wrong(f"before complete_from {complete_from}")
        days[rest.day] = rest
        if kind in {"fixed", "lunar"}:
            regular.append(rest)
    gap = _gap(regular, complete_from, complete_to)
    if gap:
        after, problem = gap
        raise next((row for row in rows if row.day("day") >= after), rows[-1]).wrong(problem)
    return HolidayTable(MappingProxyType(days), complete_from, complete_to)


def _rest_day(row: Row) -> tuple[RestDay, str]:
    ko, en, source, source_en = _SHAPE.texts_of(row)
    kind, sure = row.member("kind", KINDS), row.member("confidence", CONFIDENCE)
    return RestDay(row.day("day"), ko, en, source, source_en, sure), kind


def _check_order(row: Row, day: date, days: dict[date, RestDay]) -> None:
    if day in days:
        raise row.wrong("the day stands twice")
    if days and day < next(reversed(days)):
        raise row.wrong("out of order")


def _gap(regular: list[RestDay], first: date, last: date) -> tuple[date, str] | None:
    """The first holiday that is missing: the day from which it is, and what to say; None where none is.

    Holidays of a fixed day are there in every complete year; those by the moon in years complete from end to end.
    """
    days = {rest.day for rest in regular}
    for year in range(first.year, last.year + 1):
        for month_day in _EVERY_YEAR:
            day = date.fromisoformat(f"{year:04}-{month_day}")
            if first <= day <= last and day not in days:
                return day, f"a gap: {day} is missing"
        if first <= date(year, 1, 1) and date(year, 12, 31) <= last:
            for name, due in _BY_THE_MOON.items():
                found = sum(name in rest.name_ko for rest in regular if rest.day.year == year)
                if found != due:
                    return date(year, 1, 1), f"a gap: {year} has {found} of {due} days of {name}"
    return None
