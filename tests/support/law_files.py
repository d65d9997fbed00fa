"""The files of the law as the desk ships them, and copies of them with one thing changed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dpo_desk import paths
from dpo_desk.law.book import load
from dpo_desk.law.reading import LawDataError

SHIPPED = paths.resource("law")
ROWS = {
    "agencies": "agencies",
    "articles": "articles",
    "checklists": "checks",
    "duties": "duties",
    "grounds": "grounds",
    "holidays": "days",
    "issue": "issues",
    "limits": "limits",
    "outcomes": "outcomes",
    "statements": "statements",
}
"""The files, and under which key each has its rows."""

Row = dict[str, Any]
Change = Callable[[list[Row]], object]


def rows(file: str) -> list[Row]:
    """The rows of a shipped file as plain data."""
    found: list[Row] = json.loads((SHIPPED / f"{file}.json").read_text("utf-8"))[ROWS[file]]
    return found


def changed(folder: Path, file: str, change: Change) -> Path:
    """A copy of the whole law with the rows of one file changed in place; each row on a line, as in what is shipped."""
    law = folder / "law"
    shutil.copytree(SHIPPED, law, dirs_exist_ok=True)
    data = json.loads((law / f"{file}.json").read_text("utf-8"))
    listed = data.pop(ROWS[file])
    change(listed)
    head = "".join(f"{json.dumps(key)}: {json.dumps(value)},\n" for key, value in data.items())
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in listed)
    (law / f"{file}.json").write_text(f'{{{head}"{ROWS[file]}": [\n{lines}\n]}}\n', encoding="utf-8")
    return law


def refused(folder: Path, file: str, change: Change) -> LawDataError:
    """The error with which the law is refused once the rows of one file were changed."""
    law = changed(folder, file, change)
    with pytest.raises(LawDataError) as wrong:
        load(law)
    return wrong.value


def line_of(folder: Path, file: str, entry: int) -> int:
    """On which line of the changed copy row `entry` (from 1) stands; a row stands on a line of its own."""
    lines = (folder / "law" / f"{file}.json").read_text("utf-8").split("\n")
    opening = f'"{ROWS[file]}": ['
    return entry + next(number for number, line in enumerate(lines, 1) if line.endswith(opening))
