"""Today over a real store: headline, strip, groups, letters, opening, midnight, the recorded look."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.person import Person
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.table import Heading, TwoLines
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.today.view import View
from tests.support.desks import World, make_desk
from tests.support.settings_screen import said
from tests.support.windows import Stand, standing


def person(name: str) -> Person:
    return Person(name, phone="010-0000-1104", postcode="04524", address="서울특별시 중구 세종대로 110")


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Received 12, 10, 9, 7 and 3 days ago, on 2026-11-24: due 11-23, 11-24, 11-25, 11-27, 12-01."""
    made = make_desk(tmp_path / "store")
    made.to_decided(made.receive("late", subject=person("최하은"), days_ago=12).id)
    made.to_decided(made.receive("today", subject=person("박서연"), days_ago=10).id)
    made.receive("soon", subject=person("한지우"), days_ago=7)
    made.receive("later", subject=person("백도윤"), days_ago=3)
    made.receive("other", subject=person("강예린"), rights=(Right.DELETION,), days_ago=3)
    return made


@pytest.fixture
def stand(world: World, qtbot: QtBot) -> Iterator[Stand]:
    world.lock()
    with standing(world) as made:
        made.unlock()
        yield made


def today(stand: Stand) -> View:
    page = stand.window.page
    assert page is not None
    view = page.views[ScreenName.TODAY]
    assert isinstance(view, View)
    return view


def shown(stand: Stand) -> list[str]:
    """Heads and people of the list, in order."""
    rows = today(stand).rows
    found = []
    for row in range(rows.count()):
        head = rows.heading(row)
        case = rows.cases[row]
        found.append(head.text if isinstance(head, Heading) else case.subject if case else "")
    return found


def test_the_list_is_grouped_by_what_is_late_due_and_next(stand: Stand) -> None:
    assert shown(stand) == [
        "기한이 지났습니다", "최하은",
        "오늘", "박서연",
        "이번 주와 다음 주", "한지우", "백도윤", "강예린",
    ]  # fmt: skip


def test_the_headline_counts_what_is_due_and_late(stand: Stand) -> None:
    assert today(stand).headline.text() == "오늘 끝내야 할 일이 1건, 지난 일이 1건 있습니다."
    assert today(stand)._full.verticalScrollBar().value() == 0


def test_the_strip_says_each_day_and_rest_days(stand: Stand) -> None:
    cells = [cell.cell for cell in today(stand).strip.cells]
    assert len(cells) == 15
    assert [(cell.head, cell.count, cell.kind) for cell in cells[:3]] == [
        ("지남", 1, "late"),
        ("오늘", 1, "today"),
        ("25 수", 0, "day"),
    ]
    assert cells[4].kind == "soon"
    assert cells[5].kind == "rest"
    assert cells[8].head == "12/1 화"


def test_a_cell_filters_the_list_and_lets_it_go(stand: Stand) -> None:
    view = today(stand)
    view.strip.cells[0].click()
    assert shown(stand) == ["기한이 지났습니다", "최하은"]
    view.strip.cells[3].click()
    assert shown(stand) == []
    assert view._filtered.text() == words.say("today.strip.nothing", day="2026-11-26 (목)")
    view.free.click()
    assert len(shown(stand)) == 8
    assert not any(cell.isChecked() for cell in view.strip.cells)


def test_letters_that_wait_stand_at_the_side(stand: Stand) -> None:
    letters = today(stand).letters.letters
    assert [letter.case.subject for letter in letters] == ["최하은", "박서연"]
    assert letters[0].accessibleName() == "열람 통지서 · 최하은, 2026-0001 · 11-23 (월), 발급 대기"
    assert letters[0].toolTip() == "열람 통지서 · 최하은"


def test_enter_on_a_row_opens_its_case_once(stand: Stand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[Place] = []
    monkeypatch.setattr(stand.window, "go", gone.append)
    view = today(stand)
    view.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert [(place.screen, place.case_id) for place in gone] == [(ScreenName.CASE, 1)]


def test_an_act_changes_today_at_once(stand: Stand) -> None:
    desk = stand.window.desk
    case = desk.cases.reread(2).case
    stand.window.jobs.write(lambda _: desk.letters.issue(case.requests[0]), lambda _: None, _fail)
    stand.settle()
    assert [letter.case.subject for letter in today(stand).letters.letters] == ["최하은"]
    assert shown(stand)[-2:] == ["통지한 뒤 남은 일", "박서연"]
    assert today(stand).headline.text() == "지난 일이 1건 있습니다."


def test_after_midnight_in_korea_every_day_moves(stand: Stand) -> None:
    stand.world.moment += timedelta(hours=14)  # 2026-11-25 00:00
    assert stand.window.idle is not None
    stand.window.idle.tick()
    stand.settle()
    assert today(stand).headline.text() == "지난 일이 2건 있습니다."
    assert today(stand).bar.caption.text() == "2026-11-25 (수)"


def test_a_visit_is_one_look_in_the_log_however_often_it_is_read(stand: Stand) -> None:
    stand.window._heard(frozenset(), 0)
    today(stand).presenter.load()
    stand.settle()
    desk = stand.window.desk
    with desk.tools.reading(desk.actor) as unit:
        looks = [entry.details["count"] for entry in unit.entries() if entry.code == "list.look"]
    assert looks == [5]


def test_the_day_for_a_refusal_stands_with_the_next_step_of_an_automated_decision(tmp_path: Path, qtbot: QtBot) -> None:
    world = make_desk(tmp_path / "store")
    world.receive("a", days_ago=6, rights=(Right.AUTOMATED,))
    world.receive("b", days_ago=12, rights=(Right.AUTOMATED,))
    world.lock()
    with standing(world) as stand:
        stand.unlock()
        view = today(stand)
        lines = {
            two.number: two.next
            for two in (view.rows.cell(row, "two") for row in range(view.rows.count()))
            if isinstance(two, TwoLines)
        }
        assert lines["2026-0001"].startswith("거절은 11-30 (월)까지 · 받은 날")
        assert lines["2026-0002"].startswith("거절 기한 11-23 (월) 지남 · 받은 날")


def test_an_empty_desk_says_what_to_do_next(tmp_path: Path, qtbot: QtBot) -> None:
    world = make_desk(tmp_path / "store")
    world.lock()
    with standing(world) as stand:
        stand.unlock()
        view = today(stand)
        assert view.empty.isVisible()
        assert view.empty.sentence.text() == words.say("today.empty.text")
        assert not view.earlier.isVisible()


def test_nothing_left_to_do_points_to_earlier_cases(tmp_path: Path, qtbot: QtBot) -> None:
    world = make_desk(tmp_path / "store")
    world.to_closed(world.receive().id)
    world.lock()
    with standing(world) as stand:
        stand.unlock()
        view = today(stand)
        assert view.empty.sentence.text() == words.say("today.quiet")
        assert view.earlier.isVisible()


def test_nothing_due_today_names_who_is_next(tmp_path: Path, qtbot: QtBot) -> None:
    world = make_desk(tmp_path / "store")
    world.receive(days_ago=7)
    world.lock()
    with standing(world) as stand:
        stand.unlock()
        assert today(stand).headline.text() == "오늘 끝내야 할 일이 없습니다. 다음은 한지우 님, 11-27 (금)입니다."


def test_today_prints_as_one_page_for_a_purpose(stand: Stand, tmp_path: Path, qtbot: QtBot) -> None:
    stand.questions.answer("print", tmp_path / "today.pdf")
    qtbot.keyClick(stand.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not today(stand).paper.isHidden()
    today(stand).paper.purpose.editor.setText("회의 자료")
    qtbot.keyClick(stand.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    stand.settle()
    assert (tmp_path / "today.pdf").read_bytes().startswith(b"%PDF")
    assert today(stand).paper.isHidden()


def _fail(error: Exception) -> None:
    raise error


def test_the_last_backup_and_its_age_stand_at_the_side(
    stand: Stand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    stick = tmp_path / "stick"
    stick.mkdir()
    screen = today(stand)
    assert words.say("backup.last.never") in said(screen.care)
    desk = stand.window.desk
    desk.backups.choose_folder(stick)
    desk.backups.make()
    stand.settle()
    assert "오늘" in said(screen.care)
    (go,) = [each for each in screen.care.findChildren(Button) if each.isVisibleTo(screen)]
    go.click()
    stand.settle()
    assert stand.window.place == Place(ScreenName.SETTINGS, section="copy")
