"""The window: coming in, moving, typing that was not saved, keys, drops, bars, look."""

import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.ui.jobs import Work
from dpo_desk.ui.kit import theme
from dpo_desk.ui.place import Place, ScreenName
from tests.support.desks import COMPANY, World
from tests.support.shell import everything_said, fail, files, notices, typing
from tests.support.windows import Stand, standing

NAMES = ("한지우", "최하은", "김민준")


# coming in and moving


def test_after_unlocking_today_stands_with_its_counts_and_the_company(stand: Stand) -> None:
    window = stand.window
    assert window.page is not None
    said = everything_said(window.page)
    assert COMPANY in said
    assert all(name in said for name in NAMES)
    assert window.page.rail.items["requests"].accessibleDescription() == "3"
    assert window.windowTitle() == "오늘 - DPO Desk"


def test_a_screen_is_made_when_it_is_first_shown_and_kept(stand: Stand, qtbot: QtBot) -> None:
    page = stand.window.page
    assert page is not None
    assert set(page.views) == {ScreenName.TODAY}
    qtbot.keyClick(stand.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    stand.settle()
    made = page.views[ScreenName.REQUESTS]
    assert page.current() is made
    qtbot.keyClick(stand.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(stand.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    stand.settle()
    assert page.views[ScreenName.REQUESTS] is made


def test_back_goes_to_the_screen_before_and_then_to_today(stand: Stand) -> None:
    view = typing(stand, ScreenName.CASE)
    stand.window.go(Place(ScreenName.REQUESTS))
    stand.window.go(Place(ScreenName.CASE, case_id=1))
    assert view.entered == [Place(ScreenName.CASE, case_id=1)]
    stand.window.back()
    assert stand.window.place == Place(ScreenName.REQUESTS)
    stand.window.back()
    stand.window.back()
    assert stand.window.place == Place(ScreenName.TODAY)
    stand.settle()


def test_a_title_never_names_a_person(stand: Stand) -> None:
    for screen in (ScreenName.TODAY, ScreenName.REQUESTS, ScreenName.SETTINGS):
        stand.window.go(Place(screen))
        stand.settle()
        assert not any(name in stand.window.windowTitle() for name in (*NAMES, "정해린"))


def test_an_act_is_told_to_the_screen_that_stands_and_to_the_counts(stand: Stand) -> None:
    view = typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    desk = stand.window.desk
    stand.window.jobs.write(
        lambda _: desk.cases.start_verification(desk.cases.reread(1).case.requests[0]), lambda _: None, fail
    )
    stand.settle()
    assert view.refreshed == [1]


# typing that was not saved


def test_typing_that_is_left_waits_at_its_place(stand: Stand) -> None:
    view = typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    view.field.setText("반쯤 쓴 메모")
    stand.window.visit(Place(ScreenName.TODAY))
    stand.settle()
    assert "form.draft" in notices(stand)
    assert [draft.typed for draft in stand.window.desk.drafts.all()] == [{"note": "반쯤 쓴 메모"}]
    stand.window.visit(Place(ScreenName.INTAKE))
    assert view.field.text() == "반쯤 쓴 메모"


def test_typing_survives_a_lock_sealed_and_is_offered_once(stand: Stand) -> None:
    view = typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    view.field.setText("저장하지 않은 글")
    stand.window.lock()
    assert view.field.text() == ""
    assert "보관했습니다" in everything_said(stand.window.door)
    assert not any("저장하지 않은 글".encode() in file.read_bytes() for file in files(stand.world.folder))
    stand.unlock()
    page = stand.window.page
    assert page is not None
    notice = page.notices.of("lock.resume")
    assert notice is not None
    notice.bar.acted.emit()
    stand.settle()
    assert stand.window.place == Place(ScreenName.INTAKE)
    assert view.field.text() == "저장하지 않은 글"
    assert "lock.resume" not in notices(stand)
    view.field.clear()  # it was saved, or thrown away
    stand.window.lock()
    stand.unlock()
    assert "lock.resume" not in notices(stand)


def test_a_draft_that_is_not_wanted_is_forgotten(stand: Stand) -> None:
    view = typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    view.field.setText("버릴 글")
    stand.window.lock()
    stand.unlock()
    page = stand.window.page
    assert page is not None
    notice = page.notices.of("lock.resume")
    assert notice is not None
    notice.second.click()
    stand.settle()
    assert stand.window.desk.drafts.all() == ()
    stand.window.visit(Place(ScreenName.INTAKE))
    assert view.field.text() == ""


# keys, drops, bars, look


def test_f1_shows_the_keys_and_closes_them(stand: Stand, qtbot: QtBot) -> None:
    qtbot.keyClick(stand.window, Qt.Key.Key_F1)
    sheet = stand.window.keys_over
    assert sheet is not None
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_keys_do_nothing_at_the_door(peopled: World, qtbot: QtBot) -> None:
    with standing(peopled) as stand:
        for key in (Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_P, Qt.Key.Key_1):
            qtbot.keyClick(stand.window, key, Qt.KeyboardModifier.ControlModifier)
        assert stand.window.door.isVisible()
        assert stand.window.page is None


def test_ctrl_p_on_a_screen_without_a_page_says_so(stand: Stand, qtbot: QtBot) -> None:
    typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    qtbot.keyClick(stand.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "keys.none.print" in notices(stand)


@pytest.mark.parametrize(("name", "taken"), [("request.eml", True), ("REQUEST.EML", True), ("notes.txt", False)])
def test_a_mail_dropped_anywhere_opens_the_intake(stand: Stand, name: str, taken: bool) -> None:
    view = typing(stand)
    stand.window.go(Place(ScreenName.INTAKE))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}")])
    args = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    target = view.field  # even over a field that would take the path for text
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), *args))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), *args))
    assert (view.entered[-1].path == f"/somewhere/{name}") is taken


def test_bars_stay_until_closed_but_a_success_runs_out_and_another_screen_leaves_errors_behind(stand: Stand) -> None:
    window = stand.window
    window.fail(UserError("error.full", need="200MB"))
    window.fail(ValueError("한지우"))
    window.tell("ok", "done.saved")
    assert notices(stand) == ["error.full", "error.unknown", "done.saved"]
    assert "한지우" not in everything_said(window.page.notices) if window.page else False
    window.fail(UserError("error.full", need="100MB"))
    assert notices(stand) == ["error.unknown", "done.saved", "error.full"]
    window.visit(Place(ScreenName.REQUESTS))
    assert notices(stand) == ["done.saved"]
    stand.settle()


def test_language_theme_and_size_follow_the_preferences_while_the_window_stands(stand: Stand) -> None:
    desk = stand.window.desk
    wanted = Preferences(language="en", theme="dark", text_scale=1.5)
    stand.window.jobs.write(lambda _: desk.settings.save_preferences(wanted), lambda _: None, fail)
    stand.settle()
    assert stand.window.page is not None
    assert stand.window.page.rail.items["today"].text() == "Today"
    assert theme.is_dark()
    assert stand.window.windowTitle() == "Today - DPO Desk"
    assert "Anigma Technologies Inc." in everything_said(stand.window.page.rail)


def test_the_rail_folds_where_the_text_is_large(stand: Stand) -> None:
    assert stand.window.page is not None
    assert not stand.window.page.rail.folded
    stand.window.looks.apply(Preferences(theme="light", text_scale=2.0))
    QApplication.processEvents()
    assert stand.window.page.rail.folded


def test_a_slow_job_shows_its_bar_and_a_cancel(stand: Stand, qtbot: QtBot) -> None:
    page = stand.window.page
    assert page is not None
    failures: list[Exception] = []

    def work(running: Work) -> None:
        stop = threading.Event()
        running.on_cancel(stop.set)
        stop.wait(10)
        running.check()

    stand.window.jobs.process(work, lambda _: None, failures.append)
    qtbot.waitUntil(page.job_bar.isVisible, timeout=5000)
    page.job_bar.cancelled.emit()
    stand.settle()
    assert [type(failure).__name__ for failure in failures] == ["Cancelled"]
    assert not page.job_bar.isVisible()
