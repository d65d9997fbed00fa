"""What was asked, and when and how it reached the company."""

from __future__ import annotations

from dpo_desk.domain.case import Act, Request
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import FactsCard
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.overview import words_asked
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.small_forms import ReceiptForm
from dpo_desk.ui.case.tab import CaseTab, can
from dpo_desk.ui.kit.button import Button


class RequestTab(CaseTab):
    """The words of the request, the receipt, and putting the receipt day right."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.asked = FactsCard("", "mail")
        self.change = Button("", "link", size=24)
        self.change.acted.connect(lambda: presenter.lead(Act.CORRECT_RECEIPT))
        self.receipt = FactsCard("", "inbox", right=self.change)
        self.form = ReceiptForm(presenter)
        self.forms = (self.form,)
        for card in (self.asked, self.receipt, self.form):
            self.box.addWidget(card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        case = loaded.case
        self.asked.set_title(words.say("case.words.title"))
        self.asked.set_facts(words_asked(loaded))
        self.receipt.set_title(words.say("case.received.title"))
        moment = words.say("case.received.nomoment")
        if case.received_at is not None:
            moment = words.say("case.received.at", moment=case.received_at)
        language = f"case.language.{case.language}"
        self.receipt.set_facts(
            [
                (words.say("case.received.day"), words.day(request.progress.received_on)),
                (words.say("case.received.moment"), moment),
                (words.say("case.received.proof"), case.arrival_proof or words.say("case.received.noproof")),
                (words.say("case.received.way"), words.say(f"way.{case.way}")),
                (words.say("case.received.language"), words.say(language) if words.has(language) else case.language),
            ]
        )
        self.change.setText(words.say("case.act.correct_receipt"))
        self.change.setVisible(can(request, Act.CORRECT_RECEIPT))

    def clear(self) -> None:
        self.asked.set_facts(())
        self.receipt.set_facts(())
