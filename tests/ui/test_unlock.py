"""The door: unlock, wait, recover, create; real store, real window."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from dpo_desk.ui import words
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.unlock.create_presenter import missing_characters, same_group, two_of
from dpo_desk.ui.unlock.door_page import DoorPage
from tests.support.desks import COMPANY, OFFICER, PASSPHRASE, World, closed_world, make_desk
from tests.support.windows import Stand, standing

NEW = "새로 정한 아주 긴 암호 문구입니다"


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = make_desk(tmp_path / "store")
    made.lock()
    return made


@pytest.fixture
def stand(world: World, qtbot: QtBot) -> Iterator[Stand]:
    with standing(world) as made:
        yield made


def door(stand: Stand) -> DoorPage:
    return stand.window.door


def error(stand: Stand) -> str:
    return door(stand).unlock.field.error


def texts(stand: Stand) -> str:
    return " ".join(label.text() for label in door(stand).findChildren(SafeLabel))


def test_the_door_shows_company_officer_and_when_it_was_locked(stand: Stand) -> None:
    assert COMPANY in texts(stand)
    assert [row.text() for row in door(stand).unlock.officers.rows] == [OFFICER]
    assert "2026-11-24 (화) 10:00에 잠김" in texts(stand)
    assert door(stand).unlock.passphrase.line.hasFocus()


def test_the_right_passphrase_typed_and_entered_opens_today(stand: Stand, qtbot: QtBot) -> None:
    line = door(stand).unlock.passphrase.line
    line.setText(PASSPHRASE)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    stand.settle()
    assert stand.window.is_open
    assert stand.window.windowTitle() == "오늘 - DPO Desk"
    assert line.text() == ""


def test_a_wrong_passphrase_is_said_at_the_field_and_opens_nothing(stand: Stand) -> None:
    stand.unlock("틀린 암호 문구를 길게 씁니다")
    assert error(stand) == words.say("unlock.wrong")
    assert not stand.window.is_open
    assert door(stand).unlock.passphrase.line.hasSelectedText()


def test_after_three_failures_the_door_waits_and_counts_down(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        stand.unlock("틀린 암호 문구를 길게 씁니다")
    presenter = door(stand).unlock.presenter
    assert "3번" in error(stand)
    assert not door(stand).unlock.enter.isEnabled()
    here = presenter._monotonic()
    monkeypatch.setattr(presenter, "_monotonic", lambda: here + 1.5)
    door(stand).unlock._tick()
    assert "1초" in error(stand)
    monkeypatch.setattr(presenter, "_monotonic", lambda: here + 60)
    door(stand).unlock._tick()
    assert error(stand) == ""
    assert door(stand).unlock.enter.isEnabled()


def test_a_second_enter_while_opening_is_no_second_try(stand: Stand) -> None:
    unlock = door(stand).unlock
    unlock.passphrase.line.setText("틀린 암호 문구를 길게 씁니다")
    for _ in range(5):
        unlock.passphrase.entered.emit()
    stand.settle()
    assert error(stand) == words.say("unlock.wrong")  # the third failure would have cost time


def test_an_opening_that_was_cancelled_leaves_the_store_locked(stand: Stand) -> None:
    unlock = door(stand).unlock
    unlock.passphrase.line.setText(PASSPHRASE)
    unlock.enter.click()
    unlock.presenter.cancel()
    stand.settle()
    assert not stand.window.is_open
    stand.unlock()
    assert stand.window.is_open


def test_an_empty_passphrase_asks_for_one(stand: Stand) -> None:
    stand.unlock("")
    assert error(stand) == words.say("unlock.needed")


def test_a_folder_without_a_store_offers_to_create_one(stand: Stand, tmp_path: Path) -> None:
    stand.questions.answer("unlock.folder", tmp_path / "nothing")
    door(stand).unlock.other.click()
    unlock = door(stand).unlock
    assert not unlock.way_in.isVisible()
    assert unlock.first.isVisible()
    assert unlock._trouble.text() == words.say("unlock.empty")
    stand.window.looks.apply(Preferences(language="en"))
    assert unlock._trouble.text() == words.say("unlock.empty") == "There is no store on this computer yet."
    assert unlock._company.text() == words.say("unlock.company")


def test_a_damaged_header_is_said_in_words_and_no_passphrase_is_asked(stand: Stand) -> None:
    folder = stand.world.folder
    for name in ("store.key", "store.key.bak"):
        (folder / name).write_bytes(b"")
    door(stand).look_at(folder)
    assert door(stand).unlock._trouble.text() == words.say("unlock.header.damaged")
    assert not door(stand).unlock.way_in.isVisible()


def test_a_store_open_elsewhere_says_since_when_and_by_which_process(stand: Stand) -> None:
    stand.world.unlock()
    stand.unlock()
    assert "열려 있습니다" in error(stand)
    assert "프로세스" in error(stand)
    stand.world.lock()
    stand.unlock()
    assert stand.window.is_open


def test_recovery_sets_a_new_passphrase_and_the_old_one_no_longer_opens(stand: Stand) -> None:
    code = stand.world.code
    assert code
    door(stand).unlock.recover.click()
    recover = door(stand).recover
    assert recover is not None
    recover.code.editor.setText(code.lower().replace("-", " "))
    recover.passphrase.editor.line.setText(NEW)
    recover.again.editor.line.setText(NEW)
    recover.act.click()
    stand.settle()
    assert door(stand).unlock.isVisible()
    assert recover.passphrase.editor.text() == ""
    stand.unlock(PASSPHRASE)
    assert not stand.window.is_open
    stand.unlock(NEW)
    assert stand.window.is_open


def test_a_code_copied_wrongly_names_its_group(stand: Stand) -> None:
    code = stand.world.code
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    door(stand).show_recover()
    recover = door(stand).recover
    assert recover is not None
    recover.code.editor.setText(wrong)
    recover.passphrase.editor.line.setText(NEW)
    recover.again.editor.line.setText(NEW)
    recover.act.click()
    stand.settle()
    assert recover.code.error == words.say("recover.typo", group=1)


def test_the_wizard_creates_a_store_and_opens_it_only_after_the_code_was_typed_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with standing(closed_world(tmp_path / "first")) as stand:
        door(stand).unlock.first.click()
        wizard = door(stand).wizard
        assert wizard is not None
        wizard.next.click()
        assert wizard.company.error == words.say("create.missing.company")
        wizard.folder.editor.setText(str(tmp_path / "made"))
        wizard.company.editor.setText(COMPANY)
        wizard.officer.editor.setText(OFFICER)
        wizard.next.click()
        wizard.passphrase.editor.line.setText("짧은 문구")
        wizard.next.click()
        assert wizard.passphrase.error == words.say("create.short", n=10)
        wizard.passphrase.editor.line.setText(PASSPHRASE)
        wizard.again.editor.line.setText(PASSPHRASE + "!")
        wizard.next.click()
        assert wizard.again.error == words.say("create.again")
        wizard.again.editor.line.setText(PASSPHRASE)
        wizard.next.click()
        stand.settle()
        presenter = wizard.presenter
        assert presenter.step == "code"
        code = presenter.code
        assert len(code) == 9
        assert wizard.groups.accessibleName().split() == list(code)
        wizard.next.click()
        assert wizard.groups.accessibleName() == ""
        wizard.first.editor.setText("0000")
        wizard.second.editor.setText(code[presenter.asked[1] - 1].lower())
        wizard.next.click()
        assert not stand.window.is_open
        assert wizard.first.error
        assert not wizard.second.error
        wizard.first.editor.setText(code[presenter.asked[0] - 1])
        wizard.next.click()
        stand.settle()
        assert stand.window.is_open
        assert stand.window.desk.folder == tmp_path / "made"
        assert stand.window.place is not None
        assert stand.window.place.screen == "settings"
        assert presenter.code == ()


def test_a_taken_folder_is_refused_and_its_files_stay(tmp_path: Path, qtbot: QtBot) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    with standing(closed_world(tmp_path / "first")) as stand:
        door(stand).show_create()
        wizard = door(stand).wizard
        assert wizard is not None
        for field, text in ((wizard.folder, str(taken)), (wizard.company, COMPANY), (wizard.officer, OFFICER)):
            field.editor.setText(text)
        wizard.next.click()
        for secret in (wizard.passphrase, wizard.again):
            secret.editor.line.setText(PASSPHRASE)
        wizard.next.click()
        stand.settle()
        assert wizard.folder.error == words.say("create.folder.taken")
        assert [file.name for file in taken.iterdir()] == ["mine.txt"]


def test_the_code_can_be_printed(tmp_path: Path, qtbot: QtBot) -> None:
    with standing(closed_world(tmp_path / "first")) as stand:
        door(stand).show_create()
        wizard = door(stand).wizard
        assert wizard is not None
        for field, text in (
            (wizard.folder, str(tmp_path / "made")),
            (wizard.company, COMPANY),
            (wizard.officer, OFFICER),
        ):
            field.editor.setText(text)
        wizard.next.click()
        for secret in (wizard.passphrase, wizard.again):
            secret.editor.line.setText(PASSPHRASE)
        wizard.next.click()
        stand.settle()
        stand.questions.answer("print", tmp_path / "code.pdf")
        wizard.print.click()
        assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")


def test_the_sample_is_asked_of_whoever_made_the_window(stand: Stand) -> None:
    door(stand).unlock.sample.click()
    assert stand.samples == ["sample"]


def test_the_language_changes_while_the_door_stands(stand: Stand) -> None:
    stand.window.looks.apply(Preferences(language="en", theme="light"))
    assert door(stand).unlock.enter.text() == "Unlock"
    assert "locked 2026-11-24 (Tue) 10:00" in texts(stand)


def test_groups_are_read_as_leniently_as_the_vault_reads_them() -> None:
    assert same_group("o1l-x ", "011X")
    assert not same_group("011Y", "011X")
    assert missing_characters("가" * 14) == 1
    assert missing_characters("가" * 15) == 0
    for _ in range(50):
        first, second = two_of(8)
        assert 1 <= first < second <= 8


def test_a_clock_that_was_moved_on_ends_no_wait_by_itself(stand: Stand) -> None:
    for _ in range(3):
        stand.unlock("틀린 암호 문구를 길게 씁니다")
    stand.world.moment += timedelta(days=1)
    assert door(stand).unlock.presenter.seconds_left() > 0
