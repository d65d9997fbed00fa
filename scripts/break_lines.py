"""Break lines that matter, one at a time, in a scratch copy of the checkout, and see that a test notices each.

    .venv/bin/python scripts/break_lines.py             every line (about five minutes on two cores)
    .venv/bin/python scripts/break_lines.py deadline    the lines whose name or file holds that word

It ends with 0 where every break was noticed, 1 where one survived (it is named: write the test), 2 where the table
(`break_lines.toml`) no longer fits the code or the unbroken tests fail. Not part of `./test`: it is run when domain,
law, store or services change, and before a release.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NEEDED = ("dpo_desk", "resources", "scripts", "tests", "pyproject.toml")
PATIENCE = 240


@dataclass(frozen=True)
class Break:
    """A line to break: what it means, its file below dpo_desk, the text (there once), its other, who is to notice."""

    name: str
    file: str
    old: str
    new: str
    tests: str


def breaks() -> tuple[Break, ...]:
    """The table."""
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return tuple(Break(**entry) for entry in table["breaks"])


def scratch(place: Path) -> None:
    """Copy what the tests need."""
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, place / name)


def passes(place: Path, tests: str) -> bool:
    """Run tests in the copy; a hang counts as noticed."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests.split()]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen", "CI": "1"}
    environment.pop("PYTHONPATH", None)
    try:
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def unfit(place: Path, wanted: list[Break]) -> list[str]:
    """Name the entries whose text is not in its file just once."""
    return [
        f"{each.name}: {each.file} holds the text {count} times"
        for each in wanted
        if (count := (place / "dpo_desk" / each.file).read_text("utf-8").count(each.old)) != 1
    ]


def main(words: list[str]) -> int:
    wanted = [each for each in breaks() if not words or any(word in f"{each.name} {each.file}" for word in words)]
    with tempfile.TemporaryDirectory(prefix="dpo-break-") as folder:
        place = Path(folder)
        scratch(place)
        if wrong := unfit(place, wanted):
            print(*wrong, sep="\n")
            return 2
        files = sorted({file for each in wanted for file in each.tests.split()})
        if not passes(place, " ".join(files)):
            print("the tests fail without a break")
            return 2
        survived = []
        for number, each in enumerate(wanted, 1):
            path = place / "dpo_desk" / each.file
            whole = path.read_text("utf-8")
            path.write_text(whole.replace(each.old, each.new), "utf-8")
            noticed = not passes(place, each.tests)
            path.write_text(whole, "utf-8")
            print(f"{number:3}/{len(wanted)}  {'noticed ' if noticed else 'SURVIVED'}  {each.name}", flush=True)
            survived += [] if noticed else [each]
        print(f"{len(wanted) - len(survived)} of {len(wanted)} noticed")
        return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
