"""The lines of one part of the policy: read as text, edited in place, moved, taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.policy import PolicyLine
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import CheckBox, LineEdit, TextEdit
from dpo_desk.ui.kit.label import Line
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.settings.lines import note
from dpo_desk.ui.telling import tell


class ReadRow(QWidget):
    """A line as text, with what the office added or what is wrong in it said under it."""

    edit = Signal(int)
    shift = Signal(int, int)
    remove = Signal(int)

    def __init__(self, at: int, count: int, line: PolicyLine, defects: Sequence[str] = ()) -> None:
        """`defects` are the codes of what is to be mended in the line."""
        super().__init__()
        label = line.label or words.say("settings.policy.unlabelled")
        text = column(2, Paragraph(label, "body", "text", SEMIBOLD, height=1.4))
        said = line.text or words.say("settings.policy.blank")
        text.addWidget(Paragraph(said, "body", "text2" if line.text else "text3", height=1.45))
        if line.own:
            text.addWidget(note("pencil", "accent.txt", words.say("settings.policy.own")))
        for code in defects:
            text.addWidget(note("triangle", "warn.txt", words.say(f"policy.defect.{code}")))
        box = row(8, edges=(0, 10, 0, 10))
        box.addLayout(text, 1)
        acts = row(2)
        for icon, key, allowed, signal, arguments in (
            ("pencil", "act.edit", True, self.edit, (at,)),
            ("chevron-up", "settings.policy.up", at > 0, self.shift, (at, -1)),
            ("chevron-down", "settings.policy.down", at + 1 < count, self.shift, (at, 1)),
            ("bin", "act.remove", True, self.remove, (at,)),
        ):
            button = Button("", "quiet", icon=icon, size=32, name=f"{words.say(key)}: {label}")
            button.acted.connect(lambda signal=signal, arguments=arguments: signal.emit(*arguments))
            if not allowed:
                button.forbid(words.say(f"{key}.end"))
            acts.addWidget(button)
        holder = column(0)
        holder.addLayout(acts)
        holder.addStretch(1)
        box.addLayout(holder)
        under = column(0)
        under.addLayout(box)
        under.addWidget(Line())
        self.setLayout(under)


class EditRow(QWidget):
    """A line in its fields; each key is taken over at once, `done` puts the fields away."""

    changed = Signal(str, str, bool)
    done = Signal()

    def __init__(self, line: PolicyLine) -> None:
        super().__init__()
        self.label, self.text = LineEdit(line.label), TextEdit(line.text, lines=4)
        self.own = CheckBox(words.say("settings.policy.own"), line.own)
        self.label_field: Field[LineEdit] = Field(words.say("settings.policy.about"), self.label)
        self.text_field: Field[TextEdit] = Field(words.say("settings.policy.says"), self.text)
        self.label.textChanged.connect(lambda _: self._tell())
        self.text.textChanged.connect(self._tell)
        self.own.toggled.connect(lambda _: self._tell())
        box = column(12, self.label_field, self.text_field)
        if line.published_en:
            published = Paragraph(words.say("settings.policy.published", text=line.published_en), "caption", "text3")
            box.addWidget(published)
        box.addWidget(self.own)
        put_away = Button(words.say("settings.policy.done"), "secondary", icon="tick", size=32)
        put_away.acted.connect(self.done)
        box.addLayout(row(0, put_away, None))
        outer = column(0, edges=(0, 12, 0, 0))
        outer.addLayout(box)
        outer.addSpacing(12)
        outer.addWidget(Line())
        self.setLayout(outer)

    def focus(self) -> None:
        """Begin at the label."""
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong(self, label: UserError | None, text: UserError | None) -> None:
        """Say at the fields what is wrong."""
        self.label_field.set_error(tell(label) if label else "")
        self.text_field.set_error(tell(text) if text else "")

    def _tell(self) -> None:
        self.changed.emit(self.label.text(), self.text.text(), self.own.isChecked())
