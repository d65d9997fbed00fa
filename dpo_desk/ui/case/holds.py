"""Holds on destruction in words. No Qt."""

from dpo_desk.domain.case import Request
from dpo_desk.domain.progress import Hold
from dpo_desk.ui import words


def open_holds(request: Request | None) -> tuple[Hold, ...]:
    """The holds whose holder has not said that they are done."""
    return tuple(hold for hold in request.progress.holds if hold.confirmed_on is None) if request else ()


def hold_words(hold: Hold) -> str:
    """A hold as a line."""
    return words.say("hold.line", system=hold.system, holder=hold.holder)
