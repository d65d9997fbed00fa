"""When and how it arrived: the receipt day with what speaks for it, the due date it gives, way and language."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Way
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.proposal import Proposal
from dpo_desk.ui import words
from dpo_desk.ui.intake.dues import Dues
from dpo_desk.ui.intake.filled import Filled
from dpo_desk.ui.intake.marks import Mark
from dpo_desk.ui.intake.people import Spot
from dpo_desk.ui.intake.presenter import AskedDue
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph

TIMES = ("intake.received.differs", "intake.received.lost", "intake.received.none", "intake.received.unsure")
"""Warnings of a mail that stand at the receipt day."""


def moment(value: datetime) -> str:
    """2026-11-18 (수) 09:12, Korean time."""
    local = value.astimezone(KOREA) if value.tzinfo else value
    return f"{words.day(local.date())} {words.time(value)}"


class ReceiptCard(Card):
    """`changed` after each edit; `show_dues` says what the day gives."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "calendar", gap=12)
        self._proposal: Proposal | None = None
        self._due: tuple[tuple[AskedDue, ...], date] = ((), date.min)
        self.day = DateEdit()
        self.day.changed.connect(self.changed)
        self.day_field: Field[DateEdit] = Field("", self.day)
        self.way, self.language = Combo(), Combo()
        self.way_field: Field[Combo] = Field("", self.way)
        self._spot = Spot(FormRow(self.day_field, self.way_field))
        self._spot.shown.connect(self.shown)
        self._times = Paragraph("", "small", "text2", height=1.4)
        self._bars = column(8)
        self.dues = Dues()
        self.way.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.language.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.language_field: Field[Combo] = Field("", self.language)
        self.proof = LineEdit()
        self.proof.textChanged.connect(lambda _: self.changed.emit())
        self.proof_field: Field[LineEdit] = Field("", self.proof, optional=True)
        self.add(self._spot)
        self.add(self._times)
        self.add(self.dues)
        self.add(self._bars)
        for part in (self.proof_field, FormRow(self.language_field, QWidget())):
            self.add(part)
        self.retranslate()

    def fill(self, filled: Filled, proposal: Proposal | None, marks: Sequence[Mark]) -> None:
        """Show the day that the mail's arrival gives, with what speaks for and against it."""
        self._proposal = proposal
        self.day.setText(filled.received)
        self.way.set_value(filled.way.value if filled.way else "")
        self.language.set_value(filled.language)
        self.proof.setText(filled.proof)
        self.proof.setCursorPosition(0)
        self._spot.set_mark(next((mark for mark in marks if mark.field == "received"), None))
        self.retranslate()

    def show_dues(self, dues: tuple[AskedDue, ...], today: date) -> None:
        """The day of each asked right by the day that is typed."""
        if (dues, today) != self._due:
            self._due = (dues, today)
            self.dues.show_dues(dues, today)
        self._show_bars()

    def _show_bars(self) -> None:
        while (item := self._bars.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        due = min((one.deadline.due for one in self._due[0] if one.deadline.due), default=None)
        for warning in self._proposal.warnings if self._proposal else ():
            if warning.code not in TIMES:
                continue
            params = dict(warning.params)
            for name in ("sent", "received"):
                if name in params:
                    params[name] = date.fromisoformat(str(params[name]))
            code = warning.code
            if code == "intake.received.lost":
                params["due"] = due
                code = code if due else "intake.received.lost.undated"
            bar = MessageBar()
            bar.say("warn", words.say(code, **params))
            self._bars.addWidget(bar)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("intake.section.receipt"))
        self.day_field.set_label(words.say("intake.day"))
        self.day_field.set_hint(words.say("intake.received"))
        self.way_field.set_label(words.say("requests.col.way"))
        self.language_field.set_label(words.say("intake.language"))
        self.proof_field.set_label(words.say("intake.proof"))
        self.proof_field.set_hint(words.say("intake.proof.hint"))
        ways: list[tuple[object, str]] = [("", words.say("intake.way.choose"))]
        self.way.set_choices([*ways, *((way.value, words.say(f"way.{way.value}")) for way in Way)])
        self.language.set_choices([(code, words.say(f"language.{code}")) for code in ("ko", "en")])
        proposal, said = self._proposal, []
        if proposal and proposal.received:
            said.append(words.say("intake.time.received", when=moment(proposal.received)))
        if proposal and proposal.sent:
            said.append(words.say("intake.time.sent", when=moment(proposal.sent)))
        self._times.setText("\n".join(said))
        self._times.setVisible(bool(said))
        self.dues.show_dues(*self._due)
        self._show_bars()
