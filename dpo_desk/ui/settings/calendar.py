"""The holidays the clock knows, to be read only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.card import Sheet
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.table import Column, ListRows, RowsTable
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Head, Section


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
        top.setAlignment(self._complete, Qt.AlignmentFlag.AlignVCenter)
        box = column(14, self.head)
        box.addLayout(top)
        box.addWidget(Sheet(self.table), 1)
        self.setLayout(box)
        self._box = box
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._arrange()

    def _arrange(self) -> None:
        edge = 24 if self.width() / scale.k() < 1150 else 32
        space(self._box, 14, (edge, 6, edge, 24))

    @staticmethod
    def _columns() -> list[Column]:
        return [
            Column("day", words.say("settings.calendar.day"), 150, "date"),
            Column("name", words.say("settings.calendar.name"), 200, "text", stretch=True),
            Column("source", words.say("settings.calendar.source"), 260, "text"),
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
