"""The calendar in the settings: days added and struck, what moves told before it is saved, with real input."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.due import Move
from dpo_desk.domain.office_law import Entered
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.view import View
from tests.screens.walker import walk_all
from tests.support.desks import OFFICER
from tests.support.mails import RRN
from tests.support.settings_screen import button, enter, opened, picture, said, save
from tests.support.stand_in import StandIn

TODAY, DUE, FIRST = date(2026, 11, 24), date(2026, 11, 30), date(2023, 1, 1)
CTRL = Qt.KeyboardModifier.ControlModifier
NEW = {"day": "2026-11-30", "holiday_ko": "임시공휴일", "source": "관보 제1호", "reason": "국무회의 의결을 보고 더함"}


def row(view: View, number: int = 0) -> dict[str, object]:
    model = view.calendar.moves.model
    return {column.key: model.cell(number, column.key) for column in model.columns}


def test_every_holiday_of_a_year_stands_with_its_source(shell: StandIn) -> None:
    view = opened(shell, "calendar")
    shown = said(view.calendar.days)
    assert words.day(date(2026, 2, 17)) in shown
    assert "관공서의 공휴일에 관한 규정 제2조" in shown
    view.calendar.year.set_value(2027)
    shell.settle()
    assert words.day(date(2027, 1, 1)) in said(view.calendar.days)
    assert words.say("settings.sure.M-H") in said(view.calendar.days)  # the days of 2027 are not wholly sure


def test_a_holiday_shows_what_moves_before_it_is_saved_and_marks_the_day_after(shell: StandIn) -> None:
    moving, staying = shell.world.receive("k1", days_ago=6), shell.world.receive("k2", days_ago=3)
    view = opened(shell, "calendar")
    QTest.mouseClick(view.calendar.add, Qt.MouseButton.LeftButton)
    fields = view.calendar.form.fields
    QTest.keyClicks(fields["day"].editor, "20261130")
    fields["holiday_ko"].editor.setText("임시공휴일")
    assert view.calendar.moves.moves is None  # a name and a source first: they are kept with the day
    fields["source"].editor.setText("관보 제1호")
    shell.settle()
    assert view.calendar.moves.moves is not None
    (move,) = view.calendar.moves.moves
    assert (move.number, move.before.day, move.after.day) == (moving.number, DUE, date(2026, 12, 1))
    assert words.say("settings.calendar.moves", n=1) in said(view.calendar.moves)
    assert row(view)["by"] == words.say("settings.calendar.moves.later", n=1)
    assert shell.world.request(moving.id).due_on == DUE  # nothing is saved yet
    assert not view.save_bar.save.isEnabled()  # the reason is missing
    fields["reason"].editor.setPlainText("국무회의 의결을 보고 더함")
    QTest.keyClick(fields["reason"].editor, Qt.Key.Key_S, CTRL)
    shell.settle()
    assert shell.told == [words.say("settings.calendar.moved", n=1)]
    assert shell.world.request(moving.id).due_on == date(2026, 12, 1)
    assert shell.world.request(staying.id).due_on == date(2026, 12, 1)
    assert view.calendar.form.isHidden()
    (entry,) = shell.world.desk.law.office().holidays
    assert entry.entered == Entered(OFFICER, TODAY, "국무회의 의결을 보고 더함")
    shown = said(view.calendar.days)
    assert words.say("settings.calendar.added") in shown
    assert f"{OFFICER} · {words.day(TODAY)} · 국무회의 의결을 보고 더함" in shown


def test_a_struck_day_moves_requests_sooner_and_is_taken_back(shell: StandIn) -> None:
    case = shell.world.receive(
        rights=(Right.DELETION,), days_ago=62
    )  # due 2026-10-06, after 3 October and its substitute
    view = opened(shell, "calendar")
    day = f"{words.day(date(2026, 10, 5))} 개천절 대체공휴일"
    button(view.calendar, f"{words.say('act.remove')}: {day}").click()
    assert view.calendar.form.fields["day"].editor.text() == "2026-10-05"
    view.calendar.form.take({"source": "시험", "reason": "잘못 들어 있음"})
    shell.settle()
    assert row(view)["by"] == words.say("settings.calendar.moves.sooner", n=1)
    save(shell, view)
    assert shell.world.request(case.id).due_on == date(2026, 10, 5)
    assert words.say("settings.calendar.struck") in said(view.calendar.days)
    button(view.calendar, f"{words.say('act.undo')}: {day}").click()
    shell.settle()
    assert row(view)["by"] == words.say("settings.calendar.moves.later", n=1)
    save(shell, view)
    assert shell.world.request(case.id).due_on == date(2026, 10, 6)
    assert shell.world.desk.law.office().holidays == ()


def test_the_day_up_to_which_all_is_known_is_set_with_source_and_reason(shell: StandIn) -> None:
    view = opened(shell, "calendar")
    enter(shell, view.calendar, "complete", {"complete_to": "2028-12-31", "source": "월력요항", "reason": "확인함"})
    assert words.say("settings.calendar.moves", n=0) in said(view.calendar.moves)
    save(shell, view)
    assert shell.world.desk.law.book.calendar.complete_to == date(2028, 12, 31)
    assert "월력요항" in said(view.calendar.complete)
    assert f"{OFFICER} · {words.day(TODAY)} · 확인함" in said(view.calendar.complete)


@pytest.mark.parametrize(
    ("entry", "typed", "field", "code", "params"),
    [
        ("add", {"day": "2026-13-01"}, "day", "error.date.form", {}),
        ("add", {"day": "0202-11-30"}, "day", "settings.entry.year", {"first": "2000", "last": "2099"}),
        ("add", {"day": "2026-12-25"}, "day", "settings.calendar.there", {"date": date(2026, 12, 25)}),
        ("add", {"holiday_ko": ""}, "holiday_ko", "error.text.empty", {"what": "휴일 이름(국문)"}),
        ("add", {"source": RRN}, "source", "identity.rrn", {}),
        ("add", {"reason": "가" * 501}, "reason", "error.text.long", {"limit": 500, "n": 501}),
        ("strike", {"day": "2026-11-28"}, "day", "settings.calendar.notthere", {"date": date(2026, 11, 28)}),
        ("complete", {"complete_to": "2020-01-01"}, "complete_to", "settings.calendar.early", {"first": FIRST}),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    shell: StandIn, entry: str, typed: dict[str, str], field: str, code: str, params: dict[str, object]
) -> None:
    view = opened(shell, "calendar")
    enter(shell, view.calendar, entry, NEW | {"complete_to": "2028-12-31"} | typed)
    view._save()
    shell.settle()
    assert view.calendar.form.fields[field].error == words.say(code, **params)
    assert shell.world.desk.law.office().holidays == ()
    assert shell.world.desk.law.office().complete_to is None
    assert shell.told == []


def test_saving_at_once_waits_until_what_moves_was_shown(shell: StandIn) -> None:
    case = shell.world.receive(days_ago=6)
    view = opened(shell, "calendar")
    view.calendar.open("add")
    view.calendar.form.take(NEW)
    view._save()  # before the desk knew what moves
    shell.settle()
    assert view.calendar.moves.moves is not None
    assert shell.world.request(case.id).due_on == DUE
    save(shell, view)
    assert shell.world.request(case.id).due_on == date(2026, 12, 1)


def test_saving_at_once_goes_through_where_nothing_moves(shell: StandIn) -> None:
    view = opened(shell, "calendar")
    view.calendar.open("add")
    view.calendar.form.take(NEW)
    view._save()
    shell.settle()
    assert shell.told == [words.say("settings.calendar.moved", n=0)]
    assert len(shell.world.desk.law.office().holidays) == 1


def test_an_open_form_survives_a_lock_with_what_moves(shell: StandIn) -> None:
    shell.world.receive(days_ago=6)
    view = opened(shell, "calendar")
    enter(shell, view.calendar, "add", NEW)
    typed = view.typed()
    assert typed is not None
    view.clear()
    assert view.calendar.form.entry is None
    view.enter(Place(ScreenName.SETTINGS, section="calendar"))
    view.resume(typed)
    shell.settle()
    assert view.calendar.form.texts() == NEW | {"holiday_en": ""}
    assert [type(move) for move in view.calendar.moves.moves or ()] == [Move]
    save(shell, view)
    assert len(shell.world.desk.law.office().holidays) == 1


def test_another_form_waits_for_what_is_typed(shell: StandIn) -> None:
    view = opened(shell, "calendar")
    enter(shell, view.calendar, "add", NEW)
    view.calendar.extend.click()
    assert view.calendar.form.texts()["holiday_ko"] == "임시공휴일"
    assert view.calendar.bar.accessibleName() == words.say("settings.entry.unsaved")
    view.save_bar.undo.click()
    assert view.calendar.form.isHidden()
    assert view.calendar.counts() == (0, 0)
    assert view.focusWidget() is view.calendar.year


def test_a_setting_saved_elsewhere_leaves_the_form_as_typed(shell: StandIn) -> None:
    view = opened(shell, "calendar")
    enter(shell, view.calendar, "add", NEW)
    shell.world.desk.settings.save_preferences(shell.world.desk.settings.preferences())
    shell.settle()
    assert view.calendar.form.texts()["source"] == "관보 제1호"
    assert view.calendar.counts() == (1, 0)


@pytest.mark.parametrize("state", ["form", "wrong", "entered", "back"])
def test_the_calendar_is_whole_in_every_language_theme_and_size(shell: StandIn, qapp: QApplication, state: str) -> None:
    shell.world.receive(days_ago=6)
    kept: list[View] = []
    if state in ("entered", "back"):
        view = opened(shell, "calendar")
        enter(shell, view.calendar, "add", NEW)
        save(shell, view)
        kept.append(view)

    def make() -> QWidget:
        view = opened(shell, "calendar")
        kept.append(view)
        if state == "form":
            enter(shell, view.calendar, "add", NEW)
        elif state == "wrong":
            enter(shell, view.calendar, "add", {"day": "2026-12-25"})
            view._save()
        elif state == "back":
            enter(shell, view.calendar, "back", {}, "2026-11-30")
        shell.settle()
        assert shell.window is not None
        picture(shell.window, f"calendar-{state}")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []
