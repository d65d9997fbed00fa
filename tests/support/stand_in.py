"""A stand-in for the window around one screen: real jobs, real services, laid-down answers. It keeps what it hears."""

import os
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from dpo_desk.domain.act import Kind
from dpo_desk.domain.errors import UserError
from dpo_desk.services.access import Access, Desk
from dpo_desk.ui import words
from dpo_desk.ui.jobs import LaneJobs
from dpo_desk.ui.kit.card import Canvas
from dpo_desk.ui.kit.gui_thread import GuiThread
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.questions import Questions
from dpo_desk.ui.screen import Screen
from tests.support.desks import World

S = TypeVar("S", bound=Screen)


class StandIn:
    """What a presenter and a view may ask of the shell; `went`, `told` and `failed` keep what they asked."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.access: Access = world.access
        self.gui = GuiThread()
        self.jobs = LaneJobs(self.gui.post, self.gui.wait_until)
        self.questions = Questions(waiting=False)
        self.went: list[Place] = []
        self.told: list[str] = []
        self.failed: list[Exception] = []
        self.screen: Screen | None = None
        self.window: Canvas | None = None
        world.desk.listen(lambda kinds, case_id: self.gui.post(lambda: self._refresh(kinds, case_id)))

    @property
    def desk(self) -> Desk:
        return self.world.desk

    def go(self, place: Place) -> None:
        self.went.append(place)

    def back(self) -> None:
        self.went.append(self.went[-1])

    def tell(self, kind: str, code: str, **params: object) -> None:
        self.told.append(words.say(code, **params))

    def fail(self, error: Exception) -> None:
        self.failed.append(error)

    def lock(self) -> None:
        self.world.lock()

    def show(self, screen: Screen, width: int = 1224, height: int = 900) -> Canvas:
        """Put a screen into a window, and tell it of changes from now on."""
        self.screen, self.window = screen, framed(screen, width, height)
        return self.window

    def enter(self, screen: S, place: Place) -> S:
        """Put a screen into a window of the usual size, at a place."""
        self.show(screen, 1150, 768)
        screen.enter(place)
        self.settle()
        return screen

    @property
    def codes(self) -> list[str]:
        """The codes of what failed."""
        return [error.code if isinstance(error, UserError) else repr(error) for error in self.failed]

    def _refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        if self.screen is not None:
            self.screen.refresh(kinds, case_id)

    def search(self) -> None:
        self.went.append(Place(ScreenName.TODAY, section="search"))

    def close(self) -> None:
        """Let the screen go as a lock does (its timers must not look for the desk afterwards), and stop the lanes."""
        if self.screen is not None and isValid(self.screen):
            self.screen.clear()
        self.screen = None
        self.jobs.close()

    def settle(self) -> None:
        """Wait until every job has answered and layouts rest."""
        self.jobs.idle()
        for _ in range(4):
            QApplication.processEvents()
        self.jobs.idle()


def shot(window: Canvas, name: str) -> None:
    """Keep a picture of a window where DPO_DESK_SHOTS names a folder."""
    folder = os.environ.get("DPO_DESK_SHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(folder) / f"{name}.png"))


def framed(screen: Screen, width: int = 1224, height: int = 900) -> Canvas:
    """A screen on the canvas it stands on, as large as beside the rail."""
    canvas = Canvas()
    canvas.setLayout(column(0, screen))
    canvas.resize(width, height)
    canvas.show()
    return canvas
