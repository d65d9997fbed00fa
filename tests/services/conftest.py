"""An unlocked desk for the services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desks import World, make_desk


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A desk with its company and policy entered."""
    made = make_desk(tmp_path / "store")
    yield made
    made.lock()
