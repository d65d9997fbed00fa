"""Reads the files of `resources/law` row by row, and says which file and entry is wrong."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path


class LawDataError(ValueError):
    """A law file is not what it should be: `file`, `entry` ("3 (2024-05-06)"; "" for the whole file), `problem`."""

    def __init__(self, file: str, entry: str, problem: str) -> None:
        super().__init__(f"{file}: entry {entry}: {problem}" if entry else f"{file}: {problem}")
        self.file, self.entry, self.problem = file, entry, problem


@dataclass(frozen=True)
class Row:
    """One object of a law file, with the name of its place for errors."""

    file: str
    entry: str
    values: Mapping[str, object]

    def wrong(self, problem: str) -> LawDataError:
        """The error to raise where this row breaks a rule."""
        return LawDataError(self.file, self.entry, problem)

    def text(self, key: str) -> str:
        """A text that is there and not blank."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"{key} is missing or not a text")
        return value

    def choice(self, key: str, among: Sequence[str]) -> str:
        """A text that is one of `among`."""
        value = self.text(key)
        if value not in among:
            raise self.wrong(f"unknown {key} {value!r}")
        return value

    def number(self, key: str) -> int | None:
        """A whole number above nought, or None where the file says null."""
        value = self._stated(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(f"{key} is not a whole number above nought")
        return value

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self._stated(key)
        if not isinstance(value, bool):
            raise self.wrong(f"{key} is neither true nor false")
        return value

    def day(self, key: str) -> date:
        """A date written as 2026-11-22."""
        value = self.text(key)
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise self.wrong(f"{key} {value!r} is not a date") from None
        if day.isoformat() != value:
            raise self.wrong(f"{key} {value!r} is not written as 2026-11-22")
        return day

    def last_day(self, key: str, *, start: date) -> date | None:
        """A date not before `start`, or None where the file says null: no end is known."""
        if self._stated(key) is None:
            return None
        day = self.day(key)
        if day < start:
            raise self.wrong(f"{key} {day} is before {start}")
        return day

    def only(self, *keys: str) -> None:
        """Refuse a key that nobody reads: it is most often a misspelt one."""
        unknown = sorted(set(self.values) - set(keys))
        if unknown:
            raise self.wrong(f"unknown key {unknown[0]!r}")

    def _stated(self, key: str) -> object:
        if key not in self.values:
            raise self.wrong(f"{key} is missing")
        return self.values[key]


def read(path: Path, rows_key: str, *, named_by: str) -> tuple[Row, list[Row]]:
    """The file's head and the rows under `rows_key`; a row is called by its number and its value of `named_by`."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise LawDataError(path.name, "", f"not JSON in UTF-8 ({type(error).__name__})") from None
    if not isinstance(data, dict) or not isinstance(data.get(rows_key), list) or not data[rows_key]:
        raise LawDataError(path.name, "", f"no list of {rows_key}")
    rows = []
    for number, values in enumerate(data[rows_key], start=1):
        if not isinstance(values, dict):
            raise LawDataError(path.name, str(number), "not an object")
        rows.append(Row(path.name, f"{number} ({values.get(named_by)})", values))
    return Row(path.name, "", data), rows
