"""The mark of the desk. Apart from the rail, which the unlock window does not need."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.layout import fix


class Mark(QWidget):
    """The mark of the desk: a D that holds a tick."""

    def __init__(self, size: float = 30) -> None:
        super().__init__()
        fix(self, width=size, height=size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.width()
        unit = side / 30
        paint.plate(painter, self.rect(), side * 0.27, "accent")
        pen = QPen(theme.color("onfill"), 2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bow = QPainterPath(QPointF(9.2, 7.6))
        bow.lineTo(13.6, 7.6)
        bow.cubicTo(19.2, 7.6, 21.8, 11, 21.8, 15)
        bow.cubicTo(21.8, 19, 19.2, 22.4, 13.6, 22.4)
        bow.lineTo(9.2, 22.4)
        bow.closeSubpath()
        tick = QPainterPath(QPointF(12.4, 15.2))
        tick.lineTo(14.5, 17.3)
        tick.lineTo(18, 12.9)
        painter.scale(unit, unit)
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.drawPath(bow)
        painter.drawPath(tick)
