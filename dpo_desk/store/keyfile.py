"""Key files: 32 random bytes in a file, the second factor of a passphrase. No SQLAlchemy here.

Kept apart from the store, on a stick say: who has the store and the passphrase, but not the file, opens nothing.
"""

import os
from contextlib import suppress
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.errors import UserError

BYTES = 32


def read(path: Path) -> bytes:
    """The bytes of a key file.

    UserError `unlock.keyfile.unread` where it cannot be read, `unlock.keyfile.wrong` where it is none.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(BYTES + 1)
    except OSError:
        raise UserError("unlock.keyfile.unread") from None
    if len(data) != BYTES:
        raise UserError("unlock.keyfile.wrong")
    return data


def make(path: Path, *, store: Path) -> bytes:
    """Make a key file, for its owner alone, outside the store; give its bytes, which were read back.

    UserError `keyfile.inside` where it would lie in the store, `keyfile.taken` where something is there,
    `keyfile.unmade`.
    """
    if path.resolve().is_relative_to(store.resolve()):
        raise UserError("keyfile.inside")
    secret = os.urandom(BYTES)
    try:
        descriptor = system.open_new(path)
    except FileExistsError:
        raise UserError("keyfile.taken") from None
    except OSError:
        raise UserError("keyfile.unmade") from None
    try:
        with os.fdopen(descriptor, "wb", buffering=0) as stream:
            stream.write(secret)
            system.sync_file(stream.fileno())
        system.sync_folder(path.parent)
        if read(path) != secret:
            raise UserError("keyfile.unmade")
    except (OSError, UserError):
        remove(path)
        raise UserError("keyfile.unmade") from None
    return secret


def remove(path: Path) -> None:
    """Take back a key file that was made for nothing."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
