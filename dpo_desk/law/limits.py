"""`resources/law/limits.json` -> how long the law gives for each right and side."""

from datetime import timedelta
from itertools import groupby, pairwise
from pathlib import Path

from dpo_desk.domain.deadline import Limit, LimitKind
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.reading import Row, read

ARTICLES = (
    "decree-41", "decree-42-6", "decree-43", "decree-44", "decree-44-3", "act-37", "network-decree-62-2", "guideline-9",
    "guideline-31", "notice-2024-9",
)  # fmt: skip
"""The articles that set a limit: those for which the desk has words."""

KEYS = (
    "right", "variant", "kind", "days", "target", "article", "version", "from", "until", "source", "confidence",
)  # fmt: skip


def load(path: Path) -> tuple[Limit, ...]:
    """The limits of `path`, in the file's order; raises LawDataError with file and entry.

    Checked: known rights, sides of that right, kinds and articles; a target where the law names no days and nowhere
    else; and for one right, side and kind periods that follow each other without overlap or gap, so that exactly one
    version speaks on any receipt day.
    """
    head, rows = read(path, "limits", named_by="right")
    head.only("limits")
    limits = [(row, _limit(row)) for row in rows]
    for _, same in groupby(sorted(limits, key=lambda pair: _of(pair[1])), key=lambda pair: _of(pair[1])[:3]):
        _check_sequence(list(same))
    return tuple(limit for _, limit in limits)


def _of(limit: Limit) -> tuple[str, str, str, int]:
    return limit.right, limit.variant, limit.kind, limit.in_force.toordinal()


def _limit(row: Row) -> Limit:
    row.only(*KEYS)
    row.text("source")
    row.choice("confidence", ("H", "M-H", "M", "L"))
    start = row.day("from")
    right = Right(row.choice("right", tuple(Right)))
    days, target = row.number("days"), row.number("target")
    kind = LimitKind(row.choice("kind", tuple(LimitKind)))
    if (days is None) is (target is None):
        raise row.wrong("days and target: one of the two is a number, the other null")
    if days is None and kind is not LimitKind.ANSWER:
        raise row.wrong(f"a limit of kind {kind.value} has its days")
    return Limit(
        right=right,
        days=days,
        article=row.choice("article", ARTICLES),
        version=row.text("version"),
        in_force=start,
        until=row.last_day("until", start=start),
        variant=_variant(row, right),
        kind=kind,
        target=target,
    )


def _variant(row: Row, right: Right) -> Variant:
    """A side of the right, or "" for all of them."""
    value = row.values.get("variant")
    known = ("", *variants(right))
    if not isinstance(value, str) or value not in known:
        raise row.wrong(f"unknown variant {value!r}")
    return Variant(value)


def _check_sequence(limits: list[tuple[Row, Limit]]) -> None:
    for (_, earlier), (row, later) in pairwise(limits):
        if earlier.until is None or earlier.until >= later.in_force:
            raise row.wrong(f"overlaps the limit from {earlier.in_force}")
        if earlier.until + timedelta(days=1) != later.in_force:
            raise row.wrong(f"a gap after {earlier.until}")
