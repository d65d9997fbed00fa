"""`log.chain`: the record's links and checkpoints outside the database, for checks without a key. No SQLAlchemy here.

One line of JSON (format, store, the first signing key), then records: `E`, commitment and hash of a link (its number
is its place), and `C`, a checkpoint: number, moment, the key that signs the next checkpoint, signature. Nothing in it
names a person; all else that an entry says is inside its commitment.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.finding import Finding
from dpo_desk.store import signing

NAME = "log.chain"
FORMAT = "dpo-log-1"
FIRST = bytes(32)
_LINK_LABEL, _CHECK_LABEL = b"dpo-audit-v1", b"dpo-check-v1"
_LINK, _CHECK = 1 + 64, 1 + 8 + 8 + 32 + 64
_LONGEST_HEAD = 400


@dataclass(frozen=True)
class Checkpoint:
    """A signed word that the chain had `hash` at `number`; `next_key` signs the checkpoint after it."""

    number: int
    hash: bytes
    at: int
    next_key: bytes
    signature: bytes

    def record(self) -> bytes:
        """Its bytes in the file."""
        moment = self.at.to_bytes(8, "big", signed=True)
        return b"C" + self.number.to_bytes(8, "big") + moment + self.next_key + self.signature


@dataclass
class State:
    """What reading the file came to: the store, how far it goes, and what is wrong in it."""

    store_id: bytes = b""
    number: int = 0
    head: bytes = FIRST
    checked: int = 0
    key: bytes = b""
    previous: bytes = FIRST
    findings: list[Finding] = field(default_factory=list)


def link(store_id: bytes, number: int, previous: bytes, commitment: bytes) -> bytes:
    """Give the hash of a link of the chain."""
    return hashlib.sha256(_LINK_LABEL + store_id + number.to_bytes(8, "big") + previous + commitment).digest()


def message(store_id: bytes, point: Checkpoint, previous: bytes) -> bytes:
    """What a checkpoint signs; `previous` is `digest` of the one before it, 32 zero bytes for the first."""
    moment = point.at.to_bytes(8, "big", signed=True)
    return _CHECK_LABEL + store_id + point.number.to_bytes(8, "big") + point.hash + moment + previous + point.next_key


def digest(point: Checkpoint) -> bytes:
    """What the checkpoint after it is bound to."""
    return hashlib.sha256(point.record()).digest()


def head_line(store_id: bytes, first_key: bytes) -> bytes:
    """The first line of the file."""
    said = {"format": FORMAT, "key": first_key.hex(), "store": store_id.hex()}
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def records(links: Iterable[tuple[int, bytes, bytes]], points: Iterable[Checkpoint]) -> bytes:
    """The bytes of links (number, commitment, hash) with each checkpoint behind the link it covers."""
    after = {point.number: point for point in points}
    parts: list[bytes] = []
    for number, commitment, linked in links:
        parts += (b"E", commitment, linked)
        if number in after:
            parts.append(after[number].record())
    return b"".join(parts)


def extend(path: Path, size: int, data: bytes) -> None:
    """Cut the file to `size` bytes, all of which are good, and add `data`; synced. Raises OSError."""
    with path.open("rb+") as stream:
        stream.truncate(size)
        stream.seek(0, os.SEEK_END)
        stream.write(data)
        stream.flush()
        system.sync_file(stream.fileno())


def check(path: Path) -> State:
    """Read the file and check every link and every checkpoint.

    Findings: `chain.missing`, `chain.damaged` (n: the last number that is sound), `chain.broken` (n), `chain.signature`
    (n), `chain.unsigned` (n: so many links at the end that no checkpoint covers).
    """
    try:
        data = path.read_bytes() if path.is_file() else None  # a pipe would never end
    except OSError:
        data = None
    if data is None:
        return State(findings=[Finding("chain.missing", NAME)])
    return read(data)


def read(data: bytes) -> State:
    """As `check`, over the bytes of the file."""
    end = data.find(b"\n", 0, _LONGEST_HEAD)
    try:
        said = json.loads(data[:end])
        state = State(bytes.fromhex(said["store"]), key=bytes.fromhex(said["key"]))
        if end < 0 or head_line(state.store_id, state.key) != data[: end + 1] or len(state.key) != 32:
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError):
        return State(findings=[Finding("chain.damaged", NAME, {"n": 0})])
    _walk(memoryview(data)[end + 1 :], state)
    if not state.findings and state.checked != state.number:
        state.findings.append(Finding("chain.unsigned", NAME, {"n": state.number - state.checked}))
    return state


def _walk(data: memoryview, state: State, sha: Callable[[bytes], "hashlib._Hash"] = hashlib.sha256) -> None:
    at, size, number, head = 0, len(data), 0, FIRST
    start = _LINK_LABEL + state.store_id
    while at < size:
        kind = data[at]
        if kind == 69 and at + _LINK <= size:  # E
            number += 1
            linked = bytes(data[at + 33 : at + 65])
            if linked != sha(start + number.to_bytes(8, "big") + head + data[at + 1 : at + 33]).digest():
                state.findings.append(Finding("chain.broken", NAME, {"n": number}))
                return
            head, at = linked, at + _LINK
            state.number, state.head = number, head
        elif kind == 67 and at + _CHECK <= size:  # C
            if not _follows(bytes(data[at : at + _CHECK]), state):
                state.findings.append(Finding("chain.signature", NAME, {"n": state.number}))
                return
            at += _CHECK
        else:
            state.findings.append(Finding("chain.damaged", NAME, {"n": state.number}))
            return


def _follows(record: bytes, state: State) -> bool:
    number, at = int.from_bytes(record[1:9], "big"), int.from_bytes(record[9:17], "big", signed=True)
    point = Checkpoint(number, state.head, at, record[17:49], record[49:])
    good = number == state.number and number > state.checked
    if not good or not signing.verifies(state.key, point.signature, message(state.store_id, point, state.previous)):
        return False
    state.checked, state.key, state.previous = number, point.next_key, digest(point)
    return True
