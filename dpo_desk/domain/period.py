"""Rows of the law hold from a day to a day, for a right and its sides. One rule for all of them; pure."""

from datetime import date
from typing import Protocol

from dpo_desk.domain.rights import Right, Variant


class Timed(Protocol):
    """Anything with its first and its last day, both inclusive (`until` None: no end is known)."""

    @property
    def in_force(self) -> date: ...

    @property
    def until(self) -> date | None: ...


class Sided(Timed, Protocol):
    """A row for one right; `variants` are the sides of it that the row holds for, empty for all."""

    @property
    def right(self) -> Right: ...

    @property
    def variants(self) -> tuple[Variant, ...]: ...


def in_force(row: Timed, day: date) -> bool:
    """Tell whether a row holds on `day`."""
    return row.in_force <= day and (row.until is None or day <= row.until)


def speaks(row: Sided, right: Right, variant: Variant, day: date) -> bool:
    """Tell whether a row holds for a request of `right` and side received on `day`."""
    return row.right is right and (not row.variants or variant in row.variants) and in_force(row, day)
