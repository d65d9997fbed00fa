"""`resources/law/outcomes.json` -> how a request of each right can end, and what each ending asks of the decision."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dpo_desk.domain.outcome import FactField, FieldKind, Need, Outcome, OutcomeRule
from dpo_desk.domain.rights import variants
from dpo_desk.law.articles import Articles
from dpo_desk.law.papers import PAPERS
from dpo_desk.law.reading import Row, check_versions, read
from dpo_desk.law.sides import RIGHTS, sides

_KEYS = (
    "code", "right", "variants", "paper", "grounds", "kept", "before_identity", "statistics", "fields", "article_ko",
    "article_en", "from", "until", "source",
)  # fmt: skip
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_NEEDS = {need.value: need for need in Need}
_KINDS = {kind.value: kind for kind in FieldKind}


def load(path: Path, articles: Articles) -> tuple[OutcomeRule, ...]:
    """The outcomes of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, outcomes, rights, sides, papers and articles, labels in both languages, and for one outcome of
    one right and side versions that follow each other without overlap or gap.
    """
    head, rows = read(path, "outcomes", named_by="code")
    head.only("outcomes")
    found = [(row, _outcome(row, articles)) for row in rows]
    check_versions(version for row, rule in found for version in _versions(row, rule))
    return tuple([rule for _, rule in found])


def _outcome(row: Row, articles: Articles) -> OutcomeRule:
    row.only(*_KEYS)
    right = row.member("right", RIGHTS)
    article_ko, article_en = articles.cited(row, blank=True)
    start = row.day("from")
    return OutcomeRule(
        row.member("code", _OUTCOMES),
        right,
        sides(row, right),
        row.member("paper", PAPERS),
        row.member("grounds", _NEEDS),
        row.member("kept", _NEEDS),
        row.flag("before_identity"),
        row.text("statistics"),
        _fields(row),
        article_ko,
        article_en,
        start,
        row.last_day("until", start=start),
        row.text("source"),
    )


def _fields(row: Row) -> tuple[FactField, ...]:
    found: dict[str, FactField] = {}
    for part in row.parts("fields"):
        part.only("name", "kind", "needed", "ko", "en")
        field = FactField(
            part.text("name"), part.member("kind", _KINDS), part.flag("needed"), part.text("ko"), part.text("en")
        )
        if field.name in found:
            raise row.wrong(f"field {field.name!r} stands twice")
        found[field.name] = field
    return tuple(found.values())


def _versions(row: Row, rule: OutcomeRule) -> Iterator[tuple[Row, tuple[str, ...], date, date | None]]:
    for side in rule.variants or variants(rule.right):
        yield row, (rule.code, rule.right, side), rule.in_force, rule.until
