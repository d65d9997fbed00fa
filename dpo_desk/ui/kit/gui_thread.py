"""The way from any thread into the GUI thread, by a queued signal; and a wait that turns the event loop."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal, Slot


class GuiThread(QObject):
    """`LaneJobs(post=gui.post, wait_until=gui.wait_until)`. Made in the GUI thread."""

    _called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Runs `call` in the GUI thread when it next turns its event loop. Any thread."""
        self._called.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()

    @staticmethod
    def wait_until(fact: Callable[[], bool], seconds: float) -> bool:
        """Turns the event loop until `fact()`; False after `seconds`. Sleeps in the loop, so it burns nothing."""
        until = time.monotonic() + seconds
        tick = QTimer()
        tick.start(5)  # wakes the loop where no event comes
        while not fact():
            if time.monotonic() > until:
                return False
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        return True
