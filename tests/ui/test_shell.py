"""The window: screens, lock, idle, search, keys, drops. Real store, real jobs, real Qt."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.idle import IdleWatch
from dpo_desk.ui.jobs import Work
from dpo_desk.ui.kit import theme
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from tests.support.desks import COMPANY, World, make_desk
from tests.support.windows import Stand, standing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so for every window
NAMES = ("한지우", "최하은", "김민준")


class Typing(Screen):
    """A screen with one field: what any screen with typing is to the window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.field = QLineEdit(self)
        self.field.resize(300, 40)
        self.entered: list[Place] = []
        self.refreshed: list[int] = []
        self.mail = False

    def enter(self, place: Place) -> None:
        self.entered.append(place)
        self.field.clear()

    def refresh(self, kinds: frozenset[object], case_id: int) -> None:
        self.refreshed.append(case_id)

    def typed(self) -> dict[str, object] | None:
        return {"note": self.field.text()} if self.field.text() else None

    def resume(self, typed: dict[str, object]) -> None:
        self.field.setText(str(typed["note"]))

    def clear(self) -> None:
        self.field.clear()

    def holds_mail(self) -> bool:
        return self.mail

    def title(self) -> str:
        return "쓰기"


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = make_desk(tmp_path / "store")
    for number, name in enumerate(NAMES):
        made.receive(f"k{number}", subject=Person(name, phone=f"010-0000-110{number}"), days_ago=3 + 4 * number)
    made.lock()
    return made


@pytest.fixture
def stand(world: World, qtbot: QtBot) -> Iterator[Stand]:
    with standing(world) as made:
        made.unlock()
        yield made


def typing(stand: Stand, screen: ScreenName = ScreenName.INTAKE) -> Typing:
    """A screen with typing, put in place of one of the real ones."""
    page = stand.window.page
    assert page is not None
    view = Typing(stand.window)
    page.views[screen] = view
    page._stack.addWidget(view)
    return view


def notices(stand: Stand) -> list[str]:
    page = stand.window.page
    return [notice.code for notice in page.notices.notices] if page else []


def everything_said(root: QWidget) -> str:
    """Every text that any widget holds, shown or not: labels, fields, names, tips, rows of models."""
    said: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        text = getattr(widget, "text", None)
        if callable(text) and not isinstance(widget, QLabel | QLineEdit):
            said.append(str(text()))
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            for row in range(model.rowCount()):
                said += [str(model.index(row, column).data()) for column in range(model.columnCount())]
    return "\n".join(said)


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
        lambda _: desk.cases.start_verification(desk.cases.reread(1).case.requests[0]), lambda _: None, _fail
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
    assert not any("저장하지 않은 글".encode() in file.read_bytes() for file in _files(stand.world.folder))
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
        lambda _: desk.settings.save_preferences(Preferences(lock_after_seconds=60)), lambda _: None, _fail
    )
    stand.settle()
    assert watch(stand).clock.after == 60


# search palette


def search(stand: Stand) -> None:
    stand.window.search()
    stand.settle()


def test_the_palette_sees_hangul_while_it_is_composed(stand: Stand) -> None:
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    QApplication.sendEvent(palette.field, QInputMethodEvent("ㅎㅈㅇ", []))
    stand.settle()
    assert palette.field.text() == ""
    assert [line.line.text for line in palette.lines if line.line.row] == ["한지우"]


def test_enter_opens_the_first_case(stand: Stand, qtbot: QtBot) -> None:
    view = typing(stand, ScreenName.CASE)
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    palette.field.setText("최하")
    stand.settle()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert [place.case_id for place in view.entered] == [2]
    assert palette.isHidden()
    assert palette.field.text() == ""
    stand.settle()


def test_arrows_move_and_escape_closes_and_gives_the_focus_back(stand: Stand, qtbot: QtBot) -> None:
    before = stand.window.focusWidget()
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert [line.chosen for line in palette.lines[:2]] == [False, True]
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert stand.window.focusWidget() is before


def test_a_search_that_showed_people_is_one_look_in_the_log(stand: Stand) -> None:
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    for text in ("한", "한지", "한지우"):
        palette.field.setText(text)
        stand.settle()
    palette.close_over()
    stand.settle()
    looks = [entry for entry in _looks(stand) if entry["searched"]]
    assert [(entry["searched"], entry["count"]) for entry in looks] == [(3, 1)]


def test_nothing_found_says_how_else_to_search(stand: Stand) -> None:
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    palette.field.setText("없는이름")
    stand.settle()
    assert palette._none.text() == words.say("search.none", text="없는이름")


# keys, drops, bars, look


def test_f1_shows_the_keys_and_closes_them(stand: Stand, qtbot: QtBot) -> None:
    qtbot.keyClick(stand.window, Qt.Key.Key_F1)
    sheet = stand.window.keys_over
    assert sheet is not None
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_keys_do_nothing_at_the_door(world: World, qtbot: QtBot) -> None:
    with standing(world) as stand:
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
    stand.window.jobs.write(lambda _: desk.settings.save_preferences(wanted), lambda _: None, _fail)
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


def watch(stand: Stand) -> IdleWatch:
    assert stand.window.idle is not None
    return stand.window.idle


def _fail(error: Exception) -> None:
    raise error


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _looks(stand: Stand) -> list[dict[str, object]]:
    desk = stand.window.desk
    with desk.tools.reading(desk.actor) as unit:
        return [dict(entry.details) for entry in unit.entries() if entry.code == "list.look"]
