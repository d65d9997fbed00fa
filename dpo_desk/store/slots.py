"""What a slot of the header is: cost, limits, fields. No cryptography here: the unlock window is shown by it alone."""

from dataclasses import dataclass

from dpo_desk.domain.locked import SlotKind

ROOT_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = ROOT_BYTES + 16


@dataclass(frozen=True)
class Kdf:
    """Cost of Argon2id: passes, memory in KiB, lanes."""

    t: int
    memory_kib: int
    lanes: int


@dataclass(frozen=True)
class KdfFloor:
    """The least cost a header may ask for; below it somebody weakened the header."""

    t: int
    memory_kib: int


CEILING = Kdf(t=20, memory_kib=1024 * 1024, lanes=16)


@dataclass(frozen=True)
class KeySlot:
    """A slot as the header keeps it. `kdf` is None for a recovery code, which needs no stretching; `key_file` says that
    the passphrase opens together with a key file alone."""

    slot_id: int
    kind: SlotKind
    officer_id: int
    name: str
    kdf: Kdf | None
    salt: bytes
    nonce: bytes
    wrapped: bytes
    key_file: bool = False


def within_ceiling(kdf: Kdf) -> bool:
    """Whether the cost can be met at all; asked before any memory is taken."""
    return (
        1 <= kdf.t <= CEILING.t
        and 1 <= kdf.lanes <= CEILING.lanes
        and 8 * kdf.lanes <= kdf.memory_kib <= CEILING.memory_kib
    )


def above_floor(kdf: Kdf, floor: KdfFloor) -> bool:
    """Whether the cost is at least the floor."""
    return kdf.t >= floor.t and kdf.memory_kib >= floor.memory_kib
