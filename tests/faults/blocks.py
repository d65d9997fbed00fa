"""The blocks of the fault suite: what each tries, its share of the time, and what a machine must have to run it.

    python -m tests.faults.blocks

Says how many blocks would be skipped here and why; in CI, 1 where `allowed_skips` does not name one of them.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ALLOWED = Path(__file__).with_name("allowed_skips")


def _no_kill() -> str:
    return "" if hasattr(os, "fork") else "this system has no fork and no SIGKILL"


@cache
def _no_strace() -> str:
    if shutil.which("strace") is None:
        return "strace is not there"
    trial = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "" if trial.returncode == 0 else "this machine allows no tracing (ptrace)"


@cache
def _no_mounts() -> str:
    if sys.platform != "linux":
        return "there are no private mounts"
    trial = ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]
    done = subprocess.run(trial, capture_output=True, check=False)
    return "" if done.returncode == 0 else "this machine allows no private mounts (unshare -Urm)"


def _nothing() -> str:
    return ""


@dataclass(frozen=True)
class Block:
    """One row of the table; `lacking` says why it cannot run here, or nothing."""

    title: str
    share: int
    """CPU seconds it may take."""
    lacking: Callable[[], str] = _nothing


BLOCKS = {
    "kills": Block("kill -9 at a random moment of real acts", 240, _no_kill),
    "power": Block("power cut, replayed from traced writes", 330, _no_strace),
    "calls": Block("a system call fails at its 1st to 12th time", 400, _no_strace),
    "limit": Block("disk full: a limit on the size of files", 90, _no_kill),
    "mount": Block("disk full: a small file system", 90, _no_mounts),
    "migration": Block("kill at each statement of a migration", 200, _no_kill),
    "pages": Block("one bit of a page turned over", 60),
    "wal": Block("one bit of the WAL turned over", 90),
    "replayed": Block("an older page put back", 60),
    "header": Block("one bit of the header turned over", 40),
    "containers": Block("a container manipulated", 40),
    "cut": Block("a file cut at and around page borders", 40),
    "races": Block("starts racing for one store", 60, _no_kill),
    "sync": Block("files of different moments mixed up", 60),
    "clock": Block("the clock set back and forward", 50),
    "fuzz": Block("headers, seals, manifests and logs fuzzed", 60),
    "needles": Block("markers put in, looked for on the disk", 60),
}


def skipped() -> dict[str, str]:
    """The blocks that cannot run here, with the reason."""
    return {name: why for name, block in BLOCKS.items() if (why := block.lacking())}


def allowed() -> frozenset[str]:
    """The blocks that CI may skip."""
    lines = (line.partition("#")[0].strip() for line in ALLOWED.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line)


def main() -> int:
    """Print the count, and each reason."""
    lacking = skipped()
    print(f"fault suite: {len(BLOCKS)} blocks, {len(lacking)} would be skipped here")
    for name, why in lacking.items():
        print(f"  {name}: {why}")
    refused = lacking.keys() - allowed() if os.environ.get("CI") == "true" else set()
    for name in sorted(refused):
        print(f"  {name} may not be skipped in CI (tests/faults/allowed_skips)")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
