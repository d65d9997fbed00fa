"""The bar over a screen: title, caption, search, acts."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.scale import S, k
from dpo_desk.ui.kit.theme import BOLD, MEDIUM
from dpo_desk.ui.kit.tip import set_tip

COMPACT_BELOW = 720
"""Width of the bar in figures under which the search is an icon."""


class SearchField(KeyFocus, QPushButton):
    """Looks like a field, opens the search palette (`asked`); the key stands at its right."""

    asked = Signal()

    def __init__(self, width: float = 300) -> None:
        super().__init__()
        self._width = width
        self._over = False
        self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(words.say("search.field"))
        self.setAccessibleDescription("Ctrl+K")

    def set_compact(self, compact: bool) -> None:
        """Only the icon, where the bar is narrow; the words become its tooltip."""
        self._compact = compact
        set_tip(self, words.say("search.field") + "  Ctrl+K" if compact else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(S(36 if self._compact else self._width), S(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(S(36), S(36))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        paint.plate(painter, rect, S(8), "hover" if self._over else "surface", "border")
        if self.shows_ring:
            paint.ring(painter, rect, S(8))
        side = S(17)
        narrow = rect.width() < S(150)
        x = (rect.width() - side) / 2 if narrow else S(11)
        icons.draw(painter, x, (rect.height() - side) / 2, "search", "icon", side)
        if narrow:
            return
        wide = paint.key_cap(painter, rect.right() - S(8), rect.height() / 2, "Ctrl K")
        room = rect.adjusted(S(36), 0, -wide - S(16), 0)
        paint.text(painter, room, words.say("search.field"), theme.font("small"), "text3")


class TopBar(QWidget):
    """`TopBar("오늘", "2026-11-27 (금)")`; `add(button)` puts acts at right, primary last. `back_asked` where it has a
    way back: `set_back("요구")` shows a link before the title."""

    back_asked = Signal()

    def __init__(self, title: str = "", caption: str = "", *, search: bool = True) -> None:
        super().__init__()
        self.back = Button("", "quiet", icon="chevron-left", size=32)
        self.back.acted.connect(self.back_asked)
        self.back.hide()
        self.title = SafeLabel(title, "heading", "text", BOLD, tab=True)
        self.caption = SafeLabel(caption, "body", "text3", MEDIUM, tab=True, elide=True)
        self.search = SearchField()
        self.search.setVisible(search)
        self._row: QHBoxLayout = row(10, self.back, self.title, edges=(32, 14, 32, 10))
        self._row.addWidget(self.caption, 1)
        self._row.addWidget(self.search)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        self.search.set_compact(self.width() / k() < COMPACT_BELOW)
        self.setMinimumHeight(S(60))  # titles stand at one height, with a search beside them or without

    def set_title(self, title: str, caption: str = "") -> None:
        self.title.setText(title)
        self.caption.setText(caption)

    def set_back(self, text: str) -> None:
        self.back.setText(text)
        self.back.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
