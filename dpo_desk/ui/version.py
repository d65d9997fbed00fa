"""The version of the desk, as the unlock window and the record of a store's last use name it."""

from typing import Final

VERSION: Final = "0.1.0"
"""The same as in pyproject.toml; a test compares them."""
