"""The short sections: calendar, security, appearance, copy of the store."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.services.settings import LONGEST_LOCK, SHORTEST_LOCK
from dpo_desk.ui import words
from dpo_desk.ui.case.telling import tell
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card, Sheet
from dpo_desk.ui.kit.field import Field, FormRow, PassphraseField
from dpo_desk.ui.kit.inputs import Combo, LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.message import JobBar, MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.table import Column, ListRows, RowsTable
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Section

SIZES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
PASSPHRASE_ERRORS = {"unlock.wrong": "old", "unlock.wrong.slow": "old"}


class Head(QWidget):
    """The heading of a section and one line under it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = SafeLabel("", "sub", "text", SEMIBOLD)
        self.caption = Paragraph("", "small", "text3", height=1.4)
        self.setLayout(column(2, self.title, self.caption))

    def say(self, title: str, caption: str) -> None:
        """Put words in."""
        self.title.setText(words.say(title))
        self.caption.setText(words.say(caption))


class CalendarSection(Section):
    """The holidays the clock knows, year by year; to be read only."""

    name = "calendar"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._year = 0
        self.head = Head()
        self.year = Combo()
        self.year.setSizePolicy(self.year.sizePolicy().Policy.Fixed, self.year.sizePolicy().Policy.Fixed)
        self.year.currentIndexChanged.connect(lambda _: self._show_days())
        self._complete = Paragraph("", "small", "text2", height=1.4)
        self.model = ListRows(self._columns())
        self.table = RowsTable(self.model)
        top = row(12, self.year)
        top.addWidget(self._complete, 1)
        box = column(14, self.head, edges=(32, 18, 32, 24))
        box.addLayout(top)
        box.addWidget(Sheet(self.table), 1)
        self.setLayout(box)

    @staticmethod
    def _columns() -> list[Column]:
        return [
            Column("day", words.say("settings.calendar.day"), 150, "date"),
            Column("name", words.say("settings.calendar.name"), 200, "text"),
            Column("source", words.say("settings.calendar.source"), 260, "text", stretch=True),
        ]

    def load(self, loaded: Loaded) -> None:
        """Show the year of today."""
        self._year = self._year or loaded.today.year
        self.retranslate()

    def _show_days(self) -> None:
        days, _, _ = self._presenter.holidays()
        self._year = int(str(self.year.value() or self._year))
        korean = words.language() == "ko"
        self.model.set_rows(
            [
                {
                    "day": words.day(one.day),
                    "name": one.name_ko if korean else one.name_en,
                    "source": one.source if korean else one.source_en or one.source,
                }
                for one in days
                if one.day.year == self._year
            ]
        )

    def first(self) -> QWidget:
        """The year."""
        return self.year

    def retranslate(self) -> None:
        """Say every word again."""
        if not self._year:
            return  # not read yet
        self.head.say("settings.nav.calendar", "settings.calendar.caption")
        days, first, last = self._presenter.holidays()
        years = sorted({one.day.year for one in days})
        self.year.set_choices([(year, str(year)) for year in years])
        self.year.set_value(self._year)
        self.year.setAccessibleName(words.say("settings.calendar.year"))
        self.table.setAccessibleName(words.say("settings.nav.calendar"))
        self._complete.setText(words.say("settings.calendar.complete", first=first, last=last))
        self.model.set_columns(self._columns())
        self._show_days()


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
        self.body = ScrollColumn()
        for part in (self.head, self.idle, self.card):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.retranslate()

    def load(self, loaded: Loaded) -> None:
        """Show the idle time, unless another is being typed."""
        untouched = not self.counts()[0]
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
            self._presenter.change_passphrase(old=self.old.text(), new=self.new.text())

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
        for line in (self.old, self.new, self.again):
            line.clear()
        self._mend()

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
        self._edited()


class AppearanceSection(Section):
    """Language, theme and text size; each choice is kept and shown at once."""

    name = "appearance"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._stored: Preferences | None = None
        self.head = Head()
        self.language, self.theme, self.size = Combo(), Combo(), Combo()
        self.fields: dict[str, Field[Combo]] = {
            "language": Field("", self.language),
            "theme": Field("", self.theme),
            "size": Field("", self.size),
        }
        for combo in (self.language, self.theme, self.size):
            combo.activated.connect(lambda _: self.save())
        self.card = Card("", "sun", pad=24, gap=16)
        self.card.add(FormRow(self.fields["language"], self.fields["theme"]))
        self.card.add(FormRow(self.fields["size"], QWidget()))
        self.body = ScrollColumn()
        for part in (self.head, self.card):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.retranslate()

    def load(self, loaded: Loaded) -> None:
        """Show the choices."""
        self._stored = loaded.preferences
        self.language.set_value(self._stored.language)
        self.theme.set_value(self._stored.theme)
        self.size.set_value(min(SIZES, key=lambda size: abs(size - loaded.preferences.text_scale)))

    def save(self) -> None:
        """Keep what was chosen, where it is another."""
        if self._stored is None:
            return
        wanted = replace(
            self._stored,
            language=str(self.language.value()),
            theme=str(self.theme.value()),
            text_scale=float(str(self.size.value())),
        )
        if wanted != self._stored:
            self._presenter.save_preferences("appearance", wanted)

    def fail(self, error: UserError) -> None:
        """Say why a choice was not kept."""
        self.fields["language"].set_error(tell(error))

    def first(self) -> QWidget:
        """The language."""
        return self.language

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.appearance", "settings.appearance.caption")
        self.card.set_title(words.say("settings.appearance.card"))
        for name, field in self.fields.items():
            field.set_label(words.say(f"settings.appearance.{name}"))
        self.language.set_choices([(code, words.say(f"settings.language.{code}")) for code in ("ko", "en")])
        self.theme.set_choices([(code, words.say(f"settings.theme.{code}")) for code in ("system", "light", "dark")])
        self.size.set_choices([(size, f"{round(size * 100)} %") for size in SIZES])


class CopySection(Section):
    """A plain copy of the store in a folder of the officer's choice."""

    name = "copy"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.head = Head()
        self.bar = MessageBar()
        self.job = JobBar()
        self.job.cancelled.connect(presenter.stop_copy)
        self.card = Card("", "drive", pad=24, gap=14)
        self._text = Paragraph("", "body", "text2", most=640)
        self.now = Button("", "primary", icon="download")
        self.now.acted.connect(lambda: presenter.copy(datetime.now().astimezone()))
        for part in (self._text, self.bar, self.job):
            self.card.add(part)
        self.card.add(row(0, self.now, None))
        self.body = ScrollColumn()
        for part in (self.head, self.card):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.retranslate()

    def show_copying(self, copying: bool) -> None:
        """The bar of the copy."""
        self.now.set_busy(copying)
        self.bar.hide()
        if copying:
            self.job.begin(words.say("backup.running"))
        else:
            self.job.finish()

    def fail(self, error: UserError) -> None:
        """Say why there is no copy."""
        params = dict(error.params)
        if words.has(f"backup.reason.{params.get('reason')}"):
            params["reason"] = words.say(f"backup.reason.{params['reason']}")
        happened, _, rest = words.say(error.code, **params).partition(". ")
        self.bar.say("danger", happened + ("." if rest else ""), rest)

    def first(self) -> QWidget:
        """The button."""
        return self.now

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.backup", "settings.copy.caption")
        self.card.set_title(words.say("settings.copy.card"))
        self._text.setText(words.say("settings.copy.text"))
        self.now.setText(words.say("backup.now"))
