"""The card of the key file: what it is for, the passphrase, make one, need none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow, PassphraseField
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.key_file import KeyFiles
from dpo_desk.ui.telling import tell


class KeyFileCard(Card):
    """Nothing happens without the passphrase."""

    def __init__(self, files: KeyFiles) -> None:
        super().__init__("", "shield", pad=24, gap=14)
        self._files = files
        self._needed = False
        self._about = Paragraph("", "small", "text2", height=1.4)
        self.passphrase = PassphraseField(38)
        self.passphrase.changed.connect(lambda: self.field.set_error(""))
        self.field: Field[PassphraseField] = Field("", self.passphrase)
        self.make = Button("", "secondary", icon="key")
        self.make.acted.connect(lambda: self._go(files.make))
        self.end = Button("", "secondary")
        self.end.acted.connect(lambda: self._go(files.end))
        self.add(self._about)
        self.add(FormRow(self.field, QWidget()))
        self.add(row(8, self.make, self.end, None))
        self.show_needed(False)

    def show_needed(self, needed: bool) -> None:
        """Whether the officer's passphrase needs one now."""
        self._needed = needed
        self.end.setVisible(needed)
        self.retranslate()

    def fail(self, error: UserError) -> None:
        """Say why all stayed as it was."""
        self.field.set_error(tell(error))

    def forget(self) -> None:
        """Nothing typed stays."""
        self.passphrase.clear()
        self.field.set_error("")

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("settings.keyfile"))
        self._about.setText(words.say("settings.keyfile.on" if self._needed else "settings.keyfile.about"))
        self.field.set_label(words.say("settings.passphrase.old"))
        self.make.setText(words.say("settings.keyfile.again" if self._needed else "settings.keyfile.make"))
        self.end.setText(words.say("settings.keyfile.end"))

    def _go(self, act: Callable[[str], None]) -> None:
        passphrase = self.passphrase.text()
        if not passphrase:
            self.field.set_error(words.say("unlock.needed"))
            self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.passphrase.clear()
        act(passphrase)
