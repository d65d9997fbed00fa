"""Everything that happened to a case, undone acts included, and taking the last one back."""

from __future__ import annotations

from dpo_desk.domain.case import Request
from dpo_desk.ui import words
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.past import history
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.side import Past, entries, undo_words
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph

LONGEST = 48
"""Letters on the button that takes the last act back; a note may be long."""


class HistoryTab(CaseTab):
    """The whole history, newest first."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.undo = Button("", "secondary", icon="undo")
        self.undo.acted.connect(presenter.undo)
        self.refusal = Paragraph("", "small", "text2")
        self.card = Card("", "clock", gap=14)
        self._timeline = Past()
        self.card.add(row(8, self.undo, None))
        self.card.add(self.refusal)
        self.card.add(self._timeline)
        self.box.addWidget(self.card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        self.card.set_title(words.say("case.tab.history"))
        self._timeline.set_entries(entries(history(loaded)))
        whole = undo_words(loaded, request)
        self.undo.setVisible(bool(whole))
        self.undo.setText(whole if len(whole) <= LONGEST else whole[: LONGEST - 1] + "…")
        self.undo.setAccessibleDescription(whole)
        issued = request.progress.issued is not None and not whole
        self.refusal.setText(words.say("undo.issued") if issued else "")
        self.refusal.setVisible(issued)

    def clear(self) -> None:
        self._timeline.set_entries(())
        self.undo.setText("")
