"""A service that synchronises folders mixes files of different moments: never in silence, never half and half."""

import random
import shutil
from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.services.access import Access
from dpo_desk.store import seal
from dpo_desk.store.door import Door
from tests.faults.acts import ACTS, fresh, seed_of, template, world_of
from tests.faults.conftest import Recorder
from tests.support.desks import CHEAP, LOW, TODAY, World, law, outside

pytestmark = [pytest.mark.fault, pytest.mark.block("sync")]
FILES = ("cases.db", "cases.db-wal", "store.key", "store.key.bak", "store.seal", "log.chain")
ORDER = ("receive", "enclose", "passphrase", "issue", "draft", "receive")
STATES = 200


@pytest.fixture(scope="module")
def moments(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store at its moments, each while it was open and then locked; this machine saw the last of them."""
    place = tmp_path_factory.mktemp("sync")
    world = world_of(fresh(template(place / "template"), place / "work"))
    (place / "moments").mkdir()
    for number, name in enumerate(ORDER):
        world.unlock()
        ACTS[name](world, str(number + 1))
        shutil.copytree(place / "work", place / "moments" / f"{number}-open")
        world.lock()
        shutil.copytree(place / "work", place / "moments" / f"{number}-shut")
    return place / "moments"


def mixed(moments: Path, place: Path, chance: random.Random) -> bool:
    """Lay out a mixture; whether it is not simply the last moment."""
    names = sorted(path.name for path in moments.iterdir())
    last = f"{len(ORDER) - 1}-shut"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(moments / last, place)
    changed = False
    for name in FILES:
        if chance.random() < 0.5:
            continue
        other, here = moments / chance.choice(names) / "store" / name, place / "store" / name
        before = here.read_bytes() if here.exists() else None
        after = other.read_bytes() if other.exists() else None
        here.unlink(missing_ok=True)
        if after is not None:
            here.write_bytes(after)
        changed = changed or before != after
    match chance.randrange(4):
        case 0:
            copy = place / "store" / "cases (conflicted copy 2026-11-24).db"
            shutil.copyfile(moments / chance.choice(names) / "store" / "cases.db", copy)
            changed = True
        case 1:
            chance.choice(sorted((place / "store" / "attachments").iterdir())).unlink()
            changed = True
    return changed


def told(world: World) -> bool:
    """Whether the check without a key tells, and the door or the check of the open desk does too."""
    by_seal = bool(seal.check(world.folder))
    try:
        world.unlock()
    except UserError:
        return by_seal
    try:
        return by_seal and bool(world.desk.notices or world.desk.verify())
    finally:
        world.lock()


def test_every_mixture_is_told(moments: Path, tmp_path: Path, block: Recorder) -> None:
    seed, done, found = seed_of("sync"), 0, 0
    chance = random.Random(seed)  # noqa: S311
    while done < STATES:
        if not mixed(moments, tmp_path / "place", chance):
            continue
        done += 1
        found += told(world_of(tmp_path / "place" / "store"))
    block.record(cases=done, found=found, lost=done - found, seed=seed)


def test_a_whole_older_moment_is_told_by_the_anchor(moments: Path, tmp_path: Path, block: Recorder) -> None:
    found = 0
    for number in range(len(ORDER) - 1):
        place = tmp_path / str(number)
        shutil.copytree(moments / f"{number}-shut", place)
        shutil.rmtree(place / "anchors")
        shutil.copytree(moments / f"{len(ORDER) - 1}-shut" / "anchors", place / "anchors")
        assert seal.check(place / "store") == ()  # sound in itself: only what lies outside can tell
        world = world_of(place / "store")
        world.unlock()
        found += "found.anchor.older" in {notice.code for notice in world.desk.notices}
        world.lock()
    block.record(cases=len(ORDER) - 1, found=found, lost=len(ORDER) - 1 - found)


def test_control_without_seal_and_anchor_mixtures_open_in_silence(moments: Path, tmp_path: Path) -> None:
    chance, silent = random.Random(seed_of("sync")), 0  # noqa: S311
    door = Door(CHEAP, LOW)
    for _ in range(40):
        mixed(moments, tmp_path / "place", chance)
        folder = tmp_path / "place" / "store"
        (folder / seal.NAME).unlink(missing_ok=True)
        world = World(Access(lambda: door, law, outside(), now=lambda: TODAY, place="desk-1"), folder)
        try:
            world.unlock()
        except UserError:
            continue
        silent += {notice.code for notice in world.desk.notices} <= {"found.seal.none"}
        world.lock()
    assert silent > 5
