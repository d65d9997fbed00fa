"""The form of a new request: its cards one under the other, read into plain values and filled from them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.proposal import Proposal
from dpo_desk.ui.intake.filled import Filled, problems
from dpo_desk.ui.intake.holds import HoldsCard
from dpo_desk.ui.intake.marks import Mark
from dpo_desk.ui.intake.people import AgentCard, SubjectCard
from dpo_desk.ui.intake.presenter import Presenter
from dpo_desk.ui.intake.receipt import ReceiptCard
from dpo_desk.ui.intake.rights import RightsCard
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.telling import tell

FIELD_OF = {
    "field.name": "subject.name",
    "field.agent": "agent.name",
    "field.arrival_proof": "proof",
    "field.system": "hold.1.system",
    "field.holder": "hold.1.holder",
    "field.confirmed_on": "hold.1.confirmed_on",
}
"""Where an error of the service belongs, by its `what`."""


class Form(QWidget):
    """`changed` after each edit; `shown(letter)` when the words behind a field are asked for."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._quiet = False
        self._start: Filled | None = None
        self.rights, self.subject, self.agent, self.receipt = RightsCard(), SubjectCard(), AgentCard(), ReceiptCard()
        self.holds = HoldsCard()
        self.holds.changed.connect(self._changed)
        for card in (self.rights, self.agent, self.receipt, self.subject.fields):
            card.changed.connect(self._changed)
            card.shown.connect(self.shown)
        self.setLayout(column(16, self.receipt, self.rights, self.subject, self.agent, self.holds, None))
        self._fields: dict[str, Field[Any]] = {
            "received": self.receipt.day_field,
            "proof": self.receipt.proof_field,
            **self.rights.fields(),
            **self.subject.fields.fields,
            **self.agent.fields.fields,
        }

    @property
    def fields(self) -> dict[str, Field[Any]]:
        """Every field by its name."""
        return {**self._fields, **self.holds.blocks.fields}

    def fill(self, filled: Filled, proposal: Proposal | None, marks: Sequence[Mark]) -> None:
        """Show what a mail seems to say, or what was typed before."""
        self._put(filled, proposal, marks)
        self._start = self.value()
        self._changed()

    def _put(self, filled: Filled, proposal: Proposal | None, marks: Sequence[Mark]) -> None:
        self._quiet = True
        self.rights.fill(filled.asked, filled.sides, marks if proposal else None)
        self.holds.fill(filled.holds)
        self.subject.fields.fill(filled.subject, marks)
        self.agent.fill(filled.agent_kind, filled.agent, marks)
        self.receipt.fill(filled, proposal, marks)
        self._quiet = False

    def value(self) -> Filled:
        """What stands in the form."""
        return Filled(
            asked=self.rights.values(),
            sides=self.rights.sides(),
            holds=self.holds.values(),
            subject=self.subject.fields.value(),
            agent_kind=str(self.agent.kind.value() or ""),
            agent=self.agent.fields.value(),
            received=self.receipt.day.text(),
            received_on=self.receipt.day.day(),
            way=Way(str(self.receipt.way.value())) if self.receipt.way.value() else None,
            language=str(self.receipt.language.value() or "ko"),
            proof=self.receipt.proof.text(),
        )

    @property
    def touched(self) -> bool:
        """Whether something was typed since it was filled."""
        return self._start is not None and self.value() != self._start

    def as_new(self) -> None:
        """Count what stands in the form as typed: a draft that was taken up."""
        self._start = replace(self.value(), received="-")

    def _changed(self) -> None:
        if self._quiet or self._start is None:
            return  # half filled, or locked: nobody to ask what day it is
        filled, today = self.value(), self._presenter.today()
        wrong = problems(filled, today)
        for name, field in self.fields.items():
            field.set_error(tell(wrong[name]) if name in wrong else "")
        day = None if "received" in wrong else filled.received_on
        self.receipt.show_dues(self._presenter.dues(filled, day) if day else (), today)
        self.changed.emit()

    def fail(self, error: UserError) -> bool:
        """Say at its field what the store refused; False where it belongs to none."""
        name = "received" if error.code.startswith("error.date") else FIELD_OF.get(str(error.params.get("what")), "")
        field = self.fields.get(name)
        if field is None:
            return False
        field.set_error(tell(error))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear(self) -> None:
        """Let go of everything typed."""
        self._start = None
        self._put(Filled(), None, ())
        for field in self.fields.values():
            field.set_error("")

    def retranslate(self) -> None:
        """Say what was wrong again."""
        self._changed()
