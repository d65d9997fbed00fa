"""The holidays the clock knows, year by year, with what the office added and struck."""

from datetime import date

from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.calendar import RestDay
from dpo_desk.domain.office_law import OfficeHoliday
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.layout import Gap, column, row
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings import calendar_entries
from dpo_desk.ui.settings.entry import Entry, LawShown
from dpo_desk.ui.settings.entry_section import EntrySection
from dpo_desk.ui.settings.lines import Act, EntryLine, Said, empty, note
from dpo_desk.ui.settings.noted import note_of, told
from dpo_desk.ui.settings.presenter import Presenter
from dpo_desk.ui.settings.row_marks import sure_chips

ENTRIES = {
    "add": calendar_entries.ADD,
    "strike": calendar_entries.STRIKE,
    "complete": calendar_entries.COMPLETE,
    "back": calendar_entries.BACK,
}


class CalendarSection(EntrySection):
    """Every holiday of a year; a day is added, one is struck, the day up to which all are known is set."""

    name = "calendar"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter)
        self._year = 0
        self.year = Combo()
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.year.currentIndexChanged.connect(lambda _: self._turn())
        self.add = Button("", "secondary", icon="plus")
        self.add.acted.connect(lambda: self.open("add"))
        top = QWidget()
        top.setLayout(row(8, self.year, None, self.add))
        self.days = Card("", "calendar", pad=20, gap=0)
        self._lines = column(0)
        self.days.add_gap(4)
        self.days.add(self._lines)
        self.complete = Card("", "shield-tick", pad=18, gap=8)
        self._complete_text = Paragraph("", "small", "text2")
        self._complete_note = column(0)
        self.extend = Button("", "secondary", icon="pencil", size=32)
        self.extend.acted.connect(lambda: self.open("complete"))
        self.complete.add(self._complete_text)
        self.complete.add(self._complete_note)
        self.complete.add(row(0, self.extend, None))
        self.body.add_main(top)
        self.body.add_main(self.days)
        self.body.add_side(Gap(6))
        self.body.add_side(self.complete, early=True)
        self.body.end()
        self.retranslate()

    # EntrySection

    def entry_of(self, name: str) -> Entry | None:
        return ENTRIES.get(name)

    def start_of(self, name: str, at: str) -> dict[str, str]:
        if name == "complete" and self.shown is not None:
            return {"complete_to": self.shown.calendar.complete_to.isoformat()}
        return {"day": at} if name != "add" else {}

    def subject_of(self, at: str) -> str:
        return words.day(date.fromisoformat(at)) if at else ""

    def show_law(self, shown: LawShown) -> None:
        self._year = self._year or shown.today.year
        offices = [one.day for one in shown.office.holidays]
        years = sorted({day.year for day in (*shown.calendar.holidays, *offices, shown.today)})
        self.year.set_choices([(year, str(year)) for year in years])
        self.year.set_value(self._year)
        self._show_days(shown)
        first, last = shown.calendar.complete_from, shown.calendar.complete_to
        self._complete_text.setText(words.say("settings.calendar.complete", first=first, last=last))
        empty(self._complete_note)
        if (noted := note_of(shown.office, "complete_to")) is not None:
            self._complete_note.addWidget(note("book", "text3", noted.source))
            self._complete_note.addWidget(note("pencil", "accent.txt", told(noted.entered)))

    def clear_law(self) -> None:
        empty(self._lines)
        empty(self._complete_note)

    def _turn(self) -> None:
        year = self.year.value()
        if isinstance(year, int) and self.shown is not None and year != self._year:
            self._year = year
            self._show_days(self.shown)

    def _show_days(self, shown: LawShown) -> None:
        empty(self._lines)
        offices = {one.day: one for one in shown.office.holidays if one.day.year == self._year}
        days = sorted({day for day in shown.calendar.holidays if day.year == self._year} | set(offices))
        for at, day in enumerate(days):
            rest, own = shown.calendar.holidays.get(day), offices.get(day)
            line = EntryLine(said(rest, own), _acts(own), key=day.isoformat(), last=at + 1 == len(days))
            line.acted.connect(self.open)
            self._lines.addWidget(line)
        self.days.set_title(words.say("settings.calendar.days", n=len(days), year=self._year))
        order_tabs_soon(self)

    def first(self) -> QWidget:
        return self.year

    def retranslate(self) -> None:
        self.head.say("settings.nav.calendar", "settings.calendar.caption")
        self.year.setAccessibleName(words.say("settings.calendar.year"))
        self.add.setText(words.say("settings.calendar.add"))
        self.complete.set_title(words.say("settings.calendar.completeto.title"))
        self.extend.setText(words.say("settings.calendar.completeto.act"))
        super().retranslate()


def said(rest: RestDay | None, own: OfficeHoliday | None) -> Said:
    """A day of the calendar as a line: its name and source; who added or struck it, where the office did."""
    korean = words.language() == "ko"
    if own is None:
        assert rest is not None
        source = rest.source if korean else rest.source_en or rest.source
        name = rest.name_ko if korean else rest.name_en
        return Said(name, sure_chips(rest.confidence), lead=words.day(rest.day), beside=source)
    chip = ChipLook(
        words.say(f"settings.calendar.{'struck' if own.struck else 'added'}"), "soon" if own.struck else "info"
    )
    return Said(
        own.name_ko if korean else own.name_en,
        chips=(chip,),
        beside=own.source,
        notes=(("pencil", "accent.txt", told(own.entered)),),
        lead=words.day(own.day),
        faint=own.struck,
    )


def _acts(own: OfficeHoliday | None) -> tuple[Act, ...]:
    """A day of the law's is struck; what the office entered is taken back."""
    if own is not None:
        return (Act("back", words.say("act.undo")),)
    return (Act("strike", words.say("act.remove")),)
