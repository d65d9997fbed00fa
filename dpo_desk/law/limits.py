"""`resources/law/limits.json` -> how long the law gives for each right and side."""

from datetime import date
from operator import attrgetter
from pathlib import Path

from dpo_desk.domain.counting import MOST_DAYS
from dpo_desk.domain.limit import Limit, LimitKind, limit_on
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.reading import CONFIDENCE, LawDataError, Row, by_value, load_rows
from dpo_desk.law.sides import RIGHTS

ARTICLES = (
    "decree-41", "decree-42-6", "decree-43", "decree-44", "decree-44-3", "act-37", "network-decree-62-2", "guideline-9",
    "guideline-31", "notice-2024-9",
)  # fmt: skip
"""The provisions that set a limit: those for which the desk has words."""

_KEYS = (
    "right", "variant", "kind", "days", "target", "article", "version", "from", "until", "source", "confidence",
)  # fmt: skip
_KINDS = by_value(LimitKind)
_SIDES = {right: {"": Variant.PLAIN, **{side.value: side for side in variants(right)}} for right in Right}


def load(path: Path) -> tuple[Limit, ...]:
    """The limits of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known rights, sides of that right, kinds and articles; a target where the law names no days and nowhere
    else; for one right, side and kind versions that follow each other without overlap or gap, so that exactly one
    speaks on any receipt day; and for every right and side a limit without an end.
    """
    limits = load_rows(path, "limits", _limit, name=attrgetter("right", "variant", "kind"), named_by="right")
    for right in Right:
        for side in variants(right):
            if limit_on(right, date.max, limits=limits, variant=side) is None:
                lacking = f"no limit without an end for {right.value} {side.value}".rstrip()
                raise LawDataError(path.name, "", lacking)
    return limits


def _limit(row: Row) -> Limit:
    row.only(*_KEYS)
    right, kind = row.member("right", RIGHTS), row.member("kind", _KINDS)
    days, target = row.number("days"), row.number("target")
    if (days is None) is (target is None):
        raise row.wrong("of days and target one is a number and the other null")
    if days is None and kind is not LimitKind.ANSWER:
        raise row.wrong(f"a limit of kind {kind.value} has no days")
    if max(days or 0, target or 0) > MOST_DAYS:
        raise row.wrong(f"more than {MOST_DAYS} days")
    start, until = row.period()
    return Limit(
        right=right,
        days=days,
        article=row.choice("article", ARTICLES),
        version=row.text("version"),
        in_force=start,
        until=until,
        variant=row.member("variant", _SIDES[right]),
        kind=kind,
        target=target,
        source=row.text("source"),
        confidence=row.member("confidence", CONFIDENCE),
    )
