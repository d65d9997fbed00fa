"""Files of a case as encrypted containers: attachments, issued letters, drafts. No SQLAlchemy here.

`DPOA`, version, chunk size, 32 bytes of salt; then chunks of 64 KiB, each with its 16-byte tag. The nonce counts the
chunks and marks the last one, so that cutting, swapping, doubling or adding a chunk is seen; the key is one file's own
and bound to store, case and attachment, so that a container put in another's place does not open.
"""

import hashlib
import os
import secrets
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store.keys import Keys

CHUNK = 1 << 16
FOLDER = "attachments"
_TAG = 16
_SALT = 32
_START = b"DPOA\x01\x10"  # magic, version 1, chunks of 2^16
_HEADER = len(_START) + _SALT
_MOST_CHUNKS = 1 << 31
_NAME_BYTES = 20
_PART = ".part"
_LARGE = 1 << 19
"""From so many bytes on a piece is worth a second thread."""


@dataclass(frozen=True)
class Context:
    """Where a container belongs: it opens nowhere else."""

    store_id: bytes
    case_id: int
    attachment_id: int

    def info(self) -> bytes:
        """The text bound into the key of the container."""
        return b"dpo-att-v1|" + self.store_id.hex().encode() + f"|{self.case_id}|{self.attachment_id}".encode()


@dataclass(frozen=True)
class Sealed:
    """What was written: bytes of plaintext, its SHA-256 (hex), and the SHA-256 of the container file (hex)."""

    size: int
    sha256: str
    container_sha256: str


def new_name() -> str:
    """A random file name: nothing of the file, the case or the day stands in it."""
    return secrets.token_hex(_NAME_BYTES) + ".dpoa"


def new_case_key(keys: Keys, case_id: int) -> tuple[bytearray, bytes]:
    """A fresh key for a case, and the same key wrapped for its row. Destroying the row destroys the files."""
    key = bytearray(os.urandom(32))
    return key, wrap_case_key(keys, case_id, key)


def wrap_case_key(keys: Keys, case_id: int, key: bytearray) -> bytes:
    """The key of a case, wrapped for its row."""
    nonce = os.urandom(12)
    return nonce + _wrapper(keys).encrypt(nonce, bytes(key), _case_words(keys, case_id))


def unwrap_case_key(keys: Keys, case_id: int, wrapped: bytes) -> bytearray:
    """The key of a case from its row. Raises UserError `container.damaged` for a changed row or another case's key."""
    try:
        return bytearray(_wrapper(keys).decrypt(wrapped[:12], wrapped[12:], _case_words(keys, case_id)))
    except (InvalidTag, ValueError):
        raise UserError("container.damaged") from None


class Writer:
    """Write one container a piece at a time; `finish` makes it visible under its name, leaving early leaves nothing.

    Use as a context manager. A name that is taken is refused (FileExistsError): containers never change.
    """

    def __init__(self, path: Path, *, key: bytes | bytearray, context: Context) -> None:
        salt = os.urandom(_SALT)
        self._path = path
        self._temp = path.with_name(path.name + _PART)
        self._header = _START + salt
        self._cipher = _cipher(key, salt, context)
        self._rest = bytearray()
        self._count = 0
        self._size = 0
        self._plain, self._sealed = _Sum(), _Sum()
        self._done = False
        if path.exists():
            raise FileExistsError(path.name)
        self._stream: BinaryIO = os.fdopen(system.open_new(self._temp), "wb")
        self._put([self._header])

    def __enter__(self) -> "Writer":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in (self._plain, self._sealed):
            each.end()
        if not self._done:
            with suppress(OSError):  # on a full disk closing fails once more: it writes what was buffered
                self._stream.close()
            with suppress(OSError):
                self._temp.unlink(missing_ok=True)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add plaintext. Raises OSError."""
        self._rest += data
        self._size += len(data)
        self._plain.add(bytes(data))
        whole = (len(self._rest) - 1) // CHUNK if self._rest else 0  # the last chunk waits: it may be the last one
        if not whole:
            return
        with memoryview(self._rest) as view:
            self._put([self._chunk(view[at * CHUNK : (at + 1) * CHUNK], last=False) for at in range(whole)])
        del self._rest[: whole * CHUNK]

    def finish(self) -> Sealed:
        """Write the last chunk, sync, give the file its name. Raises OSError."""
        self._put([self._chunk(bytes(self._rest), last=True)])
        self._rest.clear()
        self._stream.flush()
        system.sync_file(self._stream.fileno())
        self._stream.close()
        self._temp.replace(self._path)
        self._done = True
        system.sync_folder(self._path.parent)
        return Sealed(self._size, self._plain.hexdigest(), self._sealed.hexdigest())

    def _chunk(self, plain: bytes | memoryview, *, last: bool) -> bytes:
        if self._count >= _MOST_CHUNKS:
            raise OverflowError("a container holds at most 2^31 chunks")
        self._count += 1
        return self._cipher.encrypt(_nonce(self._count - 1, last=last), plain, self._header)

    def _put(self, pieces: list[bytes]) -> None:
        data = b"".join(pieces)
        self._sealed.add(data)
        self._stream.write(data)
        if len(data) >= _LARGE:
            self._stream.flush()
            system.begin_writing(self._stream.fileno())


class _Sum:
    """SHA-256 over pieces; large ones in a thread of its own, one behind the cipher at most."""

    def __init__(self) -> None:
        self._sha = hashlib.sha256()
        self._thread: ThreadPoolExecutor | None = None
        self._running: Future[None] | None = None

    def add(self, data: bytes) -> None:
        self._wait()
        if len(data) < _LARGE:
            self._sha.update(data)
            return
        self._thread = self._thread or ThreadPoolExecutor(1, thread_name_prefix="desk-sum")
        self._running = self._thread.submit(self._sha.update, data)

    def hexdigest(self) -> str:
        self._wait()
        return self._sha.hexdigest()

    def end(self) -> None:
        """Let the thread go."""
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None

    def _wait(self) -> None:
        if self._running is not None:
            self._running.result()
            self._running = None


def write(path: Path, data: bytes | BinaryIO, *, key: bytes | bytearray, context: Context) -> Sealed:
    """Write bytes, or all that a stream still holds, as a new container at `path`. Raises FileExistsError, OSError."""
    with Writer(path, key=key, context=context) as writer:
        if isinstance(data, bytes):
            writer.write(data)
        else:
            while piece := data.read(CHUNK * 16):
                writer.write(piece)
        return writer.finish()


def read(path: Path, *, key: bytes | bytearray, context: Context) -> bytes:
    """The plaintext of a container, only after its last chunk has verified.

    Raises UserError `container.missing` or `container.damaged` (changed, cut, another case's, another key).
    """
    try:
        with path.open("rb") as stream:
            return b"".join(_chunks(stream, key=key, context=context))
    except FileNotFoundError:
        raise UserError("container.missing") from None
    except OSError:
        raise UserError("error.io") from None
    except InvalidTag:
        raise UserError("container.damaged") from None


def fingerprint(path: Path) -> str:
    """SHA-256 (hex) of a file as it lies on the disk; needs no key. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sweep(folder: Path, *, known: Collection[str]) -> tuple[str, ...]:
    """Remove files of `folder` that no row knows: left by a crash between file and row. Returns their names.

    Only containers and their unfinished parts are removed; anything else was not put there by the desk and stays.
    """
    gone: list[str] = []
    for name in _strays(folder, known):
        (folder / name).unlink(missing_ok=True)
        gone.append(name)
    if gone:
        system.sync_folder(folder)
    return tuple(sorted(gone))


def _strays(folder: Path, known: Collection[str]) -> Iterable[str]:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        stem, _, ending = path.name.partition(".")
        ours = len(stem) == 2 * _NAME_BYTES and ending in ("dpoa", "dpoa" + _PART) and path.is_file()
        if ours and path.name not in known:
            yield path.name


def _chunks(stream: BinaryIO, *, key: bytes | bytearray, context: Context) -> Iterator[bytes]:
    header = stream.read(_HEADER)
    if len(header) != _HEADER or header[: len(_START)] != _START:
        raise InvalidTag
    cipher = _cipher(key, header[len(_START) :], context)
    sealed = stream.read(CHUNK + _TAG)
    for count in range(_MOST_CHUNKS):
        after = stream.read(CHUNK + _TAG)
        last = not after
        plain = cipher.decrypt(_nonce(count, last=last), sealed, header)
        if (not last and len(plain) != CHUNK) or (last and not plain and count):
            raise InvalidTag  # only an empty file has an empty last chunk
        yield plain
        if last:
            return
        sealed = after
    raise InvalidTag


def _nonce(count: int, *, last: bool) -> bytes:
    return bytes(7) + count.to_bytes(4, "big") + (b"\x01" if last else b"\x00")


def _cipher(key: bytes | bytearray, salt: bytes, context: Context) -> AESGCM:
    return AESGCM(HKDF(hashes.SHA256(), 32, salt, context.info()).derive(bytes(key)))


def _wrapper(keys: Keys) -> AESGCM:
    return AESGCM(keys.container_key())


def _case_words(keys: Keys, case_id: int) -> bytes:
    return b"dpo-case-key-v1|" + keys.store_id.hex().encode() + f"|{case_id}".encode()
