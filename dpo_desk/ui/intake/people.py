"""Who asks: the data subject, and an agent where there is one, each field with the words it came from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.person import AgentKind
from dpo_desk.ui import words
from dpo_desk.ui.intake.filled import CONTACTS, Who
from dpo_desk.ui.intake.marks import Mark
from dpo_desk.ui.intake.source import Source
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.faces import unprinted
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo, LineEdit
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.paragraph import Paragraph


class Spot(QWidget):
    """A field with a place under it for its source."""

    shown = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._box = column(4, field, None)
        self._source: Source | None = None
        self.setLayout(self._box)

    def set_mark(self, mark: Mark | None) -> None:
        """The words the field came from, or none."""
        if self._source is not None:
            self._source.hide()
            self._source.deleteLater()
            self._source = None
        if mark is not None:
            self._source = Source(mark)
            self._source.shown.connect(self.shown)
            self._box.insertWidget(1, self._source)


class PersonFields(QWidget):
    """Name, contacts and address of a person; `who` is `subject` or `agent`."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self, who: str) -> None:
        super().__init__()
        self._who = who
        self.lines: dict[str, LineEdit] = {}
        self.fields: dict[str, Field[LineEdit]] = {}
        self._spots: dict[str, Spot] = {}
        for name in ("name", *CONTACTS):
            line = LineEdit()
            line.textChanged.connect(lambda _: self.changed.emit())
            if name == "name":
                line.textChanged.connect(lambda _: self._show_name())
            self.lines[name] = line
            self.fields[f"{who}.{name}"] = Field("", line, optional=name != "name")
            spot = Spot(self.fields[f"{who}.{name}"])
            spot.shown.connect(self.shown)
            self._spots[name] = spot
        spots = self._spots
        self.setLayout(
            column(
                14,
                FormRow(spots["name"], spots["phone"]),
                spots["email"],
                FormRow(spots["postcode"], QWidget()),
                spots["address"],
            )
        )

    def fill(self, who: Who, marks: Sequence[Mark]) -> None:
        """Show a person with the places their facts came from."""
        by_field = {mark.field: mark for mark in marks}
        for name, line in self.lines.items():
            line.setText(getattr(who, name))
            line.setCursorPosition(0)
            self._spots[name].set_mark(by_field.get(f"{self._who}.{name}"))

    def _show_name(self) -> None:
        """A name that no font of the letters has is kept as it is; the letter asks for another spelling."""
        strange = unprinted(self.lines["name"].text())
        self.fields[f"{self._who}.name"].set_hint(words.say("intake.name.font", mark=strange) if strange else "")

    def value(self) -> Who:
        """The person as typed."""
        return Who(**{name: line.text() for name, line in self.lines.items()})

    def retranslate(self) -> None:
        """Say every word again."""
        for name in self.lines:
            self.fields[f"{self._who}.{name}"].set_label(words.say(f"case.people.{name}"))
        self._show_name()


class SubjectCard(Card):
    """The data subject."""

    def __init__(self) -> None:
        super().__init__("", "person", gap=12)
        self.fields = PersonFields("subject")
        self.add(self.fields)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("intake.section.subject"))
        self.fields.retranslate()


class AgentCard(Card):
    """None, a legal representative or a delegate; the person's fields stand there only where there is one."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "people", gap=12)
        self.kind = Combo()
        self._note = Paragraph("", "small", "warn.txt", height=1.4)
        self._note_words = ""
        self.kind_field: Field[Combo] = Field("", self.kind)
        self._spot = Spot(self.kind_field)
        self._spot.shown.connect(self.shown)
        self.fields = PersonFields("agent")
        self.fields.changed.connect(self.changed)
        self.fields.shown.connect(self.shown)
        self.kind.currentIndexChanged.connect(lambda _: self._chosen())
        for part in (self._note, self._spot, self.fields):
            self.add(part)
        self.retranslate()
        self._chosen()

    def fill(self, kind: str, who: Who, marks: Sequence[Mark]) -> None:
        """Show the agent that the mail seems to come from, or none."""
        mark = next((mark for mark in marks if mark.field == "agent_kind"), None)
        self._note_words = mark.words if mark else ""
        self.kind.set_value(kind)
        self._spot.set_mark(mark)
        self.fields.fill(who, marks)
        self._chosen()
        self.retranslate()

    def _chosen(self) -> None:
        self.fields.setVisible(bool(self.kind.value()))
        self.changed.emit()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("intake.section.agent"))
        self._note.setText(words.say("intake.agent", words=self._note_words) if self._note_words else "")
        self._note.setVisible(bool(self._note_words))
        self.kind_field.set_label(words.say("intake.agent.kind"))
        kinds: list[tuple[object, str]] = [("", words.say("intake.agent.none"))]
        self.kind.set_choices([*kinds, *((kind.value, words.say(f"intake.agent.{kind.value}")) for kind in AgentKind)])
        self.fields.retranslate()
