"""Lines of a list in the settings: what it is, what is said of it, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.chip import Chip, ChipLook
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.label import Line, Picture
from dpo_desk.ui.kit.layout import column, fix, row, space
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD


@dataclass(frozen=True)
class Act:
    """One thing to do with a line: its name, and its word on the button."""

    name: str
    words: str


@dataclass(frozen=True)
class Said:
    """What a line says: `lead` stands before the title in a column of its own, `beside` and `mark` after it.

    Under it stand `lines`, `fine` print and `notes` as (icon, ink, sentence). `faint` is for what is no longer in use.
    """

    title: str
    chips: tuple[ChipLook, ...] = ()
    lines: tuple[str, ...] = ()
    fine: tuple[str, ...] = ()
    notes: tuple[tuple[str, str, str], ...] = ()
    lead: str = ""
    beside: str = ""
    mark: ChipLook | None = None
    faint: bool = False


class EntryLine(QWidget):
    """A line of a list; `acted(name, key)` for its acts, with the name of the row it shows."""

    acted = Signal(str, str)

    def __init__(self, said: Said, acts: Sequence[Act] = (), *, key: str = "", last: bool = False) -> None:
        super().__init__()
        box = row(12, edges=(0, 6, 0, 6))
        if said.lead:
            lead = _level(Paragraph(said.lead, "small", "text3" if said.faint else "text2", height=1.5))
            fix(lead, width=118)
            _add_top(box, lead, 0)
        _add_top(box, _text(said), 1)
        if said.beside:
            _add_top(box, _level(Paragraph(said.beside, "caption", "text3", height=1.6)), 1)
        if said.mark is not None:
            _add_top(box, _level(Chip(said.mark.text, said.mark.tone, said.mark.icon), 4), 0)
        for act in acts:
            button = Button(act.words, "quiet", size=32)
            button.setAccessibleName(f"{act.words}: {' '.join(part for part in (said.lead, said.title) if part)}")
            button.acted.connect(lambda name=act.name: self.acted.emit(name, key))
            _add_top(box, button, 0)
        under = column(0, box)
        if not last:
            under.addWidget(Line())
        self.setLayout(under)


def _text(said: Said) -> QWidget:
    text = column(3, Paragraph(said.title, "body", "text3" if said.faint else "text", SEMIBOLD, height=1.4))
    if said.chips:
        text.addWidget(Chips(said.chips))
    for line in said.lines:
        text.addWidget(Paragraph(line, "small", "text3" if said.faint else "text2", height=1.45))
    for line in said.fine:
        text.addWidget(Paragraph(line, "caption", "text3", height=1.45))
    for icon, ink, sentence in said.notes:
        text.addWidget(note(icon, ink, sentence))
    space(text, 3, (0, 6, 0, 6))
    made = QWidget()
    made.setLayout(text)
    return made


def _level(part: QWidget, down: float = 6) -> QWidget:
    """A part whose first line stands level with a title."""
    made = QWidget()
    made.setLayout(column(0, part, edges=(0, down, 0, 6)))
    return made


def _add_top(box: QHBoxLayout, widget: QWidget, stretch: int) -> None:
    box.addWidget(widget, stretch)
    box.setAlignment(widget, Qt.AlignmentFlag.AlignTop)


class Chips(QWidget):
    """Chips in a line that wraps."""

    def __init__(self, looks: Sequence[ChipLook]) -> None:
        super().__init__()
        flow = FlowLayout(6, 4)
        for look in looks:
            flow.addWidget(Chip(look.text, look.tone, look.icon))
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def note(icon: str, ink: str, sentence: str) -> QWidget:
    """A small line with its icon: who entered something, what is wrong with it."""
    made = QWidget()
    picture = Picture(icon, ink, 14, 2.0)
    line = row(6, picture, edges=(0, 2, 0, 0))
    line.addWidget(Paragraph(sentence, "caption", ink, height=1.4), 1)
    line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
    made.setLayout(line)
    return made


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
