"""A field of a form: label above, the input, then a hint or an error. And the passphrase field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.line_edit import LineEdit, mark_bad
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S, k
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD

if TYPE_CHECKING:  # PySide sets a class up when it is first named: this one after the first paint
    from PySide6.QtGui import QKeyEvent

FORM_TWO_COLUMNS = 400
"""Two columns from 560 px of card, padding taken off; below a field is too short for a name."""
Editor = TypeVar("Editor", bound=QWidget)


class Field(QWidget, Generic[Editor]):
    """`Field("전화", LineEdit(), optional=True, hint="…")`: `.editor` is the input, `.set_error` says what to mend.

    `long` is for a label that is a question: it wraps.
    """

    def __init__(
        self, label: str, editor: Editor, *, optional: bool = False, hint: str = "", long: bool = False
    ) -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self._error = ""
        self.label: SafeLabel | Paragraph = (
            Paragraph(label, "small", "text2", SEMIBOLD, height=1.4)
            if long
            else SafeLabel(label, "small", "text2", SEMIBOLD)
        )
        self._mark = SafeLabel(words.say("form.optional"), "caption", "text3") if optional else None
        self._icon: Picture | None = None
        self._below: Paragraph | None = None
        self._foot = row(6)
        head = row(6)
        whole = long and self._mark is None
        head.addWidget(self.label, int(whole))
        if self._mark is not None:
            head.addWidget(self._mark)
        if not whole:
            head.addStretch(1)
        self.setLayout(column(6, head, editor, self._foot, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.label.setBuddy(editor)
        self.setFocusProxy(editor)
        self._show()

    def set_label(self, label: str) -> None:
        self.label.setText(label)
        self._show()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._show()

    def set_error(self, error: str) -> None:
        """What is wrong with an example; empty takes the error away."""
        self._error = error
        self._show()

    @property
    def error(self) -> str:
        return self._error

    def retranslate(self) -> None:
        if self._mark is not None:
            self._mark.setText(words.say("form.optional"))

    def _show(self) -> None:
        below = self._error or self._hint
        if below or self._below is not None:
            self._say_below(below)
        mark_bad(self.editor, bool(self._error))
        if isinstance(self.editor, PassphraseField):
            mark_bad(self.editor.line, bool(self._error))
        target = self.editor.line if isinstance(self.editor, PassphraseField) else self.editor
        target.setAccessibleName(self.label.text())
        target.setAccessibleDescription(below)

    def _say_below(self, below: str) -> None:
        """Most fields never say anything: what says it is made when one first does."""
        if self._below is None or self._icon is None:
            self._icon = Picture("octagon", "danger.txt", 15, 2.0)
            self._below = Paragraph("", "caption", "text3", height=1.4)
            self._foot.addWidget(self._icon)
            self._foot.addWidget(self._below, 1)
            self._foot.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self._icon.setVisible(bool(self._error))
        self._below.setVisible(bool(below))
        self._below.setText(below)
        self._below.set_ink("danger.txt" if self._error else "text3")


class FormRow(QWidget):
    """Fields side by side with equal widths; one under the other where less than 560 figures are left."""

    def __init__(self, *fields: QWidget, gap: float = 16) -> None:
        super().__init__()
        self._gap = gap
        self._fields = fields
        self._row = row(gap)
        for field in fields:
            self._row.addWidget(field, 1)
        self.setLayout(self._row)

    def minimumSizeHint(self) -> QSize:
        shown = [field for field in self._fields if not field.isHidden()]
        widest = max((max(field.minimumSizeHint().width(), field.minimumWidth()) for field in shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        wide = self.width() / k() >= FORM_TWO_COLUMNS
        direction = self._row.Direction.LeftToRight if wide else self._row.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)


class PassphraseField(QWidget):
    """A passphrase: hidden letters, an eye to show them, a hint while Caps Lock is on. `entered` on Enter."""

    entered = Signal()
    changed = Signal()

    def __init__(self, height: float = 44) -> None:
        super().__init__()
        self.line = _HiddenLine(height)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(lambda: self.changed.emit())
        self.line.caps.connect(self._say_caps)
        self._caps: SafeLabel | None = None
        self._caps_row: QWidget | None = None
        self._box = column(8, self.line)
        self.setLayout(self._box)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()

    def retranslate(self) -> None:
        if self._caps is not None:
            self._caps.setText(words.say("unlock.caps"))
        self.line.retranslate()

    def _say_caps(self, on: bool) -> None:
        if self._caps_row is None:
            if not on:
                return
            self._caps = SafeLabel(words.say("unlock.caps"), "caption", "warn.txt", MEDIUM)
            self._caps_row = QWidget()
            self._caps_row.setLayout(row(6, Picture("triangle", "warn.txt", 15, 2.0), self._caps, None))
            self._box.addWidget(self._caps_row)
        self._caps_row.setVisible(on)


class _HiddenLine(LineEdit):
    caps = Signal(bool)

    def __init__(self, height: float) -> None:
        super().__init__(height=height)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._eye = Button("", "quiet", icon="eye", size=36, repeats=True)
        self._eye.setParent(self)
        self._eye.acted.connect(self._turn)
        self._caps_on = False
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self._eye.set_name(words.say("kit.eye.show" if hidden else "kit.eye.hide"))

    def restyle(self) -> None:
        self.take_face()
        self.setTextMargins(0, 0, S(40), 0)
        self._place()

    def face(self) -> QFont:
        """Small while hidden: the font's disc is large."""
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        return theme.font(9 if hidden and self.text() else "body")

    def _place(self) -> None:
        if (eye := getattr(self, "_eye", None)) is not None:
            eye.resize(eye.sizeHint())
            eye.move(self.width() - eye.width() - S(4), (self.height() - eye.height()) // 2)

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if hidden else "eye")
        self.retranslate()
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps_on = not self._caps_on
            self.caps.emit(self._caps_on)
        elif len(text) == 1 and text.isascii() and text.isalpha():
            self._caps_on = text.isupper() != shift
            self.caps.emit(self._caps_on)
        super().keyPressEvent(event)
        self.restyle()
