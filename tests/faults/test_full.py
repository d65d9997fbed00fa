"""The disk fills up at any size while the desk saves, attaches, issues, backs up, locks, migrates: told, never half."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Recorder

pytestmark = pytest.mark.fault
ROOT = Path(__file__).resolve().parents[2]
SIZES, SMALL = 16, 10


def tried(place: Path, kind: str, sizes: int, *control: str) -> list[Any]:
    command = [sys.executable, "-m", "tests.faults.limits", kind, str(place), str(sizes), *control]
    if kind == "mount":
        mount = f"mount -t tmpfs -o size=90m,mode=700 none {place}\nexec {' '.join(command)}"
        command = ["unshare", "-Urm", "bash", "-ec", mount]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("kind", "sizes"),
    [
        pytest.param("limit", SIZES, marks=pytest.mark.block("limit")),
        pytest.param("mount", SMALL, marks=pytest.mark.block("mount")),
    ],
)
def test_a_full_disk_is_told_and_leaves_nothing_half(tmp_path: Path, block: Recorder, kind: str, sizes: int) -> None:
    cases = tried(tmp_path, kind, sizes)
    bad = [case for case in cases if case[3]]
    print(*bad, sep="\n")
    refused = {name for name, _, said, _ in cases if said[0] == "told"}
    assert refused >= {"receive", "enclose", "issue", "backup", "migrate"}
    found = sum(said[0] == "told" for *_, said, _ in cases)
    block.record(cases=len(cases), found=found, lost=len(bad), seed=sizes)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("limit", marks=pytest.mark.block("limit")),
        pytest.param("mount", marks=pytest.mark.block("mount")),
    ],
)
def test_control_a_writer_without_care_leaves_half_a_file(tmp_path: Path, kind: str) -> None:
    assert all(wrong == ["half a file"] for *_, wrong in tried(tmp_path, kind, 4, "half"))
