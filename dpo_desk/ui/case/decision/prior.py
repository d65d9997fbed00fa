"""Earlier decisions on the same ground, so that like is answered alike: date, number, outcome, reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.services.cases import PriorDecision
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Lines
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.law_words import outcome_words


class PriorList(QWidget):
    """Hidden until `show_prior`; `opened(case_id, request_id)` leads to one of them."""

    opened = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Sequence[PriorDecision] | None = None
        self._lines = Lines(10)
        self.setLayout(column(0, self._lines))
        self.hide()

    def show_prior(self, found: Sequence[PriorDecision] | None) -> None:
        """Show what was found; None puts the list away."""
        self._shown = found
        self.retranslate()
        self.setVisible(found is not None)

    def retranslate(self) -> None:
        """Say every word again."""
        found = self._shown
        if not found:
            none = [Paragraph(words.say("decision.prior.none"), "small", "text2")] if found is not None else []
            self._lines.set_lines(none)
        else:
            self._lines.set_lines([self._line(one) for one in found])

    def _line(self, one: PriorDecision) -> QWidget:
        right = words.say(f"case.right.{one.right}")
        facts = (words.day(one.decided_on), one.number, right, outcome_words(one.outcome))
        head = " · ".join(facts)
        see = Button(words.say("act.view"), "secondary", icon="eye", size=30)
        see.setAccessibleDescription(head)
        see.acted.connect(lambda: self.opened.emit(one.case_id, one.request_id))
        said = column(
            2, Paragraph(head, "small", "text", SEMIBOLD), Paragraph(one.reason, "small", "text2", height=1.4)
        )
        line = row(10)
        line.addLayout(said, 1)
        line.addWidget(see)
        holder = QWidget()
        holder.setLayout(line)
        return holder
