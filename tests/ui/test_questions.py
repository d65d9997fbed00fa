"""Questions: answered beforehand, never waiting in tests, safe by default."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from dpo_desk.ui.questions import Question, QuestionDialog, Questions, Unanswered, file_dialog, question_of


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    words.use("ko")
    theme.apply(qapp, dark=False)


def test_an_answer_laid_down_is_given_once() -> None:
    questions = Questions(waiting=False)
    questions.answer("intake.drop.ask", "act")
    questions.answer("intake.drop.ask", "safe")
    assert questions.ask("intake.drop.ask")
    assert not questions.ask("intake.drop.ask")
    assert [q.key for q in questions.asked] == ["intake.drop.ask"] * 2
    with pytest.raises(Unanswered, match=r"intake\.drop\.ask"):
        questions.ask("intake.drop.ask")


def test_a_question_is_put_together_from_its_words() -> None:
    drop = question_of("intake.drop.ask")
    assert drop.title == "확정하지 않은 메일을 버릴까요?"
    assert drop.body.startswith("저장한 것이 없어")
    assert (drop.act, drop.safe) == ("버리기", "그만두기")
    ended = question_of("retention.ask", n=4, date="2027-02-25 (목)")
    assert (ended.title, ended.act) == ("기록 4건을 파기할까요?", "4건 파기")
    assert "되돌릴 수 없습니다" in ended.body


def test_files_come_from_what_was_laid_down(tmp_path: Path) -> None:
    questions = Questions(waiting=False)
    questions.answer("intake.open", tmp_path / "a.eml")
    questions.answer("backup.now", None)
    assert questions.open_file("intake.open", "*.eml") == str(tmp_path / "a.eml")
    assert questions.folder("backup.now") is None
    with pytest.raises(Unanswered):
        questions.save_file("act.save", "a.pdf")


def test_pages_print_into_a_pdf(tmp_path: Path) -> None:
    questions = Questions(waiting=False)
    out = tmp_path / "out.pdf"
    questions.answer("print", out)
    page = (70, 99, b"\xff\x00\x00\xff" * (70 * 99))
    assert questions.print_pages([page, page])
    assert out.read_bytes().startswith(b"%PDF")
    assert out.read_bytes().count(b"/Type /Page\n") == 2


def dialog() -> QuestionDialog:
    return QuestionDialog(Question("x", "기록 4건을 파기할까요?", "되돌릴 수 없습니다.", "4건 파기", "그만두기"), None)


def test_the_safe_button_has_the_focus_and_enter_there_is_safe(qtbot: QtBot) -> None:
    asked = dialog()
    qtbot.addWidget(asked)
    asked.show()
    asked.activateWindow()
    QApplication.processEvents()
    assert asked.card.safe.hasFocus()
    QTest.keyClick(asked.card.safe, Qt.Key.Key_Return)
    assert asked.result() == QDialog.DialogCode.Rejected
    assert not asked.isVisible()


def test_enter_outside_the_buttons_does_nothing(qtbot: QtBot) -> None:
    asked = dialog()
    qtbot.addWidget(asked)
    asked.show()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert asked.isVisible()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()


def test_a_lock_closes_an_open_question_with_its_safe_answer(qapp: QApplication) -> None:
    questions = Questions()
    QTimer.singleShot(0, questions.dismiss)
    assert questions.ask("intake.drop.ask") is False


def test_the_danger_button_acts(qapp: QApplication) -> None:
    questions = Questions()

    def press() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QuestionDialog) and w.isVisible()]
        found[0].card.act.click()

    QTimer.singleShot(0, press)
    assert questions.ask("intake.drop.ask") is True


def test_the_file_dialog_of_qt_has_no_english_in_korean(qtbot: QtBot) -> None:
    words.use("ko")
    dialog = file_dialog(None, "메일 열기", "*.eml")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "위치(&L):" in said
    assert not [text for text in said if re.search("[A-Za-z]{2}", text)]


def test_a_lock_closes_an_open_file_dialog(qapp: QApplication) -> None:
    questions = Questions()
    QTimer.singleShot(0, questions.dismiss)
    assert questions.folder("backup.folder.ask") is None
