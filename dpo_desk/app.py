"""The composition root: the one place that knows every layer and puts the desk together.

Before the unlock window is painted nothing heavy is imported; after that a thread loads what unlocking needs.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dpo_desk import paths
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.preferences import Preferences
from dpo_desk.reach import LazyAccess, LazyPress, preload, real_access
from dpo_desk.ui.jobs import LaneJobs, Work
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.gui_thread import GuiThread
from dpo_desk.ui.look import Looks
from dpo_desk.ui.main_window import MainWindow, Remember
from dpo_desk.ui.remembered import remember, remembered
from dpo_desk.ui.room import show_within_screen

if TYPE_CHECKING:
    import argparse

    from dpo_desk.services.access import Access, Desk
    from dpo_desk.services.base import Now
    from dpo_desk.ui.idle import IdleClock
    from dpo_desk.ui.questions import Questions
    from dpo_desk.ui.single import Single

BEHIND = ("desk_page", "leaving", "welcome", "today.view")
log = logging.getLogger(__name__)


class LateQuestions:
    """The seam for dialogs, made when the first is asked."""

    def __init__(self) -> None:
        self._parent: MainWindow | None = None

    def set_parent(self, parent: MainWindow) -> None:
        """The window that dialogs stand over."""
        self._parent = parent

    def dismiss(self) -> None:
        """Nothing is open until something was asked."""

    def __getattr__(self, name: str) -> Any:
        from dpo_desk.ui.questions import Questions

        made = Questions(self._parent)
        self.__dict__.update({each: getattr(made, each) for each in dir(made) if not each.startswith("_")})
        return self.__dict__[name]


# the window


def build_window(
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
) -> MainWindow:
    """The window over given doors, jobs, answers and clocks: for the desk, the sample, the tour and the tests."""
    looks = looks or Looks()
    looks.apply(Preferences())
    return MainWindow(
        access, jobs, questions, now=now, folder=folder, looks=looks, on_sample=on_sample, remember=remember, idle=idle
    )


def lanes() -> LaneJobs:
    """Jobs whose replies come in this (the GUI) thread."""
    gui = GuiThread()
    return LaneJobs(gui.post, gui.wait_until)


@dataclass(frozen=True)
class Chosen:
    """How the window was started."""

    store: Path | None = None
    lang: str | None = None
    theme: str | None = None
    sample: bool = False


class Application:
    """Everything that lives as long as the program."""

    def __init__(self, chosen: Chosen | argparse.Namespace) -> None:
        self.qt = cast("QApplication", QApplication.instance() or theme.application(sys.argv[:1]))
        self.qt.setApplicationName(paths.APPLICATION)
        self.qt.setApplicationDisplayName("")
        kept, last = remembered()
        folder = chosen.store or last or paths.data_folder() / "store"
        self.press = LazyPress()
        self._loading: threading.Thread | None = None
        self.jobs = lanes()
        looks = Looks(language=chosen.lang or "", theme_name=chosen.theme or "")
        looks.apply(kept)
        self.window = MainWindow(
            cast("Access", LazyAccess(_now, self.press)),
            self.jobs,
            cast("Questions", LateQuestions()),
            now=_now,
            folder=Path(folder).expanduser().absolute(),
            looks=looks,
            on_sample=self.open_sample,
            remember=None if chosen.sample else remember,
        )
        self._behind: list[Callable[[], object]] = [
            *(partial(import_module, f"dpo_desk.ui.{name}") for name in BEHIND),
            self.window.make_behind,
            self.window.make_first,
            self._guard,
        ]
        self.window.painted.connect(self._preload)
        self.window.painted.connect(self._warm)
        if chosen.sample:
            self.window.painted.connect(self.open_sample)

    @property
    def warm(self) -> bool:
        """Whether all is loaded and made that can be before anybody comes in."""
        return self._loading is not None and not self._loading.is_alive() and not self._behind

    def _preload(self) -> None:
        self._loading = preload()

    def _warm(self) -> None:
        """Import and make what stands behind the door, a thing a turn of the event loop: the window stays alive."""
        if self._behind:
            self._behind.pop(0)()
            QTimer.singleShot(0, self.window, self._warm)

    def _guard(self) -> None:
        """The system's own signals and the clipboard: nothing of a case is open yet."""
        from dpo_desk.ui.away.guards import Guards

        self._guards = Guards(self.window)

    def open_sample(self) -> None:
        """Make the sample store where it is not there yet, and open it."""

        def work(_: Work) -> Desk:
            from dpo_desk.services import sample

            return sample.open_sample(
                lambda now: real_access(now, self.press), paths.resources(), paths.data_folder() / "sample", now=_now
            )

        self.window.door.begin_sample()
        self.window.jobs.process(work, self._sample_opened, self.window.door.sample_failed)

    def _sample_opened(self, desk: Desk) -> None:
        self.window.door.end_sample()
        self.window.opened(desk)

    def run(self) -> int:
        """Show the window and stay until it is closed."""
        show_within_screen(self.window)
        code = self.qt.exec()
        self.press.close()
        return code


def _now() -> datetime:
    return datetime.now(UTC)


def _told(window: MainWindow, before: Callable[..., object]) -> Callable[..., object]:
    """The last resort: what an officer can understand is told by its code; a bug as `error.unknown`, and logged."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, UserError):
            log.warning("untaken", extra={"code": error.code})
            window.fail(error)
            return
        before(kind, error, trace)
        if isinstance(error, Exception):
            window.fail(error)

    return hook


def parser() -> argparse.ArgumentParser:
    """What the window may be started with."""
    import argparse

    made = argparse.ArgumentParser(prog="dpo-desk", description="The desk of a data protection officer.")
    made.add_argument("--sample", action="store_true", help="open the sample company")
    made.add_argument("--store", type=Path, metavar="DIR", help="the folder of another store")
    made.add_argument("--lang", choices=("ko", "en"), help="language of the window")
    made.add_argument("--theme", choices=("light", "dark", "system"))
    return made


def read(argv: Sequence[str]) -> Chosen:
    """What was asked; the parser, which takes its time to load, is asked only where it is not a plain `--store DIR`."""
    if not argv:
        return Chosen()
    if len(argv) == 2 and argv[0] == "--store" and not argv[1].startswith("-"):
        return Chosen(store=Path(argv[1]))
    return Chosen(**vars(parser().parse_args(argv)))


def main(argv: Sequence[str]) -> int:
    """Open the window; 0 at its end, or when it handed over to the window that is open already."""
    application = Application(read(argv))
    alone = Alone(application.window)
    if not alone.claim():
        return 0
    logs = Logs(application.window)
    application.window.painted.connect(alone.listen)
    application.window.painted.connect(logs.open)
    try:
        return application.run()
    finally:
        alone.release()
        logs.close()


class Alone:
    """One window a store. Where no socket lies nobody listens, and the network module waits until after the paint."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._single: Single | None = None

    def claim(self) -> bool:
        """Whether this start may go on; where not, the window of the other was raised."""
        from dpo_desk.ui.single_name import may_be_taken

        return not may_be_taken(self._window.door.folder) or self.listen()

    def listen(self) -> bool:
        """Take the socket, and raise the window when a second start asks."""
        if self._single is None:
            from dpo_desk.ui.single import Single

            self._single = Single()
            self._single.asked.connect(self._window.raise_window)
        return self._single.claim(self._window.door.folder)

    def release(self) -> None:
        """Give the socket up."""
        if self._single is not None:
            self._single.release()


class Logs:
    """The log, opened after the first paint: before that nothing of a case can be in an error."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._handler: logging.Handler | None = None

    def open(self) -> None:
        """Write from now on, and tell what nobody caught."""
        from dpo_desk import log as log_file

        self._handler = log_file.configure(paths.log_folder())
        log_file.record_crashes()
        sys.excepthook = _told(self._window, sys.excepthook)

    def close(self) -> None:
        """Close the file."""
        if self._handler is not None:
            from dpo_desk import log as log_file

            log_file.release(self._handler)
