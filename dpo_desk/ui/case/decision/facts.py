"""The further facts that the notice of an outcome says: the fields that the data of the law name."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.outcome import FactField, FieldKind, OutcomeRule
from dpo_desk.ui.case.blocks import Growing
from dpo_desk.ui.case.decision.lacks import LATE, fact_words
from dpo_desk.ui.case.field_grid import FieldGrid, put_value
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import CheckBox, DateEdit, LineEdit
from dpo_desk.ui.kit.order import order_tabs_soon


class FactsPart(FieldGrid):
    """The fields of the chosen outcome. What was typed for another one is kept, and comes back with it."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[FactField, ...] = ()
        self._before: dict[str, object] = {}

    def set_rule(self, rule: OutcomeRule | None, *, late: bool) -> None:
        """Show the fields of an outcome; where the answer comes late, its reason too."""
        shown = (rule.fields if rule else ()) + ((LATE,) if late else ())
        if shown != self._shown:
            self._before = self.values()
            for name in list(self.fields):
                self.take_field(name)
            self._shown = shown
            self._build()
            order_tabs_soon(self)
        self.setVisible(bool(shown))

    def _build(self) -> None:
        line, side = 0, 0
        for fact in self._shown:
            wide = fact.kind in (FieldKind.TEXT, FieldKind.FLAG)
            if wide and side:
                line, side = line + 1, 0
            editor, label = _editor(fact), fact_words(fact)
            flag = fact.kind is FieldKind.FLAG  # a tick that is not set says no
            put_value(editor, self._before.get(_name(fact), ""))
            field: Field[Any] = Field(label, editor, optional=not (fact.needed or flag), long=True)
            field.label.setVisible(not flag)
            self.add_field(_name(fact), field, at=(line, side), wide=wide)
            line, side = (line + 1, 0) if wide or side else (line, 1)

    def values(self) -> dict[str, object]:
        """What is typed, for this outcome and for those it was typed for before."""
        return self._before | super().values()

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields, and lay by those of other outcomes."""
        self._before = {name: value for name, value in values.items() if name.startswith("fact.")}
        super().fill({name: values.get(name, "") for name in self.fields})

    def retranslate(self) -> None:
        """Say every word again."""
        for fact in self._shown:
            field, label = self.fields[_name(fact)], fact_words(fact)
            field.set_label(label)
            if isinstance(field.editor, CheckBox):
                field.editor.setText(label)


def _name(fact: FactField) -> str:
    return f"fact.{fact.name}"


def _editor(fact: FactField) -> QWidget:
    match fact.kind:
        case FieldKind.DAY:
            return DateEdit()
        case FieldKind.FLAG:
            return CheckBox(fact_words(fact))
        case FieldKind.TEXT:
            return Growing(least=2)
        case _:
            return LineEdit()
