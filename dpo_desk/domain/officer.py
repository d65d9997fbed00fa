"""Who works at the desk, and what each role may do."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """An officer's role (`desk.md`, officers)."""

    DPO = "dpo"  # 보호책임자: all
    HANDLER = "handler"  # 보호담당자: cases and drafts
    REVIEWER = "reviewer"  # 검토자: reads and reviews


class Permission(StrEnum):
    """What an act needs."""

    LOOK = "look"
    CASES = "cases"
    ISSUE = "issue"
    SETTINGS = "settings"
    KEYS = "keys"
    ACCOUNTS = "accounts"
    COPIES = "copies"
    DESTROY = "destroy"
    REVIEW = "review"


ALLOWED: dict[Role, frozenset[Permission]] = {
    Role.DPO: frozenset(Permission),
    Role.HANDLER: frozenset({Permission.LOOK, Permission.CASES, Permission.ISSUE, Permission.COPIES}),
    Role.REVIEWER: frozenset({Permission.LOOK, Permission.REVIEW}),
}


@dataclass(frozen=True)
class Officer:
    """An officer of the desk; `sign_in_name` is readable before unlock and need not be a person's name.

    `ended_on` is the day the account ended, None while it can be used.
    """

    id: int
    sign_in_name: str
    name: str
    title: str
    role: Role
    ended_on: date | None = None


@dataclass(frozen=True)
class Actor:
    """Who does an act, and from where (`place` is the machine's name, for the access log)."""

    officer: Officer
    place: str

    def may(self, permission: Permission) -> bool:
        """Tell whether the officer's role allows `permission`."""
        return permission in ALLOWED[self.officer.role]
