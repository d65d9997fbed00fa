"""Cards: a plate with a title, what belongs together under it. No card inside a card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.chip import Chip
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.label import Line, Picture, SafeLabel
from dpo_desk.ui.kit.layout import Gap, Item, column, fix, row, space
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.plate import Canvas as Canvas
from dpo_desk.ui.kit.plate import Plate as Plate
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import SEMIBOLD


class Card(Plate):
    """`card.add(widget)`, `card.add_row(label, value)`; the head holds icon, title, a link or count."""

    def __init__(
        self,
        title: str = "",
        icon: str = "",
        *,
        pad: float = 20,
        gap: float = 10,
        right: QWidget | None = None,
        label_width: float = 92,
    ) -> None:
        super().__init__()
        self._label_width = label_width
        self.body: QVBoxLayout = column(gap, edges=(pad, pad - 2, pad, pad))
        self.setLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = SafeLabel(title, "card", "text", SEMIBOLD)
        self.head: QHBoxLayout | None = None
        self._rows: list[tuple[SafeLabel, QWidget]] = []
        self.setAccessibleName(title)
        if title or icon or right:
            self.head = row(8, *([Picture(icon)] if icon else []), self.title, None)
            self.body.addLayout(self.head)
            if right is not None:
                self.head.addWidget(right)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)

    def add_gap(self, figure: float) -> None:
        self.body.addWidget(Gap(figure))

    def add_line(self) -> None:
        self.body.addWidget(Line())

    def add_row(self, label: str, value: str | QWidget) -> QWidget:
        """A label in its column and a value beside it (a text wraps); returns the value's widget."""
        words = SafeLabel(label, "small", "text3", align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(0, S(1), 0, 0)
        words.setMinimumWidth(S(self._label_width))
        widget = Paragraph(value, "body", "text", height=1.4) if isinstance(value, str) else value
        line = row(12, words)
        line.addWidget(widget, 1)
        line.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        self._rows.append((words, widget))
        self.body.addLayout(line)
        return widget

    def restyle(self) -> None:
        for words, _ in self._rows:
            words.setMinimumWidth(S(self._label_width))

    def add_end(self) -> None:
        """Takes what is left, so that cards in one row keep their heads level."""
        self.body.addStretch(1)


SHEET_EDGES = (1.0, 9.0, 1.0, 9.0)
"""What stands inside these, edge to edge, leaves the round corners of a plate as they are."""


class Sheet(Plate):
    """A plate around a table: its rows reach from edge to edge, its corners stay round."""

    def __init__(self, *items: Item) -> None:
        super().__init__()
        self.body = column(0, *items, edges=SHEET_EDGES)
        self.setLayout(self.body)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)


class SideRow(QWidget):
    """Two short lines in a side card: what, and at right a chip or a word; under it a caption."""

    def __init__(self, what: str, under: str = "", right: str | Chip = "") -> None:
        super().__init__()
        end = right if isinstance(right, Chip) else SafeLabel(right, "caption", "text3", tab=True)
        first = SafeLabel(what, "small", "text", theme.MEDIUM, elide=True)
        top = row(8)
        top.addWidget(first, 1)
        top.addWidget(end)
        box = column(0, top)
        if under:
            box.addWidget(SafeLabel(under, "caption", "text3", elide=True))
        self.setLayout(box)


class NextStepCard(Plate):
    """The one tinted card: what to do next as a sentence, one line of law or risk, up to three buttons."""

    def __init__(self, heading: str) -> None:
        super().__init__("accent.soft", "accent.line")
        self._heading = SafeLabel(heading, "small", "accent.txt", SEMIBOLD)
        self._left = SafeLabel("", "caption", "text2", elide=True, align=paint.RIGHT)
        self.sentence = Paragraph("", "sub", "text", SEMIBOLD, height=1.4)
        self.note = Paragraph("", "small", "text2")
        self.acts = QWidget()
        self._flow = FlowLayout(8)
        self.acts.setLayout(self._flow)
        head = row(8, Picture("arrow", "accent.txt", 20), self._heading)
        head.addWidget(self._left, 1)
        box = column(8, head, self.sentence, self.note, Gap(2), self.acts)
        space(box, 8, (20, 16, 20, 20))
        self.setLayout(box)

    def set_heading(self, heading: str) -> None:
        self._heading.setText(heading)

    def set_step(self, sentence: str, note: str = "", left: str = "", acts: tuple[Button, ...] = ()) -> None:
        """`left` says what is missing (at right in the head); `acts` replaces the buttons, primary first."""
        self.sentence.setText(sentence)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._left.setText(left)
        self.setAccessibleName(f"{self._heading.text()}: {sentence}")
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old not in acts:
                old.hide()
                old.deleteLater()
        for button in acts:
            self._flow.addWidget(button)
        self.acts.setVisible(bool(acts))
        order_tabs_soon(self)


class SidePanel(QWidget):
    """A fixed-width column of a page that follows the text size."""

    def __init__(self, width: float, *items: QWidget, gap: float = 16) -> None:
        super().__init__()
        self.setLayout(column(gap, *items, None))
        fix(self, width=width)
