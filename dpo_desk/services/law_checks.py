"""What the office enters beside the law data, checked before it is kept, and signed with author and day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from dpo_desk.domain.blank import is_blank, says_nothing
from dpo_desk.domain.data import to_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Ending, Entered, Noted, OfficeAgency, OfficeDuty, OfficeLaw
from dpo_desk.domain.retention import ANSWERS, may_answer
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import LawBook
from dpo_desk.services.texts import check_text, check_texts

FIRST_YEAR, LAST_YEAR = 2000, 2099
SHORTEST_TARGET, LONGEST_TARGET = 1, 60
MOST_FEE, MOST_FACT = 10_000_000, 1_000_000_000_000_000

_AGENCY = ("code", "name_ko", "name_en", "purpose_ko", "purpose_en", "phone", "source")
_DUTY = (
    *("code", "statute_ko", "statute_en", "article_ko", "article_en", "record_ko", "record_en", "counted_ko"),
    *("counted_en", "fields_ko", "fields_en", "gist_ko", "gist_en", "source"),
)


class Entry(Protocol):
    """Anything that says who entered it."""

    @property
    def entered(self) -> Entered: ...


E = TypeVar("E", bound=Entry)


def signed(changed: OfficeLaw, was: OfficeLaw, *, author: str, today: date) -> OfficeLaw:
    """The same with author and day on every entry that is new, and on the notes of the parts that changed.

    UserError `settings.law.reason` (`what`) where a new entry, or a part that changed, says no reason.
    """

    def sign(entered: Entered, what: str) -> Entered:
        reason = check_text("field.reason", entered.reason, needed=False)
        if says_nothing(reason):
            raise UserError("settings.law.reason", what=what)
        return Entered(author, today, reason)

    def each(entries: tuple[E, ...], before: tuple[E, ...], what: str) -> tuple[E, ...]:
        known = set(before)
        return tuple(
            entry if entry in known else replace(entry, entered=sign(entry.entered, what))  # type: ignore[type-var]
            for entry in entries
        )

    notes = {note.name: note for note in changed.noted}
    for name in changed_parts(changed, was):
        entered = sign(notes[name].entered if name in notes else Entered("", today, ""), _part(name))
        notes[name] = replace(notes.get(name, Noted(name, entered)), entered=entered)
    return replace(
        changed,
        holidays=each(changed.holidays, was.holidays, _part("holidays")),
        agencies=each(changed.agencies, was.agencies, _part("agencies")),
        duties=each(changed.duties, was.duties, _part("duties")),
        endings=each(changed.endings, was.endings, _part("endings")),
        noted=tuple(notes.values()),
    )


def changed_parts(changed: OfficeLaw, was: OfficeLaw) -> tuple[str, ...]:
    """The parts without entries of their own that differ: those whose author and reason stand in a note."""
    now, before = _parts(changed), _parts(was)
    return tuple(name for name in now if now[name] != before[name])


def _part(name: str) -> str:
    """The word for a part of the office's law."""
    return f"settings.law.part.{name}"


def _parts(office: OfficeLaw) -> dict[str, object]:
    return {
        "complete_to": office.complete_to,
        "targets": dict(office.targets),
        "fees": office.fees,
        "facts": replace(office.facts, businesses=()),
        "businesses": frozenset(office.facts.businesses),
    }


def check(changed: OfficeLaw, was: OfficeLaw, came: LawBook) -> None:
    """UserError for the first thing that is not sound in what is new; what stood before is not judged again.

    An update of the data may bring what the office had entered itself; its entry then stays and says nothing more.
    """
    check_texts("field.law", to_data(changed))
    _check_holidays(changed, was, came)
    for holder in changed.agencies:
        if holder not in was.agencies:
            _check_agency(holder)
    for duty in changed.duties:
        if duty not in was.duties:
            _check_duty(duty)
    for ending in changed.endings:
        if ending not in was.endings:
            _check_ending(ending, changed, came)
    for code, days in changed.targets:
        if code not in {right.value for right in Right}:
            raise UserError("settings.law.unknown", code=code)
        _check_number(days, SHORTEST_TARGET, LONGEST_TARGET)
    for won in (changed.fees.page_won, changed.fees.postage_won):
        _check_number(won, 0, MOST_FEE)
    if (changed.fees.page_won or changed.fees.postage_won) and is_blank(changed.fees.basis):
        raise UserError("settings.facts.basis")
    for name in ("users", "sales_won", "sensitive_persons"):
        _check_number(getattr(changed.facts, name), 0, MOST_FACT)


def _check_holidays(changed: OfficeLaw, was: OfficeLaw, came: LawBook) -> None:
    known, stood = set(came.calendar.holidays), set(was.holidays)
    for holiday in changed.holidays:
        if holiday not in stood:
            _check_days(holiday.day)
            if holiday.struck and holiday.day not in known:
                raise UserError("settings.calendar.notthere", date=holiday.day)
            if not holiday.struck and holiday.day in known:
                raise UserError("settings.calendar.there", date=holiday.day)
            for text in (holiday.name_ko, holiday.name_en, holiday.source):
                check_text(_part("holidays"), text)
        if holiday.struck:
            known.discard(holiday.day)
        else:
            known.add(holiday.day)
    last = changed.complete_to
    if last is None or last == was.complete_to:
        return
    _check_days(last)
    if last < came.calendar.complete_from:
        raise UserError("settings.calendar.early", first=came.calendar.complete_from)
    added = [holiday.day for holiday in changed.holidays if holiday.day in known and holiday.day > last]
    if added:
        raise UserError("settings.calendar.before", date=max(added))


def _check_agency(holder: OfficeAgency) -> None:
    agency = holder.agency
    for name in (*_AGENCY, *(("site",) if agency.on else ())):
        check_text(_part("agencies"), getattr(agency, name))
    _check_days(agency.in_force, agency.until)


def _check_duty(holder: OfficeDuty) -> None:
    duty = holder.duty
    for name in _DUTY:
        check_text(_part("duties"), getattr(duty, name))
    if not duty.answers:
        raise UserError("error.text.empty", what=_part("duties"))
    if unknown := set(duty.answers) - set(ANSWERS):
        raise UserError("settings.law.unknown", code=min(unknown))
    if not may_answer(duty.keep, duty.answers):
        raise UserError("settings.retention.noground")
    if duty.months is not None:
        _check_number(duty.months, 1, 1200)
    _check_days(duty.in_force, duty.until)


def _check_ending(ending: Ending, changed: OfficeLaw, came: LawBook) -> None:
    rows: dict[str, list[tuple[str, date]]] = {
        "agency": [
            (row.code, row.in_force) for row in (*came.agencies.rows, *(one.agency for one in changed.agencies))
        ],
        "duty": [(row.code, row.in_force) for row in (*came.duties, *(one.duty for one in changed.duties))],
    }
    starts = [start for code, start in rows.get(ending.kind, ()) if code == ending.code]
    if not starts:
        raise UserError("settings.law.unknown", code=ending.code)
    _check_days(min(starts), ending.until)


def _check_days(first: date, last: date | None = None) -> None:
    """UserError for a year nobody means, or an end before its start."""
    for day in (first, *([last] if last else [])):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise UserError("settings.entry.year", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    if last and last < first:
        raise UserError("error.date.order")


def _check_number(number: int, least: int, most: int) -> None:
    if not least <= number <= most:
        raise UserError("settings.number", least=least, most=most)


def said(changed: OfficeLaw, was: OfficeLaw) -> dict[str, list[str]]:
    """What an act did to the office's law, for its entry in the access log: codes and days, no texts."""
    now, before = {entry for _, entry in _named(changed)}, {entry for _, entry in _named(was)}
    found = {
        "added": [code for code, entry in _named(changed) if entry not in before],
        "removed": [code for code, entry in _named(was) if entry not in now],
        "set": list(changed_parts(changed, was)),
    }
    return {name: codes for name, codes in found.items() if codes}


def _named(office: OfficeLaw) -> Iterator[tuple[str, object]]:
    for holiday in office.holidays:
        yield f"holiday {holiday.day}{' struck' if holiday.struck else ''}", holiday
    for agency in office.agencies:
        yield f"agency {agency.agency.code}", agency
    for duty in office.duties:
        yield f"duty {duty.duty.code}", duty
    for ending in office.endings:
        yield f"{ending.kind} {ending.code} until {ending.until}", ending
