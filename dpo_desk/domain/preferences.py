"""How an officer wants the desk. Apart from the company: the unlock window knows these alone."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Preferences:
    """How the desk behaves for this store."""

    language: str = "ko"
    theme: str = "system"
    text_scale: float = 1.0
    lock_after_seconds: int = 300
