"""What this machine remembers of a store's backups: the folder, and the last good one, for when the stick is away.

A folder is a fact of one machine, not of the office, so it lies beside the window's own choices and not in the store.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dpo_desk import paths, system


@dataclass(frozen=True)
class BackupPlace:
    """Where this machine backs a store up to, and its last good backup there."""

    root: Path | None = None
    last_at: datetime | None = None
    last_name: str = ""
    last_number: int = 0


def read(store_id: bytes) -> BackupPlace:
    """What is remembered of a store; nothing where the file cannot be read."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        kept = json.loads(_file(store_id).read_text("utf-8"))
        last = datetime.fromisoformat(kept["last_at"]) if kept["last_at"] else None
        root = Path(kept["root"]) if kept["root"] else None
        if last is None or last.tzinfo is not None:
            return BackupPlace(root, last, str(kept["last_name"]), int(kept["last_number"]))
    return BackupPlace()


def keep(store_id: bytes, place: BackupPlace) -> None:
    """Remember a place. Raises OSError."""
    kept = {
        "root": str(place.root) if place.root else "",
        "last_at": place.last_at.isoformat() if place.last_at else "",
        "last_name": place.last_name,
        "last_number": place.last_number,
    }
    file = _file(store_id)
    system.make_folder(file.parent)
    system.replace_file(file, json.dumps(kept, ensure_ascii=False).encode())


def _file(store_id: bytes) -> Path:
    return paths.config_folder() / "backups" / f"{store_id.hex()}.json"
