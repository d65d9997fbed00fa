"""Ed25519 under a store's own key: checkpoints, seals and manifests. No SQLAlchemy here."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from dpo_desk.store.keys import Keys


def sign(keys: Keys, message: bytes) -> bytes:
    """The 64 bytes of a signature."""
    return Ed25519PrivateKey.from_private_bytes(keys.signing_seed()).sign(message)


def public_key(keys: Keys) -> bytes:
    """The 32 bytes that verify what these keys sign."""
    return Ed25519PrivateKey.from_private_bytes(keys.signing_seed()).public_key().public_bytes_raw()


def verifies(key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether `key` signed `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
