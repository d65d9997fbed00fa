"""The letter worker seen from the desk: started once, kept warm, replaced when it dies or does not answer."""

import json
import subprocess
import sys
import threading
from importlib.util import find_spec

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter
from dpo_desk.letters.codec import encode
from dpo_desk.letters.worker import LENGTH

PATIENCE = 60.0
"""Seconds a letter may take."""


def command() -> list[str]:
    """How the worker is started: the frozen application starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", "letter"]
    if find_spec("dpo_desk.__main__") is not None:
        return [sys.executable, "-m", "dpo_desk", "--worker", "letter"]
    return [sys.executable, "-m", "dpo_desk.letters.worker"]


class Press:
    """One worker process; letters go through it one at a time, from any thread."""

    def __init__(self, start: list[str] | None = None, patience: float = PATIENCE) -> None:
        self._command, self._patience = start, patience
        self._lock = threading.Lock()
        self._worker: subprocess.Popen[bytes] | None = None

    def warm(self) -> None:
        """Start the worker, so that the first letter finds it ready."""
        with self._lock:
            self._ready()

    def render(self, letter: Letter) -> bytes:
        """The checked PDF of `letter`. UserError as the worker tells it; `error.unknown` when it died or hung."""
        job = encode(letter)
        with self._lock:
            worker = self._ready()
            watch = threading.Timer(self._patience, worker.kill)
            watch.start()
            try:
                kind, payload = _ask(worker, job)
            except (OSError, EOFError) as fault:
                self._end(worker)
                raise UserError("error.unknown") from fault
            finally:
                watch.cancel()
        if kind == b"P":
            return payload
        told = json.loads(payload)
        raise UserError(told["code"], **told["params"])

    def close(self) -> None:
        """End the worker; the next letter starts another."""
        with self._lock:
            if self._worker is not None:
                self._end(self._worker)

    def _ready(self) -> subprocess.Popen[bytes]:
        if self._worker is not None and self._worker.poll() is not None:
            self._end(self._worker)
        if self._worker is None:
            flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
            self._worker = subprocess.Popen(
                self._command or command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=flags
            )
        return self._worker

    def _end(self, worker: subprocess.Popen[bytes]) -> None:
        self._worker = None
        for pipe in (worker.stdin, worker.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # the worker is gone; nothing is lost with what it did not read
        try:
            worker.wait(timeout=5)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()


def _ask(worker: subprocess.Popen[bytes], job: bytes) -> tuple[bytes, bytes]:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(LENGTH.pack(len(job)) + job)
    worker.stdin.flush()
    head = worker.stdout.read(1 + LENGTH.size)
    if len(head) < 1 + LENGTH.size:
        raise EOFError
    length = LENGTH.unpack(head[1:])[0]
    payload = worker.stdout.read(length)
    if len(payload) < length:
        raise EOFError
    return head[:1], payload


_press = Press()
render, warm, close = _press.render, _press.warm, _press.close
