"""A desk in Korean with a stand-in for the window over it, and a window over a store with people in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from tests.support.desks import World, make_desk
from tests.support.stand_in import StandIn
from tests.support.windows import Stand, standing

NAMES = ("한지우", "최하은", "김민준")


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    words.use("ko")
    theme.apply(qapp, False)
    made = make_desk(tmp_path / "store")
    yield made
    made.lock()


@pytest.fixture
def shell(world: World) -> Iterator[StandIn]:
    made = StandIn(world)
    yield made
    made.close()


@pytest.fixture
def peopled(tmp_path: Path) -> World:
    made = make_desk(tmp_path / "store")
    for number, name in enumerate(NAMES):
        made.receive(f"k{number}", subject=Person(name, phone=f"010-0000-110{number}"), days_ago=3 + 4 * number)
    made.lock()
    return made


@pytest.fixture
def stand(peopled: World, qtbot: QtBot) -> Iterator[Stand]:
    with standing(peopled) as made:
        made.unlock()
        yield made
