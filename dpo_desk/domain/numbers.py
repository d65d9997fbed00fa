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


# Signs that are not seen: soft hyphen, zero width, joiners, direction marks. Mail programs drop them between digits.
_UNSEEN = "[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]{0,3}"
_HYPHEN = (
    r"[-\u2010-\u2015\u2043\u207b\u208b\u2212\u30fc\u3161\ufe58\ufe63\uff0d\u00b7\uff65\u2024.\uff0e_/\uff0f~\uff5e]"
)
_BLANK = r"[^\S\r\n]"
_GAP = rf"(?:{_BLANK}{{0,3}}(?:\r?\n{_BLANK}{{0,3}})?{_HYPHEN}{{1,2}}(?:\r?\n)?{_BLANK}{{0,3}}|{_BLANK}{{1,4}}|)"
_BEFORE = rf"(?<!\d)(?<!\d{_HYPHEN})"  # a number after "1-" or "352." is a group of a longer one
_AFTER = r"(?!\d)(?![-\u2010-\u2015\uff0d]\d)"

_TOGETHER = re.compile(rf"{_BEFORE}((?:\d{_UNSEEN}){{6}})({_GAP}{_UNSEEN})((?:\d{_UNSEEN}){{6}}\d){_AFTER}")
_SPACED = re.compile(
    rf"(?<!\d)(?<!\d{_BLANK})(\d(?:{_BLANK}{{1,2}}\d){{5}})({_BLANK}{{0,2}}{_HYPHEN}?{_BLANK}{{0,2}})"
    rf"(\d(?:{_BLANK}{{1,2}}\d){{6}})(?!{_BLANK}?\d)"
)

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find_numbers(text: str) -> tuple[NumberSpan, ...]:
    """Every registration number of `text`, in order, without overlap.

    Taken: six digits that are a possible day, at most a small gap (hyphen or dash of any width, dot, blank, a line
    break at a hyphen), seven digits; digits of any script; nothing of it inside a longer run of digits. A tail that is
    starred out already is no number.
    """
    together = [span for match in _TOGETHER.finditer(text) if (span := _judge(text, match)) is not None]
    ends = [span.end for span in together]
    spans = list(together)
    for match in _SPACED.finditer(text):
        span = _judge(text, match)
        if span is None:
            continue
        after = bisect_right(ends, span.start)  # the first of the others that ends behind this one's start
        if after == len(together) or together[after].start >= span.end:
            spans.append(span)
    return tuple(sorted(spans, key=lambda span: span.start))


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
    if not match[2] and _inside_a_word(text, match.start(), match.end()):
        return None
    kind = NumberKind.ALIEN if tail[0] in "5678" else NumberKind.RESIDENT
    return NumberSpan(kind, match.start(), match.end(), f"{birth}-*******")


def _digits(group: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) for sign in group if sign.isdecimal())


def _inside_a_word(text: str, start: int, end: int) -> bool:
    """Thirteen digits between Latin letters are part of a hash or a code; beside Hangul they are not."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
