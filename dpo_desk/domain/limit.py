"""How long the law gives: one limit for each right, side, purpose and version of the law. Pure values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.period import in_force
from dpo_desk.domain.rights import Right, Variant


class LimitKind(StrEnum):
    """What a limit is for."""

    ANSWER = "answer"  # the request is answered within it
    REFUSAL = "refusal"  # a refusal is told within it, where that is sooner (Notice 2024-9, 8(2))
    AFTER_POSTPONEMENT = "after_postponement"  # from the day the reason for postponing ended (Guideline 31)
    EXTENSION = "extension"  # the most days that one extension gives (Decree 44-3(5))


@dataclass(frozen=True, slots=True)
class Limit:
    """How long the law gives for a right, from `in_force` to `until` (inclusive; None: still in force).

    `days` is None where the law says "without delay"; `target` is then the office's own number of days. A request is
    judged by the limit of its receipt day. `variant` is `PLAIN` where the limit holds for every side of the right.
    `confidence` is how sure its source is (H, M-H, M, L).
    """

    right: Right
    days: int | None
    article: str
    version: str
    in_force: date
    until: date | None
    variant: Variant = Variant.PLAIN
    kind: LimitKind = LimitKind.ANSWER
    target: int | None = None
    source: str = ""
    confidence: str = ""


def limit_on(
    right: Right, day: date, *, limits: Iterable[Limit], variant: Variant = Variant.PLAIN,
    kind: LimitKind = LimitKind.ANSWER,
) -> Limit | None:  # fmt: skip
    """The limit that governs a request for `right` received on `day`, or None where there is none.

    A limit of the very side that is asked goes before one of the whole right; else the youngest in force speaks.
    """
    found: Limit | None = None
    for limit in limits:
        if (
            limit.right is right
            and limit.kind is kind
            and limit.variant in (Variant.PLAIN, variant)
            and in_force(limit, day)
            and (found is None or _nearness(limit) > _nearness(found))
        ):
            found = limit
    return found


def _nearness(limit: Limit) -> tuple[bool, date]:
    return limit.variant is not Variant.PLAIN, limit.in_force
