"""The company's facts that switch rules, what it charges, and its own days where the Act says "without delay"."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.limit import limit_on
from dpo_desk.domain.rights import Right, variants
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import FormRow
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import MEDIUM
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings import fact_entries
from dpo_desk.ui.settings.entry import Entry, LawShown
from dpo_desk.ui.settings.entry_section import EntrySection
from dpo_desk.ui.settings.lines import empty, note
from dpo_desk.ui.settings.noted import note_of, told
from dpo_desk.ui.settings.presenter import Loaded, Presenter

CARDS = {"company": "bank", "fees": "scales", "targets": "clock", "objection": "help"}


class FactsSection(EntrySection):
    """Each card says what holds now, who entered it, and what it switches."""

    name = "facts"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter)
        self._objection = ""
        self.acts: dict[str, Button] = {}
        self.cards: dict[str, Card] = {}
        self._bodies: dict[str, QVBoxLayout] = {}
        for name, icon in CARDS.items():
            self.acts[name] = Button("", "secondary", icon="pencil", size=32)
            self.acts[name].acted.connect(lambda name=name: self._act(name))
            self.cards[name] = Card(" ", icon, pad=20, gap=10, right=self.acts[name])
            self._bodies[name] = column(8)
            self.cards[name].add(self._bodies[name])
            self.body.add_main(self.cards[name])
        self.body.end()
        self.retranslate()

    def load(self, loaded: Loaded) -> None:
        named = loaded.organisation
        said = " · ".join(one for one in (named.objection_author, named.objection_on, named.objection_reason) if one)
        self._objection = "\n".join(one for one in (named.objection_period, said) if one)
        super().load(loaded)

    def _act(self, name: str) -> None:
        if name == "objection":
            self.presenter.shell.go(Place(ScreenName.SETTINGS, section="organisation"))
        else:
            self.open(name)

    # EntrySection

    def entry_of(self, name: str) -> Entry | None:
        if name == "targets" and self.shown is not None:
            return fact_entries.targets_entry(fact_entries.undated(self.shown))
        return {"company": fact_entries.FACTS, "fees": fact_entries.FEES}.get(name)

    def start_of(self, name: str, at: str) -> dict[str, str]:
        assert self.shown is not None
        facts, fees = self.shown.office.facts, self.shown.office.fees
        if name == "company":
            numbers = {key: str(getattr(facts, key)) for key in ("users", "sales_won", "sensitive_persons")}
            return numbers | {"sensitive": "yes" if facts.sensitive else ""}
        if name == "fees":
            return {"page_won": str(fees.page_won), "postage_won": str(fees.postage_won), "basis": fees.basis}
        return {f"target_{right}": str(days) for right, days in self.shown.office.targets}

    def show_law(self, shown: LawShown) -> None:
        self.clear_law()
        self._show("company", _facts(shown), shown)
        self._show("fees", _fees(shown), shown)
        self._show("targets", _targets(shown), shown)
        self._show("objection", [(words.say("settings.facts.objection.period"), self._objection or "–")], shown)

    def clear_law(self) -> None:
        for body in self._bodies.values():
            empty(body)

    def _show(self, name: str, rows: Sequence[tuple[str, str]], shown: LawShown) -> None:
        body = self._bodies[name]
        for at in range(0, len(rows), 2):
            parts = [_pair(label, value) for label, value in rows[at : at + 2]]
            body.addWidget(FormRow(*parts, *([QWidget()] if len(parts) == 1 else [])))
        if words.has(f"settings.facts.{name}.told"):
            body.addWidget(note("info", "text3", words.say(f"settings.facts.{name}.told")))
        noted = note_of(shown.office, "facts" if name == "company" else name)
        if noted is not None:
            body.addWidget(note("pencil", "accent.txt", told(noted.entered)))

    def first(self) -> QWidget:
        return self.acts["company"]

    def retranslate(self) -> None:
        self.head.say("settings.nav.facts", "settings.facts.caption")
        for name, card in self.cards.items():
            card.set_title(words.say(f"settings.facts.{name}"))
            self.acts[name].setText(words.say("settings.facts.objection.act" if name == "objection" else "act.edit"))
            self.acts[name].setAccessibleName(f"{self.acts[name].text()}: {card.title.text()}")
        super().retranslate()


def _pair(label: str, value: str) -> QWidget:
    """A label over its value."""
    made = QWidget()
    under = Paragraph(value, "body", "text", MEDIUM, height=1.4)
    made.setLayout(column(0, Paragraph(label, "caption", "text3", height=1.4), under, None))
    return made


def _persons(count: int) -> str:
    return words.say("settings.facts.persons", n=count) if count else words.say("settings.facts.unset")


def _won(amount: int) -> str:
    """An amount is no `n`: it may be larger than a plural's number can be."""
    return words.say("settings.facts.won", won=amount) if amount else words.say("settings.facts.unset")


def _facts(shown: LawShown) -> list[tuple[str, str]]:
    facts = shown.office.facts
    transmit = words.say(f"settings.facts.transmit.{'yes' if facts.must_transmit else 'no'}")
    return [
        (words.say("settings.facts.users"), _persons(facts.users)),
        (words.say("settings.facts.sales"), _won(facts.sales_won)),
        (words.say("settings.facts.sensitive_persons"), _persons(facts.sensitive_persons)),
        (words.say("settings.facts.sensitive"), words.say(f"settings.facts.sensitive.{_yes(facts.sensitive)}")),
        (words.say("settings.facts.transmit"), transmit),
        (words.say("settings.facts.log"), words.say("settings.facts.log.years", n=facts.log_years)),
    ]


def _fees(shown: LawShown) -> list[tuple[str, str]]:
    fees = shown.office.fees
    if not fees.page_won and not fees.postage_won:
        return [(words.say("settings.facts.fee"), words.say("settings.facts.fee.none"))]
    return [
        (words.say("settings.facts.page"), words.say("settings.facts.won", won=fees.page_won)),
        (words.say("settings.facts.postage"), words.say("settings.facts.won", won=fees.postage_won)),
        (words.say("settings.entry.basis"), fees.basis),
    ]


def _targets(shown: LawShown) -> list[tuple[str, str]]:
    own = dict(shown.office.targets)
    return [
        (words.say(f"case.right.{right}"), _target(right, own.get(right), shown))
        for right in fact_entries.undated(shown)
    ]


def _target(right: Right, own: int | None, shown: LawShown) -> str:
    if own is not None:
        return words.say("settings.facts.target.own", n=own)
    found = [limit_on(right, shown.today, limits=shown.limits, variant=variant) for variant in variants(right)]
    days = next((limit.target for limit in found if limit and limit.days is None and limit.target), 0)
    return words.say("settings.facts.target.desk", n=days)


def _yes(on: bool) -> str:
    return "yes" if on else "no"
