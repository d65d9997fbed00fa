"""A window over a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.person import Person
from tests.support.desks import World, make_desk
from tests.support.windows import Stand, standing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so for every window
NAMES = ("한지우", "최하은", "김민준")


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = make_desk(tmp_path / "store")
    for number, name in enumerate(NAMES):
        made.receive(f"k{number}", subject=Person(name, phone=f"010-0000-110{number}"), days_ago=3 + 4 * number)
    made.lock()
    return made


@pytest.fixture
def stand(world: World, qtbot: QtBot) -> Iterator[Stand]:
    with standing(world) as made:
        made.unlock()
        yield made
