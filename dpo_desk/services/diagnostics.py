"""A file for support: versions, counts and error codes. It holds nothing that was typed, no path and no name."""

from __future__ import annotations

import json
import platform
import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from dpo_desk.services.base import Tools

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

_CODE = re.compile(r"\bcode=([a-z]+(?:\.[a-z_]+)+)")
_LEVEL = re.compile(r"^\S+ ([A-Z]+) ")


class Diagnostics:
    """Makes the file. `version` is the desk's."""

    def __init__(self, tools: Tools, *, version: str) -> None:
        self._tools = tools
        self._version = version

    def made(self, log: Iterable[str] = ()) -> str:
        """Give the file's text, JSON; `log` are lines of the desk's own log, of which codes and levels are counted.

        Recorded where the store can record.
        """
        return self._tools.looking(
            lambda unit: self._text(unit, log),
            lambda unit, _: unit.look("diagnostics.made"),
        )

    def _text(self, unit: Unit, log: Iterable[str]) -> str:
        contents = unit.contents()
        lines = list(log)
        said: dict[str, object] = {
            "desk": self._version,
            "python": platform.python_version(),
            "system": platform.system(),
            "release": platform.release(),
            "schema": unit.last_said().get("shape", ""),
            "entries": unit.head()[0],
            "cases": contents.cases,
            "letters": contents.letters,
            "files": contents.files,
            "levels": dict(Counter(found[1] for line in lines if (found := _LEVEL.match(line)))),
            "codes": dict(Counter(code for line in lines for code in _CODE.findall(line))),
        }
        return json.dumps(said, ensure_ascii=True, indent=1, sort_keys=True)
