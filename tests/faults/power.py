"""Run apart by test_power: a desk at work is traced, and the power fails at many moments of what it wrote.

    python -m tests.faults.power FOLDER SEED IMAGES WHOLE [NORMAL | OFF]

WHOLE of the images are opened through the door and looked at whole; the others as a database with its files. Prints
one JSON list an image with something wrong, then one with the number of images and of acts.
"""

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import UserError
from dpo_desk.store import connection, containers, engine, header, vault
from dpo_desk.store.keys import Keys
from tests.faults import trace, workers
from tests.faults.acts import ACTS, broken, fresh, in_any_order, template, world_of
from tests.faults.image import Disk, Place
from tests.faults.workers import Board
from tests.support.desks import LOW, PASSPHRASE

_NUMBERS = {"NORMAL": "1", "OFF": "0"}


def weakened(synchronous: str) -> None:
    """For a control: let this process write with fewer syncs."""
    kept = (each for each in connection._WRITING if each[0] != "synchronous")
    connection._WRITING = (*kept, ("synchronous", synchronous, _NUMBERS[synchronous]))


def work(folder: Path, order: list[str], synchronous: str) -> Callable[[Board], None]:
    """What the child does once it is traced; each acknowledgement carries the number of the record's head."""

    def acting(board: Board) -> None:
        if synchronous:
            weakened(synchronous)
        world = world_of(folder)
        world.unlock()
        board.say("ready")
        workers.wait_for_go()
        for number, name in enumerate(order, 1):
            fact = ACTS[name](world, str(number))
            with world.desk.tools.reading(world.desk.actor) as unit:
                head, _ = unit.head()
            trace.say(board, json.dumps([head, fact]))

    return acting


def traced(place: Path, order: list[str], synchronous: str, out: Path) -> tuple[Disk, list[trace.Event]]:
    """The disk before the acts, and all that happened to it."""
    child, board = workers.fork(work(place / "store", order, synchronous))
    board.wait(1)
    disk = Disk(place)
    tracer = trace.attached(child, out, "-y", "-xx", "-s", "2000000", "-e", f"trace={trace.CALLS}")
    workers.go(child)
    if workers.wait(child) != 0:
        raise RuntimeError(board.heard()[-1])
    tracer.wait()
    return disk, trace.events(out, place)


def quick(folder: Path, keys: Keys, head: int) -> list[str]:
    """What is wrong with the database and the files its rows speak of."""
    try:
        if not any(each and each.is_authentic(keys.root()) for each in header.read_copies(folder)):
            return ["no header"]
        path = folder / engine.DATABASE
        opened = engine.open_database(path, key=keys.database_key(), store_id=keys.store_id)
    except UserError as error:
        return [f"corrupt: {error.code}"]
    try:
        connection.checkpoint(opened)
        if opened.execute("PRAGMA cipher_integrity_check").fetchall():
            return ["corrupt: pages"]
        if opened.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return ["corrupt: tables"]
        (number,) = opened.execute("SELECT coalesce(max(number), 0) FROM chain").fetchone()
        if number < head:
            return [f"lost: {head - number} acts"]
        for name, sha in opened.execute("SELECT container, container_sha256 FROM attachments").fetchall():
            inside = folder / containers.FOLDER / name
            if not inside.is_file() or containers.fingerprint(inside) != sha:
                return ["corrupt: a container"]
    except dbapi2.Error:
        return ["corrupt: reading"]
    finally:
        opened.close()
    return []


def main(place: Path, seed: int, images: int, whole: int, synchronous: str) -> None:
    chance = random.Random(seed)  # noqa: S311  (the moment of a power cut, not a secret)
    work_place, found_place = place / "work", place / "found"
    fresh(template(place / "template"), work_place)
    keys = vault.open(work_place / "store", officer_id=1, passphrase=PASSPHRASE, floor=LOW)
    disk, happened = traced(work_place, in_any_order(chance), synchronous, place / "trace")
    moments = sorted(chance.randint(0, len(happened)) for _ in range(images))
    thorough = set(chance.sample(range(images), whole))
    done, found, anew = 0, Place(found_place, work_place), True
    for number, moment in enumerate(moments):
        for event in happened[done:moment]:
            disk.happen(event)
        done = max(done, moment)
        found.lay(disk, disk.cut(chance), anew=anew)
        said = [json.loads(each) for each in disk.said]
        wrong = quick(found_place / "store", keys, said[-1][0] if said else 0)
        anew = number in thorough
        if not wrong and anew:
            also = frozenset({"found.anchor.older", "found.seal.bad"})
            wrong = broken(found_place / "store", [fact for _, fact in said], also=also)
        if wrong:
            print(json.dumps([number, moment, wrong], ensure_ascii=False), flush=True)
    print(json.dumps([images, len(disk.said)]))


if __name__ == "__main__":
    folder, seed, images, whole, *rest = sys.argv[1:]
    main(Path(folder), int(seed), int(images), int(whole), "".join(rest))
