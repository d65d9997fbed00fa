"""The door of an officer with a key file: it asks for the file, says what was chosen, and opens to both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from tests.support.desks import PASSPHRASE, World, make_desk
from tests.support.windows import Stand, standing


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / "stick.key"


@pytest.fixture
def stand(key: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Stand]:
    world: World = make_desk(tmp_path / "store")
    world.desk.set_key_file(passphrase=PASSPHRASE, new=key)
    world.lock()
    with standing(world) as made:
        yield made


def test_the_file_is_chosen_and_the_desk_opens(stand: Stand, key: Path) -> None:
    unlock = stand.window.door.unlock
    assert unlock.key_file is not None
    assert unlock.key_file.isVisible()
    stand.unlock()
    assert unlock.field.error == words.say("unlock.keyfile.missing")
    stand.questions.answer("unlock.keyfile.choose", key)
    unlock.key_file.click()
    assert unlock.field.error == ""
    assert unlock.key_file.text() == words.say("unlock.keyfile.chosen", name="stick.key")
    stand.shot("unlock-key-file")
    stand.unlock()
    assert stand.window.is_open


def test_a_wrong_one_of_the_two_is_said_as_what_it_may_be(stand: Stand, key: Path, tmp_path: Path) -> None:
    unlock = stand.window.door.unlock
    assert unlock.key_file is not None
    (tmp_path / "other.key").write_bytes(bytes(32))
    stand.questions.answer("unlock.keyfile.choose", tmp_path / "other.key")
    unlock.key_file.click()
    stand.unlock()
    assert unlock.field.error == words.say("unlock.wrong.keyfile")
    assert not stand.window.is_open
    stand.questions.answer("unlock.keyfile.choose", None)
    unlock.key_file.click()
    assert unlock.key_file.text() == words.say("unlock.keyfile.chosen", name="other.key")
