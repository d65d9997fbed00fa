"""What the desk copied leaves the clipboard again, and nothing that somebody else put there does."""

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dpo_desk.ui.away.guards import Guards
from dpo_desk.ui.clipboard import ClipboardGuard
from tests.support.shell import notices
from tests.support.windows import Stand

HELD, SELECTED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection
NAME = "한지우"


class Owner:
    """Who puts the next text into the clipboard: the desk, or somebody else."""

    def __init__(self) -> None:
        self.desk = True

    def __call__(self, _: QClipboard.Mode) -> bool:
        return self.desk


@pytest.fixture
def owner(qapp: QApplication) -> Owner:
    QGuiApplication.clipboard().clear()
    return Owner()


def held() -> str:
    return QGuiApplication.clipboard().text()


def copy_from_a_field(qtbot: QtBot) -> None:
    field = QLineEdit(NAME)
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()


def test_what_was_copied_stays_fifteen_seconds_and_leaves(owner: Owner, qtbot: QtBot) -> None:
    guard = ClipboardGuard(owner)
    copy_from_a_field(qtbot)
    assert held() == NAME
    assert guard.timers[HELD].isActive()
    assert guard.timers[HELD].interval() == 15_000
    guard.timers[HELD].timeout.emit()
    assert held() == ""


def test_a_second_copy_begins_the_fifteen_seconds_anew(owner: Owner, qtbot: QtBot) -> None:
    guard = ClipboardGuard(owner)
    copied: list[str] = []
    guard.copied.connect(lambda: copied.append(held()))
    copy_from_a_field(qtbot)
    QGuiApplication.clipboard().setText("2026-0001")
    assert copied == [NAME, "2026-0001"]
    guard.timers[HELD].timeout.emit()
    assert held() == ""


def test_what_somebody_else_put_there_stays(owner: Owner, qtbot: QtBot) -> None:
    guard = ClipboardGuard(owner)
    copy_from_a_field(qtbot)
    owner.desk = False
    QGuiApplication.clipboard().setText("another program's")
    assert not guard.timers[HELD].isActive()
    guard.clear()
    assert held() == "another program's"


def test_what_changed_without_a_signal_stays(owner: Owner, qtbot: QtBot) -> None:
    guard = ClipboardGuard(owner)
    copy_from_a_field(qtbot)
    clipboard = QGuiApplication.clipboard()
    clipboard.blockSignals(True)
    clipboard.setText("another program's")
    clipboard.blockSignals(False)
    guard.timers[HELD].timeout.emit()
    assert held() == "another program's"


def test_the_guard_keeps_no_text_that_was_copied(owner: Owner, qtbot: QtBot) -> None:
    guard = ClipboardGuard(owner)
    copy_from_a_field(qtbot)
    assert NAME not in repr(vars(guard))
    assert NAME.encode() not in b"".join(guard._held.values())


def test_the_desk_says_that_a_copy_leaves_and_a_lock_takes_it_at_once(
    stand: Stand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setattr("dpo_desk.ui.away.guards.forbid_core_dumps", lambda: None)  # of this whole test run, for good
    guards = Guards(stand.window)
    guards.clipboard._ours = Owner()
    copy_from_a_field(qtbot)
    assert "clipboard.copied" in notices(stand)
    assert held() == NAME
    stand.window.lock()
    assert held() == ""
