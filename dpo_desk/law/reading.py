"""Reads the files of `resources/law` row by row, and says which file, line and entry is wrong."""

import json
import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from dpo_desk.domain.confidence import CONFIDENCES
from dpo_desk.domain.period import Timed

CONFIDENCE = {level: level for level in CONFIDENCES}
"""How sure a fact is."""

LARGEST = 8 * 1024 * 1024
"""Bytes in one file; what is larger is no law file, and is not read on."""

_T = TypeVar("_T")
_Code = TypeVar("_Code", bound=StrEnum)
_Dated = TypeVar("_Dated", bound=Timed)
_DAY = timedelta(days=1)
_BETWEEN = re.compile(r"[\s,:]*")
_CODE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


class LawDataError(ValueError):
    """A law file is not what it should be.

    `file`, `line` (from 1), `entry` ("3 (2024-05-06)"; "" for the file as a whole), `problem`.
    """

    def __init__(self, file: str, entry: str, problem: str, line: int = 1) -> None:
        place = f"{file}:{line}: entry {entry}" if entry else f"{file}:{line}"
        super().__init__(f"{place}: {problem}")
        self.file, self.line, self.entry, self.problem = file, line, entry, problem


class _Source:
    """A file's name and text, kept while it is read: a line is worked out only for an error."""

    __slots__ = ("name", "named_by", "rows_key", "text")

    def __init__(self, name: str, text: str, rows_key: str, named_by: str) -> None:
        self.name, self.text, self.rows_key, self.named_by = name, text, rows_key, named_by

    def line(self, number: int) -> int:
        """The line on which row `number` (from 1) of the file's list begins; the first for the file itself."""
        if not number:
            return 1
        decode, text = json.JSONDecoder().raw_decode, self.text
        at = text.index("{") + 1
        name = None
        while name != self.rows_key:
            name, at = decode(text, _after(text, at))
            at = _after(text, at)
            if name != self.rows_key:
                _, at = decode(text, at)
        at += 1
        for _ in range(number):
            start = _after(text, at)
            _, at = decode(text, start)
        return text.count("\n", 0, start) + 1


def _after(text: str, at: int) -> int:
    found = _BETWEEN.match(text, at)
    return found.end() if found else at


class Row:
    """One object of a law file, with the place it stands at; every reader of a value refuses what is not sound."""

    __slots__ = ("place", "source", "values")

    def __init__(self, source: _Source, place: int, values: Mapping[str, object]) -> None:
        self.source, self.place, self.values = source, place, values

    @property
    def file(self) -> str:
        """The name of the row's file."""
        return self.source.name

    @property
    def entry(self) -> str:
        """The row's number and name; empty for the head of the file."""
        return f"{self.place} ({self.values.get(self.source.named_by)})" if self.place else ""

    def wrong(self, problem: str) -> LawDataError:
        """The error to raise where this row breaks a rule."""
        return LawDataError(self.file, self.entry, problem, self.source.line(self.place))

    def text(self, key: str) -> str:
        """A text that is there and not blank."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value or value.isspace():
            raise self.wrong(f"{key} is missing or not a text")
        return value

    def word(self, key: str) -> str:
        """A text that is there and may be empty."""
        value = self.stated(key)
        if not isinstance(value, str):
            raise self.wrong(f"{key} is not a text")
        return value

    def coded(self, code: str) -> str:
        """`code` itself where it is one: small letters and digits, joined by single hyphens."""
        if not _CODE.fullmatch(code):
            raise self.wrong(f"{code!r} is no code")
        return code

    def choice(self, key: str, among: Collection[str]) -> str:
        """A text that is one of `among`."""
        value = self.text(key)
        if value not in among:
            raise self.wrong(f"unknown {key} {value!r}")
        return value

    def member(self, key: str, among: Mapping[str, _T]) -> _T:
        """What `among` has under the text at `key`."""
        value = self.values.get(key)
        if not isinstance(value, str) or value not in among:
            raise self.wrong(f"unknown {key} {value!r}" if key in self.values else f"{key} is missing")
        return among[value]

    def members(self, key: str, among: Mapping[str, _T]) -> tuple[_T, ...]:
        """What `among` has under each text of the list at `key`; a text stands there once."""
        values = self.listed(key)
        found = tuple([among[value] for value in values if isinstance(value, str) and value in among])
        if len(found) != len(values):
            strange = next(value for value in values if not isinstance(value, str) or value not in among)
            raise self.wrong(f"unknown {key} {strange!r}")
        if len(found) > 1 and len(set(values)) != len(values):
            raise self.wrong(f"{key} names something twice")
        return found

    def number(self, key: str) -> int | None:
        """A whole number above nought, or None where the file says null."""
        value = self.stated(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(f"{key} is not a whole number above nought")
        return value

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self.stated(key)
        if not isinstance(value, bool):
            raise self.wrong(f"{key} is neither true nor false")
        return value

    def day(self, key: str) -> date:
        """A date written as 2026-11-22."""
        value = self.values.get(key)
        if not isinstance(value, str) or not value:
            raise self.wrong(f"{key} is missing or not a text")
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise self.wrong(f"{key} {value!r} is not a date") from None
        if len(value) != 10 or value[7] != "-":
            raise self.wrong(f"{key} {value!r} is not written as 2026-11-22")
        return day

    def last_day(self, key: str, *, start: date) -> date | None:
        """A date not before `start`, or None where the file says null: no end is known."""
        if self.stated(key) is None:
            return None
        day = self.day(key)
        if day < start:
            raise self.wrong(f"{key} {day} is before {start}")
        return day

    def period(self) -> tuple[date, date | None]:
        """The first and the last day of a row, `from` and `until`."""
        start = self.day("from")
        return start, self.last_day("until", start=start)

    def listed(self, key: str) -> Sequence[object]:
        """A list, which may be empty."""
        value = self.stated(key)
        if not isinstance(value, list):
            raise self.wrong(f"{key} is not a list")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, each named once."""
        values = [value for value in self.listed(key) if isinstance(value, str) and value.strip()]
        if len(values) != len(self.listed(key)) or len(set(values)) != len(values):
            raise self.wrong(f"{key} is no list of texts, each named once")
        return tuple(values)

    def parts(self, key: str) -> "Iterable[Row]":
        """The objects of the list at `key`, each a row whose errors name the place of this one."""
        for value in self.listed(key):
            if not isinstance(value, dict):
                raise self.wrong(f"{key} holds something that is not an object")
            yield Row(self.source, self.place, value)

    def only(self, *keys: str) -> None:
        """Refuse a key that nobody reads: it is most often a misspelt one."""
        if not self.values.keys() <= set(keys):
            raise self.wrong(f"unknown key {min(self.values.keys() - set(keys))!r}")

    def stated(self, key: str) -> object:
        """Whatever stands at `key`, null too."""
        if key not in self.values:
            raise self.wrong(f"{key} is missing")
        return self.values[key]


class Shape:
    """Which keys the objects of a list have. Those in `texts` (two or more) hold a text that is there and not blank."""

    def __init__(self, *, texts: str, others: str = "") -> None:
        self._texts = texts.split()
        self._keys = {*self._texts, *others.split()}
        self._pick = itemgetter(*self._texts)

    def texts_of(self, row: Row) -> tuple[str, ...]:
        """The texts of a row; it has each of the keys, and no other."""
        if row.values.keys() == self._keys:
            found: tuple[str, ...] = self._pick(row.values)
            try:
                if all(map(str.strip, found)):
                    return found
            except TypeError:
                pass  # not a text: named below
        row.only(*self._keys)
        for key in sorted(self._keys):
            row.stated(key)
        return tuple([row.text(key) for key in self._texts])


def by_value(codes: type[_Code]) -> dict[str, _Code]:
    """The members of an enumeration by their values."""
    return {code.value: code for code in codes}


def read(path: Path, rows_key: str, *, named_by: str) -> tuple[Row, list[Row]]:
    """The file's head and the rows under `rows_key`; a row is called by its number and its value of `named_by`."""
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise LawDataError(path.name, "", f"larger than {LARGEST} bytes")
    try:
        source = _Source(path.name, data.decode("utf-8"), rows_key, named_by)
        values = json.loads(source.text)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LawDataError(path.name, "", "not JSON in UTF-8 (UnicodeDecodeError)", line) from None
    except json.JSONDecodeError as error:
        raise LawDataError(path.name, "", "not JSON in UTF-8 (JSONDecodeError)", error.lineno) from None
    except (ValueError, RecursionError) as error:  # a number or a nesting without end
        raise LawDataError(path.name, "", f"not JSON in UTF-8 ({type(error).__name__})") from None
    if not isinstance(values, dict) or not isinstance(values.get(rows_key), list) or not values[rows_key]:
        raise LawDataError(path.name, "", f"no list of {rows_key}")
    rows = [Row(source, number, each) for number, each in enumerate(values[rows_key], start=1)]
    escapes = "\\" in source.text  # JSON has controls as escapes alone
    for row in rows:
        if not isinstance(row.values, dict):
            raise LawDataError(path.name, str(row.place), "not an object", source.line(row.place))
        if escapes and not _printable(row.values):
            raise row.wrong("holds a sign that cannot be printed")
    return Row(source, 0, values), rows


def load_rows(
    path: Path,
    rows_key: str,
    make: Callable[[Row], _Dated],
    *,
    name: Callable[[_Dated], Hashable],
    named_by: str = "code",
) -> tuple[_Dated, ...]:
    """The rows of a file that holds nothing but them, in its order, each made into a value.

    `name` is what a value is a version of: its versions follow each other without overlap or gap.
    """
    head, rows = read(path, rows_key, named_by=named_by)
    head.only(rows_key)
    found = [(row, make(row)) for row in rows]
    check_versions((row, name(each), each.in_force, each.until) for row, each in found)
    return tuple([each for _, each in found])


def _printable(value: object) -> bool:
    """Whether every text in plain data can be printed: these texts stand on screens and letters, and in terminals."""
    if isinstance(value, Mapping):
        return all(key.isprintable() and _printable(inner) for key, inner in value.items())
    if isinstance(value, list):
        return all(map(_printable, value))
    return not isinstance(value, str) or value.isprintable()


def check_versions(rows: Iterable[tuple[Row, Hashable, date, date | None]]) -> None:
    """Refuse versions of one thing (a row, what it is a version of, first and last day) that overlap or leave a gap.

    So exactly one version of each thing speaks on any day from its first to its last.
    """
    known: dict[Hashable, list[tuple[date, date | None, Row]]] = {}
    for row, name, start, until in rows:
        known.setdefault(name, []).append((start, until, row))
    for versions in known.values():
        if len(versions) > 1:
            versions.sort(key=lambda version: version[0])
            for (_, until, _), (start, _, row) in pairwise(versions):
                if until is None or until >= start:
                    raise row.wrong("overlaps another row of the same code")
                if until + _DAY != start:
                    raise row.wrong(f"a gap after {until}")
