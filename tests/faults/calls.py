"""Run apart by test_calls: one system call of a desk at work fails once, at its n-th time.

    python -m tests.faults.calls FOLDER TIMES KIND… [--ahead]

A KIND is a call and the error it gives, `fsync:EIO`. Prints one JSON list a case: the kind, n, what was refused and
how, and every rule that does not hold. `--ahead` acknowledges each enclosure before it is kept.
"""

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

from dpo_desk.domain.errors import UserError
from tests.faults import trace, workers
from tests.faults.acts import ACTS, broken, enclosed, fresh, template, unlock, world_of
from tests.faults.workers import Board

KINDS = (
    *("pwrite64:ENOSPC", "pwrite64:EIO", "pwrite64:EDQUOT", "write:ENOSPC", "write:EIO", "fsync:EIO"),
    *("fsync:ENOSPC", "fdatasync:EIO", "ftruncate:EIO", "unlink:EACCES", "unlink:EIO", "rename:EIO"),
    *("rename:ENOSPC", "rename:EACCES", "openat:EMFILE", "openat:EACCES", "openat:ENOSPC", "openat:EIO"),
    *("pread64:EIO", "read:EIO", "getdents64:EIO", "newfstatat:EIO", "fchmod:EPERM", "mkdir:ENOSPC"),
)
ORDER = ("receive", "enclose", "issue", "draft", "settings", "passphrase", "backup", "lock")
HARMLESS = frozenset({"found.anchor.differs"})


def work(folder: Path, *, ahead: bool) -> Callable[[Board], None]:
    """What the child does: every act once, and at the end one that must succeed again."""

    def acting(board: Board) -> None:
        world = world_of(folder)
        world.unlock()
        board.say(["ready"])
        workers.wait_for_go()
        for number, name in enumerate((*ORDER, "receive", "lock", "receive"), 1):
            if ahead and name == "enclose":
                board.say(["done", "file", hashlib.sha256(enclosed(str(number))).hexdigest()])
            try:
                fact = ACTS[name](world, str(number))
            except UserError as error:
                board.say(["refused", name, error.code])
                if name == "lock":
                    world._desk = None
                    unlock(world)
            except Exception as fault:  # noqa: BLE001  (what must never come is what is looked for)
                board.say(["fault", name, f"{type(fault).__name__}: {fault}"[:200]])
                return
            else:
                board.say(["done", *fact])

    return acting


def tried(place: Path, kind: str, number: int, *, ahead: bool) -> tuple[list[list[str]], list[str]]:
    """What one case came to: the refusals, and what is wrong."""
    folder = place / "store"
    child, board = workers.fork(work(folder, ahead=ahead))
    board.wait(1)
    call, error = kind.split(":")
    rule = f"inject={call}:error={error}:when={number}"
    seen = place.parent / "trace"
    tracer = trace.attached(child, seen, "-e", f"trace={call}", "-e", rule)
    workers.go(child)
    while tracer.poll() is None:
        workers.pause(0.01)
        if b"INJECTED" in seen.read_bytes():
            tracer.terminate()  # it is done; the rest goes faster without it
    workers.wait(child)
    heard = board.heard()
    facts = [said[1:] for said in heard if said[0] == "done"]
    wrong = [" ".join(said) for said in heard if said[0] in ("fault", "died")]
    if not wrong and heard[-1][:2] != ["done", "case"]:
        wrong.append("it did not recover")
    return [said[1:] for said in heard if said[0] == "refused"], wrong + broken(folder, facts, also=HARMLESS)


def main(place: Path, times: int, kinds: list[str], *, ahead: bool) -> None:
    ready = template(place / "template")
    for kind in kinds:
        for number in range(1, times + 1):
            fresh(ready, place / "work")
            refused, wrong = tried(place / "work", kind, number, ahead=ahead)
            print(json.dumps([kind, number, refused, wrong], ensure_ascii=False), flush=True)


if __name__ == "__main__":
    wanted = [each for each in sys.argv[3:] if each != "--ahead"]
    main(Path(sys.argv[1]), int(sys.argv[2]), wanted, ahead="--ahead" in sys.argv)
