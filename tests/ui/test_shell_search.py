"""The search palette."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.place import ScreenName
from tests.support.shell import looks_logged, typing
from tests.support.windows import Stand

NAMES = ("한지우", "최하은", "김민준")


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
    looks = [entry for entry in looks_logged(stand) if entry["searched"]]
    assert [(entry["searched"], entry["count"]) for entry in looks] == [(3, 1)]


def test_the_look_tells_the_most_people_that_one_search_showed(stand: Stand) -> None:
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    for text in ("2026", "2026 한지우"):
        palette.field.setText(text)
        stand.settle()
    shown = len([line for line in palette.lines if line.line.row])
    palette.close_over()
    stand.settle()
    looks = [entry for entry in looks_logged(stand) if entry["searched"]]
    assert shown < 3
    assert [(entry["searched"], entry["count"]) for entry in looks] == [(4, 3)]


def test_nothing_found_says_how_else_to_search(stand: Stand) -> None:
    search(stand)
    palette = stand.window.palette_over
    assert palette is not None
    palette.field.setText("없는이름")
    stand.settle()
    assert palette._none.text() == words.say("search.none", text="없는이름")
