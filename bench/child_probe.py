"""What the children of the window rows share: when a widget has been painted, this process's memory, and the answer."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_HIGH = 1
"""Qt.HighEventPriority as a number: the namespace `Qt` would cost the bare window 17 ms that it need not pay."""
PATIENCE_MS = 120_000
SIZE = (1440, 900)
"""The size that the desk's window opens with; the bare window has the same."""


class Painted(QObject):
    """Calls `told` with `time.monotonic()` once a widget has been painted while `ready` holds.

    The moment is taken after the paint was flushed: an event of high priority, posted from the paint, is the next that
    the loop takes.
    """

    def __init__(
        self, widget: QWidget, told: Callable[[float], None], ready: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__()
        self._widget, self._told, self._ready = widget, told, ready
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint of the widget."""
        if watched is self._widget and event.type() == QEvent.Type.Paint and not self._seen and self._ready():
            self._seen = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH)
        return False

    def customEvent(self, event: QEvent) -> None:
        """The paint is over."""
        self._told(time.monotonic())


def resident() -> int:
    """Bytes of this process in memory (Linux)."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGESIZE")


def answer(figure: float) -> None:
    """Print the figure and end at once, without tidying up."""
    print(figure, flush=True)
    os._exit(0)


def give_up(code: int = 3) -> None:
    """End where nothing was painted in time."""
    QTimer.singleShot(PATIENCE_MS, lambda: os._exit(code))


def fail(error: object) -> None:
    """End with what went wrong."""
    print(error, file=sys.stderr, flush=True)
    os._exit(4)
