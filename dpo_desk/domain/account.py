"""What was done to an account or right, as it must be kept for three years (safety standard, Art 5(3))."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class AccountAct(StrEnum):
    """What was done to an account."""

    ADDED = "added"
    RENAMED = "renamed"
    ROLE = "role"
    CODE = "code"  # a code for signing in was given out
    PASSPHRASE = "passphrase"  # noqa: S105  (the name of an act)
    KEY_FILE = "key_file"
    ENDED = "ended"


@dataclass(frozen=True)
class AccountChange:
    """One change: when, by whom, to whose account, from what to what, why, and the last day it is kept."""

    id: int
    at: datetime
    by_id: int
    officer_id: int
    what: AccountAct
    before: str
    after: str
    reason: str
    last_day: date
