"""Signs that no letter can show, found while they are typed: controls, direction marks, half characters. No Qt."""

import unicodedata

_SPACES = "\n\r\t"


def refused(text: str) -> tuple[int, str] | None:
    """The first sign that cannot be printed: its place from 1, and its number and name; None where all can be."""
    if text.isascii() and text.isprintable():
        return None
    for place, sign in enumerate(text, 1):
        if sign not in _SPACES and unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            return place, f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip()
    return None
