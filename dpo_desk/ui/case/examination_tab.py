"""The notes on where was searched and what was found."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.events import Examined, standing
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import CheckLine, Lines
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.past import stamp
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.small_forms import NoteForm
from dpo_desk.ui.case.tab import CaseTab, can
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.paragraph import Paragraph


class ExaminationTab(CaseTab):
    """Notes, oldest first, and a new one."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.new = Button("", "link", size=24)
        self.new.acted.connect(lambda: presenter.lead(Act.EXAMINE))
        self.card = Card(words.say("examination.notes"), "scales", gap=0, right=self.new)
        self._lines = Lines(0)
        self.card.add(self._lines)
        self.form = NoteForm(presenter)
        self.forms = (self.form,)
        self.box.addWidget(self.card)
        self.box.addWidget(self.form)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        self.card.set_title(words.say("examination.notes"))
        self.new.setText(words.say("case.act.examine"))
        self.new.setVisible(can(request, Act.EXAMINE))
        lines: list[QWidget] = []
        for event in standing(request.events):
            if isinstance(event.what, Examined):
                when = stamp(event.recorded_at, loaded.officer(event.officer_id))
                lines.append(CheckLine(True, event.what.note, when))
        self._lines.set_lines(lines or [Paragraph(words.say("examination.none"), "body", "text2")])

    def clear(self) -> None:
        self._lines.set_lines(())
