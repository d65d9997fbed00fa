"""`resources/law/articles.json` -> the statutes and articles that the other files may cite: a closed list."""

import re
from collections.abc import Mapping
from pathlib import Path

from dpo_desk.law.reading import Row, read

_PIECE = re.compile(
    r"(?:「(?P<name>[^」]+)」 |같은 법 (?P<under>시행령|시행규칙) )?제(?P<article>\d+)조(?:의(?P<of>\d+))?"
    r"(?:제\d+항)?(?:제\d+호)?(?:[가-하]목)?(?:·제\d+[항호])*(?: 단서)?"
)
_PLAIN = re.compile(r"(?:[\d\-(),a-h ]|proviso)*")
_NUMBER = re.compile(r"\d+")
_ITEM_KO, _ITEM_EN = re.compile(r"([가-하])목"), re.compile(r"\(([a-h])\)")
_LETTERS = str.maketrans("가나다라마바사아", "abcdefgh")


class Articles:
    """What may be cited: of each statute its name in both languages and its articles (`35-2` for 제35조의2).

    A citation is checked once, however many rows have it.
    """

    def __init__(self, statutes: Mapping[str, tuple[str, frozenset[str]]]) -> None:
        self._statutes = statutes
        self._sound: set[tuple[str, str]] = set()

    def cited(self, row: Row, *, blank: bool = False) -> tuple[str, str]:
        """`article_ko` and `article_en` of a row: both of the closed list, and the same. `blank`: both may be empty.

        Korean: `「개인정보 보호법」 제36조제2항, 같은 법 시행령 제43조제3항`. English: `Act 36(2), Decree 43(3)`.
        """
        if blank and row.values.get("article_ko") == row.values.get("article_en") == "":
            return "", ""
        ko, en = row.text("article_ko"), row.text("article_en")
        self.check(row, ko, en)
        return ko, en

    def check(self, row: Row, ko: str, en: str) -> None:
        """Refuse a citation that is not of the closed list, or that says something else in the other language."""
        if (ko, en) in self._sound:
            return
        name, plain, used = "", "", dict[str, str]()
        for piece in ko.split(", "):
            match = _PIECE.fullmatch(piece)
            if match is None:
                raise row.wrong(f"unknown article {ko!r}")
            base = name.removesuffix(" 시행령").removesuffix(" 시행규칙")
            name = match["name"] or (f"{base} {match['under']}" if match["under"] else name)
            english, articles = self._statutes.get(name, ("", frozenset[str]()))
            number = f"{match['article']}-{match['of']}" if match["of"] else match["article"]
            if number not in articles:
                raise row.wrong(f"unknown article {ko!r}")
            plain += piece[match.start("article") - 1 :]
            used[name] = english
        rest = en
        for english in sorted(used.values(), key=len, reverse=True):
            if english not in rest:
                raise row.wrong(f"unknown article {en!r}")
            rest = rest.replace(english, "", 1)
        letters = "".join(_ITEM_KO.findall(plain)).translate(_LETTERS)
        if not _PLAIN.fullmatch(rest) or (_NUMBER.findall(plain), letters, "단서" in plain) != (
            _NUMBER.findall(rest), "".join(_ITEM_EN.findall(rest)), "proviso" in rest
        ):  # fmt: skip
            raise row.wrong(f"{en!r} is not {ko!r}")
        self._sound.add((ko, en))


def load(path: Path) -> Articles:
    """The closed list of `path`; raises LawDataError with file and line."""
    head, rows = read(path, "statutes", named_by="ko")
    head.only("statutes")
    statutes: dict[str, tuple[str, frozenset[str]]] = {}
    for row in rows:
        row.only("ko", "en", "articles")
        name = row.text("ko")
        if name in statutes:
            raise row.wrong("the statute stands twice")
        articles = row.listed("articles")
        strange = [each for each in articles if not isinstance(each, str) or not each]
        if strange or not articles or len(set(articles)) != len(articles):
            raise row.wrong("articles is no list of articles")
        statutes[name] = row.text("en"), frozenset(str(each) for each in articles)
    return Articles(statutes)
