"""The power fails at 10,000 moments of real acts: what was acknowledged is there, nothing corrupt, nothing half."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.acts import seed_of
from tests.faults.conftest import Recorder

pytestmark = [pytest.mark.fault, pytest.mark.block("power")]
ROOT = Path(__file__).resolve().parents[2]
TRACES, IMAGES, WHOLE = 10, 1000, 40
"""So many runs of acts are traced, so many images made of each, and so many of those opened through the door."""


def images(place: Path, seed: int, number: int, whole: int, synchronous: str = "") -> list[Any]:
    """What was wrong with each image that was not as it must be, and last how many there were."""
    command = [sys.executable, "-m", "tests.faults.power", str(place), str(seed), str(number), str(whole)]
    done = subprocess.run(
        [*command, *filter(None, [synchronous])], cwd=ROOT, capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("part", range(TRACES))
def test_no_acknowledged_act_is_lost_and_nothing_is_corrupt(tmp_path: Path, block: Recorder, part: int) -> None:
    seed = seed_of("power") + part
    *bad, (made, acts) = images(tmp_path, seed, IMAGES, WHOLE)
    print(bad[:10])
    assert acts >= 12
    block.record(cases=made, found=acts, lost=len(bad), seed=seed)


def test_control_with_fewer_syncs_acknowledged_acts_are_lost(tmp_path: Path) -> None:
    *bad, _ = images(tmp_path, seed_of("power"), 200, 0, "NORMAL")
    assert any(why.startswith("lost") for *_, wrong in bad for why in wrong)


def test_control_without_syncs_the_database_is_corrupt(tmp_path: Path) -> None:
    *bad, _ = images(tmp_path, seed_of("power"), 200, 0, "OFF")
    assert any(why.startswith("corrupt") for *_, wrong in bad for why in wrong)
