"""Which signs the bundled fonts can show: the letters are set in the same ones."""

import unicodedata
from functools import cache

from PySide6.QtGui import QRawFont

from dpo_desk.ui.resources import resource


@cache
def _faces() -> tuple[QRawFont, ...]:
    return tuple(QRawFont(str(resource("fonts", name)), 14) for name in ("Pretendard-Regular.ttf", "NanumGothic.ttf"))


def unprinted(text: str) -> str:
    """The first sign of `text` that neither font has, by number and name; empty where they have all."""
    if text.isascii():
        return ""
    strange = (sign for sign in text if not any(face.supportsCharacter(ord(sign)) for face in _faces()))
    return next((f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip() for sign in strange), "")
