"""Tooltips as plain text. Qt guesses markup in a tooltip and would load a picture a name mentions."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget

_OPEN, _CLOSE = "<span>", "</span>"


def plain_tip(text: str) -> str:
    """`text` so that a tooltip shows it letter by letter."""
    if not Qt.mightBeRichText(text):
        return text
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"{_OPEN}{shown}{_CLOSE}"


def set_tip(widget: QWidget, text: str) -> None:
    """The tooltip of a widget, plain; empty takes it away."""
    widget.setToolTip(plain_tip(text))


def is_plain_tip(tip: str) -> bool:
    """Whether a tooltip as Qt holds it can only be read letter by letter (the walker asks)."""
    inside = tip.removeprefix(_OPEN).removesuffix(_CLOSE)
    return not Qt.mightBeRichText(tip) or (inside != tip and "<" not in inside)
