"""A rotating log that holds ids, never personal data.

Modules log as usual: `log = logging.getLogger(__name__)`, then `log.info("case opened", extra={"case": case_id})`. What
reaches the file is the message as written in the code, the ids named in `IDS`, and of an exception its type and the
places it passed. Arguments of a message, texts of exceptions and local variables never do.
"""

import contextlib
import logging
import os
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from dpo_desk.paths import APPLICATION

IDS = (
    "case",
    "request",
    "person",
    "mandate",
    "officer",
    "letter",
    "attachment",
    "enclosure",
    "policy",
    "event",
    "entry",
    "act",
    "store",
    "series",
    "backup",
    "schema",
    "job",
    "worker",
    "screen",
    "right",
    "stage",
    "step",
    "code",
    "setting",
    "resource",
    "count",
    "bytes",
    "seconds",
    "generation",
    "signal",
    "status",
)
"""The only names of `extra` that are written. Each stands for an id, a code of ours or a number."""

_FILE = "dpo-desk.log"
_BYTES, _KEPT = 1_000_000, 5
# Ids and codes of ours. Not among them, so that none slips in under an id's name: anything with a space or a letter
# beyond ASCII, and digits as phones and resident numbers are written (six or more, or groups joined by a hyphen).
_WORD = re.compile(r"[A-Za-z](?!.*[0-9]{6})[A-Za-z0-9_.:/-]{0,63}")
_HEXADECIMAL = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|[0-9a-f]{40}|[0-9a-f]{64}")
_NUMBER = re.compile(r"[0-9]{1,5}")

_root = logging.getLogger("dpo_desk")


def written(value: object) -> str:
    """An id as it may be written; `?` in place of everything that does not look like one."""
    if isinstance(value, bool | int):
        return str(int(value))
    if isinstance(value, float):
        return f"{value:.3f}"
    text = str(value) if isinstance(value, str) else ""
    return text if any(form.fullmatch(text) for form in (_WORD, _HEXADECIMAL, _NUMBER)) else "?"


def describe(error: BaseException) -> str:
    """An exception as it may be shown in a log: types and code locations, causes included, and no text of it."""
    told: list[str] = []
    link: BaseException | None = error
    while link is not None and len(told) < 8:
        code = getattr(link, "code", None)
        name = type(link).__name__ + (f"[{code}]" if isinstance(code, str) and _WORD.fullmatch(code) else "")
        frames = traceback.extract_tb(link.__traceback__)
        places = " > ".join(f"{_module_of(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames[-12:])
        told.append(f"{name} at {places}" if places else name)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return " <- ".join(told)


def _module_of(filename: str) -> str:
    # The path up to the checkout or the environment holds the name of the person at the machine.
    parts = Path(filename).parts
    for root in ("dpo_desk", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else "?"


class IdsOnlyFormatter(logging.Formatter):
    """Time (UTC), level, logger, the message as written in the code, the ids, and where an exception passed."""

    def format(self, record: logging.LogRecord) -> str:
        """One line. `record.args` is never looked at."""
        message = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        parts = [f"{moment}.{int(record.msecs):03d}Z", record.levelname, record.name, message.replace("\n", " ")]
        given = record.__dict__
        parts += [f"{name}={written(given[name])}" for name in IDS if name in given]
        if record.exc_info and record.exc_info[1] is not None:
            parts.append(describe(record.exc_info[1]))
        return " ".join(parts)


class _QuietFile(RotatingFileHandler):
    """A log file readable by its owner alone. A log that cannot be written stops nothing."""

    def _open(self):  # type: ignore[no-untyped-def]
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: the standard one prints the record's arguments to the terminal."""


def configure(folder: Path | None, *, level: int = logging.INFO) -> logging.Handler:
    """Send what `dpo_desk` logs to a file in `folder` (made with mode 0700), or nowhere where it is None or closed.

    Returns the handler, which `release` takes off again. Other libraries' logs stay out: they may quote values.
    """
    handler: logging.Handler = logging.NullHandler()
    if folder is not None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = _QuietFile(folder / _FILE, maxBytes=_BYTES, backupCount=_KEPT)
        except OSError:
            pass  # a full disk or a foreign folder: the desk works without its log
    handler.setFormatter(IdsOnlyFormatter())
    _root.addHandler(handler)
    _root.setLevel(level)
    _root.propagate = False
    return handler


def release(handler: logging.Handler) -> None:
    """Take a handler of `configure` off and close its file."""
    _root.removeHandler(handler)
    with contextlib.suppress(OSError):  # a full disk tells only now what it did not write
        handler.close()
    _root.propagate = not _root.handlers


def record_crashes(tell: Callable[[str], None] | None = None) -> None:
    """From here on, an error nobody caught goes to the log, and to the terminal, as `describe` tells it.

    The interpreter's own traceback prints the text of the exception, which may name a person. `tell` is called besides,
    with the same words, for a window to show.
    """

    def crashed(error: BaseException | None, where: str) -> None:
        if error is None or isinstance(error, SystemExit | KeyboardInterrupt):
            return
        _root.critical("uncaught", exc_info=error, extra={"worker": where})
        told = describe(error)
        if sys.stderr is not None:
            print(f"{APPLICATION}: {told}", file=sys.stderr)
        if tell is not None:
            tell(told)

    def main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        crashed(error.with_traceback(trace), "main")

    sys.excepthook = main
    threading.excepthook = lambda given: crashed(given.exc_value, "thread")
    sys.unraisablehook = lambda given: crashed(given.exc_value, "unraisable")
