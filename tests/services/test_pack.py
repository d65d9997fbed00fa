"""Update packs: signed by whom the office trusts, shown before they are used, and judged again at each unlock."""

import base64
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeHoliday, OfficeLaw
from dpo_desk.domain.officer import Actor, Officer, Role
from dpo_desk.domain.pack import ChangeKind, FieldChange, PackInfo, RowChange
from dpo_desk.law import pack as packs
from dpo_desk.services.law import LawDesk
from tests.support.desks import OFFICER, World, closed_world, law, make_desk
from tests.support.packs import Issuer, unsigned, with_holiday, without

ISSUER, OTHER = Issuer(1), Issuer(2)
TODAY = date(2026, 11, 24)
DUE, MOVED = date(2026, 11, 30), date(2026, 12, 1)
HOLIDAY = ISSUER.pack(holidays=with_holiday(DUE))


@pytest.fixture
def trusting(world: World) -> World:
    """A desk that trusts the issuer."""
    world.desk.law.save_trusted_key(ISSUER.public)
    return world


def refused(data: bytes, desk: LawDesk) -> UserError:
    with pytest.raises(UserError) as error:
        desk.inspect_pack(data)
    with pytest.raises(UserError, match=error.value.code):
        desk.load_pack(data)
    assert desk.pack() is None
    return error.value


# whom to trust


@pytest.mark.parametrize(
    "typed",
    [
        ISSUER.public,
        f" {ISSUER.public.upper()}\n",
        " ".join(ISSUER.public[at : at + 8] for at in range(0, 64, 8)),
        base64.b64encode(ISSUER.raw).decode(),
    ],
)
def test_a_key_is_entered_in_hex_or_base64_with_its_author(world: World, typed: str) -> None:
    assert world.desk.law.trusted_key() == ""
    world.desk.law.save_trusted_key(typed)
    assert world.desk.law.trusted_key() == ISSUER.public
    assert world.desk.law.trusted_by() == Entered(OFFICER, TODAY, "")
    with world.desk.tools.reading(world.desk.actor) as unit:
        last = unit.entries()[-1]
    assert (last.code, last.details) == ("settings.lawkey", {"key": ISSUER.public, "moved": 0})
    world.lock()
    world.unlock()
    assert world.desk.law.trusted_key() == ISSUER.public


@pytest.mark.parametrize("typed", ["공개 키", ISSUER.public[:-2], ISSUER.public + "00", "00" * 32, "A" * 43, "x" * 64])
def test_what_is_no_key_is_refused(trusting: World, typed: str) -> None:
    with pytest.raises(UserError, match=r"settings\.lawkey\.form"):
        trusting.desk.law.save_trusted_key(typed)
    assert trusting.desk.law.trusted_key() == ISSUER.public


def test_without_a_trusted_key_no_pack_is_looked_at(world: World) -> None:
    assert refused(HOLIDAY, world.desk.law).code == "settings.lawpack.nokey"


def test_a_pack_of_another_issuer_or_changed_by_one_letter_is_refused(trusting: World) -> None:
    pack = json.loads(HOLIDAY)
    changed = [
        OTHER.pack(holidays=with_holiday(DUE)),
        json.dumps({**pack, "name": pack["name"] + "!"}).encode(),
        json.dumps({**pack, "issued_on": "2026-11-24"}).encode(),
        json.dumps({**pack, "files": {**pack["files"], "duties.json": pack["files"]["duties.json"] + " "}}).encode(),
        json.dumps({**pack, "signature": "00" * 64}).encode(),
        json.dumps({**pack, "signature": "not hex"}).encode(),
        json.dumps({**pack, "signature": None}).encode(),
    ]
    for data in changed:
        assert refused(data, trusting.desk.law).code == "settings.lawpack.bad"
    assert trusting.desk.tools.law is trusting.desk.tools.shelf.shipped


def test_another_layout_of_the_same_json_keeps_its_signature(trusting: World) -> None:
    data = json.dumps(dict(reversed(json.loads(HOLIDAY).items())), indent=4).encode()
    assert trusting.desk.law.inspect_pack(data).info.name == "2026년 12월 법령 자료"


# the form


def part(**changed: Any) -> bytes:
    return ISSUER.signed({**unsigned(), **changed})


def law_files(**changed: Any) -> dict[str, Any]:
    return {**unsigned()["files"], **changed}


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b"", "json"),
        (b"\xff\xfe", "json"),
        (b"[1]", "json"),
        (b'{"format": 1}', "parts"),
        (b'{"a": "\\ud800"}', "json"),
        (b"[" * 100_000, "json"),
        (b" " * (packs.LARGEST + 1), "size"),
        (part(more=1), "parts"),
        (part(format=2), "format"),
        (part(name=" "), "name"),
        (part(name=7), "name"),
        (part(name="가" * 201), "name"),
        (part(issued_on="soon"), "issued_on"),
        (part(issued_on="2026-11-25"), "issued_on"),
        (part(files=[]), "files"),
        (part(files={"limits.json": {}}), "files"),
        (part(files={}), "articles.json"),
        (part(files=law_files(**{"more.json": "{}"})), "more.json"),
        (part(files=law_files(**{"agencies.json": "[" * 100_000})), "agencies.json:1"),
        (part(files=law_files(**{"agencies.json": '{"agencies": []}'})), "agencies.json:1"),
    ],
)
def test_a_pack_in_another_form_is_refused_with_the_place(trusting: World, data: bytes, where: str) -> None:
    error = refused(data, trusting.desk.law)
    assert (error.code, error.params["where"]) == ("settings.lawpack.form", where)


def test_the_data_in_a_pack_are_checked_like_the_shipped_ones_and_the_line_is_named(trusting: World) -> None:
    def twice(data: Any) -> None:
        data["days"].insert(1, data["days"][0])

    error = refused(ISSUER.pack(holidays=twice), trusting.desk.law)
    assert str(error.params["where"]).startswith("holidays.json:")
    overlap = ISSUER.pack(limits=lambda data: data["limits"].append(data["limits"][0]))
    assert str(refused(overlap, trusting.desk.law).params["where"]).startswith("limits.json:")


def test_a_pack_older_than_the_law_in_use_is_refused(trusting: World) -> None:
    shipped = law().issued_on
    error = refused(ISSUER.pack(issued_on=shipped - timedelta(days=1)), trusting.desk.law)
    assert (error.code, error.params["date"]) == ("settings.lawpack.older", shipped)
    trusting.desk.law.load_pack(ISSUER.pack(issued_on=TODAY))
    with pytest.raises(UserError, match=r"settings\.lawpack\.older"):
        trusting.desk.law.inspect_pack(HOLIDAY)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_do_more_than_be_refused(trusting: World, data: bytes) -> None:
    assert refused(data, trusting.desk.law).code.startswith("settings.lawpack.")


# what it changes


def test_a_pack_shows_its_rows_and_the_requests_that_move_before_it_is_used(trusting: World) -> None:
    case = trusting.receive()
    changes = trusting.desk.law.inspect_pack(HOLIDAY)
    assert changes.info == PackInfo("2026년 12월 법령 자료", date(2026, 11, 23))
    (row,) = changes.rows
    assert (row.file, row.code, row.kind) == ("holidays.json", "2026-11-30", ChangeKind.ADDED)
    assert FieldChange("name_ko", "", "임시공휴일") in row.fields
    assert [(move.case_id, move.before.day, move.after.day) for move in changes.moves] == [(case.id, DUE, MOVED)]
    assert trusting.desk.law.pack() is None
    assert trusting.request(case.id).due_on == DUE


def test_rows_added_changed_and_taken_out_are_told_with_what_stood_and_what_stands(trusting: World) -> None:
    def phone(data: Any) -> None:
        data["agencies"][0]["phone"] = "1833-0000"

    def later(data: Any) -> None:
        data["complete_to"] = "2027-06-30"

    duty = law().duties[0]
    data = ISSUER.pack(agencies=phone, holidays=later, duties=without("code", duty.code, rows="duties"))
    rows = trusting.desk.law.inspect_pack(data).rows
    before = law().agencies.rows[0]
    assert RowChange(
        "agencies.json", before.code, ChangeKind.CHANGED, (FieldChange("phone", before.phone, "1833-0000"),)
    ) in rows  # fmt: skip
    complete = FieldChange("complete_to", law().calendar.complete_to.isoformat(), "2027-06-30")
    assert RowChange("holidays.json", "calendar", ChangeKind.CHANGED, (complete,)) in rows
    (gone,) = [row for row in rows if row.file == "duties.json"]
    assert (gone.code, gone.kind) == (duty.code, ChangeKind.REMOVED)
    assert FieldChange("statute_ko", duty.statute_ko, "") in gone.fields


def test_the_same_law_under_a_younger_day_changes_no_row(trusting: World) -> None:
    changes = trusting.desk.law.inspect_pack(ISSUER.pack())
    assert (changes.rows, changes.moves) == ((), ())


# in use


def test_a_loaded_pack_is_the_law_from_then_on_and_after_an_unlock(trusting: World) -> None:
    case = trusting.receive()
    listed = trusting.desk.law.inspect_pack(HOLIDAY).moves
    assert trusting.desk.law.load_pack(HOLIDAY) == listed
    assert trusting.request(case.id).due_on == MOVED
    with trusting.desk.tools.reading(trusting.desk.actor) as unit:
        entry = unit.entries()[-1]
    assert entry.code == "settings.lawpack"
    assert {key: entry.details[key] for key in ("name", "issued_on", "moved")} == {
        "name": "2026년 12월 법령 자료", "issued_on": "2026-11-23", "moved": 1,
    }  # fmt: skip
    trusting.lock()
    trusting.unlock()
    info = PackInfo("2026년 12월 법령 자료", date(2026, 11, 23), OFFICER, TODAY, in_use=True)
    assert trusting.desk.law.pack() == info
    assert DUE in trusting.desk.tools.law.calendar.holidays
    assert trusting.desk.notices == ()


def test_the_offices_own_entries_stand_on_top_of_a_pack(trusting: World) -> None:
    case = trusting.receive()
    why = Entered("", TODAY, "국무회의 의결 취소")
    own = OfficeHoliday(MOVED, "창립 기념일", "Anniversary", "회사 규정", why)
    trusting.desk.law.save(OfficeLaw(holidays=(own,)))
    shown = trusting.desk.law.inspect_pack(HOLIDAY)
    assert [row.code for row in shown.rows] == ["2026-11-30"]
    assert [move.after.day for move in shown.moves] == [date(2026, 12, 2)]
    trusting.desk.law.load_pack(HOLIDAY)
    assert trusting.request(case.id).due_on == date(2026, 12, 2)
    struck = OfficeHoliday(DUE, "임시공휴일", "Temporary holiday", "관보", why, struck=True)
    trusting.desk.law.save(replace(trusting.desk.law.office(), holidays=(own, struck)))
    assert trusting.request(case.id).due_on == DUE
    trusting.lock()
    trusting.unlock()
    assert DUE not in trusting.desk.tools.law.calendar.holidays


def test_a_younger_pack_takes_the_place_of_an_older_one(trusting: World) -> None:
    trusting.desk.law.load_pack(HOLIDAY)
    trusting.desk.law.load_pack(ISSUER.pack(name="더 새로운 것", issued_on=TODAY))
    info = trusting.desk.law.pack()
    assert info is not None
    assert (info.name, info.in_use) == ("더 새로운 것", True)
    assert DUE not in trusting.desk.tools.law.calendar.holidays


def test_a_pack_whose_key_is_no_longer_trusted_is_used_no_more_and_that_is_told(trusting: World) -> None:
    case = trusting.receive()
    trusting.desk.law.load_pack(HOLIDAY)
    trusting.desk.law.save_trusted_key(OTHER.public)
    assert trusting.request(case.id).due_on == DUE
    assert trusting.desk.tools.law is trusting.desk.tools.shelf.shipped
    trusting.lock()
    trusting.unlock()
    told = [(notice.code, notice.params) for notice in trusting.desk.notices]
    assert told == [("settings.lawpack.unused", {"name": "2026년 12월 법령 자료"})]
    info = trusting.desk.law.pack()
    assert info is not None
    assert not info.in_use
    trusting.desk.law.save_trusted_key(ISSUER.public)
    assert trusting.request(case.id).due_on == MOVED
    trusting.desk.law.save_trusted_key(" ")
    assert trusting.desk.law.trusted_key() == ""
    assert trusting.request(case.id).due_on == DUE


def test_a_pack_that_was_changed_in_the_store_is_not_used(trusting: World) -> None:
    trusting.desk.law.load_pack(HOLIDAY)
    with trusting.desk.tools.writing(trusting.desk.actor) as unit:
        pack = {**json.loads(HOLIDAY), "name": "2026년 13월 법령 자료"}
        trusting.desk.law._put(unit, "lawpack", pack)
        unit.look("list.look")
    trusting.lock()
    trusting.unlock()
    assert [notice.code for notice in trusting.desk.notices] == ["settings.lawpack.unused"]
    assert trusting.desk.tools.law is trusting.desk.tools.shelf.shipped


def test_a_desk_that_ships_younger_law_uses_that_and_says_so(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store", company=False)
    case = world.receive()
    world.desk.law.save_trusted_key(ISSUER.public)
    world.desk.law.load_pack(HOLIDAY)
    world.lock()
    younger = replace(law(), issued_on=TODAY)
    later = closed_world(world.folder, lambda: younger)
    later.unlock()
    assert [notice.code for notice in later.desk.notices] == ["settings.lawpack.passed"]
    assert later.request(case.id).due_on == DUE
    assert later.desk.tools.law is younger
    later.lock()
    same = closed_world(world.folder, lambda: replace(law(), issued_on=date(2026, 11, 23)))
    same.unlock()
    assert same.request(case.id).due_on == MOVED
    same.lock()


def test_only_who_may_change_settings_loads_a_pack(trusting: World) -> None:
    handler = Actor(Officer(2, "한", "한", "담당", Role.HANDLER), "desk-1")
    desk = LawDesk(replace(trusting.desk.tools, actor=handler))
    desk._kept = trusting.desk.law._kept
    with pytest.raises(UserError, match=r"officer\.denied"):
        desk.load_pack(HOLIDAY)
    trusting.lock()
    trusting.unlock()
    assert trusting.desk.law.pack() is None
