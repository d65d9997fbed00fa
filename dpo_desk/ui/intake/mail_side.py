"""The mail itself, left of the form: what stands only in memory, what may not be kept, subject, text, parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.numbers import masked
from dpo_desk.domain.proposal import MailWarning, Proposal
from dpo_desk.ui import words
from dpo_desk.ui.intake.mail_parts import Numbers, Parts
from dpo_desk.ui.intake.mail_text import MailText
from dpo_desk.ui.intake.marks import Mark, marks_of
from dpo_desk.ui.intake.receipt import TIMES
from dpo_desk.ui.kit.body import Scroll
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.label import Picture
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import SEMIBOLD

ELSEWHERE = (*TIMES, "intake.numbers.one", "intake.numbers.many", "intake.rights.zero", "intake.agent")
"""Warnings that stand at the field they are about."""
TEXT_LEAST = 300


class _Warning(QWidget):
    """One line with a mark: what to look at in this mail."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        icon = Picture("triangle", "warn.txt", 16, 2.0)
        line = row(8, icon)
        line.addWidget(Paragraph(sentence, "small", "text2", height=1.4), 1)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)


class MailSide(Scroll):
    """`fill(proposal)`; `changed` after an edit, `show_mark(letter)` rings words in the text."""

    changed = Signal()

    def __init__(self) -> None:
        self._inside = QWidget()
        super().__init__(self._inside)
        self._proposal: Proposal | None = None
        self._plain: bool | None = None
        self.marks: tuple[Mark, ...] = ()
        self._memory = MessageBar()
        self.numbers, self.parts, self.text = Numbers(), Parts(), MailText()
        self.numbers.changed.connect(self._show_text)
        self.numbers.changed.connect(self.changed)
        self.parts.changed.connect(self.changed)
        self._card = Card("", "mail", gap=12)
        self._subject = Paragraph("", "title", "text", SEMIBOLD, height=1.4)
        self._warnings = column(6)
        self._warnings_box = QWidget()
        self._warnings_box.setLayout(self._warnings)
        for part in (self._subject, self._warnings_box, self.text, self.parts):
            self._card.add(part, 1 if part is self.text else 0)
        box = column(16, self._memory, self.numbers)
        box.addWidget(self._card, 1)
        self._inside.setLayout(box)
        self.retranslate()
        self.restyle()

    def fill(self, proposal: Proposal | None) -> None:
        """Show a mail, or none."""
        self._proposal = proposal
        self.marks = marks_of(proposal) if proposal else ()
        self.numbers.fill(proposal.numbers if proposal else ())
        self.parts.fill(proposal.parts if proposal else ())
        self._subject.setText(masked(proposal.subject) if proposal else "")
        self._plain = None
        self._show_text()
        self.verticalScrollBar().setValue(0)
        self.retranslate()

    def _show_text(self) -> None:
        """Numbers stand masked, unless the officer says that they are none."""
        plain = self.numbers.not_numbers() is not None
        if self._proposal is None:
            self.text.clear()
        elif plain != self._plain:
            self.text.set_mail(self._proposal.text if plain else masked(self._proposal.text), self.marks)
        self._plain = plain

    def show_mark(self, letter: str) -> None:
        """Scroll to the words of a field."""
        self.text.show_mark(letter)
        self.ensureWidgetVisible(self.text)

    def retranslate(self) -> None:
        """Say every word again."""
        self._card.set_title(words.say("intake.section.mail"))
        proposal = self._proposal
        if proposal is None:
            return
        if not proposal.subject:
            self._subject.setText(words.say("intake.subject.none"))
        self._memory.say("info", words.say("intake.memory"), words.say("intake.proposal"))
        while (item := self._warnings.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        lines = [warning for warning in proposal.warnings if warning.code not in ELSEWHERE]
        for warning in lines:
            self._warnings.addWidget(_Warning(warning_words(warning)))
        self._warnings_box.setVisible(bool(lines))

    def restyle(self) -> None:
        """The text keeps room to be read."""
        self.text.setMinimumHeight(S(TEXT_LEAST))


def warning_words(warning: MailWarning) -> str:
    """The sentence of a warning; lists of part numbers as words."""
    params = {name: ", ".join(map(str, v)) if isinstance(v, list | tuple) else v for name, v in warning.params.items()}
    return words.say(warning.code, **params)
