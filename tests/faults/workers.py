"""Children that work: forked from a warmed parent, watched over memory that outlives a kill, killed or waited for."""

import ctypes
import gc
import json
import mmap
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

_SIZE = 1 << 18


class Board:
    """Lines that a child writes into shared memory; what stands there survives whatever happens to it."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, _SIZE)
        self._end = 8

    def say(self, said: object) -> None:
        """Add one line; it counts once it is whole."""
        line = json.dumps(said, ensure_ascii=False).encode() + b"\n"
        self._memory[self._end : self._end + len(line)] = line
        self._end += len(line)
        self._memory[:8] = self._end.to_bytes(8, "little")

    def heard(self) -> list[Any]:
        """Every line so far."""
        end = int.from_bytes(self._memory[:8], "little")
        return [json.loads(line) for line in self._memory[8:end].splitlines()] if end else []

    def wait(self, lines: int, seconds: float = 30) -> None:
        """Wait until so many lines stand there."""
        until = time.monotonic() + seconds
        while len(self.heard()) < lines:
            if time.monotonic() > until:
                raise TimeoutError
            select.select([], [], [], 0.001)


def fork(work: Callable[[Board], object]) -> tuple[int, Board]:
    """Let a child do the work; its number and its board."""
    board = Board()
    sys.stdout.flush()
    gc.freeze()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _let_be_traced()
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
            work(board)
            status = 0
        except BaseException as error:  # noqa: BLE001  (told to the parent, which decides)
            board.say(["died", f"{type(error).__name__}: {error}"[:300]])
        finally:
            os._exit(status)
    return child, board


def kill(child: int) -> None:
    """End it at once, and wait for its end."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def wait(child: int) -> int:
    """Wait for its end; its exit status, or minus the signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def pause(seconds: float) -> None:
    """Let the child run on for a while: the moment is what is tried."""
    select.select([], [], [], seconds)


def _let_be_traced() -> None:
    """Allow a tracer that is no parent of ours (Yama)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1 & 0xFFFFFFFFFFFFFFFF), 0, 0, 0)


def wait_for_go() -> None:
    """For a child: wait until it is told to go on."""
    signal.sigwait({signal.SIGUSR1})


def go(child: int) -> None:
    """Tell a child that waits to go on."""
    os.kill(child, signal.SIGUSR1)
