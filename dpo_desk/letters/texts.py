"""The texts of a paper as data: `resources/forms/NAME.LANGUAGE.toml`, with their sources and version."""

import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """A paper's texts. `part` finds them by their path in the file; KeyError for one that is not there."""

    data: Mapping[str, Any]

    @property
    def language(self) -> str:
        return str(self.data["language"])

    @property
    def title(self) -> str:
        return str(self.data["title"])

    @property
    def version(self) -> str:
        """Which texts a letter was made from: `access_notice 2026-11-22.1`."""
        return f"{self.data['id']} {self.data['version']}"

    def text(self, path: str) -> str:
        """One text: `cover.body`."""
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
    """Read a paper's texts. OSError where there is no such file, tomllib.TOMLDecodeError where it is damaged."""
    file = (folder or resources() / "forms") / f"{name}.{language}.toml"
    return PaperTexts(tomllib.loads(file.read_text(encoding="utf-8")))
