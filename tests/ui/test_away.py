"""The system says that the person is away, on a message bus of its own, and the real window locks before it paints."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.ui.away import linux
from dpo_desk.ui.away.linux import LOGIN, LOGIN_PATH, BusSignals
from dpo_desk.ui.away.windows import is_away
from tests.support.shell import NAMES, everything_said
from tests.support.windows import Stand

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="no message bus on this machine"
)
SESSION_PATH = f"{LOGIN_PATH}/session/_31"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A bus of the test's own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


class Bus:
    """The desk's connection to the bus, and the services that send on it."""

    def __init__(self, address: str) -> None:
        self.desk = QDBusConnection.connectToBus(address, "desk")
        self.other = QDBusConnection.connectToBus(address, "other")
        assert self.desk.isConnected()
        assert self.other.registerService(LOGIN)

    def close(self) -> None:
        self.other.unregisterService(LOGIN)
        QDBusConnection.disconnectFromBus("desk")
        QDBusConnection.disconnectFromBus("other")

    def send(self, path: str, interface: str, name: str, *said: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(said))
        assert self.other.send(message)


@pytest.fixture
def bus(address: str, qapp: QApplication) -> Iterator[Bus]:
    made = Bus(address)
    yield made
    made.close()


class Painted(QObject):
    """Notes whether the window was still open at any paint."""

    def __init__(self, stand: Stand) -> None:
        super().__init__()
        self._stand = stand
        self.open_at_paint: list[bool] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.open_at_paint.append(self._stand.window.is_open)
        return False


SIGNALS: dict[str, tuple[Any, ...]] = {
    "sleep": (LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", True),
    "wake": (LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", False),
    "session": (SESSION_PATH, f"{LOGIN}.Session", "Lock"),
    "saver": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
    "old saver": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
    "gnome": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True),
}


@pytest.mark.parametrize("signal", SIGNALS)
def test_the_window_locks_before_it_paints(signal: str, stand: Stand, bus: Bus, qtbot: QtBot) -> None:
    signals = BusSignals(stand.window.lock, system=bus.desk, session=bus.desk)
    stand.settle()
    painted = Painted(stand)
    QApplication.instance().installEventFilter(painted)  # type: ignore[union-attr]
    bus.send(*SIGNALS[signal])
    qtbot.waitUntil(lambda: not stand.window.is_open)
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(painted)  # type: ignore[union-attr]
    assert True not in painted.open_at_paint
    assert not [name for name in NAMES if name in everything_said(stand.window)]
    assert stand.window.windowTitle() == "DPO Desk"
    assert signals is not None


def test_a_saver_that_ends_locks_nothing(stand: Stand, bus: Bus, qtbot: QtBot) -> None:
    heard: list[str] = []
    signals = BusSignals(lambda: heard.append("away"), system=bus.desk, session=bus.desk)
    bus.send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False)
    bus.send(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", True)  # comes after it, on the same wire
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["away"]
    assert signals is not None


def test_without_a_bus_there_is_no_signal_and_no_complaint(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert linux.session_bus() is None
    assert BusSignals(stand.window.lock, system=None, session=None) is not None
    assert stand.window.is_open
    assert capfd.readouterr().err == ""


def test_windows_messages_that_mean_away_are_told_from_others() -> None:
    locked, unlocked, suspends, resumes = (0x02B1, 0x7), (0x02B1, 0x8), (0x0218, 0x4), (0x0218, 0x7)
    assert [is_away(*one) for one in (locked, unlocked, suspends, resumes)] == [True, False, True, False]
    assert not is_away(0x0100, 0x7)
