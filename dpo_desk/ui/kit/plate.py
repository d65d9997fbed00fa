"""The grounds: a plate with round corners, a plain canvas. Apart from the cards: the unlock window has none."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from dpo_desk.ui.kit import paint
from dpo_desk.ui.kit.scale import S


class Plate(QFrame):
    """A rounded surface with a hairline edge; `ground` and `edge` are tokens."""

    def __init__(self, ground: str = "surface", edge: str | None = "hairline", radius: float = 12) -> None:
        super().__init__()
        self.ground, self._edge, self._radius = ground, edge, radius

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.plate(QPainter(self), self.rect(), S(self._radius), self.ground, self._edge)


class Canvas(QWidget):
    """A plain ground in a token: window, rail, desk under the letter."""

    def __init__(self, ground: str = "canvas") -> None:
        super().__init__()
        self.ground = ground

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.fill(QPainter(self), self.rect(), self.ground)
