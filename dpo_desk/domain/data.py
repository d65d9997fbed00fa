"""Frozen dataclasses to plain data (JSON's types) and back, by their declared types. Pure."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_data(value: object) -> Any:
    """Turn a frozen dataclass (or a tuple, mapping, date, enum of such) into what JSON can hold."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list | frozenset | set):
        return [to_data(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_data(item) for key, item in value.items()}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def from_data(kind: type[T], data: Any) -> T:
    """Build `kind` from plain data.

    Names the class does not know are ignored, so that a newer writer can be read; names that are missing take their
    defaults. Raises TypeError or ValueError where a value does not fit its declared type.
    """
    built: T = _build(kind, data)
    return built


def _build(kind: Any, data: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        kinds = [k for k in get_args(kind) if k is not type(None)]
        return None if data is None else _build(kinds[0], data)
    if origin is tuple:
        of = get_args(kind)
        if len(of) == 2 and of[1] is Ellipsis:
            return tuple(_build(of[0], item) for item in data)
        return tuple(_build(k, item) for k, item in zip(of, data, strict=True))
    if isinstance(kind, type):
        if is_dataclass(kind):
            hints = _hints(kind)
            return kind(**{name: _build(hints[name], data[name]) for name in hints if name in data})
        if issubclass(kind, StrEnum):
            return kind(data)
        if kind is datetime:
            return datetime.fromisoformat(data)
        if kind is date:
            return date.fromisoformat(data)
        if kind is float and isinstance(data, int):
            return float(data)
        if not isinstance(data, kind):
            raise TypeError(f"expected {kind.__name__}")
    return data
