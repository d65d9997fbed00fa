"""What an officer looks at before deciding, right by right, and the cases that the Act does not reach."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.period import in_force
from dpo_desk.domain.rights import Right, Variant


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line of a right's checklist. `outside`: where it is so, the Act does not give this right.

    `variants` are the sides it holds for; they say nothing about those of its rights that have one side only.
    `confidence` is how sure its source is (H, M-H, M, L).
    """

    code: str
    rights: tuple[Right, ...]
    variants: tuple[Variant, ...]
    ko: str
    en: str
    article_ko: str
    article_en: str
    outside: bool
    in_force: date
    until: date | None
    source: str
    confidence: str


def checklist(items: Iterable[CheckItem], right: Right, variant: Variant, day: date) -> tuple[CheckItem, ...]:
    """The lines for a request of `right` and side received on `day`, in the order of the data."""
    return tuple(
        item
        for item in items
        if right in item.rights
        and (variant is Variant.PLAIN or not item.variants or variant in item.variants)
        and in_force(item, day)
    )
