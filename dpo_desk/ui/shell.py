"""What a presenter may ask of the shell around its screen. No Qt here: presenters stay testable without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from dpo_desk.ui.jobs import Jobs

if TYPE_CHECKING:
    from dpo_desk.services.access import Access, Desk
    from dpo_desk.ui.place import Place

__all__ = ["Jobs", "Questions", "Shell", "Threshold"]


class Questions(Protocol):
    """The one seam for dialogs; tests answer before they are asked."""

    def ask(self, code: str, **params: Any) -> bool:
        """Ask what cannot be undone; True where the officer chose the act."""

    def show_once(self, code: str, lines: Sequence[str]) -> None:
        """Show what is seen this once, until the officer says that it was noted."""

    def open_file(self, code: str, patterns: str = "") -> str | None:
        """Let the officer choose a file to read; None where they did not."""

    def save_file(self, code: str, name: str) -> str | None:
        """Let the officer choose where to save; None where they did not."""

    def folder(self, code: str) -> str | None:
        """Let the officer choose a folder; None where they did not."""

    def print_pages(self, pages: list[tuple[int, int, bytes]]) -> bool:
        """Print pages (width, height, RGBA) through the system dialog; False where the officer did not."""


class Shell(Protocol):
    """The window around the screens."""

    @property
    def access(self) -> Access:
        """The doors of stores."""

    @property
    def jobs(self) -> Jobs:
        """Runs work off the GUI thread."""

    @property
    def questions(self) -> Questions:
        """The one seam for dialogs."""

    @property
    def desk(self) -> Desk:
        """The unlocked desk; never asked for before unlock or after lock."""

    def go(self, place: Place) -> None:
        """Show another screen."""

    def back(self) -> None:
        """Show the screen before this one."""

    def tell(self, kind: str, code: str, **params: object) -> None:
        """Show a message bar over the screen: `ok` (6 s), `info`, `warn` or `danger` (until solved)."""

    def fail(self, error: Exception) -> None:
        """Say what a failed job means: a UserError by its code, anything else as `error.unknown`."""

    def lock(self) -> None:
        """Lock the desk now."""

    def search(self) -> None:
        """Open the search palette."""


class Threshold(Protocol):
    """What the screens before the door may ask of the window: no desk stands behind it yet."""

    @property
    def access(self) -> Access:
        """The doors of stores."""

    @property
    def jobs(self) -> Jobs:
        """Runs work off the GUI thread."""

    @property
    def questions(self) -> Questions:
        """The one seam for dialogs."""

    def opened(self, desk: Desk, place: Place | None = None) -> None:
        """Let the officer in, to `place` or to Today."""

    def asked_sample(self) -> None:
        """Open the sample company."""
