"""Filling a sentence: placeholders, particles, the capital that opens an English sentence. Pure: no Qt, no language
file. `words.py` looks the sentence up and calls `fill`."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Final

from dpo_desk.domain.korean import particle

KOREAN_TIME: Final = timezone(timedelta(hours=9))
WEEKDAYS: Final = {"ko": "월화수목금토일", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
UNGROUPED: Final = frozenset({"pid", "year", "no", "article"})
"""Placeholders whose whole numbers are names, not amounts: no comma at the thousands."""

_SLOT = re.compile(r"\{([^{}]+)\}")


def day(value: date, language: str) -> str:
    """2026-11-30 (월)"""
    return f"{value.year:04}-{value:%m-%d} ({WEEKDAYS[language][value.weekday()]})"


def short_day(value: date, language: str) -> str:
    """11-30 (월)"""
    return f"{value:%m-%d} ({WEEKDAYS[language][value.weekday()]})"


def clock_time(value: datetime) -> str:
    """14:05 of the Korean day (fixed +09:00), whatever the machine's zone; a naive time is taken as Korean."""
    return f"{value.astimezone(KOREAN_TIME) if value.tzinfo else value:%H:%M}"


def plain(name: str, value: object, language: str) -> str:
    """A value as the desk writes it: dates with their weekday, comma from 1,000."""
    if isinstance(value, datetime):
        local = value.astimezone(KOREAN_TIME) if value.tzinfo else value
        return f"{day(local.date(), language)} {clock_time(value)}"
    if isinstance(value, date):
        return day(value, language)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if name in UNGROUPED else f"{value:,}"
    return str(value)


def fill(text: str, values: Mapping[str, object], language: str) -> str:
    """`text` with its `{name}` filled and its `{을/를}` resolved after the word before it.

    A placeholder without a value raises KeyError with the placeholder's name: a sentence never shows its seams.
    """
    out: list[str] = []
    end = 0
    for slot in _SLOT.finditer(text):
        out.append(text[end : slot.start()])
        end = slot.end()
        name = slot[1]
        if "/" in name:
            out.append(particle("".join(out), name))
            continue
        said = plain(name, values[name], language)
        if language == "en" and not "".join(out) and _opens_like_a_word(said):
            said = said[0].upper() + said[1:]
        out.append(said)
    out.append(text[end:])
    return "".join(out)


def _opens_like_a_word(said: str) -> bool:
    """Not an address and not a path: those keep their letters."""
    return said[:1].islower() and not any(mark in said for mark in "@/\\")
