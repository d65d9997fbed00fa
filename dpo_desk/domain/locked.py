"""A store seen from outside its door: what shows without a key."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

SlotKind = Literal["passphrase", "recovery", "invite"]
"""How a slot opens: by an officer's passphrase, by the recovery code, or once by the code of a first sign-in."""


@dataclass(frozen=True)
class Slot:
    """One way in, as far as it shows without a key. `key_file`: the passphrase needs a key file beside it."""

    officer_id: int
    sign_in_name: str
    kind: SlotKind
    key_file: bool = False


@dataclass(frozen=True)
class Look:
    """What a store shows without a key. `header_ok`: both copies of the header are whole and the same."""

    store_name: str
    officers: tuple[Slot, ...]
    created_on: date
    locked_at: datetime | None
    header_ok: bool
