"""`resources/law/articles.json` -> the articles that the other files may cite: a closed list."""

from collections.abc import Mapping
from pathlib import Path

from dpo_desk.law.reading import Row, Shape, read

Articles = Mapping[str, str]
"""Each citation as it stands in Korean, with its English: `「개인정보 보호법」 제36조제2항` and `Act 36(2)`."""

_SHAPE = Shape(texts="ko en")


def load(path: Path) -> Articles:
    """The closed list of `path`; raises LawDataError with file and line for one that stands twice."""
    head, rows = read(path, "articles", named_by="ko")
    head.only("articles")
    articles: dict[str, str] = {}
    for row in rows:
        ko, en = _SHAPE.texts_of(row)
        if ko in articles:
            raise row.wrong("the article stands twice")
        articles[ko] = en
    return articles


def cited(row: Row, articles: Articles, *, blank: bool = False) -> tuple[str, str]:
    """`article_ko` and `article_en` of a row, refused unless they stand so in the list; `blank`: both may be empty."""
    ko, en = row.stated("article_ko"), row.stated("article_en")
    if isinstance(ko, str) and isinstance(en, str) and articles.get(ko) == en:
        return ko, en
    if not (blank and ko == en == ""):
        check(row, articles, row.text("article_ko"), row.text("article_en"))
    return str(ko), str(en)


def check(row: Row, articles: Articles, ko: str, en: str) -> None:
    """Refuse a citation that is not in the list, or that is another one in English."""
    if ko not in articles:
        raise row.wrong(f"unknown article {ko!r}")
    if articles[ko] != en:
        raise row.wrong(f"unknown article {en!r}")
