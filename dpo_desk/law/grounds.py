"""`resources/law/grounds.json` -> the closed list of grounds on which a request may be refused."""

from pathlib import Path

from dpo_desk.domain.ground import Answer, Ground, Question
from dpo_desk.law.articles import Articles
from dpo_desk.law.reading import CONFIDENCE, Row, check_versions, read
from dpo_desk.law.sides import RIGHTS, sides

_KEYS = (
    "code", "right", "variants", "article_ko", "article_en", "ko", "en", "private", "kept", "questions", "from",
    "until", "source", "confidence",
)  # fmt: skip
_KINDS = {kind.value: kind for kind in Answer}
_BARS = {"": "", "yes": "yes", "no": "no"}


def load(path: Path, articles: Articles) -> tuple[Ground, ...]:
    """The grounds of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, rights, sides and articles, texts in both languages, questions that can be answered, and for
    one code versions that follow each other without overlap or gap.
    """
    head, rows = read(path, "grounds", named_by="code")
    head.only("grounds")
    found = [(row, _ground(row, articles)) for row in rows]
    check_versions((row, ground.code, ground.in_force, ground.until) for row, ground in found)
    return tuple([ground for _, ground in found])


def _ground(row: Row, articles: Articles) -> Ground:
    row.only(*_KEYS)
    right = row.member("right", RIGHTS)
    article_ko, article_en = articles.cited(row)
    start = row.day("from")
    return Ground(
        row.text("code"),
        right,
        sides(row, right),
        article_ko,
        article_en,
        row.text("ko"),
        row.text("en"),
        row.flag("private"),
        row.flag("kept"),
        _questions(row),
        start,
        row.last_day("until", start=start),
        row.text("source"),
        row.choice("confidence", CONFIDENCE),
    )


def _questions(row: Row) -> tuple[Question, ...]:
    found: dict[str, Question] = {}
    for part in row.parts("questions"):
        part.only("code", "kind", "bars", "ko", "en")
        kind, bars = part.member("kind", _KINDS), part.member("bars", _BARS)
        if bars and kind is not Answer.YES_NO:
            raise row.wrong("only a question for yes or no can bar")
        question = Question(part.text("code"), kind, part.text("ko"), part.text("en"), bars)
        if question.code in found:
            raise row.wrong(f"question {question.code!r} stands twice")
        found[question.code] = question
    return tuple(found.values())
