"""When the desk locks by itself: nothing was touched for a while, or the machine was away (sleep, a closed lid)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

SOON_SECONDS: Final = 15
"""So long before the lock it is announced."""
GAP_SECONDS: Final = 30.0
"""Ticks come every second; a gap in wall time longer than this means that the machine slept."""
TICK_MS: Final = 1000

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)
_FIRST_AFTER_SLEEP: Final = frozenset({QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.Expose})


class IdleClock:
    """Counts from the last touch on a monotonic clock, and watches the wall clock for gaps. No Qt."""

    def __init__(self, *, monotonic: Callable[[], float], wall: Callable[[], float], after: float = 300) -> None:
        """`monotonic` and `wall` give seconds; `after` is how long nothing may be touched."""
        self.after = after
        self._monotonic, self._wall = monotonic, wall
        self.start()

    def start(self) -> None:
        """Begin counting: the desk was unlocked."""
        self._touched = self._monotonic()
        self._seen = self._wall()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._monotonic()

    def left(self) -> float:
        """Seconds until the lock; 0 or less: it is time. A gap in wall time is time, too."""
        now = self._wall()
        gap, self._seen = now - self._seen, now
        if gap > GAP_SECONDS:
            self._touched = self._monotonic() - self.after
        return self.after - (self._monotonic() - self._touched)


class IdleWatch(QObject):
    """Watches all input of the application while it runs. `expired` once; `soon(n)` each second before, `calm` when a
    touch ended that; `ticked` each second; `dropped(path)` for a mail file let go anywhere in the window."""

    expired = Signal()
    soon = Signal(int)
    calm = Signal()
    ticked = Signal()
    dropped = Signal(str)

    def __init__(self, clock: IdleClock) -> None:
        super().__init__()
        self.clock = clock
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._running = self._announced = False

    def start(self) -> None:
        """Watch from now on."""
        self.clock.start()
        self._running, self._announced = True, False
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: the desk is locked."""
        self._running = self._announced = False
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def tick(self) -> None:
        """Look at the clocks, as each second does."""
        if not self._running:
            return
        left = self.clock.left()
        if left <= 0:
            self.stop()
            self.expired.emit()
            return
        if left <= SOON_SECONDS:
            self._announced = True
            self.soon.emit(max(1, round(left)))
        self.ticked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch counts; after a sleep the lock comes before that touch is taken and before anything is painted."""
        kind = event.type()
        if kind in _FIRST_AFTER_SLEEP:
            if self._running and self.clock.left() <= 0:
                self.tick()
            return False
        if kind in _TOUCHES:
            if self._running and self.clock.left() <= 0:
                self.tick()
                return True
            self.clock.touch()
            if self._announced:
                self._announced = False
                self.calm.emit()
            return False
        return self._drag(event)

    def _drag(self, event: QEvent) -> bool:
        """A field under the pointer must not take a mail file for text."""
        if not isinstance(event, QDropEvent):  # its enter and move events are its subclasses
            return False
        path = mail_path(event)
        if not path:
            return False
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self.dropped.emit(path)
        return True


def mail_path(event: QDropEvent) -> str:
    """The one local mail file that is dragged; empty where something else is."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if path.lower().endswith(".eml") else ""
