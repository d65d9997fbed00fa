"""The short forms of a case: receipt day, note, correction, reopening, dispatch, people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from dpo_desk.domain.case import Request
from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay
from dpo_desk.domain.person import Agent, Person
from dpo_desk.ui import words
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.typed import typed_person
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit, TextEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD


class ReceiptForm(Form):
    """The receipt day, why it is another, and the due date it would give."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("receipt", "case.act.correct_receipt", "calendar", "act.save", "tick")
        self._presenter = presenter
        self.day = DateEdit()
        self.put("day", self.day, "case.received.day", at=(0, 0), hint="case.receipt.hint")
        self.put("reason", TextEdit(lines=2), "identity.why", at=(1, 0), wide=True)
        self.what_if = Paragraph("", "body", "text", SEMIBOLD, height=1.4)
        self.under.addWidget(self.what_if)
        self.day.changed.connect(self._show_what_if)
        self.saved.connect(self._send)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.correct_receipt(self.request, self.values())

    def _show_what_if(self) -> None:
        day = self.day.day()
        before = self.request.due_on if self.request else None
        found = self._presenter.what_if(day) if day else None
        self.what_if.setText(_what_if(found, before, self._presenter.loaded.today if self._presenter.loaded else None))
        late = bool(found and found.due and self._presenter.loaded and found.due < self._presenter.loaded.today)
        self.what_if.set_ink("danger.txt" if late else "text")
        self.what_if.setVisible(bool(self.what_if.text()))

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open with the day that stands."""
        super().open(request, start)
        self._show_what_if()

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._show_what_if()


def _what_if(found: Deadline | None, before: date | None, today: date | None) -> str:
    if found is None or found.due is None or today is None:
        return ""
    if found.due == before:
        return words.say("case.receipt.same", due=found.due)
    return words.say("case.receipt.late" if found.due < today else "case.receipt.due", due=found.due)


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
            self.grid.addWidget(head, start, 0, 1, 2)
            for at, name in enumerate(("name", "email", "phone", "postcode")):
                key = f"case.people.{name}"
                optional = name != "name"
                self.put(f"{who}.{name}", LineEdit(), key, at=(start + 1 + at // 2, at % 2), optional=optional)
            self.put(f"{who}.address", LineEdit(), "case.people.address", at=(start + 3, 0), wide=True, optional=True)
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

    def place_of(self, error: UserError) -> str:
        """A name that is missing or a contact that may not be kept, at the person's own field."""
        what = super().place_of(error)
        return "subject.name" if what == "name" else what

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        for who, head in self._heads.items():
            head.setText(words.say(f"case.people.{who}"))
