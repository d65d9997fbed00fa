"""A double click, two threads, a lock in between: each thing is done once, and a locked desk gives nothing."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from dpo_desk import paths
from dpo_desk.domain.act import Kind
from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Decided, Dispatched, DispatchWay, Undone
from dpo_desk.domain.office_law import Entered, Noted, OfficeHoliday, OfficeLaw
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import load
from dpo_desk.services.intake import Arrival, Asked
from tests.support.decisions import whole
from tests.support.desks import JIWOO, MATCH, World, make_desk

Got = TypeVar("Got")
pytestmark = pytest.mark.fault


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_desk(tmp_path / "store")
    yield made
    made.lock()


def at_once(act: Callable[[], Got], times: int = 4) -> tuple[list[Got], list[str]]:
    """Do an act in several threads at one moment: what came back, and the codes of what was refused."""
    gate = threading.Barrier(times)

    def one() -> Got:
        gate.wait(timeout=10)
        return act()

    done: list[Got] = []
    refused: list[str] = []
    with ThreadPoolExecutor(times) as threads:
        for future in [threads.submit(one) for _ in range(times)]:
            try:
                done.append(future.result(timeout=60))
            except UserError as error:
                refused.append(error.code)
    return done, refused


def test_a_notice_issued_in_four_threads_is_issued_once(world: World) -> None:
    request = world.to_decided(world.receive().id)
    done, refused = at_once(lambda: world.desk.letters.issue(request))
    assert len(done) == 1
    assert refused == ["error.stale"] * 3
    letters = world.desk.cases.reread(request.case_id).letters
    assert [letter.document_no for letter in letters] == ["통지-2026-0001"]


def test_an_arrival_confirmed_in_four_threads_is_one_case(world: World) -> None:
    arrival = Arrival("one", (Asked(Right.ACCESS, ""),), JIWOO, None, world.desk.tools.today(), Way.EMAIL, "ko")
    done, refused = at_once(lambda: world.desk.intake.confirm(arrival))
    assert (len(set(done)), refused) == (1, [])
    assert world.desk.lists.counts().all == 1


def test_an_act_undone_in_four_threads_is_undone_once(world: World) -> None:
    request = world.to_examining(world.receive().id)
    _, refused = at_once(lambda: world.desk.cases.undo(request))
    assert refused == ["error.stale"] * 3
    after = world.request(request.case_id)
    assert [type(event.what) for event in after.events].count(Undone) == 1
    assert after.progress.stage is Stage.VERIFYING


def test_a_dispatch_recorded_in_four_threads_is_recorded_once(world: World) -> None:
    request = world.to_notified(world.receive().id)
    today = world.desk.tools.today()
    at_once(lambda: world.desk.cases.dispatch(request, way=DispatchWay.EMAIL, sent_on=today))
    kinds = [type(event.what) for event in world.request(request.case_id).events]
    assert kinds.count(Dispatched) == 1


def test_more_time_planned_in_four_threads_is_planned_once(world: World) -> None:
    request = world.request(world.receive().id)
    until = world.desk.tools.today() + timedelta(days=30)
    _, refused = at_once(lambda: world.desk.cases.plan_postponement(request, reason="전산 장애", until=until))
    assert refused == ["error.stale"] * 3
    assert len(world.request(request.case_id).events) == 2


def test_a_decision_made_in_four_threads_is_made_once(world: World) -> None:
    request = world.to_examining(world.receive().id)
    decision = whole(world, request, Outcome.REFUSED)
    _, refused = at_once(lambda: world.desk.cases.decide(request, decision))
    assert refused == ["error.stale"] * 3
    assert [type(event.what) for event in world.request(request.case_id).events].count(Decided) == 1


def test_entries_of_the_law_made_from_the_same_are_not_lost_by_one_another(world: World) -> None:
    law, why = world.desk.law, Entered("", world.desk.tools.today(), "관보")
    days = iter(date(2027, 6, number) for number in (1, 2, 3, 4))
    shown = law.office()

    def add() -> object:
        day = OfficeHoliday(next(days), "임시공휴일", "Temporary holiday", "관보", why)
        return law.save(replace(shown, holidays=(*shown.holidays, day)), of=shown)

    _, refused = at_once(add)
    assert refused == ["error.stale"] * 3
    assert len(law.office().holidays) == 1
    law.save(replace(shown, targets=(("transmission", 5),), noted=(Noted("targets", why),)), of=None)
    with pytest.raises(UserError, match=r"error\.stale"):
        law.save(shown, of=shown)


def test_an_entry_that_waited_for_its_turn_does_not_write_over_the_one_before_it(world: World) -> None:
    law, why = world.desk.law, Entered("", world.desk.tools.today(), "내부 기준")
    begun = threading.Barrier(3)

    def aim(days: int) -> str:
        begun.wait(timeout=10)
        try:
            law.save(OfficeLaw(targets=(("transmission", days),), noted=(Noted("targets", why),)), of=OfficeLaw())
        except UserError as error:
            return error.code
        return "kept"

    with ThreadPoolExecutor(2) as threads:
        with world.desk.tools.writing(world.desk.actor):  # both look at what stands before either may write
            waiting = [threads.submit(aim, days) for days in (4, 5)]
            begun.wait(timeout=10)
            for _ in range(5):
                load(paths.resource("law"))  # time enough for both to come to the door
        assert sorted(each.result(timeout=60) for each in waiting) == ["error.stale", "kept"]


def test_people_changed_on_two_screens_are_not_overwritten_unseen(world: World) -> None:
    case = world.receive()
    world.desk.cases.correct_people(case, subject=replace(JIWOO, phone="010-0000-0001"), agent=None)
    with pytest.raises(UserError, match=r"error\.stale"):
        world.desk.cases.correct_people(case, subject=replace(JIWOO, phone="010-0000-0002"), agent=None)
    assert world.case(case.id).subject.phone == "010-0000-0001"


def test_many_threads_write_and_read_and_every_number_is_there_once(world: World) -> None:
    def work(name: str) -> list[str]:
        made = []
        for n in range(4):
            case = world.receive(f"{name} {n}")
            world.desk.cases.start_verification(case.requests[0])
            world.desk.cases.check_identity(case, world.request(case.id), MATCH)
            made.append(case.number)
            assert case.id in world.desk.lists.ids(Query(filter=Filter.ALL))
        return made

    with ThreadPoolExecutor(4) as threads:
        numbers = sorted(number for made in threads.map(work, "abcd") for number in made)
    assert numbers == [f"2026-{n:04d}" for n in range(1, 17)]
    assert world.desk.verify_record() is None


def test_a_corrected_receipt_is_undone_for_the_case_as_it_was_made(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    before = {r.id: r.due_on for r in case.requests}
    world.desk.cases.start_verification(case.requests[0])
    later = case.received_on.replace(day=case.received_on.day + 2)
    world.desk.cases.correct_receipt(world.case(case.id), received_on=later, reason="우편함에서 늦게 찾음")
    world.desk.cases.undo(world.request(case.id))
    after = world.case(case.id)
    assert after.received_on == case.received_on
    assert {r.id: r.due_on for r in after.requests} == before
    assert {r.progress.received_on for r in after.requests} == {case.received_on}
    row = world.desk.lists.rows([case.id])[case.id]
    assert row.received_on == case.received_on


def test_a_desk_locked_twice_is_locked_and_gives_nothing(world: World) -> None:
    case = world.receive()
    request = world.to_notified(case.id)
    desk, file = world.desk, world.desk.cases.reread(case.id)
    desk.lock()
    desk.lock()
    uses: list[Callable[[], object]] = [
        lambda: desk.cases.open(case.id),
        lambda: desk.cases.reread(case.id),
        lambda: desk.cases.close(request),
        lambda: desk.lists.today(),
        lambda: desk.letters.show(file.letters[0]),
        lambda: desk.letters.preview(case.id, request.id),
        lambda: desk.drafts.keep("case/1", {"note": "x"}),
        lambda: desk.settings.organisation(),
        lambda: desk.copy(world.folder.parent / "copy"),
        lambda: desk.verify_record(),
    ]
    for use in uses:
        with pytest.raises(UserError) as caught:
            use()
        assert caught.value.code in ("lock.closed", "case.not_now", "case.missing.dispatch")
    assert not (world.folder.parent / "copy").exists()
    world.unlock()
    assert world.desk.lists.counts().all == 1


def test_a_lock_waits_for_the_act_under_way_and_lets_no_later_one_in(world: World) -> None:
    request = world.to_decided(world.receive().id)
    desk, begun, locking = world.desk, threading.Event(), threading.Event()
    outcome: list[object] = []

    def told(kinds: frozenset[Kind], _: int) -> None:
        if Kind.LETTERS in kinds:  # on the thread of the act, between its commit and its end
            begun.set()
            assert locking.wait(timeout=10)

    def late() -> None:
        try:
            outcome.append(desk.cases.reread(request.case_id))
        except UserError as error:
            outcome.append(error.code)

    desk.listen(told)
    act = threading.Thread(target=lambda: outcome.append(desk.letters.issue(request).document_no))
    act.start()
    assert begun.wait(timeout=30)
    lock = threading.Thread(target=desk.lock)
    lock.start()
    locking.set()
    act.join(30)
    lock.join(30)
    late()
    assert outcome == ["통지-2026-0001", "lock.closed"]
    world.unlock()
    assert world.request(request.case_id).progress.stage is Stage.NOTIFIED
    assert world.desk.verify_record() is None
