"""The body of a case: tabs of cards at left, the proof and the history at right; one column where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from dpo_desk.ui.case.header import CaseHeader
from dpo_desk.ui.case.side import PastCard
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import Scroll
from dpo_desk.ui.kit.layout import column, fix, row, space

NARROW = 760
"""Breakpoint in figures: under it the side goes into the overview, right after the next step."""
WIDEST = 16_777_215


def restyle_all(moved: QWidget) -> None:
    """Set fonts again in a widget that has a new parent: the style sheet takes them away on the way."""
    for widget in (moved, *moved.findChildren(QWidget)):
        if (again := getattr(widget, "restyle", None)) is not None:
            again()


def measure_again(shown: QWidget) -> None:
    """Forget the heights that layouts kept while they were hidden: text or its size may have changed since."""
    for widget in (shown, *shown.findChildren(QWidget)):
        if (box := widget.layout()) is not None:
            for layout in (box, *box.findChildren(QLayout)):
                layout.invalidate()
        widget.updateGeometry()


class CaseBody(Scroll):
    """Scrolls the tab that is shown. `narrowed` tells when the header has to move in or out."""

    narrowed = Signal(bool)

    def __init__(self, tabs: dict[str, CaseTab], proof: QWidget, past: PastCard) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self.tabs, self.proof, self.past = tabs, proof, past
        self._current = "overview"
        self.top: QVBoxLayout = column(0)
        self._main = column(0, *tabs.values(), None)
        self._side = QWidget()
        self._side.setLayout(column(16, proof, past, None))
        self._columns = row(16)
        self._columns.addLayout(self._main, 1)
        self._columns.addWidget(self._side)
        holder = column(0, self.top, self._columns)
        holder.addStretch(1)
        self._inside.setLayout(holder)
        self._narrow: bool | None = None
        self.show_tab("overview")
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self.arrange())

    @property
    def is_narrow(self) -> bool:
        """Whether there is one column."""
        return bool(self._narrow)

    @property
    def edge(self) -> float:
        """The edge of the page, in figures."""
        return 24 if self.width() / scale.k() < 1180 else 32

    def show_tab(self, key: str) -> None:
        """Show one tab; the others are hidden."""
        self._current = key
        for name, tab in self.tabs.items():
            tab.setVisible(name == key)
        measure_again(self.tabs[key])
        self.past.setVisible(key != "history")
        self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        """The text size changed."""
        self._narrow = None
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """One column or two, and the edges. The bar takes its width from the right edge, so that cards stay in line."""
        narrow = self.width() / scale.k() < NARROW
        shown = self.verticalScrollBar().maximum() > 0
        bar = self.verticalScrollBar().sizeHint().width() / scale.k() if shown else 0.0
        space(self._columns, 16, (self.edge, 16, max(0.0, self.edge - bar), 24))
        if not narrow:
            fix(self._side, width=344 if self.width() / scale.k() > 1180 else 308)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        overview = self.tabs["overview"].box
        side = self._side.layout()
        assert isinstance(side, QVBoxLayout)
        if narrow:
            overview.insertWidget(1, self.proof)
            overview.addWidget(self.past)
        else:
            side.insertWidget(0, self.proof)
            side.insertWidget(1, self.past)
        for moved in (self.proof, self.past):
            restyle_all(moved)
        self._side.setVisible(not narrow)
        self.past.setVisible(self._current != "history")
        self.narrowed.emit(narrow)

    def bring(self, part: QWidget) -> None:
        """Scroll until a part is seen whole; of one higher than the page, its beginning."""
        measure_again(self.tabs[self._current])
        if (inside := self._inside.layout()) is not None:
            inside.activate()
        bar = self.verticalScrollBar()
        first = part.mapTo(self._inside, QPoint(0, 0)).y() - scale.S(16)
        whole = first + part.height() + scale.S(40) - self.viewport().height()
        bar.setValue(min(first, max(bar.value(), whole)))

    def take_header(self, header: CaseHeader) -> None:
        """Let the header scroll with the cards."""
        self.top.addWidget(header)
