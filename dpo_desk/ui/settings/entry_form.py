"""The form of an entry: its fields line by line, errors at the field once the officer has come past it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import CheckBox, Combo, DateEdit, LineEdit, TextEdit
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.entry import Asked, Entry
from dpo_desk.ui.settings.lines import empty
from dpo_desk.ui.telling import tell

Choices = Callable[[str], list[tuple[str, str]]]
"""The choices of a field by its name, as code and words."""


class EntryForm(Card):
    """`open(entry, start, choices)`; `edited` after each change, `left` when the officer puts it away."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        self.leave = Button("", "quiet", icon="close", size=32)
        super().__init__(" ", "pencil", pad=24, gap=16, right=self.leave)
        self.entry: Entry | None = None
        self.fields: dict[str, Field[Any]] = {}
        self.boxes: dict[str, CheckBox] = {}
        self._start: dict[str, str] = {}
        self._rest: dict[str, str] = {}
        self._choices: Choices = lambda _: []
        self._subject = ""
        self._passed = -1
        self._quiet = False
        self._told = Paragraph("", "small", "text2")
        self._lines: QVBoxLayout = column(16)
        self.add(self._told)
        self.add(self._lines)
        self.leave.acted.connect(self.left)
        self.hide()

    # opening and putting away

    def open(self, entry: Entry, start: Mapping[str, str], choices: Choices, subject: str = "") -> None:
        """Show the fields of an entry with what stands in them at first; `subject` is what it is about."""
        self.close_form()
        self.entry, self._choices, self._subject = entry, choices, subject
        for line in entry.rows:
            parts = [self._field(asked) if asked else QWidget() for asked in line]
            self._lines.addWidget(parts[0] if len(parts) == 1 else FormRow(*parts))
        self._quiet = True
        for asked in entry.fields:
            self._put(asked.name, start.get(asked.name, ""))
        self._quiet = False
        self._rest = {name: text for name, text in start.items() if name not in self.fields and name not in self.boxes}
        self._start = self.texts()
        self._passed = -1
        self.retranslate()
        self.show()
        order_tabs_soon(self)

    def close_form(self) -> None:
        """Let go of the fields and of what was typed."""
        empty(self._lines)
        self.entry = None
        self.fields, self.boxes, self._start, self._rest = {}, {}, {}, {}
        self.hide()

    def focus(self) -> None:
        """Begin at the first field; where there is none, at the way out."""
        first = next((field.editor for field in self.fields.values()), self.leave)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, asked: Asked) -> QWidget:
        if asked.kind == "check":
            box = CheckBox(words.say(asked.label))
            box.toggled.connect(lambda _: self._edit(asked.name))
            self.boxes[asked.name] = box
            return box
        editor: QWidget
        if asked.kind == "choice":
            editor = Combo(self._choices(asked.name))
            editor.currentIndexChanged.connect(lambda _: self._edit(asked.name))
        elif asked.kind == "ticks":
            editor = Ticks(self._choices(asked.name))
            editor.changed.connect(lambda: self._edit(asked.name))
        else:
            editor = DateEdit() if asked.kind == "day" else TextEdit(lines=2) if asked.kind == "lines" else LineEdit()
            editor.textChanged.connect(lambda *_: self._edit(asked.name))
        self.fields[asked.name] = Field(words.say(asked.label), editor, optional=asked.optional)
        return self.fields[asked.name]

    # what was typed

    def texts(self) -> dict[str, str]:
        """What stands in the fields, by name, with what came along without a field."""
        return (
            self._rest
            | {name: _text(field.editor) for name, field in self.fields.items()}
            | {name: "yes" if box.isChecked() else "" for name, box in self.boxes.items()}
        )

    def is_touched(self) -> bool:
        """Whether anything was typed since it was opened."""
        return self.entry is not None and self.texts() != self._start

    def take(self, texts: Mapping[str, str]) -> None:
        """Go on with what was typed."""
        for name, text in texts.items():
            self._put(name, text)

    def _put(self, name: str, text: str) -> None:
        if name in self.boxes:
            self.boxes[name].setChecked(text == "yes")
            return
        editor = self.fields[name].editor if name in self.fields else None
        if isinstance(editor, Ticks):
            editor.set_codes(text.split())
        elif isinstance(editor, Combo):
            editor.set_value(text)
        elif isinstance(editor, TextEdit):
            editor.setPlainText(text)
        elif isinstance(editor, LineEdit):
            editor.setText(text)
            editor.setCursorPosition(0)

    def _edit(self, name: str) -> None:
        if self._quiet or self.entry is None:
            return
        names = [asked.name for asked in self.entry.fields]
        self._passed = max(self._passed, names.index(name))
        self.edited.emit()

    # errors

    def show_wrong(self, wrong: Mapping[str, UserError], *, everywhere: bool = False) -> None:
        """Say what is wrong at the fields up to the last that was touched, or at each."""
        if everywhere:
            self._passed = len(self.fields) + len(self.boxes)
        for at, asked in enumerate(self.entry.fields if self.entry else ()):
            if asked.name in self.fields:
                error = wrong.get(asked.name) if at <= self._passed else None
                self.fields[asked.name].set_error(tell(error) if error else "")
        if everywhere and (first := next((name for name in wrong if name in self.fields), "")):
            self.fields[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.leave.set_name(words.say("act.cancel"))
        if self.entry is None:
            return
        title = words.say(self.entry.key)
        self.set_title(f"{title}: {self._subject}" if self._subject else title)
        told = f"{self.entry.key}.told"
        self._told.setText(words.say(told) if words.has(told) else "")
        self._told.setVisible(words.has(told))
        for asked in self.entry.fields:
            if asked.kind == "check":
                self.boxes[asked.name].setText(words.say(asked.label))
                continue
            field = self.fields[asked.name]
            if isinstance(field.editor, Combo | Ticks):
                field.editor.set_choices(self._choices(asked.name))
            field.set_label(words.say(asked.label))
            field.set_hint(words.say(f"{asked.label}.hint") if words.has(f"{asked.label}.hint") else "")


def _text(editor: QWidget) -> str:
    if isinstance(editor, Ticks):
        return " ".join(editor.codes())
    if isinstance(editor, Combo):
        return str(editor.value() or "")
    if isinstance(editor, DateEdit) and (day := editor.day()) is not None:
        return day.isoformat()
    return editor.text() if isinstance(editor, LineEdit | TextEdit) else ""
