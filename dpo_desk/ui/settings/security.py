"""When the desk locks by itself, and the officer's passphrase."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.services.settings import LONGEST_LOCK, SHORTEST_LOCK
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow, PassphraseField
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.key_file_card import KeyFileCard
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Head, Section
from dpo_desk.ui.telling import tell

PASSPHRASE_ERRORS = {"unlock.wrong": "old", "unlock.wrong.slow": "old"}


class SecuritySection(Section):
    """When the desk locks by itself, and the officer's passphrase."""

    name = "security"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._stored = Preferences()
        self.head = Head()
        self.seconds = LineEdit()
        self.seconds.textChanged.connect(lambda _: self._edited())
        self.seconds_field: Field[LineEdit] = Field("", self.seconds)
        self.idle = Card("", "lock", pad=24, gap=14)
        self.idle.add(FormRow(self.seconds_field, QWidget()))
        self.card = Card("", "key", pad=24, gap=14)
        self.bar = MessageBar()
        self._note = Paragraph("", "small", "text2", height=1.4)
        self.old, self.new, self.again = (PassphraseField(38) for _ in range(3))
        self.fields: dict[str, Field[PassphraseField]] = {
            "old": Field("", self.old),
            "new": Field("", self.new),
            "again": Field("", self.again),
        }
        self.again.entered.connect(self._change)
        for line in (self.old, self.new, self.again):
            line.changed.connect(self._mend)
        self.change = Button("", "secondary", icon="key")
        self.change.acted.connect(self._change)
        self.card.add(self._note)
        self.card.add(self.bar)
        self.card.add(FormRow(self.fields["old"], QWidget()))
        self.card.add(FormRow(self.fields["new"], self.fields["again"]))
        self.card.add(row(0, self.change, None))
        self.key_file = KeyFileCard(presenter.key_files)
        self.rekey = Card("", "refresh", pad=24, gap=14)
        self._about = Paragraph("", "small", "text2", height=1.4)
        self.mine = PassphraseField(38)
        self.mine_field: Field[PassphraseField] = Field("", self.mine)
        self.mine.changed.connect(lambda: self.mine_field.set_error(""))
        self.anew = Button("", "secondary", icon="refresh")
        self.anew.acted.connect(self._rekey)
        self.rekey.add(self._about)
        self.rekey.add(FormRow(self.mine_field, QWidget()))
        self.rekey.add(row(0, self.anew, None))
        self.support = Card("", "help", pad=24, gap=14)
        self._support = Paragraph("", "small", "text2", height=1.4)
        self.diagnose = Button("", "secondary", icon="download")
        self.diagnose.acted.connect(presenter.diagnosing.start)
        self.support.add(self._support)
        self.support.add(row(0, self.diagnose, None))
        self.body = ScrollColumn()
        for part in (self.head, self.idle, self.card, self.key_file, self.rekey, self.support):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.undo()
        self.retranslate()

    def load(self, loaded: Loaded) -> None:
        """Show the idle time, unless another is being typed."""
        untouched = not self.counts()[0]
        self.rekey.setVisible(loaded.may_accounts)
        self.key_file.show_needed(loaded.key_file)
        self._stored = loaded.preferences
        if untouched:
            self.undo()
        self._edited()

    def counts(self) -> tuple[int, int]:
        """The idle time."""
        text = self.seconds.text().strip()
        return int(text != str(self._stored.lock_after_seconds)), int(self._wrong() is not None)

    def _wrong(self) -> UserError | None:
        text = self.seconds.text().strip()
        fits = text.isascii() and text.isdecimal() and SHORTEST_LOCK <= int(text) <= LONGEST_LOCK
        return None if fits else UserError("settings.lock.range", least=SHORTEST_LOCK, most=LONGEST_LOCK)

    def save(self) -> None:
        """Keep the idle time."""
        if self._wrong() is None:
            wanted = replace(self._stored, lock_after_seconds=int(self.seconds.text()))
            self._presenter.save_preferences("security", wanted)

    def undo(self) -> None:
        """Back to what stands in the store."""
        self.seconds.setText(str(self._stored.lock_after_seconds))

    def kept(self) -> None:
        """What was typed is stored now."""
        self._stored = replace(self._stored, lock_after_seconds=int(self.seconds.text()))
        self._edited()

    def fail(self, error: UserError) -> None:
        """Say at the field why the idle time was not kept."""
        self.seconds_field.set_error(tell(error))

    def _edited(self) -> None:
        wrong = self._wrong()
        self.seconds_field.set_error(tell(wrong) if wrong else "")
        self.changed.emit()

    # the passphrase: never part of a draft, never longer in the fields than needed

    def _mend(self) -> None:
        for field in self.fields.values():
            field.set_error("")
        self.bar.hide()

    def _change(self) -> None:
        self._mend()
        if not self.old.text():
            self._point("old", words.say("unlock.needed"))
        elif not self.new.text():
            self._point("new", words.say("settings.passphrase.needed"))
        elif self.new.text() != self.again.text():
            self._point("again", words.say("create.again"))
        else:
            old, new = self.old.text(), self.new.text()
            self._presenter.key_files.with_present(
                lambda file: self._presenter.change_passphrase(old=old, new=new, key_file=file)
            )

    def _rekey(self) -> None:
        passphrase = self.mine.text()
        if not passphrase:
            self.mine_field.set_error(words.say("unlock.needed"))
            self.mine.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.mine.clear()
        self._presenter.key_files.with_present(lambda file: self._presenter.rekeying.start(passphrase, file))

    def _point(self, name: str, said: str) -> None:
        self.fields[name].set_error(said)
        self.fields[name].editor.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def passphrase_failed(self, error: UserError) -> None:
        """Say at its field why the passphrase stayed the same."""
        if error.code.startswith(("create.", "unlock.wrong")):
            self._point(PASSPHRASE_ERRORS.get(error.code, "new"), tell(error))
        else:
            self.bar.say("danger", tell(error))

    def passphrase_changed(self) -> None:
        """Empty the fields."""
        self.forget_passphrases()

    def forget_passphrases(self) -> None:
        """Nothing typed stays."""
        for line in (self.old, self.new, self.again, self.mine):
            line.clear()
        self._mend()
        self.mine_field.set_error("")
        self.key_file.forget()

    def typed(self) -> dict[str, str]:
        """The idle time, where it was changed; a passphrase never."""
        return {"seconds": self.seconds.text()} if self.counts()[0] else {}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Go on with an idle time."""
        if "seconds" in typed:
            self.seconds.setText(typed["seconds"])

    def forget(self) -> None:
        """Let go of what was typed."""
        self.forget_passphrases()
        self.undo()

    def first(self) -> QWidget:
        """The idle time."""
        return self.seconds

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.security", "settings.security.caption")
        self.idle.set_title(words.say("settings.lock"))
        self.seconds_field.set_label(words.say("settings.lock.seconds"))
        self.seconds_field.set_hint(words.say("settings.lock.hint", least=SHORTEST_LOCK, most=LONGEST_LOCK))
        self.card.set_title(words.say("settings.passphrase"))
        self._note.setText(words.say("passphrase.change"))
        self.fields["old"].set_label(words.say("settings.passphrase.old"))
        self.fields["new"].set_label(words.say("settings.passphrase.new"))
        self.fields["new"].set_hint(words.say("create.rule"))
        self.fields["again"].set_label(words.say("create.passphrase.again"))
        self.change.setText(words.say("settings.passphrase.act"))
        self.key_file.retranslate()
        self.rekey.set_title(words.say("rekey.card"))
        self._about.setText(words.say("passphrase.rekey"))
        self.mine_field.set_label(words.say("settings.passphrase.old"))
        self.anew.setText(words.say("rekey.start"))
        self.support.set_title(words.say("diagnostics.card"))
        self._support.setText(words.say("diagnostics.about"))
        self.diagnose.setText(words.say("diagnostics.act"))
        self._edited()
