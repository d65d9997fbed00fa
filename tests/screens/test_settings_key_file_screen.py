"""A key file from the settings: made where the officer says, asked for where an act needs it, taken away again."""

from pathlib import Path

from dpo_desk.ui import words
from tests.support.desks import PASSPHRASE, World
from tests.support.settings_screen import opened
from tests.support.stand_in import StandIn

NEW = "새로 정한 아주 긴 암호 문구입니다"


def settled(shell: StandIn) -> None:
    for _ in range(3):
        shell.settle()


def test_a_key_file_is_made_used_for_a_new_passphrase_and_given_up(
    world: World, shell: StandIn, tmp_path: Path
) -> None:
    view, key = opened(shell, "security"), tmp_path / "stick.key"
    card = view.security.key_file
    assert not card.end.isVisible()
    card.passphrase.line.setText(PASSPHRASE)
    shell.questions.answer("settings.keyfile.where", key)
    card.make.click()
    settled(shell)
    assert len(key.read_bytes()) == 32
    assert card.end.isVisible()
    assert card.passphrase.text() == ""
    for line, text in ((view.security.old, PASSPHRASE), (view.security.new, NEW), (view.security.again, NEW)):
        line.line.setText(text)
    shell.questions.answer("unlock.keyfile.choose", key)
    view.security.change.click()
    settled(shell)
    card.passphrase.line.setText(NEW)
    shell.questions.answer("unlock.keyfile.choose", key)
    card.end.click()
    settled(shell)
    assert not card.end.isVisible()
    world.lock()
    world.unlock(NEW)


def test_without_a_passphrase_or_a_place_nothing_happens(shell: StandIn, tmp_path: Path) -> None:
    card = opened(shell, "security").security.key_file
    card.make.click()
    assert card.field.error == words.say("unlock.needed")
    card.passphrase.line.setText(PASSPHRASE)
    shell.questions.answer("settings.keyfile.where", None)
    card.make.click()
    settled(shell)
    card.passphrase.line.setText(NEW)
    shell.questions.answer("settings.keyfile.where", tmp_path / "stick.key")
    card.make.click()
    settled(shell)
    assert card.field.error == words.say("unlock.wrong")
    assert not (tmp_path / "stick.key").exists()


def test_a_re_key_asks_for_the_key_file(world: World, shell: StandIn, tmp_path: Path) -> None:
    key = tmp_path / "stick.key"
    world.desk.set_key_file(passphrase=PASSPHRASE, new=key)
    view = opened(shell, "security")
    settled(shell)
    view.security.mine.line.setText(PASSPHRASE)
    shell.questions.answer("unlock.keyfile.choose", None)
    view.security.anew.click()
    assert shell.questions.asked == []
    view.security.mine.line.setText(PASSPHRASE)
    shell.questions.answer("unlock.keyfile.choose", key)
    shell.questions.answer("rekey.ask", "act")
    shell.questions.answer("rekey.codes", "act")
    view.security.anew.click()
    settled(shell)
    assert shell.failed == []
    world._desk = world.access.unlock(world.folder, officer_id=1, passphrase=PASSPHRASE, key_file=key)
