"""The disc with a person's first letter. Decoration: the name stands beside it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.kit import paint
from dpo_desk.ui.kit.layout import fix


class AvatarCircle(QWidget):
    """`AvatarCircle("정해린", 32, "info")`; tone info for oneself, mute for the others."""

    def __init__(self, name: str = "", size: float = 28, tone: str = "mute") -> None:
        super().__init__()
        self._name, self._tone = name, tone
        fix(self, width=size, height=size)

    def set_name(self, name: str, tone: str = "") -> None:
        self._name = name
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.avatar(QPainter(self), QRectF(self.rect()), self._name, self._tone)
