"""Killed, out of space, not to be written: what was acknowledged is there, what was refused left nothing behind."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store import audit
from tests.support.desks import PASSPHRASE, make_desk

pytestmark = pytest.mark.fault
ROOT = Path(__file__).resolve().parents[2]
RUNS, SEED = 8, 20261124


@cache
def mounts_allowed() -> bool:
    if sys.platform != "linux":
        return False
    trial = ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0


needs_mounts = pytest.mark.skipif(not mounts_allowed(), reason="this machine allows no private mounts (unshare -Urm)")


def run(*command: str) -> list[dict[str, Any]]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def mounted(size: str, place: Path, *steps: str) -> list[dict[str, Any]]:
    """Run steps in a name space where a file system of its own lies at `place`."""
    place.mkdir()
    mount = f"mount -t tmpfs -o size={size},mode=700 none {place}"
    return run("unshare", "-Urm", "bash", "-ec", "\n".join([mount, *steps]))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_desk_killed_at_work_keeps_every_act_it_acknowledged(tmp_path: Path) -> None:
    told = run(sys.executable, "-m", "tests.faults.killed", str(tmp_path / "store"), str(RUNS), str(SEED))
    assert len(told) == RUNS
    assert [each["broken"] for each in told] == [[]] * RUNS
    last = told[-1]
    assert last["acknowledged"] >= RUNS
    assert last["cases"] >= RUNS
    assert last["letters"] >= 1


@needs_mounts
def test_on_a_full_disk_each_act_says_so_leaves_nothing_and_works_once_there_is_space(tmp_path: Path) -> None:
    place = tmp_path / "small"
    (told,) = mounted("70m", place, f"exec {sys.executable} -m tests.faults.full {place}/store")
    assert set(told["told"].values()) == {"error.full"}
    assert told["same"]
    assert told["reads"] == "done"
    assert told["lock"] == "error.full"  # the lock could not be recorded, and the desk is locked all the same
    assert told["copies"] == ["ballast", "store"]
    assert told["door"] == "unlock.full"
    assert told["shown"] == {
        "list": 2, "case": 1, "notices": ["unlock.full", "found.seal.none"],
        "act": "unlock.full", "receive": "unlock.full",
    }  # fmt: skip
    assert set(told["after"].values()) == {"done"}
    assert (told["unknown"], told["missing"]) == (1, 0)  # the one container without a file's row is the draft
    assert told["verified"] is None
    assert told["created"] in ("error.full", "create.folder.refused")
    assert told["recovered"] == "error.full"
    assert told["left"] == ["ballast", "copy", "store"]


@needs_mounts
def test_a_store_that_may_only_be_read_is_read_whole_copied_and_refuses_every_act(tmp_path: Path) -> None:
    place, script = tmp_path / "place", f"{sys.executable} -m tests.faults.readonly"
    (told,) = mounted(
        "80m", place, f"{script} make {place}/store", f"mount -o remount,ro {place}",
        f"exec {script} use {place}/store {tmp_path}",
    )  # fmt: skip
    assert set(told["told"].values()) == {"unlock.readonly"}
    assert set(told["read"].values()) == {"done"}
    assert (told["copied"], told["rows"], told["notices"]) == ("done", 2, ["unlock.readonly"])
    assert (told["lock"], told["heard"], told["same"]) == ("done", 0, True)


def test_an_act_whose_entry_cannot_be_written_leaves_nothing_not_even_a_new_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make_desk(tmp_path / "store")
    request = world.to_decided(world.receive().id)
    before = sorted(path.name for path in (world.folder / "attachments").iterdir())

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(audit, "append", full)
        for act in (
            lambda: world.desk.letters.issue(request),
            lambda: world.desk.change_passphrase(old=PASSPHRASE, new="다른 암호 문구 하나를 길게 씁니다"),
            lambda: world.receive("second"),
        ):
            with pytest.raises(UserError, match=r"error\.full"):
                act()
    assert world.desk.letters.issue(world.request(1)).document_no == "통지-2026-0001"
    assert world.receive("second").number == "2026-0002"
    after = sorted(path.name for path in (world.folder / "attachments").iterdir())
    assert len(after) == len(before) + 1
    world.lock()
    world.unlock(PASSPHRASE)
    world.lock()


def test_a_store_whose_unlocking_fails_half_way_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_desk(tmp_path / "store", company=False)
    world.lock()

    def failing(*_: object) -> int:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(audit, "append", failing)
        with pytest.raises(UserError, match=r"error\.io"):
            world.unlock()
    with monkeypatch.context() as patch:
        patch.setattr("dpo_desk.store.containers.sweep", failing_sweep)
        with pytest.raises(UserError, match=r"error\.io"):
            world.unlock()
    world.unlock()
    world.lock()


def failing_sweep(*_: object, **__: object) -> tuple[str, ...]:
    raise OSError(5, "Input/output error")
