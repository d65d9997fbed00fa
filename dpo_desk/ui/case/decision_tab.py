"""What was decided, as the notice will say it; more time; and the forms that write both."""

from __future__ import annotations

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Act, Request
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import FactsCard
from dpo_desk.ui.case.decision.form import DecisionForm
from dpo_desk.ui.case.decision.said import decision_facts
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.request_forms import AsAccessForm
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.case.time_card import TimeCard
from dpo_desk.ui.case.time_forms import EndPostponementForm, ExtendForm, PostponeForm
from dpo_desk.ui.kit.button import Button


class DecisionTab(CaseTab):
    """The decision and its form, the clock's own forms under it."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.write = Button("", "link", size=24)
        self.write.acted.connect(lambda: presenter.lead(Act.DECIDE))
        self.card = FactsCard("", "scales", right=self.write)
        self.form = DecisionForm(presenter)
        self.time = TimeCard(presenter)
        self.postpone, self.extend = PostponeForm(presenter), ExtendForm(presenter)
        self.end, self.as_access = EndPostponementForm(presenter), AsAccessForm(presenter)
        self.forms = (self.form, self.postpone, self.extend, self.end, self.as_access)
        for card in (self.card, self.form, self.time, self.postpone, self.extend, self.end, self.as_access):
            self.box.addWidget(card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        made = request.progress.decision
        self.card.set_title(words.say("case.tab.decision"))
        self.write.setText(words.say("decision.change" if made else "case.act.decide"))
        self.write.setVisible(request.allows(Act.DECIDE))
        if made is None:
            self.card.set_facts([(words.say("case.tab.decision"), words.say("decision.none"))])
        else:
            self.card.set_facts(decision_facts(loaded, request, made))
        self.form.set_files(loaded.attached(AttachmentKind.ENCLOSURE))
        self.time.show_case(loaded, request)

    def clear(self) -> None:
        self.card.set_facts(())
        self.form.set_files(())
        self.time.clear()
