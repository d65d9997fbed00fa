"""Progress and cancel of long work, seen from inside it."""

from typing import Protocol


class Work(Protocol):
    """Given to work that runs off the screen."""

    @property
    def cancelled(self) -> bool:
        """Whether the officer asked to stop."""

    def report(self, done: int, total: int) -> None:
        """Say how far the work is."""
