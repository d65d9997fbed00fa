"""Slots: the root key wrapped by a passphrase (Argon2id) or by a recovery code (HKDF). No SQLAlchemy here.

The wrapping is bound to the store and to the slot, so that a slot copied elsewhere does not open (security.md §3.3).
"""

import hashlib
import os
import unicodedata
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dpo_desk.domain.locked import SlotKind
from dpo_desk.store.slots import (
    CEILING,
    NONCE_BYTES,
    ROOT_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    Kdf,
    KdfFloor,
    KeySlot,
    above_floor,
    within_ceiling,
)

__all__ = [
    "CEILING",
    "NONCE_BYTES",
    "SALT_BYTES",
    "WRAPPED_BYTES",
    "Kdf",
    "KdfFloor",
    "KeySlot",
    "above_floor",
    "plain",
    "unwrap_with_code",
    "unwrap_with_passphrase",
    "within_ceiling",
    "wrap_with_code",
    "wrap_with_passphrase",
]


def plain(passphrase: str) -> bytearray:
    """A passphrase as bytes: NFKC, else exactly as typed (spaces and case count), UTF-8. Wipe after use."""
    return bytearray(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))


def wrap_with_passphrase(
    root: bytearray,
    *,
    store_id: bytes,
    slot_id: int,
    officer_id: int,
    name: str,
    passphrase: str,
    kdf: Kdf,
    key_file: bytes | None = None,
) -> KeySlot:
    """A new slot for a passphrase, with a salt of its own, and with a key file where one is given.

    Takes the time and memory of `kdf`.
    """
    if not within_ceiling(kdf):
        raise ValueError("cost of the key derivation out of range")
    salt = os.urandom(SALT_BYTES)
    kek = _stretch(passphrase, key_file, kdf=kdf, salt=salt, store_id=store_id, slot_id=slot_id)
    bare = KeySlot(slot_id, "passphrase", officer_id, name, kdf, salt, b"", b"", key_file=key_file is not None)
    return _wrap(root, kek, store_id, bare)


def wrap_with_code(
    root: bytearray,
    *,
    store_id: bytes,
    slot_id: int,
    officer_id: int,
    name: str,
    secret: bytes,
    kind: SlotKind = "recovery",
) -> KeySlot:
    """A new slot for the 160 bits of a code: the recovery code, or that of a first sign-in (`invite`)."""
    salt = os.urandom(SALT_BYTES)
    kek = _expand(secret, salt=salt, store_id=store_id, slot_id=slot_id)
    return _wrap(root, kek, store_id, KeySlot(slot_id, kind, officer_id, name, None, salt, b"", b""))


def unwrap_with_passphrase(
    slot: KeySlot, *, store_id: bytes, passphrase: str, key_file: bytes | None = None
) -> bytearray | None:
    """The root key, None where passphrase or key file are not this slot's. The caller has checked floor and ceiling.

    A slot that needs a key file opens with none but it; for one that needs none, a key file makes no difference.
    """
    if slot.kdf is None or not within_ceiling(slot.kdf) or (slot.key_file and key_file is None):
        return None
    second = key_file if slot.key_file else None
    kek = _stretch(passphrase, second, kdf=slot.kdf, salt=slot.salt, store_id=store_id, slot_id=slot.slot_id)
    return _unwrap(slot, kek, store_id)


def unwrap_with_code(slot: KeySlot, *, store_id: bytes, secret: bytes) -> bytearray | None:
    """The root key, None where the code is not this slot's."""
    return _unwrap(slot, _expand(secret, salt=slot.salt, store_id=store_id, slot_id=slot.slot_id), store_id)


def _stretch(
    passphrase: str, key_file: bytes | None, *, kdf: Kdf, salt: bytes, store_id: bytes, slot_id: int
) -> bytearray:
    text, kek = plain(passphrase), bytearray(32)
    if key_file is not None:
        first, text = text, text + hashlib.sha256(key_file).digest()
        first[:] = bytes(len(first))
    try:
        Argon2id(
            salt=salt,
            length=32,
            iterations=kdf.t,
            lanes=kdf.lanes,
            memory_cost=kdf.memory_kib,
            ad=b"dpo-slot-v1" + store_id + slot_id.to_bytes(4, "big"),
        ).derive_into(text, kek)  # type: ignore[arg-type]  # the stub forgets bytearray
    finally:
        text[:] = bytes(len(text))
    return kek


def _expand(secret: bytes, *, salt: bytes, store_id: bytes, slot_id: int) -> bytearray:
    info = b"dpo-recovery-v1" + store_id + slot_id.to_bytes(4, "big")
    return bytearray(HKDF(hashes.SHA256(), 32, salt, info).derive(secret))


def _words(slot: KeySlot, store_id: bytes) -> bytes:
    kind = f"{slot.kind}+keyfile" if slot.key_file else slot.kind  # a flag that was changed opens nothing
    return b"dpo-wrap-v1|" + store_id.hex().encode() + f"|{slot.slot_id}|{kind}|{slot.officer_id}".encode()


def _wrap(root: bytearray, kek: bytearray, store_id: bytes, slot: KeySlot) -> KeySlot:
    nonce = os.urandom(NONCE_BYTES)
    wrapped = AESGCM(kek).encrypt(nonce, root, _words(slot, store_id))
    kek[:] = bytes(len(kek))
    return replace(slot, nonce=nonce, wrapped=wrapped)


def _unwrap(slot: KeySlot, kek: bytearray, store_id: bytes) -> bytearray | None:
    root = bytearray(ROOT_BYTES)
    try:
        AESGCM(kek).decrypt_into(slot.nonce, slot.wrapped, _words(slot, store_id), root)
    except (InvalidTag, ValueError):
        return None
    finally:
        kek[:] = bytes(len(kek))
    return root
