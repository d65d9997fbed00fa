"""`backup.json`: what one snapshot of a store consists of, signed by the store's own key. No SQLAlchemy here.

A snapshot that was made without a key carries one that nobody signed (`opened` is false): it becomes a backup when the
store is next unlocked, and its manifest is signed then.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from dpo_desk.store import seal, signing
from dpo_desk.store.keys import Keys

NAME = seal.BACKUP
FORMAT = "dpo-backup-1"
_LABEL = b"dpo-backup-v1"
_MOST_BYTES = 256 * 1024 * 1024
_FIELDS = {
    *("format", "store", "key", "at", "number", "head", "files", "containers", "lacking", "rows", "opened"),
    "signature",
}
_SHA = re.compile(r"[0-9a-f]{64}")

Measured = Mapping[str, tuple[int, str]]
"""Size and SHA-256 (hex) by name."""


class BadManifest(Exception):
    """Bytes that are no manifest, or one whose signature is not its key's. Says nothing of their content."""


@dataclass(frozen=True)
class Manifest:
    """What a snapshot consists of: its own files, the containers of the pool it needs, and how far its record goes.

    `rows` are counted by opening it; `lacking` are containers that were missing or damaged in the store already.
    """

    store_id: bytes
    key: bytes
    at: datetime
    number: int
    head: bytes
    files: Measured
    containers: Measured
    lacking: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    opened: bool = True

    def body(self) -> bytes:
        """The bytes that are signed."""
        return _canonical(self._said())

    def _said(self) -> dict[str, object]:
        return {
            "format": FORMAT,
            "store": self.store_id.hex(),
            "key": self.key.hex(),
            "at": self.at.astimezone(UTC).isoformat(timespec="seconds"),
            "number": self.number,
            "head": self.head.hex(),
            "files": {name: list(of) for name, of in self.files.items()},
            "containers": {name: list(of) for name, of in self.containers.items()},
            "lacking": list(self.lacking),
            "rows": dict(self.rows),
            "opened": self.opened,
        }

    def encode(self, keys: Keys | None) -> bytes:
        """The bytes of the file: signed where there are keys and the snapshot was opened."""
        signature = signing.sign(keys, _LABEL + self.body()).hex() if keys is not None and self.opened else ""
        return _canonical({**self._said(), "signature": signature})


def is_snapshot(folder: Path) -> bool:
    """Whether a folder is a backup's snapshot and not a store."""
    return (folder / NAME).is_file()


def read(folder: Path) -> Manifest:
    """The manifest of a snapshot. Raises BadManifest alone, for one that is not there too."""
    try:
        with (folder / NAME).open("rb") as stream:
            return parse(stream.read(_MOST_BYTES))
    except OSError:
        raise BadManifest from None


def parse(data: bytes) -> Manifest:
    """Read a manifest strictly: canonical form, fields, names, signature. Raises BadManifest alone.

    One that says it was opened must be signed by the key it names; whether that is the store's key, its root key says.
    """
    try:
        said = json.loads(data.decode("ascii"))
        if set(said) != _FIELDS or said["format"] != FORMAT or type(said["opened"]) is not bool:
            raise BadManifest
        found = Manifest(
            bytes.fromhex(said["store"]),
            bytes.fromhex(said["key"]),
            datetime.fromisoformat(said["at"]),
            _number(said["number"]),
            bytes.fromhex(said["head"]),
            _measured(said["files"]),
            _measured(said["containers"]),
            tuple(_name(name) for name in said["lacking"]),
            {str(name): _number(count) for name, count in said["rows"].items()},
            said["opened"],
        )
        signature = bytes.fromhex(said["signature"])
        canonical = _canonical({**found._said(), "signature": signature.hex()}) == data
        if not canonical or found.at.tzinfo is None or len(found.store_id) != 16:
            raise BadManifest
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise BadManifest from None
    if found.opened and not signing.verifies(found.key, signature, _LABEL + found.body()):
        raise BadManifest
    if not found.opened and signature:
        raise BadManifest
    return found


def _measured(said: object) -> dict[str, tuple[int, str]]:
    if not isinstance(said, dict):
        raise BadManifest
    found = {_name(name): (_number(size), str(sha)) for name, (size, sha) in said.items()}
    if not all(_SHA.fullmatch(sha) for _, sha in found.values()):
        raise BadManifest
    return found


def _name(name: object) -> str:
    """A plain file name: a manifest may name nothing outside its folder."""
    if not isinstance(name, str) or not name or name.startswith(".") or re.search(r"[/\\:\0]", name):
        raise BadManifest
    return name


def _number(value: object) -> int:
    if type(value) is not int or value < 0:
        raise BadManifest
    return value


def _canonical(said: Mapping[str, object]) -> bytes:
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")
