"""One owner of a store: an OS file lock on `store.lock`, held for life; who and since when stand in it for people.

The lock is the operating system's, so it ends with the process however that ends. The text is a courtesy and is
believed in one case only: another computer left it (a shared folder whose locks do not reach us); then we ask.
"""

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.errors import UserError

NAME = "store.lock"
_MOST_BYTES = 4096
_here: set[Path] = set()
_turn = threading.Lock()


@dataclass(frozen=True)
class _Note:
    state: str
    when: datetime | None
    host: str
    pid: int


class StoreLock:
    """A store held by this process until `release` (or the end of the process)."""

    def __init__(self, folder: Path, descriptor: int | None, *, writable: bool) -> None:
        self._folder = folder
        self._descriptor = descriptor
        self._writable = writable

    def release(self, *, now: datetime | None = None) -> None:
        """Let the store go and note when. A second call does nothing."""
        with _turn:
            _here.discard(self._folder.resolve())
            if self._descriptor is None:
                return
            descriptor, self._descriptor = self._descriptor, None
        try:
            if self._writable:
                _write(descriptor, "locked", now or datetime.now(UTC))
        finally:
            os.close(descriptor)


def hold(folder: Path, *, now: datetime, take_over: bool = False) -> StoreLock:
    """Take the store for this process. A folder that cannot be written to is held as far as its system allows.

    `take_over`: the officer was asked and says that the other computer named in the note is not using the store.
    Raises UserError `unlock.elsewhere` (since: datetime or None, host, pid); the files are then untouched.
    """
    path = folder / NAME
    descriptor, writable = _open(path)
    try:
        if descriptor is not None:
            if not system.try_lock(descriptor):
                raise _elsewhere(_read(path))
            note = _read(path)
            if note and note.state == "open" and note.host != _host() and not take_over:
                raise _elsewhere(note)
            if writable:
                _write(descriptor, "open", now)
    except BaseException:
        if descriptor is not None:
            os.close(descriptor)
        raise
    with _turn:
        _here.add(folder.resolve())
    return StoreLock(folder, descriptor, writable=writable)


@contextmanager
def hold_silently(folder: Path) -> Iterator[None]:
    """Keep desks out of a locked store for a while, without a word in its note: when it was locked still shows.

    Raises UserError `unlock.elsewhere` (since, host, pid).
    """
    try:
        descriptor = os.open(folder / NAME, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        yield  # never opened: nobody can be holding it
        return
    try:
        note = _read(folder / NAME)
        if not system.try_lock(descriptor) or (note and note.state == "open" and note.host != _host()):
            raise _elsewhere(note)
        yield
    finally:
        os.close(descriptor)


def check_free(folder: Path) -> None:
    """Refuse a store that a running desk holds. Writes nothing.

    Raises UserError `unlock.elsewhere` (since, host, pid).
    """
    try:
        descriptor = os.open(folder / NAME, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return
    try:
        free = system.try_lock(descriptor)
        if not free:
            raise _elsewhere(_read(folder / NAME))
    finally:
        os.close(descriptor)


def is_held_here(folder: Path) -> bool:
    """Whether this process holds the store."""
    with _turn:
        return folder.resolve() in _here


def locked_at(folder: Path) -> datetime | None:
    """When the store was last locked in an orderly way; None while it is open, after a crash, or never."""
    note = _read(folder / NAME)
    return note.when if note and note.state == "locked" else None


def _host() -> str:
    import platform  # not for a look from outside

    return platform.node()


def _open(path: Path) -> tuple[int | None, bool]:
    binary = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | binary, system.FILE_MODE)
    except OSError:
        with suppress(OSError):
            return os.open(path, os.O_RDONLY | binary), False
        return None, False  # nothing to lock and nothing to write: whoever comes here only reads
    with suppress(OSError):
        path.chmod(system.FILE_MODE)
    return descriptor, True


def _elsewhere(note: _Note | None) -> UserError:
    if note is None:
        return UserError("unlock.elsewhere", since=None, host="", pid=0)
    return UserError("unlock.elsewhere", since=note.when, host=note.host, pid=note.pid)


def _write(descriptor: int, state: str, when: datetime) -> None:
    body = {"state": state, "when": when.isoformat(), "host": _host(), "pid": os.getpid()}
    with suppress(OSError):  # a full disk: the lock holds without its note
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps(body).encode())


def _read(path: Path) -> _Note | None:
    try:
        with path.open("rb") as stream:
            body = json.loads(stream.read(_MOST_BYTES))
        when = datetime.fromisoformat(body["when"])
        if when.tzinfo is None:
            return None
        return _Note(str(body["state"]), when, str(body["host"])[:200], int(body["pid"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
