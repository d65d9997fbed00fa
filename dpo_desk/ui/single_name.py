"""Under which name the window of a store listens. Apart from the socket, so that a start need not load the network."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def name_of(folder: Path) -> str:
    """The socket of a store's folder: a digest, so that the name of a folder shows nowhere."""
    import hashlib

    digest = hashlib.sha256(os.fsencode(str(folder.expanduser().resolve()))).hexdigest()[:16]
    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    name = f"dpo-desk-{digest}"
    return str(Path(runtime) / name) if runtime and os.name == "posix" else name


def may_be_taken(folder: Path) -> bool:
    """Whether somebody may listen there; where sockets are files, only where the file is."""
    return os.name != "posix" or Path(name_of(folder)).exists()
