"""The organisation: company, DPO and contact, objections; the head of a letter beside it shows what is typed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.company import Organisation
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import Gap, column
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.settings.checks import NEEDED, TYPED, lacking, organisation_of, texts_of, unreasoned, wrong
from dpo_desk.ui.settings.letterhead import Letterhead
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Section
from dpo_desk.ui.telling import tell

CARDS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("company", (("name", "name_en"), ("postcode", ""), ("address",), ("phone", "fax"), ("site", ""))),
    ("sender", (("sender_title", "sender_name"),)),
    ("dpo", (("dpo_name", "dpo_title"), ("dpo_phone", "dpo_email"), ("desk", ""))),
    (
        "objection",
        (
            ("objection_reviewer", "objection_answer_days"),
            ("objection_period",),
            ("objection_reason",),
            ("case_retention_years", ""),
        ),
    ),
)
ICONS = {"company": "bank", "sender": "stamp", "dpo": "shield", "objection": "scales"}
HINTS = frozenset(
    {"address", "desk", "objection_period", "objection_reason", "objection_reviewer", "case_retention_years"}
)


class OrganisationSection(Section):
    """Every field of the organisation."""

    name = "organisation"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._stored = texts_of(Organisation())
        self.fields: dict[str, Field[LineEdit]] = {}
        self._cards: dict[str, Card] = {}
        self._quiet = False
        for name in TYPED:
            line = LineEdit()
            line.textChanged.connect(lambda _: self._edited())
            self.fields[name] = Field("", line, optional=name not in NEEDED and name != "objection_answer_days")
        self.body = ScrollColumn(side_width=300)
        self._title = SafeLabel("", "sub", "text", SEMIBOLD)
        self._caption = Paragraph("", "small", "text3", height=1.4)
        head = QWidget()
        head.setLayout(column(2, self._title, self._caption, edges=(0, 12, 0, 0)))
        self.bar = MessageBar()
        self.body.add_main(head)
        self.body.add_main(self.bar)
        for card, rows in CARDS:
            self._cards[card] = Card("", ICONS[card], pad=24, gap=16)
            for row in rows:
                parts = [self.fields[name] if name else QWidget() for name in row]
                self._cards[card].add(parts[0] if len(parts) == 1 else FormRow(*parts))
            self.body.add_main(self._cards[card])
        self._preview_title = SafeLabel("", "small", "text2", SEMIBOLD)
        self.preview = Letterhead()
        self._effect = Paragraph("", "small", "text3")
        self.body.add_side(Gap(2))
        for part in (self._preview_title, self.preview, self._effect):
            self.body.add_side(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self._put(self._stored)
        self.retranslate()

    # Section

    def load(self, loaded: Loaded) -> None:
        """Show the organisation; fields that were changed and not saved stay as typed."""
        before, self._stored = self._stored, texts_of(loaded.organisation)
        typed = {name: text for name, text in self.texts().items() if text != before[name]}
        self._put(self._stored | typed)

    def texts(self) -> dict[str, str]:
        """What stands in the form."""
        return {name: field.editor.text() for name, field in self.fields.items()}

    def counts(self) -> tuple[int, int]:
        """Fields that differ from the store, and fields to mend."""
        texts = self.texts()
        return sum(1 for name, text in texts.items() if text.strip() != self._stored[name]), len(self._wrong(texts))

    def _wrong(self, texts: Mapping[str, str]) -> dict[str, UserError]:
        return unreasoned(texts, self._stored) | wrong(texts)

    def save(self) -> None:
        """Save, where nothing is wrong."""
        texts = self.texts()
        if not self._wrong(texts):
            self._presenter.save_organisation(organisation_of(texts))

    def undo(self) -> None:
        """Back to what stands in the store."""
        self._put(self._stored)

    def kept(self) -> None:
        """What was typed is stored now."""
        self._stored = {name: text.strip() for name, text in self.texts().items()}
        self._put(self._stored)

    def fail(self, error: UserError) -> None:
        """Say why it was not saved."""
        self.bar.say("danger", tell(error))

    def typed(self) -> dict[str, str]:
        """The fields that were changed."""
        return {name: text for name, text in self.texts().items() if text != self._stored[name]}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Go on with fields that were changed."""
        self._put(self.texts() | {name: text for name, text in typed.items() if name in self.fields})

    def forget(self) -> None:
        """Let go of what was typed."""
        self._stored = texts_of(Organisation())
        self._put(self._stored)

    def first(self) -> QWidget:
        """The company's name."""
        return self.fields["name"].editor

    def show_place(self, name: str) -> None:
        """Put the focus into a field."""
        if name in self.fields:
            self.fields[name].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # words

    def _put(self, texts: Mapping[str, str]) -> None:
        self._quiet = True
        for name, field in self.fields.items():
            if field.editor.text() != texts[name]:
                field.editor.setText(texts[name])
                field.editor.setCursorPosition(0)
        self._quiet = False
        self._edited()

    def _edited(self) -> None:
        if self._quiet:
            return
        texts = self.texts()
        bad, blank = self._wrong(texts), lacking(texts)
        for name, field in self.fields.items():
            field.set_error(tell(bad[name]) if name in bad else "")
        self.preview.show_texts(texts, frozenset(bad) | frozenset(blank))
        if blank:
            listed = ", ".join(words.inside(f"settings.org.{name}") for name in blank)
            dpo = any(name.startswith("dpo_") for name in blank)
            code = "settings.dpo.missing" if dpo else "settings.org.missing"
            self.bar.say("warn", words.say(code), words.say("settings.org.blank", list=listed))
        else:
            self.bar.hide()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say every word again."""
        self._title.setText(words.say("settings.nav.company"))
        self._caption.setText(words.say("settings.org.caption"))
        self._preview_title.setText(words.say("settings.preview"))
        self._effect.setText(words.say("settings.effect"))
        for card, widget in self._cards.items():
            widget.set_title(words.say(f"settings.org.card.{card}"))
        for name, field in self.fields.items():
            field.set_label(words.say(f"settings.org.{name}"))
            field.set_hint(words.say(f"settings.org.{name}.hint") if name in HINTS else "")
        self._edited()
