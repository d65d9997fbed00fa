"""The rights and sides that a row of the law may name."""

from dpo_desk.domain.rights import VARIANTS, Right, Variant
from dpo_desk.law.reading import Row

RIGHTS = {right.value: right for right in Right}
_SIDES = {right: {side.value: side for side in VARIANTS.get(right, ())} for right in Right}


def sides(row: Row, *rights: Right) -> tuple[Variant, ...]:
    """`variants` of a row: the sides of its rights that it holds for, empty for all of them."""
    if not row.listed("variants"):
        return ()
    known = {value: side for right in rights for value, side in _SIDES[right].items()}
    return row.members("variants", known)
