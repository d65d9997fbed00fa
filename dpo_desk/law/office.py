"""The law as it came, with what the office itself entered laid over it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from dpo_desk.domain.agency import Agencies, Agency
from dpo_desk.domain.calendar import HolidayTable, RestDay
from dpo_desk.domain.office_law import Ending, OfficeLaw, last_day
from dpo_desk.domain.retention import RetentionDuty

if TYPE_CHECKING:
    from dpo_desk.law.book import LawBook

_Row = TypeVar("_Row", bound=Agency | RetentionDuty)
_DAY = timedelta(days=1)


def taken_in(book: LawBook, entered: OfficeLaw) -> LawBook:
    """The shipped `book` with the office's entries; targets, fees and company facts are asked of `office`.

    An agency or duty of the office takes the place of a shipped one of its code on the days on which it is in force,
    and leaves it standing before and after. An ending ends what is shipped under a code; what the office itself lets
    begin after that day stands.
    """
    agencies = [each.agency for each in entered.agencies]
    duties = [each.duty for each in entered.duties]
    return replace(
        book,
        calendar=_calendar(book.calendar, entered),
        agencies=Agencies(_laid_over("agency", book.agencies.rows, agencies, entered.endings)),
        duties=_laid_over("duty", book.duties, duties, entered.endings),
        office=entered,
    )


def _calendar(shipped: HolidayTable, entered: OfficeLaw) -> HolidayTable:
    """Days added and struck, the later entry of a day last; complete as far as either of the two says.

    A day that the office added and that a newer table brings itself keeps the table's name and source.
    """
    days = dict(shipped.holidays)
    for entry in entered.holidays:
        if entry.struck:
            days.pop(entry.day, None)
        else:
            added = RestDay(entry.day, entry.name_ko, entry.name_en, entry.source, entry.source)
            days.setdefault(entry.day, added)
    complete_to = max(shipped.complete_to, entered.complete_to or shipped.complete_to)
    return HolidayTable(MappingProxyType(dict(sorted(days.items()))), shipped.complete_from, complete_to)


def _laid_over(
    kind: str, shipped: Iterable[_Row], entered: Iterable[_Row], endings: tuple[Ending, ...]
) -> tuple[_Row, ...]:
    ended = ((row, last_day(endings, kind, row.code, row.until)) for row in shipped)
    rows = [replace(row, until=last) for row, last in ended if last is None or row.in_force <= last]
    for own in entered:
        touching = [ending for ending in endings if ending.until >= own.in_force]
        rows = _with(rows, replace(own, until=last_day(touching, kind, own.code, own.until)))
    return tuple(rows)


def _with(rows: list[_Row], own: _Row) -> list[_Row]:
    """`rows` with `own` where its code stands, or last of all; others of its code keep the days it leaves them."""
    same = [own]
    for row in (row for row in rows if row.code == own.code):
        if row.in_force < own.in_force:
            same.append(replace(row, until=_earlier(row.until, own.in_force - _DAY)))
        if own.until is not None and (row.until is None or own.until < row.until):
            same.append(replace(row, in_force=max(row.in_force, own.until + _DAY)))
    place = next((number for number, row in enumerate(rows) if row.code == own.code), len(rows))
    others = [row for row in rows if row.code != own.code]
    return [*others[:place], *sorted(same, key=lambda row: row.in_force), *others[place:]]


def _earlier(one: date | None, other: date) -> date:
    return other if one is None else min(one, other)
