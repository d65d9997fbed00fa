"""The desk's own window on a store of 10,000 cases, unlocked by hand: `child_unlock.py FOLDER ready|at-once|memory`.

Prints the seconds from the Enter key to the end of the first paint of rows on the screen that the desk shows first
(Today), or with `memory` the resident bytes once the list of all requests is painted and every job has ended. `ready`
presses Enter when the preload has ended, `at-once` in the very turn of the loop in which the desk says that its unlock
window was painted. The desk is put together as by `python -m dpo_desk`; the store is locked at the end, outside of what
is measured.
"""

import sys
import time
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Qt, QTimer

from bench.child_probe import Painted, fail, give_up, resident
from bench.store import CASES, PASSPHRASE
from dpo_desk import app
from dpo_desk.domain.query import Filter
from dpo_desk.ui.place import Place, ScreenName

POLL_MS = 20


class Hand:
    """Types, presses Enter and watches."""

    def __init__(self, desk: app.Application, mode: str) -> None:
        self.desk, self.mode = desk, mode
        self.pressed = 0.0
        self.figure: float | None = None
        self.probe: Painted | None = None
        desk.window.painted.connect(self.painted)
        desk.window.unlocked.connect(self.unlocked)

    def painted(self) -> None:
        """The unlock window stands."""
        if self.mode == "memory":  # without the test module, which the desk does not have in memory
            self.desk.window.door.unlock.passphrase.line.setText(PASSPHRASE)
            _when(lambda: self.desk.warm, self.desk.window.door.unlock.enter.click)
        elif self.mode == "at-once":
            self.enter()
        else:
            from PySide6.QtTest import QTest

            QTest.keyClicks(self.desk.window.door.unlock.passphrase.line, PASSPHRASE)
            _when(lambda: self.desk.warm, self.enter)

    def enter(self) -> None:
        """Press Enter."""
        from PySide6.QtTest import QTest

        line = self.desk.window.door.unlock.passphrase.line
        if line.text() != PASSPHRASE:
            fail("the passphrase was not typed")
        self.pressed = time.monotonic()
        QTest.keyClick(line, Qt.Key.Key_Return)

    def unlocked(self) -> None:
        """The desk is open; its first screen has no rows yet."""
        if self.mode == "memory":
            self.desk.window.visit(Place(ScreenName.REQUESTS, section=Filter.ALL.value))
            self.watch(lambda: _when(lambda: not self.desk.jobs.busy(), self.weigh), least=CASES)
        else:
            self.watch(self.close, least=1)

    def watch(self, then: Callable[[], None], *, least: int) -> None:
        """Wait for the paint of the rows of the screen that is shown."""
        page = self.desk.window.page
        table = getattr(page.current() if page else None, "table", None)
        if table is None:
            fail("the first screen has no list")
            return

        def told(moment: float) -> None:
            self.figure = moment - self.pressed
            then()

        self.probe = Painted(table.viewport(), told, lambda: table.model().rowCount() >= least)

    def weigh(self) -> None:
        """Memory, as it is after the key derivation and with nothing under way."""
        self.figure = resident()
        self.close()

    def close(self) -> None:
        """Lock and end."""
        QTimer.singleShot(0, self.desk.window.close)


def _when(fact: Callable[[], bool], then: Callable[[], None]) -> None:
    """Call `then` once `fact` holds, letting the event loop run meanwhile."""
    if fact():
        then()
    else:
        QTimer.singleShot(POLL_MS, lambda: _when(fact, then))


def main(folder: str, mode: str) -> int:
    """Unlock once and print the figure."""
    chosen = app.parser().parse_args(["--store", folder, "--lang", "ko"])
    desk = app.Application(chosen)
    if mode == "at-once":
        import_module("PySide6.QtTest")
        desk.window.door.unlock.passphrase.line.setText(PASSPHRASE)
    hand = Hand(desk, mode)
    give_up()
    desk.run()
    if hand.figure is None:
        fail("no row was painted")
    print(hand.figure, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
