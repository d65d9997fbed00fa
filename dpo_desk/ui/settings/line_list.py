"""A list of lines that may be long: the first of them, and a button for more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.lines import Act, EntryLine, Said, empty

PAGE = 30


@dataclass(frozen=True)
class Item:
    """One line: what it says, what can be done with it, and the name of its row."""

    said: Said
    acts: tuple[Act, ...] = ()
    key: str = ""


class LineList(QWidget):
    """`show_items(items, none)`; `acted(name, key)`. `none` is said where there are no items."""

    acted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()
        self._shown = 0
        self._lines = column(0)
        self._none = Paragraph("", "small", "text3")
        self.more = Button("", "secondary", icon="chevron-down", size=32)
        self.more.acted.connect(self._show_more)
        self._more_row = QWidget()
        self._more_row.setLayout(row(0, self.more, None, edges=(0, 8, 0, 0)))
        box = column(0, self._none)
        box.addLayout(self._lines)
        box.addWidget(self._more_row)
        self.setLayout(box)

    def show_items(self, items: Sequence[Item], none: str = "") -> None:
        """Show the first of these, in the place of what was shown."""
        empty(self._lines)
        self._items, self._shown = tuple(items), 0
        self._none.setText(none)
        self._none.setVisible(bool(none) and not items)
        self._show_more()

    def _show_more(self) -> None:
        end = min(self._shown + PAGE, len(self._items))
        for at in range(self._shown, end):
            item = self._items[at]
            line = EntryLine(item.said, item.acts, key=item.key, last=at + 1 == len(self._items))
            line.acted.connect(self.acted)
            self._lines.addWidget(line)
        self._shown = end
        self.retranslate()
        order_tabs_soon(self)

    def retranslate(self) -> None:
        """Say the button's words again; the lines are made anew by who knows them."""
        left = len(self._items) - self._shown
        self.more.setText(words.say("settings.entry.more", n=left))
        self._more_row.setVisible(left > 0)
