"""The system's own signals that the person is away, whichever system it is. Imported after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QWidget


def watch(window: QWidget, away: Callable[[], None]) -> object:
    """Call `away` when the screen locks or the machine is about to sleep; keep what is given for as long as it should.

    Where the system gives no signal nothing happens: the tick of `ui.idle` locks after a gap of wall time, and idle.
    """
    if sys.platform == "win32":
        from dpo_desk.ui.away.windows import SessionFilter

        return SessionFilter(int(window.winId()), away)
    if sys.platform == "darwin":
        from dpo_desk.ui.away.macos import ScreenLock

        return ScreenLock(away)
    from dpo_desk.ui.away.linux import BusSignals, session_bus, system_bus

    return BusSignals(away, system=system_bus(), session=session_bus())
