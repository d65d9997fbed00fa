"""Run apart by test_races: desks that start at the same moment for one store.

    python -m tests.faults.races FOLDER RACES RUNNERS [unlocked]

Prints one JSON list a race: what each runner came to. `unlocked` lets the lock of the file always succeed (control).
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from tests.faults import workers
from tests.faults.acts import broken, fresh, template, world_of
from tests.faults.workers import Board


def runner(folder: Path, *, locked: bool) -> Callable[[Board], None]:
    """Wait for the start, unlock, say how it went; then keep what it got until it is ended."""

    def running(board: Board) -> None:
        if not locked:
            setattr(system, "try_lock", lambda _: True)  # noqa: B010  (for the control alone)
        board.say("here")
        workers.wait_for_go()
        world = world_of(folder)
        try:
            world.unlock()
        except UserError as error:
            board.say(error.code)
        except Exception as fault:  # noqa: BLE001  (two owners may do anything to each other)
            board.say(type(fault).__name__)
        else:
            board.say("owner")
        workers.wait_for_go()
        if board.heard()[-1] == "owner":
            world.lock()

    return running


def main(place: Path, races: int, runners: int, *, locked: bool) -> None:
    ready = template(place / "template")
    for race in range(races):
        folder = fresh(ready, place / "work")
        started = [workers.fork(runner(folder, locked=locked)) for _ in range(runners)]
        for _, board in started:
            board.wait(1)
        for child, _ in started:
            workers.go(child)
        for _, board in started:
            board.wait(2)
        came_to = [board.heard()[1] for _, board in started]
        for (child, _), what in zip(started, came_to, strict=True):
            if what == "owner" and race % 5 == 0:
                workers.kill(child)  # the owner dies: the next start gets the store
            else:
                workers.go(child)
                workers.wait(child)
        wrong = broken(folder, []) if locked else []
        print(json.dumps([came_to, wrong], ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), locked=sys.argv[4:] != ["unlocked"])
