"""Run apart by test_full: a disk that takes so much and no more, while the desk saves, attaches, issues and backs up.

    python -m tests.faults.limits limit FOLDER SIZES   a limit on the size of any file (RLIMIT_FSIZE)
    python -m tests.faults.limits mount FOLDER SIZES   FOLDER lies on a small file system; all but so much is taken

Prints one JSON list a size and act: act, size, what it was told, what is wrong afterwards. With `half` a writer without
any care is tried (control).
"""

import json
import random
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from dpo_desk.domain.errors import UserError
from tests.faults import migrations, workers
from tests.faults.acts import ACTS, Fact, broken, fresh, template, world_of
from tests.faults.workers import Board
from tests.support.desks import World

SAVING = ("receive", "enclose", "issue", "draft", "settings", "passphrase", "backup", "lock")
TOLD = frozenset({"error.full", "error.io", "backup.failed", "unlock.full", "create.folder.refused", "migrate.failed"})


def careless(world: World, key: str) -> Fact:
    """What no act of the desk may do: write a file under its name, and leave what was written when the disk is full."""
    try:
        (world.folder / "attachments" / ("0" * 40 + ".dpoa")).write_bytes(bytes(400_000))
    except OSError as error:
        raise UserError("error.full") from error
    return []


def trying(folder: Path, name: str, full: Callable[[], None]) -> Callable[[Board], None]:
    """Unlock, let the disk be full, do one act, tell how it went."""

    def acting(board: Board) -> None:
        world = world_of(folder)
        world.unlock()
        full()
        act = careless if name == "careless" else ACTS[name]
        try:
            fact = act(world, "1")
        except UserError as error:
            board.say(["told", error.code])
        except Exception as fault:  # noqa: BLE001  (what must never come is what is looked for)
            board.say(["fault", f"{type(fault).__name__}: {fault}"[:200]])
        else:
            board.say(["done", *fact])

    return acting


def limited(size: int) -> Callable[[], None]:
    """No file may grow beyond `size` bytes."""

    def full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return full


def filled(ballast: Path, left: int) -> Callable[[], None]:
    """The file system is full but for about `left` bytes."""

    def full() -> None:
        with ballast.open("ab", buffering=0) as stream:
            for size in (1 << 20, 4096, 1):
                try:
                    while True:
                        stream.write(bytes(size))
                except OSError:
                    continue
            stream.truncate(max(0, stream.tell() - left))

    return full


def migrating(folder: Path, full: Callable[[], None]) -> Callable[[Board], None]:
    """Bring an older store up on a disk that is full."""

    def acting(board: Board) -> None:
        keys = migrations.keys_of(folder)
        full()
        try:
            migrations.bring_up(folder, keys, lambda _: None)(Board())
        except UserError as error:
            board.say(["told", error.code])
        except Exception as fault:  # noqa: BLE001
            board.say(["fault", f"{type(fault).__name__}: {fault}"[:200]])
        else:
            board.say(["done"])

    return acting


def outcome(work: Callable[[Board], None]) -> list[str]:
    child, board = workers.fork(work)
    workers.wait(child)
    said: list[str] = board.heard()[-1]
    return said


def objections(said: list[str]) -> list[str]:
    """What may not be told, or come instead of being told."""
    untold = said[0] in ("fault", "died") or (said[0] == "told" and said[1] not in TOLD)
    return [" ".join(said)] if untold else []


def main(kind: str, place: Path, sizes: int, acts: tuple[str, ...]) -> None:
    chance = random.Random(sizes)  # noqa: S311
    ready, ballast = template(place / "template"), place / "ballast"
    shapes, _ = migrations.known_shapes(place / "old")
    for number in range(sizes):
        size = int(1000 * (350 if kind == "limit" else 120) ** chance.random())
        full = limited(size) if kind == "limit" else filled(ballast, size)
        for name in acts:
            folder = fresh(ready, place / "work")
            said = outcome(trying(folder, name, full))
            ballast.unlink(missing_ok=True)
            wrong = objections(said)
            if name == "careless":
                wrong += ["half a file"] if (folder / "attachments" / ("0" * 40 + ".dpoa")).exists() else []
            else:
                wrong += broken(folder, [said[1:]] if said[0] == "done" else [])
            print(json.dumps([name, size, said[:2], wrong], ensure_ascii=False), flush=True)
        if number % 3 == 0 and acts == SAVING:
            folder = migrations.left_behind(place / "old")
            said = outcome(migrating(folder, full))
            ballast.unlink(missing_ok=True)
            wrong = objections(said) + migrations.wrong(folder, migrations.keys_of(folder), shapes, whole=True)[1]
            print(json.dumps(["migrate", size, said[:2], wrong], ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), ("careless",) if sys.argv[4:] == ["half"] else SAVING)
