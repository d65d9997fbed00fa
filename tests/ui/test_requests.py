"""The list of requests with real cases: what it asks, what it keeps in memory, what it records, how it is used."""

from array import array
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.query import CaseRow, Filter, Sort
from dpo_desk.domain.rights import Right
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.table import PersonCell
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.requests.pages import KEPT, PAGE, RowPages
from dpo_desk.ui.requests.view import View
from tests.support.case_screen import postponed
from tests.support.desks import JIWOO, World
from tests.support.stand_in import StandIn


def opened(shell: StandIn, qtbot: QtBot, width: int = 1224) -> View:
    view = View(shell)
    window = shell.show(view, width)
    qtbot.addWidget(window, before_close_func=lambda _: view.clear())  # no look of it in the next test
    view.enter(Place(ScreenName.REQUESTS))
    shell.settle()
    return view


def shown(view: View) -> list[str]:
    people = [view.model.cell(row, "person") for row in range(view.model.count())]
    return [cell.name for cell in people if isinstance(cell, PersonCell)]


def three(world: World) -> list[int]:
    agent = Agent(AgentKind.DELEGATE, Person("박은호"))
    return [
        world.receive("a", subject=Person("홍길동"), days_ago=11).id,
        world.receive("b", subject=Person("한지우"), days_ago=3, rights=(Right.ACCESS, Right.CORRECTION)).id,
        world.receive("c", subject=Person("Emily Carter"), days_ago=1, agent=agent, way=Way.PHONE).id,
    ]


def looks(world: World) -> list[dict[str, object]]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [dict(entry.details) for entry in unit.entries() if entry.code == "list.look"]


def commit(view: View, text: str) -> None:
    """Type as an input method does; QTest itself knows no Hangul."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(view.search, event)


def test_the_list_stands_by_due_date_with_its_counts(world: World, shell: StandIn, qtbot: QtBot) -> None:
    three(world)
    view = opened(shell, qtbot)
    assert shown(view) == ["홍길동", "한지우", "Emily Carter"]
    assert view.bar.caption.text() == "전체 3건"
    assert [chip.accessibleName() for chip in view.filters.chips][:2] == ["열린 요구 3", "기한 임박"]
    assert view.model.cell(2, "person") == PersonCell("Emily Carter", "대리인")
    assert view.model.cell(1, "rights") == ["열람", "정정"]
    assert shell.failed == []


def test_a_filter_and_the_selects_narrow_the_list(world: World, shell: StandIn, qtbot: QtBot) -> None:
    ids = three(world)
    for request in world.case(ids[1]).requests:
        world.desk.cases.start_verification(request)
    view = opened(shell, qtbot)
    verifying = next(chip for chip in view.filters.chips if chip.key == Filter.VERIFYING)
    qtbot.mouseClick(verifying, Qt.MouseButton.LeftButton)
    shell.settle()
    assert shown(view) == ["한지우"]
    view.presenter.ask(filter=Filter.ALL, way=Way.PHONE)
    shell.settle()
    assert shown(view) == ["Emily Carter"]
    view.presenter.ask(way=None, sort=Sort.RECEIVED)
    shell.settle()
    assert shown(view) == ["Emily Carter", "한지우", "홍길동"]
    view.presenter.ask(stage=Stage.VERIFYING, right=Right.CORRECTION)
    shell.settle()
    assert shown(view) == ["한지우"]


def test_hangul_is_found_while_it_is_composed(world: World, shell: StandIn, qtbot: QtBot) -> None:
    three(world)
    view = opened(shell, qtbot)
    view.search.setFocus()
    QApplication.sendEvent(view.search, QInputMethodEvent("홍ㄱ", []))
    assert view.search.text() == ""
    qtbot.waitUntil(lambda: shown(view) == ["홍길동"], timeout=5000)
    shell.settle()


def test_initials_are_found(world: World, shell: StandIn, qtbot: QtBot) -> None:
    three(world)
    view = opened(shell, qtbot)
    commit(view, "ㅎㅈㅇ")
    qtbot.waitUntil(lambda: shown(view) == ["한지우"], timeout=5000)
    shell.settle()


def test_a_painted_list_is_one_look_with_its_count_and_no_name(world: World, shell: StandIn, qtbot: QtBot) -> None:
    three(world)
    view = opened(shell, qtbot)
    qtbot.waitUntil(lambda: len(looks(world)) == 1, timeout=5000)
    view.table.viewport().update()
    shell.settle()
    assert [look["count"] for look in looks(world)] == [3]
    commit(view, "홍길동")
    qtbot.waitUntil(lambda: shown(view) == ["홍길동"], timeout=5000)
    view.leave()
    shell.settle()
    assert looks(world)[1:] == [{**looks(world)[0], "searched": 3, "count": 1}]
    assert "홍길동" not in str(looks(world))


def test_space_picks_enter_opens_and_tab_leaves(world: World, shell: StandIn, qtbot: QtBot) -> None:
    ids = three(world)
    view = opened(shell, qtbot)
    view.default_focus()
    view.table.set_current_row(0)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.model.picked == set(ids[:2])
    assert view._foot.isVisible()
    assert view._picked.text() == "3건 가운데 2건 고름"
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    request = world.request(ids[1])
    assert shell.went == [Place(ScreenName.CASE, case_id=ids[1], request_id=request.id)]
    qtbot.mouseClick(view.leave_picked, Qt.MouseButton.LeftButton)
    assert view.model.picked == set()
    assert not view._foot.isVisible()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Tab)
    assert not view.table.hasFocus()


def test_an_act_changes_the_line_and_keeps_the_place(world: World, shell: StandIn, qtbot: QtBot) -> None:
    ids = three(world)
    view = opened(shell, qtbot)
    view.table.set_current_row(1)
    for request in world.case(ids[1]).requests:
        world.desk.cases.start_verification(request)
    shell.settle()
    assert view.model.cell(1, "stage") == 1
    assert view.model.row_id(view.table.current_row()) == ids[1]


def test_a_target_never_looks_like_a_legal_date(world: World, shell: StandIn, qtbot: QtBot) -> None:
    world.receive("t", subject=Person("나은서"), days_ago=6, rights=(Right.TRANSMISSION,))
    view = opened(shell, qtbot)
    assert view.model.cell(0, "dday") == ChipLook("목표 D-6", "line", "hourglass")
    world.later(days=6)
    view.presenter.load()
    shell.settle()
    assert view.model.cell(0, "dday") == ChipLook("목표 D-day", "line", "hourglass")
    world.later(days=2)
    view.presenter.load()
    shell.settle()
    assert view.model.cell(0, "dday") == ChipLook("목표 D+2", "line", "hourglass")


def test_what_was_postponed_or_extended_has_a_filter_and_a_look_of_its_own(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    ids = three(world)
    postponed(world, ids[2])
    view = opened(shell, qtbot)
    held = next(chip for chip in view.filters.chips if chip.key == Filter.HELD)
    assert held.accessibleName() == "연기·연장 1"
    qtbot.mouseClick(held, Qt.MouseButton.LeftButton)
    shell.settle()
    assert shown(view) == ["Emily Carter"]
    assert view.model.cell(0, "dday") == ChipLook("D-26 연기", "hold", "pause")


def test_an_empty_desk_says_what_to_do(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    assert view.first.isVisible()
    assert view.first.sentence.text() == "아직 받은 요구가 없습니다."
    assert looks(world) == []


def test_nothing_found_offers_to_take_the_filters_away(world: World, shell: StandIn, qtbot: QtBot) -> None:
    three(world)
    view = opened(shell, qtbot)
    view.presenter.ask(text="없는사람")
    shell.settle()
    assert view.nothing.isVisible()
    qtbot.mouseClick(view.free, Qt.MouseButton.LeftButton)
    shell.settle()
    assert len(shown(view)) == 3


def test_a_late_answer_is_not_wanted(world: World, shell: StandIn, qtbot: QtBot) -> None:
    three(world)
    view = opened(shell, qtbot)
    view.presenter.ask(text="홍길동")
    view.presenter.ask(text="한지우")
    view.clear()
    shell.settle()
    assert view.model.count() == 0
    assert view.presenter.counts is None


def test_large_text_makes_rows_of_two_lines(world: World, shell: StandIn, qtbot: QtBot, qapp: QApplication) -> None:
    three(world)
    view = opened(shell, qtbot, 1304)
    assert [column.key for column in view.model.columns][-1] == "officer"
    theme.apply(qapp, False, 2.0)
    shell.settle()
    assert [column.key for column in view.model.columns] == ["pick", "dday", "two"]
    assert view.table.verticalHeader().defaultSectionSize() == 120
    theme.apply(qapp, False, 1.0)


def row(number: int) -> CaseRow:
    today = date(2026, 11, 24)
    stage, way = Stage.RECEIVED, Way.EMAIL
    return CaseRow(number, f"n{number}", (Right.ACCESS,), JIWOO.name, "", stage, today, way, today, "정해린", 1)


def test_of_ten_thousand_lines_a_few_pages_are_kept() -> None:
    pages = RowPages(array("q", range(10_000)))
    for page in range(10_000 // PAGE):
        pages.put(page, {number: row(number) for number in pages.wanted(page)})
    assert pages.held == KEPT * PAGE
    assert pages.row(9_999) == row(9_999)
    assert pages.row(0) is None


def test_a_page_that_was_just_used_stays() -> None:
    pages = RowPages(array("q", range(PAGE * (KEPT + 1))))
    for page in range(KEPT):
        pages.put(page, {number: row(number) for number in pages.wanted(page)})
    assert pages.row(0) is not None
    pages.put(KEPT, {number: row(number) for number in pages.wanted(KEPT)})
    assert pages.has(0)
    assert not pages.has(1)


def test_a_page_is_read_when_it_is_painted(
    world: World, shell: StandIn, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dpo_desk.ui.requests.presenter.PAGE", 2)
    monkeypatch.setattr("dpo_desk.ui.requests.pages.PAGE", 2)
    three(world)
    view = opened(shell, qtbot)
    assert view.presenter.pages.has(0)
    shell.settle()
    assert shown(view) == ["홍길동", "한지우", "Emily Carter"]
    assert replace(view.presenter.query, officer_id=0) == type(view.presenter.query)()
