"""Real acts of a desk whose outcome can be told afterwards: what was acknowledged must be there, and all be whole."""

import hashlib
import os
import random
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter
from dpo_desk.domain.query import Filter, Query
from dpo_desk.letters import worker
from dpo_desk.letters.codec import encode
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.letters.texts import resources
from dpo_desk.services.access import Access, Outside
from dpo_desk.store import backups, header, seal, tries
from dpo_desk.store.anchor import Anchors
from dpo_desk.store.door import Door
from tests.support import desks
from tests.support.desks import CHEAP, LOW, PASSPHRASE, TODAY, World, law, make_desk

OTHER = "전혀 다른 암호 문구 하나를 씁니다"
Fact = list[str]
"""What an act acknowledged: its kind, and what can be looked for afterwards. Numbers of acts only grow."""


class HouseHere(PrintingHouse):
    """The same letters without a process of their own, so that a forked child starts working at once."""

    def render(self, letter: Letter) -> bytes:
        return worker.render(encode(letter), resources() / "fonts")


def world_of(folder: Path) -> World:
    """The doors of a store; its anchors and its backups lie beside it."""
    door = Door(CHEAP, LOW, Anchors(folder.parent / "anchors"))
    outside = Outside(desks._read_mail, desks._mask_mail, HouseHere())
    access = Access(lambda: door, law, outside, now=lambda: TODAY, place="desk-1")
    return World(access, folder)


def template(place: Path) -> Path:
    """A locked store with a case at three stages (decided, received, decided), its anchors, room for backups."""
    worker.warm(resources() / "fonts")
    folder = place / "store"
    place.mkdir(parents=True)
    (place / "stick").mkdir()
    make_desk(folder).lock()
    world = world_of(folder)
    world.unlock()
    world.to_decided(world.receive("t1").id)
    world.receive("t2")
    world.to_decided(world.receive("t3").id)
    for act in ACTS.values():  # everything is imported, every cache is warm
        act(world, "0")
    world.lock()
    shutil.rmtree(place)
    place.mkdir()
    (place / "stick").mkdir()
    make_desk(folder).lock()
    world = world_of(folder)
    world.unlock()
    world.to_decided(world.receive("t1").id)
    world.receive("t2")
    world.to_decided(world.receive("t3").id)
    world.lock()
    return place


def fresh(template_at: Path, place: Path) -> Path:
    """Another copy of the template at `place`; gives the store in it."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template_at, place)
    return place / "store"


def _receive(world: World, key: str) -> Fact:
    return ["case", world.receive(key).number]


def enclosed(key: str) -> bytes:
    """The file that the act of this number encloses: two chunks."""
    return key.rjust(10).encode() * 9000


def _enclose(world: World, key: str) -> Fact:
    data = enclosed(key)
    world.desk.cases.enclose(world.case(2), name=f"{key}.bin", media_type="a/b", data=data)
    return ["file", hashlib.sha256(data).hexdigest()]


def _issue(world: World, key: str) -> Fact:
    for case_id in (1, 3):
        try:
            letter = world.desk.letters.issue(world.request(case_id))
        except UserError as error:
            if error.code != "case.not_now":
                raise
        else:
            return ["letter", letter.document_no, letter.sha256]
    return []


def _draft(world: World, key: str) -> Fact:
    world.desk.drafts.keep("case/2", {"note": key})
    return ["draft", key]


def _settings(world: World, key: str) -> Fact:
    world.desk.settings.save_organisation(replace(world.desk.settings.organisation(), phone=f"02-{key:>04}-0000"))
    return ["phone", key]


def _passphrase(world: World, key: str) -> Fact:
    try:
        world.desk.change_passphrase(old=PASSPHRASE, new=OTHER)
    except UserError as error:
        if error.code != "unlock.wrong":  # it was changed before and could not be changed back
            raise
    world.desk.change_passphrase(old=OTHER, new=PASSPHRASE)
    return ["passphrase"]


def _lock(world: World, key: str) -> Fact:
    world.lock()
    unlock(world)
    return ["lock"]


def _backup(world: World, key: str) -> Fact:
    made = world.desk.backups.make(root=world.folder.parent / "stick")
    return ["backup", made.name]


ACTS: dict[str, Callable[[World, str], Fact]] = {
    "receive": _receive,
    "enclose": _enclose,
    "issue": _issue,
    "draft": _draft,
    "settings": _settings,
    "passphrase": _passphrase,
    "lock": _lock,
    "backup": _backup,
}


def in_any_order(chance: random.Random, times: int = 2) -> list[str]:
    """The acts, each so often, shuffled."""
    return chance.sample(list(ACTS) * times, len(ACTS) * times)


def unlock(world: World) -> World:
    """Unlock by whichever of the two passphrases was the last."""
    try:
        world.unlock()
    except UserError as error:
        if not error.code.startswith("unlock.wrong"):
            raise
        (world.folder / tries.NAME).unlink(missing_ok=True)  # our own wrong guess
        world.unlock(OTHER)
    return world


def broken(folder: Path, facts: Iterable[Fact], *, also: frozenset[str] = frozenset()) -> list[str]:
    """Every rule that does not hold for a store in which `facts` were acknowledged. Opens and locks it.

    `also` are findings that may be told besides the missing seal.
    """
    try:
        world = unlock(world_of(folder))
    except UserError as error:
        return [f"it does not open: {error.code}"]
    wrong: list[str] = []
    desk = world.desk
    told = {notice.code for notice in desk.notices} - {"found.seal.none"} - also
    wrong += [f"it was told: {code}" for code in sorted(told)]
    files = [desk.cases.reread(case_id) for case_id in sorted(desk.lists.ids(Query(filter=Filter.ALL)))]
    numbers = [file.case.number for file in files]
    letters = {letter.document_no: letter for file in files for letter in file.letters}
    if numbers != [f"2026-{n:04d}" for n in range(1, len(numbers) + 1)]:
        wrong.append("receipt numbers have a gap")
    if sorted(letters) != [f"통지-2026-{n:04d}" for n in range(1, len(letters) + 1)]:
        wrong.append("document numbers have a gap")
    kept = {one.sha256 for file in files for one in file.attachments}
    notes = [int(str(draft.typed["note"])) for draft in desk.drafts.all()]
    phone = desk.settings.organisation().phone.split("-")[1]
    there = {one.name: one.folder for one in backups.snapshots(folder.parent / "stick", desk._store.keys.store_id)}
    for kind, *rest in (fact for fact in facts if fact):
        gone = (
            (kind == "case" and rest[0] not in numbers)
            or (kind == "file" and rest[0] not in kept)
            or (kind == "letter" and (rest[0] not in letters or letters[rest[0]].sha256 != rest[1]))
            or (kind == "draft" and max(notes, default=-1) < int(rest[0]))
            or (kind == "phone" and int(phone) < int(rest[0]))
            or (kind == "backup" and rest[0] not in there)
        )
        if gone:
            wrong.append(f"{kind} {rest[0]} was acknowledged and is gone")
    for letter in letters.values():
        desk.letters.show(letter)  # reads the container and compares its SHA-256
    wrong += [f"the check found {one.code} {one.name}" for one in desk.verify()]
    strays = {path.name for path in (folder / "attachments").iterdir()}
    known = {one.container for file in files for one in file.attachments}
    if len(strays - known) != len(notes) or known - strays:
        wrong.append("containers and rows do not agree")
    for name, at in there.items():
        wrong += [f"backup {name}: {one.code} {one.name}" for one in backups.check(at)]
    if header.read(folder / header.NAME) != header.read(folder / header.SPARE):
        wrong.append("the two copies of the header differ")
    try:
        world.lock()
    except UserError as error:
        wrong.append(f"locking: {error.code}")
    wrong += [f"locked: {one.code} {one.name}" for one in seal.check(folder)]
    return wrong


def seed_of(name: str) -> int:
    """The block's seed: DPO_DESK_SEED where it is set, else one that stays."""
    given = os.environ.get("DPO_DESK_SEED")
    return int(given) if given else 20261201 + sum(name.encode())
