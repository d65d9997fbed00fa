"""Breaking text into lines. Korean breaks at spaces; a word breaks inside only where it is longer than its line.

Time grows with the length of the text, also for one word of 200,000 letters (security F8).
"""

import re
from dataclasses import dataclass

from dpo_desk.letters.fonts import Face

_WORDS = re.compile(r"(?:[0-9]{4}\. [0-9]{1,2}\. [0-9]{1,2}\.|  끝\.$|[^ ])*(?: +|$)")
"""A date is one word, and the word that ends a letter belongs to the one before it."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set, in points; `grey` 0 is black."""

    size: float
    leading: float
    weight: str = "regular"
    align: str = "left"  # or centre, right
    grey: float = 0.0


def break_lines(text: str, face: Face, size: float, width: float) -> list[str]:
    """Lines of `text` no wider than `width` (a trailing space may hang). Lines end in the space they were broken at."""
    lines = []
    for paragraph in text.split("\n"):
        lines += _break_paragraph(paragraph, face, size, width)
        if lines and not lines[-1].endswith(" "):
            lines[-1] += " "  # keeps the words of two lines apart when the text is read out
    if lines:
        lines[-1] = lines[-1].rstrip(" ")
    return lines


def _break_paragraph(text: str, face: Face, size: float, width: float) -> list[str]:
    lines, line, used = [], "", 0.0
    for match in _WORDS.finditer(text):
        word = match.group()
        if not word:
            continue
        bare = word.rstrip(" ")
        wide = face.width(bare, size)
        if line and used + wide > width:
            lines.append(line)
            line, used = "", 0.0
        if wide > width:
            *full, rest = _break_word(bare, face, size, width)
            lines += full
            line, used = rest + word[len(bare) :], face.width(rest, size)
        else:
            line += word
            used += wide
        used += face.width(word[len(bare) :], size)
    return [*lines, line]


def _break_word(word: str, face: Face, size: float, width: float) -> list[str]:
    parts, start, used = [], 0, 0.0
    for position, wide in enumerate(face.widths(word, size)):
        if used + wide > width and position > start:
            parts.append(word[start:position])
            start, used = position, 0.0
        used += wide
    return [*parts, word[start:]]
