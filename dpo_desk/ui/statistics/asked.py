"""What the statistics ask of the officer: from which day to which, and why a page goes out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import DateEdit, LineEdit
from dpo_desk.ui.kit.layout import Gap, column, fix, row
from dpo_desk.ui.kit.scale import S


class Days(QWidget):
    """Two days and a button. `asked` by the button, or by Enter in a field."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first: Field[DateEdit] = Field("", DateEdit())
        self.last: Field[DateEdit] = Field("", DateEdit())
        self.show_button = Button("", "secondary", size=38)
        self.show_button.acted.connect(self.asked)
        for field in (self.first, self.last):
            fix(field, width=176)
            field.editor.changed.connect(lambda field=field: field.set_error(""))
            field.editor.returnPressed.connect(self.asked)
        beside = column(0, Gap(22), self.show_button, None)  # level with the fields, under their labels
        self.setLayout(row(12, self.first, self.last, beside, None))
        self.retranslate()

    def show_days(self, first: date | None, last: date | None) -> None:
        """Put days into the fields."""
        for field, day in ((self.first, first), (self.last, last)):
            field.editor.set_day(day)
            field.set_error("")

    def retranslate(self) -> None:
        """Say every word again."""
        self.first.set_label(words.say("statistics.first"))
        self.last.set_label(words.say("statistics.until"))
        self.show_button.setText(words.say("statistics.show"))


class Paper(Card):
    """Why the page goes out. `asked` prints, `left` does not; hidden until it is opened."""

    asked = Signal()
    left = Signal()

    def __init__(self, title: str = "statistics.print") -> None:
        super().__init__("", "printer", gap=12)
        self._titled = title
        self.purpose: Field[LineEdit] = Field("", LineEdit())
        self.purpose.editor.textChanged.connect(lambda _: self.purpose.set_error(""))
        self.purpose.editor.returnPressed.connect(self.asked)
        self.print = Button("", "primary", icon="printer")
        self.print.acted.connect(self.asked)
        self.leave = Button("", "quiet")
        self.leave.acted.connect(self.left)
        self.add(self.purpose)
        self.restyle()
        self.add(row(8, self.print, self.leave, None))
        self.hide()
        self.retranslate()

    def open(self, wanted: bool) -> None:
        """Show it empty, or put it away."""
        self.purpose.editor.clear()
        self.setVisible(wanted)

    def restyle(self) -> None:
        """A purpose is a sentence, no paragraph."""
        super().restyle()
        self.purpose.setMaximumWidth(S(640))

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say(self._titled))
        self.purpose.set_label(words.say("purpose.field"))
        self.purpose.set_hint(words.say("purpose.hint"))
        self.print.setText(words.say("act.print"))
        self.leave.setText(words.say("act.cancel"))
