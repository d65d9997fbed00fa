"""What an officer enters besides texts, checked before anything of it is kept: days and holds on destruction.

`what` is the code of the field that an error belongs to (`field.day`).
"""

from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import HoldSet
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, check_text


def check_past(what: str, day: date, *, today: date, since: date | None = None) -> date:
    """Give a day on which something happened.

    UserError `error.date.future`, or `error.date.early` before `since`, the receipt day.
    """
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
