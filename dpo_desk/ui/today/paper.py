"""Today on one printed page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.paragraph import lines_of
from dpo_desk.ui.today.presenter import Presenter, next_words

PAGE: Final = (1240, 1754)
"""A4 at 150 dpi, in pixels."""
LEFT, RIGHT, BOTTOM = 110, 1130, 1640
INK, GREY, LINE = QColor("#1A1C20"), QColor("#5D6573"), QColor("#C8CCD4")


def face(size: int, weight: QFont.Weight = theme.REGULAR) -> QFont:
    """The desk's font at a size in pixels of the page."""
    made = QFont(theme.font("body", weight, True))
    made.setPixelSize(size)
    return made


def page(presenter: Presenter) -> tuple[int, int, bytes]:
    """The page as (width, height, RGBA); what does not fit is counted at its foot."""
    assert presenter.read is not None
    sheet = QImage(*PAGE, QImage.Format.Format_RGBA8888)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    width = RIGHT - LEFT
    y = 110.0
    title = words.say("today.printed", date=presenter.read.today.today)
    paint.text(painter, QRectF(LEFT, y, width, 44), title, face(32, theme.BOLD), INK)
    y += 54
    for text in lines_of(presenter.headline(), face(26), width):
        paint.text(painter, QRectF(LEFT, y, width, 38), text, face(26), INK)
        y += 38
    left_out = 0
    for group, rows in presenter.groups():
        if y < BOTTOM - 110:
            y += 26
            head = f"{words.say(f'today.group.{group}')}  {len(rows):,}"
            paint.text(painter, QRectF(LEFT, y, width, 34), head, face(22, theme.SEMIBOLD), INK)
            y += 40
        for row in rows:
            if y > BOTTOM - 60:
                left_out += 1
                continue
            painter.fillRect(QRectF(LEFT, y, width, 1), LINE)
            due = words.short_day(row.due_on) if row.due_on else words.say("dday.none")
            rights = " · ".join(words.say(f"case.right.{right}") for right in row.rights)
            paint.text(painter, QRectF(LEFT, y + 4, 150, 30), due, face(20), INK)
            paint.text(painter, QRectF(LEFT + 160, y + 4, 150, 30), row.number, face(20), INK)
            who = f"{row.subject}  {rights}"
            paint.text(painter, QRectF(LEFT + 310, y + 4, 500, 30), who, face(20, theme.SEMIBOLD), INK)
            paint.text(painter, QRectF(LEFT + 830, y + 4, width - 830, 30), row.officer, face(20), GREY, paint.RIGHT)
            todo = next_words(row, presenter.read.refusals.get(row.id), presenter.read.today.today)
            paint.text(painter, QRectF(LEFT + 160, y + 32, width - 160, 28), todo, face(18), GREY)
            y += 66
    left_out += max(0, presenter.read.today.counts.open - len(presenter.read.today.rows))
    if left_out:
        foot = QRectF(LEFT, BOTTOM, width, 30)
        paint.text(painter, foot, words.say("today.all", n=presenter.read.today.counts.open), face(18), GREY)
    painter.end()
    return sheet.width(), sheet.height(), bytes(sheet.constBits())
