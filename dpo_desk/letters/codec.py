"""A letter as JSON, for the way to the worker and back. Only the classes named here are made."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from dpo_desk.domain import letter as said

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        said.Letter,
        said.Part,
        said.Heading,
        said.Letterhead,
        said.Addressed,
        said.Item,
        said.Paragraph,
        said.Attached,
        said.Boxes,
        said.Cell,
        said.Table,
        said.Signature,
        said.Tail,
    )
}


def encode(letter: said.Letter) -> bytes:
    """The letter as UTF-8 JSON."""
    return json.dumps(_plain(letter), ensure_ascii=False, separators=(",", ":")).encode()


def decode(data: bytes) -> said.Letter:
    """The letter `encode` made of it; ValueError for anything else."""
    try:
        letter = _value(json.loads(data))
    except (KeyError, TypeError, RecursionError) as wrong:
        raise ValueError("not a letter") from wrong
    if not isinstance(letter, said.Letter):
        raise ValueError("not a letter")
    return letter


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {"is": type(value).__name__, **{f.name: _plain(getattr(value, f.name)) for f in fields(value)}}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _value(plain: Any) -> Any:
    if isinstance(plain, list):
        return tuple(_value(each) for each in plain)
    if isinstance(plain, dict):
        kind = _KINDS[plain.pop("is")]
        made = {name: _value(each) for name, each in plain.items()}
        if kind is said.Letter:
            made["issued_on"] = date.fromisoformat(made["issued_on"])
        return kind(**made)
    return plain
