"""What the office enters beside the law data: checked, signed, in use at once, and told by the requests that move."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from dpo_desk.domain.act import Kind
from dpo_desk.domain.agency import Agency
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import DueDay, Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import (
    CompanyFacts,
    Ending,
    Entered,
    FeeRule,
    Noted,
    OfficeAgency,
    OfficeDuty,
    OfficeHoliday,
    OfficeLaw,
)
from dpo_desk.domain.officer import Actor, Officer, Role
from dpo_desk.domain.query import Query
from dpo_desk.domain.retention import Keep, RetentionDuty
from dpo_desk.domain.rights import Right
from dpo_desk.services.law import LawDesk
from tests.support.desks import OFFICER, World, law, make_desk
from tests.support.mails import RRN

WHY = Entered("", date(2020, 1, 1), "국무회의 의결")
DUE = date(2026, 11, 30)  # ten days from the receipt of a case of the world, Monday
TODAY = date(2026, 11, 24)
BOOK = law()


def holiday(day: date = DUE, *, struck: bool = False, entered: Entered = WHY) -> OfficeHoliday:
    return OfficeHoliday(day, "임시공휴일", "Temporary holiday", "관보 제1호", entered, struck)


def agency(**changed: object) -> OfficeAgency:
    row = Agency(
        "office-1", "시민 상담소", "Citizens' advice", "상담", "advice", "02-555-0100", "help.example.kr",
        date(2026, 1, 1), None, "안내문", True,
    )  # fmt: skip
    return OfficeAgency(replace(row, **changed), WHY)  # type: ignore[arg-type]


def duty(**changed: object) -> OfficeDuty:
    row = RetentionDuty(
        "office-2", "상법", "Commercial Act", "제33조", "33", "상업장부", "Books", 120, "결산일", "closing day",
        Keep.MUST, ("act-21-1",), "거래 기록", "transactions", "보존해야 합니다", "must be kept", "상인", "merchants",
        "", date(2026, 1, 1), None, "법제처", "H",
    )  # fmt: skip
    return OfficeDuty(replace(row, **changed), WHY)  # type: ignore[arg-type]


def day_of(world: World, case_id: int) -> date | None:
    return world.request(case_id).due_on


def listed(world: World, case_id: int) -> date | None:
    return world.desk.lists.rows(world.desk.lists.ids(Query()))[case_id].due_on


def entries(world: World) -> list[tuple[str, dict[str, object]]]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [(entry.code, entry.details) for entry in unit.entries()]


# in use at once


def test_a_holiday_lists_the_open_requests_it_moves_before_anything_is_saved(world: World) -> None:
    case, closed = world.receive(), world.receive("k2")
    world.to_closed(closed.id)
    changed = OfficeLaw(holidays=(holiday(),))
    before = entries(world)
    moves = world.desk.law.moves(changed)
    to = DueDay(DUE, DueKind.LAW), DueDay(date(2026, 12, 1), DueKind.LAW)
    assert moves == (Move(case.id, case.number, case.requests[0].id, Right.ACCESS, *to),)
    assert world.desk.law.office() == OfficeLaw()
    assert entries(world) == before
    assert day_of(world, case.id) == DUE


def test_what_is_saved_speaks_at_once_in_the_case_the_list_and_the_next_receipt(world: World) -> None:
    case = world.receive()
    told: list[tuple[frozenset[Kind], int]] = []
    world.desk.listen(lambda kinds, case_id: told.append((kinds, case_id)))
    changed = OfficeLaw(holidays=(holiday(),))
    assert world.desk.law.save(changed) == world_moves(case.requests[0].id, case.id, case.number)
    assert day_of(world, case.id) == listed(world, case.id) == date(2026, 12, 1)
    assert world.desk.cases.reread(case.id).deadlines[case.requests[0].id].due == date(2026, 12, 1)
    assert day_of(world, world.receive("k2").id) == date(2026, 12, 1)
    assert told[0] == (frozenset({Kind.SETTINGS, Kind.CASES}), 0)


def world_moves(request_id: int, case_id: int, number: str) -> tuple[Move, ...]:
    days = (DueDay(DUE, DueKind.LAW), DueDay(date(2026, 12, 1), DueKind.LAW))
    return (Move(case_id, number, request_id, Right.ACCESS, *days),)


def test_a_closed_request_moves_too_and_is_not_listed(world: World) -> None:
    case = world.receive()
    world.to_closed(case.id)
    assert world.desk.law.save(OfficeLaw(holidays=(holiday(),))) == ()
    assert day_of(world, case.id) == date(2026, 12, 1)


def test_a_struck_day_is_no_rest_day_and_an_entry_taken_back_moves_back(world: World) -> None:
    case = world.receive(days_ago=50)  # received 2026-10-05; the tenth day is a Thursday
    world.desk.law.save(OfficeLaw(holidays=(holiday(date(2026, 10, 15)),)))
    assert day_of(world, case.id) == date(2026, 10, 16)
    both = OfficeLaw(holidays=(*world.desk.law.office().holidays, holiday(date(2026, 10, 15), struck=True)))
    assert [move.after.day for move in world.desk.law.save(both)] == [date(2026, 10, 15)]
    assert day_of(world, case.id) == date(2026, 10, 15)
    world.desk.law.save(OfficeLaw())
    assert day_of(world, case.id) == date(2026, 10, 15)


def test_a_target_of_the_office_is_the_day_to_act_by_where_the_act_says_without_delay(world: World) -> None:
    case = world.receive(rights=(Right.WITHDRAWAL,))
    note = (Noted("targets", WHY),)
    moves = world.desk.law.save(OfficeLaw(targets=(("withdrawal", 3),), noted=note))
    assert [(move.after.day, move.after.kind) for move in moves] == [(date(2026, 11, 23), DueKind.TARGET)]
    assert day_of(world, case.id) == date(2026, 11, 23)


def test_an_agency_of_the_office_is_named_and_one_it_ended_is_not(world: World) -> None:
    world.desk.law.save(OfficeLaw(agencies=(agency(),), endings=(Ending("agency", "kisa", date(2026, 6, 30), WHY),)))
    named = [row.code for row in world.desk.tools.law.agencies.in_force(TODAY)]
    assert "office-1" in named
    assert "kisa" not in named


def test_what_was_entered_is_there_after_an_unlock_and_on_a_disk_that_is_full(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = world.receive()
    world.desk.law.save(
        OfficeLaw(holidays=(holiday(),), fees=FeeRule(50, 0, "한 장 50원"), noted=(Noted("fees", WHY),))
    )
    kept = world.desk.law.office()
    world.lock()
    world.unlock()
    assert world.desk.law.office() == kept
    assert world.desk.tools.law.office.fees == FeeRule(50, 0, "한 장 50원")
    assert day_of(world, world.receive("k2").id) == date(2026, 12, 1)
    world.lock()
    full = UserError("unlock.full", free=1, need=2)
    monkeypatch.setattr("dpo_desk.store.engine.reading_only", lambda folder: full)
    world.unlock()
    assert world.desk.law.office() == kept
    assert world.desk.cases.reread(case.id).deadlines[case.requests[0].id].due == date(2026, 12, 1)


def test_the_newest_entries_speak_though_the_clock_was_set_back(world: World) -> None:
    world.desk.law.save(OfficeLaw(holidays=(holiday(),)))
    world.lock()
    world.later(days=-30)
    world.unlock()
    assert DUE in world.desk.tools.law.calendar.holidays


# author and reason


def test_what_is_new_bears_the_officers_name_and_the_day_and_what_stood_keeps_its_own(world: World) -> None:
    entered = Entered(OFFICER, TODAY, "국무회의 의결")
    world.desk.law.save(OfficeLaw(holidays=(holiday(),)))
    assert world.desk.law.office().holidays == (holiday(entered=entered),)
    world.later(days=1)
    more = (*world.desk.law.office().holidays, holiday(date(2026, 12, 3), entered=Entered("남", TODAY, " 관보 ")))
    world.desk.law.save(OfficeLaw(holidays=more, complete_to=date(2028, 12, 31), noted=(Noted("complete_to", WHY),)))
    office = world.desk.law.office()
    tomorrow = TODAY + timedelta(days=1)
    assert [each.entered for each in office.holidays] == [entered, Entered(OFFICER, tomorrow, "관보")]
    assert office.noted == (Noted("complete_to", Entered(OFFICER, tomorrow, "국무회의 의결")),)


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        (OfficeLaw(holidays=(holiday(entered=Entered("", TODAY, " ")),)), "holidays"),
        (OfficeLaw(agencies=(replace(agency(), entered=Entered("", TODAY, "")),)), "agencies"),
        (OfficeLaw(duties=(replace(duty(), entered=Entered("", TODAY, "")),)), "duties"),
        (OfficeLaw(endings=(Ending("agency", "kisa", TODAY, Entered("", TODAY, "")),)), "endings"),
        (OfficeLaw(fees=FeeRule(50, 0, "실비")), "fees"),
        (OfficeLaw(facts=CompanyFacts(users=10)), "facts"),
        (OfficeLaw(facts=CompanyFacts(businesses=("ecommerce",))), "businesses"),
        (OfficeLaw(targets=(("withdrawal", 3),), noted=(Noted("fees", WHY),)), "targets"),
        (OfficeLaw(complete_to=date(2028, 12, 31)), "complete_to"),
    ],
)
def test_nothing_is_kept_without_a_reason(world: World, changed: OfficeLaw, part: str) -> None:
    with pytest.raises(UserError, match=r"settings\.law\.reason") as refused:
        world.desk.law.save(changed)
    assert refused.value.params["what"] == f"settings.law.part.{part}"
    assert world.desk.law.office() == OfficeLaw()


def test_the_entry_of_the_act_says_what_was_entered_and_how_many_requests_moved(world: World) -> None:
    world.receive()
    changed = OfficeLaw(
        holidays=(holiday(),), agencies=(agency(),), duties=(duty(),),
        endings=(Ending("duty", "office-2", date(2026, 12, 31), WHY),),
        fees=FeeRule(50, 0, "실비"), noted=(Noted("fees", WHY),),
    )  # fmt: skip
    world.desk.law.save(changed)
    added = ["holiday 2026-11-30", "agency office-1", "duty office-2", "duty office-2 until 2026-12-31"]
    assert entries(world)[-1] == ("settings.law", {"added": added, "set": ["fees"], "moved": 1})
    world.desk.law.save(replace(world.desk.law.office(), holidays=()))
    assert entries(world)[-1] == ("settings.law", {"removed": ["holiday 2026-11-30"], "moved": 1})


# what is refused


def refused(changed: OfficeLaw, desk: LawDesk) -> UserError:
    with pytest.raises(UserError) as error:
        desk.moves(changed)
    with pytest.raises(UserError, match=error.value.code):
        desk.save(changed)
    return error.value


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (OfficeLaw(holidays=(holiday(), holiday())), "settings.calendar.there"),
        (OfficeLaw(holidays=(holiday(date(2026, 12, 25)),)), "settings.calendar.there"),
        (OfficeLaw(holidays=(holiday(struck=True),)), "settings.calendar.notthere"),
        (OfficeLaw(holidays=(holiday(date(1026, 12, 3)),)), "settings.entry.year"),
        (OfficeLaw(holidays=(replace(holiday(), name_ko=" "),)), "error.text.empty"),
        (OfficeLaw(holidays=(replace(holiday(), name_ko="\ud800"),)), "error.text.control"),
        (OfficeLaw(holidays=(replace(holiday(), source=f"{RRN} 님의 전화"),)), "identity.rrn"),
        (OfficeLaw(complete_to=date(2022, 12, 31)), "settings.calendar.early"),
        (OfficeLaw(complete_to=date(2026, 11, 29), holidays=(holiday(),)), "settings.calendar.before"),
        (OfficeLaw(complete_to=date(9999, 12, 31)), "settings.entry.year"),
        (OfficeLaw(agencies=(agency(purpose_ko=" "),)), "error.text.empty"),
        (OfficeLaw(agencies=(agency(site=""),)), "error.text.empty"),
        (OfficeLaw(agencies=(agency(until=date(2025, 12, 31)),)), "error.date.order"),
        (OfficeLaw(agencies=(agency(in_force=date(1800, 1, 1)),)), "settings.entry.year"),
        (OfficeLaw(duties=(duty(gist_en=""),)), "error.text.empty"),
        (OfficeLaw(duties=(duty(answers=()),)), "error.text.empty"),
        (OfficeLaw(duties=(duty(months=0),)), "settings.number"),
        (OfficeLaw(duties=(duty(keep=Keep.MAY, answers=("act-36-1",)),)), "settings.retention.noground"),
        (OfficeLaw(duties=(duty(keep=Keep.MAY, answers=("act-21-1", "act-36-1")),)), "settings.retention.noground"),
        (OfficeLaw(duties=(duty(answers=("act-35-4",)),)), "settings.law.unknown"),
        (OfficeLaw(duties=(duty(until=date(2025, 12, 31)),)), "error.date.order"),
        (OfficeLaw(endings=(Ending("agency", "nobody", TODAY, WHY),)), "settings.law.unknown"),
        (OfficeLaw(endings=(Ending("holiday", "kisa", TODAY, WHY),)), "settings.law.unknown"),
        (OfficeLaw(endings=(Ending("agency", "kisa", date(2010, 1, 1), WHY),)), "error.date.order"),
        (OfficeLaw(targets=(("withdrawal", 0),)), "settings.number"),
        (OfficeLaw(targets=(("withdrawal", 61),)), "settings.number"),
        (OfficeLaw(targets=(("holiday", 3),)), "settings.law.unknown"),
        (OfficeLaw(fees=FeeRule(-1, 0, "실비")), "settings.number"),
        (OfficeLaw(fees=FeeRule(0, -1, "실비")), "settings.number"),
        (OfficeLaw(fees=FeeRule(50, 0, " ")), "settings.facts.basis"),
        (OfficeLaw(facts=CompanyFacts(users=-1)), "settings.number"),
    ],
)
def test_what_is_not_sound_is_refused_before_it_is_shown_or_saved(world: World, changed: OfficeLaw, code: str) -> None:
    assert refused(changed, world.desk.law).code == code
    assert world.desk.law.office() == OfficeLaw()
    assert world.desk.tools.law is world.desk.tools.shelf.shipped


def test_an_agency_that_letters_do_not_name_needs_no_site(world: World) -> None:
    world.desk.law.save(OfficeLaw(agencies=(agency(site="", on=False),)))


def test_an_officer_who_may_not_change_settings_changes_nothing(world: World) -> None:
    handler = Actor(Officer(2, "한", "한", "담당", Role.HANDLER), "desk-1")
    desk = LawDesk(replace(world.desk.tools, actor=handler))
    for act in (lambda: desk.save(OfficeLaw(holidays=(holiday(),))), lambda: desk.save_trusted_key("")):
        with pytest.raises(UserError, match=r"officer\.denied"):
            act()
    assert world.desk.tools.law is world.desk.tools.shelf.shipped


def test_an_act_that_cannot_be_recorded_leaves_the_law_as_it_was(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    case = world.receive()
    with monkeypatch.context() as broken:
        broken.setattr("dpo_desk.store.audit.append", _no_space)
        with pytest.raises(UserError, match=r"error\.full"):
            world.desk.law.save(OfficeLaw(holidays=(holiday(),)))
    assert world.desk.tools.law is world.desk.tools.shelf.shipped
    assert (world.desk.law.office(), day_of(world, case.id)) == (OfficeLaw(), DUE)
    world.desk.law.save(OfficeLaw(holidays=(holiday(),)))
    assert day_of(world, case.id) == date(2026, 12, 1)


def _no_space(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


# whatever is saved


def columns_are_the_replay(world: World) -> bool:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return unit.cases.moves(world.desk.tools.law.due_on) == ()


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[World]:
    """A desk with a request of every right."""
    made = make_desk(tmp_path / "store", company=False)
    for number, right in enumerate(Right):
        made.receive(f"right-{number}", rights=(right,), days_ago=number * 3)
    yield made
    made.lock()


def test_after_any_saving_the_columns_are_the_replay_and_what_was_listed_moved(busy: World) -> None:
    steps = [
        OfficeLaw(holidays=tuple(holiday(TODAY + timedelta(days=n)) for n in (2, 6, 7, 10))),
        OfficeLaw(holidays=tuple(holiday(TODAY + timedelta(days=n)) for n in (6, 7))),
        OfficeLaw(targets=(("withdrawal", 7), ("transmission", 1)), noted=(Noted("targets", WHY),)),
        OfficeLaw(),
    ]
    for changed in steps:
        changed = replace(changed, noted=changed.noted or (Noted("targets", WHY),))
        listed = busy.desk.law.moves(changed)
        assert busy.desk.law.save(changed) == listed
        assert columns_are_the_replay(busy)
    assert busy.desk.lists.counts().open == len(Right)
