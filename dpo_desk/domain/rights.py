"""The rights of the Act that a person may use, by their codes on the command line and in JSON."""

from enum import StrEnum


class Right(StrEnum):
    """A right asked in a request; the value is its code (`desk.md`, words)."""

    ACCESS = "access"  # 열람, Act 35
    CORRECTION = "correction"  # 정정, Act 36
    DELETION = "deletion"  # 삭제, Act 36
    SUSPENSION = "suspension"  # 처리정지, Act 37
    WITHDRAWAL = "withdrawal"  # 동의 철회, Act 37
    TRANSMISSION = "transmission"  # 전송요구, Act 35-2
    AUTOMATED = "automated"  # 자동화된 결정, Act 37-2
    SOURCE = "source"  # 수집 출처, Act 20


CLOCKED = frozenset({Right.ACCESS})
"""Rights whose clock and decision this version knows; the others are kept as received with their receipt day."""
