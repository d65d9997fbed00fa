"""A case that was destroyed: what went, what is left to say so, and when the last backup that holds it is gone."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Tombstone:
    """What stays of a destroyed case: an older copy that is restored destroys it again by this. Names no person."""

    case_id: int
    number: str
    destroyed_on: date
    ground: str
    entry_number: int


@dataclass(frozen=True)
class Destroyed:
    """What the destruction of a case took: rows, files, people.

    `backups_until` is the last day on which a backup may still hold it.
    """

    number: str
    destroyed_on: date
    ground: str
    rows: int
    files: int
    people: int
    entry_number: int
    backups_until: date | None = None
