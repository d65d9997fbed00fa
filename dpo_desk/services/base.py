"""What every service of an unlocked desk works with. The store comes in as factories; nothing here imports it early."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.officer import Actor
from dpo_desk.law.book import LawBook
from dpo_desk.services.shelf import LawShelf

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

Units = Callable[[Actor], AbstractContextManager["Unit"]]
"""Opens a unit: one act, one transaction."""

Now = Callable[[], datetime]
"""The clock of the desk: an aware moment."""

T = TypeVar("T")


@dataclass(frozen=True)
class Tools:
    """The tools of a service: who acts, units that write, units that only read, the law and the clock."""

    actor: Actor
    writing: Units
    reading: Units
    shelf: LawShelf
    now: Now
    records: bool = True
    """False for a store open for reading only: what is looked at there cannot be recorded, and may be looked at."""

    @property
    def law(self) -> LawBook:
        """The law in use now: read it for each act, never keep it."""
        return self.shelf.in_use

    def looking(self, read: Callable[[Unit], T], look: Callable[[Unit, T], None]) -> T:
        """Read in a unit, and let `look` record in the same one that it was read, where the store can record."""
        if not self.records:
            with self.reading(self.actor) as unit:
                return read(unit)
        with self.writing(self.actor) as unit:
            found = read(unit)
            look(unit, found)
        return found

    def today(self) -> date:
        """The Korean date."""
        return korean_day(self.now())
