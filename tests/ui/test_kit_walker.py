"""The walker finds what it is there for, and finds nothing on the kit's own sheets."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import sheet, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from tests.screens.walker import settle, walk, walk_all


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    words.use("ko")
    theme.apply(qapp, dark=False)


def findings(qtbot: QtBot, window: QWidget, width: int = 600, height: int = 300) -> str:
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settle(app)
    return "\n".join(walk(window))


def test_a_button_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayout(column(8, Button("", "quiet", icon="lock"), LineEdit()))
    said = findings(qtbot, window)
    assert said.count("no accessible name") == 2


def test_a_disabled_button_without_a_reason_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    button = Button("발급")
    button.setEnabled(False)
    window.setLayout(column(8, button))
    assert "disabled without a reason" in findings(qtbot, window)


def test_a_label_that_guesses_markup_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayout(column(8, QLabel("가")))
    assert "markup" in findings(qtbot, window)


def test_a_cut_label_and_a_cut_paragraph_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    label, text = SafeLabel("아주 긴 이름이 여기에 있습니다"), Paragraph("회신을 기다리는 동안에도 흐릅니다. " * 5)
    for widget in (label, text):
        widget.setParent(window)
    label.setGeometry(0, 0, 60, 20)
    text.setGeometry(0, 40, 100, 20)
    said = findings(qtbot, window)
    assert "label cut" in said
    assert "paragraph cut" in said


def test_a_colour_nobody_checked_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayout(column(8, SafeLabel("가", ink="hairline")))
    assert "unchecked colours hairline on canvas" in findings(qtbot, window)


def test_a_tab_order_that_jumps_back_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    first, second, third = Button("가"), Button("나"), Button("다")
    window.setLayout(column(8, row(8, first, second), third))
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, first)
    assert "Tab goes to" in findings(qtbot, window)


def test_what_sticks_out_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    button = QPushButton("가", window)
    button.setGeometry(500, 10, 300, 30)
    assert "sticks out" in findings(qtbot, window)


def test_a_sound_window_has_no_findings(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayout(column(8, row(8, Button("가"), Button("나")), Button("다"), Paragraph("라"), None))
    assert findings(qtbot, window) == ""


def test_the_window_of_the_sheet_has_no_findings(qapp: QApplication) -> None:
    assert walk_all(sheet.window, qapp, 1440, 1400) == []


def test_the_components_of_the_sheet_have_no_findings(qapp: QApplication) -> None:
    assert walk_all(sheet.components, qapp, 3000, 2600) == []


def test_a_window_that_was_open_follows_theme_and_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    window = sheet.window()
    qtbot.addWidget(window)
    window.resize(1440, 1400)
    window.show()
    settle(qapp)
    theme.apply(qapp, dark=True, user_scale=2.0)
    settle(qapp)
    assert walk(window) == []
    fresh = sheet.window()
    qtbot.addWidget(fresh)
    fresh.resize(1440, 1400)
    fresh.show()
    settle(qapp)
    one, other = window.grab().toImage(), fresh.grab().toImage()
    assert one == other
