"""`resources/law/statements.json` -> what each paper must state by law."""

from operator import attrgetter
from pathlib import Path

from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.domain.statement import Statement
from dpo_desk.law.articles import Articles, cited
from dpo_desk.law.papers import PAPERS
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, by_value, load_rows
from dpo_desk.law.sides import sides

_SHAPE = Shape(
    texts="code ko en source", others="paper outcomes variants article_ko article_en fields from until confidence"
)  # fmt: skip
_OUTCOMES = by_value(Outcome)


def load(path: Path, articles: Articles) -> tuple[Statement, ...]:
    """The statements of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, papers, outcomes, sides and articles, texts in both languages, fields named once, and for one
    statement of one paper versions that follow each other without overlap or gap.
    """
    return load_rows(path, "statements", lambda row: _statement(row, articles), name=attrgetter("paper", "code"))


def _statement(row: Row, articles: Articles) -> Statement:
    code, ko, en, source = _SHAPE.texts_of(row)
    article_ko, article_en = cited(row, articles)
    start, until = row.period()
    return Statement(
        row.member("paper", PAPERS),
        code,
        ko,
        en,
        article_ko,
        article_en,
        row.texts("fields"),
        start,
        until,
        source,
        row.member("confidence", CONFIDENCE),
        row.members("outcomes", _OUTCOMES),
        sides(row, *Right),
    )
