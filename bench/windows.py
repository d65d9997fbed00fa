"""The window against bare references: unlock, cold start, memory. Every sample is a fresh process of its own.

Children run offscreen unless `QT_QPA_PLATFORM` says otherwise, with folders of their own for settings and logs, so that
the bench neither reads nor changes what the person at the machine has. Both sides run from compiled modules, as every
start of the desk but the first does: the first, unmeasured turn of each side compiles them into the temporary home.
"""

import atexit
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from bench import store
from bench.measure import Row, compare
from dpo_desk import system

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 180.0
SCREEN = {
    "name": "bench",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""Offscreen has 800 × 800 by itself; the desk, which stays within its screen, would paint less than the bare window."""
MIB = 1 / (1024 * 1024)


@cache
def _home() -> Path:
    """The temporary home of the run's children."""
    made = tempfile.TemporaryDirectory(prefix="dpo-b-")
    atexit.register(made.cleanup)
    return Path(made.name)


@cache
def _store() -> Path:
    """The store of 10,000 cases, made at its first use."""
    folder = _home() / "store"
    print(f"making a store of {store.CASES} cases", file=sys.stderr)
    store.make(folder)
    system.give_back_memory()
    return folder


def _environment() -> dict[str, str]:
    """The children's environment."""
    home = _home()
    run = home / "run"
    run.mkdir(mode=0o700, exist_ok=True)
    changed = {"HOME": str(home), "XDG_RUNTIME_DIR": str(run), "PYTHONPATH": str(ROOT)}
    changed |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    changed["PYTHONPYCACHEPREFIX"] = str(home / "bytecode")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if kept.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        screen = home / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), "ascii")
        changed["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    return {**kept, **changed}


def child(name: str, *arguments: str) -> float:
    """Run `bench/child_<name>.py` and give the figure it printed. RuntimeError where it gave none."""
    done = subprocess.run(
        [sys.executable, "-m", f"bench.child_{name}", *arguments],
        cwd=ROOT,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"child_{name} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return float(done.stdout)


def since_spawn(run: Callable[[], float]) -> float:
    """Seconds from just before a child is spawned to the moment it printed (`time.monotonic`, one clock a machine)."""
    start = time.monotonic()
    return run() - start


def unlock_ready() -> Row:
    """From Enter to the first painted rows, pressed once the preload has ended.

    The first rows are those of Today, the screen the desk shows first: rows, strip and counts all read from the store.
    """
    folder = str(_store())
    return compare(
        "unlock",
        partial(child, "unlock", folder, "ready"),
        partial(child, "open", folder),
        limit=1.25,
        reason="stretching the passphrase must take its time; the desk may add little to it",
    )


def unlock_at_once() -> Row:
    """From Enter to the first painted rows, pressed in the turn of the loop after the unlock window's first paint."""
    folder = str(_store())
    return compare(
        "unlock-at-once",
        partial(child, "unlock", folder, "at-once"),
        partial(child, "open", folder),
        limit=3,
        reason="who is quicker than the preload waits for it, and no longer",
    )


def cold_start() -> Row:
    """From the spawn of the process to the painted unlock window; the reference is a bare window of the same size."""
    folder = str(_store())
    child("unlock", folder, "ready")  # so that the desk remembers the store, as after any day's work
    return compare(
        "cold-start",
        lambda: since_spawn(partial(child, "start", folder)),
        lambda: since_spawn(partial(child, "bare")),
        limit=1.8,
        reason="nothing heavy is imported before the unlock window stands",
    )


def memory() -> Row:
    """Resident memory with 10,000 cases in the painted list of requests and no job under way."""
    folder = str(_store())
    return compare(
        "memory",
        partial(child, "unlock", folder, "memory"),
        partial(child, "bare", "memory"),
        limit=3,
        reason="a list holds ids and the rows that are painted, and the memory of the key derivation is given back",
        unit="MiB",
        scale=MIB,
    )
