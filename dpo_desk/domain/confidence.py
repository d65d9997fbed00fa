"""How sure a fact of the law is, as its data and the texts of papers say of themselves."""

from typing import Final

CONFIDENCES: Final = ("H", "M-H", "M", "L")
"""From read in the primary text, over practice or a second source, down to open. What is not H the office looks at."""
