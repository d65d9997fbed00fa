"""Errors and codes as words: a parameter that is itself a code (a stage, an act, a field) is said, not shown. No Qt."""

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words

_CODES = {"stage": "case.stage", "act": "case.act", "right": "case.right", "way": "way", "role": "officer.name"}
_SIZES = frozenset({"size", "free", "need"})
_SIZE_LIMITS = frozenset({"error.file.large", "intake.refused.large"})


def tell(error: UserError) -> str:
    """The sentence of an error, with its codes said in words and its sizes in units."""
    said = in_words(error)
    params = dict(said.params)
    n = params.pop("n", None)
    return words.say(said.code, n=n if isinstance(n, int) else None, **params)


def in_words(error: UserError) -> UserError:
    """The same error with its codes and sizes said already: for the window, which fills the sentence as it is."""
    if error.code == "error.stale" and not error.params.get("name"):
        return UserError("error.stale.desk")
    return UserError(error.code, **{name: _said(error.code, name, value) for name, value in error.params.items()})


def _said(code: str, name: str, value: object) -> object:
    if name in _CODES and words.has(f"{_CODES[name]}.{value}"):
        return words.say(f"{_CODES[name]}.{value}")
    if name in ("what", "reason", "where") and isinstance(value, str):
        area = code.rsplit(".", 1)[0] if code.startswith("intake.") else code.split(".", 1)[0]
        for key in (value, f"{area}.{name}.{value}"):
            if value and words.has(key):
                return words.say(key)
    if isinstance(value, int) and (name in _SIZES or (name == "limit" and code in _SIZE_LIMITS)):
        return size(value)
    return value


def size(count: int) -> str:
    """A number of bytes as people read it: 812 B, 14 KB, 3.2 MB."""
    if count < 1000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{round(count / 1000):,} KB"
    return f"{count / 1_000_000:,.1f} MB"


def short_hash(sha256: str) -> str:
    """The first letters of a hash, enough to compare by eye."""
    return sha256[:12]
