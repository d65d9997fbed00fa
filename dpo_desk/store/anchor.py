"""Anchors: how far each store's record had come, kept outside the store. An older store put back is noticed by it.

A record is number, hash and moment, written after each commit without waiting for the disk (the commit itself waited)
and synced at a lock. The file's name is the store's random id.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dpo_desk import system

_SIZE = 8 + 32 + 8
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Anchor:
    """The last link that this machine saw of a store."""

    number: int
    hash: bytes
    at: datetime


class Anchors:
    """The anchors of this machine. `folder` None keeps none. A disk that takes no anchor stops nobody."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def read(self, store_id: bytes) -> Anchor | None:
        """The anchor of a store; None where there is none or it is damaged."""
        if self._folder is None:
            return None
        try:
            data = (self._folder / store_id.hex()).read_bytes()
        except OSError:
            return None
        if len(data) != _SIZE:
            return None
        number = int.from_bytes(data[:8], "big")
        try:
            at = _EPOCH + timedelta(microseconds=int.from_bytes(data[40:], "big", signed=True))
        except OverflowError:
            return None
        return Anchor(number, data[8:40], at) if number < 1 << 63 else None

    def keep(self, store_id: bytes, anchor: Anchor, *, sync: bool = False) -> None:
        """Keep how far a store has come."""
        if self._folder is None:
            return
        moment = (anchor.at - _EPOCH) // timedelta(microseconds=1)
        data = anchor.number.to_bytes(8, "big") + anchor.hash + moment.to_bytes(8, "big", signed=True)
        with suppress(OSError):
            path = self._folder / store_id.hex()
            if not path.exists() or path.stat().st_size != _SIZE:
                system.make_folder(self._folder)
                system.replace_file(path, data)
                return
            descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
            try:
                os.write(descriptor, data)
                if sync:
                    system.sync_file(descriptor)
            finally:
                os.close(descriptor)
