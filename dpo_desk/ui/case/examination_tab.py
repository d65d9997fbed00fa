"""The notes on where was searched and what was found, and the checklist."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.events import Examined, standing
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import CheckLine, Lines
from dpo_desk.ui.case.checks import check_words
from dpo_desk.ui.case.checks_form import ChecksForm
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.past import stamp
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.small_forms import NoteForm
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.paragraph import Paragraph


class ExaminationTab(CaseTab):
    """Notes, oldest first, and a new one; under them what to look at."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.new = Button("", "link", size=24)
        self.new.acted.connect(lambda: presenter.lead(Act.EXAMINE))
        self.card = Card(words.say("examination.notes"), "scales", gap=8, right=self.new)
        self._lines = Lines(0)
        self.card.add(self._lines)
        self.form, self.checks = NoteForm(presenter), ChecksForm(presenter)
        self.checked = Card("", "tick-circle", gap=8)
        self._checked = Lines(0)
        self.checked.add(self._checked)
        self.forms = (self.form, self.checks)
        for card in (self.card, self.form, self.checks, self.checked):
            self.box.addWidget(card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        self.card.set_title(words.say("examination.notes"))
        self.new.setText(words.say("case.act.examine"))
        self.new.setVisible(request.allows(Act.EXAMINE))
        lines: list[QWidget] = []
        for event in standing(request.events):
            if isinstance(event.what, Examined):
                when = stamp(event.recorded_at, loaded.officer(event.officer_id))
                lines.append(CheckLine(True, event.what.note, when))
        self._lines.set_lines(lines or [Paragraph(words.say("examination.none"), "body", "text2")])
        self.checks.show_case(loaded, request)
        self._show_checked(loaded, request)

    def _show_checked(self, loaded: Loaded, request: Request) -> None:
        """What was looked at, where nothing can be ticked any more; a case outside the Act only where it is so."""
        done, items = request.progress.checked, loaded.rules(request).checklist
        lines = [CheckLine(one.code in done, check_words(one)) for one in items if not one.outside or one.code in done]
        self.checked.setVisible(bool(lines) and self.checks.isHidden())
        self.checked.set_title(words.say("checks.title"))
        self._checked.set_lines(lines)

    def clear(self) -> None:
        self._checked.set_lines(())
        self._lines.set_lines(())
