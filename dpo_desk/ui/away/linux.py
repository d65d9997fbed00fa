"""Linux: `login1` on the system bus (sleep, session lock), the screen savers of the desktops on the session bus."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

LOGIN: Final = "org.freedesktop.login1"
LOGIN_PATH: Final = "/org/freedesktop/login1"
SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")


def system_bus() -> QDBusConnection | None:
    """The system's bus, None where there is none."""
    bus = QDBusConnection.systemBus()
    return bus if bus.isConnected() else None


def session_bus() -> QDBusConnection | None:
    """The session's bus, None where none runs: the library would start one, and the desk starts nothing."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not (runtime and Path(runtime, "bus").exists()):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


class BusSignals(QObject):
    """Calls `away` at PrepareForSleep (both ways), at the lock of a session, at a screen saver that begins.

    The lock of another seat counts too: better once too often.
    """

    def __init__(
        self, away: Callable[[], None], *, system: QDBusConnection | None, session: QDBusConnection | None
    ) -> None:
        super().__init__()
        self._away = away
        if system is not None:
            system.connect(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", self, _slot("sleeps(bool)"))
            system.connect(LOGIN, "", f"{LOGIN}.Session", "Lock", self, _slot("locks()"))
        if session is not None:
            for saver in SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, _slot("saves(bool)"))

    @Slot(bool)
    def sleeps(self, _begins: bool) -> None:
        """The machine goes to sleep, or wakes."""
        self._away()

    @Slot()
    def locks(self) -> None:
        """The session is asked to lock."""
        self._away()

    @Slot(bool)
    def saves(self, begins: bool) -> None:
        """A screen saver begins or ends."""
        if begins:
            self._away()


def _slot(name: str) -> Any:
    return SLOT(name)  # a str, as `connect` wants it; its declared types say bytes
