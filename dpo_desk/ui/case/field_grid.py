"""Fields by name in two columns, what stands in them as plain data, and what is wrong with it where it is typed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_TEXT
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.case.typed_texts import problem
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import CheckBox, Combo, DateEdit, LineEdit, TextEdit
from dpo_desk.ui.kit.layout import grid
from dpo_desk.ui.kit.options import Options
from dpo_desk.ui.telling import tell

Choices = Callable[[], list[tuple[object, str]]]
ON = "yes"


class FieldGrid(QWidget):
    """`put(name, editor, label)`; `values()` and `fill(values)` are flat plain data. `changed` after each edit."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field[Any]] = {}
        self._words: dict[str, tuple[str, str]] = {}
        self._choices: dict[str, Choices] = {}
        self.grid: QGridLayout = grid(16, 14)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.setLayout(self.grid)

    # building

    def put(
        self,
        name: str,
        editor: QWidget,
        label: str,
        *,
        at: tuple[int, int],
        wide: bool = False,
        optional: bool = False,
        hint: str = "",
        choices: Choices | None = None,
    ) -> Field[Any]:
        """Add a field at a row and column of two; `label` and `hint` are keys of words."""
        if choices is not None:
            self._choices[name] = choices
            self._set_choices(name, editor)
        self._words[name] = (label, hint)
        field: Field[Any] = Field(words.say(label), editor, optional=optional, hint=words.say(hint) if hint else "")
        return self.add_field(name, field, at=at, wide=wide)

    def add_field(self, name: str, field: Field[Any], *, at: tuple[int, int], wide: bool = False) -> Field[Any]:
        """Add a field whose words come from elsewhere (the data of the law)."""
        self.fields[name] = field
        self.grid.addWidget(field, at[0], at[1], 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        _watch(field.editor, lambda: self._edited(name))
        return field

    def take_field(self, name: str) -> None:
        """Take a field away."""
        field = self.fields.pop(name)
        self.grid.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _set_choices(self, name: str, editor: QWidget) -> None:
        choices = self._choices[name]()
        if isinstance(editor, Combo):
            editor.set_choices(choices)
        elif isinstance(editor, Ticks):
            editor.set_choices([(str(code), said) for code, said in choices])

    # what was typed

    def values(self) -> dict[str, object]:
        """What stands in the fields."""
        return {name: value_of(field.editor) for name, field in self.fields.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields; a field without one becomes blank."""
        for name, field in self.fields.items():
            put_value(field.editor, values.get(name))

    # errors

    def problems(self) -> dict[str, UserError]:
        """What is wrong with what is typed, by field; an empty field is not wrong."""
        found = {name: self.problem_of(name) for name, field in self.fields.items() if not field.isHidden()}
        return {name: error for name, error in found.items() if error is not None}

    def problem_of(self, name: str) -> UserError | None:
        """What is wrong with what is typed in a field."""
        editor = self.fields[name].editor
        if isinstance(editor, DateEdit):
            return UserError("error.date.form") if editor.is_wrong() else None
        if isinstance(editor, LineEdit | TextEdit):
            return problem(editor.text(), LONGEST_TEXT if isinstance(editor, TextEdit) else LONGEST_LINE)
        return None

    def _edited(self, name: str) -> None:
        self._show_problem(name)
        self.changed.emit()

    def _show_problem(self, name: str) -> None:
        error = self.problem_of(name)
        self.fields[name].set_error(tell(error) if error else "")

    def mend(self) -> None:
        """Take the errors away, except what is wrong with the typing itself."""
        for name in self.fields:
            self._show_problem(name)

    def retranslate(self) -> None:
        """Say every word again."""
        for name, (label, hint) in self._words.items():
            field = self.fields[name]
            if name in self._choices:
                self._set_choices(name, field.editor)
            field.set_label(words.say(label))
            field.set_hint(words.say(hint) if hint else "")


def _watch(editor: QWidget, told: Callable[[], None]) -> None:
    match editor:
        case LineEdit() | TextEdit():
            editor.textChanged.connect(told)
        case Combo():
            editor.currentIndexChanged.connect(lambda _: told())
        case Ticks() | Options():
            editor.changed.connect(told)
        case CheckBox():
            editor.toggled.connect(lambda _: told())


def value_of(editor: QWidget) -> object:
    """What stands in an editor, as plain data: a day as ISO where it can be read."""
    match editor:
        case DateEdit():
            day = editor.day()
            return day.isoformat() if day else editor.text()
        case LineEdit() | TextEdit():
            return editor.text()
        case Ticks():
            return editor.codes()
        case Combo():
            return str(editor.value() or "")
        case Options():
            return editor.value()
        case CheckBox():
            return ON if editor.isChecked() else ""
    return ""


def text_of(editor: QWidget) -> str:
    """What stands in an editor that holds one text."""
    value = value_of(editor)
    return value if isinstance(value, str) else ""


def put_value(editor: QWidget, value: object) -> None:
    """Put a value into an editor; None makes it blank, a combo its first choice."""
    said = value if isinstance(value, str) else ""
    match editor:
        case Ticks():
            editor.set_codes([str(code) for code in value] if isinstance(value, list | tuple) else [])
        case Combo():
            editor.set_value(said if said or value is not None else editor.itemData(0))
        case Options():
            editor.set_value(said)
        case CheckBox():
            editor.setChecked(bool(said))
        case LineEdit():
            editor.setText(said)
            editor.setCursorPosition(0)
        case TextEdit():
            editor.setPlainText(said)
