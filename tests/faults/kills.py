"""Run apart by test_kills: a desk at work in a child that is killed somewhere, and what its store then holds.

    python -m tests.faults.kills FOLDER RUNS SEED [ahead]

Prints one JSON list a run: acts acknowledged, and every rule that does not hold. `ahead` acknowledges before the act.
"""

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from tests.faults import workers
from tests.faults.acts import ACTS, broken, fresh, in_any_order, template, world_of
from tests.faults.workers import Board

LONGEST = 0.35
"""Seconds after the unlock within which the kill falls: some eight acts of the many."""


def work(folder: Path, order: list[str], *, ahead: bool) -> Callable[[Board], None]:
    """What a child does: unlock, then act by act, telling each that was acknowledged."""

    def acting(board: Board) -> None:
        world = world_of(folder)
        world.unlock()
        board.say([])
        for number, name in enumerate(order, 1):
            if ahead and name == "receive":
                board.say(["case", f"2026-{4 + order[: number - 1].count(name):04d}"])
            fact = ACTS[name](world, str(number))
            board.say(fact)

    return acting


def main(place: Path, runs: int, seed: int, *, ahead: bool) -> None:
    chance = random.Random(seed)  # noqa: S311  (the moment of a kill, not a secret)
    ready = template(place / "template")
    for _ in range(runs):
        folder = fresh(ready, place / "work")
        child, board = workers.fork(work(folder, in_any_order(chance), ahead=ahead))
        board.wait(1)
        workers.pause(chance.uniform(0, LONGEST))
        workers.kill(child)
        facts = board.heard()
        died = [fact[1] for fact in facts if fact[:1] == ["died"]]
        print(json.dumps([len(facts), died + broken(folder, facts)], ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), ahead=sys.argv[4:] == ["ahead"])
