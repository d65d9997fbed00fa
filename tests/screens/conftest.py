"""One screen over an unlocked desk; its window is gone at the end, or it would be restyled with every later one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from dpo_desk.ui.kit import theme
from tests.support.desks import World, make_desk
from tests.support.stand_in import StandIn


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_desk(tmp_path / "store")
    yield made
    made.lock()


@pytest.fixture
def shell(world: World, qapp: QApplication) -> Iterator[StandIn]:
    theme.apply(qapp, dark=False)
    made = StandIn(world)
    yield made
    made.close()
    if made.window is not None and isValid(made.window):
        made.window.close()
        made.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
