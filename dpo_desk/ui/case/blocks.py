"""Small blocks of the case screen: cards whose lines are set again, lines of a check list, ticks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.inputs import CheckBox, TextEdit
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row
from dpo_desk.ui.kit.paragraph import Paragraph


def empty(box: QLayout) -> None:
    """Take every widget and layout out of a box and let them go."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inside := item.layout()) is not None:
            empty(inside)


class Lines(QWidget):
    """A column whose widgets are set again and again."""

    def __init__(self, gap: float = 8) -> None:
        super().__init__()
        self._box = column(gap)
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_lines(self, lines: Sequence[QWidget]) -> None:
        """Show these widgets, and no others."""
        empty(self._box)
        for line in lines:
            self._box.addWidget(line)
        self.setVisible(bool(lines))


class FactsCard(Card):
    """A card of labels and values that are set again: `set_facts([(label, value)])`."""

    def __init__(self, title: str, icon: str, *, right: QWidget | None = None) -> None:
        super().__init__(title, icon, right=right)
        self._lines = Lines(9)
        self.add(self._lines)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Each label stands left of its value; a value wraps."""
        self._lines.set_lines([fact(label, value) for label, value in facts])


class LinesCard(Card):
    """A card of lines that are set again: `set_lines([CheckLine(…)])`."""

    def __init__(self, title: str, icon: str, *, right: QWidget | None = None) -> None:
        super().__init__(title, icon, gap=8, right=right)
        self._lines = Lines(0)
        self.add(self._lines)

    def set_lines(self, lines: Sequence[QWidget]) -> None:
        """Show these lines, and no others."""
        self._lines.set_lines(lines)


def fact(label: str, value: str) -> QWidget:
    """A label in its column and a value beside it."""
    line = QWidget()
    words = Paragraph(label, "small", "text3", height=1.5)
    words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    box = row(12, words)
    box.addWidget(Paragraph(value, "body", "text", height=1.4), 1)
    box.setAlignment(words, Qt.AlignmentFlag.AlignTop)
    line.setLayout(box)
    fix(words, width=120)
    return line


class CheckLine(QWidget):
    """A line of a check list: done with a tick, still open with a ring; the day behind it, an act at right."""

    def __init__(self, done: bool, sentence: str, when: str = "", act: Button | None = None) -> None:
        super().__init__()
        icon = Picture("tick-circle" if done else "circle", "ok.txt" if done else "warn.txt", 18, 2.0)
        text = Paragraph(sentence, "body", "text2" if done else "text", height=1.4)
        box = row(10, icon, edges=(0, 6, 0, 6))
        box.addWidget(text, 1)
        box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        if when:
            day = SafeLabel(when, "caption", "text3", tab=True)
            day.setContentsMargins(0, 2, 0, 0)
            box.addWidget(day)
            box.setAlignment(day, Qt.AlignmentFlag.AlignTop)
        if act is not None:
            box.addWidget(act)
        self.setLayout(box)
        self.setAccessibleName(f"{sentence} {when}".strip())


class Growing(TextEdit):
    """A text field as high as its lines, between a least and a most."""

    def __init__(self, *, least: int = 3, most: int = 9) -> None:
        self._least, self._most = least, most
        super().__init__(lines=least)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        wanted = min(self._most, max(self._least, round(self.document().size().height())))
        if wanted != self._lines:
            self._lines = wanted
            self.restyle()
            self.updateGeometry()


class Ticks(QWidget):
    """Several of a few: check boxes in a line that wraps. `codes()` are those ticked."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]] = (), *, down: bool = False) -> None:
        super().__init__()
        self._down = down
        self.boxes: dict[str, CheckBox] = {}
        self._flow: QLayout = column(2) if down else FlowLayout(16, 4)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """The choices, in order; a tick stays on a code that is still there."""
        ticked = set(self.codes())
        if [code for code, _ in choices] == list(self.boxes):
            for code, text in choices:
                self.boxes[code].setText(text)
            return
        empty(self._flow)
        self.boxes = {}
        for code, text in choices:
            box = CheckBox(text, code in ticked)
            box.toggled.connect(lambda _: self.changed.emit())
            self.boxes[code] = box
            self._flow.addWidget(box)
        if choices:
            self.setFocusProxy(next(iter(self.boxes.values())))
        self.updateGeometry()

    def codes(self) -> list[str]:
        """The codes that are ticked, in their order."""
        return [code for code, box in self.boxes.items() if box.isChecked()]

    def set_codes(self, codes: Sequence[str]) -> None:
        """Tick these, and no others."""
        for code, box in self.boxes.items():
            box.setChecked(code in codes)
