"""Language, theme and text size."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Head, Section
from dpo_desk.ui.telling import tell

SIZES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class AppearanceSection(Section):
    """Language, theme and text size; each choice is kept and shown at once."""

    name = "appearance"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._stored: Preferences | None = None
        self.head = Head()
        self.language, self.theme, self.text_size = Combo(), Combo(), Combo()
        self.fields: dict[str, Field[Combo]] = {
            "language": Field("", self.language),
            "theme": Field("", self.theme),
            "size": Field("", self.text_size),
        }
        for combo in (self.language, self.theme, self.text_size):
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
        self.text_size.set_value(min(SIZES, key=lambda size: abs(size - loaded.preferences.text_scale)))

    def save(self) -> None:
        """Keep what was chosen, where it is another."""
        if self._stored is None:
            return
        wanted = replace(
            self._stored,
            language=str(self.language.value()),
            theme=str(self.theme.value()),
            text_scale=float(str(self.text_size.value())),
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
        self.text_size.set_choices([(size, f"{round(size * 100)} %") for size in SIZES])
