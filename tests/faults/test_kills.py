"""Killed at random moments of real acts, the store opens with everything that was acknowledged, and all of it whole."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.store import seal
from tests.faults.acts import seed_of
from tests.faults.conftest import Recorder
from tests.support.desks import make_desk

pytestmark = [pytest.mark.fault, pytest.mark.block("kills")]
ROOT = Path(__file__).resolve().parents[2]
RUNS, PARTS = 450, 6


def run(*command: str) -> list[Any]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("part", range(PARTS))
def test_what_was_acknowledged_outlives_a_kill_at_any_moment(tmp_path: Path, block: Recorder, part: int) -> None:
    seed = seed_of("kills") + part
    runs = run(sys.executable, "-m", "tests.faults.kills", str(tmp_path), str(RUNS // PARTS), str(seed))
    bad = [broken for _, broken in runs if broken]
    print(bad)
    block.record(cases=len(runs), found=sum(acts - 1 for acts, _ in runs), lost=len(bad), seed=seed)


def test_control_a_desk_that_acknowledges_before_it_commits_is_caught(tmp_path: Path) -> None:
    runs = run(sys.executable, "-m", "tests.faults.kills", str(tmp_path), "60", str(seed_of("kills")), "ahead")
    assert any("was acknowledged and is gone" in why for _, broken in runs for why in broken)


def test_what_a_kill_left_beside_a_file_goes_at_the_next_unlock(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    world.lock()
    (world.folder / "store.key.new").write_bytes(b"{")
    world.unlock()
    world.lock()
    assert seal.check(world.folder) == ()
