"""Holds on destruction as they are typed at receipt: flat plain data, and what they make. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import HoldSet

KIND = "hold"
FIELDS = ("system", "holder", "confirmed_on")


@dataclass(frozen=True, repr=False)
class Held:
    """One hold as typed; `confirmed_on` is as typed too."""

    system: str = ""
    holder: str = ""
    confirmed_on: str = ""

    @property
    def begun(self) -> bool:
        """Whether anything is typed."""
        return any(getattr(self, name).strip() for name in FIELDS)

    @property
    def half(self) -> bool:
        """Whether system or holder is still missing from what was begun."""
        return self.begun and not (self.system.strip() and self.holder.strip())

    def day(self) -> date | None:
        """The day of confirmation; None where none is typed, or none that can be read."""
        try:
            return date.fromisoformat(self.confirmed_on.strip())
        except ValueError:
            return None

    def hold(self) -> HoldSet:
        """The hold that was typed."""
        return HoldSet(self.system.strip(), self.holder.strip(), self.day())


def typed_holds(held: tuple[Held, ...]) -> dict[str, str]:
    """As flat plain texts: `hold.1.system`."""
    return {f"{KIND}.{n}.{name}": getattr(one, name) for n, one in enumerate(held, start=1) for name in FIELDS}


def holds_of(typed: Mapping[str, str]) -> tuple[Held, ...]:
    """Take up what `typed_holds` gave."""
    numbers = {key.split(".")[1] for key in typed if key.startswith(f"{KIND}.") and key.count(".") == 2}
    found = (
        Held(**{name: typed.get(f"{KIND}.{n}.{name}", "") for name in FIELDS})
        for n in sorted(int(one) for one in numbers if one.isdecimal())
    )
    return tuple(found)


def hold_problems(held: tuple[Held, ...], today: date, received_on: date | None) -> dict[str, UserError]:
    """What is wrong with the days, by field: one that cannot be read, lies ahead, or came before the request."""
    found: dict[str, UserError] = {}
    for n, one in enumerate(held, start=1):
        name, day = f"{KIND}.{n}.confirmed_on", one.day()
        if one.confirmed_on.strip() and day is None:
            found[name] = UserError("error.date.form")
        elif day is not None and day > today:
            found[name] = UserError("error.date.future")
        elif day is not None and received_on is not None and day < received_on:
            found[name] = UserError("error.date.early", received=received_on)
    return found
