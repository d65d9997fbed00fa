"""The texts of a paper as data: `resources/forms/NAME.LANGUAGE.toml`, with their sources and version.

What papers share (`shared`), the two official forms and the answer sheet stand in files of their own.
"""

import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dpo_desk.letters.heads import Head, head

_SHARED = ("shared", "form9", "form10", "sheet")


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """A paper's texts. The methods find them by their path in the files; KeyError for one that is not there."""

    data: Mapping[str, Any]

    @property
    def language(self) -> str:
        return str(self.data["language"])

    @property
    def version(self) -> str:
        """Which texts a letter was made from: `deletion_done 2026-11-24.1; shared 2026-11-24.1; form10 …`."""
        used = ["shared", *([self.form] if self.form else []), *(["sheet"] if self.sheet else [])]
        return "; ".join(
            [f"{self.data['id']} {self.data['version']}", *(f"{name} {self.data[name]['version']}" for name in used)]
        )

    @property
    def form(self) -> str:
        """Which official form goes with the paper: form9, form10, or none."""
        return str(self.data.get("form", {}).get("kind", ""))

    @property
    def sheet(self) -> bool:
        """Whether the answer sheet and the list of files go with it."""
        return bool(self.data.get("sheet_goes_with", False))

    @property
    def facts(self) -> tuple[str, ...]:
        """The fields that are facts of the decision; those that were not given are empty."""
        return self.lines("facts")

    @property
    def conditions(self) -> tuple[str, ...]:
        """The conditions that are worked out from the outcome and its grounds; they do not hold unless said."""
        return tuple(str(name) for name in self.data.get("conditions", ()))

    def text(self, path: str) -> str:
        """One text: `body`."""
        found = self._find(path)
        if not isinstance(found, str):
            raise KeyError(path)
        return found

    def lines(self, path: str) -> tuple[str, ...]:
        """A list of texts: `tail.lines`."""
        return tuple(str(line) for line in self._find(path))

    def table(self, path: str) -> Mapping[str, str]:
        """Texts by their names: `form9.forms`, `blocks`."""
        return {str(name): str(text) for name, text in self._find(path).items()}

    def rows(self, path: str) -> tuple[Mapping[str, str], ...]:
        """A list of tables: `sheet.items`."""
        return tuple({str(k): str(v) for k, v in row.items()} for row in self._find(path))

    def pairs(self, path: str) -> tuple[tuple[str, str], ...]:
        """A list of pairs: `sheet.facts`."""
        return tuple((str(first), str(second)) for first, second in self._find(path))

    def _find(self, path: str) -> Any:
        found: Any = self.data
        for name in path.split("."):
            found = found[name]
        return found


def resources() -> Path:
    """The folder of fonts and forms: beside the package, or inside a frozen application."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2])) / "resources"


@cache
def load(name: str, language: str = "ko", folder: Path | None = None) -> PaperTexts:
    """Read a paper's texts, with those it shares.

    OSError where there is no such file, tomllib.TOMLDecodeError where it is damaged, TextsError where its head does not
    say from when it holds, on what it rests and how sure that is.
    """
    read = [_read(each, language, folder)[1] for each in (*_SHARED, name)]
    return PaperTexts({key: value for texts in read for key, value in texts.items()})


def papers(language: str = "ko", folder: Path | None = None) -> tuple[str, ...]:
    """The codes of all papers there are texts for."""
    files = (folder or resources() / "forms").glob(f"*.{language}.toml")
    return tuple(sorted({file.name.partition(".")[0] for file in files} - set(_SHARED)))


def heads(language: str = "ko", folder: Path | None = None) -> Mapping[str, Head]:
    """What each file of texts says of itself, by its code; those that papers share among them. Errors as `load`."""
    return {name: _read(name, language, folder)[0] for name in (*_SHARED, *papers(language, folder))}


@cache
def _read(name: str, language: str, folder: Path | None) -> tuple[Head, Mapping[str, Any]]:
    file = (folder or resources() / "forms") / f"{name}.{language}.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    return head(file.name, found.get(name) if name in _SHARED else found), found
