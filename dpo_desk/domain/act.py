"""An act of an officer, as the access log keeps it, and the kinds of thing an act changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dpo_desk.domain.officer import Permission


class Kind(StrEnum):
    """What kind of thing an act changed; each open screen decides whether to read again."""

    CASES = "cases"
    LETTERS = "letters"
    SETTINGS = "settings"
    DRAFTS = "drafts"
    KEYS = "keys"
    ACCOUNTS = "accounts"
    COPIES = "copies"
    REVIEWS = "reviews"


@dataclass(frozen=True)
class Recorded:
    """One act as it is committed: its code, what it needs, whose data, and what the entry says besides.

    `details` holds what is needed to tell later what was done (ids, dates, numbers, hashes); texts about a person stay
    in the case and are not repeated here.
    """

    code: str
    permission: Permission
    case_id: int = 0
    persons: tuple[int, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    changes: frozenset[Kind] = frozenset({Kind.CASES})
    purpose: str = ""
