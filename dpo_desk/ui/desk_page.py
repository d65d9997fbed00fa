"""The open desk: rail, message bars, the bar of a running job, and the screens, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from dpo_desk.domain.company import Organisation
from dpo_desk.domain.query import Counts
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.card import Canvas
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.message import JobBar
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.rail import Place as RailPlace
from dpo_desk.ui.kit.rail import Rail
from dpo_desk.ui.kit.top_bar import SearchField
from dpo_desk.ui.notices import Notices
from dpo_desk.ui.place import ScreenName
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell

FOLDS_BELOW: Final = 1000
"""Width of the window in figures under which the rail folds."""
PLACES: Final = (
    RailPlace("today", "nav.today", "today"),
    RailPlace("requests", "nav.requests", "inbox"),
    RailPlace("statistics", "nav.registers", "bars"),
    RailPlace("access_log", "nav.log", "book"),
)
FOOT: Final = (RailPlace("settings", "nav.settings", "sliders"),)
IN_RAIL: Final = {
    ScreenName.TODAY: "today",
    ScreenName.REQUESTS: "requests",
    ScreenName.CASE: "requests",
    ScreenName.INTAKE: "requests",
    ScreenName.LETTER: "requests",
    ScreenName.STATISTICS: "statistics",
    ScreenName.ACCESS_LOG: "access_log",
    ScreenName.SETTINGS: "settings",
}
"""Where in the rail a screen belongs."""


def make_view(name: ScreenName, shell: Shell) -> Screen:
    """Make the view of a screen; its module is imported now, at its first use."""
    made: Screen = import_module(f"dpo_desk.ui.{name.value}.view").View(shell)
    return made


class WindowJobBar(JobBar):
    """The bar of the window; it stays away where the screen shows a bar of its own."""

    def __init__(self, screen: Callable[[], QWidget | None]) -> None:
        self._screen = screen
        super().__init__()

    def show(self) -> None:
        """Show, unless the screen tells of the job itself."""
        screen = self._screen()
        if screen is None or not any(bar.isVisible() for bar in screen.findChildren(JobBar)):
            super().show()


class DeskPage(Canvas):
    """Rail at the left, the screen at the right. `chosen(key)` from the rail."""

    chosen = Signal(str)

    def __init__(self, shell: Shell, make: Callable[[ScreenName, Shell], Screen] = make_view) -> None:
        super().__init__("canvas")
        self._shell, self._make = shell, make
        self._company = Organisation()
        self.views: dict[ScreenName, Screen] = {}
        self.rail = Rail(PLACES, FOOT)
        self.rail.chosen.connect(self.chosen)
        self.rail.lock_asked.connect(shell.lock)
        self.notices = Notices()
        self.job_bar = WindowJobBar(self.current)
        self._jobs_row = QWidget()
        self._jobs_row.setLayout(column(0, self.job_bar, edges=(32, 0, 32, 0)))
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # bars are never squeezed
        right = column(0, self.notices, self._jobs_row)
        right.addWidget(holder, 1)
        box = row(0, self.rail)
        box.addLayout(right, 1)
        self.setLayout(box)

    def current(self) -> Screen | None:
        """The screen that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def show_screen(self, name: ScreenName) -> Screen:
        """Show a screen, made now where it is the first time."""
        view = self.made(name)
        self._stack.setCurrentWidget(view)
        self.rail.set_current(IN_RAIL[name])
        order_tabs_soon(self)
        return view

    def made(self, name: ScreenName) -> Screen:
        """The view of a screen, made now where it was not made before."""
        if name not in self.views:
            view = self.views[name] = self._make(name, self._shell)
            self._stack.addWidget(view)
            for field in view.findChildren(SearchField):
                field.asked.connect(self._shell.search)
        return self.views[name]

    def show_counts(self, counts: Counts) -> None:
        """Counts in the rail: the late in red at Today, the open at Requests."""
        self.rail.set_counts({"today": (counts.late, counts.late > 0), "requests": (counts.open, False)})

    def show_company(self, organisation: Organisation) -> None:
        """The company under the name of the desk."""
        self._company = organisation
        self.retranslate()

    def retranslate(self) -> None:
        """The company in the language in use."""
        name = self._company.name_en if words.language() == "en" else ""
        self.rail.set_company(name or self._company.name or words.say("unlock.company"))

    # the board of running jobs

    def begin(self, lane: str) -> None:
        """A job is under way."""
        self.job_bar.begin(words.say(f"job.busy.{lane}"))

    def advance(self, done: int, total: int) -> None:
        """It came so far."""
        self.job_bar.advance(done, total)

    def finish(self) -> None:
        """Nothing is under way."""
        self.job_bar.finish()

    def clear(self) -> None:
        """Empty every screen and everything that names somebody."""
        for view in self.views.values():
            view.clear()
        self.notices.clear()
        self.job_bar.finish()
        self.rail.set_counts({})
        self.show_company(Organisation())
        self.rail.set_officer("", "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the window is narrow for its text."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The text size changed."""
        edge = 24 if self.width() / scale.k() < 1400 else 32
        if (bars := self.notices.layout()) is not None:
            space(bars, 8, (edge, 12, edge, 4))
        if (jobs := self._jobs_row.layout()) is not None:
            space(jobs, 0, (edge, 0, edge, 0))
        folded = self.width() / scale.k() < FOLDS_BELOW
        if folded != self.rail.folded:
            self.rail.set_folded(folded)
