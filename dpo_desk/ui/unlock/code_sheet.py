"""The recovery code on the screen and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.paragraph import lines_of
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM

COLUMNS = 3
_A4 = (1240, 1754)
"""Pixels of the printed page: A4 at 150 dpi."""


def mono(size: int) -> QFont:
    """A face in which every letter is as wide as any other, in pixels."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setStyleHint(QFont.StyleHint.Monospace)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold)
    return made


class CodeGroups(QLabel):
    """The groups with their numbers, three a line."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_groups(self, groups: Sequence[str]) -> None:
        """Show a code; nothing for none."""
        self._groups = tuple(groups)
        self.setAccessibleName("  ".join(groups))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(S(360), -(-len(self._groups) // COLUMNS) * S(48) + S(16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.plate(painter, self.rect(), S(10), "sunken", "hairline")
        wide = (self.width() - S(16)) / COLUMNS
        for i, group in enumerate(self._groups):
            cell = QRectF(S(16) + (i % COLUMNS) * wide, S(8) + (i // COLUMNS) * S(48), wide, S(48))
            paint.text(painter, cell, f"{i + 1}", theme.font("caption", MEDIUM, True), "text3")
            paint.text(painter, cell.adjusted(S(22), 0, 0, 0), group, mono(S(20)), "text", elide=False)


def printed(groups: Sequence[str], store: str, day: date, fingerprint: str) -> tuple[int, int, bytes]:
    """The sheet to be printed: a page as (width, height, RGBA)."""
    page = QImage(*_A4, QImage.Format.Format_RGBA8888)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    ink = QColor("#1A1C20")
    title, body = QFont(theme.font("heading")), QFont(theme.font("body"))
    title.setPixelSize(34)
    title.setWeight(theme.SEMIBOLD)
    body.setPixelSize(26)
    y = 150.0
    for line in lines_of(words.say("create.code.sheet", store=store, date=day), title, 960):
        paint.text(painter, QRectF(140, y, 960, 48), line, title, ink, elide=False)
        y += 50
    y += 40
    for i, group in enumerate(groups):
        cell = QRectF(140 + (i % COLUMNS) * 320, y + (i // COLUMNS) * 90, 320, 90)
        paint.text(painter, cell, f"{i + 1}", body, ink)
        paint.text(painter, cell.adjusted(44, 0, 0, 0), group, mono(40), ink, elide=False)
    y += -(-len(groups) // COLUMNS) * 90 + 50
    told = [words.say("create.code.sheet.hint"), words.say("create.code.sheet.fingerprint", fingerprint=fingerprint)]
    for line in (line for each in told for line in lines_of(each, body, 960)):
        paint.text(painter, QRectF(140, y, 960, 40), line, body, ink, elide=False)
        y += 42
    painter.end()
    return page.width(), page.height(), bytes(page.constBits())
