"""The access log on the screen: its filter, the entries, one of them whole, the state of the record, a review."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent

from dpo_desk.domain.access_log import Shown
from dpo_desk.domain.act import Kind
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.access_log.parts import EntryCard, Filters, ReviewCard, StateCard
from dpo_desk.ui.access_log.presenter import Picture, Presenter
from dpo_desk.ui.access_log.table_model import LogRows
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Sheet
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.message import EmptyState
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.table import RowsTable
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.statistics.asked import Days, Paper
from dpo_desk.ui.telling import tell


class View(Screen):
    """`access_log`: who did what with whose data."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._make_head()
        self.model = LogRows()
        self.table = RowsTable(self.model, row_height=40, full_height=True)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.older = Button("", "link", size=32)
        self.older.acted.connect(self.presenter.older)
        self._sheet = Sheet(self.table, row(0, self.older, None, edges=(18, 6, 20, 4)))
        self.empty = EmptyState("book", "", "")
        self._empty_sheet = Sheet(self.empty)
        self.review, self.state, self.entry = ReviewCard(), StateCard(), EntryCard()
        self.review.finished.connect(self.presenter.keep)
        self.review.left.connect(self._leave_review)
        self.state.asked.connect(self.presenter.check)
        self.body = ScrollColumn(gap=14, side_width=300, narrow=1000)
        for widget in (self.shown, self.days, self.filters, self.paper, self.review, self._sheet, self._empty_sheet):
            self.body.add_main(widget)
        for card in (self.entry, self.state):
            self.body.add_side(card)
        self.body.end()
        box = column(0, self.bar)
        box.addWidget(self.body, 1)
        self.setLayout(box)
        self.bar.search.show()
        self.retranslate()

    def _make_head(self) -> None:
        self.bar = TopBar(search=False)
        self.print, self.start = Button("", "secondary", icon="printer"), Button("", "primary", icon="shield")
        self.print.acted.connect(self.print_page)
        self.start.acted.connect(self.presenter.draw)
        self.bar.add(self.print)
        self.bar.add(self.start)
        self.shown = FilterChips()
        self.shown.chosen.connect(self.presenter.show)
        self.days, self.filters, self.paper = Days(), Filters(), Paper("log.review.print")
        self.days.asked.connect(lambda: self.presenter.ask(self.days.first.editor.day(), self.days.last.editor.day()))
        self.filters.officer.connect(lambda officer: self.presenter.narrow(officer_id=officer))
        self.filters.act.connect(lambda code: self.presenter.narrow(code=code))
        self.filters.case.connect(lambda number: self.presenter.narrow(case_number=number))
        self.paper.asked.connect(lambda: self.presenter.print(self.paper.purpose.editor.text()))
        self.paper.left.connect(lambda: self.paper.open(False))

    # Screen

    def enter(self, place: Place) -> None:
        """Shown again: the last month."""
        self.paper.open(False)
        self.presenter.enter()

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """A look leaves an entry, so the list is read again only when it is asked for."""

    def clear(self) -> None:
        """Drop every entry and everything typed."""
        self.presenter.clear()
        self.paper.open(False)
        self.review.empty()
        self.entry.stand(None, {})
        self.show_log()

    def typed(self) -> dict[str, object] | None:
        """What a review found so far."""
        said = {"finding": self.review.finding.editor.text(), "follow": self.review.follow.editor.text()}
        return dict(said) if any(text.strip() for text in said.values()) else None

    def resume(self, typed: dict[str, object]) -> None:
        """Go on with what was found; the sample is drawn again."""
        self.review.finding.editor.setPlainText(str(typed.get("finding", "")))
        self.review.follow.editor.setPlainText(str(typed.get("follow", "")))

    def title(self) -> str:
        """The window's title."""
        return words.say("nav.log")

    def default_focus(self) -> None:
        """The filter that is on."""
        chip = next((chip for chip in self.shown.chips if chip.isChecked()), None)
        (chip or self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def print_page(self) -> None:
        """Ask for the purpose; with one, print the last review."""
        if not self.presenter.reviews:
            return
        if self.paper.isHidden():
            self.paper.open(True)
            self.paper.purpose.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            order_tabs_soon(self)
        else:
            self.paper.asked.emit()

    def retranslate(self) -> None:
        """Say every word again."""
        self.print.setText(words.say("log.review.print"))
        self.start.setText(words.say("log.review.start"))
        self.older.setText(words.say("log.older"))
        self.shown.setAccessibleName(words.say("log.show"))
        self.table.setAccessibleName(words.say("log.table"))
        self.empty.set_words(words.say("log.empty"), words.say("log.empty.hint"))
        for part in (self.days, self.filters, self.paper, self.review, self.state, self.entry):
            part.retranslate()
        self._arrange()
        self.show_log()

    # LogView

    def show_log(self) -> None:
        """The entries that stand and everything around them."""
        asked = self.presenter
        query, drawn = asked.query, asked.drawn
        span = words.say("log.review.span", first=query.first, last=query.last) if query else ""
        self.bar.set_title(words.say("nav.log"), span)
        chips = [(shown.value, words.say(f"log.{shown}"), "", "") for shown in Shown]
        self.shown.set_filters(chips, (query.shown if query else Shown.ALL).value)
        if query is not None:
            self.days.show_days(query.first, query.last)
        self.filters.stand(asked.officers, query)
        for widget in (self.shown, self.days, self.filters, self.start):
            widget.setVisible(drawn is None)
        self.print.setVisible(bool(asked.reviews) and drawn is None)
        self.review.setVisible(drawn is not None)
        self.review.hint.setText(words.say("log.review.hint", n=len(drawn.sample)) if drawn else "")
        self.model.stand(asked.entries, asked.names)
        self._sheet.setVisible(bool(asked.entries))
        self._empty_sheet.setVisible(query is not None and not asked.entries)
        self.older.setVisible(bool(asked.before))
        self.state.said.setText(asked.state_words() if query is not None else "")
        self.entry.stand(None, {})
        order_tabs_soon(self)

    def failed(self, field: str, error: UserError) -> None:
        """Say at a field what is to be mended."""
        fields: dict[str, Field[Any]] = {
            "first": self.days.first,
            "last": self.days.last,
            "purpose": self.paper.purpose,
            "finding": self.review.finding,
            "follow": self.review.follow,
        }
        fields[field].set_error(tell(error))
        fields[field].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> None:
        """The review was kept, or printed."""
        self.review.empty()
        self.paper.open(False)

    def put_on_paper(self, pages: list[Picture]) -> bool:
        """Print the sheet through the system's dialog."""
        return self.shell.questions.print_pages(pages)

    def _leave_review(self) -> None:
        self.review.empty()
        self.presenter.leave_review()

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        """The entry under the cursor stands whole at the side, and is scrolled into view."""
        at = current.row()
        entry = self.model.entries[at] if current.isValid() and at < len(self.model.entries) else None
        self.entry.stand(entry, self.presenter.names)
        inside = self.body.widget()
        if inside is not None and current.isValid() and self.table.hasFocus():
            place = self.table.viewport().mapTo(inside, self.table.visualRect(current).center())
            self.body.ensureVisible(0, place.y(), 0, S(60))

    # the window around it

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The edge of the page follows its width."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._arrange()

    def _arrange(self) -> None:
        edge = 24 if self.width() / scale.k() < 1180 else 32
        if (top := self.bar.layout()) is not None:
            space(top, 10, (edge, 14, edge, 10))
