"""The statistics on the screen: a time, sentences, one table, and the page that goes out with its purpose."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent

from dpo_desk.domain.act import Kind
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.statistics import Statistics
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Sheet
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.layout import column, space
from dpo_desk.ui.kit.message import EmptyState
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.table import RowsTable
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.statistics.asked import Days, Paper
from dpo_desk.ui.statistics.paper import page
from dpo_desk.ui.statistics.presenter import Period, Presenter
from dpo_desk.ui.statistics.table_model import StatisticsModel
from dpo_desk.ui.telling import tell


class View(Screen):
    """`statistics`: what was asked and what was done with it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._make_head()
        self.summary = Paragraph("", "title", "text", SEMIBOLD, height=1.4)
        self.model = StatisticsModel()
        self.table = RowsTable(self.model, row_height=36, full_height=True)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self._sheet = Sheet(self.table)
        self.note = Paragraph("", "small", "text3")
        self.other = Button("", "secondary")
        self.other.acted.connect(lambda: self.presenter.choose(self.presenter.other()))
        self.empty = EmptyState("bars", "", "", None, self.other)
        self._empty_sheet = Sheet(self.empty)
        self.body = ScrollColumn(gap=14)
        shown = (self.periods, self.days, self.paper, self.summary, self._sheet, self.note, self._empty_sheet)
        for widget in shown:
            self.body.add_main(widget)
        self.body.end()
        box = column(0, self.bar)
        box.addWidget(self.body, 1)
        self.setLayout(box)
        self.bar.search.show()
        self.retranslate()

    def _make_head(self) -> None:
        self.bar = TopBar(search=False)
        self.print = Button("", "secondary", icon="printer")
        self.print.acted.connect(self.print_page)
        self.bar.add(self.print)
        self.periods = FilterChips()
        self.periods.chosen.connect(self._choose)
        self.days, self.paper = Days(), Paper()
        self.days.asked.connect(lambda: self.presenter.ask(self.days.first.editor.day(), self.days.last.editor.day()))
        self.paper.asked.connect(lambda: self.presenter.print(self.paper.purpose.editor.text()))
        self.paper.left.connect(self._put_away)

    # Screen

    def enter(self, place: Place) -> None:
        """Shown again: count again."""
        self.paper.open(False)
        self.presenter.load()

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Cases changed, or the day."""
        if Kind.CASES in kinds:
            self.presenter.load()

    def clear(self) -> None:
        """Drop every number and everything typed."""
        self.presenter.clear()
        self.paper.open(False)
        self.show_statistics()

    def typed(self) -> dict[str, object] | None:
        """The purpose, where one is being written."""
        purpose = self.paper.purpose.editor.text()
        return {"purpose": purpose} if purpose.strip() and not self.paper.isHidden() else None

    def resume(self, typed: dict[str, object]) -> None:
        """Go on with a purpose."""
        self.paper.open(True)
        self.paper.purpose.editor.setText(str(typed.get("purpose", "")))

    def title(self) -> str:
        """The window's title."""
        return words.say("nav.registers")

    def default_focus(self) -> None:
        """The time that is asked, or the purpose that was being written."""
        chip = next((chip for chip in self.periods.chips if chip.isChecked()), None)
        target = self.paper.purpose.editor if not self.paper.isHidden() else chip or self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_page(self) -> None:
        """Ask for the purpose; with one, print."""
        if self.presenter.found is None:
            return
        if self.paper.isHidden():
            self.paper.open(True)
            self.paper.purpose.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            order_tabs_soon(self)
        else:
            self.paper.asked.emit()

    def retranslate(self) -> None:
        """Say every word again."""
        self.print.set_name(words.say("statistics.print"))
        self.periods.setAccessibleName(words.say("statistics.period"))
        self.table.setAccessibleName(words.say("statistics.table"))
        self.note.setText(words.say("statistics.note"))
        self._arrange()
        self.show_statistics()

    # StatisticsView

    def show_statistics(self) -> None:
        """The time that is asked and the numbers that stand."""
        asked, found = self.presenter, self.presenter.found
        caption = words.say("statistics.span", first=found.first, last=found.last) if found else ""
        self.bar.set_title(words.say("nav.registers"), caption)
        chips = [(period.value, words.say(f"statistics.period.{period}"), "", "") for period in Period]
        self.periods.set_filters(chips, asked.period.value)
        self.days.setVisible(asked.period is Period.DAYS)
        if asked.period is not Period.DAYS or self.days.first.editor.day() is None:
            self.days.show_days(asked.first, asked.last)
        counted = found is not None and found.count() > 0
        for widget in (self.summary, self._sheet, self.note):
            widget.setVisible(counted)
        self._empty_sheet.setVisible(found is not None and not counted)
        self.summary.setText(asked.summary())
        self.empty.set_words(words.say("statistics.empty"), words.say("statistics.empty.hint"))
        self.other.setText(words.say(f"statistics.period.{asked.other()}"))
        self.model.stand(found)
        order_tabs_soon(self)

    def failed(self, field: str, error: UserError) -> None:
        """Say at a field what is to be mended."""
        fields: dict[str, Field[Any]] = {
            "first": self.days.first,
            "last": self.days.last,
            "purpose": self.paper.purpose,
        }
        fields[field].set_error(tell(error))
        fields[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def put_on_paper(self, found: Statistics, company: str, purpose: str) -> bool:
        """Print the page through the system's dialog."""
        today = self.shell.desk.tools.today()
        made = page(found, self.presenter.summary(), company=company, purpose=purpose, today=today)
        return self.shell.questions.print_pages([made])

    def printed(self) -> None:
        """It was printed."""
        self._put_away()

    def _put_away(self) -> None:
        self.paper.open(False)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: str) -> None:
        self.presenter.choose(Period(key))
        if self.presenter.period is Period.DAYS:
            self.days.first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # the window around it

    def _follow(self, current: QModelIndex, _: QModelIndex) -> None:
        """The line that the keys reached is scrolled into view: the table itself is as tall as its lines."""
        inside = self.body.widget()
        if inside is not None and current.isValid() and self.table.hasFocus():
            place = self.table.viewport().mapTo(inside, self.table.visualRect(current).center())
            self.body.ensureVisible(0, place.y(), 0, S(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One right under the other where the table is too wide."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._arrange()

    def _arrange(self) -> None:
        figures = self.width() / scale.k()
        edge = 24 if figures < 1180 else 32
        if (top := self.bar.layout()) is not None:
            space(top, 10, (edge, 14, edge, 10))
        self.model.fit(figures - 2 * edge - 4)  # the edges of the sheet
