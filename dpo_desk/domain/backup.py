"""Backups as the officer meets them: one snapshot of the store, when the next is due, and what differs from today."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

LONGEST_DAYS = 90
"""No backup is kept longer, but for the newest good one: so a destroyed case leaves the backups by then."""


class SnapshotState(StrEnum):
    """What a snapshot is worth."""

    GOOD = "good"  # opened, checked, counted, hashed and signed
    UNOPENED = "unopened"  # copied while the store was locked: its seal matched, nobody has opened it yet
    BROKEN = "broken"  # no backup: a file is missing or cut, the manifest is not this store's word


@dataclass(frozen=True)
class Snapshot:
    """One snapshot in a backup folder, as far as it shows without a key.

    `folder` is its path, which the store made and reads: the domain knows no files. `number` and `head` are the last
    entry of the record in it; `lacking` names containers that were already missing or damaged in the store when it was
    made; `size` counts its own files and the containers it refers to. `reason` is the
    code of what is wrong with a broken one.
    """

    folder: Any
    name: str
    at: datetime
    state: SnapshotState
    number: int = 0
    head: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)
    files: int = 0
    lacking: tuple[str, ...] = ()
    size: int = 0
    reason: str = ""


@dataclass(frozen=True)
class BackupPlan:
    """When the desk makes a backup by itself: so many hours after the last one while it is open, and when it locks.

    `every_hours` 0: never by itself while it is open. At a lock one is made where the record grew since the last.
    """

    every_hours: int = 24
    at_lock: bool = False


@dataclass(frozen=True)
class LastBackup:
    """The last good backup this machine knows of, and whether its folder can be reached now."""

    at: datetime
    days: int
    name: str
    reachable: bool


@dataclass(frozen=True)
class Contents:
    """What a store holds, for a comparison. Names no person."""

    number: int
    last_entry: datetime | None
    cases: int
    newest_case: str
    letters: int
    files: int


@dataclass(frozen=True)
class Difference:
    """A snapshot beside the present store: `days` is its age."""

    days: int
    snapshot: Contents
    present: Contents | None

    @property
    def cases_since(self) -> int:
        """How many cases the present store has more."""
        return max(0, self.present.cases - self.snapshot.cases) if self.present else 0
