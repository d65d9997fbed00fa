"""A layout that sets its widgets in a line and wraps like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from dpo_desk.ui.kit.scale import S


class FlowLayout(QLayout):
    """`FlowLayout(8)`: gaps in figures, across and down. `even`: all as wide as the widest, filling each line."""

    def __init__(self, gap: float, down: float | None = None, *, even: bool = False) -> None:
        super().__init__()
        self._even = even
        self._items: list[QLayoutItem] = []
        self._gap, self._down = gap, gap if down is None else down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        inside = self._arrange(QRect(0, 0, width - edges.left() - edges.right(), 0), move=False)
        return inside + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        shown = [i.sizeHint() for i in self._items if not i.isEmpty()]
        width = sum(s.width() for s in shown) + S(self._gap) * max(0, len(shown) - 1)
        return QSize(width, max((s.height() for s in shown), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = [i.minimumSize() for i in self._items if not i.isEmpty()]
        least = QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))
        return least.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, move: bool) -> int:
        return self._in_even_lines(rect, move) if self._even else self._in_lines(rect, move)

    def _in_even_lines(self, rect: QRect, move: bool) -> int:
        shown = [i for i in self._items if not i.isEmpty()]
        if not shown:
            return 0
        widest = max(i.sizeHint().width() for i in shown)
        tall = max(i.sizeHint().height() for i in shown)
        most = max(1, min(len(shown), (rect.width() + S(self._gap)) // max(1, widest + S(self._gap))))
        lines = -(-len(shown) // most)
        across = -(-len(shown) // lines)
        step = (rect.width() + S(self._gap)) / across
        if move:
            for i, item in enumerate(shown):
                x, y = rect.x() + round(i % across * step), rect.y() + i // across * (tall + S(self._down))
                item.setGeometry(QRect(x, y, round(step - S(self._gap)), tall))
        return lines * tall + (lines - 1) * S(self._down)

    def _in_lines(self, rect: QRect, move: bool) -> int:
        x, y, tall = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, tall = rect.x(), y + tall + S(self._down), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + S(self._gap)
            tall = max(tall, size.height())
        return y + tall - rect.y()
