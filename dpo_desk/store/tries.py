"""Failed tries to unlock, `unlock.times`: moments only, nothing of what was typed. No SQLAlchemy here.

A line is `failed <moment>`, or `opened <moment>` where failures went before. The file slows a person at the keyboard
down and tells the next one who unlocks; it does not stop anyone who has a copy of the store (Argon2id does).
"""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.errors import UserError

NAME = "unlock.times"
FREE = 3  # the third failure is the first to cost time
_LONGEST = 300
_MOST_LINES = 1000
_MOST_BYTES = 64 * 1024


def failed_tries(folder: Path) -> tuple[datetime, ...]:
    """The moments of the failed tries not yet cleared, oldest first."""
    return tuple(when for word, when in _lines(folder) if word == "failed")


def clear_failed(folder: Path) -> None:
    """Forget the failed tries: they stand in the access log now. A folder that cannot be written to keeps them."""
    with suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)


def check_wait(folder: Path, now: datetime) -> None:
    """Refuse a try that comes too early. Raises UserError `unlock.wrong.slow` (n: failures, s: seconds left).

    A clock that was set back ends the wait: it must not keep the officer out until the old time comes again.
    """
    since = _since_success(folder)
    left = _wait(len(since)) - (now - since[-1]) if since else timedelta()
    if since and since[-1] <= now and left > timedelta():
        raise UserError("unlock.wrong.slow", n=len(since), s=_seconds(left))


def failure(folder: Path, now: datetime) -> UserError:
    """Note a failed try and give what to tell: `unlock.wrong`, or from the third on `unlock.wrong.slow`."""
    _append(folder, "failed", now)
    count = len(_since_success(folder))
    wait = _wait(count)
    return UserError("unlock.wrong.slow", n=count, s=_seconds(wait)) if wait else UserError("unlock.wrong")


def success(folder: Path, now: datetime) -> None:
    """Note a success where failures went before, so that the next failure is a first one."""
    if _since_success(folder):
        _append(folder, "opened", now)


def _wait(failures: int) -> timedelta:
    return timedelta(seconds=min(2 ** min(failures - FREE + 1, 10), _LONGEST) if failures >= FREE else 0)


def _seconds(left: timedelta) -> int:
    return -(-left // timedelta(seconds=1))


def _since_success(folder: Path) -> list[datetime]:
    found: list[datetime] = []
    for word, when in _lines(folder):
        found = [*found, when] if word == "failed" else []
    return found


def _lines(folder: Path) -> list[tuple[str, datetime]]:
    try:
        with (folder / NAME).open("rb") as stream:
            text = stream.read(_MOST_BYTES).decode("ascii", "replace")
    except OSError:
        return []
    found: list[tuple[str, datetime]] = []
    for line in text.splitlines():
        word, _, moment = line.partition(" ")
        with suppress(ValueError):
            when = datetime.fromisoformat(moment)
            if word in ("failed", "opened") and when.tzinfo is not None:
                found.append((word, when))
    return found


def _append(folder: Path, word: str, now: datetime) -> None:
    lines = [*_lines(folder), (word, now)][-_MOST_LINES:]
    text = "".join(f"{each} {when.isoformat()}\n" for each, when in lines)
    with suppress(OSError):  # a folder that cannot be written to counts nothing
        system.replace_file(folder / NAME, text.encode("ascii"))
