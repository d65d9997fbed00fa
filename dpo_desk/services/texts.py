"""What an officer types, checked before anything of it is kept: one choke point for every field of every service."""

from collections.abc import Mapping

from dpo_desk.domain.blank import is_blank, says_nothing
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.numbers import find_numbers, masked

LONGEST_TEXT = 20_000
LONGEST_NAME = 200
LONGEST_LINE = 500


def check_text(what: str, text: str, *, needed: bool = True, limit: int = LONGEST_TEXT) -> str:
    """Give a typed text trimmed, or say what is wrong with it.

    UserError `error.text.empty`, `error.text.long`, `error.text.control` for half a character (a lone surrogate, which
    no file can hold), or `identity.rrn` where it holds a resident or alien registration number, which may not be kept
    (Act 24-2). `what` is the code of the field (`field.note`).
    """
    text = text.strip()
    if needed and is_blank(text):
        raise UserError("error.text.empty", what=what)
    if len(text) > limit:
        raise UserError("error.text.long", limit=limit, n=len(text), what=what)
    for position, char in enumerate(text, 1):
        if "\ud800" <= char <= "\udfff":
            raise UserError("error.text.control", n=position, mark=f"U+{ord(char):04X}", what=what)
    if find_numbers(text):
        raise UserError("identity.rrn", what=what)
    return text


def check_reason(text: str) -> str:
    """Give a reason that somebody will read, trimmed; as `check_text`, `error.text.empty` where it says nothing."""
    if says_nothing(text):
        raise UserError("error.text.empty", what="field.reason")
    return check_text("field.reason", text)


def check_texts(what: str, value: object, *, limit: int = LONGEST_TEXT) -> None:
    """Check every text inside plain data, keys included; errors as `check_text`."""
    if isinstance(value, str):
        check_text(what, value, needed=False, limit=limit)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            check_texts(what, key, limit=limit)
            check_texts(what, inner, limit=limit)
    elif isinstance(value, list | tuple):
        for inner in value:
            check_texts(what, inner, limit=limit)


def keepable(value: object) -> object:
    """Plain data as a draft may keep it: registration numbers starred out, half characters as U+FFFD, at any depth."""
    if isinstance(value, str):
        return masked(value.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    if isinstance(value, Mapping):
        return {str(keepable(str(key))): keepable(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [keepable(inner) for inner in value]
    return value
