"""Run apart by tests/faults: a desk at work in a child that is killed, and what its store then holds.

    python -m tests.faults.killed FOLDER RUNS SEED

Prints one JSON object a run: what was acknowledged, what was found, and every rule that did not hold.
"""

import json
import os
import random
import select
import signal
import sys
from pathlib import Path

from dpo_desk.domain.letter import Letter
from dpo_desk.domain.query import Filter, Query
from dpo_desk.letters import worker
from dpo_desk.letters.codec import encode
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.letters.texts import resources
from dpo_desk.services.access import Access, Desk, Outside
from dpo_desk.store.door import Door
from tests.support import desks
from tests.support.desks import CHEAP, LOW, TODAY, World, law, make_desk

LONGEST = 0.12
"""Seconds after an acknowledgement within which the kill falls: about two issued letters."""


class HouseHere(PrintingHouse):
    """The same letters without a process of their own, so that a forked child starts working at once."""

    def render(self, letter: Letter) -> bytes:
        return worker.render(encode(letter), resources() / "fonts")


def doors() -> Access:
    door = Door(CHEAP, LOW)
    outside = Outside(desks._read_mail, desks._mask_mail, HouseHere())
    return Access(lambda: door, law, outside, now=lambda: TODAY, place="desk-1")


def work(folder: Path, run: int, told: int) -> None:
    """Receive, enclose, decide and issue for ever, telling each act that was acknowledged."""
    world = World(doors(), folder)
    world.unlock()
    for number in range(10_000):
        case = world.receive(f"{run}-{number}")
        os.write(told, f"case {case.number}\n".encode())
        request = world.to_decided(case.id)
        world.desk.drafts.keep("case/1", {"note": f"{run}-{number}"})
        os.write(told, f"draft {run}-{number}\n".encode())
        letter = world.desk.letters.issue(request)
        os.write(told, f"letter {letter.document_no} {letter.sha256}\n".encode())


def killed(folder: Path, run: int, chance: random.Random) -> list[str]:
    """Let a child work and kill it somewhere; give what it acknowledged."""
    listening, told = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(listening)
            work(folder, run, told)
        finally:
            os._exit(1)
    os.close(told)
    heard = b""
    wanted = chance.randint(1, 5)
    while heard.count(b"\n") < wanted and (piece := os.read(listening, 4096)):
        heard += piece
    select.select([], [], [], chance.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(listening, 4096):
        heard += piece
    os.close(listening)
    return heard.decode().splitlines()


def found(desk: Desk, folder: Path, acknowledged: list[str]) -> dict[str, object]:
    """Look at everything and name the rules that do not hold."""
    files = [desk.cases.reread(case_id) for case_id in sorted(desk.lists.ids(Query(filter=Filter.ALL)))]
    cases = [file.case.number for file in files]
    letters = {letter.document_no: letter for file in files for letter in file.letters}
    broken = []
    if cases != [f"2026-{n:04d}" for n in range(1, len(cases) + 1)]:
        broken.append("receipt numbers have a gap")
    if sorted(letters) != [f"통지-2026-{n:04d}" for n in range(1, len(letters) + 1)]:
        broken.append("document numbers have a gap")
    drafts = {str(draft.typed["note"]) for draft in desk.drafts.all()}
    last_draft = ""
    for kind, what, *rest in (line.split() for line in acknowledged):
        if kind == "case" and what not in cases:
            broken.append(f"{what} was acknowledged and is gone")
        if kind == "letter" and (what not in letters or letters[what].sha256 != rest[0]):
            broken.append(f"{what} was acknowledged and is gone")
        if kind == "draft":
            last_draft = what
    if last_draft and not drafts:
        broken.append("a draft was acknowledged and is gone")
    for letter in letters.values():
        desk.letters.show(letter)  # reads the container and compares its SHA-256
    known = {kept.container for file in files for kept in file.attachments}
    there = {path.name for path in (folder / "attachments").iterdir()}
    if not known <= there:
        broken.append("a row without its container")
    if len(there - known) != len(drafts):
        broken.append("containers nobody knows")
    for file in files:
        for kept in file.attachments:
            desk.cases.file_data(file.case, kept, purpose="확인")
    if desk.verify_record() is not None:
        broken.append("the record does not verify")
    return {"cases": len(cases), "letters": len(letters), "acknowledged": len(acknowledged), "broken": broken}


def main(folder: Path, runs: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (the moment of a kill, not a secret)
    worker.warm(resources() / "fonts")
    made = make_desk(folder)
    made.lock()
    everything: list[str] = []
    for run in range(runs):
        everything += killed(folder, run, chance)
        world = World(doors(), folder)
        print(json.dumps(found(world.unlock(), folder, everything), ensure_ascii=False), flush=True)
        world.lock()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
