"""`resources/law/limits.json` -> how long the law gives for each right."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from dpo_desk.domain.deadline import Limit
from dpo_desk.domain.rights import Right
from dpo_desk.law.reading import Row, read


def load(path: Path) -> tuple[Limit, ...]:
    """The limits of `path`, in the file's order; raises LawDataError with file and entry.

    Checked: known rights, and for each right periods that follow each other without overlap or gap, so that exactly
    one version speaks on any receipt day.
    """
    head, rows = read(path, "limits", named_by="right")
    head.only("limits")
    limits = [(row, _limit(row)) for row in rows]
    for right in Right:
        _check_sequence([(row, limit) for row, limit in limits if limit.right == right])
    return tuple(limit for _, limit in limits)


def _limit(row: Row) -> Limit:
    row.only("right", "days", "article", "version", "from", "until", "source", "confidence")
    row.text("source")
    row.choice("confidence", ("H", "M-H", "M", "L"))
    start = row.day("from")
    return Limit(
        right=Right(row.choice("right", tuple(Right))),
        days=row.number("days"),
        article=row.text("article"),
        version=row.text("version"),
        in_force=start,
        until=row.last_day("until", start=start),
    )


def _check_sequence(limits: list[tuple[Row, Limit]]) -> None:
    for (_, earlier), (row, later) in pairwise(sorted(limits, key=lambda pair: pair[1].in_force)):
        if earlier.until is None or earlier.until >= later.in_force:
            raise row.wrong(f"overlaps the limit from {earlier.in_force}")
        if earlier.until + timedelta(days=1) != later.in_force:
            raise row.wrong(f"a gap after {earlier.until}")
