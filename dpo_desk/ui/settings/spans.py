"""Rows that are in force for a time: from when until when, who entered and who ended them. No Qt."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.office_law import Ending, Entered, OfficeLaw
from dpo_desk.domain.period import Timed
from dpo_desk.domain.retention import RetentionDuty
from dpo_desk.ui import words


class Span(Timed, Protocol):
    """A row of a code."""

    @property
    def code(self) -> str: ...


Row = TypeVar("Row", bound=Span)
AGENCY, DUTY = "agency", "duty"
"""The kinds of rows that an office ends (`Ending.kind`)."""


def key_of(row: Span) -> str:
    """The name of a row among all: one code may have several, one after the other."""
    return f"{row.code} {row.in_force}"


def row_at(rows: Iterable[Row], key: str) -> Row | None:
    """The row of a name, None where there is none any more."""
    return next((row for row in rows if key_of(row) == key), None)


def ended(row: Timed, today: date) -> bool:
    """Whether a row's last day is past."""
    return row.until is not None and row.until < today


def state(row: Timed, today: date) -> str:
    """Whether a row is in force, as a code: `ended`, `coming`, `now`."""
    return "ended" if ended(row, today) else "coming" if row.in_force > today else "now"


def period(row: Timed) -> str:
    """From when until when a row is in force, as words."""
    if row.until is None:
        return words.say("settings.entry.since", date=row.in_force)
    return words.say("settings.entry.between", first=row.in_force, last=row.until)


def ending_of(office: OfficeLaw, row: Agency | RetentionDuty) -> Ending | None:
    """The office's entry that ended a row, the youngest of several."""
    kind = AGENCY if isinstance(row, Agency) else DUTY
    found = [one for one in office.endings if (one.kind, one.code, one.until) == (kind, row.code, row.until)]
    return found[-1] if found else None


def own_of(office: OfficeLaw, row: Agency | RetentionDuty) -> Entered | None:
    """Who entered a row, where the office did; of several of one day the youngest."""
    if isinstance(row, Agency):
        found = [one.entered for one in office.agencies if _same(one.agency, row)]
    else:
        found = [one.entered for one in office.duties if _same(one.duty, row)]
    return found[-1] if found else None


def without(office: OfficeLaw, row: Agency | RetentionDuty) -> OfficeLaw:
    """The office's law without what it last entered of a row: its ending, or else the row itself."""
    if (ending := ending_of(office, row)) is not None:
        return replace(office, endings=tuple(one for one in office.endings if one is not ending))
    if isinstance(row, Agency):
        agency = next((one for one in reversed(office.agencies) if _same(one.agency, row)), None)
        return replace(office, agencies=tuple(one for one in office.agencies if one is not agency))
    duty = next((one for one in reversed(office.duties) if _same(one.duty, row)), None)
    return replace(office, duties=tuple(one for one in office.duties if one is not duty))


def _same(entered: Agency | RetentionDuty, row: Agency | RetentionDuty) -> bool:
    """Whether a row is the one that was entered: its last day may be another by now."""
    return replace(entered, until=None) == replace(row, until=None)
