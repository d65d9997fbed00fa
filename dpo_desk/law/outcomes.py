"""`resources/law/outcomes.json` -> how a request of each right can end, and what each ending asks of the decision."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dpo_desk.domain.outcome import FactField, FieldKind, Need, Outcome, OutcomeRule, StatisticsRow
from dpo_desk.domain.rights import Right, variants
from dpo_desk.law.articles import Articles, cited
from dpo_desk.law.papers import PAPERS
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, by_value, check_versions, read
from dpo_desk.law.sides import RIGHTS, sides

_SHAPE = Shape(
    texts="statistics source",
    others="code right variants paper grounds kept before_identity fields article_ko article_en from until confidence",
)
_FIELD = Shape(texts="name ko en", others="kind needed")
_OUTCOMES, _NEEDS, _KINDS = by_value(Outcome), by_value(Need), by_value(FieldKind)
_ROWS = {code: row for code, row in by_value(StatisticsRow).items() if row is not StatisticsRow.OPEN}


def load(path: Path, articles: Articles) -> tuple[OutcomeRule, ...]:
    """The outcomes of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, outcomes, rights, sides, papers and articles, labels in both languages, and for one outcome of
    one right and side versions that follow each other without overlap or gap; no side of a right is left without one,
    and an outcome of a right stands in one row of the statistics, whichever side was asked and when.
    """
    head, rows = read(path, "outcomes", named_by="code")
    head.only("outcomes")
    found = [(row, _outcome(row, articles)) for row in rows]
    versions = [version for row, rule in found for version in _versions(row, rule)]
    check_versions(versions)
    stands: dict[tuple[Right, Outcome], StatisticsRow] = {}
    for row, rule in found:
        if stands.setdefault((rule.right, rule.code), rule.statistics) is not rule.statistics:
            raise row.wrong("another row of the statistics than the outcome has elsewhere")
    ending = {name[1:] for _, name, *_ in versions}
    for right, side in [(each, side) for each in Right for side in variants(each)]:
        if (right, side) not in ending:
            raise head.wrong(f"no outcome for {right.value} {side.value}".rstrip())
    return tuple([rule for _, rule in found])


def _outcome(row: Row, articles: Articles) -> OutcomeRule:
    _, source = _SHAPE.texts_of(row)
    right = row.member("right", RIGHTS)
    article_ko, article_en = cited(row, articles, blank=True)
    start, until = row.period()
    return OutcomeRule(
        row.member("code", _OUTCOMES),
        right,
        sides(row, right),
        row.member("paper", PAPERS),
        row.member("grounds", _NEEDS),
        row.member("kept", _NEEDS),
        row.flag("before_identity"),
        row.member("statistics", _ROWS),
        _fields(row),
        article_ko,
        article_en,
        start,
        until,
        source,
        row.member("confidence", CONFIDENCE),
    )


def _fields(row: Row) -> tuple[FactField, ...]:
    found: dict[str, FactField] = {}
    for part in row.parts("fields"):
        name, ko, en = _FIELD.texts_of(part)
        if name in found:
            raise row.wrong(f"field {name!r} stands twice")
        found[name] = FactField(name, part.member("kind", _KINDS), part.flag("needed"), ko, en)
    return tuple(found.values())


def _versions(row: Row, rule: OutcomeRule) -> Iterator[tuple[Row, tuple[str, ...], date, date | None]]:
    for side in rule.variants or variants(rule.right):
        yield row, (rule.code, rule.right, side), rule.in_force, rule.until
