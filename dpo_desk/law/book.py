"""The law as the desk applies it: limits, calendar and agencies, loaded once and asked by day."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from dpo_desk.domain.agency import Agencies
from dpo_desk.domain.calendar import HolidayTable
from dpo_desk.domain.case import progress
from dpo_desk.domain.deadline import Deadline, Limit, deadline
from dpo_desk.domain.events import Event
from dpo_desk.domain.rights import Right
from dpo_desk.law import agencies, holidays, limits

MOST_KNOWN = 4096


@dataclass(frozen=True)
class LawBook:
    """The data of the law that the desk carries."""

    limits: tuple[Limit, ...]
    calendar: HolidayTable
    agencies: Agencies
    _dues: dict[tuple[Right, date], date | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def deadline(self, right: Right, received_on: date) -> Deadline:
        """Give due date and proof of a request received on a day."""
        return deadline(right, received_on, limits=self.limits, calendar=self.calendar)

    def due(self, right: Right, received_on: date) -> date | None:
        """Give the due date alone; what was counted once is known."""
        asked = (right, received_on)
        if asked not in self._dues:
            if len(self._dues) >= MOST_KNOWN:
                self._dues.clear()
            self._dues[asked] = self.deadline(right, received_on).due
        return self._dues[asked]

    def due_on(self, right: Right, events: tuple[Event, ...]) -> date | None:
        """Replay a request's events to its due date."""
        return self.due(right, progress(events).received_on)

    def with_calendar(self, calendar: HolidayTable) -> "LawBook":
        """The same law over another calendar."""
        return replace(self, calendar=calendar)


def load(folder: Path) -> LawBook:
    """Load the law from `resources/law`. Raises LawDataError, naming file and entry, where the data are not sound."""
    return LawBook(
        limits.load(folder / "limits.json"),
        holidays.load(folder / "holidays.json"),
        agencies.load(folder / "agencies.json"),
    )
