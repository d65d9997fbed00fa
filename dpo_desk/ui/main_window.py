"""The window: the door or the desk behind it, the way between screens, lock, keys. A shell, no screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedLayout

from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.preferences import Preferences
from dpo_desk.ui import words
from dpo_desk.ui.jobs import Cancelled, LaneJobs
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.plate import Canvas
from dpo_desk.ui.look import Looks
from dpo_desk.ui.unlock.door_page import DoorPage
from dpo_desk.ui.watched import WatchedJobs

if TYPE_CHECKING:  # what stands behind the door is imported when it opens: the unlock window must not wait for it
    from dpo_desk.domain.act import Kind
    from dpo_desk.services.access import Access, Desk
    from dpo_desk.services.base import Now
    from dpo_desk.ui.desk_page import DeskPage
    from dpo_desk.ui.idle import IdleClock, IdleWatch
    from dpo_desk.ui.notices import Notice
    from dpo_desk.ui.place import Place
    from dpo_desk.ui.questions import Questions
    from dpo_desk.ui.search import SearchPalette
    from dpo_desk.ui.shortcuts import ShortcutSheet

Remember = Callable[[Preferences, Path], None]


class MainWindow(Canvas):
    """`painted` once, after the first paint. It is the `Shell` of the screens and the `Threshold` of the door."""

    painted = Signal()
    unlocked = Signal()
    locked = Signal()
    _changed = Signal(object, int)

    def __init__(
        self,
        access: Access,
        jobs: LaneJobs,
        questions: Questions,
        *,
        now: Now,
        folder: Path,
        looks: Looks | None = None,
        on_sample: Callable[[], None] | None = None,
        remember: Remember | None = None,
        idle: IdleClock | None = None,
    ) -> None:
        super().__init__("rail")
        self.access, self.lanes, self.questions, self.now = access, jobs, questions, now
        self.looks = looks or Looks()
        self._on_sample, self._remember = on_sample, remember
        self._desk: Desk | None = None
        self._place: Place | None = None
        self._came_from: list[Place] = []
        self._kept: dict[str, dict[str, object]] = {}
        self._resumed: set[str] = set()
        self._was_painted = False
        self._day = korean_day(now())
        questions.set_parent(self)
        self.jobs = WatchedJobs(jobs, lambda: self.page if self._desk is not None else None)
        self.page: DeskPage | None = None
        self.door = DoorPage(self, folder, now)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.door)
        self._idle_clock = idle
        self.idle: IdleWatch | None = None
        self._changed.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        self.palette_over: SearchPalette | None = None
        self.keys_over: ShortcutSheet | None = None
        self.painted.connect(self._bind_keys)
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(800, 560)
        self.retranslate()

    def make_behind(self) -> None:
        """What there is only behind the door: in the quiet after the first paint, or when it first opens."""
        if self.page is not None:
            return
        from dpo_desk.ui.desk_page import DeskPage, make_view
        from dpo_desk.ui.idle import IdleClock, IdleWatch
        from dpo_desk.ui.place import Place, ScreenName

        page = self.page = DeskPage(self, make_view)
        self.page.chosen.connect(lambda key: self.visit(Place(ScreenName(key))))
        self.page.job_bar.cancelled.connect(self.jobs.cancel)
        self._pages.addWidget(self.page)
        self.idle = IdleWatch(self._idle_clock or IdleClock(monotonic=time.monotonic, wall=time.time))
        self.idle.expired.connect(self.lock)
        self.idle.soon.connect(self._soon)
        self.idle.calm.connect(lambda: page.notices.drop("lock.soon"))
        self.idle.ticked.connect(self._each_second)
        self.idle.dropped.connect(lambda path: self.visit(Place(ScreenName.INTAKE, path=path)))

    def make_first(self) -> None:
        """The screen that is shown first, empty as after a lock."""
        if self.page is not None:
            self.page.made(_today().screen)

    # Shell

    @property
    def desk(self) -> Desk:
        """The unlocked desk."""
        if self._desk is None:
            raise UserError("lock.closed")
        return self._desk

    @property
    def is_open(self) -> bool:
        """Whether a desk stands behind the door."""
        return self._desk is not None

    @property
    def place(self) -> Place | None:
        """Where the officer is."""
        return self._place

    def go(self, place: Place) -> None:
        """Show another screen."""
        if self._desk is None or self.page is None:
            return
        before = self._place
        if before is not None:
            self._stash(before)
            if before != place:
                self._came_from = [*self._came_from[-19:], before]
        self._enter(place)

    def visit(self, place: Place) -> None:
        """Go where the officer wants, by rail, keys or palette: what was told on this screen is left behind."""
        if self.page is not None and self._desk is not None:
            self._close_over()
            self.page.notices.left_screen()
            self.go(place)

    def back(self) -> None:
        """Show the screen before this one; Today where there was none."""
        if self._desk is None or self._place is None:
            return
        self._stash(self._place)
        self._enter(self._came_from.pop() if self._came_from else _today())

    def tell(self, kind: str, code: str, **params: object) -> None:
        """Show a message bar over the screen; what went wrong behind the lock stands at the door."""
        if self.page is not None and self._desk is not None:
            self.page.notices.tell(kind, code, params)
        elif kind == "danger":
            self.door.tell(UserError(code, **params))

    def fail(self, error: Exception) -> None:
        """Say what a failed job means."""
        if isinstance(error, UserError):
            if not (self._desk and error.code in {told.code for told in self._desk.notices}):
                self.tell("danger", error.code, **error.params)
        else:
            self.tell(*("info", "job.cancelled.plain") if isinstance(error, Cancelled) else ("danger", "error.unknown"))

    def search(self) -> None:
        """Open the search palette."""
        if self._desk is None:
            return
        if self.palette_over is None:
            from dpo_desk.ui.search import SearchPalette

            self.palette_over = SearchPalette(self)
        self.palette_over.open()

    # Threshold

    def opened(self, desk: Desk, place: Place | None = None) -> None:
        """Let the officer in."""
        from dpo_desk.ui.welcome import Welcome

        self._desk = desk
        desk.listen(lambda kinds, case_id: self._changed.emit(kinds, case_id))
        self.make_behind()
        assert self.page is not None
        assert self.idle is not None
        self._day = korean_day(self.now())
        officer = desk.actor.officer
        self.page.rail.set_officer(officer.name, officer.title or words.say(f"office.role.{officer.role}"))
        self._pages.setCurrentWidget(self.page)
        self.idle.start()
        self.go(place or _today())
        Welcome(self, self.page, desk).begin()
        self.unlocked.emit()

    def asked_sample(self) -> None:
        """Open the sample company."""
        if self._on_sample is not None:
            self._on_sample()

    # lock

    def lock(self) -> None:
        """Lock now: keep the typing sealed, show nothing of any case, stop the jobs, close the store, drop the keys."""
        desk, page = self._desk, self.page
        if desk is None or page is None or self.idle is None:
            return
        from dpo_desk.ui.leaving import keep_typing

        self.idle.stop()
        view = page.current()
        typed = view.typed() if view is not None else None
        mail = any(each.holds_mail() for each in page.views.values())
        place, self._place, self._desk = self._place, None, None
        self.questions.dismiss()
        self._close_over()
        page.clear()
        self.door.show_locked(desk.folder, self.now(), mail=mail)
        self._pages.setCurrentWidget(self.door)
        self.retranslate()
        self.lanes.close()
        kept = keep_typing(desk, place, typed, self._resumed)
        self._kept.clear()
        self._resumed.clear()
        self._came_from.clear()
        try:
            desk.lock()
        except UserError as error:  # a full disk: the store is closed all the same
            self.door.tell(error)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)  # replies from before find closed jobs
        self.jobs.forget()
        self.lanes.open()
        self.door.told_kept(kept)
        self.locked.emit()

    def raise_window(self) -> None:
        """A second start was made: come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The end is a lock."""
        self.lock()
        self.door.close_desk()
        self.lanes.close()
        event.accept()

    # moving

    def _enter(self, place: Place) -> None:
        assert self.page is not None
        self._place = place
        view = self.page.show_screen(place.screen)
        self.retranslate()
        view.enter(place)
        kept = self._kept.pop(place.key, None)
        if kept is not None:
            self._resumed.add(place.key)
            view.resume(kept)
        view.default_focus()
        self.setWindowTitle(self._title())

    def _stash(self, place: Place) -> None:
        """Leave a screen: its typing is kept, sealed, until the officer comes back."""
        assert self.page is not None
        view = self.page.current()
        if view is None:
            return
        typed = view.typed()
        if typed is not None:
            self.lay_by(place, typed)
            desk, key, case_id = self.desk, place.key, place.case_id
            self.jobs.write(
                lambda _: desk.drafts.keep(key, typed, case_id=case_id),
                lambda _: self.tell("info", "form.draft"),
                self.fail,
            )
        view.leave()

    def lay_by(self, place: Place, typed: dict[str, object]) -> None:
        """A draft that was kept: it is taken up when the officer comes to its place."""
        self._kept[place.key] = typed

    def forget_typing(self, key: str) -> None:
        """A draft is not wanted."""
        self._kept.pop(key, None)

    # changes

    def _heard(self, kinds: frozenset[Kind], case_id: int) -> None:
        if self._desk is None or self.page is None:
            return
        from dpo_desk.domain.act import Kind

        view = self.page.current()
        if view is not None:
            view.refresh(kinds, case_id)
        if Kind.CASES in kinds:
            self.count()
        if Kind.SETTINGS in kinds:
            from dpo_desk.ui.welcome import Welcome

            Welcome(self, self.page, self._desk).read_settings()

    def count(self) -> None:
        """Read the counts of the rail."""
        desk, page = self.desk, self.page
        if page is not None:
            self.jobs.read(lambda _: desk.lists.counts(), page.show_counts, lambda _: None)

    def prefer(self, wanted: Preferences) -> None:
        """Put preferences into force, and remember what the next start needs before unlock."""
        self.looks.apply(wanted)
        if self.idle is not None:
            self.idle.clock.after = wanted.lock_after_seconds
        if self._remember is not None and self._desk is not None:
            self._remember(wanted, self._desk.folder)

    def offer(self, kind: str, code: str, **params: object) -> Notice | None:
        """A bar that outlives the screen, for acts to be added."""
        return None if self.page is None else self.page.notices.tell(kind, code, params, stays=True)

    def _soon(self, seconds: int) -> None:
        if self.page is None:
            return
        standing = self.page.notices.of("lock.soon")
        if standing is None:
            self.page.notices.tell("warn", "lock.soon", {"n": seconds}, stays=True)
        else:
            standing.change({"n": seconds})

    def _each_second(self) -> None:
        from dpo_desk.domain.act import Kind

        day = korean_day(self.now())
        if day != self._day:  # midnight in Korea: every D-day is another one
            self._day = day
            self._heard(frozenset({Kind.CASES}), 0)

    # keys

    def _bind_keys(self) -> None:
        from dpo_desk.ui.keys import bind, keys_of

        bind(self, keys_of(self))

    def show_keys(self) -> None:
        """Open or close the sheet of shortcuts."""
        if self.keys_over is None:
            from dpo_desk.ui.shortcuts import ShortcutSheet

            self.keys_over = ShortcutSheet(self)
        self.keys_over.toggle()

    def print_page(self) -> None:
        """Print the screen that is shown, where it can be."""
        view = self.page.current() if self.page is not None and self._desk is not None else None
        print_page = getattr(view, "print_page", None)
        if print_page is not None:
            print_page()
        elif view is not None:
            self.tell("info", "keys.none.print")

    def _close_over(self) -> None:
        for over in (self.palette_over, self.keys_over):
            if over is not None:
                over.close_over()

    # the window itself

    def retranslate(self) -> None:
        """Say the title again."""
        self.setWindowTitle(self._title())

    def _title(self) -> str:
        view = self.page.current() if self.page is not None and self._place is not None else None
        title = view.title() if view is not None else ""
        return words.say("app.titled", screen=title) if title else "DPO Desk"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint is told, so that what is heavy begins after it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
            order_tabs_soon(self)


def _today() -> Place:
    from dpo_desk.ui.place import Place, ScreenName

    return Place(ScreenName.TODAY)
