"""What other statutes order or allow to be kept: shipped rows and the office's, and the company's kinds of business."""

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.retention import ANSWERS, Keep, RetentionDuty
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.layout import Gap, column, row
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.settings import duty_entries, row_entries
from dpo_desk.ui.settings.entry import Entry, LawShown
from dpo_desk.ui.settings.entry_section import EntrySection
from dpo_desk.ui.settings.lines import EntryLine, Said, empty, note
from dpo_desk.ui.settings.noted import note_of, told
from dpo_desk.ui.settings.presenter import Presenter
from dpo_desk.ui.settings.row_marks import entered_notes, row_acts, state_chips, sure_chips
from dpo_desk.ui.settings.spans import ended, key_of, period, row_at

ENTRIES = {
    "add": duty_entries.ADD,
    "replace": duty_entries.REPLACE,
    "end": duty_entries.END,
    "back": duty_entries.BACK,
    "businesses": duty_entries.BUSINESS,
}
FILTERS = ("binding", "all", "own")


class RetentionSection(EntrySection):
    """The duties that bind the company, all, or the office's own; beside them, the company's kinds of business."""

    name = "retention"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter)
        self.filter = FILTERS[0]
        self.filters = FilterChips()
        self.filters.chosen.connect(self._choose)
        self.add = Button("", "secondary", icon="plus", size=32)
        self.add.acted.connect(lambda: self.open("add"))
        self.rows = Card(" ", "archive", pad=20, gap=0, right=self.add)
        self._lines = column(0)
        self._none = Paragraph("", "small", "text3")
        self.rows.add_gap(4)
        self.rows.add(self._lines)
        self.rows.add(self._none)
        self.business = Card(" ", "bank", pad=18, gap=8)
        self._business = column(6)
        self.edit = Button("", "secondary", icon="pencil", size=32)
        self.edit.acted.connect(lambda: self.open("businesses"))
        self.business.add(self._business)
        self.business.add(row(0, self.edit, None))
        self.body.add_main(self.filters)
        self.body.add_main(self.rows)
        self.body.add_side(Gap(6))
        self.body.add_side(self.business, early=True)
        self.body.end()
        self.retranslate()

    # EntrySection

    def entry_of(self, name: str) -> Entry | None:
        return ENTRIES.get(name)

    def start_of(self, name: str, at: str) -> dict[str, str] | None:
        shown = self.shown
        assert shown is not None
        if name == "businesses":
            return {"businesses": " ".join(shown.office.facts.businesses)}
        if name == "add":
            return {"from": shown.today.isoformat(), "keep": Keep.MUST, "business": duty_entries.EVERY}
        duty = row_at(shown.duties, at)
        if duty is None:
            return None
        if name == "replace":
            return duty_entries.texts_of(duty, shown.today)
        return row_entries.start_of(name, duty, shown.today)

    def choices(self, field: str) -> list[tuple[str, str]]:
        kinds = duty_entries.businesses_of(self.shown.duties) if self.shown else ()
        businesses = [(code, business(code, self.shown)) for code in kinds]
        if field == "businesses":
            return businesses
        if field == "business":
            return [(duty_entries.EVERY, words.say("settings.business.every")), *businesses]
        if field == "answers":
            return [(code, answer(code)) for code in ANSWERS]
        return [(keep.value, words.say(f"settings.retention.{keep}")) for keep in Keep]

    def subject_of(self, at: str) -> str:
        duty = row_at(self.shown.duties, at) if self.shown else None
        return _record(duty) if duty else ""

    def show_law(self, shown: LawShown) -> None:
        sorted_out = {name: [duty for duty in shown.duties if _fits(name, duty, shown)] for name in FILTERS}
        self.filters.set_filters(
            [
                (name, words.say(f"settings.retention.filter.{name}"), str(len(sorted_out[name])), "")
                for name in FILTERS
            ],
            self.filter,
        )
        empty(self._lines)
        found = sorted_out[self.filter]
        for at, duty in enumerate(found):
            line = EntryLine(
                said(duty, shown), row_acts(duty, shown, self.name), key=key_of(duty), last=at + 1 == len(found)
            )
            line.acted.connect(self.open)
            self._lines.addWidget(line)
        self._none.setVisible(not found)
        self._none.setText(words.say("settings.retention.none"))
        self._show_businesses(shown)
        order_tabs_soon(self)

    def clear_law(self) -> None:
        empty(self._lines)
        empty(self._business)

    def _show_businesses(self, shown: LawShown) -> None:
        empty(self._business)
        chosen = shown.office.facts.businesses
        for code in chosen:
            self._business.addWidget(note("tick", "text2", business(code, shown)))
        if not chosen:
            self._business.addWidget(Paragraph(words.say("settings.retention.nobusiness"), "small", "text2"))
        if (noted := note_of(shown.office, "businesses")) is not None:
            self._business.addWidget(note("pencil", "accent.txt", told(noted.entered)))

    def _choose(self, name: str) -> None:
        self.filter = name
        if self.shown is not None:
            self.show_law(self.shown)

    def first(self) -> QWidget:
        return self.add

    def retranslate(self) -> None:
        self.head.say("settings.nav.retention", "settings.retention.caption")
        self.filters.setAccessibleName(words.say("settings.nav.retention"))
        self.add.setText(words.say("settings.retention.add"))
        self.rows.set_title(words.say("settings.retention.rows"))
        self.business.set_title(words.say("settings.retention.businesses"))
        self.edit.setText(words.say("settings.retention.businesses.act"))
        super().retranslate()


def said(duty: RetentionDuty, shown: LawShown) -> Said:
    """A duty as a line: what is kept, how long, by which article, what it answers, whom it binds."""
    korean = words.language() == "ko"
    must = duty.keep is Keep.MUST
    keep = ChipLook(words.say(f"settings.retention.{duty.keep}"), "hold" if must else "calm", "lock" if must else "")
    statute = f"「{duty.statute_ko}」 {duty.article_ko}" if korean else f"{duty.statute_en} {duty.article_en}"
    counted = duty.counted_ko if korean else duty.counted_en
    long = words.say("settings.retention.long", time=time_of(duty.months), counted=counted) if duty.months else counted
    binds = words.say("settings.retention.binds", who=duty.binds_ko if korean else duty.binds_en)
    answers = words.say("settings.retention.answers", list=", ".join(answer(code) for code in duty.answers))
    fields = words.say("settings.retention.fields", list=duty.fields_ko if korean else duty.fields_en)
    return Said(
        _record(duty),
        (keep, *state_chips(duty, shown), *sure_chips(duty.confidence)),
        lines=(f"{statute} · {long}",),
        fine=(f"{binds} · {answers}", fields, f"{period(duty)} · {duty.source}"),
        notes=entered_notes(duty, shown),
        faint=ended(duty, shown.today),
    )


def time_of(months: int | None) -> str:
    """A number of months as people say it: 5 years, 18 months."""
    if months is None:
        return ""
    years, rest = divmod(months, 12)
    if rest == 0:
        return words.say("settings.retention.years", n=years)
    return words.say("settings.retention.months", n=months)


def answer(code: str) -> str:
    """A provision of the Act in the words of citations."""
    return words.say(f"settings.retention.answer.{code}")


def business(code: str, shown: LawShown | None) -> str:
    """A kind of business; one that the desk has no words for by what its first duty says it binds."""
    if words.has(f"settings.business.{code}"):
        return words.say(f"settings.business.{code}")
    duty = next((duty for duty in shown.duties if duty.business == code), None) if shown else None
    return (duty.binds_ko if words.language() == "ko" else duty.binds_en) if duty else code


def _fits(name: str, duty: RetentionDuty, shown: LawShown) -> bool:
    if name == "own":
        return bool(entered_notes(duty, shown))
    kinds = shown.office.facts.businesses
    binding = not ended(duty, shown.today) and (not kinds or not duty.business or duty.business in kinds)
    return name == "all" or binding


def _record(duty: RetentionDuty) -> str:
    """The records of a duty, as a title."""
    return duty.record_ko if words.language() == "ko" else duty.record_en[:1].upper() + duty.record_en[1:]
