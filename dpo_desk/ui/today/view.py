"""Today on the screen: headline, fourteen days, the list, what waits at the side."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from dpo_desk.domain.act import Kind
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import Scroll
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Sheet
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.message import EmptyState
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.strip import FourteenDayStrip
from dpo_desk.ui.kit.table import RowsTable
from dpo_desk.ui.kit.theme import BOLD
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.statistics.asked import Paper
from dpo_desk.ui.telling import tell
from dpo_desk.ui.today.care_card import CareCard
from dpo_desk.ui.today.letters_card import LettersCard
from dpo_desk.ui.today.paper import page
from dpo_desk.ui.today.presenter import LATE, Presenter
from dpo_desk.ui.today.review_card import ReviewCard
from dpo_desk.ui.today.rows import TodayRows, columns, strip_cells

NARROW = 760
"""Width of the screen in figures under which a row keeps D-day and the two lines, and the side goes below."""
SIDE = 316


def edge_of(figures: float) -> int:
    """The edge of the page by its width in figures."""
    return 24 if figures < 1180 else 32


class View(Screen):
    """`today`: the first screen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._narrow: bool | None = None
        self._focus_due = False
        self.bar = TopBar(search=False)
        self.print = Button("", "secondary", icon="printer")
        self.print.acted.connect(self.print_page)
        self.new = Button("", "primary", icon="plus", shortcut="Ctrl N")
        self.new.acted.connect(self.presenter.begin_new)
        self.bar.add(self.print)
        self.bar.add(self.new)
        self.headline = Paragraph("", "display", "text", BOLD, height=1.3)
        self.strip = FourteenDayStrip()
        self.strip.chosen.connect(self.presenter.choose)
        self._make_list()
        self.letters = LettersCard(self.presenter)
        self.care, self.review = CareCard(self.presenter), ReviewCard(self.presenter)
        self._make_body()
        self._make_empty()
        holder = QWidget()
        self._pages = QStackedLayout(holder)  # with its holder from the first: a page must never be a window
        for each in (self._full, self._empty_page, QWidget()):
            self._pages.addWidget(each)
        box = column(0, self.bar)
        box.addWidget(holder, 1)
        self.setLayout(box)
        self.bar.search.show()
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self.presenter.looked)
        self.table.viewport().installEventFilter(self)
        self._full.viewport().installEventFilter(self)
        self._pages.setCurrentIndex(2)
        self.retranslate()

    def _make_list(self) -> None:
        self.rows = TodayRows()
        self.table = RowsTable(self.rows, row_height=60, head=False, one_click=True, full_height=True)
        self.table.opened.connect(self._open)
        self._filtered = SafeLabel("", "small", "text2", tab=True, elide=True)
        self.free = Button("", "link", size=30)
        self.free.acted.connect(self._free)
        line = row(8, edges=(20, 6, 20, 0))
        line.addWidget(self._filtered, 1)
        line.addWidget(self.free)
        self._filter_row = QWidget()
        self._filter_row.setLayout(line)
        self.all = Button("", "link", trail="chevron-right", size=32)
        self.all.acted.connect(self.presenter.see_all)
        foot = row(0, self.all, None, edges=(18, 8, 20, 6))
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self._sheet = Sheet(self._filter_row, self.table, self._foot)

    def _make_body(self) -> None:
        """Everything under the top bar scrolls as one; the side goes under the list where it is narrow."""
        self._side = QWidget()
        self._side.setLayout(column(16, self.letters, self.review, self.care, None))
        main = column(0, self._sheet, None)
        self._two = row(16)
        self._two.addLayout(main, 1)
        self._two.addWidget(self._side)
        self.paper = Paper("today.paper")
        self.paper.asked.connect(lambda: self.presenter.print(self.paper.purpose.editor.text()))
        self.paper.left.connect(lambda: self.paper.open(False))
        self._inside_box = column(14, self.paper, self.headline, self.strip, self._two)
        self._inside_box.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._inside_box)
        self._full = Scroll(inside)

    def _make_empty(self) -> None:
        self.first = Button("", "secondary", icon="plus")
        self.first.acted.connect(self.presenter.begin_new)
        self.earlier = Button("", "quiet", icon="inbox")
        self.earlier.acted.connect(self.presenter.see_earlier)
        self.empty = EmptyState("inbox", "", "", self.first, self.earlier)
        sheet = Sheet(self.empty)
        self._empty_page = QWidget()
        self._empty_box = column(0, sheet, edges=(32, 6, 32, 24))
        self._empty_page.setLayout(self._empty_box)

    # Screen

    def enter(self, place: Place) -> None:
        """Shown again: read again."""
        self.presenter.enter()

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Cases changed, or the day."""
        if kinds & {Kind.CASES, Kind.COPIES}:
            self.presenter.load()

    def clear(self) -> None:
        """Drop every name and number."""
        self._painted.stop()
        self.presenter.clear()
        self.rows.stand([], date.min, "")
        self.strip.set_cells([])
        self.headline.setText("")
        self.letters.clear()
        self.review.stand(None)
        self._filtered.setText("")
        self.paper.open(False)
        self.bar.set_title(words.say("nav.today"))
        self._pages.setCurrentIndex(2)

    def title(self) -> str:
        """The window's title."""
        return words.say("nav.today")

    def default_focus(self) -> None:
        """The list, as soon as it was read."""
        self._focus_due = self.presenter.read is None
        if not self._focus_due:
            target = self.table if self.table.isVisibleTo(self) else self.first
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._full.verticalScrollBar().setValue(0)  # the list is long: its focus must not push the headline away

    def retranslate(self) -> None:
        """Say every word again."""
        self.new.setText(words.say("requests.act.new"))
        self.first.setText(words.say("requests.act.new"))
        self.earlier.setText(words.say("today.quiet.act"))
        self.print.set_name(words.say("act.print"))
        self.free.setText(words.say("today.strip.free"))
        self.table.setAccessibleName(words.say("today.list"))
        self.paper.retranslate()
        self.letters.retranslate()
        self.care.retranslate()
        self.review.retranslate()
        self.show_today()

    def print_page(self) -> None:
        """Ask for the purpose; with one, print what is to be done today on one page."""
        if self.presenter.read is None:
            return
        if self.paper.isHidden():
            self.paper.open(True)
            self.paper.purpose.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._full.verticalScrollBar().setValue(0)
            order_tabs_soon(self)
        else:
            self.paper.asked.emit()

    # TodayView

    def show_today(self) -> None:
        """Everything again, from what was read."""
        read = self.presenter.read
        if read is None:
            self.bar.set_title(words.say("nav.today"))
            return
        found = read.today
        self.bar.set_title(words.say("nav.today"), words.day(found.today))
        waits = bool(found.rows)
        if not waits:
            never = found.counts.all == 0
            key = "today.empty" if never else "today.quiet"
            sentence = "today.empty.text" if never else "today.quiet"
            self.empty.set_words(words.say(sentence), words.say(f"{key}.hint"))
            self.earlier.setVisible(not never)
            self._pages.setCurrentWidget(self._empty_page)
            if self._focus_due:
                self.default_focus()
            return
        self._pages.setCurrentWidget(self._full)
        self.headline.setText(self.presenter.headline())
        self.strip.set_cells(strip_cells(found))
        for cell in self.strip.cells:
            cell.setChecked(bool(self.presenter.chosen) and cell.cell.key == self.presenter.chosen)
        self._show_rows()
        self.letters.stand(read.letters, read.letters_count)
        self.care.stand(read.last_backup)
        self.review.stand(read.review)
        self.all.setText(words.say("today.all", n=found.counts.open))
        order_tabs_soon(self)
        if self._focus_due:
            self.default_focus()

    def put_on_paper(self) -> bool:
        """Print the page through the system's dialog."""
        self.paper.open(False)
        return self.shell.questions.print_pages([page(self.presenter)])

    def purpose_failed(self, error: UserError) -> None:
        """Say what the purpose lacks."""
        self.paper.purpose.set_error(tell(error))

    def _show_rows(self) -> None:
        assert self.presenter.read is not None
        here = self.table.current_row()
        kept = self.rows.cases[here] if 0 <= here < len(self.rows.cases) else None
        groups = self.presenter.groups()
        found = self.presenter.read.today
        self.rows.stand(groups, found.today, self.shell.desk.actor.officer.name, self.presenter.read.refusals)
        chosen = self.presenter.chosen
        self._filter_row.setVisible(bool(chosen))
        if chosen:
            day = words.say("today.group.late") if chosen == LATE else words.day(date.fromisoformat(chosen))
            late = words.say("today.group.late") if groups else words.say("today.due", n=0)
            key = "today.strip.filtered" if groups else "today.strip.nothing"
            self._filtered.setText(late if chosen == LATE else words.say(key, day=day))
        again = next((i for i, case in enumerate(self.rows.cases) if case and kept and case.id == kept.id), -1)
        if again >= 0:
            self.table.set_current_row(again)

    def _open(self, index: int) -> None:
        case = self.rows.cases[index] if 0 <= index < len(self.rows.cases) else None
        if case is not None:
            self.presenter.open(case)

    def _free(self) -> None:
        self.presenter.choose("")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # the window around it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A painted list is a look."""
        if watched is self._full.viewport() and event.type() == QEvent.Type.Resize:
            self._arrange()
        if watched is self.table.viewport() and event.type() == QEvent.Type.Paint and self.rows.count():
            self._painted.start(0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where the text is large or the window small."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._narrow = None
        self._arrange()

    def _arrange(self) -> None:
        figures = self.width() / scale.k()
        edge = edge_of(figures)
        bar = max(0, self._full.width() - self._full.viewport().width()) / scale.k()
        space(self._inside_box, 14, (edge, 2, max(0.0, edge - bar), 24))
        space(self._empty_box, 0, (edge, 6, edge, 24))
        top = self.bar.layout()
        if top is not None:
            space(top, 10, (edge, 14, edge, 10))
        narrow = figures < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.rows.set_columns(columns(narrow=narrow))
        self._two.setDirection(self._two.Direction.TopToBottom if narrow else self._two.Direction.LeftToRight)
        self._side.setMinimumWidth(0 if narrow else round(SIDE * scale.k()))
        self._side.setMaximumWidth(16777215 if narrow else round(SIDE * scale.k()))
