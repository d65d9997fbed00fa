"""Each of 24 kinds of system call fails at its 1st to 12th time: said in plain words or harmless, and nothing lost."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store import backups
from dpo_desk.store.faults import explained, told
from tests.faults.acts import fresh, template, world_of
from tests.faults.calls import KINDS
from tests.faults.conftest import Recorder
from tests.support.desks import TODAY

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


def test_thinning_takes_nothing_where_the_folder_cannot_be_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = world_of(fresh(template(tmp_path / "template"), tmp_path / "work"))
    world.unlock()
    world.desk.backups.make(root=tmp_path / "work" / "stick")
    store_id = world.desk._store.keys.store_id
    world.lock()
    base = backups.set_folder(tmp_path / "work" / "stick", store_id)
    (made,) = backups.snapshots(tmp_path / "work" / "stick", store_id)
    listed = Path.iterdir

    def failing(folder: Path) -> Iterator[Path]:
        if folder == base:
            raise OSError(5, "Input/output error")
        return listed(folder)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", failing)
        backups.thin(tmp_path / "work" / "stick", store_id, now=TODAY)
    assert backups.check(made.folder) == ()
