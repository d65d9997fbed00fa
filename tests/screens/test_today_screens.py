"""Today, palette, keys and bars for eyes, ears and keyboard; pictures on demand (DPO_DESK_SHOTS)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.company import Preferences
from dpo_desk.domain.person import Person
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from tests.screens.walker import stretch, walk
from tests.support.desks import World, make_desk
from tests.support.windows import standing

LOOKS = [
    ("ko-light", Preferences(theme="light"), (1440, 900)),
    ("ko-dark", Preferences(theme="dark"), (1920, 1080)),
    ("en-dark", Preferences(language="en", theme="dark"), (1366, 768)),
    ("ko-1366", Preferences(theme="light"), (1366, 768)),
    ("ko-200", Preferences(theme="light", text_scale=2.0), (1366, 768)),
    ("en-200", Preferences(language="en", theme="light", text_scale=2.0), (1366, 768)),
]
PEOPLE = (("최하은", 12), ("박서연", 10), ("한지우", 7), ("이도윤", 7), ("강예린", 6), ("조현우", 4), ("윤채원", 2))


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = make_desk(tmp_path / "store")
    for number, (name, days) in enumerate(PEOPLE):
        case = made.receive(f"k{number}", subject=Person(name, phone="010-0000-1104"), days_ago=days)
        if number < 2:
            made.to_decided(case.id)
    made.receive("other", subject=Person("서지호"), rights=(Right.DELETION, Right.SOURCE), days_ago=3)
    made.lock()
    return made


@pytest.mark.parametrize(("name", "prefer", "size"), LOOKS, ids=[look[0] for look in LOOKS])
def test_today_and_what_lies_over_it_is_named_readable_and_whole(
    world: World, qtbot: QtBot, name: str, prefer: Preferences, size: tuple[int, int]
) -> None:
    world.unlock()
    world.desk.settings.save_preferences(prefer)
    world.lock()
    with standing(world, size=size, prefer=prefer) as stand:
        stand.unlock()
        _look(stand.window)
        stand.shot(f"today-{name}")
        stand.window.search()
        stand.settle()
        palette = stand.window.palette_over
        assert palette is not None
        palette.field.setText("ㅎㅈ")
        stand.settle()
        _look(palette)
        stand.shot(f"palette-{name}")
        palette.close_over()
        stand.window.show_keys()
        sheet = stand.window.keys_over
        assert sheet is not None
        _look(sheet)
        stand.shot(f"keys-{name}")
        sheet.close_over()
        stand.window.tell("danger", "error.unknown")
        stand.window.tell("warn", "lock.soon", n=12)
        stand.window.tell("ok", "done.saved")
        _look(stand.window)
        stand.shot(f"bars-{name}")


def test_words_forty_percent_longer_still_fit(world: World, qtbot: QtBot) -> None:
    words.stretch(stretch)
    try:
        with standing(world, prefer=Preferences(language="en", theme="light")) as stand:
            _look(stand.window)
            stand.unlock()
            _look(stand.window)
            stand.shot("today-stretched")
    finally:
        words.stretch(None)


def _look(window: QWidget) -> None:
    for _ in range(3):
        QApplication.processEvents()
    assert walk(window) == []
