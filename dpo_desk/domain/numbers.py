"""Resident and alien registration numbers in a text: found, and masked. Pure.

A company may not keep such a number, even with consent (Act 24-2(1)), so what arrives is scanned before anything is
stored. The check digit never dismisses a hit: numbers given out since October 2020 have a random tail. Passport and
licence numbers are another question (Act 24(1)) and are not looked for here.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class NumberKind(StrEnum):
    """Whose register the number comes from, read from the digit after the birth date."""

    RESIDENT = "resident"  # 주민등록번호
    ALIEN = "alien"  # 외국인등록번호, and 국내거소신고번호, which has its form


@dataclass(frozen=True)
class NumberSpan:
    """A number at `text[start:end]`; `masked` keeps the birth date and hides all seven digits after it."""

    kind: NumberKind
    start: int
    end: int
    masked: str


# Signs that are not seen: soft hyphen, zero width, joiners, direction marks, and what stands for a byte that could not
# be read. Mail programs drop them between digits.
_UNSEEN = "[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\ufffd]{0,3}"
_HYPHEN = (
    r"[-\u2010-\u2015\u2043\u207b\u208b\u2212\u30fc\u3161\ufe58\ufe63\uff0d\u00b7\uff65\u2024.\uff0e_/\uff0f~\uff5e]"
)
_BLANK = r"[^\S\r\n]"
# A new line, with the marks of a quoted mail before its words ("> > ").
_LINE = rf"(?:\r?\n(?:{_BLANK}?>){{0,9}}{_BLANK}{{0,3}})"
_DASHED = rf"{_BLANK}{{0,3}}{_LINE}?{_HYPHEN}{{1,2}}{_BLANK}{{0,3}}{_LINE}?"
_GAP = rf"(?:{_DASHED}|{_BLANK}{{1,4}}|)"
_BEFORE = rf"(?<!\d)(?<!\d{_HYPHEN})"  # a number after "1-" or "352." is a group of a longer one
_AFTER = r"(?!\d)(?![-\u2010-\u2015\uff0d]\d)"

_TOGETHER = re.compile(rf"{_BEFORE}((?:\d{_UNSEEN}){{6}})({_GAP}{_UNSEEN})((?:\d{_UNSEEN}){{6}}\d){_AFTER}")
_SPACED = re.compile(
    rf"(?<!\d)(?<!\d{_BLANK})(\d(?:{_BLANK}{{1,2}}\d){{5}})({_BLANK}{{0,2}}{_HYPHEN}?{_BLANK}{{0,2}})"
    rf"(\d(?:{_BLANK}{{1,2}}\d){{6}})(?!{_BLANK}?\d)"
)
# The birth date with dots or with its century: 90.01.01-, 19900101-. Whether the century fits is judged below.
_DATED = re.compile(
    rf"(?:(?<![\d./])(?<!\d{_HYPHEN})|(?<=(?<![\d./])(?<!\d{_HYPHEN})(?:19|20)))"
    rf"(\d\d[-./]?\d\d[-./]?\d\d)({_DASHED}{_UNSEEN})(\d{{7}}){_AFTER}"
)
# Where the words before it name the number, its halves may stand in two lines, in brackets, or each with a label
# ("주민등록번호 앞자리: 900101, 뒷자리: 1234567"). A word between them that is none of these parts them.
_NAMED = re.compile(
    r"(?:주민\s?(?:등록)?\s?번호|주민\s?등록|외국인\s?등록|거소\s?신고|앞\s?자리|registration n(?:umber|o)|\bRRN\b)"
    r"\D{0,30}(\d{6})((?:[^\w*●○•■□#]|\*{1,2}(?!\*)|뒷|뒤|자리){1,24})(\d{7})(?!\d)",
    re.IGNORECASE,
)
_CENTURIES = {"19": "1256", "20": "3478"}
"""The first digit of the tail names the century of birth."""

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find_numbers(text: str) -> tuple[NumberSpan, ...]:
    """Every registration number of `text`, in order, without overlap.

    Taken: six digits that are a possible day, at most a small gap (hyphen or dash of any width, dot, blank, a line
    break at a hyphen, with the marks of a quoted mail), seven digits; digits of any script; nothing of it inside a
    longer run of digits, but a century that fits the tail (to 2019: later ones are order numbers). A wider gap is
    taken where the words before it name the number. A tail that is starred out already is no number.
    """
    spans: list[NumberSpan] = []
    for shape in (_TOGETHER, _DATED, _NAMED, _SPACED):
        ends = [span.end for span in spans]
        fresh: list[NumberSpan] = []
        for match in shape.finditer(text):
            span = _judge(text, match)
            if span is None:
                continue
            after = bisect_right(ends, span.start)  # the first of the others that ends behind this one's start
            if after == len(spans) or spans[after].start >= span.end:
                fresh.append(span)
        spans = sorted(spans + fresh, key=lambda span: span.start)
    return tuple(spans)


def mask_numbers(text: str) -> tuple[str, tuple[NumberSpan, ...]]:
    """The text with the last seven digits of each number as stars, and the spans; its length does not change."""
    spans = find_numbers(text)
    if not spans:
        return text, spans
    pieces: list[str] = []
    at = 0
    for span in spans:
        digits = [index for index in range(span.start, span.end) if text[index].isdecimal()]
        first = digits[-7]
        pieces.append(text[at:first])
        pieces.append("".join("*" if sign.isdecimal() else sign for sign in text[first : span.end]))
        at = span.end
    pieces.append(text[at:])
    return "".join(pieces), spans


def masked(text: str) -> str:
    """The text alone, its numbers starred out."""
    return mask_numbers(text)[0]


def _judge(text: str, match: re.Match[str]) -> NumberSpan | None:
    birth, tail = _digits(match[1]), _digits(match[3])
    month, day = int(birth[2:4]), int(birth[4:6])
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return None
    if (month, day) == (2, 29) and int(birth[:2]) % 4:
        return None
    century = text[max(match.start(1) - 2, 0) : match.start(1)]
    if century.isdecimal() and (tail[0] not in _CENTURIES.get(century, "") or (century == "20" and birth > "2")):
        return None
    if not match[2] and _inside_a_word(text, match.start(1), match.end()):
        return None
    kind = NumberKind.ALIEN if tail[0] in "5678" else NumberKind.RESIDENT
    return NumberSpan(kind, match.start(1), match.end(), f"{birth}-*******")


def _digits(group: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) for sign in group if sign.isdecimal())


def _inside_a_word(text: str, start: int, end: int) -> bool:
    """Thirteen digits between Latin letters are part of a hash or a code; beside Hangul they are not."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
