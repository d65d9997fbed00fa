"""Fifty times four desks start at once for one store: one gets it, the others are told who has it, nothing breaks."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Recorder

pytestmark = [pytest.mark.fault, pytest.mark.block("races")]
ROOT = Path(__file__).resolve().parents[2]
RACES, RUNNERS = 50, 4


def raced(place: Path, races: int, *control: str) -> list[Any]:
    command = [sys.executable, "-m", "tests.faults.races", str(place), str(races), str(RUNNERS), *control]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_of_desks_that_start_at_once_one_gets_the_store(tmp_path: Path, block: Recorder) -> None:
    races = raced(tmp_path, RACES)
    expected = ["owner", *["unlock.elsewhere"] * (RUNNERS - 1)]
    bad = [race for race in races if sorted(race[0]) != sorted(expected) or race[1]]
    print(*bad, sep="\n")
    block.record(cases=len(races) * RUNNERS, found=len(races) * (RUNNERS - 1), lost=len(bad))


def test_control_without_the_lock_of_the_system_there_are_two_owners(tmp_path: Path) -> None:
    assert any(came_to.count("owner") != 1 for came_to, _ in raced(tmp_path, 5, "unlocked"))
