"""The access log as it is read, and its reviews, over a real store."""

import json
import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import insert

from dpo_desk.domain.access_log import OUTPUTS, LogQuery, Shown, draw
from dpo_desk.domain.act import Recorded
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission, Role
from dpo_desk.models.record import ChainRow, PayloadRow
from dpo_desk.services.access_log import PAGE
from dpo_desk.store.sql import table
from tests.support.desks import OFFICER, TODAY, World

DAY = TODAY.date()
WHY = "내부 점검"


def query(**narrowed: object) -> LogQuery:
    return LogQuery(DAY, DAY, **narrowed)  # type: ignore[arg-type]


def codes(world: World, asked: LogQuery) -> list[str]:
    return [entry.code for entry in world.desk.access_log.page(asked).entries]


def record(world: World, code: str, times: int = 1, **said: object) -> None:
    for _ in range(times):
        with world.desk.tools.writing(world.desk.actor) as unit:
            unit.commit(Recorded(code, Permission.LOOK, **said))  # type: ignore[arg-type]


def test_every_entry_has_its_five_items(world: World) -> None:
    case = world.case(world.receive().id)
    world.desk.cases.open(case.id)
    entry = world.desk.access_log.page(query(code="case.look")).entries[0]
    names = {officer.id: officer.name for officer in world.desk.access_log.officers()}
    assert names[entry.officer_id] == OFFICER
    assert (entry.at, entry.place) == (TODAY, "desk-1")
    assert (entry.case_number, entry.people) == (case.number, 1)
    assert entry.code == "case.look"


def test_a_look_at_the_log_is_itself_an_entry_with_its_filter(world: World) -> None:
    world.desk.access_log.page(query(shown=Shown.OUTPUTS, code="letter.taken"))
    entry = world.desk.access_log.page(query()).entries[0]
    assert entry.code == "log.look"
    assert entry.details["act"] == "letter.taken"
    assert entry.details["first"] == DAY.isoformat()


def test_the_filters_narrow_by_officer_act_case_and_output(world: World) -> None:
    case = world.receive("k1")
    world.receive("k2")
    world.desk.statistics.take_out(first=DAY, last=DAY, purpose=WHY)
    number = world.case(case.id).number
    assert codes(world, query(code="case.received")) == ["case.received"] * 2
    assert codes(world, query(case_number=number, code="case.received")) == ["case.received"]
    assert codes(world, query(shown=Shown.OUTPUTS)) == ["statistics.printed"]
    assert codes(world, query(officer_id=99)) == []
    assert codes(world, query(case_number="2026-9999")) == []


def test_a_period_is_of_korean_days_to_the_last_moment(world: World) -> None:
    world.moment = TODAY.replace(hour=23, minute=59, second=59)
    record(world, "case.look")
    world.moment += timedelta(seconds=1)
    record(world, "letter.look")
    assert "letter.look" not in codes(world, query())
    assert "case.look" in codes(world, query())
    tomorrow = LogQuery(DAY + timedelta(days=1), DAY + timedelta(days=1))
    assert "case.look" not in codes(world, tomorrow)
    assert "letter.look" in codes(world, tomorrow)
    assert codes(world, LogQuery(date(2020, 1, 1), date(2020, 1, 2))) == []


def test_pages_follow_one_another_without_a_gap(world: World) -> None:
    record(world, "case.look", PAGE + 5)
    first = world.desk.access_log.page(query(code="case.look"))
    second = world.desk.access_log.page(query(code="case.look"), before=first.before)
    numbers = [entry.number for entry in (*first.entries, *second.entries)]
    assert len(numbers) == PAGE + 5
    assert numbers == sorted(numbers, reverse=True)
    assert second.before == 0


def test_a_handler_does_not_read_the_log(world: World) -> None:
    desk = world.desk
    handler = replace(desk.actor, officer=replace(desk.actor.officer, role=Role.HANDLER))
    log = desk.access_log
    log._tools = replace(log._tools, actor=handler)
    for verb in (lambda: log.page(query()), lambda: log.draw(first=DAY, last=DAY)):
        with pytest.raises(UserError, match=r"^officer\.denied$"):
            verb()


def test_the_state_says_how_far_the_record_goes_and_that_it_holds(world: World) -> None:
    state = world.desk.access_log.state()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert state.number == unit.head()[0]
    assert (state.broken, state.checked_at) == (None, TODAY)
    assert len(state.digest) == 19


# reviews


def test_a_sample_is_drawn_by_the_head_alone() -> None:
    numbers = range(1, 10_001)
    assert draw(b"a" * 32, numbers) == draw(b"a" * 32, numbers)
    assert draw(b"a" * 32, numbers) != draw(b"b" * 32, numbers)
    assert len(set(draw(b"a" * 32, numbers))) == 20
    assert draw(b"a" * 32, [3, 4]) == (3, 4)


def test_a_review_looks_at_a_sample_and_at_everything_that_was_taken_out(world: World) -> None:
    record(world, "case.look", 60)
    world.desk.statistics.take_out(first=DAY, last=DAY, purpose=WHY)
    drawn = world.desk.access_log.draw(first=DAY, last=DAY)
    assert 20 <= len(drawn.sample) <= 21
    assert [entry.purpose for entry in drawn.sample if entry.code in OUTPUTS] == [WHY]
    assert drawn.last_number - drawn.first_number >= 61


def test_a_review_is_kept_and_the_next_is_due_a_month_after_it(world: World) -> None:
    log = world.desk.access_log
    assert log.due() is None, "the store is of today"
    world.later(days=31)
    due = log.due()
    assert due is not None
    assert (due.first, due.last) == (DAY, DAY + timedelta(days=30))
    drawn = log.draw(first=due.first, last=due.last)
    made = log.keep_review(drawn, finding="이상 없음", follow_up="")
    kept = log.reviews()[0]
    assert (kept.id, kept.reviewer_id, kept.finding, kept.head) == (made, 1, "이상 없음", drawn.head)
    assert kept.sample == tuple(entry.number for entry in drawn.sample)
    assert log.due() is None
    assert codes(world, LogQuery(DAY, DAY + timedelta(days=60), code="log.reviewed")) == ["log.reviewed"]


def test_a_review_without_a_finding_is_not_kept(world: World) -> None:
    drawn = world.desk.access_log.draw(first=DAY, last=DAY)
    with pytest.raises(UserError, match=r"^error\.text\.empty$"):
        world.desk.access_log.keep_review(drawn, finding="  ", follow_up="")
    assert world.desk.access_log.reviews() == ()


def test_a_period_of_which_nothing_is_kept_cannot_be_reviewed(world: World) -> None:
    with pytest.raises(UserError, match=r"^log\.review\.none$"):
        world.desk.access_log.draw(first=date(2020, 1, 1), last=date(2020, 2, 1))


def test_a_review_is_printed_for_signature_with_its_purpose_in_the_log(world: World) -> None:
    log = world.desk.access_log
    world.desk.statistics.take_out(first=DAY, last=DAY, purpose=WHY)
    made = log.keep_review(log.draw(first=DAY, last=DAY), finding="이상 없음", follow_up="다음 달에 다시 봄")
    pdf = log.print_review(made, purpose="결재", act=lambda code: f"일<{code}>")
    said = world.desk.letters.text(pdf)
    for part in ("접속기록 점검표", "이상 없음", "다음 달에 다시 봄", OFFICER, WHY, "일<statistics.printed>"):
        assert part in said
    entry = log.page(query(code="log.printed")).entries[0]
    assert entry.purpose == "결재"


@pytest.mark.slow
def test_a_hundred_thousand_entries_are_found_at_once(world: World) -> None:
    """Filled in below the services: what is measured is the reading."""
    with world.desk.tools.writing(world.desk.actor) as unit:
        begin = unit.head()[0] + 1
        bodies = []
        for number in range(begin, begin + 100_000):
            at = TODAY + timedelta(minutes=number)
            said = {"at": at.isoformat(), "officer": 1, "place": "d", "code": "case.look", "case": number % 500}
            body = json.dumps(said | {"persons": [1], "purpose": "", "details": {}})
            bodies.append({"number": number, "salt": b"s", "body": body, "case_id": 0, "last_day": DAY})
        unit._connection.execute(insert(table(ChainRow)), [
            {"number": each["number"], "commitment": b"c", "hash": b"h"} for each in bodies
        ])  # fmt: skip
        unit._connection.execute(insert(table(PayloadRow)), bodies)
        world.moment = TODAY + timedelta(minutes=begin + 100_001)
        began = time.process_time()
        low, high = unit.record.bounds(DAY + timedelta(days=10), DAY + timedelta(days=10))
        found = unit.record.page(LogQuery(DAY, DAY + timedelta(days=90)), before=0, limit=PAGE)
        assert time.process_time() - began < 0.1
    assert high - low + 1 == 24 * 60
    assert len(found) == PAGE
