"""More time is planned, told and then counted: what may be planned, until when, and what ends it."""

from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Request
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Dispatched,
    DispatchWay,
    ExtensionGround,
    ExtensionIssued,
    ExtensionPlanned,
    PostponementIssued,
    PostponementPlanned,
    ReceiptCorrected,
)
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from tests.support.decisions import again, told
from tests.support.desks import World

WHY = "전산 장애로 기록을 꺼낼 수 없습니다."
UNTIL = date(2026, 12, 20)


def asked(world: World, right: Right = Right.ACCESS, *, days_ago: int = 6) -> Request:
    key = f"case {world.desk.lists.counts().all}"
    return world.receive(key, rights=(right,), days_ago=days_ago).requests[0]


def postponed(world: World, *, letter_id: int = 0) -> Request:
    """A request for access whose postponement was told today, 24 November."""
    request = asked(world)
    world.desk.cases.plan_postponement(request, reason=WHY, until=UNTIL)
    return told(world, again(world, request), letter_id=letter_id)


def extend(world: World, request: Request, days: int = 30) -> None:
    world.desk.cases.plan_extension(
        again(world, request), days=days, ground=ExtensionGround.COMPLEX, reason=WHY, meanwhile="담당자가 살펴봄"
    )  # fmt: skip


def held(world: World) -> list[int]:
    return list(world.desk.lists.ids(Query(filter=Filter.HELD)))


# postponement of access


def test_a_planned_postponement_gives_no_time_and_can_be_undone(world: World) -> None:
    request = asked(world)
    world.desk.cases.plan_postponement(request, reason=f" {WHY} ", until=UNTIL, now_items="회원 정보")
    planned = again(world, request)
    assert planned.progress.planned == PostponementPlanned(WHY, UNTIL, "회원 정보")
    assert (planned.due_on, planned.progress.stage) == (request.due_on, request.progress.stage)
    assert held(world) == []
    world.desk.cases.undo(planned)
    assert again(world, request).progress.planned is None


def test_a_told_postponement_shows_its_day_and_its_end_brings_ten_days_of_its_own(world: World) -> None:
    request = postponed(world)
    assert request.due_on == UNTIL
    assert world.desk.lists.rows([request.case_id])[request.case_id].due_kind is DueKind.POSTPONED
    assert held(world) == [request.case_id]
    world.later(days=7)
    world.desk.cases.end_postponement(request, ended_on=date(2026, 11, 30))
    ended = again(world, request)
    assert (ended.due_on, ended.progress.postponed) == (date(2026, 12, 10), False)
    assert held(world) == []
    world.desk.cases.undo(ended)
    assert (again(world, request).due_on, held(world)) == (UNTIL, [request.case_id])


@pytest.mark.parametrize("until", [date(2026, 11, 24), date(2026, 11, 30)])
def test_a_postponement_until_a_day_there_is_time_for_already_is_refused(world: World, until: date) -> None:
    request = asked(world)
    with pytest.raises(UserError, match=r"time\.until") as refused:
        world.desk.cases.plan_postponement(request, reason=WHY, until=until)
    assert refused.value.params == {"what": "field.until", "due": date(2026, 11, 30)}
    world.desk.cases.plan_postponement(request, reason=WHY, until=date(2026, 12, 1))


def test_time_that_has_run_out_cannot_be_lengthened(world: World) -> None:
    access, automated = asked(world), asked(world, Right.AUTOMATED)
    world.later(days=6)  # the last day of access
    world.desk.cases.plan_postponement(access, reason=WHY, until=UNTIL)
    world.desk.cases.undo(again(world, access))
    world.later(days=1)
    with pytest.raises(UserError, match=r"time\.late") as refused:
        world.desk.cases.plan_postponement(again(world, access), reason=WHY, until=UNTIL)
    assert refused.value.params["due"] == date(2026, 11, 30)
    world.later(days=30)
    with pytest.raises(UserError, match=r"time\.late"):
        extend(world, automated)


@pytest.mark.parametrize("right", [right for right in Right if right is not Right.ACCESS])
def test_only_access_is_postponed(world: World, right: Right) -> None:
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.plan_postponement(asked(world, right), reason=WHY, until=UNTIL)


def test_a_transmission_handled_as_access_may_be_postponed(world: World) -> None:
    request = asked(world, Right.TRANSMISSION)
    world.desk.cases.treat_as_access(request, reason="규모에 이르지 않음")
    world.desk.cases.plan_postponement(again(world, request), reason=WHY, until=UNTIL)
    assert told(world, again(world, request)).due_on == UNTIL


def test_a_reason_does_not_end_in_the_future_nor_before_it_was_told(world: World) -> None:
    request = postponed(world)
    world.later(days=3)
    with pytest.raises(UserError, match=r"error\.date\.future") as refused:
        world.desk.cases.end_postponement(request, ended_on=date(2026, 11, 28))
    assert refused.value.params["what"] == "field.ended_on"
    with pytest.raises(UserError, match=r"error\.date\.order"):
        world.desk.cases.end_postponement(request, ended_on=date(2026, 11, 23))
    world.desk.cases.end_postponement(request, ended_on=date(2026, 11, 24))
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.end_postponement(again(world, request), ended_on=date(2026, 11, 24))


def test_the_end_of_a_second_postponement_is_not_before_the_second_notice(world: World) -> None:
    request = postponed(world)
    world.later(days=10)
    world.desk.cases.plan_postponement(request, reason=WHY, until=UNTIL + timedelta(days=20))
    request = told(world, again(world, request))
    assert request.due_on == UNTIL + timedelta(days=20)
    with pytest.raises(UserError, match=r"error\.date\.order"):
        world.desk.cases.end_postponement(request, ended_on=date(2026, 12, 3))
    world.desk.cases.end_postponement(request, ended_on=date(2026, 12, 4))


def test_a_told_postponement_cannot_be_undone(world: World) -> None:
    with pytest.raises(UserError, match=r"undo\.issued"):
        world.desk.cases.undo(postponed(world))


# extension of an automated decision


def test_two_extensions_run_from_the_end_of_the_period_and_a_third_is_refused(world: World) -> None:
    request = asked(world, Right.AUTOMATED)
    assert request.due_on == date(2026, 12, 18)
    extend(world, request)
    planned = again(world, request)
    assert planned.progress.planned == ExtensionPlanned(30, ExtensionGround.COMPLEX, WHY, "담당자가 살펴봄")
    assert planned.due_on == request.due_on
    first = told(world, planned)
    assert (first.due_on, held(world)) == (date(2027, 1, 18), [request.case_id])  # the 17th is a Sunday
    with pytest.raises(UserError, match=r"time\.today"):
        extend(world, request)
    world.later(days=1)
    extend(world, request)
    assert told(world, again(world, request)).due_on == date(2027, 2, 16)
    with pytest.raises(UserError, match=r"time\.twice"):
        extend(world, request)


@pytest.mark.parametrize("days", [-1, 0, 31, 10_000])
def test_an_extension_has_one_to_thirty_days(world: World, days: int) -> None:
    request = asked(world, Right.AUTOMATED)
    with pytest.raises(UserError, match=r"time\.days") as refused:
        extend(world, request, days)
    assert refused.value.params == {"what": "field.days", "least": 1, "most": 30}
    extend(world, request, 1)
    assert told(world, again(world, request)).due_on == date(2026, 12, 21)  # the 19th is a Saturday


@pytest.mark.parametrize("right", [right for right in Right if right is not Right.AUTOMATED])
def test_only_an_automated_decision_is_extended(world: World, right: Right) -> None:
    with pytest.raises(UserError, match=r"case\.not_now"):
        extend(world, asked(world, right))


@pytest.mark.parametrize("field", ["reason", "now_items", "meanwhile"])
@pytest.mark.parametrize(("text", "code"), [("가" * 20_001, "error.text.long"), ("900101-1234567", "identity.rrn")])
def test_a_text_that_may_not_be_kept_stays_out_of_a_plan(world: World, field: str, text: str, code: str) -> None:
    access, automated = asked(world), asked(world, Right.AUTOMATED)
    with pytest.raises(UserError) as refused:
        if field == "meanwhile":
            world.desk.cases.plan_extension(
                automated, days=10, ground=ExtensionGround.OVERLOAD, reason=WHY, meanwhile=text
            )  # fmt: skip
        else:
            typed = {"reason": WHY, field: text}
            world.desk.cases.plan_postponement(access, until=UNTIL, **typed)
    assert (refused.value.code, refused.value.params["what"]) == (code, f"field.{field}")
    assert again(world, access) == access
    assert again(world, automated) == automated


def test_more_time_needs_its_reason(world: World) -> None:
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.plan_postponement(asked(world), reason=" ", until=UNTIL)
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.plan_extension(
            asked(world, Right.AUTOMATED), days=10, ground=ExtensionGround.OVERLOAD, reason=""
        )  # fmt: skip


def test_more_time_is_planned_at_every_stage_before_the_answer_and_at_none_after(world: World) -> None:
    request = asked(world)
    world.desk.cases.plan_postponement(request, reason=WHY, until=UNTIL)
    world.desk.cases.start_verification(again(world, request))
    world.desk.cases.plan_postponement(again(world, request), reason=WHY, until=UNTIL)
    world.desk.cases.undo(again(world, request))
    notified = world.to_notified(world.receive("notified").id)
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.plan_postponement(notified, reason=WHY, until=UNTIL)


# its dispatch


def test_the_dispatch_of_a_notice_that_gave_time_is_its_own(world: World) -> None:
    request = postponed(world, letter_id=7)
    assert request.progress.unsent is not None
    today = world.desk.tools.today()
    with pytest.raises(UserError, match=r"error\.date\.order"):
        world.desk.cases.dispatch(request, way=DispatchWay.EMAIL, sent_on=today - timedelta(days=1), letter_id=7)
    with pytest.raises(UserError, match=r"case\.not_now"):  # the notice of the result is not issued
        world.desk.cases.dispatch(request, way=DispatchWay.EMAIL, sent_on=today)
    world.desk.cases.dispatch(request, way=DispatchWay.POST, sent_on=today, tracking_no="11401", letter_id=7)
    sent = again(world, request)
    assert sent.events[-1].what == Dispatched(DispatchWay.POST, today, "11401", "", 7)
    assert (sent.progress.unsent, sent.progress.dispatched) == (None, None)
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.dispatch(sent, way=DispatchWay.EMAIL, sent_on=today, letter_id=7)


# what would be


def test_what_if_tells_the_new_day_and_saves_nothing(world: World) -> None:
    access, automated = asked(world), asked(world, Right.AUTOMATED)
    today = world.desk.tools.today()
    told_if = world.desk.cases.what_if(access, PostponementIssued(UNTIL, WHY), on=today)
    assert (told_if.day, told_if.kind) == (UNTIL, DueKind.POSTPONED)
    moved = world.desk.cases.what_if(access, ReceiptCorrected(date(2026, 11, 16), ""), on=today)
    assert moved.due == date(2026, 11, 26)
    more = world.desk.cases.what_if(automated, ExtensionIssued(30, ExtensionGround.COMPLEX), on=today)
    assert more.due == date(2027, 1, 18)
    assert (again(world, access), again(world, automated)) == (access, automated)
