"""The letter's typefaces: widths, and the font that shows each character. Used in the worker only (reportlab).

Pretendard shows all but Hanja and a few signs; NanumGothic steps in for a run of those (both SIL OFL). A character
neither has is refused here as the last guard; `printable` refuses it earlier, with its place.
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from dpo_desk.domain.errors import UserError
from dpo_desk.letters.coverage import FACES, characters
from dpo_desk.letters.printable import mark

Run = tuple[str, str]
"""A font's registered name and the text it shows."""


class _Widths(dict[str, float]):
    """Widths in thousandths of the type size, looked up once a character."""

    def __init__(self, fonts: list[tuple[str, frozenset[str], TTFont]]) -> None:
        super().__init__()
        self._fonts = fonts

    def __missing__(self, char: str) -> float:
        for _, has, font in self._fonts:
            if char in has:
                shown = " " if char == "\N{NO-BREAK SPACE}" else char  # reportlab draws it as a space
                self[char] = float(font.face.getCharWidth(ord(shown)))
                return self[char]
        raise UserError("error.text.control", n=1, mark=mark(char))


class Face:
    """One weight: a font and its substitute."""

    def __init__(self, weight: str, folder: Path) -> None:
        self._fonts: list[tuple[str, frozenset[str], TTFont]] = []
        for number, file in enumerate(FACES[weight]):
            name = f"desk-{weight}-{number}"
            font = TTFont(name, str(folder / file), shapable=False, asciiReadable=False)
            pdfmetrics.registerFont(font)
            self._fonts.append((name, characters(folder / file), font))
        self.name, self._first, _ = self._fonts[0]
        self._widths = _Widths(self._fonts)

    def width(self, text: str, size: float) -> float:
        """The width of `text` in points; UserError `error.text.control` for a character no font has."""
        return sum(map(self._widths.__getitem__, text)) * size / 1000

    def widths(self, text: str, size: float) -> Iterator[float]:
        """The width of each character in points."""
        return (self._widths[char] * size / 1000 for char in text)

    def runs(self, text: str) -> tuple[Run, ...]:
        """Cut `text` where the font changes."""
        if self._first.issuperset(text):
            return ((self.name, text),)
        return tuple((name, "".join(run)) for name, run in groupby(text, self._font_of))

    def _font_of(self, char: str) -> str:
        for name, has, _ in self._fonts:
            if char in has:
                return name
        raise UserError("error.text.control", n=1, mark=mark(char))


@cache
def faces(folder: Path) -> dict[str, Face]:
    """Both weights from the font files in `folder`; registered once a process."""
    return {weight: Face(weight, folder) for weight in FACES}
