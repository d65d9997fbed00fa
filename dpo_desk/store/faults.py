"""What a disk says when it is full, failing or not to be written, told to the officer. One place for every unit."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import UserError
from dpo_desk.store.engine import NEED

_FULL, _READ_ONLY = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG), (errno.EROFS, errno.EACCES, errno.EPERM)
_CODES = {
    5: "error.io", 10: "error.io", 11: "unlock.db.damaged", 13: "error.full", 14: "error.io", 15: "error.io",
    26: "unlock.db.damaged",
}  # fmt: skip
"""By SQLite's primary result codes: BUSY (another program locks the file), IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL (a
lock could not be asked for), NOTADB. Any other is the desk's own fault."""


@contextmanager
def told() -> Iterator[None]:
    """Turn a fault of the disk into its sentence.

    UserError `error.full` (need: bytes), `unlock.readonly`, `unlock.db.damaged` or `error.io`; every other exception
    passes as it is. A MemoryError counts too: after a page that could not be read, SQLCipher says of every statement
    that there is no memory, until the store is locked and unlocked.
    """
    try:
        yield
    except (OSError, DBAPIError, dbapi2.Error, MemoryError) as fault:
        told_as = explained(fault)
        if told_as is None:
            raise
        raise told_as from None


def explained(fault: Exception) -> UserError | None:
    """Give what to tell of a fault; None where it is no fault of the disk."""
    if isinstance(fault, OSError):
        if fault.errno in _FULL:
            return UserError("error.full", need=NEED)
        return UserError("unlock.readonly" if fault.errno in _READ_ONLY else "error.io")
    if isinstance(fault, MemoryError):
        return UserError("error.io")
    driver = fault.orig if isinstance(fault, DBAPIError) else fault
    code = _CODES.get(getattr(driver, "sqlite_errorcode", 0) & 0xFF)
    if code is None:
        return None
    return UserError(code, need=NEED) if code == "error.full" else UserError(code)
