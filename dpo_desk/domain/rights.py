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


class Variant(StrEnum):
    """What exactly is asked under a right that has several sides; `PLAIN` for a right that has one."""

    PLAIN = ""
    GENERAL = "general"  # consent to processing withdrawn (Act 37)
    ADVERTISING = "advertising"  # consent to advertising withdrawn (Network Act 50(7))
    SELF = "self"  # transmission to oneself (Act 35-2(1))
    THIRD_PARTY = "third_party"  # transmission to a third party (Act 35-2(2))
    REFUSE = "refuse"  # an automated decision refused (Act 37-2(1))
    EXPLAIN = "explain"  # its explanation asked (Act 37-2(2))
    REVIEW = "review"  # its review asked (Act 37-2(2))


VARIANTS: dict[Right, tuple[Variant, ...]] = {
    Right.WITHDRAWAL: (Variant.GENERAL, Variant.ADVERTISING),
    Right.TRANSMISSION: (Variant.SELF, Variant.THIRD_PARTY),
    Right.AUTOMATED: (Variant.REFUSE, Variant.EXPLAIN, Variant.REVIEW),
}
"""The sides of the rights that have several, the usual one first."""


def variants(right: Right) -> tuple[Variant, ...]:
    """The sides of a right; `PLAIN` alone where it has one."""
    return VARIANTS.get(right, (Variant.PLAIN,))


def side(right: Right, variant: Variant) -> Variant:
    """`variant` where the right has it, else the right's usual side."""
    known = variants(right)
    return variant if variant in known else known[0]
