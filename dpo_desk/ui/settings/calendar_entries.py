"""What the office enters of the calendar: a holiday more, one less, the day up to which it is complete. No Qt."""

from dataclasses import replace

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeHoliday, OfficeLaw
from dpo_desk.ui.settings.entry import REASON, SOURCE, Asked, Entry, LawShown, Texts, day_in, line_in
from dpo_desk.ui.settings.noted import with_note

_DAY = Asked("day", "day")


def _added(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    day = day_in(texts, "day")
    assert day is not None
    name, english = line_in(texts, "holiday_ko"), line_in(texts, "holiday_en", "holiday_ko")
    holiday = OfficeHoliday(day, name, english, line_in(texts, "source"), entered)
    return replace(shown.office, holidays=(*shown.office.holidays, holiday))


def _struck(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    day = day_in(texts, "day")
    assert day is not None
    rest = shown.calendar.holidays[day]
    struck = OfficeHoliday(day, rest.name_ko, rest.name_en, line_in(texts, "source"), entered, struck=True)
    return replace(shown.office, holidays=(*shown.office.holidays, struck))


def _complete(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    office = replace(shown.office, complete_to=day_in(texts, "complete_to"))
    return with_note(office, "complete_to", entered, line_in(texts, "source"))


def _not_there_yet(texts: Texts, shown: LawShown) -> dict[str, UserError]:
    day = day_in(texts, "day")
    if any(one.day == day for one in shown.office.holidays):
        return {"day": UserError("settings.calendar.twice", date=day)}
    there = shown.calendar.holidays.get(day) if day else None
    return {"day": UserError("settings.calendar.there", date=there.day)} if there else {}


def _there(texts: Texts, shown: LawShown) -> dict[str, UserError]:
    day = day_in(texts, "day")
    if any(one.day == day for one in shown.office.holidays):
        return {"day": UserError("settings.calendar.twice", date=day)}
    missing = day is not None and day not in shown.calendar.holidays
    return {"day": UserError("settings.calendar.notthere", date=day)} if missing else {}


def _taken_back(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    day = day_in(texts, "day")
    return replace(shown.office, holidays=tuple(one for one in shown.office.holidays if one.day != day))


def _late_enough(texts: Texts, shown: LawShown) -> dict[str, UserError]:
    """Not before the table begins, nor before a day that the office itself entered."""
    day, first = day_in(texts, "complete_to"), shown.calendar.complete_from
    last = max((one.day for one in shown.office.holidays if not one.struck), default=first)
    if day is not None and day < first:
        return {"complete_to": UserError("settings.calendar.early", first=first)}
    return {"complete_to": UserError("settings.calendar.before", date=last)} if day and day < last else {}


ADD = Entry(
    "settings.calendar.add",
    "plus",
    ((_DAY, Asked("holiday_ko")), (SOURCE, Asked("holiday_en", optional=True)), (REASON,)),
    _added,
    _not_there_yet,
    moves=("day",),
)
STRIKE = Entry("settings.calendar.strike", "minus", ((_DAY, SOURCE), (REASON,)), _struck, _there, ("day",))
COMPLETE = Entry(
    "settings.calendar.completeto",
    "calendar",
    ((Asked("complete_to", "day"), SOURCE), (REASON,)),
    _complete,
    _late_enough,
    moves=("complete_to",),
)
BACK = Entry("settings.calendar.back", "undo", (), _taken_back, moves=("day",))
