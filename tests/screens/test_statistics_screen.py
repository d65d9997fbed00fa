"""The statistics on the screen, over a real store and with real keys; pictures where DPO_DESK_SHOTS is set."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words
from dpo_desk.ui.kit.table import Heading
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.statistics.paper import page
from dpo_desk.ui.statistics.view import View
from tests.screens.walker import stretch, walk
from tests.support.answers import answer, asked
from tests.support.desks import World, make_desk
from tests.support.shell import notices
from tests.support.windows import Stand, standing

CTRL = Qt.KeyboardModifier.ControlModifier
LOOKS = [
    ("ko-light", Preferences(theme="light"), (1440, 900)),
    ("ko-dark", Preferences(theme="dark"), (1920, 1080)),
    ("en-dark", Preferences(language="en", theme="dark"), (1366, 768)),
    ("en-light", Preferences(language="en", theme="light"), (1440, 900)),
    ("ko-1366", Preferences(theme="light"), (1366, 768)),
    ("ko-200", Preferences(theme="light", text_scale=2.0), (1366, 768)),
    ("en-200", Preferences(language="en", theme="dark", text_scale=2.0), (1366, 768)),
]
ANSWERED = (
    (Right.ACCESS, Variant.PLAIN, Outcome.FULL, date(2026, 11, 18)),
    (Right.ACCESS, Variant.PLAIN, Outcome.FULL, date(2026, 11, 19)),
    (Right.ACCESS, Variant.PLAIN, Outcome.NOT_HELD, date(2026, 11, 2)),
    (Right.DELETION, Variant.PLAIN, Outcome.REFUSED, date(2026, 11, 20)),
    (Right.WITHDRAWAL, Variant.GENERAL, Outcome.DONE, date(2026, 11, 20)),
)


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Six requests of this year, five of them answered and one of those late; one of the year before."""
    made = make_desk(tmp_path / "store")
    for right, side, outcome, on in ANSWERED:
        answer(made, asked(made, right, side, on=on), outcome)
    asked(made, Right.AUTOMATED)
    asked(made, Right.SOURCE, on=date(2025, 12, 30))
    made.lock()
    return made


@pytest.fixture
def stand(world: World, qtbot: QtBot) -> Iterator[Stand]:
    with standing(world) as made:
        made.unlock()
        yield made


def statistics(stand: Stand) -> View:
    """Go to the statistics by their key."""
    QTest.keyClick(stand.window, Qt.Key.Key_3, CTRL)
    stand.settle()
    page = stand.window.page
    assert page is not None
    view = page.current()
    assert isinstance(view, View)
    return view


def table(view: View) -> dict[str, list[object]]:
    """The lines of the table by their words: their numbers, without what is nought."""
    found: dict[str, list[object]] = {}
    for row in range(view.model.count()):
        head = view.model.heading(row)
        if isinstance(head, Heading):
            continue
        keys = [column.key for column in view.model.columns]
        found[str(view.model.cell(row, keys[0]))] = [view.model.cell(row, key) for key in keys[1:]]
    return found


def entries(stand: Stand) -> list[tuple[str, str]]:
    desk = stand.window.desk
    with desk.tools.reading(desk.actor) as unit:
        return [(each.code, each.purpose) for each in unit.entries() if each.code.startswith("statistics.")]


def test_this_year_stands_at_once_with_rows_rights_and_totals(stand: Stand) -> None:
    view = statistics(stand)
    assert stand.window.windowTitle() == "대장·통계 - DPO Desk"
    assert view.bar.caption.text() == "2026-01-01 (목)부터 2026-11-24 (화)까지 받은 요구"
    assert view.summary.text() == (
        "요구 6건을 받았습니다. 5건에 통지했습니다. 그 가운데 1건은 처리기한이 지난 뒤였습니다."
    )
    said = table(view)
    assert said["전부"] == [2, 0, 0, 0, 0, 0, 0, 0, 2]
    assert said["보유하지 않음"] == [1, 0, 0, 0, 0, 0, 0, 0, 1]
    assert said["거절"] == [0, 0, 1, 0, 0, 0, 0, 0, 1]
    assert said["통지하기 전"] == [0, 0, 0, 0, 0, 0, 1, 0, 1]
    assert said["합계"] == [3, 0, 1, 0, 1, 0, 1, 0, 6]
    assert said["처리기한 안에 통지"] == [2, 0, 1, 0, 0, 0, 0, 0, 3]
    assert said["처리기한이 지나 통지"] == [1, 0, 0, 0, 0, 0, 0, 0, 1]
    assert said["법에 정한 날짜 없음"] == [0, 0, 0, 0, 1, 0, 0, 0, 1]
    assert [column.title for column in view.model.columns][1:] == [
        *(words.say(f"case.right.{right}") for right in Right), "합계",
    ]  # fmt: skip
    assert entries(stand) == [("statistics.look", "")]


def test_the_year_before_and_a_time_without_requests(stand: Stand) -> None:
    view = statistics(stand)
    view.periods.chips[1].click()
    stand.settle()
    assert view.bar.caption.text() == "2025-01-01 (수)부터 2025-12-31 (수)까지 받은 요구"
    assert table(view)["합계"] == [0, 0, 0, 0, 0, 0, 0, 1, 1]
    assert view.summary.text() == "요구 1건을 받았습니다. 통지한 요구는 아직 없습니다."
    stand.world.later(days=800)
    view.presenter.load()
    stand.settle()
    assert not view.table.isVisible()
    assert view.empty.sentence.text() == "이 기간에 받은 요구가 없습니다."
    view.other.click()
    stand.settle()
    assert view.periods.current() == "this"


def test_days_are_typed_asked_by_enter_and_mended_at_their_field(stand: Stand, qtbot: QtBot) -> None:
    view = statistics(stand)
    view.periods.chips[2].click()
    stand.settle()
    first, last = view.days.first, view.days.last
    assert first.editor.hasFocus()
    assert (first.editor.text(), last.editor.text()) == ("2026-01-01", "2026-11-24")
    assert len(entries(stand)) == 1, "nothing is counted before the days are entered"
    first.editor.setText("2026-11-19")
    last.editor.setText("2026-11-1")
    qtbot.keyClick(last.editor, Qt.Key.Key_Return)
    stand.settle()
    assert last.error == words.say("error.date.order")
    assert view.bar.caption.text().startswith("2026-01-01"), "what stood still stands"
    last.editor.setText("2026-11-31")
    qtbot.keyClick(last.editor, Qt.Key.Key_Return)
    stand.settle()
    assert last.error == words.say("error.date.form")
    last.editor.setText("2026.11.20")
    qtbot.keyClick(last.editor, Qt.Key.Key_Return)
    stand.settle()
    assert (first.error, last.error) == ("", "")
    assert table(view)["합계"] == [1, 0, 1, 0, 1, 0, 0, 0, 3]


def test_a_page_is_printed_with_its_purpose_and_not_without(stand: Stand, tmp_path: Path, qtbot: QtBot) -> None:
    view = statistics(stand)
    qtbot.keyClick(stand.window, Qt.Key.Key_P, CTRL)
    assert view.paper.isVisible()
    purpose = view.paper.purpose
    assert purpose.editor.hasFocus()
    qtbot.keyClick(purpose.editor, Qt.Key.Key_Return)
    stand.settle()
    assert purpose.error
    purpose.editor.setText("900101-1234567 님의 일")
    qtbot.keyClick(purpose.editor, Qt.Key.Key_Return)
    stand.settle()
    assert purpose.error
    assert [code for code, _ in entries(stand)] == ["statistics.look"], "nothing goes out"
    purpose.editor.setText("개인정보 보호위원회 자료 제출")
    stand.questions.answer("print", tmp_path / "statistics.pdf")
    qtbot.keyClick(stand.window, Qt.Key.Key_P, CTRL)
    stand.settle()
    assert (tmp_path / "statistics.pdf").read_bytes().startswith(b"%PDF")
    assert entries(stand)[-1] == ("statistics.printed", "개인정보 보호위원회 자료 제출")
    assert view.paper.isHidden()
    assert "statistics.printed" in notices(stand)


def test_a_print_that_was_left_keeps_the_purpose(stand: Stand, qtbot: QtBot) -> None:
    view = statistics(stand)
    view.print.click()
    view.paper.purpose.editor.setText("자료 제출")
    stand.questions.answer("print", None)
    view.paper.print.click()
    stand.settle()
    assert view.paper.isVisible()
    assert view.paper.purpose.editor.text() == "자료 제출"
    assert view.typed() == {"purpose": "자료 제출"}
    view.paper.leave.click()
    assert (view.paper.isHidden(), view.typed()) == (True, None)


def test_a_purpose_that_was_being_written_comes_back(stand: Stand) -> None:
    view = statistics(stand)
    view.print_page()
    view.paper.purpose.editor.setText("자료 제")
    stand.window.visit(Place(ScreenName.TODAY))
    stand.settle()
    statistics(stand)
    assert view.paper.isVisible()
    assert view.paper.purpose.editor.text() == "자료 제"


def test_nothing_of_it_is_left_behind_a_lock(stand: Stand) -> None:
    view = statistics(stand)
    view.periods.chips[1].click()
    stand.settle()
    view.print_page()
    view.paper.purpose.editor.setText("자료 제출")
    stand.window.lock()
    assert (view.model.count(), view.summary.text(), view.bar.caption.text()) == (0, "", "")
    assert view.paper.purpose.editor.text() == ""
    assert view.presenter.found is None


def test_the_rail_leads_there_and_the_keys_move_in_the_table(stand: Stand, qtbot: QtBot) -> None:
    page = stand.window.page
    assert page is not None
    page.rail.items["statistics"].click()
    stand.settle()
    view = page.current()
    assert isinstance(view, View)
    assert view.periods.chips[0].hasFocus()
    view.table.setFocus(Qt.FocusReason.TabFocusReason)
    stand.window.resize(1366, 640)
    stand.settle()
    for _ in range(30):
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
    last = view.table.visualRect(view.model.index(view.table.current_row(), 0))
    place = view.table.viewport().mapTo(view.body.viewport(), last.center())
    assert view.table.current_row() == view.model.count() - 1
    assert view.body.viewport().rect().contains(place), "the line that the keys reached is seen"


def test_the_page_is_the_table_as_it_stands(stand: Stand) -> None:
    view = statistics(stand)
    found = view.presenter.found
    assert found is not None
    made = page(
        found, view.presenter.summary(), company="회사", purpose="가" * 400, today=stand.window.desk.tools.today()
    )
    assert made[:2] == (1240, 1754)
    ink = QImage(made[2], 1240, 1754, 1240 * 4, QImage.Format.Format_RGBA8888)
    edge = [ink.pixelColor(x, y).lightness() for y in range(0, 1754, 7) for x in (20, 1220)]
    assert min(edge) == 255, "nothing sticks out of the margins"


@pytest.mark.parametrize(("name", "prefer", "size"), LOOKS, ids=[look[0] for look in LOOKS])
def test_it_is_named_readable_and_whole_in_every_look(
    world: World, qtbot: QtBot, name: str, prefer: Preferences, size: tuple[int, int]
) -> None:
    world.unlock()
    world.desk.settings.save_preferences(prefer)
    world.lock()
    with standing(world, size=size, prefer=prefer) as stand:
        stand.unlock()
        view = statistics(stand)
        _look(stand, f"statistics-{name}")
        assert _left(view, view.bar.title) == _left(view, view.summary) == _left(view, view.periods)
        view.periods.chips[2].click()
        view.print_page()
        stand.settle()
        view.paper.asked.emit()
        view.days.last.set_error(words.say("error.date.order"))
        _look(stand, f"statistics-asked-{name}")
        stand.world.later(days=800)
        view.presenter.choose(view.presenter.other())
        stand.settle()
        _look(stand, f"statistics-empty-{name}")


def test_words_forty_percent_longer_still_fit(world: World, qtbot: QtBot) -> None:
    words.stretch(stretch)
    try:
        with standing(world, prefer=Preferences(language="en", theme="light")) as stand:
            stand.unlock()
            statistics(stand).print_page()
            _look(stand, "statistics-stretched")
    finally:
        words.stretch(None)


def _left(view: View, part: QWidget) -> int:
    return part.mapTo(view, QPoint(0, 0)).x()


def _look(stand: Stand, name: str) -> None:
    for _ in range(3):
        QApplication.processEvents()
    stand.shot(name)
    assert walk(stand.window) == []
