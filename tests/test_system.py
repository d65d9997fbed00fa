"""What the desk asks of the system, shown where it runs: Linux."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dpo_desk import system

linux = pytest.mark.skipif(sys.platform != "linux", reason="shown on Linux only")


def child(script: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    system.replace_file(path, b"old")
    system.replace_file(path, b"new")
    assert path.read_bytes() == b"new"

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    for broken in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, broken, full)
            with pytest.raises(OSError, match="no space"):
                system.replace_file(path, b"never")
        assert path.read_bytes() == b"new"
        assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_what_a_crash_left_beside_a_file_does_not_stand_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file.new").write_bytes(b"half")
    system.replace_file(tmp_path / "file", b"whole")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_new_files_and_folders_are_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    for mask in (0, 0o277):
        old = os.umask(mask)
        try:
            system.make_folder(tmp_path / f"folder{mask}")
            os.close(system.open_new(tmp_path / f"folder{mask}" / "file"))
        finally:
            os.umask(old)
        assert stat.S_IMODE((tmp_path / f"folder{mask}").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / f"folder{mask}" / "file").stat().st_mode) == 0o600


def test_each_folder_made_on_the_way_is_the_owners_alone_and_one_that_was_there_stays(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    there.chmod(0o755)
    system.make_folder(there / "config" / "backups" / "x")
    made = [there / "config", there / "config" / "backups", there / "config" / "backups" / "x"]
    assert [stat.S_IMODE(each.stat().st_mode) for each in made] == [0o700] * 3
    assert stat.S_IMODE(there.stat().st_mode) == 0o755


def test_a_new_file_neither_replaces_nor_follows(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("file", "link"):
        with pytest.raises(FileExistsError):
            system.open_new(tmp_path / name)
    assert not (tmp_path / "elsewhere").exists()


def test_writing_is_tried_and_leaves_nothing(tmp_path: Path) -> None:
    assert system.is_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not system.is_writable(tmp_path / "none")
    assert system.free_space(tmp_path) > 0


def test_open_files_of_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with (tmp_path / "file").open("rb"):
        assert [path.name for path in system.open_descriptors(tmp_path)] == (
            ["file"] if sys.platform == "linux" else []
        )
    assert system.open_descriptors(tmp_path) == ()


@linux
def test_memory_is_closed_to_others_and_leaves_no_core() -> None:
    done = child(
        "import ctypes, resource\nfrom dpo_desk import system\nsystem.forbid_core_dumps()\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    assert done.stdout.strip() == "0 (0, 0)"


@linux
def test_a_child_that_wants_too_much_memory_gets_an_error() -> None:
    done = child(
        "from dpo_desk import system\nsystem.limit_child(memory=256 << 20, seconds=10)\n"
        "try:\n    bytearray(512 << 20)\nexcept MemoryError:\n    print('refused')"
    )
    assert done.stdout.strip() == "refused"


@linux
def test_a_child_that_never_ends_is_ended() -> None:
    done = child("from dpo_desk import system\nsystem.limit_child(memory=1 << 30, seconds=1)\nwhile True: pass")
    assert done.returncode < 0


def test_giving_memory_back_is_safe_at_any_time() -> None:
    system.give_back_memory()
