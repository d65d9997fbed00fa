"""The officers of a store, one a row; one of them comes in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import SEMIBOLD

if TYPE_CHECKING:  # PySide sets a class up when it is first named: these after the first paint
    from PySide6.QtGui import QEnterEvent, QKeyEvent


class _Row(KeyFocus, QAbstractButton):
    """Disc, name, and a tick where it is the one."""

    def __init__(self, officer_id: int, name: str) -> None:
        super().__init__()
        self.officer_id = officer_id
        self._over = False
        self.setCheckable(True)
        self.setText(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(S(240), S(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(S(160), S(52))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, on = QPainter(self), QRectF(self.rect()), self.isChecked()
        if on:
            paint.plate(painter, rect, S(8), "selected", "accent.txt")
        elif self._over:
            paint.plate(painter, rect, S(8), "hover")
        if self.shows_ring:
            paint.ring(painter, rect, S(8))
        disc = QRectF(S(10), (rect.height() - S(32)) / 2, S(32), S(32))
        if on:
            paint.plate(painter, disc, S(16), "accent")
            paint.text(painter, disc, self.text()[:1], theme.font("body", SEMIBOLD), "onfill", paint.CENTRE)
        else:
            paint.avatar(painter, disc, self.text())
        room = rect.adjusted(S(54), 0, -S(44), 0)
        paint.text(painter, room, self.text(), theme.font("body", SEMIBOLD), "text")
        if on:
            icons.draw(painter, rect.right() - S(34), (rect.height() - S(20)) / 2, "tick", "accent.txt", S(20))


class OfficerList(QWidget):
    """`chosen(officer_id)`. Arrows move inside, Tab leaves."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._box = column(2)
        self.setLayout(self._box)
        self.rows: list[_Row] = []

    def set_officers(self, officers: Sequence[tuple[int, str]], current: int) -> None:
        """(number, sign-in name) each."""
        for row in self.rows:
            self._group.removeButton(row)
            row.hide()
            row.deleteLater()
        self.rows = [_Row(number, name) for number, name in officers]
        for row in self.rows:
            self._group.addButton(row)
            self._box.addWidget(row)
            row.clicked.connect(lambda _=False, number=row.officer_id: self._choose(number))
        self._show(current)

    def _show(self, current: int) -> None:
        for row in self.rows:
            row.setChecked(row.officer_id == current)
            policy = Qt.FocusPolicy.StrongFocus if row.officer_id == current else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)

    def _choose(self, number: int) -> None:
        self._show(number)
        self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        here = next((i for i, row in enumerate(self.rows) if row.hasFocus()), -1)
        if step and here >= 0:
            row = self.rows[(here + step) % len(self.rows)]
            self._choose(row.officer_id)
            row.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
