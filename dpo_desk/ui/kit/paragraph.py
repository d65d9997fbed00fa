"""A paragraph of plain text with the line height of the look, broken at spaces only."""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.own_font import OwnFont
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import REGULAR

_DATE: Final = re.compile(r"(\d) (\((?:[월화수목금토일]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\))")
NO_BREAK: Final = "\u00a0"
_LONGEST: Final = 4096


_known: dict[tuple[str, str, float], list[str]] = {}
_KEPT: Final = 512


def lines_of(text: str, font: QFont, width: float) -> list[str]:
    """`text` in lines no wider than `width`. Words stay whole (a Korean word too); one wider than a line is cut.

    A date and its weekday stay together.
    """
    key = (text, font.toString(), width)
    if key not in _known:
        if len(_known) >= _KEPT:
            _known.clear()
        _known[key] = _broken(_DATE.sub(rf"\1{NO_BREAK}\2", text), QFontMetricsF(font).horizontalAdvance, width)
    return _known[key]


def _broken(text: str, wide: Callable[[str], float], width: float) -> list[str]:
    out: list[str] = []
    for part in text.split("\n"):
        line = ""
        for word in part.split(" "):
            longer = f"{line} {word}" if line else word
            if wide(longer) <= width:
                line = longer
                continue
            if line:
                out.append(line)
            line = word
            fit = _LONGEST
            while len(line) > 1 and wide(line[: min(8 * fit + 8, _LONGEST)]) > width:
                fit = _fitting(line, wide, width, fit)
                out.append(line[:fit])
                line = line[fit:]
        out.append(line)
    return out


def _fitting(word: str, wide: Callable[[str], float], width: float, most: int) -> int:
    """How many letters of an overlong word fit (at least one), by halving up to `most`, which is what fitted last:
    a word of 100,000 letters is no trap. A little more may have fitted; the line is then a little short."""
    low, high = 1, min(len(word), most)
    while low < high and wide(word[:high]) > width:
        middle = (low + high) // 2
        low, high = (middle, high - 1) if wide(word[:middle]) <= width else (low, max(low, middle - 1))
    return high


class Paragraph(OwnFont, QLabel):
    """Wrapped plain text. It is a label to the screen reader; it paints its own lines."""

    def __init__(
        self,
        text: str = "",
        role: str | int = "body",
        ink: str = "text2",
        weight: QFont.Weight = REGULAR,
        *,
        height: float = 1.5,
        centred: bool = False,
        most: int = 0,
    ) -> None:
        """`most` limits the width to so many figures (0: none): about 44 syllables a line read well."""
        self._role, self._ink, self._weight, self._height, self._centred = role, ink, weight, height, centred
        self._most = most
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()
        self.setText(text)

    @property
    def ink(self) -> str:
        return self._ink

    def set_ink(self, ink: str) -> None:
        self._ink = ink
        self.update()

    def face(self) -> QFont:
        return theme.font(self._role, self._weight, True)

    def set_look(self, role: str | int, weight: QFont.Weight) -> None:
        self._role, self._weight = role, weight
        self.restyle()
        self.updateGeometry()

    def restyle(self) -> None:
        self.take_face()
        if self._most:
            self.setMaximumWidth(S(self._most))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._step() * len(lines_of(self.text(), self.font(), width)) if self.text() else 0

    def sizeHint(self) -> QSize:
        longest = max((paint.width_of(t, self.font()) for t in self.text().split("\n")), default=0.0)
        width = min(round(longest + 1), S(self._most or 420))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max((paint.width_of(w, self.font()) for w in self.text().split()), default=0.0)
        return QSize(min(round(longest + 1), S(160)), self._step() if self.text() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        align = paint.CENTRE if self._centred else paint.LEFT
        step = self._step()
        for i, line in enumerate(lines_of(self.text(), self.font(), self.width())):
            rect = QRectF(0, i * step, self.width(), step)
            paint.text(painter, rect, line, self.font(), self._ink, align, elide=False)

    def _step(self) -> int:
        return round(self.font().pixelSize() * self._height)
