"""`resources/law/grounds.json` -> the closed list of grounds on which a request may be refused."""

from operator import attrgetter
from pathlib import Path

from dpo_desk.domain.ground import Answer, Ground, Question
from dpo_desk.law.articles import Articles, cited
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, by_value, load_rows
from dpo_desk.law.sides import RIGHTS, sides

_SHAPE = Shape(
    texts="code ko en source",
    others="right variants article_ko article_en private kept questions from until confidence",
)
_QUESTION = Shape(texts="code ko en", others="kind bars")
_KINDS = by_value(Answer)
_BARS = {"": "", "yes": "yes", "no": "no"}


def load(path: Path, articles: Articles) -> tuple[Ground, ...]:
    """The grounds of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, rights, sides and articles, texts in both languages, questions that can be answered, and for
    one code versions that follow each other without overlap or gap.
    """
    return load_rows(path, "grounds", lambda row: _ground(row, articles), name=attrgetter("code"))


def _ground(row: Row, articles: Articles) -> Ground:
    code, ko, en, source = _SHAPE.texts_of(row)
    right = row.member("right", RIGHTS)
    article_ko, article_en = cited(row, articles)
    start, until = row.period()
    return Ground(
        row.coded(code),
        right,
        sides(row, right),
        article_ko,
        article_en,
        ko,
        en,
        row.flag("private"),
        row.flag("kept"),
        _questions(row),
        start,
        until,
        source,
        row.member("confidence", CONFIDENCE),
    )


def _questions(row: Row) -> tuple[Question, ...]:
    found: dict[str, Question] = {}
    for part in row.parts("questions"):
        code, ko, en = _QUESTION.texts_of(part)
        kind, bars = part.member("kind", _KINDS), part.member("bars", _BARS)
        if bars and kind is not Answer.YES_NO:
            raise row.wrong("only a question for yes or no can bar")
        if code in found:
            raise row.wrong(f"question {code!r} stands twice")
        found[code] = Question(code, kind, ko, en, bars)
    return tuple(found.values())
