"""The body of a screen: a column that scrolls, a side column that goes under the main one where it is narrow, and the
bar that saves a form."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row, space
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.scroll import Scroll as Scroll
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD

NARROW = 1000
"""Breakpoint in figures: under it there is one column and the rail folds."""


class ScrollColumn(Scroll):
    """`main` and `side` columns (QVBoxLayout each): `add_main(w)`, `add_side(w)`. Under 1,000 figures of width the side
    goes below; a widget added with `early=True` then stands right after the first of the main column."""

    def __init__(self, *, side_width: float = 344, edge: float = 32, gap: float = 16, narrow: float = 760) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self._side_width, self._edge, self._gap, self._narrow_at = side_width, edge, gap, narrow
        self.main: QVBoxLayout = column(gap)
        self.side: QVBoxLayout = column(gap)
        self._side_box = QWidget()
        self._side_box.setLayout(self.side)
        self._row = row(gap)
        self._row.addLayout(self.main, 1)
        self._row.addWidget(self._side_box)
        self._inside.setLayout(self._row)
        self._narrow: bool | None = None
        self._early: dict[int, QWidget] = {}  # by its place in the side column
        self._side_count = 0
        self._arrange()

    def add_main(self, widget: QWidget, stretch: int = 0) -> None:
        self.main.addWidget(widget, stretch)

    def add_side(self, widget: QWidget, *, early: bool = False) -> None:
        self.side.addWidget(widget)
        if early:
            self._early[self._side_count] = widget
        self._side_count += 1

    def end(self) -> None:
        """After the last widget: what is left stays empty, the cards keep their height."""
        self.main.addStretch(1)
        self.side.addStretch(1)
        self._narrow = None
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        return bool(self._narrow)

    def restyle(self) -> None:
        self._narrow = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() / scale.k() < self._narrow_at
        edge = 24 if self.width() / scale.k() < 1180 else self._edge
        bar = max(0, self.width() - self.viewport().width()) / scale.k()
        space(self._row, self._gap, (edge, 6, max(0.0, edge - bar), 24))
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._row.setDirection(self._row.Direction.TopToBottom if narrow else self._row.Direction.LeftToRight)
        if narrow:
            self._side_box.setMinimumWidth(0)
            self._side_box.setMaximumWidth(16777215)
            self._side_box.setProperty("kitFixed", None)
            for i, widget in enumerate(self._early.values()):
                self.main.insertWidget(min(1 + i, self.main.count()), widget)
        else:
            fix(self._side_box, width=self._side_width if self.width() / scale.k() > 1100 else self._side_width - 44)
            for i, widget in self._early.items():
                self.side.insertWidget(i, widget)
        self._side_box.setVisible(self._side_count > 0)
        order_tabs_soon(self)


class SaveBar(QWidget):
    """Counts changes and fields to mend; `saved` and `undone` are its buttons. Hidden while nothing is unsaved."""

    saved = Signal()
    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changes, self._mend = 0, 0
        self._text = SafeLabel("", "small", "text2", MEDIUM, elide=True)
        self._errors = SafeLabel("", "small", "danger.txt", SEMIBOLD)
        self.undo = Button("", "secondary", icon="undo")
        self.save = Button("", "primary", shortcut="Ctrl S")
        self.undo.acted.connect(self.undone)
        self.save.acted.connect(self.saved)
        line = row(8, Picture("pencil", "icon", 16), self._text, self._errors, None, self.undo, self.save)
        space(line, 8, (32, 12, 32, 12))
        self.setLayout(line)
        self.retranslate()
        self.hide()

    def set_counts(self, changes: int, mend: int) -> None:
        self._changes, self._mend = changes, mend
        self.retranslate()
        self.setVisible(changes > 0)

    def retranslate(self) -> None:
        self._text.setText(words.say("form.changes", n=max(1, self._changes)))
        wrong = words.say("form.mend", n=self._mend) if self._mend else ""
        self._errors.setText(wrong)
        self.undo.setText(words.say("act.undo"))
        self.save.setText(words.say("act.save"))
        if self._mend:
            self.save.forbid(wrong)
        else:
            self.save.allow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("hairline"))
