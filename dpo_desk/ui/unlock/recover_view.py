"""A new passphrase by the recovery code: presenter and view of one small form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.field import Field, PassphraseField
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import Gap, column, fix, row
from dpo_desk.ui.kit.message import JobBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import BOLD
from dpo_desk.ui.shell import Threshold
from dpo_desk.ui.telling import tell
from dpo_desk.ui.unlock.create_presenter import missing_characters
from dpo_desk.ui.unlock.recover_presenter import Presenter


class RecoverView(QWidget):
    """`left` without a change, `done` when the passphrase is set."""

    left = Signal()
    done = Signal()

    def __init__(self, shell: Threshold) -> None:
        super().__init__()
        self.presenter = Presenter(shell, self)
        self.title = SafeLabel("", "heading", "text", BOLD)
        self._hint = Paragraph("", "body", "text2")
        self.code: Field[LineEdit] = Field("", LineEdit())
        self.passphrase: Field[PassphraseField] = Field("", PassphraseField())
        self.again: Field[PassphraseField] = Field("", PassphraseField())
        self.code.editor.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.editor.entered.connect(self.again.setFocus)
        self.again.editor.entered.connect(self._set)
        self.passphrase.editor.changed.connect(self._count)
        self.job = JobBar()
        self.back = Button("", "quiet", icon="chevron-left")
        self.back.acted.connect(self._leave)
        self.act = Button("", "primary")
        self.act.acted.connect(self._set)
        self.card = Plate()
        fields = column(16, self._hint, self.code, self.passphrase, self.again)
        foot = row(8, self.back, None, self.act)
        self.card.setLayout(column(0, self.title, Gap(16), fields, Gap(20), self.job, foot, edges=36))
        fix(self.card, width=520)
        self.card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.setLayout(column(0, self.card))
        self._errors: dict[str, UserError] = {}
        self.retranslate()

    def begin(self, folder: Path) -> None:
        """For another store."""
        self.presenter.folder = folder
        self.forget()
        self.show_errors({})
        self.default_focus()

    def show_errors(self, errors: dict[str, UserError]) -> None:
        """Each at its field; the first gets the focus."""
        self._errors = errors
        fields: dict[str, Field[LineEdit] | Field[PassphraseField]] = {
            "code": self.code,
            "passphrase": self.passphrase,
            "again": self.again,
        }
        for name, field in fields.items():
            field.set_error(tell(errors[name]) if name in errors else "")
        first = next((fields[name] for name in fields if name in errors), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, busy: bool) -> None:
        """The passphrase is being set."""
        self.act.set_busy(busy)
        self.back.set_busy(busy)
        if busy:
            self.job.begin(words.say("recover.busy"))
        else:
            self.job.finish()

    def show_done(self) -> None:
        """Back to the door."""
        self.forget()
        self.done.emit()

    def forget(self) -> None:
        """Empty code and passphrases."""
        self.code.editor.clear()
        for secret in (self.passphrase, self.again):
            secret.editor.clear()

    def default_focus(self) -> None:
        """The code."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.title.setText(words.say("recover.title"))
        self._hint.setText(words.say("recover.hint"))
        self.code.set_label(words.say("recover.code"))
        self.passphrase.set_label(words.say("unlock.passphrase"))
        self.again.set_label(words.say("create.passphrase.again"))
        self.back.setText(words.say("unlock.back"))
        self.act.setText(words.say("recover.act"))
        self.show_errors(self._errors)
        self._count()

    def _count(self) -> None:
        if self._errors:
            self.show_errors({})
        text = self.passphrase.editor.text()
        short = missing_characters(text) if text else 0
        self.passphrase.set_hint(words.say("create.short", n=short) if short else words.say("create.rule"))

    def _set(self) -> None:
        self.presenter.recover(self.code.editor.text(), self.passphrase.editor.text(), self.again.editor.text())

    def _leave(self) -> None:
        self.forget()
        self.left.emit()
