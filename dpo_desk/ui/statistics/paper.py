"""The statistics on one printed page."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from dpo_desk.domain.statistics import Statistics
from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.paragraph import lines_of
from dpo_desk.ui.statistics.lines import COLUMNS, groups
from dpo_desk.ui.statistics.table_model import column_words
from dpo_desk.ui.today.paper import BOTTOM, GREY, INK, LEFT, LINE, PAGE, RIGHT, face

ROW: Final = 42
NUMBERS: Final = 78
"""The least width of a column of numbers: `99,999`."""


def page(found: Statistics, summary: str, *, company: str, purpose: str, today: date) -> tuple[int, int, bytes]:
    """The page as (width, height, RGBA): title, time, sentences, the three tables, the purpose at its foot."""
    sheet = QImage(*PAGE, QImage.Format.Format_RGBA8888)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    width = RIGHT - LEFT
    y = 110.0
    paint.text(painter, QRectF(LEFT, y, width, 44), words.say("statistics.title"), face(32, theme.BOLD), INK)
    y += 56
    span = words.say("statistics.span", first=found.first, last=found.last)
    for text in (*lines_of(span, face(24), width), *lines_of(summary, face(24), width)):
        paint.text(painter, QRectF(LEFT, y, width, 36), text, face(24), INK)
        y += 36
    y = _heads(painter, y + 24)
    for number, group in enumerate(groups(found)):
        if number:
            y += 22
            paint.text(painter, QRectF(LEFT, y, width, 34), group.head, face(20, theme.SEMIBOLD), INK)
            y += 38
        for line in group.lines:
            _line(painter, y, line.text, line.numbers(), theme.SEMIBOLD if line.total else theme.REGULAR)
            y += ROW
    y += 22
    for text in lines_of(words.say("statistics.note"), face(18), width):
        paint.text(painter, QRectF(LEFT, y, width, 28), text, face(18), GREY)
        y += 28
    foot = [words.say("statistics.made", date=today, company=company)]
    foot += lines_of(words.say("statistics.purpose", purpose=purpose), face(18), width)[:3]
    for number, text in enumerate(foot):
        top = BOTTOM + 28 * (number - len(foot) + 2)
        paint.text(painter, QRectF(LEFT, top, width, 28), text, face(18), GREY)
    painter.end()
    return sheet.width(), sheet.height(), bytes(sheet.constBits())


def _head() -> QFont:
    return face(15, theme.SEMIBOLD)


def _places() -> list[QRectF]:
    """Where each column of numbers stands, without its height: as wide as the longest word of its head."""
    wide = [
        max([NUMBERS, *(paint.width_of(word, _head()) + 12 for word in column_words(one).split())]) for one in COLUMNS
    ]
    return [QRectF(RIGHT - sum(wide[number:]), 0, each, 0) for number, each in enumerate(wide)]


def _heads(painter: QPainter, y: float) -> float:
    """The heads, each in as many lines as it needs; gives where the first line of numbers begins."""
    places = _places()
    heads = [lines_of(column_words(one), _head(), place.width()) for one, place in zip(COLUMNS, places, strict=True)]
    high = 22.0 * max(map(len, heads))
    for place, said in zip(places, heads, strict=True):
        for number, text in enumerate(reversed(said)):
            box = QRectF(place.x(), y + high - 22 * (number + 1), place.width(), 22)
            paint.text(painter, box, text, _head(), GREY, paint.RIGHT, elide=False)
    first = QRectF(LEFT, y + high - 22, places[0].x() - LEFT, 22)
    paint.text(painter, first, words.say("statistics.outcome"), _head(), GREY)
    return y + high + 8


def _line(painter: QPainter, y: float, text: str, numbers: tuple[int, ...], weight: QFont.Weight) -> None:
    painter.fillRect(QRectF(LEFT, y, RIGHT - LEFT, 1), LINE)
    places = _places()
    left = QRectF(LEFT, y + 1, places[0].x() - LEFT - 8, ROW - 1)
    paint.text(painter, left, text, face(19, weight), INK)
    for place, number in zip(places, numbers, strict=True):
        box = QRectF(place.x(), y + 1, place.width(), ROW - 1)
        said, ink = (f"{number:,}", INK) if number else ("–", GREY)
        paint.text(painter, box, said, face(19, weight), ink, paint.RIGHT)
