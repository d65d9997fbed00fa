"""The agencies a letter names: rows with their days, on or off, and what the office put beside or in place of them."""

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.agency import Agencies, Agency
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.layout import Gap, column
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.settings import agency_entries, row_entries
from dpo_desk.ui.settings.entry import Entry, LawShown
from dpo_desk.ui.settings.entry_section import EntrySection
from dpo_desk.ui.settings.lines import EntryLine, Said, empty
from dpo_desk.ui.settings.presenter import Presenter
from dpo_desk.ui.settings.row_marks import entered_notes, row_acts, state_chips, sure_chips
from dpo_desk.ui.settings.spans import ended, key_of, period, row_at

ENTRIES = {
    "add": agency_entries.ADD,
    "replace": agency_entries.REPLACE,
    "end": agency_entries.END,
    "back": agency_entries.BACK,
}


class AgenciesSection(EntrySection):
    """Every agency in the order of letters; beside it, what a letter issued today names."""

    name = "agencies"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter)
        self.add = Button("", "secondary", icon="plus", size=32)
        self.add.acted.connect(lambda: self.open("add"))
        self.rows = Card(" ", "bank", pad=20, gap=0, right=self.add)
        self._lines = column(0)
        self.rows.add_gap(4)
        self.rows.add(self._lines)
        self.named = Card(" ", "letter", pad=18, gap=10)
        self._named = column(10)
        self._effect = Paragraph("", "caption", "text3", height=1.4)
        self.named.add(self._named)
        self.named.add(self._effect)
        self.body.add_main(self.rows)
        self.body.add_side(Gap(6))
        self.body.add_side(self.named)
        self.body.end()
        self.retranslate()

    # EntrySection

    def entry_of(self, name: str) -> Entry | None:
        return ENTRIES.get(name)

    def start_of(self, name: str, at: str) -> dict[str, str] | None:
        shown = self.shown
        assert shown is not None
        if name == "add":
            return {"from": shown.today.isoformat(), "on": "yes"}
        agency = row_at(shown.agencies, at)
        if agency is None:
            return None
        if name == "replace":
            return agency_entries.texts_of(agency, shown.today)
        return row_entries.start_of(name, agency, shown.today)

    def subject_of(self, at: str) -> str:
        agency = row_at(self.shown.agencies, at) if self.shown else None
        return _name(agency) if agency else ""

    def show_law(self, shown: LawShown) -> None:
        empty(self._lines)
        for at, agency in enumerate(shown.agencies):
            line = EntryLine(
                said(agency, shown),
                row_acts(agency, shown, self.name),
                key=key_of(agency),
                last=at + 1 == len(shown.agencies),
            )
            line.acted.connect(self.open)
            self._lines.addWidget(line)
        empty(self._named)
        for agency in Agencies(shown.agencies).in_force(shown.today):
            self._named.addWidget(_named(agency))
        self.rows.set_title(words.say("settings.agencies.rows", n=len(shown.agencies)))
        order_tabs_soon(self)

    def clear_law(self) -> None:
        empty(self._lines)
        empty(self._named)

    def first(self) -> QWidget:
        return self.add

    def retranslate(self) -> None:
        self.head.say("settings.nav.agencies", "settings.agencies.caption")
        self.add.setText(words.say("settings.agencies.add"))
        self.named.set_title(words.say("settings.agencies.named"))
        self._effect.setText(words.say("settings.effect"))
        super().retranslate()


def said(agency: Agency, shown: LawShown) -> Said:
    """An agency as a line."""
    korean = words.language() == "ko"
    on = ChipLook(words.say("settings.agencies.on"), "done", "tick")
    off = ChipLook(words.say("settings.agencies.off"), "mute", "minus")
    chips = [*state_chips(agency, shown), *sure_chips(agency.confidence)]
    if not ended(agency, shown.today):
        chips.insert(0, on if agency.on else off)
    where = " · ".join(part for part in (agency.phone, agency.site) if part)
    return Said(
        _name(agency),
        tuple(chips),
        lines=(f"{agency.purpose_ko if korean else agency.purpose_en} · {where}",),
        fine=(f"{period(agency)} · {agency.source}",),
        notes=entered_notes(agency, shown),
        faint=ended(agency, shown.today),
    )


def _name(agency: Agency) -> str:
    return agency.name_ko if words.language() == "ko" else agency.name_en


def _named(agency: Agency) -> QWidget:
    name = Paragraph(_name(agency), "small", "text", SEMIBOLD, height=1.4)
    made = QWidget()
    made.setLayout(column(0, name, Paragraph(f"{agency.phone} · {agency.site}", "caption", "text2", height=1.4)))
    return made
