"""A letter written where the officer wants it: for its owner alone, whole or not at all. No Qt."""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from dpo_desk import system
from dpo_desk.domain.errors import UserError


def keep(path: Path, data: bytes) -> None:
    """Write `data` to `path` (mode 0600) by a new file beside it that takes its name at the end.

    UserError `letter.save.failed` where it cannot be written; then nothing is left of it.
    """
    part = path.with_name(f".{uuid4().hex}.part")
    try:
        with os.fdopen(system.open_new(part), "wb") as stream:
            stream.write(data)
            stream.flush()
            system.sync_file(stream.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise UserError("letter.save.failed") from None
