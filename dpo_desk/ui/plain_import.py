"""Python's own `import`, as it was before PySide.

PySide puts a function of its own in its place, which reads the source of every imported module to learn whether the
module may switch Qt to its `__feature__` names: 8 ms of a start, and something at each later `import`. The desk has no
such module. PySide keeps what it replaced in `builtins.__orig_import__`; where it does not, nothing is changed.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its function in place


def restore() -> None:
    """Give `import` back; before the rest of the desk is imported."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
