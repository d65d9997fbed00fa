"""Labels. Text from outside is plain text everywhere: no label of the desk interprets markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.layout import fix
from dpo_desk.ui.kit.own_font import OwnFont
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import REGULAR
from dpo_desk.ui.kit.tip import set_tip


class SafeLabel(OwnFont, QLabel):
    """One line of plain text. `elide` cuts it with … where it is too long and then carries the whole as its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str | int = "body",
        ink: str = "text",
        weight: QFont.Weight = REGULAR,
        *,
        tab: bool = False,
        elide: bool = False,
        align: Qt.AlignmentFlag = paint.LEFT,
    ) -> None:
        self._role, self._weight, self._tab = role, weight, tab
        self._ink = ink
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align)
        self.elides = elide
        if elide:
            self.setMinimumWidth(S(24))
        self.restyle()
        self.setText(text)

    @property
    def ink(self) -> str:
        return self._ink

    def set_ink(self, ink: str) -> None:
        self._ink = ink
        self.restyle()

    def set_look(self, role: str | int, ink: str, weight: QFont.Weight = REGULAR) -> None:
        self._role, self._ink, self._weight = role, ink, weight
        self.restyle()

    def restyle(self) -> None:
        self.take_face()
        self.update()

    def face(self) -> QFont:
        return theme.font(self._role, self._weight, self._tab)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._hint()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(S(24), hint.height()) if self.elides else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.contentsRect()
        paint.text(painter, place, self.text(), self.font(), self._ink, self.alignment(), elide=self.elides)

    def _hint(self) -> None:
        if self.elides:
            cut = QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width() + 1
            set_tip(self, self.text() if cut else "")


class Picture(QWidget):
    """An icon that says nothing by itself: hidden from the screen reader, the words stand beside it."""

    def __init__(self, name: str, ink: str = "icon", size: float = 18, stroke: float = icons.STROKE) -> None:
        super().__init__()
        self._name, self._ink, self._size, self._stroke = name, ink, size, stroke
        fix(self, width=size, height=size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, ink: str = "") -> None:
        self._name = name
        self._ink = ink or self._ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), 0, 0, self._name, self._ink, S(self._size), self._stroke)


class Line(QWidget):
    """A hairline between groups, along the page or (`upright`) down it."""

    def __init__(self, upright: bool = False) -> None:
        super().__init__()
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.fill(QPainter(self), self.rect(), "hairline")
