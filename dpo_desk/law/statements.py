"""`resources/law/statements.json` -> what each paper must state by law."""

from pathlib import Path

from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import VARIANTS
from dpo_desk.domain.statement import Statement
from dpo_desk.law.articles import Articles
from dpo_desk.law.papers import PAPERS
from dpo_desk.law.reading import Row, check_versions, read

_KEYS = (
    "paper", "code", "outcomes", "variants", "ko", "en", "article_ko", "article_en", "fields", "from", "until",
    "source",
)  # fmt: skip
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_SIDES = {side.value: side for sides in VARIANTS.values() for side in sides}


def load(path: Path, articles: Articles) -> tuple[Statement, ...]:
    """The statements of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, papers and articles, texts in both languages, fields named once, and for one statement of one
    paper versions that follow each other without overlap or gap.
    """
    head, rows = read(path, "statements", named_by="code")
    head.only("statements")
    found = [(row, _statement(row, articles)) for row in rows]
    check_versions((row, (each.paper, each.code), each.in_force, each.until) for row, each in found)
    return tuple([statement for _, statement in found])


def _statement(row: Row, articles: Articles) -> Statement:
    row.only(*_KEYS)
    article_ko, article_en = articles.cited(row)
    start = row.day("from")
    return Statement(
        row.member("paper", PAPERS),
        row.text("code"),
        row.text("ko"),
        row.text("en"),
        article_ko,
        article_en,
        row.texts("fields"),
        start,
        row.last_day("until", start=start),
        row.text("source"),
        row.members("outcomes", _OUTCOMES),
        row.members("variants", _SIDES),
    )
