"""The header of a store, `store.key` and its second copy `store.key.bak`: slots, salt, a MAC. No SQLAlchemy here.

Canonical JSON: what does not encode back to the same bytes is refused. `sum` (SHA-256) tells damage from a wrong
passphrase without a key; `mac` (under the root key) tells a forgery once a slot has opened.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.locked import SlotKind
from dpo_desk.store.slots import NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES, Kdf, KeySlot, within_ceiling

if TYPE_CHECKING:
    from dpo_desk.store.keys import Keys

NAME, SPARE = "store.key", "store.key.bak"
MAGIC, VERSION, FIRST_VERSION = "dpo-desk-store", 3, 1
MOST_BYTES = 64 * 1024
MOST_SLOTS = 64
LONGEST_NAME = 200
_INVITES, _KEY_FILES = 2, 3
KINDS = {
    FIRST_VERSION: frozenset({"passphrase", "recovery"}),
    _INVITES: frozenset({"passphrase", "recovery", "invite"}),
    _KEY_FILES: frozenset({"passphrase", "recovery", "invite"}),
}
"""The kinds of slot each version of the header knows; from 3 on a slot may need a key file. A header has the lowest
version that its slots need, so that a desk that knows less still opens it where it can, and else says that the store is
newer."""
_MOST_NUMBER = 2**31 - 1
_FIELDS = {"magic", "version", "crit", "store_id", "store_name", "db_salt", "epoch", "generation", "created", "slots"}
_SLOT_FIELDS = {"id", "kind", "officer", "name", "kdf", "salt", "nonce", "wrapped"}


class BadHeader(Exception):
    """Bytes that are no header of a store. Says nothing of their content."""


class NewerHeader(BadHeader):
    """A whole header that only a newer version can read."""

    def __init__(self, version: int) -> None:
        super().__init__()
        self.version = version


@dataclass(frozen=True)
class Header:
    """What a header says. `extra` are fields of newer versions that need not be understood; they are kept."""

    store_id: bytes
    store_name: str
    db_salt: bytes
    epoch: int
    generation: int
    created: datetime
    slots: tuple[KeySlot, ...]
    mac: bytes = b""
    extra: Mapping[str, str] = field(default_factory=dict)

    def body(self) -> dict[str, object]:
        """Everything the MAC covers."""
        return {
            "magic": MAGIC,
            "version": _lowest_version(self.slots),
            "crit": [],
            "store_id": self.store_id.hex(),
            "store_name": self.store_name,
            "db_salt": self.db_salt.hex(),
            "epoch": self.epoch,
            "generation": self.generation,
            "created": self.created.isoformat(timespec="seconds"),
            "slots": [_slot_body(slot) for slot in self.slots],
            **self.extra,
        }

    def keys(self, root: bytearray, *, spare_used: bool = False) -> "Keys":
        """The keys of the store, for a root key a slot gave."""
        from dpo_desk.store.keys import Keys  # with its cryptography: not before the unlock window is painted

        return Keys(
            root,
            store_id=self.store_id,
            db_salt=self.db_salt,
            epoch=self.epoch,
            generation=self.generation,
            header_spare_used=spare_used,
        )

    def is_authentic(self, root: bytearray) -> bool:
        """Whether the MAC verifies: nobody without the root key made or changed this header."""
        return hmac.compare_digest(self.mac, self.keys(root).header_mac(_canonical(self.body())))


def encode(header: Header, root: bytearray) -> bytes:
    """The bytes of a header, with a fresh MAC and sum. Raises ValueError past 64 KiB."""
    body = header.body()
    body["mac"] = header.keys(root).header_mac(_canonical(body)).hex()
    body["sum"] = hashlib.sha256(_canonical(body)).hexdigest()
    data = _canonical(body)
    if len(data) > MOST_BYTES:
        raise ValueError("a header has at most 64 KiB")
    return data


def parse(data: bytes) -> Header:
    """Read a header strictly: schema, limits of the key derivation, canonical form, sum. Raises BadHeader alone."""
    if len(data) > MOST_BYTES:
        raise BadHeader
    try:
        body = json.loads(data.decode("ascii"))
        if not isinstance(body, dict) or _canonical(body) != data or body.get("magic") != MAGIC:
            raise BadHeader
        claimed = body.pop("sum")
        if claimed != hashlib.sha256(_canonical(body)).hexdigest():
            raise BadHeader
        mac = _hex(body.pop("mac"), 32)
        version = _number(body["version"])
        if version > VERSION or body["crit"] != []:  # this version knows no critical field beyond its own
            raise NewerHeader(max(version, VERSION + 1))
        extra = {name: value for name, value in body.items() if name not in _FIELDS}
        if not all(isinstance(value, str) for value in extra.values()):
            raise BadHeader
        kinds = KINDS[version]
        slots = tuple(_slot(each, kinds, key_files=version >= _KEY_FILES) for each in _list(body["slots"]))
        if not 1 <= len(slots) <= MOST_SLOTS or len({slot.slot_id for slot in slots}) != len(slots):
            raise BadHeader
        created = datetime.fromisoformat(_text(body["created"]))
        if created.tzinfo is None:
            raise BadHeader
        found = Header(
            store_id=_hex(body["store_id"], 16),
            store_name=_text(body["store_name"]),
            db_salt=_hex(body["db_salt"], 16),
            epoch=_number(body["epoch"]),
            generation=_number(body["generation"]),
            created=created,
            slots=slots,
            mac=mac,
            extra=extra,
        )
        if found.body()["version"] != version:  # a version that its slots do not need is not how we write
            raise BadHeader
        return found
    except BadHeader:
        raise
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        raise BadHeader from None


def read(path: Path) -> bytes | None:
    """The bytes of one copy, None where there is none or it cannot be read. Never reads past the limit."""
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError:
        return None


def read_copies(folder: Path) -> tuple[Header | None, Header | None]:
    """The two copies, None for one that is missing or damaged. Writes nothing.

    Raises UserError `unlock.none`, `unlock.header.missing`, `unlock.header.damaged`, `unlock.newer` (theirs, mine).
    """
    raw = [read(folder / NAME), read(folder / SPARE)]
    copies: list[Header | None] = []
    newer: int | None = None
    for data in raw:
        try:
            copies.append(parse(data) if data is not None else None)
        except NewerHeader as error:
            newer = error.version
            copies.append(None)
        except BadHeader:
            copies.append(None)
    if newer is not None:  # an older copy beside a newer one is a state left behind: not to be opened
        raise UserError("unlock.newer", theirs=newer, mine=VERSION)
    if copies == [None, None]:
        if any((folder / name).exists() for name in (NAME, SPARE)):
            raise UserError("unlock.header.damaged")
        raise UserError("unlock.header.missing" if (folder / "cases.db").exists() else "unlock.none")
    return copies[0], copies[1]


def write(folder: Path, data: bytes, *, opens: Callable[[Header], bool]) -> None:
    """Write both copies, the second only after the first was read back and `opens` said that its secret still works.

    Killed at any point, at least one whole header is left that opens. Raises OSError; UserError `error.io` where what
    was read back is not what was written. Both copies are then put back: of two, the newer one would rule, and who is
    told that it failed comes in by the old secret.
    """
    before = [(folder / name, read(folder / name)) for name in (NAME, SPARE)]
    try:
        system.replace_file(folder / NAME, data)
        if not _is_good(read(folder / NAME), data, opens):
            raise UserError("error.io")
        system.replace_file(folder / SPARE, data)
    except BaseException:
        for path, was in before:
            with suppress(OSError):  # what went wrong first is what is told
                _put_back(path, was)
        raise


def _is_good(back: bytes | None, data: bytes, opens: Callable[[Header], bool]) -> bool:
    try:
        return back == data and opens(parse(data))
    except BadHeader:
        return False


def _put_back(path: Path, was: bytes | None) -> None:
    if was is None:
        path.unlink(missing_ok=True)
    elif read(path) != was:
        system.replace_file(path, was)


def _canonical(body: Mapping[str, object]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def _lowest_version(slots: tuple[KeySlot, ...]) -> int:
    if any(slot.key_file for slot in slots):
        return _KEY_FILES
    return _INVITES if any(slot.kind == "invite" for slot in slots) else FIRST_VERSION


def _slot_body(slot: KeySlot) -> dict[str, object]:
    kdf = slot.kdf
    body: dict[str, object] = {
        "id": slot.slot_id,
        "kind": slot.kind,
        "officer": slot.officer_id,
        "name": slot.name,
        "kdf": {"t": kdf.t, "m": kdf.memory_kib, "p": kdf.lanes} if kdf else None,
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }
    return {**body, "keyfile": True} if slot.key_file else body


def _slot(body: object, kinds: frozenset[str], *, key_files: bool) -> KeySlot:
    if not isinstance(body, dict) or body.get("kind") not in kinds:
        raise BadHeader
    key_file = key_files and body["kind"] == "passphrase" and body.get("keyfile") is True
    if set(body) != (_SLOT_FIELDS | {"keyfile"} if key_file else _SLOT_FIELDS):
        raise BadHeader
    kind: SlotKind = body["kind"]
    kdf = None
    if kind == "passphrase":
        cost = body["kdf"]
        if not isinstance(cost, dict) or set(cost) != {"t", "m", "p"}:
            raise BadHeader
        kdf = Kdf(_number(cost["t"]), _number(cost["m"]), _number(cost["p"]))
        if not within_ceiling(kdf):
            raise BadHeader
    elif body["kdf"] is not None:
        raise BadHeader
    return KeySlot(
        slot_id=_number(body["id"]),
        kind=kind,
        officer_id=_number(body["officer"]),
        name=_text(body["name"]),
        kdf=kdf,
        salt=_hex(body["salt"], SALT_BYTES),
        nonce=_hex(body["nonce"], NONCE_BYTES),
        wrapped=_hex(body["wrapped"], WRAPPED_BYTES),
        key_file=key_file,
    )


def _number(value: object) -> int:
    if type(value) is not int or not 1 <= value <= _MOST_NUMBER:
        raise BadHeader
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NAME:
        raise BadHeader
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise BadHeader
    return value


def _hex(value: object, length: int) -> bytes:
    data = bytes.fromhex(_text(value))
    if len(data) != length or data.hex() != value:
        raise BadHeader
    return data
