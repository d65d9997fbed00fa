"""Whether a text says anything at all. Pure."""

import unicodedata

_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and a symbol by their category, and yet nothing is seen of them."""

_LEAST = 2


def is_blank(text: str) -> bool:
    """Tell whether nothing of a text is seen: blanks, controls, marks of no width, direction marks, fillers."""
    return all(char in _FILLERS or _is_unseen(unicodedata.category(char)) for char in text)


def says_nothing(text: str) -> bool:
    """Tell whether a text holds no two letters or digits: "." and "-" are seen, and yet they give nobody a reason."""
    return sum(unicodedata.category(char)[0] in "LN" and char not in _FILLERS for char in text) < _LEAST


def _is_unseen(category: str) -> bool:
    """Separators, marks without the letter they stand on, controls and format signs."""
    return category[0] in "ZM" or category in ("Cc", "Cf")
