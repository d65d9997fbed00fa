"""Each of 24 kinds of system call fails at its 1st to 12th time: said in plain words or harmless, and nothing lost."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store.faults import explained, told
from tests.faults.calls import KINDS
from tests.faults.conftest import Recorder

pytestmark = [pytest.mark.fault, pytest.mark.block("calls")]
ROOT = Path(__file__).resolve().parents[2]
TIMES, PARTS = 12, 4


def tried(place: Path, times: int, *kinds: str) -> list[Any]:
    command = [sys.executable, "-m", "tests.faults.calls", str(place), str(times), *kinds]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("part", range(PARTS))
def test_a_call_that_fails_is_told_or_harmless_and_the_next_act_works(
    tmp_path: Path, block: Recorder, part: int
) -> None:
    cases = tried(tmp_path, TIMES, *KINDS[part::PARTS])
    bad = [case for case in cases if case[3]]
    print(*bad, sep="\n")
    block.record(cases=len(cases), found=sum(len(refused) for _, _, refused, _ in cases), lost=len(bad))


def test_control_a_desk_that_acknowledges_what_failed_is_caught(tmp_path: Path) -> None:
    _, (*_, refused, broken) = tried(tmp_path, 2, "write:ENOSPC", "--ahead")
    assert refused == [["enclose", "error.full"]]
    assert any("was acknowledged and is gone" in why for why in broken)


def test_a_connection_that_a_failing_disk_left_unusable_is_told_as_a_failing_disk() -> None:
    with pytest.raises(UserError, match=r"error\.io"), told():
        raise MemoryError  # what the driver says of every statement after a page that could not be read
    assert explained(ValueError()) is None
