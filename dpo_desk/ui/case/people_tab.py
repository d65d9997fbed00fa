"""Whose data it is, who acts for them, and how they were checked."""

from __future__ import annotations

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.events import IdentityChecked
from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import FactsCard
from dpo_desk.ui.case.events import day_of
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.identity_form import IdentityForm
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.small_forms import PeopleForm
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button


class PeopleTab(CaseTab):
    """People, their contacts, the identity check."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.check = Button("", "link", size=24)
        self.check.acted.connect(lambda: presenter.lead(Act.CHECK_IDENTITY))
        self.identity = FactsCard("", "shield-tick", right=self.check)
        self.identity_form = IdentityForm(presenter)
        self.change = Button("", "link", size=24)
        self.subject = FactsCard("", "person", right=self.change)
        self.agent = FactsCard("", "people")
        self.people_form = PeopleForm(presenter)
        self.forms = (self.identity_form, self.people_form)
        for card in (self.identity, self.identity_form, self.subject, self.agent, self.people_form):
            self.box.addWidget(card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        case = loaded.case
        self.subject.set_title(words.say("case.people.subject"))
        self.subject.set_facts(_contacts(case.subject))
        self.change.setText(words.say("case.act.people"))
        self.agent.setVisible(case.agent is not None)
        if case.agent is not None:
            self.agent.set_title(words.say("case.people.agent"))
            kind = (words.say("case.people.kind"), words.say(f"agent.{case.agent.kind}"))
            self.agent.set_facts([kind, *_contacts(case.agent.person)])
        self.identity_form.set_agent(case.agent is not None)
        self._show_identity(loaded, request)

    def _show_identity(self, loaded: Loaded, request: Request) -> None:
        self.identity.set_title(words.say("identity.title"))
        self.check.setText(words.say("case.act.check_identity"))
        self.check.setVisible(request.allows(Act.CHECK_IDENTITY))
        check, day = request.progress.identity, day_of(request, IdentityChecked)
        if check is None:
            self.identity.set_facts([(words.say("identity.result"), words.say("identity.none"))])
            return
        known = [(name, f"identity.field.{name}") for name in check.fields]
        fields = ", ".join(words.say(key) if words.has(key) else name for name, key in known)
        result = words.say(f"identity.result.{check.result}")
        facts = [
            (words.say("identity.result"), f"{result} · {words.day(day)}" if day else result),
            (words.say("identity.method"), words.say(f"identity.method.{check.method}")),
            (words.say("identity.fields"), fields),
        ]
        if loaded.case.agent is not None:
            facts.append((words.say("identity.mandate"), check.mandate_note or words.say("identity.agent_none")))
        if check.note:
            facts.append((words.say("identity.note"), check.note))
        self.identity.set_facts(facts)

    def clear(self) -> None:
        for card in (self.subject, self.agent, self.identity):
            card.set_facts(())


def _contacts(who: Person) -> list[tuple[str, str]]:
    none = words.say("case.empty")
    address = " ".join(part for part in (who.postcode and f"({who.postcode})", who.address) if part)
    facts = [
        ("name", who.name),
        ("email", who.email),
        ("phone", who.phone),
        ("address", address),
    ]
    if who.letter_name:
        facts.append(("letter_name", who.letter_name))
    return [(words.say(f"case.people.{name}"), value or none) for name, value in facts]
