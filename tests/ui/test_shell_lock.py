"""Every way to lock, and that nothing stays behind it."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.jobs import Work
from dpo_desk.ui.place import Place, ScreenName
from tests.support.shell import everything_said, fail, notices, typing, watch
from tests.support.windows import Stand

NAMES = ("한지우", "최하은", "김민준")


# lock


@pytest.mark.parametrize("how", ["button", "key", "palette"])
def test_every_way_to_lock_locks(stand: Stand, qtbot: QtBot, how: str) -> None:
    window = stand.window
    assert window.page is not None
    if how == "button":
        window.page.rail.lock.click()
    elif how == "key":
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        window.search()
        stand.settle()
        assert window.palette_over is not None
        next(line for line in window.palette_over.lines if line.line.act == "search.act.lock").click()
    assert not window.is_open
    assert window.door.isVisible()
    with pytest.raises(UserError, match=r"^lock\.closed$"):
        _ = window.desk


def test_after_a_lock_no_widget_holds_anything_of_any_case(stand: Stand) -> None:
    window = stand.window
    window.go(Place(ScreenName.REQUESTS))
    stand.settle()
    window.search()
    assert window.palette_over is not None
    window.palette_over.field.setText("한지")
    stand.settle()
    assert "한지우" in everything_said(window)
    window.lock()
    said = everything_said(window)
    assert not [name for name in (*NAMES, "2026-0001", "010-0000") if name in said]
    assert window.windowTitle() == "DPO Desk"
    assert window.palette_over.isHidden()


def test_a_lock_closes_the_store_for_good(stand: Stand) -> None:
    desk = stand.window.desk
    stand.window.lock()
    with pytest.raises(Exception):  # noqa: B017, PT011  # whatever a closed store says: it gives nothing
        desk.lists.today()
    stand.world.unlock()
    stand.world.lock()


def test_a_lock_cancels_what_runs_and_drops_what_comes_late(stand: Stand) -> None:
    begun, replies = threading.Event(), []

    def work(running: Work) -> str:
        begun.set()
        stop = threading.Event()
        running.on_cancel(stop.set)
        assert stop.wait(10)
        return "late"

    stand.window.jobs.read(work, replies.append, lambda error: replies.append(repr(error)))
    assert begun.wait(10)
    stand.window.lock()
    stand.unlock()
    assert replies == []


def test_an_unconfirmed_mail_is_let_go_and_the_desk_says_so(stand: Stand) -> None:
    view = typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    view.mail = True
    stand.window.lock()
    assert words.say("lock.mail") in everything_said(stand.window.door)


def test_closing_the_window_locks_the_store(stand: Stand) -> None:
    stand.window.close()
    assert not stand.window.is_open
    stand.world.unlock()
    stand.world.lock()


# idle


def test_at_299_seconds_open_at_300_locked(stand: Stand) -> None:
    stand.hands.pass_seconds(280)  # the wall clock jumps with it: that alone would be a sleep
    watch(stand).clock._seen = stand.hands.wall
    for _ in range(19):
        stand.hands.pass_seconds(1)
        watch(stand).tick()
    assert stand.window.is_open
    assert "lock.soon" in notices(stand)
    stand.hands.pass_seconds(1)
    watch(stand).tick()
    assert not stand.window.is_open


def test_a_key_within_the_last_seconds_keeps_the_desk_open(stand: Stand, qtbot: QtBot) -> None:
    stand.hands.pass_seconds(290)
    watch(stand).clock._seen = stand.hands.wall
    watch(stand).tick()
    assert "lock.soon" in notices(stand)
    qtbot.keyClick(stand.window, Qt.Key.Key_Shift)
    assert "lock.soon" not in notices(stand)
    stand.hands.pass_seconds(20)
    watch(stand).tick()
    assert stand.window.is_open


def test_after_a_sleep_the_desk_locks_before_it_paints(stand: Stand) -> None:
    stand.hands.pass_seconds(1, asleep=40)
    stand.window.repaint()
    QApplication.processEvents()
    assert not stand.window.is_open


def test_the_idle_time_is_a_preference(stand: Stand) -> None:
    desk = stand.window.desk
    stand.window.jobs.write(
        lambda _: desk.settings.save_preferences(Preferences(lock_after_seconds=60)), lambda _: None, fail
    )
    stand.settle()
    assert watch(stand).clock.after == 60
