"""The law of an open store: as the desk ships it, and as it is in use with a pack and the office's own entries."""

from dpo_desk.domain.due import DueDay
from dpo_desk.domain.events import Event
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import LawBook


class LawShelf:
    """One shelf an open store. What is put on it speaks at once: in the services, and in the store's replay."""

    def __init__(self, shipped: LawBook) -> None:
        self.shipped = shipped
        self.in_use = shipped

    def due_on(self, right: Right, events: tuple[Event, ...]) -> DueDay:
        """Replay a request's events to the day it is due, by the law in use."""
        return self.in_use.due_on(right, events)
