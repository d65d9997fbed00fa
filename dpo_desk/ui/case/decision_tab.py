"""What was decided, as the notice will say it, and the form that decides."""

from __future__ import annotations

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import Decided
from dpo_desk.domain.letter import Delivery
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import FactsCard
from dpo_desk.ui.case.decision_form import DecisionForm
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.tab import CaseTab, can, day_of
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.telling import short_hash, size


class DecisionTab(CaseTab):
    """The decision and its form."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.write = Button("", "link", size=24)
        self.write.acted.connect(lambda: presenter.lead(Act.DECIDE))
        self.card = FactsCard("", "scales", right=self.write)
        self.form = DecisionForm(presenter)
        self.forms = (self.form,)
        self.box.addWidget(self.card)
        self.box.addWidget(self.form)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        made = request.progress.decision
        self.card.set_title(words.say("case.tab.decision"))
        self.write.setText(words.say("decision.change" if made else "case.act.decide"))
        self.write.setVisible(can(request, Act.DECIDE))
        if made is None:
            key = "decision.none" if request.clocked else "case.noclock"
            self.card.set_facts([(words.say("case.tab.decision"), words.say(key))])
        else:
            self.card.set_facts(_facts(loaded, request, made))
        self.form.set_files(loaded.attached(AttachmentKind.ENCLOSURE))

    def clear(self) -> None:
        self.card.set_facts(())
        self.form.set_files(())


def _facts(loaded: Loaded, request: Request, made: Decision) -> list[tuple[str, str]]:
    day = day_of(request, Decided)
    outcome = words.say(f"decision.outcome.{made.outcome}")
    facts = [
        (words.say("case.tab.decision"), f"{outcome} · {words.day(day)}" if day else outcome),
        (words.say("decision.form"), words.say(f"decision.copy.{made.copy_form}")),
        (words.say("decision.delivery"), words.say(f"decision.by.{made.delivery}")),
    ]
    if made.delivery is Delivery.VISIT:
        facts.append((words.say("decision.view_at"), f"{made.view_at.replace('T', ' ')} · {made.view_place}"))
    facts += [(words.say(f"decision.item.{n}"), "\n".join(lines)) for n, lines in enumerate(made.items, start=1)]
    kept = {file.id: file for file in loaded.attached(AttachmentKind.ENCLOSURE)}
    files = [kept[number] for number in made.enclosure_ids if number in kept]
    said = "\n".join(f"{file.name} · {size(file.size)} · SHA-256 {short_hash(file.sha256)}" for file in files)
    facts.append((words.say("decision.enclosures"), said or words.say("case.empty")))
    return facts
