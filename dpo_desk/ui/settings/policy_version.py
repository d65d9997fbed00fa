"""Which version of the policy is shown, its effective day and title; a new one is made from it, two are compared."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from dpo_desk.domain.policy import Policy
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.layout import row


class VersionCard(Card):
    """`chosen(day)` for another version, `edited` for its head, `renewed` for a new one, `compared` for two."""

    chosen = Signal(object)
    edited = Signal()
    renewed = Signal()
    compared = Signal()

    def __init__(self) -> None:
        super().__init__(" ", "shield", pad=24, gap=14)
        self._first = False
        self.version, self.day, self.title_line = Combo(), DateEdit(), LineEdit()
        self.version.activated.connect(lambda _: self.chosen.emit(self.version.value()))
        self.day.changed.connect(self.edited)
        self.title_line.textChanged.connect(lambda _: self.edited.emit())
        self.version_field: Field[Combo] = Field("", self.version)
        self.day_field: Field[DateEdit] = Field("", self.day)
        self.title_field: Field[LineEdit] = Field("", self.title_line)
        self.renew = Button("", "secondary", icon="plus", size=32)
        self.compare = Button("", "quiet", icon="copy", size=32)
        self.renew.acted.connect(self.renewed)
        self.compare.acted.connect(self.compared)
        self.add(FormRow(self.version_field, self.day_field))
        self.add(self.title_field)
        self.add(row(8, self.renew, self.compare, None))
        self.retranslate()

    def show_versions(self, policies: Sequence[Policy], shown: date | None) -> None:
        """The versions there are, and which is shown."""
        self._first = not policies
        versions: list[tuple[object, str]] = [
            (one.effective_on, words.say("settings.policy.from", date=one.effective_on)) for one in policies
        ]
        self.version.set_choices(versions or [(None, words.say("settings.policy.novers"))])
        self.version.set_value(shown)
        for button in (self.renew, self.compare):
            if policies:
                button.allow()
            else:
                button.forbid(words.say("settings.policy.novers"))
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("settings.policy.card"))
        self.version_field.set_label(words.say("settings.policy.versions"))
        self.day_field.set_label(words.say("settings.policy.effective"))
        self.day_field.set_hint(words.say(f"settings.policy.effective.{'first' if self._first else 'hint'}"))
        self.title_field.set_label(words.say("settings.policy.title"))
        self.renew.setText(words.say("settings.policy.renew"))
        self.compare.setText(words.say("settings.policy.compare"))
