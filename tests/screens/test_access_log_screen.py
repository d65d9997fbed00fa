"""The access log on the screen, over a real store and with real keys; pictures where DPO_DESK_SHOTS is set."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.access_log import Shown
from dpo_desk.domain.company import Preferences
from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.access_log.view import View
from tests.screens.walker import walk
from tests.support.desks import OFFICER, World, make_desk
from tests.support.shell import everything_said, notices
from tests.support.windows import Stand, standing

CTRL = Qt.KeyboardModifier.ControlModifier
WHY = "정기 점검"
LOOKS = [
    ("ko-light", Preferences(theme="light"), (1440, 900)),
    ("ko-dark", Preferences(theme="dark"), (1920, 1080)),
    ("en-dark", Preferences(language="en", theme="dark"), (1366, 768)),
    ("ko-1366", Preferences(theme="light"), (1366, 768)),
    ("ko-200", Preferences(theme="light", text_scale=2.0), (1366, 768)),
    ("en-200", Preferences(language="en", theme="dark", text_scale=2.0), (1366, 768)),
]


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Three requests that were looked at, and statistics that went out."""
    made = make_desk(tmp_path / "store")
    for number, name in enumerate(("한지우", "최하은", "김민준")):
        case = made.receive(f"k{number}", subject=Person(name, phone=f"010-0000-110{number}"))
        made.desk.cases.open(case.id)
    today = made.desk.tools.today()
    made.desk.statistics.take_out(first=today, last=today, purpose="내부 보고")
    made.lock()
    return made


@pytest.fixture
def stand(world: World, qtbot: QtBot) -> Iterator[Stand]:
    with standing(world) as made:
        made.unlock()
        yield made


def opened(stand: Stand) -> View:
    QTest.keyClick(stand.window, Qt.Key.Key_4, CTRL)
    stand.settle()
    assert stand.window.page is not None
    view = stand.window.page.current()
    assert isinstance(view, View)
    return view


def acts(view: View) -> list[str]:
    return [entry.code for entry in view.model.entries]


def test_the_log_is_one_key_away_and_its_newest_entries_come_first(stand: Stand) -> None:
    view = opened(stand)
    assert acts(view)[0] == "list.look", "Today was shown before it"
    assert {"case.look", "case.received", "store.created", "statistics.printed"} <= set(acts(view))
    assert words.say("nav.log") in stand.window.windowTitle()


def test_an_entry_stands_whole_at_the_side_with_its_five_items(stand: Stand) -> None:
    view = opened(stand)
    view.table.setFocus()
    view.table.set_current_row(acts(view).index("statistics.printed"))
    said = {item: field.text() for item, field in view.entry.said.items()}
    assert not view.entry.isHidden()
    assert (said["who"], said["where"], said["purpose"]) == (OFFICER, "desk-1", "내부 보고")
    assert said["act"] == words.say("log.act.statistics.printed")
    assert said["when"].startswith("2026-11-24")


def test_a_filter_is_chosen_and_asked(stand: Stand) -> None:
    view = opened(stand)
    view.shown.chosen.emit(Shown.OUTPUTS.value)
    stand.settle()
    assert acts(view) == ["statistics.printed"]
    view.shown.chosen.emit(Shown.ALL.value)
    stand.settle()
    view.filters.number.setText("2026-0001")
    view.filters.number.editingFinished.emit()
    stand.settle()
    assert set(acts(view)) == {"case.received", "case.look"}


def test_the_state_of_the_record_is_said(stand: Stand) -> None:
    view = opened(stand)
    said = view.state.said.text()
    assert view.presenter.state is not None
    assert view.presenter.state.digest in said
    assert view.presenter.state.broken is None


def test_a_review_is_drawn_kept_and_printed_with_its_purpose(stand: Stand, tmp_path: Path) -> None:
    view = opened(stand)
    view.start.click()
    stand.settle()
    assert not view.review.isHidden()
    assert "statistics.printed" in acts(view)
    view.review.finish.click()
    stand.settle()
    assert view.review.finding.error, "a review says what it found"
    view.review.finding.editor.setPlainText("이상 없음")
    view.review.finish.click()
    stand.settle()
    assert "log.review.kept" in notices(stand)
    assert view.review.isHidden()
    stand.questions.answer("print", tmp_path / "review.pdf")
    view.print.click()
    view.paper.purpose.editor.setText(WHY)
    view.paper.asked.emit()
    stand.settle()
    assert (tmp_path / "review.pdf").stat().st_size > 10_000
    assert "log.review.printed" in notices(stand)


def test_a_finding_that_was_being_written_at_a_lock_is_taken_up_again(stand: Stand) -> None:
    view = opened(stand)
    view.start.click()
    stand.settle()
    view.review.finding.editor.setPlainText("쓰던 점검 내용")
    stand.window.lock()
    assert "쓰던 점검 내용" not in everything_said(stand.window)
    assert OFFICER not in everything_said(view)
    assert view.model.count() == 0


@pytest.mark.slow
@pytest.mark.parametrize(("name", "prefer", "size"), LOOKS)
def test_every_widget_is_sound_in_every_look(
    world: World, qtbot: QtBot, name: str, prefer: Preferences, size: tuple[int, int]
) -> None:
    with standing(world, size=size, prefer=prefer) as stand:
        stand.unlock()
        view = opened(stand)
        view.table.set_current_row(0)
        stand.settle()
        stand.shot(f"log-{name}")
        assert walk(stand.window) == []
        view.start.click()
        stand.settle()
        stand.shot(f"log-review-{name}")
        assert walk(stand.window) == []
