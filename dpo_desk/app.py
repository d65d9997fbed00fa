"""The composition root: the one place that knows every layer and puts the desk together.

Before the unlock window is painted nothing heavy is imported; after that a thread loads what unlocking needs.
"""

from __future__ import annotations

import argparse
import json
import logging
import platform
import sys
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QApplication

from dpo_desk import log as log_file
from dpo_desk import paths
from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.locked import Look
from dpo_desk.services.access import Access, Desk, Outside
from dpo_desk.services.base import Now
from dpo_desk.ui.idle import IdleClock
from dpo_desk.ui.jobs import LaneJobs, Work
from dpo_desk.ui.kit.gui_thread import GuiThread
from dpo_desk.ui.look import Looks
from dpo_desk.ui.main_window import MainWindow, Remember
from dpo_desk.ui.questions import Questions

if TYPE_CHECKING:
    from dpo_desk.domain.proposal import MaskedMail, Proposal
    from dpo_desk.law.book import LawBook
    from dpo_desk.letters.house import PrintingHouse
    from dpo_desk.services.letters import Press
    from dpo_desk.store.door import Door

log = logging.getLogger(__name__)


# what the services reach, loaded when they first reach for it


@cache
def law() -> LawBook:
    """The law as it comes with the desk."""
    from dpo_desk.law.book import load

    return load(paths.resource("law"))


@cache
def real_door() -> Door:
    """The doors of stores at the real cost of guessing. Imports the store and its database."""
    from dpo_desk.store.door import Door
    from dpo_desk.store.vault import REAL_FLOOR, REAL_KDF

    return Door(REAL_KDF, REAL_FLOOR)


class LazyDoor:
    """Looks at a store with the vault alone; everything else brings in the whole store."""

    def look(self, folder: Path) -> Look:
        """Read what a store shows without a key."""
        from dpo_desk.store.vault import look

        return look(folder)

    def __getattr__(self, name: str) -> Any:
        return getattr(real_door(), name)


class LazyPress:
    """The printing house, opened with the first letter."""

    def __init__(self) -> None:
        self.house: PrintingHouse | None = None

    def __getattr__(self, name: str) -> Any:
        if self.house is None:
            from dpo_desk.letters.house import PrintingHouse

            self.house = PrintingHouse()
        return getattr(self.house, name)

    def close(self) -> None:
        """End the letter worker, if there is one."""
        if self.house is not None:
            self.house.close()


def read_mail(data: bytes) -> Proposal:
    """Read a mail in the limited child."""
    from dpo_desk.intake.process import read_mail as read

    return read(data)


def mask_mail(data: bytes, parts: Collection[int]) -> MaskedMail:
    """A copy of a mail with what may not be kept taken out."""
    from dpo_desk.intake.process import masked_copy

    return masked_copy(data, set(parts))


def real_access(now: Now, press: LazyPress) -> Access:
    """The doors of stores, as the window uses them."""
    outside = Outside(read_mail, mask_mail, cast("Press", press))
    return Access(lambda: cast("Door", LazyDoor()), law, outside, now=now, place=platform.node())


def preload() -> threading.Thread:
    """Load in a thread what unlocking needs (SQLAlchemy, the store, the law). Pressing Enter before it ends waits."""

    def load() -> None:
        with suppress(Exception):  # unlocking meets the same fault, and tells it
            real_door()
            law()

    thread = threading.Thread(target=load, name="desk-preload", daemon=True)
    thread.start()
    return thread


# what the window remembers between starts: nothing of a case


def remembered() -> tuple[Preferences, Path | None]:
    """Language, theme and text size of the last start, and the store it opened."""
    with suppress(OSError, ValueError, TypeError, AttributeError):
        kept = json.loads((paths.config_folder() / "window.json").read_text("utf-8"))
        folder = kept.get("store")
        made = Preferences(
            language="en" if kept.get("language") == "en" else "ko",
            theme=kept["theme"] if kept.get("theme") in ("light", "dark") else "system",
            text_scale=min(2.0, max(1.0, float(kept.get("text_scale", 1.0)))),
        )
        return made, Path(folder) if isinstance(folder, str) and folder else None
    return Preferences(), None


def remember(wanted: Preferences, folder: Path) -> None:
    """Keep what the next start needs before it is unlocked. A folder that cannot be written to stops nothing."""
    kept = {
        "language": wanted.language,
        "theme": wanted.theme,
        "text_scale": wanted.text_scale,
        "store": str(folder),
    }
    with suppress(OSError):
        target = paths.config_folder()
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        (target / "window.json").write_text(json.dumps(kept, ensure_ascii=False), "utf-8")


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


class Application:
    """Everything that lives as long as the program."""

    def __init__(self, chosen: argparse.Namespace) -> None:
        self.qt = cast("QApplication", QApplication.instance() or QApplication(sys.argv[:1]))
        self.qt.setApplicationName(paths.APPLICATION)
        self.qt.setApplicationDisplayName("")
        kept, last = remembered()
        folder = chosen.store or last or paths.data_folder() / "store"
        self.press = LazyPress()
        self.jobs = lanes()
        looks = Looks(language=chosen.lang or "", theme_name=chosen.theme or "")
        looks.apply(kept)
        self.window = MainWindow(
            real_access(_now, self.press),
            self.jobs,
            Questions(),
            now=_now,
            folder=Path(folder).expanduser().absolute(),
            looks=looks,
            on_sample=self.open_sample,
            remember=None if chosen.sample else remember,
        )
        self.window.painted.connect(preload)
        if chosen.sample:
            self.window.painted.connect(self.open_sample)

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
        sys.excepthook = _told(self.window, sys.excepthook)
        self.window.show()
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
    made = argparse.ArgumentParser(prog="dpo-desk", description="The desk of a data protection officer.")
    made.add_argument("--sample", action="store_true", help="open the sample company")
    made.add_argument("--store", type=Path, metavar="DIR", help="the folder of another store")
    made.add_argument("--lang", choices=("ko", "en"), help="language of the window")
    made.add_argument("--theme", choices=("light", "dark", "system"))
    return made


def main(argv: Sequence[str]) -> int:
    """Open the window; 0 at its end, or when it handed over to the window that is open already."""
    chosen = parser().parse_args(argv)
    handler = log_file.configure(paths.log_folder())
    log_file.record_crashes()
    try:
        application = Application(chosen)
        from dpo_desk.ui.single import Single

        single = Single()
        if not single.claim(application.window.door.folder):
            return 0
        single.asked.connect(application.window.raise_window)
        try:
            return application.run()
        finally:
            single.release()
    finally:
        log_file.release(handler)
