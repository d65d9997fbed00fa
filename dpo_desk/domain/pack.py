"""An update pack of the law data, and what one set of the data changes in another. Pure values."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dpo_desk.domain.data import to_data
from dpo_desk.domain.due import Move


class ChangeKind(StrEnum):
    """What happened to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a row, as text: before (empty: not there) and after. Nested fields are named `questions.1.ko`."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row of the law that an update adds, changes or takes out: its file, its code, and the fields that differ."""

    file: str
    code: str
    kind: ChangeKind
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class PackInfo:
    """A pack: its name and day of issue, who loaded it when, and whether it is the law in use.

    A pack lies in the store and is not in use where its signature is no longer trusted, or where the desk itself came
    with younger data.
    """

    name: str
    issued_on: date
    loaded_by: str = ""
    loaded_on: date | None = None
    in_use: bool = False


@dataclass(frozen=True, slots=True)
class PackChanges:
    """What loading a pack would do: the rows it changes, and the open requests whose day moves."""

    info: PackInfo
    rows: tuple[RowChange, ...]
    moves: tuple[Move, ...]


Rows = Mapping[tuple[str, str], object]
"""Rows of one file by what they are: a code to show, and what else tells one version from another."""


def compare(before: Mapping[str, Rows], after: Mapping[str, Rows]) -> tuple[RowChange, ...]:
    """What `after` changes in `before`, file by file: rows in the order of `after`, those taken out at the end."""
    return tuple(
        change
        for file in dict.fromkeys((*after, *before))
        for change in _compare(file, before.get(file, {}), after.get(file, {}))
    )


def _compare(file: str, before: Rows, after: Rows) -> Iterator[RowChange]:
    for key in (*after, *(key for key in before if key not in after)):
        old, new = dict(_flat(before.get(key))), dict(_flat(after.get(key)))
        if old != new:
            kind = ChangeKind.CHANGED if old and new else ChangeKind.ADDED if new else ChangeKind.REMOVED
            yield RowChange(file, key[0], kind, tuple(_fields(old, new)))


def _fields(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[FieldChange]:
    for name in dict.fromkeys((*new, *old)):
        if old.get(name, "") != new.get(name, ""):
            yield FieldChange(name, old.get(name, ""), new.get(name, ""))


def _flat(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """The leaves of a row as text: a date as 2026-11-22, nothing as an empty text, a list of codes with commas."""
    data = to_data(value)
    if data is None and not name:
        return
    if isinstance(data, Mapping):
        for key, inner in data.items():
            yield from _flat(inner, f"{name}.{key}" if name else key)
    elif isinstance(data, list) and any(isinstance(inner, Mapping) for inner in data):
        for number, inner in enumerate(data, start=1):
            yield from _flat(inner, f"{name}.{number}")
    else:
        yield name, _text(data)


def _text(data: object) -> str:
    if isinstance(data, bool):
        return "yes" if data else "no"
    if isinstance(data, Sequence) and not isinstance(data, str):
        return ", ".join(_text(inner) for inner in data)
    return "" if data is None else str(data)


def numbered(rows: Iterable[tuple[str, str, object]]) -> Rows:
    """Rows (code, version, row) by both; of several alike each has its number, so that none hides another."""
    found: dict[tuple[str, str], object] = {}
    for code, version, row in rows:
        number = 1
        while (key := (code, version if number == 1 else f"{version} {number}")) in found:
            number += 1
        found[key] = row
    return found
