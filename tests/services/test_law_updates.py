"""A later desk ships younger law: due days are counted anew, once, and what the office entered stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from dpo_desk.domain.calendar import HolidayTable, RestDay
from dpo_desk.domain.office_law import Ending, Entered, FeeRule, Noted, OfficeHoliday, OfficeLaw
from dpo_desk.law.book import LawBook
from dpo_desk.services.law import LAW, counted_by
from tests.support.desks import OFFICER, World, closed_world, law, make_desk

WHY = Entered("", date(2020, 1, 1), "국무회의 의결")
DUE = date(2026, 11, 30)  # ten days from the receipt of a case of the world, Monday
BOOK = law()


def day_of(world: World, case_id: int) -> date | None:
    return world.request(case_id).due_on


def with_day(calendar: HolidayTable, day: date) -> HolidayTable:
    days = {**calendar.holidays, day: RestDay(day, "임시공휴일", "Temporary holiday", "국무회의")}
    return replace(calendar, holidays=MappingProxyType(dict(sorted(days.items()))))


@pytest.fixture
def renewed() -> LawBook:
    """The law of a later desk, with one holiday more."""
    return replace(BOOK, calendar=with_day(BOOK.calendar, DUE))


def columns_are_the_replay(world: World) -> bool:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return unit.cases.moves(world.desk.tools.law.due_on) == ()


def test_a_desk_with_younger_law_writes_the_due_days_anew_at_its_first_unlock(tmp_path: Path, renewed: LawBook) -> None:
    world = make_desk(tmp_path / "store", company=False)
    case = world.receive()
    world.lock()
    later = closed_world(world.folder, lambda: renewed)
    later.unlock()
    assert day_of(later, case.id) == date(2026, 12, 1)
    assert columns_are_the_replay(later)
    later.lock()


def test_what_the_office_entered_survives_an_update_with_author_and_reason(tmp_path: Path, renewed: LawBook) -> None:
    world = make_desk(tmp_path / "store", company=False)
    case = world.receive()
    closed = OfficeHoliday(date(2026, 12, 1), "임시공휴일", "Temporary holiday", "관보", WHY)
    ended = Ending("agency", "kisa", date(2026, 6, 30), WHY)
    fees = FeeRule(50, 0, "한 장 50원")
    world.desk.law.save(OfficeLaw((closed,), endings=(ended,), fees=fees, noted=(Noted("fees", WHY),)))
    kept = world.desk.law.office()
    world.lock()
    later = closed_world(world.folder, lambda: renewed)
    later.unlock()
    assert later.desk.law.office() == kept
    entered = (kept.holidays[0].entered, kept.endings[0].entered, kept.noted[0].entered)
    assert {(each.author, each.reason) for each in entered} == {(OFFICER, WHY.reason)}
    used = later.desk.tools.law
    assert day_of(later, case.id) == date(2026, 12, 2)  # the update's holiday, then the office's
    assert "kisa" not in [row.code for row in used.agencies.in_force(DUE)]
    assert used.office.fees == fees
    later.lock()


def written(world: World) -> list[str]:
    """The days on which the store wrote its law setting."""
    with world.desk.tools.reading(world.desk.actor) as unit:
        said = unit._connection.exec_driver_sql("SELECT saved_at FROM settings WHERE name = ? ORDER BY id", (LAW,))
        return [str(row[0])[:10] for row in said]


def test_a_new_store_keeps_at_its_lock_how_it_counted_and_no_unlock_counts_or_writes_anew(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store", company=False)
    world.receive()
    for _ in range(3):
        world.lock()
        world.later(days=1)
        world.unlock()
    assert written(world) == ["2026-11-24"]
    world.lock()


def test_a_store_that_crashed_before_its_first_lock_is_counted_once(tmp_path: Path, renewed: LawBook) -> None:
    world = make_desk(tmp_path / "store", company=False)
    case = world.receive()
    world.desk._store.close()  # without the lock's own entry
    later = closed_world(world.folder, lambda: renewed)
    later.unlock()
    assert day_of(later, case.id) == date(2026, 12, 1)
    assert written(later) == ["2026-11-24"]
    later.lock()


@pytest.mark.parametrize(
    "change",
    [
        lambda book: replace(book, calendar=with_day(book.calendar, DUE)),
        lambda book: replace(book, limits=tuple(replace(limit, until=date(2099, 1, 1)) for limit in book.limits)),
        lambda book: replace(book, limits=tuple(replace(limit, target=9) for limit in book.limits)),
        lambda book: book.with_office(OfficeLaw(targets=(("withdrawal", 3),))),
    ],
)
def test_whatever_a_due_day_depends_on_is_seen(change: Callable[[LawBook], LawBook]) -> None:
    assert counted_by(change(BOOK)) != counted_by(BOOK)
    assert counted_by(replace(BOOK, agencies=replace(BOOK.agencies, rows=()))) == counted_by(BOOK)


def test_what_stood_is_not_judged_again_when_an_update_brings_the_same_day(tmp_path: Path, renewed: LawBook) -> None:
    world = make_desk(tmp_path / "store", company=False)
    world.desk.law.save(OfficeLaw(holidays=(OfficeHoliday(DUE, "임시공휴일", "Holiday", "관보", WHY),)))
    world.lock()
    other = closed_world(world.folder, lambda: renewed)
    other.unlock()
    more = replace(other.desk.law.office(), fees=FeeRule(0, 3000, "등기 우편 실비"), noted=(Noted("fees", WHY),))
    other.desk.law.save(more)
    assert other.desk.law.office().fees.postage_won == 3000
    other.lock()
