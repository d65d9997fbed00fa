"""The rights and sides that a row of the law may name."""

from functools import cache

from dpo_desk.domain.rights import VARIANTS, Right, Variant
from dpo_desk.law.reading import Row, by_value

RIGHTS = by_value(Right)


def sides(row: Row, *rights: Right) -> tuple[Variant, ...]:
    """`variants` of a row: the sides of its rights that it holds for, empty for all of them."""
    if not row.listed("variants"):
        return ()
    return row.members("variants", _known(rights))


@cache
def _known(rights: tuple[Right, ...]) -> dict[str, Variant]:
    return {side.value: side for right in rights for side in VARIANTS.get(right, ())}
