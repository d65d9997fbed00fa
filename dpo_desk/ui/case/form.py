"""A form inside the screen: fields by name, what was typed as plain data, errors at their field."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import Combo, LineEdit, TextEdit
from dpo_desk.ui.kit.layout import Gap, column, grid, row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.telling import tell

Choices = Callable[[], list[tuple[object, str]]]


class Form(Card):
    """A card with fields and two buttons. It keeps the request as it was read when it was opened: saving what
    somebody changed since is refused, and then `renew` takes the new one."""

    saved = Signal()
    left = Signal()

    def __init__(self, name: str, title: str, icon: str, act: str, act_icon: str = "") -> None:
        """`title` and `act` are keys of words."""
        super().__init__(words.say(title), icon, gap=14)
        self.name = name
        self.request: Request | None = None
        self.stale = False
        self.failed: QWidget | None = None
        self._title, self._act = title, act
        self.fields: dict[str, Field[Any]] = {}
        self._words: dict[str, tuple[str, str]] = {}
        self._choices: dict[str, Choices] = {}
        self._start: dict[str, object] = {}
        self.bar = MessageBar()
        self.grid: QGridLayout = grid(16, 14)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.top = column(12)
        self.under = column(12)
        self.save = Button(words.say(act), "primary", icon=act_icon)
        self.cancel = Button(words.say("act.cancel"), "quiet")
        self.save.acted.connect(self.saved)
        self.cancel.acted.connect(self._leave)
        self.add(self.bar)
        self.add(self.top)
        self.add(self.grid)
        self.add(self.under)
        self.add(Gap(0))
        self.add(row(8, self.save, self.cancel, None))
        self.hide()

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
        field: Field[Any] = Field(words.say(label), editor, optional=optional, hint=words.say(hint) if hint else "")
        self.fields[name] = field
        self._words[name] = (label, hint)
        self.grid.addWidget(field, at[0], at[1], 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        return field

    def _set_choices(self, name: str, editor: QWidget) -> None:
        choices = self._choices[name]()
        if isinstance(editor, Combo):
            editor.set_choices(choices)
        elif isinstance(editor, Ticks):
            editor.set_choices([(str(code), said) for code, said in choices])

    # opening and putting away

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open the form with what stands in it at first; typing that is there already stays."""
        if not self.isHidden():
            return
        self.request = request
        self._start = self._kept_start(start)
        self._fill(self._start)
        self.stale = False
        self.bar.hide()
        self.mend()
        self.show()

    def _kept_start(self, start: Mapping[str, object]) -> dict[str, object]:
        kept: dict[str, object] = {}
        for name, field in self.fields.items():
            blank: object = [] if isinstance(field.editor, Ticks) else ""
            if isinstance(field.editor, Combo):
                blank = field.editor.itemData(0) if field.editor.count() else ""
            kept[name] = start.get(name, blank)
        return kept

    def close_form(self) -> None:
        """Put the form away, empty."""
        self._start = self._kept_start({})
        self._fill(self._start)
        self.request = None
        self.stale = False
        self.bar.hide()
        self.hide()

    def renew(self, request: Request) -> None:
        """Save over what is new: the officer has seen it."""
        if self.request is not None:
            self.request = request
        self.stale = False

    def _leave(self) -> None:
        self.close_form()
        self.left.emit()

    # what was typed

    def values(self) -> dict[str, object]:
        """What stands in the fields, as plain data."""
        return {name: _value(field.editor) for name, field in self.fields.items()}

    def typed(self) -> dict[str, object] | None:
        """What stands in the fields where it differs from the start; None where nothing was typed."""
        values = self.values()
        return values if not self.isHidden() and values != self._start else None

    def resume(self, values: Mapping[str, object]) -> None:
        """Go on with what was typed."""
        self._fill({**self._start, **values})

    def _fill(self, values: Mapping[str, object]) -> None:
        for name, field in self.fields.items():
            _put_value(field.editor, values.get(name))

    # errors

    def fail(self, error: UserError) -> None:
        """Say what is wrong, at its field where it has one."""
        self.mend()
        said = tell(error)
        name = self.place_of(error)
        field = self.fields.get(name)
        self.failed = field
        if field is not None:
            field.set_error(said)
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            happened, _, rest = said.partition(". ")
            self.bar.say("danger", happened + ("." if rest else ""), rest)
        self.stale = error.code == "error.stale"

    def mend(self) -> None:
        """Take the errors away."""
        for field in self.fields.values():
            field.set_error("")
        self.bar.hide()

    def place_of(self, error: UserError) -> str:
        """The field an error belongs to: by `what` (`field.note` is the field `note`)."""
        return str(error.params.get("what", "")).removeprefix("field.")

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        first = next(iter(self.fields.values()), None)
        (first.editor if first else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say(self._title))
        self.save.setText(words.say(self._act))
        self.cancel.setText(words.say("act.cancel"))
        for name, field in self.fields.items():
            label, hint = self._words[name]
            if name in self._choices:
                self._set_choices(name, field.editor)
            field.set_label(words.say(label))
            field.set_hint(words.say(hint) if hint else "")


def _value(editor: QWidget) -> object:
    if isinstance(editor, Ticks):
        return editor.codes()
    if isinstance(editor, Combo):
        return str(editor.value() or "")
    if isinstance(editor, LineEdit | TextEdit):
        return editor.text()
    return ""


def _put_value(editor: QWidget, value: object) -> None:
    if isinstance(editor, Ticks):
        editor.set_codes([str(code) for code in value] if isinstance(value, list | tuple) else [])
    elif isinstance(editor, Combo):
        editor.set_value(value)
    elif isinstance(editor, LineEdit):
        editor.setText(str(value or ""))
    elif isinstance(editor, TextEdit):
        editor.setPlainText(str(value or ""))
