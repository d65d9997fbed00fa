"""`resources/law/checklists.json` -> what to look at before deciding, and where the Act gives no such right."""

from operator import attrgetter
from pathlib import Path

from dpo_desk.domain.checklist import CheckItem
from dpo_desk.law.articles import Articles, cited
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, load_rows
from dpo_desk.law.sides import RIGHTS, sides

_SHAPE = Shape(texts="code ko en source", others="rights variants article_ko article_en outside from until confidence")


def load(path: Path, articles: Articles) -> tuple[CheckItem, ...]:
    """The lines of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, rights, sides and articles, texts in both languages, and for one code versions that follow each
    other without overlap or gap.
    """
    return load_rows(path, "checks", lambda row: _item(row, articles), name=attrgetter("code"))


def _item(row: Row, articles: Articles) -> CheckItem:
    code, ko, en, source = _SHAPE.texts_of(row)
    rights = row.members("rights", RIGHTS)
    if not rights:
        raise row.wrong("rights names no right")
    article_ko, article_en = cited(row, articles, blank=True)
    start, until = row.period()
    outside, sure = row.flag("outside"), row.member("confidence", CONFIDENCE)
    return CheckItem(
        code, rights, sides(row, *rights), ko, en, article_ko, article_en, outside, start, until, source, sure
    )  # fmt: skip
