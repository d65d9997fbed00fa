"""The clock set back and forward, by an hour or by years: the record stays in order, due days and backups stay."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from dpo_desk.domain.clock import KOREA
from dpo_desk.store import seal
from tests.faults.conftest import Recorder
from tests.support.desks import TODAY, World, make_desk

pytestmark = [pytest.mark.fault, pytest.mark.block("clock")]
MIDNIGHT = datetime(2026, 12, 31, 23, 59, 59, tzinfo=KOREA)
BEYOND = datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC)
JUMPS = [
    sign * timedelta(**{unit: n})
    for sign in (-1, 1)
    for unit, n in (
        ("seconds", 1),
        ("minutes", 61),
        ("hours", 1),
        ("hours", 9),
        ("days", 1),
        ("days", 31),
        ("days", 400),
    )
]
STARTS = (TODAY, MIDNIGHT, BEYOND)


def moments(world: World) -> list[datetime]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.at for entry in unit.entries()]


def out_of_order(at: list[datetime]) -> bool:
    return any(left > right for left, right in pairwise(at))


def worked(folder: Path, start: datetime, jump: timedelta) -> list[str]:
    """Work, jump, work, jump back, work; what does not hold then."""
    world = make_desk(folder)
    world.lock()
    world.moment = start
    world.unlock()
    (folder.parent / "stick").mkdir()
    case = world.receive("before")
    due = world.request(case.id).due_on
    made = world.desk.backups.make(root=folder.parent / "stick")
    world.lock()
    wrong = []
    for number, moment in enumerate((start + jump, start + jump + timedelta(hours=1), start)):
        world.moment = moment
        world.unlock()
        if world.desk.notices:
            wrong.append(f"told: {world.desk.notices[0].code}")
        world.receive(f"after {number}", days_ago=0)
        world.desk.backups.thin(folder.parent / "stick")
        world.lock()
    world.unlock()
    if out_of_order(moments(world)):
        wrong.append("the record is out of order")
    if world.request(case.id).due_on != due:
        wrong.append("the due day moved")
    if not made.folder.is_dir():
        wrong.append("the only backup is gone")
    wrong += [one.code for one in world.desk.verify()]
    world.lock()
    return wrong + [one.code for one in seal.check(folder)]


def test_no_jump_of_the_clock_takes_anything_away(tmp_path: Path, block: Recorder) -> None:
    cases = [(start, jump) for start in STARTS for jump in JUMPS]
    bad = []
    for number, (start, jump) in enumerate(cases):
        (tmp_path / str(number)).mkdir()
        if wrong := worked(tmp_path / str(number) / "store", start, jump):
            bad.append((start, jump, wrong))
    print(*bad, sep="\n")
    block.record(cases=len(cases), found=len(cases), lost=len(bad))


def test_control_what_the_clock_itself_said_is_out_of_order() -> None:
    for jump in JUMPS:
        assert out_of_order([TODAY, TODAY + jump, TODAY])
