"""When something of a kind last happened to a request. No Qt."""

from datetime import date

from dpo_desk.domain.case import Request
from dpo_desk.domain.events import Event, standing


def last_of(request: Request, kind: type) -> Event | None:
    """The latest standing event of a kind."""
    return next((event for event in reversed(standing(request.events)) if isinstance(event.what, kind)), None)


def day_of(request: Request, kind: type) -> date | None:
    """The day of the latest standing event of a kind."""
    event = last_of(request, kind)
    return event.happened_on if event else None
