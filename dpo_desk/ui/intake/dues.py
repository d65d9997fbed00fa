"""The day each asked right is due by the receipt day that is typed: one line a right, with what kind of day it is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Stage
from dpo_desk.domain.deadline import Deadline, DueKind, days_left
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Lines
from dpo_desk.ui.intake.presenter import AskedDue
from dpo_desk.ui.kit.chip import DdayChip
from dpo_desk.ui.kit.layout import column, grid
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.law_words import due_state, right_words


class Dues(QWidget):
    """Away where nothing is asked or no day is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = Lines(8)
        self.setLayout(column(0, self._lines))
        self.shown: tuple[str, ...] = ()

    def show_dues(self, dues: Sequence[AskedDue], today: date) -> None:
        """Say each right's own day."""
        dated = [due for due in dues if due.deadline.day is not None]
        self.shown = tuple(due_words(due) for due in dated)
        self._lines.set_lines([_table(dated, self.shown, today)] if dated else [])
        self.setVisible(bool(dated))


def due_words(due: AskedDue) -> str:
    """`열람 처리기한 2026-11-30 (월)`; a target says that it is none of the law's."""
    said = words.say(f"intake.due.{_kind(due.deadline)}", right=right_words(due.right, due.side), due=due.deadline.day)
    if due.deadline.refuse_by is None:
        return said
    return f"{said}\n{words.say('clock.refuse_by', due=due.deadline.refuse_by)}"


def _kind(deadline: Deadline) -> str:
    return "target" if deadline.kind is DueKind.TARGET else "law"


def _table(dues: Sequence[AskedDue], said: Sequence[str], today: date) -> QWidget:
    """Chips of any width in one column, the sentences in line beside them."""
    lines = grid(10, 8)
    lines.setColumnStretch(1, 1)
    for at, (due, sentence) in enumerate(zip(dues, said, strict=True)):
        assert due.deadline.day is not None
        chip = DdayChip(days_left(due.deadline.day, today), due_state(Stage.RECEIVED, due.deadline.kind))
        lines.addWidget(chip, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(column(0, Paragraph(sentence, "body", "text", SEMIBOLD, height=1.4), edges=(0, 2, 0, 2)), at, 1)
    holder = QWidget()
    holder.setLayout(lines)
    return holder
