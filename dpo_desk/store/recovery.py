"""Recovery codes: 160 bits to be printed, kept and typed back. No SQLAlchemy here.

Crockford's base32, eight groups of four and a ninth of two check characters. The check is a Reed-Solomon one over
GF(32): every character has its own weight (1, a), so that a single wrong character anywhere is always seen and the
quotient of the two sums names the group it stands in.
"""

import os
import unicodedata
from collections.abc import Mapping

from dpo_desk.domain.errors import UserError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {letter: value for value, letter in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_SEPARATORS = frozenset("-‐‑‒–—−_. \t\r\n\u00a0·,/")
SECRET_BYTES = 20
_DATA, _CHECKS, _GROUP = 32, 2, 4
GROUPS = 9

_POWERS = [1]
for _ in range(30):
    _next = _POWERS[-1] << 1
    _POWERS.append(_next ^ 0b100101 if _next & 32 else _next)  # x^5 + x^2 + 1
_LOGS = {value: index for index, value in enumerate(_POWERS)}
# 31 weights for 32 characters: the last two share one and stand in the same group, which is all that is named.
_WEIGHTS = [*_POWERS, _POWERS[30]]


def new_secret() -> bytes:
    """160 random bits."""
    return os.urandom(SECRET_BYTES)


def code_of(secret: bytes) -> str:
    """A secret as it is printed: `XXXX-…-XXXX-XX`."""
    number = int.from_bytes(secret, "big")
    values = [number >> (5 * (_DATA - 1 - index)) & 31 for index in range(_DATA)]
    text = "".join(_ALPHABET[value] for value in (*values, *_sums(values)))
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def secret_of(code: str) -> bytes:
    """The secret of a typed code; case, spaces, hyphens, 0/O and 1/I/L make no difference.

    Raises UserError `recover.typo` (group, from 1): the first group with a wrong length or character, or the one the
    check points at. Two wrong characters at once are seen too (but for 1 in 1,024), their group may then be misnamed.
    """
    values = _values(code)
    first, second = _sums(values[:_DATA])
    first, second = first ^ values[_DATA], second ^ values[_DATA + 1]
    if first or second:
        raise UserError("recover.typo", group=_group_at_fault(first, second))
    number = 0
    for value in values[:_DATA]:
        number = number << 5 | value
    return number.to_bytes(SECRET_BYTES, "big")


def groups(code: str) -> tuple[str, ...]:
    """The nine groups of a code, as printed."""
    return tuple(code.split("-"))


def matches_groups(code: str, typed: Mapping[int, str]) -> bool:
    """Whether groups typed back (numbered from 1) are those of the code, read as leniently as `secret_of`."""
    real = groups(code)
    return all(
        1 <= number <= len(real) and _read_group(text) == _read_group(real[number - 1])
        for number, text in typed.items()
    )


def _read_group(text: str) -> list[int | None]:
    plain = unicodedata.normalize("NFKC", text).upper()
    return [_READ.get(letter) for letter in plain if letter not in _SEPARATORS]


def _values(code: str) -> list[int]:
    spaced = "".join("-" if letter in _SEPARATORS else letter for letter in unicodedata.normalize("NFKC", code).upper())
    parts = [part for part in spaced.split("-") if part]
    joined = "".join(parts)
    if len(parts) == GROUPS:  # typed in groups: a missing character is in the group that is too short
        for number, part in enumerate(parts, 1):
            if len(part) != (_CHECKS if number == GROUPS else _GROUP):
                raise UserError("recover.typo", group=number)
    values: list[int] = []
    for index, letter in enumerate(joined):
        if letter not in _READ:
            raise UserError("recover.typo", group=min(index // _GROUP + 1, GROUPS))
        values.append(_READ[letter])
    if len(values) != _DATA + _CHECKS:
        raise UserError("recover.typo", group=min(len(values) // _GROUP + 1, GROUPS))
    return values


def _sums(values: list[int]) -> tuple[int, int]:
    first = second = 0
    for index, (value, weight) in enumerate(zip(values, _WEIGHTS, strict=True)):
        scaled = _times(value, _POWERS[index % 3])  # so that two characters exchanged do not cancel in the first sum
        first ^= scaled
        second ^= _times(scaled, weight)
    return first, second


def _group_at_fault(first: int, second: int) -> int:
    if not first or not second:
        return GROUPS
    weight = _POWERS[(_LOGS[second] - _LOGS[first]) % 31]
    return _WEIGHTS.index(weight) // _GROUP + 1


def _times(left: int, right: int) -> int:
    return _POWERS[(_LOGS[left] + _LOGS[right]) % 31] if left and right else 0
