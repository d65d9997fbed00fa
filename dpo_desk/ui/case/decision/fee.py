"""The fee: nought by default, folded away; actual cost with its calculation (Decree 47)."""

from collections.abc import Mapping

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.case.field_grid import FieldGrid
from dpo_desk.ui.case.parts import Parts
from dpo_desk.ui.case.typed import number
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import CheckBox, LineEdit
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph


class _Amounts(FieldGrid):
    def problem_of(self, name: str) -> UserError | None:
        """An amount is a number of won."""
        if name in ("fee.fee", "fee.postage"):
            try:
                number(self.values(), name)
            except UserError as error:
                return error
        return super().problem_of(name)


class FeePart(Parts):
    """A button that unfolds the fee; it stands open where one is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.unfold = Button("", "link", icon="plus", size=30)
        self.unfold.acted.connect(self._turn)
        self._note = Paragraph("", "small", "text2", height=1.4)
        self._amounts = _Amounts()
        self._amounts.put("fee.fee", LineEdit(), "fee.fee", at=(0, 0), optional=True)
        self._amounts.put("fee.postage", LineEdit(), "fee.postage", at=(0, 1), optional=True, hint="fee.postage.hint")
        self._amounts.put("fee.basis", LineEdit(), "fee.basis", at=(1, 0), wide=True, hint="fee.basis.hint")
        self.own_cause = CheckBox()
        cause: Field[CheckBox] = Field("", self.own_cause)
        cause.label.hide()
        self._amounts.add_field("fee.own_cause", cause, at=(2, 0), wide=True)
        self.box.addLayout(row(0, self.unfold, None))
        self.box.addWidget(self._note)
        self.box.addWidget(self._amounts)
        self.parts = [self._amounts]
        self._amounts.changed.connect(self.changed)
        self._show(folded=True)
        self.retranslate()

    def fill(self, values: Mapping[str, object]) -> None:
        """Unfolded where a fee stands."""
        super().fill(values)
        self._show(folded=not any(values.get(name) for name in self.fields))

    def _turn(self) -> None:
        self._show(folded=not self._amounts.isHidden())

    def _show(self, *, folded: bool) -> None:
        self._amounts.setVisible(not folded)
        self._note.setVisible(not folded)
        self.unfold.set_icon("plus" if folded else "minus")
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self._note.setText(words.say("decision.fee"))
        said = words.say("fee.own_cause")
        self.own_cause.setText(said)
        self._amounts.fields["fee.own_cause"].set_label(said)
        self.unfold.setText(words.say("fee.unfold" if self._amounts.isHidden() else "fee.fold"))
