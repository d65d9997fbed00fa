"""Painting shared by widgets and table delegates. Positions are pixels now: figures have gone through `S`."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from dpo_desk.ui.kit import icons, theme
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD
from dpo_desk.ui.kit.tokens import TONES

LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE: Final = Qt.AlignmentFlag.AlignCenter
STAGES: Final = 6


def _colour(token: str | QColor) -> QColor:
    return theme.color(token) if isinstance(token, str) else token


def fill(painter: QPainter, rect: QRect, token: str) -> None:
    """A rectangle in a token's colour. Not `fillRect`, whose many forms make PySide set up every kind of gradient first
    (2 ms, felt before the first paint)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    painter.drawRect(rect)


def plate(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: str | QColor | None = None,
    line: str | QColor | None = None,
    width: float = 1,
) -> None:
    """A rounded plate with an optional edge inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QRectF(rect)
    if line is not None:
        shape.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(_colour(line), width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else _colour(fill))
    painter.drawRoundedRect(shape, radius, radius)


def ring(painter: QPainter, rect: QRect | QRectF, radius: float, filled: bool = False) -> None:
    """The focus ring on a control's edge; on a filled control a thin line inside parts it from the fill."""
    wide = max(2, S(2))
    plate(painter, rect, radius, None, "accent.txt", wide)
    if filled:
        plate(painter, QRectF(rect).adjusted(wide, wide, -wide, -wide), max(0, radius - wide), None, "surface", 1)


def width_of(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def text(
    painter: QPainter,
    rect: QRect | QRectF,
    what: str,
    font: QFont,
    ink: str | QColor = "text",
    align: Qt.AlignmentFlag = LEFT,
    elide: bool = True,
) -> None:
    """One line of plain text, cut with … where it is wider than `rect` and `elide`."""
    shape = QRectF(rect)
    painter.setFont(font)
    painter.setPen(_colour(ink))
    if elide:
        what = QFontMetricsF(font).elidedText(what, Qt.TextElideMode.ElideRight, shape.width() + 1)
    painter.drawText(shape, align | Qt.TextFlag.TextSingleLine, what)


def hairline(painter: QPainter, x: float, y: float, width: float, ink: str = "hairline") -> None:
    painter.fillRect(QRectF(x, y, width, 1), theme.color(ink))


def chip_font() -> QFont:
    return theme.font("caption", SEMIBOLD, tab=True)


def chip_width(what: str, icon: str = "") -> int:
    return round(width_of(what, chip_font()) + 0.5) + S(16) + (S(18) if icon else 0)


def chip_text(what: str, icon: str, room: float) -> str:
    """What a chip of at most `room` pixels says: `what`, shortened where it does not fit."""
    over = chip_width("", icon)
    if over + width_of(what, chip_font()) + 1 <= room:
        return what
    return QFontMetricsF(chip_font()).elidedText(what, Qt.TextElideMode.ElideRight, max(0.0, room - over - 1))


def chip(painter: QPainter, x: float, middle: float, what: str, tone: str = "mute", icon: str = "") -> int:
    """A chip with its left edge at x and its middle line at `middle`; returns its width."""
    ground, ink = TONES[tone]
    wide = chip_width(what, icon)
    rect = QRectF(x, middle - S(24) / 2, wide, S(24))
    plate(painter, rect, S(6), ground, "border" if ground is None else None)
    inner = rect.adjusted(S(8), 0, -S(6), 0)
    if icon:
        icons.draw(painter, x + S(6), middle - S(14) / 2, icon, ink, S(14), 2.1)
        inner.setLeft(x + S(24))
    text(painter, inner, what, chip_font(), ink, elide=False)
    return wide


def avatar(painter: QPainter, rect: QRectF, name: str, tone: str = "mute") -> None:
    """A disc with the first letter of a name."""
    ground, ink = TONES[tone]
    plate(painter, rect, rect.width() / 2, ground)
    role = 11 if rect.width() < S(28) else 12 if rect.width() < S(32) else 14
    text(painter, rect, name[:1], theme.font(role, SEMIBOLD), ink, CENTRE, elide=False)


def check(painter: QPainter, x: float, middle: float, on: bool, part: bool = False, enabled: bool = True) -> None:
    """An 18 px check box; `part` is the dash of a mixed state."""
    rect = QRectF(x, middle - S(18) / 2, S(18), S(18))
    if on or part:
        plate(painter, rect, S(5), "accent" if enabled else "border")
        mark = "minus" if part and not on else "tick"
        icons.draw(painter, rect.x() + S(2), rect.y() + S(2), mark, "onfill", S(14), 2.6)
    else:
        plate(painter, rect, S(5), "surface" if enabled else "mute.soft", "border")


def stage_bars_width() -> int:
    return STAGES * S(14) + (STAGES - 1) * S(3)


def stage_bars(painter: QPainter, x: float, middle: float, stage: int) -> None:
    """Six bars: done soft, current strong, to come hairline. The stage word stands beside them, always."""
    done = QColor(theme.color("accent"))
    done.setAlpha(120)
    for i in range(STAGES):
        fill = done if i < stage else theme.color("accent" if i == stage else "hairline")
        plate(painter, QRectF(x + i * (S(14) + S(3)), middle - S(4) / 2, S(14), S(4)), S(4) / 2, fill)


def key_cap(painter: QPainter, right: float, middle: float, keys: str) -> float:
    """A key cap ending at `right`; returns its width."""
    face = theme.font("tiny", SEMIBOLD)
    wide = width_of(keys, face) + S(12)
    rect = QRectF(right - wide, middle - S(10), wide, S(20))
    plate(painter, rect, S(5), "mute.soft")
    text(painter, rect, keys, face, "text3", CENTRE, elide=False)
    return wide


def count(painter: QPainter, right: float, middle: float, number: str, late: bool) -> None:
    """A count at the right of a place: a red badge only for what is late."""
    if late:
        face = theme.font("tiny", theme.BOLD, tab=True)
        wide = max(S(20), width_of(number, face) + S(12))
        rect = QRectF(right - wide, middle - S(10), wide, S(20))
        plate(painter, rect, S(10), "danger")
        text(painter, rect, number, face, "onfill", CENTRE, elide=False)
    else:
        face = theme.font("caption", MEDIUM, tab=True)
        text(painter, QRectF(right - S(60) - S(4), middle - S(10), S(60), S(20)), number, face, "text3", RIGHT)
