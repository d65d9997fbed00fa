"""What lies over the window for a moment: search palette, sheet of shortcuts. Esc and a click beside close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import is_dark


class Overlay(QWidget):
    """Covers its parent; the panel stands a sixth from the top, `width` figures wide. Hidden until `show_over`."""

    closed = Signal()

    def __init__(self, parent: QWidget, panel: Plate, width: float) -> None:
        super().__init__(parent)
        self.panel, self._width = panel, width
        panel.setParent(self)
        panel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    def show_over(self) -> None:
        """Open; what had the focus gets it back at the end."""
        self._before = self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """Close and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def place(self) -> None:
        """Set the panel where it stands, as tall as what it holds."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(S(self._width), self.width() - S(32))
        layout = self.panel.layout()
        if layout is not None:
            layout.activate()
        tall = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1
        height = min(max(tall, self.panel.sizeHint().height()), self.height() - S(32))
        top = min(self.height() // 6, max(S(16), self.height() - height - S(16)))
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def restyle(self) -> None:
        """The text size changed."""
        if not self.isHidden():
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click beside the panel."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_over()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab stays inside."""
        inside = [
            child
            for child in self.panel.findChildren(QWidget)
            if child.isVisibleTo(self) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        here = self.window().focusWidget()
        if not inside:
            return True
        at = inside.index(here) if here in inside else -1
        step = 1 if next_ else -1
        reason = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
        inside[(at + step) % len(inside)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims what lies behind a little."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 110 if is_dark() else 60))
