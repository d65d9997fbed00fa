"""Fields of forms: what is typed, chosen, wrong, hidden."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.body import SaveBar
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.field import Field, FormRow, PassphraseField
from dpo_desk.ui.kit.inputs import CheckBox, Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.options import Choice, Options


def show(widget: QWidget, width: int, height: int) -> None:
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    words.use("ko")
    theme.apply(qapp, dark=False)
    yield
    words.use("ko")
    theme.apply(qapp, dark=False)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_field_says_what_is_wrong_beside_it_and_to_the_screen_reader(qtbot: QtBot) -> None:
    field = Field("전화", LineEdit("02-555-01"), hint="대표 번호")
    qtbot.addWidget(field)
    assert field.editor.accessibleName() == "전화"
    assert field.editor.accessibleDescription() == "대표 번호"
    field.set_error("끝자리가 모자랍니다.")
    assert field.editor.accessibleDescription() == "끝자리가 모자랍니다."
    assert field.editor.property("bad") is True
    field.set_error("")
    assert field.editor.property("bad") is False


def test_a_search_sees_hangul_while_it_is_composed(qtbot: QtBot) -> None:
    line = LineEdit("홍길")
    qtbot.addWidget(line)
    seen: list[str] = []
    line.typed.connect(seen.append)
    QApplication.sendEvent(line, QInputMethodEvent("ㄷ", []))
    assert seen == ["홍길ㄷ"]
    assert line.text() == "홍길"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-30", date(2026, 11, 30)),
        ("2026. 11. 30.", date(2026, 11, 30)),
        ("20261130", date(2026, 11, 30)),
        ("2026/1/5", date(2026, 1, 5)),
        ("2026-02-30", None),
        ("내일", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_write_it(qtbot: QtBot, typed: str, day: date | None) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.day() == day
    assert field.is_wrong() == (day is None and bool(typed))


def test_up_moves_a_date_by_a_day(qtbot: QtBot) -> None:
    field = DateEdit(date(2026, 2, 28))
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "2026-03-01"


@pytest.mark.parametrize(("day", "key"), [(date.max, Qt.Key.Key_Up), (date.min, Qt.Key.Key_Down)])
def test_before_the_first_and_behind_the_last_day_there_is_none(qtbot: QtBot, day: date, key: Qt.Key) -> None:
    field = DateEdit(day)
    qtbot.addWidget(field)
    QTest.keyClick(field, key)
    assert field.day() == day


def test_the_eye_shows_and_hides_a_passphrase(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "correct horse")
    eye = field.findChild(Button)
    assert eye is not None
    assert eye.accessibleName() == "암호 문구 보이기"
    eye.click()
    assert field.line.echoMode() == field.line.EchoMode.Normal
    assert eye.accessibleName() == "암호 문구 숨기기"
    assert field.text() == "correct horse"


def test_caps_lock_is_noticed_from_the_letters(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    warnings: list[bool] = []
    field.line.caps.connect(warnings.append)
    QTest.keyClicks(field.line, "A")  # a capital without Shift
    QTest.keyClicks(field.line, "a")
    assert warnings == [True, False]


def test_a_combo_keeps_its_value_when_its_words_change(qtbot: QtBot) -> None:
    combo = Combo([("all", "모든 권리"), ("access", "열람")])
    qtbot.addWidget(combo)
    combo.set_value("access")
    changes: list[int] = []
    combo.currentIndexChanged.connect(changes.append)
    combo.set_choices([("all", "Any right"), ("access", "Access")])
    assert (combo.value(), combo.currentText()) == ("access", "Access")


def test_a_check_box_wraps_instead_of_being_cut(qtbot: QtBot) -> None:
    box = CheckBox("이 연락처를 처리방침 2026-12-01판에도 씁니다. 저장하면 다음 통지서부터 쓰입니다.")
    qtbot.addWidget(box)
    assert box.heightForWidth(200) > box.heightForWidth(900)


def test_a_form_row_has_one_column_where_it_is_narrow(qtbot: QtBot) -> None:
    pair = FormRow(Field("전화", LineEdit()), Field("팩스", LineEdit()))
    qtbot.addWidget(pair)
    show(pair, 700, 200)
    assert pair._row.direction() == pair._row.Direction.LeftToRight
    show(pair, 300, 200)
    assert pair._row.direction() == pair._row.Direction.TopToBottom


def test_the_save_bar_counts_and_will_not_save_what_is_to_mend(qtbot: QtBot) -> None:
    bar = SaveBar()
    qtbot.addWidget(bar)
    bar.set_counts(2, 1)
    assert not bar.isHidden()
    assert not bar.save.isEnabled()
    assert bar.save.toolTip() == "고칠 칸 1개"
    bar.set_counts(2, 0)
    assert bar.save.isEnabled()
    bar.set_counts(0, 0)
    assert bar.isHidden()


@pytest.mark.parametrize("codes", [("only",), ("one", "other")])
def test_a_choice_stays_chosen_when_it_is_pressed_again(qtbot: QtBot, codes: tuple[str, ...]) -> None:
    options = Options([Choice(code, "법령이 이름을 들어 정하고 있음") for code in codes])
    qtbot.addWidget(options)
    first = options.options[codes[0]]
    for _ in range(2):
        first.click()
        assert options.value() == codes[0]
    options.set_value("")
    assert options.value() == ""
