"""The two short forms people compare by eye: of the record's head, and of the key that signs it."""

import hashlib

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O, U
_GROUP = 4
HEAD_BITS, KEY_BITS = 80, 100


def short_digest(head: bytes) -> str:
    """The first 80 bits of a link's hash, as `K7QF-9D2M-XP4T-0HVB`."""
    return _grouped(head, HEAD_BITS)


def fingerprint(public_key: bytes) -> str:
    """The first 100 bits of the SHA-256 of a store's public key, in five groups of four."""
    return _grouped(hashlib.sha256(public_key).digest(), KEY_BITS)


def _grouped(data: bytes, bits: int) -> str:
    number = int.from_bytes(data, "big") >> (8 * len(data) - bits)
    text = "".join(_ALPHABET[number >> shift & 31] for shift in range(bits - 5, -1, -5))
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))
