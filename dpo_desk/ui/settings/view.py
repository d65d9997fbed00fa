"""Settings on the screen: sections at left, the chosen one beside them, the bar that saves at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from dpo_desk.domain.act import Kind
from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.pack import PackChanges
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import SaveBar
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.label import Line
from dpo_desk.ui.kit.layout import column, fix, row, space
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.rail import NavItem
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.settings.agencies import AgenciesSection
from dpo_desk.ui.settings.backup import BackupSection
from dpo_desk.ui.settings.calendar import CalendarSection
from dpo_desk.ui.settings.facts import FactsSection
from dpo_desk.ui.settings.lawdata import LawDataSection
from dpo_desk.ui.settings.officers import OfficersSection
from dpo_desk.ui.settings.organisation import OrganisationSection
from dpo_desk.ui.settings.plain import AppearanceSection
from dpo_desk.ui.settings.policy import PolicySection
from dpo_desk.ui.settings.presenter import SECTIONS, Loaded, Presenter
from dpo_desk.ui.settings.retention import RetentionSection
from dpo_desk.ui.settings.section import Section
from dpo_desk.ui.settings.security import SecuritySection
from dpo_desk.ui.shell import Shell

NARROW = 760
"""Width in figures under which the list of sections is a choice over the section."""
LOOKS = {
    "organisation": ("settings.nav.company", "bank"),
    "officers": ("settings.nav.officers", "people"),
    "policy": ("settings.nav.policy", "shield"),
    "calendar": ("settings.nav.calendar", "calendar"),
    "agencies": ("settings.nav.agencies", "link"),
    "retention": ("settings.nav.retention", "archive"),
    "facts": ("settings.nav.facts", "scales"),
    "lawdata": ("settings.nav.lawdata", "book"),
    "security": ("settings.nav.security", "lock"),
    "appearance": ("settings.nav.appearance", "sun"),
    "copy": ("settings.nav.backup", "download"),
}


class View(Screen):
    """`settings`: what the office enters, and how the desk behaves."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._resumed: dict[str, dict[str, str]] = {}
        self._sought = ""
        self.section = SECTIONS[0]
        self.bar = TopBar()
        self.bar.search.asked.connect(shell.search)
        self._make_sections()
        self._make_list()
        self.save_bar = SaveBar()
        self.save_bar.saved.connect(self._save)
        self.save_bar.undone.connect(lambda: self.here.undo())
        self._ctrl_s = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        self._ctrl_s.setContext(Qt.ShortcutContext.WindowShortcut)
        self._ctrl_s.activated.connect(self._save)
        right = column(0, self._choice_row)
        right.addLayout(self.pages, 1)
        right.addWidget(self.save_bar)
        body = row(0, self._list, self._edge)
        body.addLayout(right, 1)
        box = column(0, self.bar, Line())
        box.addLayout(body, 1)
        self.setLayout(box)
        self.retranslate()
        self._arrange()

    def _make_sections(self) -> None:
        self.organisation = OrganisationSection(self.presenter)
        self.officers = OfficersSection(self.presenter)
        self.policy = PolicySection(self.presenter)
        self.calendar = CalendarSection(self.presenter)
        self.agencies = AgenciesSection(self.presenter)
        self.retention = RetentionSection(self.presenter)
        self.facts = FactsSection(self.presenter)
        self.lawdata = LawDataSection(self.presenter)
        self.security = SecuritySection(self.presenter)
        self.appearance = AppearanceSection(self.presenter)
        self.copy = BackupSection(self.presenter)
        made: tuple[Section, ...] = (
            self.organisation,
            self.officers,
            self.policy,
            self.calendar,
            self.agencies,
            self.retention,
            self.facts,
            self.lawdata,
            self.security,
            self.appearance,
            self.copy,
        )
        self.sections = {section.name: section for section in made}
        self.pages = QStackedLayout()
        for section in made:
            section.changed.connect(self._show_counts)
            self.pages.addWidget(section)

    def _make_list(self) -> None:
        self.items: dict[str, NavItem] = {}
        box = column(2, edges=(20, 16, 12, 16))
        for name in SECTIONS:
            item = NavItem(name, "", LOOKS[name][1])
            item.clicked.connect(lambda _=False, name=name: self._open(name))
            self.items[name] = item
            box.addWidget(item)
        box.addStretch(1)
        self._list = QWidget()
        self._list.setLayout(box)
        fix(self._list, width=208)
        self._edge = Line(upright=True)
        self.choice = Combo()
        self.choice.activated.connect(lambda _: self._open(str(self.choice.value())))
        self._choice_row = QWidget()
        self._choice_row.setLayout(column(0, self.choice, edges=(24, 12, 24, 6)))

    @property
    def here(self) -> Section:
        """The section that is shown."""
        return self.sections[self.section]

    # Screen

    def enter(self, place: Place) -> None:
        """Open a section and read what is stored; `policy.periods` is a part of one, `organisation.desk` a field."""
        section, _, self._sought = place.section.partition(".")
        self._open(section if section in SECTIONS else self.section)
        self.presenter.load()

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Read again where settings changed elsewhere."""
        if Kind.SETTINGS in kinds and not self.presenter.busy and self.presenter.loaded is not None:
            self.presenter.load()

    def clear(self) -> None:
        """Let go of everything typed."""
        self.presenter.clear()
        self._resumed = {}
        for section in self.sections.values():
            section.forget()
        self.copy.show_copying(False)

    def typed(self) -> dict[str, object] | None:
        """What was typed in every section, as flat texts."""
        said: dict[str, object] = {}
        for name, section in self.sections.items():
            said |= {f"{name}.{key}": text for key, text in section.typed().items()}
        return said or None

    def resume(self, typed: dict[str, object]) -> None:
        """Take up typing, once what is stored has been read."""
        self._resumed = {}
        for key, text in typed.items():
            name, _, field = key.partition(".")
            if name in self.sections and isinstance(text, str):
                self._resumed.setdefault(name, {})[field] = text
        if self.presenter.loaded is not None:
            self._take_up()

    def title(self) -> str:
        """The window's title."""
        return words.say("nav.settings")

    def default_focus(self) -> None:
        """Where the section begins."""
        (self.here.first() or self.items[self.section]).setFocus(Qt.FocusReason.OtherFocusReason)

    # SettingsView

    def show_loaded(self, loaded: Loaded) -> None:
        """What stands in the store."""
        for section in self.sections.values():
            section.load(loaded)
        self._take_up()
        self._show_counts()
        sought, self._sought = self._sought, ""
        if sought:
            self.here.show_place(sought)

    def _take_up(self) -> None:
        resumed, self._resumed = self._resumed, {}
        for name, typed in resumed.items():
            self.sections[name].resume(typed)

    def show_busy(self, busy: bool) -> None:
        """Nothing is saved twice."""
        self.save_bar.save.set_busy(busy)
        for button in (self.security.change, self.security.key_file.make, self.security.key_file.end):
            button.set_busy(busy)
        self.lawdata.pack.use.set_busy(busy)

    def show_moves(self, section: str, moves: Sequence[Move]) -> None:
        """What would move by a section's form."""
        self.sections[section].show_moves(moves)

    def show_pack(self, changes: PackChanges) -> None:
        """What an update pack would change."""
        self.lawdata.show_pack(changes)

    def saved(self, section: str) -> None:
        """A section is in the store now."""
        if section == "passphrase":
            self.security.passphrase_changed()
        elif section == "keyfile":
            self.security.key_file.forget()
        else:
            self.sections[section].kept()
        self._show_counts()

    def refused(self, section: str, error: UserError) -> None:
        """A section was not saved."""
        if section == "passphrase":
            self.security.passphrase_failed(error)
        elif section == "keyfile":
            self.security.key_file.fail(error)
        else:
            self.sections[section].fail(error)

    def show_copying(self, copying: bool) -> None:
        """The bar of the copy."""
        self.copy.show_copying(copying)

    def show_progress(self, done: int, total: int) -> None:
        """How far the copy is."""
        self.copy.job.advance(done, total)

    # acts

    def _open(self, name: str) -> None:
        self.section = name
        self.pages.setCurrentWidget(self.sections[name])
        for key, item in self.items.items():
            item.setChecked(key == name)
        self.choice.set_value(name)
        self.bar.set_title(words.say("nav.settings"), words.say(LOOKS[name][0]))
        self._show_counts()
        order_tabs_soon(self)

    def _save(self) -> None:
        changes, mend = self.here.counts()
        if changes and mend:
            self.here.point()
        elif changes:
            self.here.save()

    def _show_counts(self) -> None:
        self.save_bar.set_counts(*self.here.counts())

    def retranslate(self) -> None:
        """Say every word again."""
        for name, item in self.items.items():
            item.set_words(words.say(LOOKS[name][0]))
        self.choice.set_choices([(name, words.say(LOOKS[name][0])) for name in SECTIONS])
        self.choice.setAccessibleName(words.say("nav.settings"))
        self._open(self.section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections, or a choice where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._arrange()

    def _arrange(self) -> None:
        figures = self.width() / scale.k()
        narrow = figures < NARROW
        edge = 24 if figures < 1180 else 32
        if (head := self.bar.layout()) is not None:
            space(head, 10, (edge, 14, edge, 10))
        inner = 24 if (figures - (0 if narrow else 208)) < 1150 else 32
        if (foot := self.save_bar.layout()) is not None:
            space(foot, 8, (inner, 12, inner, 12))
        self._list.setVisible(not narrow)
        self._edge.setVisible(not narrow)
        self._choice_row.setVisible(narrow)
        order_tabs_soon(self)
