"""`resources/law/checklists.json` -> what to look at before deciding, and where the Act gives no such right."""

from pathlib import Path

from dpo_desk.domain.checklist import CheckItem
from dpo_desk.law.articles import Articles
from dpo_desk.law.reading import Row, check_versions, read
from dpo_desk.law.sides import RIGHTS, sides

_KEYS = (
    "code", "rights", "variants", "ko", "en", "article_ko", "article_en", "outside", "from", "until", "source",
)  # fmt: skip


def load(path: Path, articles: Articles) -> tuple[CheckItem, ...]:
    """The lines of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, rights, sides and articles, texts in both languages, and for one code versions that follow each
    other without overlap or gap.
    """
    head, rows = read(path, "checks", named_by="code")
    head.only("checks")
    found = [(row, _item(row, articles)) for row in rows]
    check_versions((row, item.code, item.in_force, item.until) for row, item in found)
    return tuple([item for _, item in found])


def _item(row: Row, articles: Articles) -> CheckItem:
    row.only(*_KEYS)
    rights = row.members("rights", RIGHTS)
    if not rights:
        raise row.wrong("rights names no right")
    article_ko, article_en = articles.cited(row, blank=True)
    start = row.day("from")
    return CheckItem(
        row.text("code"),
        rights,
        sides(row, *rights),
        row.text("ko"),
        row.text("en"),
        article_ko,
        article_en,
        row.flag("outside"),
        start,
        row.last_day("until", start=start),
        row.text("source"),
    )
