"""What may be printed: every text in NFC, no control or direction mark, nothing a font cannot show. Pure.

Nothing is dropped or replaced in silence: a sign that cannot be printed is refused with its place, its number and its
name, so that the officer can mend the text (security T5).
"""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from dpo_desk.domain.errors import UserError

LONGEST = 250_000
"""Characters in one text."""
LONGEST_LETTER = 600_000
"""Characters in all texts of one letter."""

_NAMES = ("name", "handler", "drafter", "reviewer", "decider", "consulted", "sender")
_INSIDE = ("shown", "facts")  # their fields are called as if they stood in the notice itself
_UNSAID = "statements"
_KEPT_SPACES = "\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"


def normal(text: str) -> str:
    """The text as it is printed: NFC, one kind of line end, tabs and rare spaces as spaces, no blank ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = "".join(" " if unicodedata.category(c) == "Zs" and c not in _KEPT_SPACES else c for c in text)
    return text.strip()


def refused_sign(char: str) -> bool:
    """True for what no line shows as typed: controls, direction marks, private use, loose marks and jamo."""
    if char == "\n":
        return False
    if char.isascii():
        return not char.isprintable()
    if "\u1100" <= char <= "\u11ff" or "\ua960" <= char <= "\ua97f" or "\ud7b0" <= char <= "\ud7ff":
        return True  # old Hangul in parts: the fonts cannot join them
    return unicodedata.category(char)[0] not in "LNPSZ" or unicodedata.category(char) in ("Zl", "Zp")


def mark(char: str) -> str:
    """A sign's name for people: its number and Unicode name."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()


def spelled(text: str, covered: Collection[str]) -> str:
    """`text` normal, and each sign that cannot be printed as its number, `[U+1F600]`: for words quoted as they came.

    Nobody can mend what somebody else wrote, and an emoji in a request must not keep its answer from being issued.
    """
    shown = (
        char if char == "\n" or (char in covered and not refused_sign(char)) else f"[U+{ord(char):04X}]"
        for char in normal(text)
    )
    return "".join(shown)


def finding(text: str, where: str, covered: Collection[str] | None = None) -> UserError | None:
    """The first reason not to print `text` (already `normal`), or None.

    `covered` are the characters the fonts have; without it only signs that no font prints are refused. Codes:
    `error.text.long` (`limit`, `n`), `error.text.control` (`n` from 1, `mark`), `error.name.font`; all with `where`.
    """
    if len(text) > LONGEST:
        return UserError("error.text.long", limit=LONGEST, n=len(text), where=where)
    name = where.rpartition(".")[2].rpartition("_")[2] in _NAMES
    for position, char in enumerate(text, 1):
        if refused_sign(char):
            script = name and unicodedata.category(char)[0] in "LM"  # a script's own sign, not a control
            return UserError(
                "error.name.font" if script else "error.text.control", n=position, mark=mark(char), where=where
            )
        if covered is not None and char != "\n" and char not in covered:
            return UserError(
                "error.name.font" if name else "error.text.control", n=position, mark=mark(char), where=where
            )
    return None


def strings(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a frozen value with its place: `recipient.name`, `answers.1.rows.3.1`, `kept.1.kept_items`."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield where, value
    elif isinstance(value, tuple):
        for position, inner in enumerate(value, 1):
            yield from strings(inner, f"{where}.{position}" if where else str(position))
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from strings(inner, f"{where}.{name}" if where else str(name))
    elif is_dataclass(value):
        for each in fields(value):
            if each.name != _UNSAID:
                name = where if each.name in _INSIDE else f"{where}.{each.name}" if where else each.name
                yield from strings(getattr(value, each.name), name)


def unprintable(value: object, covered: Collection[str] | None = None) -> tuple[UserError, ...]:
    """Everything in `value` that cannot be printed: one finding a text, and one for a whole that is too long."""
    found, total = [], 0
    for where, text in strings(value):
        total += len(text)
        problem = finding(normal(text), where, covered)
        if problem is not None:
            found.append(problem)
    if total > LONGEST_LETTER:
        found.append(UserError("error.text.long", limit=LONGEST_LETTER, n=total, where=""))
    return tuple(found)
