"""Killed at each statement of a migration, a store is of the old schema or of the new one, whole, and is brought up."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Recorder

pytestmark = [pytest.mark.fault, pytest.mark.block("migration")]
ROOT = Path(__file__).resolve().parents[2]


def tried(place: Path, part: int, parts: int, *control: str) -> list[Any]:
    command = [sys.executable, "-m", "tests.faults.migrations", str(place), str(part), str(parts), *control]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_kill_at_any_statement_leaves_the_old_schema_or_the_new(tmp_path: Path, block: Recorder) -> None:
    cases = tried(tmp_path, 0, 1)
    bad = [case for case in cases if case[2]]
    print(*bad, sep="\n")
    assert {schema for _, schema, _ in cases} >= {1, 2}
    assert len(cases) > 50
    block.record(cases=len(cases), found=len(cases), lost=len(bad))


def test_control_a_step_that_commits_on_its_way_is_caught(tmp_path: Path) -> None:
    assert any("half of schema 2" in wrong for _, _, wrong in tried(tmp_path, 8, 15, "leaky"))
