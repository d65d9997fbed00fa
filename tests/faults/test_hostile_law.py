"""Tables and packs of the law that want to do harm: each is refused with its place, and the law in use stays."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from dpo_desk import cli
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeHoliday, OfficeLaw
from dpo_desk.domain.rights import Right
from tests.support.desks import World, make_desk
from tests.support.law_files import SHIPPED
from tests.support.packs import Issuer, unsigned

pytestmark = pytest.mark.fault
ISSUER = Issuer()
ENTERED = Entered("", date(2026, 11, 24), "국무회의 의결")


def calendar(change: Callable[[dict[str, Any]], object]) -> str:
    """The shipped table with something changed, every sign beyond ASCII escaped."""
    data = json.loads((SHIPPED / "holidays.json").read_text("utf-8"))
    change(data)
    return json.dumps(data)


def named(name: str) -> str:
    return calendar(lambda data: data["days"][0].update(ko=name))


HOSTILE = {
    "deep": "[" * 200_000,
    "deep inside": '{"days": [' + "[" * 100_000,
    "a number without end": '{"days": [{"day": ' + "9" * 5_000 + "}]}",
    "the year 1": calendar(lambda data: data.update(complete_from="0001-01-01")),
    "the year 9999": calendar(lambda data: data.update(complete_to="9999-12-31")),
    "half a character": named("\ud800"),
    "a terminal's escape": named("\x1b[31m"),
    "a second line": named("1월 1일\n처리기한: 2099-12-31"),
    "a direction": named("\u202e일1 월1"),
    "a key that hides one": calendar(lambda data: data["days"][0].update({"day\u200b": "2023-01-02"})),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_hostile_table_of_holidays_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, more: tuple[str, ...]
) -> None:
    file = tmp_path / "holidays.json"
    file.write_text(HOSTILE[name], encoding="utf-8")
    words = ("due", "--right", "access", "--received", "2022-12-22", "--calendar", str(file))
    assert cli.main([*words, *more]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert str(file) in told.err
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err


def test_a_table_without_end_is_not_read_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("this machine has no file without end")
    assert cli.main(["due", "--right", "access", "--received", "2026-11-24", "--calendar", str(endless)]) == 2
    assert str(endless) in capsys.readouterr().err


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_desk(tmp_path / "store", company=False)
    made.desk.law.save_trusted_key(ISSUER.public)
    yield made
    made.lock()


def said_in(file: str, was: str, now: str) -> bytes:
    """A signed pack in one of whose files something else is said."""
    pack = unsigned()
    assert was in pack["files"][file]
    return ISSUER.signed({**pack, "files": {**pack["files"], file: pack["files"][file].replace(was, now, 1)}})


def refused(world: World, data: bytes) -> UserError:
    """The error with which a pack is refused when it is looked at, and when it is loaded."""
    law = world.desk.tools.law
    with pytest.raises(UserError) as seen:
        world.desk.law.inspect_pack(data)
    with pytest.raises(UserError) as loaded:
        world.desk.law.load_pack(data)
    assert loaded.value.code == seen.value.code
    assert world.desk.tools.law is law
    assert world.desk.law.pack() is None
    return seen.value


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_table_in_a_signed_pack_is_refused_with_file_and_line(world: World, name: str) -> None:
    pack = unsigned()
    error = refused(world, ISSUER.signed({**pack, "files": {**pack["files"], "holidays.json": HOSTILE[name]}}))
    assert error.code == "settings.lawpack.form"
    assert str(error.params["where"]).startswith("holidays.json:")


@pytest.mark.parametrize("path", ["../../evil.json", "/etc/passwd", "C:\\law\\limits.json", "LIMITS.JSON", ""])
def test_a_file_that_nobody_reads_is_refused_by_its_name_and_touched_nowhere(world: World, path: str) -> None:
    pack = unsigned()
    error = refused(world, ISSUER.signed({**pack, "files": {**pack["files"], path: "{}"}}))
    assert (error.code, error.params["where"]) == ("settings.lawpack.form", path)


@pytest.mark.parametrize("number", ["900101-1234567", "９００１０１－１２３４５６７", "9 0 0 1 0 1 1 2 3 4 5 6 7"])
def test_a_registration_number_in_a_pack_is_not_kept(world: World, number: str) -> None:
    assert refused(world, said_in("grounds.json", "다른 법률이", number)).code == "identity.rrn"
    assert refused(world, ISSUER.pack(name=number)).code == "identity.rrn"


@pytest.mark.parametrize("name", ["\x1b[31m12월", "12월\n자료", "\u200b", "\u202e12월"])
def test_a_pack_has_a_name_that_can_be_read(world: World, name: str) -> None:
    assert refused(world, ISSUER.pack(name=name)).params["where"] == "name"


def test_a_pack_that_leaves_an_open_request_without_its_law_is_refused(world: World) -> None:
    case = world.receive(rights=(Right.DELETION,))
    due = world.request(case.id).due_on

    def from_december(data: Any) -> None:
        kept = [row for row in data["limits"] if row["until"] is None]
        data["limits"] = [{**row, "from": "2026-12-01"} for row in kept]

    data = ISSUER.pack(limits=from_december)
    error = refused(world, data)
    assert (error.code, error.params["no"]) == ("settings.lawpack.gap", case.number)
    assert world.request(case.id).due_on == due
    world.lock()
    world.unlock()
    assert world.request(case.id).due_on == due
    assert world.desk.cases.reread(case.id).deadlines[world.request(case.id).id].kind is DueKind.LAW


def test_one_more_day_beside_thousands_is_saved_as_quickly_as_they_were(world: World) -> None:
    known = world.desk.tools.law.calendar.holidays
    days = [day for day in (date(2028, 1, 1) + timedelta(days=n) for n in range(3_100)) if day not in known][:3_000]
    many = tuple(OfficeHoliday(day, "휴일", "Holiday", "관보", ENTERED) for day in days)
    begun = time.perf_counter()
    world.desk.law.save(OfficeLaw(holidays=many))
    once = time.perf_counter() - begun
    more = OfficeHoliday(date(2027, 6, 1), "휴일", "Holiday", "관보", ENTERED)
    office = world.desk.law.office()
    begun = time.perf_counter()
    world.desk.law.save(replace(office, holidays=(*office.holidays, more)))
    again = time.perf_counter() - begun
    assert again < 5 * once  # comparing each with each took fifty times as long
    assert len(world.desk.law.office().holidays) == 3_001
