"""A bare window around one screen: real jobs on their threads, questions answered beforehand, what was told kept."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from dpo_desk.domain.errors import UserError
from dpo_desk.services.access import Access, Desk
from dpo_desk.ui import words
from dpo_desk.ui.jobs import LaneJobs
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.gui_thread import GuiThread
from dpo_desk.ui.place import Place
from dpo_desk.ui.questions import Questions
from dpo_desk.ui.screen import Screen
from tests.support.desks import World


@dataclass
class Stage:
    """A shell for one screen (`dpo_desk.ui.shell.Shell`)."""

    world: World
    gui: GuiThread = field(default_factory=GuiThread)
    questions: Questions = field(default_factory=lambda: Questions(waiting=False))
    went: list[Place] = field(default_factory=list)
    told: list[tuple[str, str, dict[str, object]]] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)
    screen: Screen | None = None

    def __post_init__(self) -> None:
        self.jobs = LaneJobs(self.gui.post, self.gui.wait_until)
        self.desk.listen(lambda kinds, case_id: self.gui.post(lambda: self._changed(kinds, case_id)))

    def _changed(self, kinds: frozenset, case_id: int) -> None:  # type: ignore[type-arg]
        if self.screen is not None and isValid(self.screen):
            self.screen.refresh(kinds, case_id)

    @property
    def access(self) -> Access:
        return self.world.access

    @property
    def desk(self) -> Desk:
        return self.world.desk

    def go(self, place: Place) -> None:
        self.went.append(place)

    def back(self) -> None:
        self.went.append(Place("back"))  # type: ignore[arg-type]

    def tell(self, kind: str, code: str, **params: object) -> None:
        words.say(code, **params)
        self.told.append((kind, code, params))

    def fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.append(error)

    def lock(self) -> None:
        if self.screen is not None:
            self.screen.clear()

    def search(self) -> None:
        """No palette here."""

    def show(self, screen: Screen, size: tuple[int, int] = (1150, 768)) -> None:
        """Show a screen as large as it stands beside the rail."""
        self.screen = screen
        screen.resize(*size)
        screen.show()

    def idle(self) -> None:
        """Wait until every job and every reply is done."""
        self.jobs.idle()
        QApplication.processEvents()

    def close(self) -> None:
        """Join the threads."""
        self.jobs.close()


def shot(widget: QWidget, name: str) -> None:
    """Keep a picture of a widget where `DPO_DESK_SHOTS` names a folder."""
    if folder := os.environ.get("DPO_DESK_SHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        QApplication.processEvents()
        widget.grab().save(str(Path(folder) / f"{name}.png"))


def dressed(app: QApplication, *, dark: bool = False, language: str = "ko", scale: float = 1.0) -> None:
    """Put theme, language and text size into force for everything on the screen."""
    words.use("en" if language == "en" else "ko")
    theme.apply(app, dark, scale)
    theme.retranslate()


def looks() -> list[tuple[str, Callable[[QApplication], None], tuple[int, int]]]:
    """The ways a screen is looked at: name, what puts it in force, the room beside the rail."""
    return [
        ("ko", lambda app: dressed(app), (1150, 768)),
        ("en-dark", lambda app: dressed(app, dark=True, language="en"), (1150, 768)),
        ("wide", lambda app: dressed(app), (1704, 1080)),
        ("en-wide", lambda app: dressed(app, language="en"), (1704, 1080)),
        ("dark", lambda app: dressed(app, dark=True), (1150, 768)),
        ("en", lambda app: dressed(app, language="en"), (1150, 768)),
        ("200", lambda app: dressed(app, scale=2.0), (1366 - 136, 768)),
        ("en-200", lambda app: dressed(app, language="en", scale=2.0), (1366 - 136, 768)),
    ]
