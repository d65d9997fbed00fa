"""The order of the house: sizes, encodings, licences, and nothing of one machine in what the project hands on."""

import hashlib
import os
import re
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.source import ROOT, modules, tracked

TEXT = {
    ".py",
    ".toml",
    ".md",
    ".txt",
    ".json",
    ".ts",
    ".svg",
    ".spec",
    ".bash",
    ".sql",
    ".yml",
    ".yaml",
    ".cfg",
    ".html",
    "",
}
TEXTS = [path for path in tracked() if path.suffix in TEXT]
GENERATED = {"requirements.txt", "requirements-dev.txt"}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def content(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    long = {
        named(p): n for p in modules("dpo_desk", "tests", "bench", "scripts") if (n := content(p).count("\n")) > 400
    }
    assert long == {}


def test_most_files_are_short() -> None:
    lengths = sorted(content(path).count("\n") for path in modules("dpo_desk") if path.stat().st_size)
    assert lengths[len(lengths) // 2] < 150


def test_every_text_is_utf8_with_plain_line_ends_and_an_end() -> None:
    wrong = []
    for path in TEXTS:
        raw = path.read_bytes()
        text = raw.decode("utf-8")  # raises where it is not
        if raw.startswith(b"\xef\xbb\xbf") or b"\r" in raw or b"\0" in raw or (text and not text.endswith("\n")):
            wrong.append(named(path))
    assert wrong == []


def test_no_text_hides_a_direction_mark() -> None:
    """Signs that turn the reading direction make code say something else than it shows."""
    marks = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\ufeff]")
    assert [named(path) for path in TEXTS if marks.search(content(path))] == []


def test_nothing_names_one_persons_machine_or_an_index_host() -> None:
    places = [
        r"/(?:home|Users)/(?!USER|me\b|you\b|dpo\b|officer\b)[A-Za-z]\w+/",
        r"/root/",
        re.escape(f"{ROOT}/"),
        r"[A-Z]:\\Users\\",
        r"--(?:extra-)?index-url|--find-links|--trusted-host",
        r"(?:pypi|pythonhosted)\.org",
    ]
    machine = re.compile("|".join(places))
    found = {
        named(path): hit.group() for path in TEXTS if path != Path(__file__) and (hit := machine.search(content(path)))
    }
    assert found == {}


def test_every_public_module_says_what_it_owns() -> None:
    silent = [
        named(p)
        for p in modules("dpo_desk")
        if p.stat().st_size and not content(p).lstrip().startswith(('"""', 'r"""'))
    ]
    assert silent == []


def test_test_modules_have_names_of_their_own() -> None:
    """Without packages pytest imports a test by its bare name; two of one name hide each other."""
    names = [path.name for path in modules("tests") if path.name != "conftest.py"]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_bundled_fonts_are_the_ones_whose_sums_were_written_down() -> None:
    folder = ROOT / "resources" / "fonts"
    sums: dict[str, str] = {}
    for line in content(folder / "SHA256SUMS").splitlines():
        sums[line.split()[1]] = line.split()[0]
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.ttf")}
    assert found == sums
    for family in ("Pretendard", "NanumGothic"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in re.sub(r"\s+", " ", content(folder / f"{family}-OFL.txt"))


def pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9_.-]+)==(\S+)", content(ROOT / name), flags=re.MULTILINE))


def declared(extra: str | None = None) -> dict[str, str]:
    project = tomllib.loads(content(ROOT / "pyproject.toml"))["project"]
    names = project["dependencies"] if extra is None else project["optional-dependencies"][extra]
    return {name.lower(): version for name, version in (entry.split("==") for entry in names)}


def test_the_lock_files_hold_what_the_project_declares_and_agree() -> None:
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    assert declared().items() <= run.items()
    assert declared("dev").items() <= dev.items()
    assert run.items() <= dev.items()


@pytest.mark.parametrize("name", sorted(GENERATED))
def test_every_pin_has_its_hashes_and_no_host(name: str) -> None:
    blocks = re.split(r"^(?=[a-z0-9])", content(ROOT / name), flags=re.MULTILINE)
    assert [block.split()[0] for block in blocks if block.strip() and "--hash=sha256:" not in block] == []
    assert "://" not in content(ROOT / name)


def test_what_must_not_come_in_stays_out() -> None:
    """PySide6 whole (670 MB), 6.12.0 (loses references to None), and the two drivers that overwrite each other."""
    locked = pins("requirements-dev.txt")
    assert locked["pyside6-essentials"] == "6.11.3"
    assert not {"pyside6", "pyside6-addons", "sqlcipher3-binary", "pysqlcipher3", "pymupdf", "pyqt6"} & set(locked)


@pytest.mark.skipif(os.name == "nt", reason="modes")
@pytest.mark.parametrize("name", ["run", "test", ".ci/run", "scripts/package"])
def test_what_is_started_can_be_started(name: str) -> None:
    path = ROOT / name
    assert path.stat().st_mode & stat.S_IXUSR
    assert content(path).startswith("#!/usr/bin/env bash\n")
    subprocess.run(["bash", "-n", str(path)], check=True)


def test_the_licence_is_apaches_and_every_dependency_is_listed_with_its_own() -> None:
    assert "Apache License" in content(ROOT / "LICENSE")
    assert "Version 2.0, January 2004" in content(ROOT / "LICENSE")
    listed = content(ROOT / "docs/adr/0002-dependencies.md").lower()
    assert [name for name in pins("requirements.txt") if f"| {name} |" not in listed] == []


def test_void_calls_of_this_pyside_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 on CPython 3.11 and older lost one in each, and aborted after a few screens."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("name")
    assert sys.getrefcount(None) - before > -50  # CPython 3.14 counts one up in each: there None lives for ever


def test_the_lines_to_break_are_lines_of_the_code() -> None:
    """`scripts/break_lines.py` itself runs for minutes, and so before a release only; a stale table is seen here."""
    breaks = tomllib.loads(content(ROOT / "scripts" / "break_lines.toml"))["breaks"]
    stale = [one["name"] for one in breaks if content(ROOT / "dpo_desk" / one["file"]).count(one["old"]) != 1]
    lost = [file for one in breaks for file in one["tests"].split() if not (ROOT / file).exists()]
    assert (stale, lost) == ([], [])
