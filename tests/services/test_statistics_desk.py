"""Statistics over a real store, with letters that were really issued: each outcome has its row."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.case import Stage
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import ExtensionGround, Issued
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.period import speaks
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.domain.statistics import Statistics, StatisticsRow, Timing
from dpo_desk.services.statistics import StatisticsDesk
from tests.support.answers import answer, asked, decide
from tests.support.decisions import again
from tests.support.desks import World

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
WHY = "전산 장애로 기록을 꺼낼 수 없습니다."


def of(world: World, first: date = FIRST, last: date = LAST) -> Statistics:
    return world.desk.statistics.of(first=first, last=last)


def timings(found: Statistics, right: Right | None = None) -> tuple[int, int, int, int]:
    """Open, in time, late, without a day of the law."""
    first, second, third, fourth = (found.count(right, timing=timing) for timing in Timing)
    return first, second, third, fourth


@pytest.mark.parametrize("right", list(Right))
def test_every_outcome_of_a_right_stands_in_its_row_once_its_notice_was_issued(world: World, right: Right) -> None:
    rows: Counter[StatisticsRow] = Counter()
    for rule in world.desk.tools.law.outcomes:
        side = (rule.variants or variants(right))[0]
        if speaks(rule, right, side, date(2026, 11, 18)):
            answer(world, asked(world, right, side), rule.code)
            rows[rule.statistics] += 1
    asked(world, right)
    rows[StatisticsRow.OPEN] += 1
    found = of(world)
    assert {row: found.count(right, row=row) for row in rows} == rows
    assert found.count() == found.count(right) == rows.total(), "and nothing stands anywhere else"


def test_a_year_counted_by_hand(world: World) -> None:
    """Today is 24 November: access of the 18th is due on the 30th, of the 12th was due on the 23rd (a Monday)."""
    answer(world, asked(world, Right.ACCESS), Outcome.FULL)
    answer(world, asked(world, Right.ACCESS), Outcome.FULL)
    answer(world, asked(world, Right.ACCESS), Outcome.NOT_HELD)
    answer(world, asked(world, Right.ACCESS, on=date(2026, 11, 12)), Outcome.REFUSED)
    asked(world, Right.ACCESS, on=date(2026, 11, 12))
    answer(world, asked(world, Right.DELETION, on=date(2026, 11, 14)), Outcome.DONE)
    answer(world, asked(world, Right.DELETION, on=date(2026, 11, 13)), Outcome.REFUSED)
    decide(world, asked(world, Right.CORRECTION), Outcome.UNCHANGED)
    answer(world, asked(world, Right.WITHDRAWAL, Variant.GENERAL, on=date(2026, 9, 1)), Outcome.DONE)
    found = of(world)
    access = {row: n for row in StatisticsRow if (n := found.count(Right.ACCESS, row=row))}
    assert access == {
        StatisticsRow.FULL: 2, StatisticsRow.REFUSED: 1, StatisticsRow.NOT_HELD: 1, StatisticsRow.OPEN: 1,
    }  # fmt: skip
    assert timings(found, Right.ACCESS) == (1, 3, 1, 0)
    assert timings(found, Right.DELETION) == (0, 1, 1, 0), "received on the 13th it was due yesterday"
    assert timings(found, Right.CORRECTION) == (1, 0, 0, 0), "decided is not told"
    assert timings(found, Right.WITHDRAWAL) == (0, 0, 0, 1), "without delay: the office's target is no law"
    assert (found.count(), found.answered(), found.count(row=StatisticsRow.REFUSED)) == (9, 7, 2)
    assert (found.postponed(), found.extended()) == (0, 0)


def test_what_was_received_decides_the_time_both_days_included(world: World) -> None:
    for day in (date(2026, 11, 12), date(2026, 11, 13), date(2026, 11, 18)):
        asked(world, Right.SOURCE, on=day)
    assert of(world, date(2026, 11, 13), date(2026, 11, 18)).count() == 2
    assert of(world, date(2026, 11, 14), date(2026, 11, 17)).count() == 0
    with pytest.raises(UserError, match=r"error\.date\.order"):
        of(world, date(2026, 11, 14), date(2026, 11, 13))


def test_a_postponement_that_stands_leaves_no_day_of_the_law_and_its_end_brings_one(world: World) -> None:
    requests = [asked(world, Right.ACCESS) for _ in range(3)]
    for request in requests:
        world.desk.cases.plan_postponement(request, reason=WHY, until=date(2026, 12, 20))
        world.desk.letters.issue(again(world, request))
    world.later(days=7)
    for request in requests[:2]:
        world.desk.cases.end_postponement(again(world, request), ended_on=date(2026, 11, 30))  # due on 10 December
    world.later(days=9)
    answer(world, requests[0], Outcome.FULL)
    world.later(days=1)
    answer(world, requests[1], Outcome.FULL)
    answer(world, requests[2], Outcome.FULL)
    found = of(world)
    assert timings(found) == (0, 1, 1, 1)
    assert (found.postponed(), found.postponed(Right.ACCESS), found.extended()) == (3, 3, 0)


def test_an_extension_gives_an_answer_time_but_a_refusal_keeps_its_ten_days(world: World) -> None:
    """Received on 14 November: an answer is due on 14 December, a refusal on 24 November, today."""
    in_time, late, extended, waiting = (
        asked(world, Right.AUTOMATED, Variant.EXPLAIN, on=date(2026, 11, 14)) for _ in range(4)
    )
    answer(world, in_time, Outcome.REFUSED)
    for request in (extended, waiting):
        world.desk.cases.plan_extension(
            request, days=30, ground=ExtensionGround.COMPLEX, reason=WHY, meanwhile="담당자가 살펴봄"
        )  # fmt: skip
        world.desk.letters.issue(again(world, request))
    world.later(days=1)
    answer(world, late, Outcome.REFUSED)
    world.later(days=24)
    answer(world, extended, Outcome.DONE)
    found = of(world)
    assert timings(found) == (1, 2, 1, 0)
    assert (found.count(row=StatisticsRow.REFUSED), found.extended(), found.postponed()) == (2, 2, 0)


def test_a_notice_that_is_put_right_is_open_meanwhile_and_counts_by_the_day_of_the_first(world: World) -> None:
    request = answer(world, asked(world, Right.ACCESS), Outcome.FULL)
    world.later(days=30)
    world.desk.cases.correct_notice(request, reason="주소가 틀렸습니다")
    assert timings(of(world)) == (1, 0, 0, 0)
    answer(world, again(world, request), Outcome.PARTIAL)
    found = of(world)
    assert timings(found) == (0, 1, 0, 0)
    assert (found.count(row=StatisticsRow.PARTIAL), found.count()) == (1, 1)


def test_a_transmission_handled_as_access_stays_in_its_column_and_ends_in_the_row_of_access(world: World) -> None:
    request = asked(world, Right.TRANSMISSION, Variant.SELF)
    world.desk.cases.treat_as_access(request, reason="의무 대상 규모가 아님")
    answer(world, again(world, request), Outcome.FULL)
    found = of(world)
    assert found.count(Right.TRANSMISSION, row=StatisticsRow.FULL) == found.count() == 1
    assert timings(found) == (0, 1, 0, 0), "ten days, as for access"


def test_two_requests_of_one_case_are_told_by_letters_of_their_own(world: World) -> None:
    case = world.receive(rights=(Right.CORRECTION, Right.SUSPENSION))  # due on 30 November
    for request in case.requests:
        world.desk.cases.start_verification(again(world, request))
    answer(world, again(world, case.requests[0]), Outcome.NOT_IDENTIFIED)
    found = of(world)
    assert (timings(found, Right.CORRECTION), timings(found, Right.SUSPENSION)) == ((0, 1, 0, 0), (1, 0, 0, 0))
    world.later(days=7)
    answer(world, again(world, case.requests[1]), Outcome.NOT_IDENTIFIED)
    found = of(world)
    assert (timings(found, Right.CORRECTION), timings(found, Right.SUSPENSION)) == ((0, 1, 0, 0), (0, 0, 1, 0))


def test_the_numbers_are_those_of_the_events(world: World) -> None:
    """Counted again from each request's own history, without the columns and letters that the store counts by."""
    for right in (Right.ACCESS, Right.DELETION, Right.SOURCE):
        for on in (date(2026, 11, 12), date(2026, 11, 18), date(2026, 11, 21)):
            answer(world, asked(world, right, on=on), Outcome.NOT_HELD)
    asked(world, Right.ACCESS)
    law, recounted = world.desk.tools.law, Counter[Timing]()
    for case_id in range(1, world.desk.lists.counts().all + 1):
        request = world.request(case_id)
        told = [event.happened_on for event in request.events if isinstance(event.what, Issued)]
        due = law.deadline(request.right, request.events).due
        assert (request.progress.stage is Stage.NOTIFIED) == bool(told)
        assert due is not None
        recounted[(Timing.IN_TIME if told[0] <= due else Timing.LATE) if told else Timing.OPEN] += 1
    found = of(world)
    assert {timing: found.count(timing=timing) for timing in recounted} == recounted
    assert min(recounted.values()) > 0


def test_a_look_names_nobody_and_paper_names_its_purpose(world: World) -> None:
    asked(world, Right.ACCESS)
    of(world)
    world.desk.statistics.take_out(first=FIRST, last=LAST, purpose=" 보호위원회 자료 제출 ")
    with world.desk.tools.reading(world.desk.actor) as unit:
        look, paper = unit.entries()[-2:]
    assert (look.code, look.persons, look.case_id) == ("statistics.look", (), 0)
    assert look.details == {"first": "2026-01-01", "last": "2026-12-31", "count": 1}
    assert (paper.code, paper.persons, paper.purpose) == ("statistics.printed", (), "보호위원회 자료 제출")
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.statistics.take_out(first=FIRST, last=LAST, purpose="  ")


def test_a_store_open_for_reading_only_shows_its_statistics_without_an_entry(world: World) -> None:
    asked(world, Right.ACCESS)
    with world.desk.tools.reading(world.desk.actor) as unit:
        before = unit.head()
    found = StatisticsDesk(replace(world.desk.tools, records=False)).of(first=FIRST, last=LAST)
    assert found.count() == 1
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.head() == before
