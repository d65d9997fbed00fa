"""`./run` as a new user meets it, with a stand-in for the Python it starts: nothing is installed here."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.source import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="./run is for Debian and Ubuntu")

STAND_IN = """#!/bin/sh
echo "path=$PYTHONPATH safe=$PYTHONSAFEPATH qt=$QT_QPA_PLATFORM"
for part in "$@"; do echo "<$part>"; done
exit 7
"""


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that was set up, in a folder with a space in its name."""
    root = tmp_path / "the desk"
    (root / "scripts").mkdir(parents=True)
    for name in ("run", "scripts/setup.bash", "system-packages.txt", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(ROOT / name, root / name)
    program(root / ".venv/bin/python", STAND_IN)
    script = 'ROOT=$1; . "$1/scripts/setup.bash"; { stamp_line run; echo; } > "$STAMP"'
    subprocess.run(["bash", "-c", script, "-", str(root)], check=True)
    return root


def start(program: Path, *arguments: str, folder: Path, **surroundings: str) -> subprocess.CompletedProcess[str]:
    kept = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [str(program), *arguments],
        cwd=folder,
        env=kept | surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_starts_the_desk_from_another_folder_and_through_links(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "first").symlink_to("../the desk/run")
    (tmp_path / "bin" / "desk").symlink_to("first")
    told = start(tmp_path / "bin" / "desk", "tour", "--out", "a b", folder=tmp_path / "bin", PYTHONPATH="/elsewhere")
    assert told.stdout.splitlines() == [
        f"path={checkout} safe=1 qt=offscreen",
        *("<-m>", "<dpo_desk>", "<tour>", "<--out>", "<a b>"),
    ]
    assert told.returncode == 7  # the desk's own answer is handed back


@pytest.mark.parametrize("arguments", [[], ["--sample"]])
def test_without_a_screen_it_says_so_and_names_the_tour(checkout: Path, arguments: list[str]) -> None:
    told = start(checkout / "run", *arguments, folder=checkout)
    assert told.returncode == 2
    assert told.stdout == ""
    assert "화면이 없어" in told.stderr
    assert "There is no screen" in told.stderr
    assert "./run tour --out DIR" in told.stderr


@pytest.mark.parametrize("screen", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "vnc"}])
def test_with_a_screen_it_opens_the_desk(checkout: Path, screen: dict[str, str]) -> None:
    told = start(checkout / "run", "--sample", folder=checkout, **screen)
    assert "<--sample>" in told.stdout
    assert f"qt={screen.get('QT_QPA_PLATFORM', '')}\n" in told.stdout


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["propose", "x.eml"], ["bench", "--json"], ["--self-test"]])
def test_what_opens_no_window_needs_no_screen(checkout: Path, arguments: list[str]) -> None:
    assert f"<{arguments[0]}>" in start(checkout / "run", *arguments, folder=checkout).stdout


def test_a_second_start_costs_next_to_nothing(checkout: Path) -> None:
    start(checkout / "run", "--help", folder=checkout)
    begun = time.perf_counter()
    start(checkout / "run", "--help", folder=checkout)
    assert time.perf_counter() - begun < 1


@pytest.fixture
def bare_machine(tmp_path: Path) -> str:
    """A PATH on which a person who is not root meets a Debian with no package of ours."""
    for name, text in (("id", "echo 1000"), ("dpkg-query", "exit 1"), ("apt-get", "exit 99"), ("apt-cache", "exit 1")):
        program(tmp_path / "fake" / name, f"#!/bin/sh\n{text}\n")
    return f"{tmp_path / 'fake'}:{os.environ['PATH']}"


@pytest.mark.parametrize("changed", ["requirements.txt", "system-packages.txt"])
def test_a_changed_list_sets_up_anew_and_without_root_prints_the_one_command(
    checkout: Path, bare_machine: str, changed: str
) -> None:
    with (checkout / changed).open("a") as file:
        file.write("# changed\n")
    told = start(checkout / "run", "--help", folder=checkout, PATH=bare_machine, DPO_DESK_PYTHON=sys.executable)
    assert told.returncode == 1
    assert told.stdout == ""
    commands = [line.strip() for line in told.stderr.splitlines() if "apt-get" in line]
    assert len(commands) == 1
    assert commands[0].startswith("sudo apt-get update && sudo apt-get install -y --no-install-recommends ")
    assert {"libxcb-cursor0", "libglib2.0-0", "libegl1"} <= set(commands[0].split())
    assert "xvfb" not in commands[0]
    assert "|" not in commands[0]


def test_a_machine_without_a_fit_python_is_told_so(checkout: Path, tmp_path: Path) -> None:
    (checkout / ".venv" / ".dpo-desk-stamp").unlink()
    program(tmp_path / "old", "#!/bin/sh\nexit 1\n")
    told = start(checkout / "run", folder=checkout, DPO_DESK_PYTHON=str(tmp_path / "old"))
    assert told.returncode == 1
    assert "Python 3.11 to 3.14 is needed" in told.stderr


def test_a_broken_environment_is_not_taken_for_a_good_one(checkout: Path, bare_machine: str) -> None:
    (checkout / ".venv/bin/python").unlink()
    told = start(checkout / "run", "--help", folder=checkout, PATH=bare_machine, DPO_DESK_PYTHON=sys.executable)
    assert told.returncode == 1
    assert "apt-get" in told.stderr
