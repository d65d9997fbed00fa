"""Run apart by tests/faults: a desk whose disk fills up, act by act. FOLDER lies on a small file system of its own.

    python -m tests.faults.full FOLDER

Prints one JSON object: what each act was told on the full disk, what was left of it, and what worked afterwards.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeHoliday, OfficeLaw
from dpo_desk.store import engine
from tests.faults.killed import doors
from tests.support.desks import JIWOO, PASSPHRASE, TODAY, World, make_desk
from tests.support.packs import Issuer, with_holiday

OTHER = "전혀 다른 암호 문구 하나를 씁니다"
ENTERED = Entered("", TODAY.date(), "국무회의 의결")
ISSUER = Issuer()
DAYS = (date(2026, 11, 30), date(2026, 12, 1))
"""The day on which the first case is due, and the next: the office adds the one, the pack the other."""


def fill(ballast: Path) -> None:
    """Take every byte that is left."""
    with ballast.open("ab", buffering=0) as stream:
        for size in (1 << 20, 4096, 1):
            try:
                while True:
                    stream.write(bytes(size))
            except OSError:
                continue


def code_of(act: Callable[[], object]) -> str:
    try:
        act()
    except UserError as error:
        return error.code
    except Exception as fault:  # noqa: BLE001  (what must never come is what is looked for)
        return f"{type(fault).__name__}: {fault}"[:200]
    return "done"


def state(world: World, folder: Path) -> dict[str, object]:
    """Everything an act that was refused must leave as it was."""
    desk = world.desk
    with desk.tools.reading(desk.actor) as unit:
        head = unit.head()[0]
    return {
        "head": head,
        "cases": desk.lists.counts().all,
        "events": len(world.request(1).events),
        "letters": len(desk.cases.reread(1).letters),
        "files": sorted(path.name for path in (folder / "attachments").iterdir()),
        "drafts": [draft.place for draft in desk.drafts.all()],
        "law": [desk.law.trusted_key(), str(desk.law.pack()), len(desk.law.office().holidays)],
        "rest": [str(day) for day in DAYS if desk.tools.law.calendar.rest(day)],
        "due": str(world.request(1).due_on),
        "folder": sorted(path.name for path in folder.iterdir() if path.suffix in (".new", ".part")),
    }


def main(folder: Path) -> None:
    ballast = folder.parent / "ballast"
    made = make_desk(folder)
    made.lock()
    world = World(doors(), folder)
    desk = world.unlock()
    request = world.to_decided(world.receive().id)
    world.receive("second")
    desk.drafts.keep("case/2", {"note": "before"})
    desk.law.save_trusted_key(ISSUER.public)
    holiday = OfficeHoliday(DAYS[0], "임시공휴일", "Temporary holiday", "관보", ENTERED)
    pack = ISSUER.pack(holidays=with_holiday(DAYS[1]))
    acts: dict[str, Callable[[], object]] = {
        "confirm": lambda: world.receive("full"),
        "enclose": lambda: desk.cases.enclose(world.case(2), name="a.bin", media_type="a/b", data=os.urandom(300_000)),
        "issue": lambda: desk.letters.issue(request),
        "hold": lambda: desk.cases.set_hold(world.request(2), system="CCTV", holder="시설팀"),
        "draft": lambda: desk.drafts.keep("case/1", {"note": "가" * 20_000}),
        "settings": lambda: desk.settings.save_organisation(replace(desk.settings.organisation(), name="가" * 400)),
        "people": lambda: desk.cases.correct_people(world.case(2), subject=replace(JIWOO, address="나"), agent=None),
        "look": lambda: desk.cases.open(1),
        "calendar": lambda: desk.law.save(OfficeLaw(holidays=(holiday,))),
        "pack": lambda: desk.law.load_pack(pack),
        "key": lambda: desk.law.save_trusted_key(""),
        "passphrase": lambda: desk.change_passphrase(old=PASSPHRASE, new=OTHER),
        "copy": lambda: desk.copy(folder.parent / "copy"),
    }
    fill(ballast)
    crowding = 0
    while code_of(lambda: desk.settings.save_preferences(desk.settings.preferences())) == "done":
        crowding += 1  # the WAL has room from before; use it up
    before = state(world, folder)
    told = {name: code_of(act) for name, act in acts.items()}
    same = state(world, folder) == before
    reads = code_of(lambda: desk.lists.today())
    lock = code_of(desk.lock)
    copies = sorted(path.name for path in folder.parent.iterdir())
    at_the_door = engine.reading_only(folder)
    desk = world.unlock()
    shown = {
        "list": desk.lists.counts().all,
        "case": len(desk.cases.open(1).case.requests),
        "notices": [notice.code for notice in desk.notices],
        "act": code_of(lambda: desk.cases.examine(world.request(1), note="가")),
        "receive": code_of(lambda: world.receive("full")),
    }
    desk.lock()
    ballast.unlink()
    desk = world.unlock()
    after = {name: code_of(act) for name, act in acts.items() if name not in ("people", "draft", "settings")}
    files = {path.name for path in (folder / "attachments").iterdir()}
    with desk.tools.reading(desk.actor) as unit:
        known = {kept.container for n in (1, 2, 3) for kept in unit.attachments.of_case(n)}
    verified = desk.verify_record()
    desk.lock()
    fill(ballast)
    new = World(doors(), folder.parent / "new")
    created = code_of(new.create)
    recovered = code_of(lambda: world.access.recover(folder, code=made.code, new_passphrase=OTHER + "!"))
    world.unlock(OTHER).lock()
    left = sorted(path.name for path in folder.parent.iterdir())
    print(
        json.dumps(
            {
                "crowding": crowding,
                "told": told,
                "same": same,
                "reads": reads,
                "lock": lock,
                "copies": copies,
                "door": at_the_door and at_the_door.code,
                "shown": shown,
                "after": after,
                "unknown": len(files - known),
                "missing": len(known - files),
                "verified": verified,
                "created": created,
                "recovered": recovered,
                "left": left,
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
