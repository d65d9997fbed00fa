"""The law of an open store: as the desk ships it, as it came (shipped, or by a pack), and as it is in use."""

from dpo_desk.domain.due import DueDay
from dpo_desk.domain.events import Event
from dpo_desk.domain.office_law import OfficeLaw
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import LawBook


class LawShelf:
    """One shelf an open store. What is put on it speaks at once: in the services, and in the store's replay."""

    def __init__(self, shipped: LawBook) -> None:
        self.shipped = self.came = self.in_use = shipped

    def put(self, came: LawBook, office: OfficeLaw) -> None:
        """Use the law as it came with the office's own entries on top."""
        self.came, self.in_use = came, with_office(came, office)

    def due_on(self, right: Right, events: tuple[Event, ...]) -> DueDay:
        """Replay a request's events to the day it is due, by the law in use."""
        return self.in_use.due_on(right, events)


def with_office(came: LawBook, office: OfficeLaw) -> LawBook:
    """The law as it came, with the office's entries taken in; itself where there are none."""
    return came if office == OfficeLaw() else came.with_office(office)
