"""What windows and commands reach when they first need it: the law, the doors of stores, the mail reader, the press.

Nothing heavy is imported on loading; `preload` loads it in a thread once the unlock window is painted.
"""

from __future__ import annotations

import threading
from collections.abc import Collection
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from dpo_desk import paths

if TYPE_CHECKING:
    from dpo_desk.domain.locked import Look
    from dpo_desk.domain.proposal import MaskedMail, Proposal
    from dpo_desk.law.book import LawBook
    from dpo_desk.letters.house import PrintingHouse
    from dpo_desk.services.access import Access
    from dpo_desk.services.base import Now
    from dpo_desk.services.letters import Press
    from dpo_desk.store.door import Door


@cache
def law() -> LawBook:
    """The law as it comes with the desk."""
    from dpo_desk.law.book import load

    return load(paths.resource("law"))


@cache
def real_door() -> Door:
    """The doors of stores at the real cost of guessing. Imports the store and its database."""
    from dpo_desk.models.schema import ready
    from dpo_desk.store.anchor import Anchors
    from dpo_desk.store.door import Door
    from dpo_desk.store.vault import REAL_FLOOR, REAL_KDF

    ready()
    return Door(REAL_KDF, REAL_FLOOR, Anchors(paths.data_folder() / "anchors"))


class LazyDoor:
    """Looks at a store with the vault alone; everything else brings in the whole store."""

    def look(self, folder: Path) -> Look:
        """Read what a store shows without a key."""
        from dpo_desk.store.look import look

        return look(folder)

    def __getattr__(self, name: str) -> Any:
        return getattr(real_door(), name)


class LazyPress:
    """The printing house, opened with the first letter."""

    def __init__(self) -> None:
        self.house: PrintingHouse | None = None

    def __getattr__(self, name: str) -> Any:
        if self.house is None:
            from dpo_desk.letters.house import PrintingHouse

            self.house = PrintingHouse()
        return getattr(self.house, name)

    def close(self) -> None:
        """End the letter worker, if there is one."""
        if self.house is not None:
            self.house.close()


def read_mail(data: bytes) -> Proposal:
    """Read a mail in the limited child."""
    from dpo_desk.intake.process import read_mail as read

    return read(data)


def mask_mail(data: bytes, parts: Collection[int]) -> MaskedMail:
    """A copy of a mail with what may not be kept taken out."""
    from dpo_desk.intake.process import masked_copy

    return masked_copy(data, set(parts))


def real_access(now: Now, press: LazyPress) -> Access:
    """The doors of stores, as the window uses them."""
    import platform

    from dpo_desk.services.access import Access, Outside

    outside = Outside(read_mail, mask_mail, cast("Press", press))
    return Access(lambda: cast("Door", LazyDoor()), law, outside, now=now, place=platform.node())


class LazyAccess:
    """The doors before anyone came through: shows what a store shows, and brings in the services at the first act."""

    def __init__(self, now: Now, press: LazyPress) -> None:
        self._now, self._press = now, press
        self._real: Access | None = None

    def look(self, folder: Path) -> Look:
        """Read what a store shows without a key."""
        return LazyDoor().look(folder)

    def __getattr__(self, name: str) -> Any:
        if self._real is None:
            self._real = real_access(self._now, self._press)
        return getattr(self._real, name)


def preload() -> threading.Thread:
    """Load in a thread what unlocking needs (SQLAlchemy, the store, the law). Pressing Enter before it ends waits."""

    def load() -> None:
        with suppress(Exception):  # unlocking meets the same fault, and tells it
            import_module("dpo_desk.services.access")
            real_door()
            law()

    thread = threading.Thread(target=load, name="desk-preload", daemon=True)
    thread.start()
    return thread
