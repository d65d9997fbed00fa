"""What a disk may hold when the power fails: synced bytes and names for certain, the rest as it happened to arrive.

Data of a file that was not synced arrives in any part, torn at 512 bytes; names that were not synced arrive in order,
up to some point. No sync of one file helps another.
"""

import random
import shutil
from pathlib import Path

from tests.faults.trace import Event

_SECTOR = 512
Pending = list[tuple[int, bytes | None]]
"""Writes (offset, bytes) and cuts (length, None) that no sync has covered."""

Named = tuple[str, int | str | None]
"""What happened to a path: it became a file (its number), got another name (with all below it), or went (None)."""


class Disk:
    """Names and files as they lie on the disk, and what is still under way."""

    def __init__(self, within: Path) -> None:
        self._live: dict[str, int] = {}
        self._data: list[bytearray] = []
        self._pending: list[Pending] = []
        self._named: dict[str, int] = {}
        self._names: list[Named] = []
        for path in sorted(within.rglob("*")):
            if path.is_file() and not path.name.endswith("-shm"):
                self._live[str(path)] = self._named[str(path)] = self._new(path.read_bytes())
        self.old_folders = {str(path) for path in within.rglob("*") if path.is_dir()} | {str(within)}
        self.folders = set(self.old_folders)
        self.said: list[bytes] = []

    def _new(self, data: bytes = b"") -> int:
        self._data.append(bytearray(data))
        self._pending.append([])
        return len(self._data) - 1

    def happen(self, event: Event) -> None:
        """Let one thing happen."""
        path = event.path
        match event.kind:
            case "said":
                self.said.append(event.data)
            case "make":
                if path not in self._live:
                    self._live[path] = self._new()
                    self._name(path, self._live[path])
            case "folder":
                self.folders.add(path)
            case "remove":
                self._live.pop(path, None)
                self._name(path, None)
            case "name":
                _move(self._live, path, event.to)
                self.folders = {_moved(one, path, event.to) for one in self.folders}
                self._names.append((path, event.to))
            case "sync" if path in self.folders:
                self._settle(path)
            case "sync" if path in self._live:
                which = self._live[path]
                for at, data in self._pending[which]:
                    _apply(self._data[which], at, data)
                self._pending[which].clear()
            case "write" | "cut" if path in self._live:
                self._pending[self._live[path]].append((event.at, event.data if event.kind == "write" else None))

    def _name(self, path: str, which: int | None) -> None:
        self._names.append((path, which))

    def _settle(self, folder: str) -> None:
        """A sync of a folder lets every name up to the last one of that folder arrive: they arrive in order."""
        last = max((n for n, one in enumerate(self._names) if folder in _folders(one)), default=-1)
        for one in self._names[: last + 1]:
            _become(self._named, one)
        del self._names[: last + 1]

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as they are found when the power comes back."""
        names = dict(self._named)
        for one in self._names[: chance.randint(0, len(self._names))]:
            _become(names, one)
        return {path: self._found(which, chance) for path, which in names.items()}

    def _found(self, which: int, chance: random.Random) -> bytes:
        if not self._pending[which]:
            return bytes(self._data[which])
        data, luck = bytearray(self._data[which]), chance.random()
        for at, written in self._pending[which]:
            if chance.random() >= luck:
                continue
            piece = written
            if piece is not None and len(piece) > _SECTOR and chance.random() < 0.3:
                piece = piece[: _SECTOR * chance.randint(1, len(piece) // _SECTOR)]
            _apply(data, at, piece)
        return bytes(data)


class Place:
    """A folder into which one image after another is laid; what stayed the same is not written again."""

    def __init__(self, place: Path, within: Path) -> None:
        self.place = place
        self._within = within
        self._there: dict[str, bytes] = {}
        self._folders: set[str] = set()

    def lay(self, disk: Disk, files: dict[str, bytes], *, anew: bool) -> None:
        """Lay out an image. `anew`: whoever had the last one may have changed any of its files."""
        folders = disk.old_folders | {str(Path(path).parent) for path in files}
        if anew or folders != self._folders:
            shutil.rmtree(self.place, ignore_errors=True)
            self._there = {}
            for folder in folders:
                (self.place / Path(folder).relative_to(self._within)).mkdir(parents=True, exist_ok=True)
            self._folders = folders
        for path in self._there.keys() - files.keys():
            self._of(path).unlink(missing_ok=True)
        for path, data in files.items():
            opened = "/cases.db" in path
            if opened or self._there.get(path) != data:
                self._of(path).write_bytes(data)
            if opened:
                self._of(path).with_name("cases.db-shm").unlink(missing_ok=True)
        if not any(path.endswith("cases.db-wal") for path in files):
            for left in self.place.rglob("cases.db-*"):
                left.unlink()
        self._there = files

    def _of(self, path: str) -> Path:
        return self.place / Path(path).relative_to(self._within)


def _moved(path: str, old: str, new: str) -> str:
    return new + path[len(old) :] if path == old or path.startswith(old + "/") else path


def _move(names: dict[str, int], old: str, new: str) -> None:
    for path in [path for path in names if _moved(path, old, new) != path]:
        names[_moved(path, old, new)] = names.pop(path)


def _become(names: dict[str, int], one: Named) -> None:
    path, what = one
    if isinstance(what, str):
        _move(names, path, what)
    elif what is None:
        names.pop(path, None)
    else:
        names[path] = what


def _folders(one: Named) -> set[str]:
    path, what = one
    return {str(Path(each).parent) for each in (path, what) if isinstance(each, str)}


def _apply(data: bytearray, at: int, written: bytes | None) -> None:
    if written is None:
        if at < len(data):
            del data[at:]
        else:
            data += bytes(at - len(data))
        return
    if at > len(data):
        data += bytes(at - len(data))
    data[at : at + len(written)] = written
