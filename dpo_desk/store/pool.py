"""The containers of a backup folder: each travels there once and is shared by all snapshots. No SQLAlchemy here.

Containers never change, so one that lies in the pool with the right SHA-256 is the one the store has.
"""

import hashlib
import os
import re
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from dpo_desk import system
from dpo_desk.store import containers

FOLDER = "containers"
_BLOCK = 1 << 20
_PART = ".part"
_OURS = re.compile(r"[0-9a-f]{40}\.dpoa(\.part)?")

Step = Callable[[int], None]
"""Told of so many more bytes; what it raises ends the work."""


def make_folder(path: Path) -> None:
    """Make a folder for the owner alone, as far as its file system knows owners (a stick may not). Raises OSError."""
    path.mkdir(mode=system.FOLDER_MODE, exist_ok=True)
    with suppress(PermissionError):
        path.chmod(system.FOLDER_MODE)


def copy_file(source: Path, target: Path, step: Step | None = None) -> tuple[int, str]:
    """Copy a file, synced and read back from the disk; give size and SHA-256 of what lies there now.

    Raises OSError; what was begun is gone then.
    """
    try:
        written = hashlib.sha256()
        with source.open("rb") as stream, os.fdopen(system.open_new(target), "wb") as into:
            while block := stream.read(_BLOCK):
                into.write(block)
                written.update(block)
                if step:
                    step(len(block))
            into.flush()
            system.sync_file(into.fileno())
        size, sha = measured(target)
        if sha != written.hexdigest():
            raise OSError(5, "read back other bytes")
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return size, sha


def measured(path: Path) -> tuple[int, str]:
    """Size and SHA-256 (hex) of a file, read from its disk where the system lets us. Raises OSError."""
    with path.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        sha = hashlib.file_digest(stream, "sha256").hexdigest()
        return stream.tell(), sha


def put(path: Path, data: bytes) -> None:
    """Write a new file of a snapshot that has no name yet: it is synced with all the others before it gets one."""
    with os.fdopen(system.open_new(path), "wb") as into:
        into.write(data)


def bring(source: Path, pool: Path, name: str, sha: str, step: Step | None = None) -> int | None:
    """See that the pool has a container, whole; give its size, None where the store itself has no whole one to give.

    Raises OSError where the pool cannot be written to.
    """
    target, part = pool / name, pool / (name + _PART)
    try:
        size, there = measured(target)
        if there == sha:
            if step:
                step(size)
            return size
    except FileNotFoundError:
        pass
    try:
        if containers.fingerprint(source) != sha:
            return None
    except OSError:
        return None
    part.unlink(missing_ok=True)  # left by a crash
    size, copied = copy_file(source, part, step)
    if copied != sha:
        part.unlink(missing_ok=True)
        return None
    part.replace(target)
    return size


def tidy(pool: Path, *, needed: Collection[str]) -> tuple[str, ...]:
    """Remove containers that no snapshot needs, and unfinished ones; give their names. Other files stay."""
    gone = []
    with suppress(FileNotFoundError):
        for path in sorted(pool.iterdir()):
            if _OURS.fullmatch(path.name) and path.name not in needed:
                path.unlink(missing_ok=True)
                gone.append(path.name)
    return tuple(gone)
