"""The short forms of a case: receipt day, note, correction, reopening, dispatch, people."""

from __future__ import annotations

from collections.abc import Mapping

from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, ReceiptCorrected, What
from dpo_desk.domain.person import Agent, Person
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.time_forms import TimeForm
from dpo_desk.ui.case.typed import typed_person
from dpo_desk.ui.kit.faces import unprinted
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit, TextEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.theme import SEMIBOLD


class ReceiptForm(TimeForm):
    """The receipt day, why it is another, and the due date it would give."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, "receipt", "correct_receipt", "calendar")
        self.put("day", DateEdit(), "case.received.day", at=(0, 0), hint="case.receipt.hint")
        self.put("reason", TextEdit(lines=2), "identity.why", at=(1, 0), wide=True)
        self.saved.connect(lambda: self.send(presenter.correct_receipt))

    def rule_words(self) -> str:
        return ""

    def judged(self) -> dict[str, UserError]:
        """Nothing came tomorrow."""
        loaded = self._presenter.loaded
        return plain.past(self.values(), "day", today=loaded.today) if loaded is not None else {}

    def what(self) -> What | None:
        day = plain.day_or_none(self.values(), "day")
        return ReceiptCorrected(day, plain.text(self.values(), "reason")) if day else None

    def place_of(self, error: UserError) -> str:
        """A day that does not fit belongs to the day."""
        return "day" if error.code.startswith("error.date") else super().place_of(error)


class NoteForm(Form):
    """A note on where was searched and what was found."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("note", "case.act.examine", "pencil", "act.save", "tick")
        self._presenter = presenter
        self.put("note", TextEdit(lines=5), "examination.note", at=(0, 0), wide=True, hint="examination.note_hint")
        self.saved.connect(self._send)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.examine(self.request, self.values())


class ReasonForm(Form):
    """An act that needs its reason: correcting a notice, reopening."""

    def __init__(self, presenter: Presenter, name: str, act: str, hint: str) -> None:
        super().__init__(name, f"case.act.{act}", "refresh", f"case.act.{act}", "refresh")
        self._presenter = presenter
        self.put("reason", TextEdit(lines=3), "identity.why", at=(0, 0), wide=True, hint=hint)
        self.saved.connect(self._send)

    def _send(self) -> None:
        if self.request is not None and self.name == "correction":
            self._presenter.correct_notice(self.request, self.values())
        elif self.request is not None:
            self._presenter.reopen(self.request, self.values())


class DispatchForm(Form):
    """How and when the notice left."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("dispatch", "dispatch.record", "mail", "act.save", "tick")
        self._presenter = presenter
        self.way = Combo()
        self.put("way", self.way, "dispatch.how", at=(0, 0), choices=_ways)
        self.put("day", DateEdit(), "dispatch.day", at=(0, 1))
        self.put("tracking", LineEdit(), "dispatch.number", at=(1, 0))
        self.put("note", LineEdit(), "dispatch.note", at=(1, 1), optional=True)
        self.way.currentIndexChanged.connect(lambda _: self._show_tracking())
        self.saved.connect(self._send)

    def _show_tracking(self) -> None:
        self.fields["tracking"].setVisible(self.way.value() in (DispatchWay.POST, DispatchWay.POST.value))

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open; the tracking number stands there for registered post only."""
        super().open(request, start)
        self._show_tracking()

    def judged(self) -> dict[str, UserError]:
        """Nothing left tomorrow."""
        loaded = self._presenter.loaded
        return plain.past(self.values(), "day", today=loaded.today) if loaded is not None else {}

    def place_of(self, error: UserError) -> str:
        """A day that does not fit belongs to the day."""
        return "day" if error.code.startswith("error.date") else super().place_of(error)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.dispatch(self.request, self.values())


def _ways() -> list[tuple[object, str]]:
    return [(way.value, words.say(f"way.{way}")) for way in DispatchWay]


class PeopleForm(Form):
    """Address, contacts and the spelling in letters, of the person and of the agent."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("people", "case.act.people", "person", "act.save", "tick")
        self._presenter = presenter
        self._heads: dict[str, SafeLabel] = {}
        for start, who in ((0, "subject"), (5, "agent")):
            head = SafeLabel(words.say(f"case.people.{who}"), "body", "text", SEMIBOLD)
            self._heads[who] = head
            self.grid.grid.addWidget(head, start, 0, 1, 2)
            for at, name in enumerate(("name", "email", "phone", "postcode")):
                key = f"case.people.{name}"
                optional = name != "name"
                self.put(f"{who}.{name}", LineEdit(), key, at=(start + 1 + at // 2, at % 2), optional=optional)
            self.put(f"{who}.address", LineEdit(), "case.people.address", at=(start + 3, 0), wide=True, optional=True)
            self.fields[f"{who}.name"].editor.textChanged.connect(lambda _, who=who: self._show_name(who))
            self.put(
                f"{who}.letter_name",
                LineEdit(),
                "case.people.letter_name",
                at=(start + 4, 0),
                wide=True,
                optional=True,
                hint="case.people.letter_hint",
            )
        self.saved.connect(lambda: self._presenter.correct_people(self.values()))

    def open_for(self, subject: Person, agent: Agent | None) -> None:
        """Open with the people as they stand."""
        start = typed_person(subject, "subject.")
        if agent:
            start |= typed_person(agent.person, "agent.")
        for name, field in self.fields.items():
            field.setVisible(agent is not None or name.startswith("subject."))
        for who, head in self._heads.items():
            head.setVisible(agent is not None or who == "subject")
        self.open(None, start)

    def _show_name(self, who: str) -> None:
        """Where no font of the letters has a sign of the name, the spelling for letters is needed."""
        name = self.fields[f"{who}.name"]
        strange = unprinted(name.editor.text())
        name.set_hint(words.say("case.people.font", mark=strange) if strange else "")

    def place_of(self, error: UserError) -> str:
        """A name that is missing or a contact that may not be kept, at the person's own field."""
        what = super().place_of(error)
        return "subject.name" if what == "name" else what

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        for who, head in self._heads.items():
            head.setText(words.say(f"case.people.{who}"))
            self._show_name(who)
