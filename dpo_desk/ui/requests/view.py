"""The list of requests on the screen: filters, search as you type, table, action bar. Decisions are the presenter's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from dpo_desk.domain.act import Kind
from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.query import Filter, Sort
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import Scroll
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import SHEET_EDGES, Plate
from dpo_desk.ui.kit.inputs import Combo, LineEdit
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.message import EmptyState
from dpo_desk.ui.kit.table import RowsTable
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.place import Place
from dpo_desk.ui.requests.presenter import Presenter
from dpo_desk.ui.requests.table_model import RequestsModel, narrow_columns, wide_columns
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell

NARROW = 1000
"""Breakpoint in figures: under it a line of the list is two lines."""
SEARCH_AFTER_MS = 120
SETTLED_AFTER_MS = 700
_TONES = {Filter.SOON: "warn.txt", Filter.LATE: "danger.txt"}


class _Table(RowsTable):
    def set_row_height(self, figure: float) -> None:
        """Rows of one line or of two."""
        self._row_height = figure
        self.restyle()


class View(Screen):
    """`requests`: the list. A case opens with Enter or a double click."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._narrow: bool | None = None
        self._folded = True  # the conditions, where the text is large: the list needs the room
        self._make_head()
        self._make_search()
        self._make_table()
        self._make_pages()
        self._above = column(10, self.filters, self._asking)
        self._below = column(0, self._pages_holder)
        box = column(0, self.bar, self._above)
        box.addLayout(self._below, 1)
        self.setLayout(box)
        self.search.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.retranslate()
        self._arrange()

    # building

    def _make_head(self) -> None:
        self.bar = TopBar(search=False)
        self.new = Button("", "primary", icon="plus", shortcut="Ctrl N")
        self.new.acted.connect(self.presenter.begin_new)
        self.bar.add(self.new)
        self.filters = FilterChips()
        self.filters.chosen.connect(lambda key: self.presenter.ask(filter=Filter(key)))

    def _make_search(self) -> None:
        self.search = LineEdit(icon="search")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._search)
        self.search.typed.connect(lambda _: self._typing.start(SEARCH_AFTER_MS))
        self.right, self.stage, self.way = Combo(), Combo(), Combo()
        self.sort = Combo(icon="sort")
        for combo in (self.right, self.stage, self.way, self.sort):
            combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            combo.activated.connect(lambda _: self._choose())
        self.conditions = Button("", "secondary", icon="filter")
        self.conditions.acted.connect(self._fold)
        self._selects = QWidget()
        self._selects.setLayout(row(8, self.right, self.stage, self.way, self.sort))
        self._asking = QWidget()
        self._asking_box = row(8)
        self._asking_box.addLayout(row(8, self.search, self.conditions), 1)
        self._asking_box.addWidget(self._selects)
        self._asking.setLayout(self._asking_box)

    def _make_table(self) -> None:
        self.model = RequestsModel(self.presenter, wide_columns())
        self.model.picked_changed.connect(self._show_picked)
        self.table = _Table(self.model)
        self.table.opened.connect(self.presenter.open)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self.presenter.flush)
        self._picked = SafeLabel("", "small", "text", SEMIBOLD, tab=True)
        self.leave_picked = Button("", "quiet", icon="close", size=32)
        self.leave_picked.acted.connect(self.model.clear_picked)
        self._keys = SafeLabel("", "caption", "text3", elide=True)
        foot = row(16, self._picked, self.leave_picked, edges=(20, 8, 20, 4))
        foot.addWidget(self._keys, 1)
        self._foot = QWidget()
        self._foot.setLayout(column(0, Line(), foot))
        self._sheet = Plate()
        self._sheet.setLayout(column(0, self.table, self._foot, edges=SHEET_EDGES))

    def _make_pages(self) -> None:
        self.free = Button("", "secondary", icon="close")
        self.free.acted.connect(self._free)
        self._begin = Button("", "secondary", icon="plus")
        self._begin.acted.connect(self.presenter.begin_new)
        self.nothing = EmptyState("filter", "", "", None, self.free)
        self.first = EmptyState("inbox", "", "", None, self._begin)
        self._none_plate, self._first_plate = Plate(), Plate()
        for plate, empty in ((self._none_plate, self.nothing), (self._first_plate, self.first)):
            scroll = Scroll(empty)
            scroll.setMinimumHeight(60)  # large text leaves little room under the filters
            plate.setLayout(column(0, scroll, edges=4))
        self._pages = QStackedLayout()
        for page in (self._sheet, self._none_plate, self._first_plate):
            self._pages.addWidget(page)
        self._pages_holder = QWidget()
        self._pages_holder.setLayout(self._pages)

    # Screen

    def enter(self, place: Place) -> None:
        """Show the list again, as a new look."""
        if place.section in {wanted.value for wanted in Filter}:
            self.presenter.query = type(self.presenter.query)(filter=Filter(place.section))
            self._show_query()
        self.presenter.enter()

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Read the list again where cases changed."""
        if Kind.CASES in kinds:
            self.presenter.load(around=max(0, self.table.current_row()))

    def leave(self) -> None:
        """Record the look that stood."""
        self._settled.stop()
        self.presenter.flush()

    def clear(self) -> None:
        """Drop every line."""
        self._typing.stop()
        self._settled.stop()
        self.presenter.clear()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.model.picked.clear()
        self.model.stand()
        self._show_query()
        self.bar.set_title(words.say("nav.requests"))
        self._show_picked()

    def typed(self) -> dict[str, object] | None:
        """A list holds no typing worth keeping."""
        return None

    def resume(self, typed: dict[str, object]) -> None:
        """Nothing to go on with."""

    def title(self) -> str:
        """The window's title: never a person."""
        return words.say("nav.requests")

    def default_focus(self) -> None:
        """The table where it has lines, else the search."""
        (self.table if self.model.count() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.new.setText(words.say("requests.act.new"))
        self._begin.setText(words.say("requests.act.new"))
        self.free.setText(words.say("requests.none.act"))
        self.nothing.set_words(words.say("requests.none.text"))
        self.first.set_words(words.say("today.empty.text"), words.say("today.empty.hint"))
        self.search.setPlaceholderText(words.say("requests.find"))
        self.search.setAccessibleName(words.say("requests.find"))
        self.filters.setAccessibleName(words.say("requests.filters"))
        self.table.setAccessibleName(words.say("requests.table"))
        self.leave_picked.setText(words.say("requests.act.clear"))
        self._keys.setText("   ".join(words.say(f"keys.table.{key}") for key in ("move", "select", "open", "leave")))
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._set_choices()
        self.model.set_columns(narrow_columns() if self._narrow else wide_columns())
        self._show_query()
        self._show_counts()
        self._show_picked()

    # ListView

    def show_list(self) -> None:
        """Another list stands: keep the place in it."""
        before = self.table.current_row()
        here = self.model.row_id(before) if 0 <= before < self.model.count() else 0
        top = self.table.verticalScrollBar().value()
        self.model.stand()
        self._show_counts()
        self._show_picked()
        index = self.model.index_of(here) if here else -1
        if index >= 0:
            self.table.set_current_row(index)
            self.table.verticalScrollBar().setValue(top)
        counts = self.presenter.counts
        empty = counts is not None and counts.all == 0
        self.filters.setVisible(not empty)  # nothing to choose from yet
        self._asking.setVisible(not empty)
        page = self._sheet if self.model.count() else self._first_plate if empty else self._none_plate
        self._pages.setCurrentWidget(page)

    def show_rows(self, first: int, last: int) -> None:
        """Lines came for rows that were blank."""
        self.model.rows_came(first, last)

    # asking

    def _search(self) -> None:
        self.presenter.ask(text=self.search.all_text().strip())

    def _choose(self) -> None:
        right, stage, way, sort = self.right.value(), self.stage.value(), self.way.value(), self.sort.value()
        self.presenter.ask(
            right=Right(str(right)) if right else None,
            stage=Stage(str(stage)) if stage else None,
            way=Way(str(way)) if way else None,
            sort=Sort(str(sort)),
        )
        self._show_conditions()

    def _fold(self) -> None:
        self._folded = not self._folded
        self._show_conditions()

    def _free(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.presenter.free()
        self._show_query()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leaves the search for the list; a painted list is a look, at once or when the typing rests."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.count():
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        if watched is self.table.viewport() and event.type() == QEvent.Type.Paint and self.model.count():
            self._settled.start(SETTLED_AFTER_MS if self.presenter.query.text else 0)
        return super().eventFilter(watched, event)

    # showing

    def _set_choices(self) -> None:
        def choices(any_key: str, kinds: Sequence[object], say: Callable[[object], str]) -> list[tuple[object, str]]:
            return [("", words.say(any_key)), *((str(kind), say(kind)) for kind in kinds)]

        self.right.set_choices(choices("requests.any.right", tuple(Right), lambda r: words.say(f"case.right.{r}")))
        self.stage.set_choices(choices("requests.any.stage", tuple(Stage), lambda s: words.say(f"case.stage.{s}")))
        self.way.set_choices(choices("requests.any.way", tuple(Way), lambda w: words.say(f"way.{w}")))
        self.sort.set_choices([(str(sort), words.say(f"requests.sort.{sort}")) for sort in Sort])
        for combo, key in ((self.right, "rights"), (self.stage, "stage"), (self.way, "way")):
            combo.setAccessibleName(words.say(f"requests.col.{key}"))
        self.sort.setAccessibleName(words.say("requests.order"))

    def _show_query(self) -> None:
        asked = self.presenter.query
        self.right.set_value(str(asked.right or ""))
        self.stage.set_value(str(asked.stage or ""))
        self.way.set_value(str(asked.way or ""))
        self.sort.set_value(str(asked.sort))
        self._show_conditions()
        self._show_filters()

    def _show_conditions(self) -> None:
        asked = self.presenter.query
        number = sum(bool(condition) for condition in (asked.right, asked.stage, asked.way))
        chosen = f" {number}" if number else ""
        act = "requests.conditions.show" if self._folded else "requests.conditions.hide"
        self.conditions.setText(words.say("requests.conditions") + chosen)
        self.conditions.set_name(words.say(act) + chosen)
        self.conditions.setVisible(bool(self._narrow))
        self._selects.setVisible(not (self._narrow and self._folded))

    def _show_filters(self) -> None:
        counts = self.presenter.counts
        shown = []
        for wanted in Filter:
            number = getattr(counts, wanted.value) if counts else 0
            count, tone = f"{number:,}" if number else "", _TONES.get(wanted, "")
            shown.append((wanted.value, words.say(f"requests.filter.{wanted}"), count, tone))
        self.filters.set_filters(shown, self.presenter.query.filter.value)

    def _show_counts(self) -> None:
        self._show_filters()
        counts = self.presenter.counts
        caption = words.say("requests.count", n=counts.all) if counts else ""
        self.bar.set_title(words.say("nav.requests"), caption)

    def _show_picked(self) -> None:
        number = len(self.model.picked)
        self._foot.setVisible(number > 0)
        self._picked.setText(words.say("requests.picked", total=self.model.count(), n=number) if number else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two-line rows where the text is large."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._narrow = None
        self._arrange()

    def _arrange(self) -> None:
        figures = self.width() / scale.k()
        narrow = figures < NARROW - 216
        edge = 24 if figures < 1180 else 32
        if (bar := self.bar.layout()) is not None:
            space(bar, 10, (edge, 14, edge, 10))
        space(self._above, 10, (edge, 2, edge, 0))
        space(self._below, 0, (edge, 10, edge, 24))
        if narrow == self._narrow:
            return
        self._narrow = narrow
        direction = self._asking_box.Direction
        self._asking_box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._show_conditions()
        self.model.set_columns(narrow_columns() if narrow else wide_columns())
        self.table.set_row_height(60 if narrow else 44)
