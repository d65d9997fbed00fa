"""The real window over a real store at a cheap cost, offscreen, with real jobs and clocks that tests move."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dpo_desk import app
from dpo_desk.domain.company import Preferences
from dpo_desk.ui.idle import IdleClock
from dpo_desk.ui.jobs import LaneJobs
from dpo_desk.ui.look import Looks
from dpo_desk.ui.main_window import MainWindow
from dpo_desk.ui.questions import Questions
from tests.support.desks import PASSPHRASE, World


@dataclass
class Hands:
    """Monotonic and wall clock of the idle lock, in seconds."""

    monotonic: float = 1000.0
    wall: float = 5000.0

    def pass_seconds(self, seconds: float, *, asleep: float = 0.0) -> None:
        """Let time pass: awake, and asleep (only the wall clock goes on)."""
        self.monotonic += seconds
        self.wall += seconds + asleep


@dataclass
class Stand:
    """A window, what stands behind it, and how to wait for facts."""

    window: MainWindow
    world: World
    jobs: LaneJobs
    questions: Questions
    hands: Hands
    samples: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Until every lane is empty, every reply has arrived and every change was heard."""
        for _ in range(4):
            self.jobs.idle()
            QApplication.processEvents()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Come in through the door."""
        self.window.door.unlock.passphrase.line.setText(passphrase)
        self.window.door.unlock.enter.click()
        self.settle()

    def shot(self, name: str) -> None:
        """Leave a picture where DPO_DESK_SHOTS asks for them."""
        folder = os.environ.get("DPO_DESK_SHOTS")
        if folder:
            QApplication.processEvents()
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(Path(folder) / f"{name}.png"))


@contextmanager
def standing(
    world: World, *, size: tuple[int, int] = (1440, 900), prefer: Preferences | None = None
) -> Iterator[Stand]:
    """A shown window over a locked store; closed at the end, its threads joined."""
    hands, questions, jobs = Hands(), Questions(waiting=False), app.lanes()
    looks = Looks()
    samples: list[str] = []
    window = app.build_window(
        world.access,
        jobs,
        questions,
        now=world.now,
        folder=world.folder,
        looks=looks,
        on_sample=lambda: samples.append("sample"),
        idle=IdleClock(monotonic=lambda: hands.monotonic, wall=lambda: hands.wall),
    )
    looks.apply(prefer or Preferences(theme="light"))
    window.resize(*size)
    window.show()
    window.activateWindow()  # keys reach the shortcuts of an active window only
    QApplication.processEvents()
    try:
        yield Stand(window, world, jobs, questions, hands, samples)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        looks.apply(Preferences(theme="light"))


Standing = Callable[..., Stand]
