"""The keys of an opened store, all drawn from one random root key. No SQLAlchemy here."""

from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from dpo_desk.store.slots import ROOT_BYTES

__all__ = ["ROOT_BYTES", "Keys"]


class Keys:
    """The root key of a store and what is drawn from it (security.md §3.1). `wipe` before letting it go.

    `generation` is that of the header it came from; `header_spare_used` says that only one copy of the header was good.
    """

    def __init__(
        self, root: bytearray, *, store_id: bytes, db_salt: bytes, epoch: int, generation: int, header_spare_used: bool
    ) -> None:
        if len(root) != ROOT_BYTES:
            raise ValueError("a root key has 32 bytes")
        self._root = root
        self._db_salt = db_salt
        self.epoch = epoch
        self.store_id = store_id
        self.generation = generation
        self.header_spare_used = header_spare_used
        self._rows = bytearray()
        self._open = True

    def __repr__(self) -> str:
        return "Keys(…)"

    def database_key(self) -> str:
        """96 lower-case hex digits: key and salt, raw, for SQLCipher. A `str` cannot be wiped: do not keep it."""
        return self._draw(f"dpo/db/1|{self.epoch}".encode()).hex() + self._db_salt.hex()

    def container_key(self) -> bytes:
        """The key that wraps the keys of cases."""
        return self._draw(b"dpo/att/1")

    def backup_key(self, number: int) -> bytes:
        """The key of backup `number`."""
        return self._draw(f"dpo/bak/1|{number}".encode())

    def row_key(self) -> bytearray:
        """The key of the marks of rows: one buffer for as long as the store is open, which `wipe` zeroes."""
        if not self._open or not self._rows:
            self._rows[:] = self._draw(b"dpo/row/1")
        return self._rows

    def signing_seed(self) -> bytes:
        """The Ed25519 seed for checkpoints and manifests."""
        return self._draw(b"dpo/sig/1")

    def header_mac(self, message: bytes) -> bytes:
        """HMAC-SHA256 over the header."""
        mac = hmac.HMAC(self._draw(b"dpo/hdr/1"), hashes.SHA256())
        mac.update(message)
        return mac.finalize()

    def root(self) -> bytearray:
        """The root key itself, to wrap it for another slot; never kept, never written."""
        if not self._open:
            raise RuntimeError("these keys were wiped")
        return self._root

    def wipe(self) -> None:
        """Zero the keys that are held; nothing can be drawn after it."""
        for held in (self._root, self._rows):
            held[:] = bytes(len(held))
        self._open = False

    @property
    def wiped(self) -> bool:
        """Whether `wipe` was called."""
        return not self._open

    def _draw(self, info: bytes) -> bytes:
        return HKDFExpand(hashes.SHA256(), 32, info).derive(self.root())
