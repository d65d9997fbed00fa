"""The D-day of a line in a list: one look for the list of requests, Today and the search."""

from datetime import date

from dpo_desk.domain.case import Stage
from dpo_desk.domain.query import CaseRow
from dpo_desk.ui import words
from dpo_desk.ui.kit.chip import ChipLook, dday_look
from dpo_desk.ui.law_words import due_state


def row_look(row: CaseRow, today: date | None) -> ChipLook:
    """The chip of a line; a request that was notified or closed needs no date for it."""
    state = due_state(row.stage, row.due_kind)
    if row.stage in (Stage.NOTIFIED, Stage.CLOSED):
        return dday_look(0, state)
    if row.due_on is None or today is None:
        return ChipLook(words.say("dday.none"), "mute", "minus")
    return dday_look((row.due_on - today).days, state)


def dday_width() -> int:
    """Room for the widest chip: of time that was put off, which English says in a longer word."""
    return 124 if words.language() == "ko" else 146
