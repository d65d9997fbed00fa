"""A WAL changed, cut or taken away drops acts without a word of SQLite's; the anchor outside the store tells."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store.anchor import Anchors
from tests.faults.acts import fresh, seed_of, template, world_of
from tests.faults.conftest import Recorder

pytestmark = [pytest.mark.fault, pytest.mark.block("wal")]
FLIPS, OTHERS = 500, 50


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store as a machine that died left it, acts in its WAL, and its anchors."""
    place = tmp_path_factory.mktemp("wal")
    ready = template(place / "template")
    world = world_of(fresh(ready, place / "open"))
    world.unlock()
    for number in range(4):
        world.receive(f"w{number}")
    shutil.copytree(place / "open", place / "crashed")
    world.lock()
    return place / "crashed"


def unlocked(place: Path) -> tuple[str, int]:
    """What the door says of the store at `place` ("" for nothing), and how many cases it then has."""
    world = world_of(place / "store")
    try:
        world.unlock()
    except UserError as error:
        return error.code, 0
    said = {notice.code for notice in world.desk.notices} - {"found.seal.none"}
    cases = world.desk.lists.counts().all
    world.lock()
    return ", ".join(sorted(said)), cases


def tampered(crashed: Path, place: Path, number: int, chance: random.Random) -> Path:
    """The store with one bit of its WAL turned over, or cut, taken away, or of an earlier moment."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(crashed, place)
    path = place / "store" / "cases.db-wal"
    data = bytearray(path.read_bytes())
    if number < FLIPS:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    else:
        del data[chance.randrange(len(data)) if number % 5 else 0 :]
    path.write_bytes(data)
    if number % 7 == 0:
        (place / "store" / "cases.db-shm").unlink(missing_ok=True)
    return place


def outcomes(crashed: Path, place: Path, prepare: Callable[[Path], object]) -> tuple[int, int, int]:
    """How many were told, did no harm, went unnoticed."""
    chance = random.Random(seed_of("wal"))  # noqa: S311
    whole = unlocked(tampered_not(crashed, place))
    assert whole == ("", 7)
    told = harmless = silent = 0
    for number in range(FLIPS + OTHERS):
        tampered(crashed, place, number, chance)
        prepare(place)
        said, cases = unlocked(place)
        told += bool(said)
        harmless += not said and cases == 7
        silent += not said and cases != 7
    return told, harmless, silent


def tampered_not(crashed: Path, place: Path) -> Path:
    shutil.copytree(crashed, place)
    return place


def test_what_a_changed_wal_drops_is_told(crashed: Path, tmp_path: Path, block: Recorder) -> None:
    told, harmless, silent = outcomes(crashed, tmp_path / "place", lambda _: None)
    assert harmless < 60  # bits of a page's checksum salt that no reader needs, and cuts at the very end
    block.record(cases=FLIPS + OTHERS, found=told, lost=silent, seed=seed_of("wal"))


def test_control_without_an_anchor_acts_are_dropped_in_silence(crashed: Path, tmp_path: Path) -> None:
    place, chance, silent = tmp_path / "place", random.Random(seed_of("wal")), 0  # noqa: S311
    for number in range(40):
        tampered(crashed, place, number, chance)
        shutil.rmtree(place / "anchors")
        said, cases = unlocked(place)
        silent += not said and cases < 7
    assert silent > 5
    assert Anchors(None).read(bytes(16)) is None


def test_an_older_database_put_back_keeps_the_files_of_the_newer_one(crashed: Path, tmp_path: Path) -> None:
    """Whoever puts the right database back must find the files it speaks of."""
    place = tampered_not(crashed, tmp_path / "place")
    world = world_of(place / "store")
    world.unlock()
    older = (place / "store" / "cases.db").read_bytes()
    world.desk.cases.enclose(world.case(2), name="a.bin", media_type="a/b", data=b"a" * 1000)
    world.lock()
    files = sorted(path.name for path in (place / "store" / "attachments").iterdir())
    (place / "store" / "cases.db").write_bytes(older)
    world.unlock()
    assert "found.anchor.older" in {notice.code for notice in world.desk.notices}
    assert sorted(path.name for path in (place / "store" / "attachments").iterdir()) == files
    world.lock()
