"""The door for eyes, ears and keyboard: the walker over its three doors; pictures on demand (DPO_DESK_SHOTS)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from tests.screens.walker import walk
from tests.support.desks import World, make_desk
from tests.support.windows import standing

LOOKS = [
    ("ko-light", Preferences(theme="light"), (1440, 900)),
    ("ko-dark", Preferences(theme="dark"), (1920, 1080)),
    ("en-light", Preferences(language="en", theme="light"), (1366, 768)),
    ("ko-200", Preferences(theme="light", text_scale=2.0), (1366, 768)),
    ("en-200", Preferences(language="en", theme="dark", text_scale=2.0), (1366, 768)),
]


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = make_desk(tmp_path / "store")
    made.lock()
    return made


@pytest.mark.parametrize(("name", "prefer", "size"), LOOKS, ids=[look[0] for look in LOOKS])
def test_every_door_is_named_readable_and_whole(
    world: World, qtbot: QtBot, name: str, prefer: Preferences, size: tuple[int, int]
) -> None:
    with standing(world, size=size, prefer=prefer) as stand:
        door = stand.window.door
        _look(stand.window)
        stand.shot(f"unlock-{name}")
        for _ in range(3):
            stand.unlock("틀린 암호 문구를 길게 씁니다")
        _look(stand.window)
        stand.shot(f"unlock-wrong-{name}")
        door.look_at(world.folder.parent / "nothing")
        _look(stand.window)
        stand.shot(f"unlock-none-{name}")
        door.show_recover()
        _look(stand.window)
        stand.shot(f"recover-{name}")
        door.show_create()
        _look(stand.window)
        stand.shot(f"create-names-{name}")
        wizard = door.wizard
        assert wizard is not None
        wizard.folder.editor.setText(str(world.folder.parent / "made"))
        wizard.company.editor.setText("아니그마테크놀로지스 주식회사")
        wizard.officer.editor.setText("정해린")
        wizard.next.click()
        wizard.passphrase.editor.line.setText("짧은 문구")
        wizard.next.click()
        _look(stand.window)
        stand.shot(f"create-passphrase-{name}")
        for secret in (wizard.passphrase, wizard.again):
            secret.editor.line.setText("아주 긴 암호 문구 하나를 씁니다")
        wizard.next.click()
        stand.settle()
        assert wizard.presenter.step == "code"
        _look(stand.window)
        stand.shot(f"create-code-{name}")
        wizard.next.click()
        wizard.next.click()
        _look(stand.window)
        stand.shot(f"create-check-{name}")


def _look(window: QWidget) -> None:
    for _ in range(3):
        QApplication.processEvents()
    assert walk(window) == []
