"""Fourteen days ahead: how many due dates fall on each day. A cell filters the list below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import BOLD, REGULAR, SEMIBOLD
from dpo_desk.ui.kit.tip import set_tip

CellKind = Literal["late", "today", "soon", "day", "rest"]
_INKS: Final = {"late": "danger.txt", "today": "danger.txt", "soon": "warn.txt", "day": "text", "rest": "text"}
MOST_DOTS: Final = 5


@dataclass(frozen=True)
class StripCell:
    """A day of the strip. `key` comes back in `chosen`; `head` is `지남`, `30 월`; `spoken` is the full date."""

    key: str
    head: str
    count: int = 0
    kind: CellKind = "day"
    spoken: str = ""


class _Cell(KeyFocus, QAbstractButton):
    def __init__(self, cell: StripCell) -> None:
        super().__init__()
        self.cell = cell
        self._over = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_cell(cell)

    def set_cell(self, cell: StripCell) -> None:
        self.cell = cell
        day = cell.spoken or cell.head
        said = words.say("kit.strip.one", n=cell.count, day=day) if cell.count else words.say("kit.strip.none", day=day)
        self.setAccessibleName(said)
        set_tip(self, said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        head = paint.width_of(self.cell.head, theme.font("caption", SEMIBOLD, True))
        return QSize(max(S(44), round(head) + S(8)), S(76))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, cell = QPainter(self), self.cell
        rect = QRectF(self.rect()).adjusted(2, 0, -2, 0)
        ground = {"late": "danger.soft" if cell.count else None, "today": "selected"}.get(cell.kind)
        if ground or self._over or self.isChecked():
            edge = "accent.txt" if self.isChecked() else None
            paint.plate(painter, rect, S(8), ground or ("selected" if self.isChecked() else "hover"), edge)
        if self.shows_ring:
            paint.ring(painter, rect, S(8))
        strong = bool(cell.count) or cell.kind == "today"
        head_ink = {"late": "danger.txt" if cell.count else "text3", "today": "accent.txt"}.get(
            cell.kind, "text2" if cell.count else "text3"
        )
        head = QRectF(rect.x(), S(6), rect.width(), S(18))
        face = theme.font("caption", SEMIBOLD if strong else REGULAR, True)
        paint.text(painter, head, cell.head, face, head_ink, paint.CENTRE, elide=False)
        middle = QRectF(rect.x(), S(28), rect.width(), S(28))
        if not cell.count:
            rest = cell.kind == "rest"
            word = words.say("today.strip.rest") if rest else "·"
            face = theme.font("tiny") if rest else theme.font("title")
            paint.text(painter, middle, word, face, "text3", paint.CENTRE, elide=False)
            return
        ink = _INKS[cell.kind]
        paint.text(painter, middle, f"{cell.count:,}", theme.font(22, BOLD, True), ink, paint.CENTRE, elide=False)
        dots = min(cell.count, MOST_DOTS)
        left = rect.center().x() - (dots * S(8) - S(2)) / 2
        for i in range(dots):
            paint.plate(painter, QRectF(left + i * S(8), S(62), S(6), S(6)), S(3), ink)


class FourteenDayStrip(Plate):
    """`set_cells` (late, today, 13 days); arrows move inside, Space filters: `chosen(key)`, empty when let go."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowLayout(0, 8, even=True)
        self.setLayout(self._row)
        self.cells: list[_Cell] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self._row.setContentsMargins(S(8), S(8), S(8), S(8))

    def retranslate(self) -> None:
        self.setAccessibleName(words.say("kit.strip.name"))

    def set_cells(self, cells: Sequence[StripCell]) -> None:
        while len(self.cells) > len(cells):
            old = self.cells.pop()
            old.hide()
            old.deleteLater()
        for i, cell in enumerate(cells):
            if i < len(self.cells):
                self.cells[i].set_cell(cell)
                continue
            button = _Cell(cell)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if i == 0 else Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(lambda on=False, index=i: self._choose(index, on))
            self.cells.append(button)
            self._row.addWidget(button)

    def _choose(self, index: int, on: bool) -> None:
        for i, cell in enumerate(self.cells):
            cell.setChecked(on and i == index)
        self.chosen.emit(self.cells[index].cell.key if on else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        here = next((i for i, c in enumerate(self.cells) if c.hasFocus()), -1)
        if step and 0 <= here + step < len(self.cells):
            target = self.cells[here + step]
            self.cells[here].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            target.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
