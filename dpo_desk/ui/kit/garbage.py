"""Python's cycle collector runs in the GUI thread and between events only.

It may otherwise start at any allocation: in the middle of a paint, or in a worker thread, and delete a whole window
there (seen: a crash inside drawText while a closed window was collected).
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EVERY_MS = 2000
MANY = 20_000
"""New containers since the last look that make a small collection worth its time."""
FULL_EVERY = 30
"""Looks between two full collections: about a minute."""


class _Tender(QObject):
    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        self._looks += 1
        if self._looks % FULL_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > MANY:
            gc.collect(1)


def tend(app: QCoreApplication) -> None:
    """Takes the collector over for as long as the application lives. Once; `theme.apply` does it."""
    gc.disable()
    _Tender(app)
