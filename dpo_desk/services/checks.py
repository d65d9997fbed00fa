"""What an officer enters besides texts, checked before anything of it is kept: days and holds on destruction.

`what` is the code of the field that an error belongs to (`field.day`).
"""

from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import HoldSet
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, check_text

IN_FORCE = date(2011, 9, 30)
"""The first day of the Act: no request under it is older."""

EARLIEST, MOST_YEARS = date(1900, 1, 1), 100
"""Nothing that a desk writes down happened before, or lies further ahead: the year was typed wrongly."""


def check_received(day: date, *, today: date) -> date:
    """Give a receipt day. UserError `error.date.future`, or `error.date.old` before the Act was in force."""
    if day < IN_FORCE:
        raise UserError("error.date.old", what="field.day")
    return check_past("field.day", day, today=today)


def check_ahead(what: str, day: date, *, today: date) -> date:
    """Give a day that may lie ahead. UserError `error.date.far` for a year nobody means."""
    if day.year > today.year + MOST_YEARS:
        raise UserError("error.date.far", what=what)
    return day


def check_past(what: str, day: date, *, today: date, since: date | None = None) -> date:
    """Give a day on which something happened.

    UserError `error.date.future`, `error.date.old`, or `error.date.early` before `since`, the receipt day.
    """
    if day < EARLIEST:
        raise UserError("error.date.old", what=what)
    if day > today:
        raise UserError("error.date.future", what=what)
    if since is not None and day < since:
        raise UserError("error.date.early", what=what, received=since)
    return day


def check_hold(hold: HoldSet, *, received_on: date, today: date) -> HoldSet:
    """Give a hold on destruction as it is kept; errors as `check_text` and `check_past`."""
    system = check_text("field.system", hold.system, limit=LONGEST_LINE)
    holder = check_text("field.holder", hold.holder, limit=LONGEST_NAME)
    if hold.confirmed_on is not None:
        check_past("field.confirmed_on", hold.confirmed_on, today=today, since=received_on)
    return HoldSet(system, holder, hold.confirmed_on)
