"""Where the files that come with the desk lie, from a checkout or inside a frozen application."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of `resources/<parts>`; a frozen application carries them beside its code."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
    return root.joinpath("resources", *parts)
