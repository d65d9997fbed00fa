"""`store.seal`: what a locked store consists of, signed, so that anyone can check it without a key. No SQLAlchemy here.

It is written when the store was closed in an orderly way and taken away when it is opened to be written: a store
without a seal was not closed cleanly.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.digest import fingerprint as short_key
from dpo_desk.domain.finding import Finding
from dpo_desk.store import chainfile, containers, header, lock, signing, tries
from dpo_desk.store.keys import Keys

NAME = "store.seal"
FORMAT = "dpo-seal-1"
DATABASE = "cases.db"
FIXED = (header.NAME, header.SPARE, DATABASE, chainfile.NAME)
"""The files every sealed store has, besides its containers."""
UNSEALED = frozenset({NAME, lock.NAME, tries.NAME})
"""Files of a store that change while it is locked, or are the seal itself."""
BACKUP = "backup.json"
"""What a backup has besides, whose containers lie in a pool: its own list, `manifest.py`."""
ASIDE = "before-"
"""Copies that a migration or a re-key left inside the store begin with this."""
_LABEL = b"dpo-seal-v1"
_MOST_BYTES = 256 * 1024 * 1024
_FIELDS = {"format", "store", "key", "at", "number", "head", "files"}


@dataclass(frozen=True)
class Seal:
    """What a seal says: whose key signed it, when, how far the record went, and size and SHA-256 (hex) of each file."""

    store_id: bytes
    key: bytes
    at: datetime
    number: int
    head: bytes
    files: Mapping[str, tuple[int, str]]

    def body(self) -> bytes:
        """The bytes that are signed."""
        said = {
            "format": FORMAT,
            "store": self.store_id.hex(),
            "key": self.key.hex(),
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "number": self.number,
            "head": self.head.hex(),
            "files": {name: list(of) for name, of in self.files.items()},
        }
        return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


class BadSeal(Exception):
    """Bytes that are no seal, or one that nobody signed. Says nothing of their content."""


def write(
    folder: Path, keys: Keys, *, number: int, head: bytes, at: datetime, containers_of: Mapping[str, tuple[int, str]],
    before: Seal | None = None,
) -> Seal:  # fmt: skip
    """Seal a store whose database is closed and whole; `containers_of` are size and SHA-256 of each container by name.

    `before` is the seal that stood when it was opened: what it says of copies set aside need not be hashed again.
    Raises OSError.
    """
    files = {name: _measured(folder / name) for name in FIXED}
    files |= {f"{containers.FOLDER}/{name}": of for name, of in containers_of.items()}
    for path in _aside(folder):
        name = path.relative_to(folder).as_posix()
        known = before.files.get(name) if before else None
        files[name] = known if known and known[0] == path.stat().st_size else _measured(path)
    made = Seal(keys.store_id, signing.public_key(keys), at, number, head, files)
    body = made.body()
    data = body + b"\n" + signing.sign(keys, _LABEL + body).hex().encode() + b"\n"
    system.replace_file(folder / NAME, data)
    return made


def drop(folder: Path) -> None:
    """Take the seal away: the store is about to change. Raises OSError."""
    (folder / NAME).unlink(missing_ok=True)
    system.sync_folder(folder)


def read(folder: Path) -> Seal | None:
    """The seal of a store, None where there is none. Raises BadSeal for one that is damaged or that nobody signed."""
    path = folder / NAME
    if path.is_symlink() or (path.exists() and not path.is_file()):  # a pipe would never end
        raise BadSeal
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError:
        raise BadSeal from None
    return parse(data)


def parse(data: bytes) -> Seal:
    """Read a seal strictly: canonical form, fields, signature. Raises BadSeal alone."""
    body, _, rest = data.partition(b"\n")
    try:
        said = json.loads(body)
        if set(said) != _FIELDS or said["format"] != FORMAT or type(said["number"]) is not int or said["number"] < 0:
            raise BadSeal
        files = {name: (int(size), str(sha)) for name, (size, sha) in said["files"].items()}
        found = Seal(
            bytes.fromhex(said["store"]),
            bytes.fromhex(said["key"]),
            datetime.fromisoformat(said["at"]),
            said["number"],
            bytes.fromhex(said["head"]),
            files,
        )
        signature = bytes.fromhex(rest.decode("ascii").removesuffix("\n"))
        if found.body() != body or rest != signature.hex().encode() + b"\n":
            raise BadSeal
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise BadSeal from None
    if not signing.verifies(found.key, signature, _LABEL + body):
        raise BadSeal
    return found


def check(folder: Path, *, pool: Path | None = None, fingerprint: str = "") -> tuple[Finding, ...]:
    """Check a locked store without a key: every file, the record, the seal itself. Nothing found: it is sound.

    `pool` is where the containers lie if not in the store itself (a backup); `fingerprint` is the one that was printed.
    Findings: `seal.none`, `seal.bad`, `seal.key`, `file.missing`, `file.changed`, `file.surplus`, those of the record
    (`chain.*`), and `chain.other` where the record is not the one the seal speaks of.
    """
    try:
        seal = read(folder)
    except BadSeal:
        return (Finding("seal.bad", NAME),)
    if seal is None:
        return (Finding("seal.none", NAME),)
    found = [Finding("seal.key", NAME)] if fingerprint and short_key(seal.key) != fingerprint.upper() else []
    found += [*_changed(folder, seal, pool), *_surplus(folder, seal, pool)]
    return (*found, *_record(folder, seal))


def quick(folder: Path, seal: Seal) -> tuple[Finding, ...]:
    """Check the files that an unlock reads (header, database, record) against a seal; containers by their size."""
    return tuple(_changed(folder, seal, None, hashed=lambda name: name in FIXED))


def _record(folder: Path, seal: Seal) -> tuple[Finding, ...]:
    state = chainfile.check(folder / chainfile.NAME)
    said = (state.store_id, state.number, state.head, state.key)
    other = not state.findings and said != (seal.store_id, seal.number, seal.head, seal.key)
    return (*state.findings, *((Finding("chain.other", chainfile.NAME),) if other else ()))


def _changed(
    folder: Path, seal: Seal, pool: Path | None, hashed: Callable[[str], bool] = lambda _: True
) -> Iterator[Finding]:
    for name, (size, sha) in seal.files.items():
        path = _place(folder, name, pool)
        try:
            if path.is_symlink() or not path.is_file():
                yield Finding("file.missing", name)
            elif path.stat().st_size != size or (hashed(name) and containers.fingerprint(path) != sha):
                yield Finding("file.changed", name)
        except OSError:
            yield Finding("file.missing", name)


def _surplus(folder: Path, seal: Seal, pool: Path | None) -> Iterator[Finding]:
    known = set(seal.files) | UNSEALED | ({BACKUP} if pool is not None else set())
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        if name not in known or (pool is not None and name.startswith(f"{containers.FOLDER}/")):
            yield Finding("file.surplus", name)


def _place(folder: Path, name: str, pool: Path | None) -> Path:
    inside, _, last = name.rpartition("/")
    return pool / last if pool is not None and inside == containers.FOLDER else folder / name


def _aside(folder: Path) -> Iterator[Path]:
    for copy in sorted(folder.glob(f"{ASIDE}*")):
        if copy.is_dir() and not copy.is_symlink():
            yield from (path for path in sorted(copy.rglob("*")) if path.is_file() and path.name not in UNSEALED)


def _measured(path: Path) -> tuple[int, str]:
    with path.open("rb") as stream:
        sha = hashlib.file_digest(stream, "sha256").hexdigest()
        return stream.tell(), sha
