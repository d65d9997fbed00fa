"""Putting a restored store in the place of the present one, which is kept beside it. Imports nothing heavy.

A note beside the store says what is going on, so that a switch that was cut off is ended at the next look.
"""

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import lock

_MARK = ".{}.restoring"
_OTHER_DISK = 18


def switch(present: Path, restored: Path, *, now: datetime) -> Path:
    """Put a restored store in the place of the present one, which is kept under another name; give that name.

    Killed at any moment, `finish` ends it. Raises UserError `unlock.elsewhere`, `restore.refused` (reason: place, io).
    """
    if present.exists():
        lock.check_free(present)
    aside, count = present.with_name(f"{present.name}-before-restore-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"), 1
    while aside.exists():
        count += 1
        aside = aside.with_name(f"{aside.name}-{count}")
    try:
        note = json.dumps({"restored": str(restored.absolute()), "aside": str(aside.absolute())}).encode()
        system.replace_file(_mark(present), note)
        finish(present, restarted=False)
    except OSError as error:
        with suppress(OSError):
            if aside.exists() and not present.exists():
                aside.rename(present)
            _mark(present).unlink(missing_ok=True)
        raise UserError("restore.refused", reason="place" if error.errno == _OTHER_DISK else "io", name="") from None
    return aside


def finish(present: Path, *, restarted: bool = True) -> bool:
    """End a switch that was cut off: with the restored store in place, or, if it is not there, the one kept aside.

    Gives whether there was one. Raises OSError.
    """
    try:
        note = json.loads(_mark(present).read_bytes())
        restored, aside = Path(note["restored"]), Path(note["aside"])
    except FileNotFoundError:
        return False
    except (OSError, ValueError, KeyError, TypeError):
        if restarted:
            with suppress(OSError):
                _mark(present).unlink()
        return False
    if restored.is_dir() and present.exists() and not aside.exists():
        present.rename(aside)
    if restored.is_dir() and not present.exists():
        restored.rename(present)
    elif aside.exists() and not present.exists():
        aside.rename(present)
    system.sync_folder(present.parent)
    if restored.parent != present.parent:
        system.sync_folder(restored.parent)
    _mark(present).unlink(missing_ok=True)
    return True


def _mark(present: Path) -> Path:
    return present.with_name(_MARK.format(present.name))
