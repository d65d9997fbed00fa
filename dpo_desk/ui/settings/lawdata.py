"""The law data: which of it speaks, since when and how sure; the key that is trusted; loading an update pack."""

import re
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.pack import PackChanges
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.settings.entry import LawShown
from dpo_desk.ui.settings.law_rows import KINDS, LawLine, lines_on
from dpo_desk.ui.settings.line_list import Item, LineList
from dpo_desk.ui.settings.lines import Said, empty, note
from dpo_desk.ui.settings.noted import told
from dpo_desk.ui.settings.pack_card import PackCard
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.reach import reach
from dpo_desk.ui.settings.row_marks import sure_chips
from dpo_desk.ui.settings.section import Head, ListSection
from dpo_desk.ui.settings.spans import period
from dpo_desk.ui.telling import tell

_KEY = re.compile(r"[0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43}=?")
TO_CHECK = "check"
"""The filter of the rules that are not wholly sure, of every kind."""


class LawDataSection(ListSection):
    """What speaks now, an update pack on its way in, the trusted key, and the rules in force by kind."""

    name = "lawdata"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.shown: LawShown | None = None
        self.kind = KINDS[0]
        self.head = Head()
        self.bar = MessageBar()
        self.open = Button("", "secondary", icon="upload", size=32)
        self.open.acted.connect(presenter.packs.open)
        self.now = Card(" ", "book", pad=20, gap=8, right=self.open)
        self._now = column(6)
        self.now.add(self._now)
        self.pack = PackCard()
        self.pack.used.connect(presenter.packs.use)
        self.pack.left.connect(self._leave_pack)
        self.key = LineEdit()
        self.key.textChanged.connect(lambda _: self._edited())
        self.key_field: Field[LineEdit] = Field("", self.key, optional=True)
        self.trust = Card(" ", "key", pad=20, gap=12)
        self._key_note = column(0)
        self.trust.add(self.key_field)
        self.trust.add(self._key_note)
        self.filters = FilterChips()
        self.filters.chosen.connect(self._choose)
        self.rules = Card(" ", "scales", pad=20, gap=10)
        self.lines = LineList()
        self.rules.add(self.filters)
        self.rules.add(self.lines)
        self.body = ScrollColumn()
        for part in (self.head, self.bar, self.pack, self.now, self.trust, self.rules):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.retranslate()

    # Section

    def load(self, loaded: Loaded) -> None:
        """Show the law in use; a key that is being typed stays."""
        untouched = not self.counts()[0]
        self.shown = loaded.law
        if untouched:
            self._put_key()
        self.retranslate()

    def counts(self) -> tuple[int, int]:
        """A key that is another than the trusted one."""
        if self.shown is None or self._typed_key() == self.shown.key:
            return 0, 0
        return 1, int(self._wrong() is not None)

    def save(self) -> None:
        """Trust the key, or no key."""
        if self._wrong() is None:
            self.presenter.packs.save_key(self.key.text())

    def undo(self) -> None:
        """Back to the trusted key."""
        self._put_key()

    def kept(self) -> None:
        """A key was trusted, or a pack used."""
        if self.shown is not None and self.presenter.packs.inspected is None:
            self.shown = replace(self.shown, key=self._typed_key())
        self._leave_pack()
        self.changed.emit()

    def fail(self, error: UserError) -> None:
        """Say why, at the key or over the section."""
        if error.code.startswith("settings.lawkey"):
            self.key_field.set_error(tell(error))
            return
        self._leave_pack()
        happened, _, rest = tell(error).partition(". ")
        self.bar.say("danger", happened + ("." if rest else ""), rest)

    def typed(self) -> dict[str, str]:
        """The key, where it was changed."""
        return {"key": self.key.text()} if self.counts()[0] else {}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Go on with a key."""
        if "key" in typed:
            self.key.setText(typed["key"])

    def forget(self) -> None:
        """Let go of everything."""
        self.shown = None
        self._leave_pack()
        self.key.clear()
        self.lines.show_items(())

    def first(self) -> QWidget:
        """Where a pack is opened."""
        return self.open

    # the key

    def _typed_key(self) -> str:
        text = "".join(self.key.text().split())
        return text.lower() if re.fullmatch(r"[0-9a-fA-F]{64}", text) else text

    def _wrong(self) -> UserError | None:
        text = self._typed_key()
        return None if not text or _KEY.fullmatch(text) else UserError("settings.lawkey.form")

    def _put_key(self) -> None:
        self.key.setText(self.shown.key if self.shown else "")
        self.key.setCursorPosition(0)
        self._edited()

    def _edited(self) -> None:
        wrong = self._wrong()
        self.key_field.set_error(tell(wrong) if wrong else "")
        self.changed.emit()

    # the pack

    def show_pack(self, changes: PackChanges) -> None:
        """What a pack would change."""
        self.bar.hide()
        self.pack.show_changes(changes)
        reach(self.body, self.pack, whole=True)
        self.pack.leave.setFocus(Qt.FocusReason.OtherFocusReason)  # a pack is used after a look, not by a stray Enter

    def _leave_pack(self) -> None:
        self.presenter.packs.forget()
        self.bar.hide()
        if self.pack.isAncestorOf(self.focusWidget()):
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)
            self.body.verticalScrollBar().setValue(0)
        self.pack.clear()

    # the rules

    def _choose(self, kind: str) -> None:
        self.kind = kind
        self._show_rules()

    def make_lists(self) -> None:
        """Show what speaks, and the rules in force."""
        self._show_now()
        self._show_rules()

    def _show_rules(self) -> None:
        shown = self.shown
        if shown is None:
            return
        by_kind = {kind: lines_on(shown.data, kind, shown.today) for kind in KINDS}
        every = [line for lines in by_kind.values() for line in lines]
        unsure = tuple(line for line in every if line.sure not in ("", "H"))
        counted = [(kind, len(lines)) for kind, lines in by_kind.items()] + [(TO_CHECK, len(unsure))]
        self.filters.set_filters(
            [(kind, words.say(f"settings.lawdata.kind.{kind}"), str(count), "") for kind, count in counted], self.kind
        )
        found = unsure if self.kind == TO_CHECK else by_kind[self.kind]
        self.lines.show_items([Item(_said(line)) for line in found], words.say("settings.lawdata.none"))

    def _show_now(self) -> None:
        empty(self._now)
        shown = self.shown
        if shown is None:
            return
        pack = shown.pack
        if pack is not None and pack.in_use:
            said = words.say("settings.lawdata.now.pack", name=pack.name, date=pack.issued_on)
            self._now.addWidget(Paragraph(said, "body", "text"))
            loaded = words.say("settings.lawdata.now.loaded", name=pack.loaded_by, date=pack.loaded_on or shown.today)
            self._now.addWidget(note("pencil", "accent.txt", loaded))
        else:
            said = words.say("settings.lawdata.now.shipped", date=shown.issued_on)
            self._now.addWidget(Paragraph(said, "body", "text"))
        if pack is not None and not pack.in_use:
            passed = pack.issued_on < shown.issued_on
            code = "settings.lawpack.passed" if passed else "settings.lawpack.unused"
            self._now.addWidget(note("triangle", "warn.txt", words.say(code, name=pack.name, date=shown.issued_on)))
        self._now.addWidget(Paragraph(words.say("settings.lawdata.now.told"), "caption", "text3"))

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.lawdata", "settings.lawdata.caption")
        self.open.setText(words.say("settings.lawpack.open"))
        self.now.set_title(words.say("settings.lawdata.now"))
        self.trust.set_title(words.say("settings.lawkey"))
        self.key_field.set_label(words.say("settings.lawkey.field"))
        self.key_field.set_hint(words.say("settings.lawkey.hint"))
        self.rules.set_title(words.say("settings.lawdata.rules"))
        self.filters.setAccessibleName(words.say("settings.lawdata.rules"))
        empty(self._key_note)
        if self.shown is not None and self.shown.key_by is not None:
            self._key_note.addWidget(note("pencil", "accent.txt", told(self.shown.key_by)))
        self.stale()
        self._edited()


def _said(line: LawLine) -> Said:
    """A rule as a line."""
    sure = sure_chips(line.sure)
    mark = ChipLook(words.say("settings.sure.H"), "done", "tick") if line.sure == "H" else sure[0] if sure else None
    fine = " · ".join(part for part in (period(line), line.source) if part)
    return Said(line.name, lines=(line.article,) if line.article else (), fine=(fine,), mark=mark)
