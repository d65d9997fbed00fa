"""Whether a text says anything at all. Pure."""

import unicodedata

_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and a symbol by their category, and yet nothing is seen of them."""


def is_blank(text: str) -> bool:
    """Tell whether nothing of a text is seen: blanks, controls, marks of no width, direction marks, fillers."""
    return all(char in _FILLERS or _is_unseen(unicodedata.category(char)) for char in text)


def _is_unseen(category: str) -> bool:
    """Separators, marks without the letter they stand on, controls and format signs."""
    return category[0] in "ZM" or category in ("Cc", "Cf")
