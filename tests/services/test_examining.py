"""The acts between receipt and decision: side, supplement, holds, checklist, access instead of a transmission."""

from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Act, Case, Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import HoldSet, SupplementAsked, Undone
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.intake import Arrival, Asked
from tests.support.decisions import again, last, put, told
from tests.support.desks import JIWOO, MATCH, World

NUMBER = "900101-1234567"


def receive(world: World, *asked: Asked, holds: tuple[HoldSet, ...] = (), days_ago: int = 6) -> Case:
    day = world.desk.tools.today() - timedelta(days=days_ago)
    key = f"case {world.desk.lists.counts().all}"
    return world.case(world.desk.intake.confirm(Arrival(key, asked, JIWOO, None, day, Way.EMAIL, "ko", holds=holds)))


def entry(world: World) -> tuple[str, dict[str, object]]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        found = unit.entries()[-1]
    return found.code, dict(found.details)


# the side of a right


def test_a_chosen_side_brings_its_own_limit_and_can_be_undone(world: World) -> None:
    (request,) = receive(world, Asked(Right.WITHDRAWAL, "광고를 그만 보내세요")).requests
    assert request.variant is Variant.GENERAL
    before = request.due_on
    world.desk.cases.choose_variant(request, variant=Variant.ADVERTISING)
    chosen = again(world, request)
    assert (chosen.variant, chosen.due_on) == (Variant.ADVERTISING, date(2026, 12, 2))
    assert entry(world)[0] == "request.variant"
    world.desk.cases.undo(chosen)
    assert (again(world, request).variant, again(world, request).due_on) == (Variant.GENERAL, before)


def test_a_side_that_a_right_does_not_have_is_refused(world: World) -> None:
    (request,) = receive(world, Asked(Right.WITHDRAWAL, "")).requests
    with pytest.raises(UserError, match=r"case\.variant\.unknown") as refused:
        world.desk.cases.choose_variant(request, variant=Variant.EXPLAIN)
    assert refused.value.params["what"] == "field.variant"
    (access,) = receive(world, Asked(Right.ACCESS, "")).requests
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.choose_variant(access, variant=Variant.PLAIN)


# a supplement


def test_asking_for_a_supplement_is_recorded_and_moves_no_date(world: World) -> None:
    request = world.request(world.receive().id)
    before, wanted_by = request.due_on, world.desk.tools.today() + timedelta(days=3)
    world.desk.cases.ask_supplement(request, what="  위임장의 서명 ", wanted_by=wanted_by)
    asked = again(world, request)
    assert asked.progress.supplements == (SupplementAsked("위임장의 서명", wanted_by),)
    assert asked.due_on == before
    steps = world.desk.cases.reread(request.case_id).deadlines[request.id].proof.steps
    assert [step.day for step in steps if step.code == "supplement"] == [world.desk.tools.today()]
    world.desk.cases.undo(asked)
    assert again(world, request).progress.supplements == ()


def test_a_supplement_needs_its_words_and_a_day_that_is_not_over(world: World) -> None:
    request, today = world.request(world.receive().id), world.desk.tools.today()
    world.desk.cases.ask_supplement(request, what="가입한 전화번호", wanted_by=today)
    request = again(world, request)
    with pytest.raises(UserError, match=r"error\.date\.past") as refused:
        world.desk.cases.ask_supplement(request, what="전화번호", wanted_by=today - timedelta(days=1))
    assert refused.value.params["what"] == "field.wanted_by"
    for text, code in (("  ", "empty"), ("가" * 20_001, "long"), ("\ud800", "control")):
        with pytest.raises(UserError, match=rf"error\.text\.{code}"):
            world.desk.cases.ask_supplement(request, what=text, wanted_by=today)
    with pytest.raises(UserError, match=r"identity\.rrn"):
        world.desk.cases.ask_supplement(request, what=NUMBER, wanted_by=today)
    assert again(world, request) == request


# holds on destruction


def test_holds_set_at_receipt_stand_with_every_request_of_the_arrival(world: World) -> None:
    holds = (HoldSet(" CCTV ", "시설팀", date(2026, 11, 23)), HoldSet("접속기록", "인프라팀"))
    case = receive(world, Asked(Right.ACCESS, ""), Asked(Right.DELETION, ""), holds=holds)
    for request in case.requests:
        held = request.progress.holds
        assert [(hold.system, hold.holder, hold.confirmed_on) for hold in held] == [
            ("CCTV", "시설팀", date(2026, 11, 23)),
            ("접속기록", "인프라팀", None),
        ]
        assert {hold.set_on for hold in held} == {world.desk.tools.today()}
        assert request.progress.received_on == date(2026, 11, 18)
    assert entry(world)[1]["holds"] == 2


@pytest.mark.parametrize(
    ("hold", "code", "what"),
    [
        (HoldSet("", "시설팀"), r"error\.text\.empty", "field.system"),
        (HoldSet("CCTV", " "), r"error\.text\.empty", "field.holder"),
        (HoldSet("가" * 501, "시설팀"), r"error\.text\.long", "field.system"),
        (HoldSet("CCTV", NUMBER), r"identity\.rrn", "field.holder"),
        (HoldSet("CCTV", "시설팀", date(2026, 11, 25)), r"error\.date\.future", "field.confirmed_on"),
        (HoldSet("CCTV", "시설팀", date(2026, 11, 17)), r"error\.date\.early", "field.confirmed_on"),
    ],
)
def test_a_hold_that_does_not_hold_together_is_refused_at_receipt_and_later(
    world: World, hold: HoldSet, code: str, what: str
) -> None:
    with pytest.raises(UserError, match=code) as refused:
        receive(world, Asked(Right.ACCESS, ""), holds=(hold,))
    assert refused.value.params["what"] == what
    assert world.desk.lists.counts().all == 0
    request = world.request(world.receive().id)
    with pytest.raises(UserError, match=code):
        world.desk.cases.set_hold(
            request, system=hold.system, holder=hold.holder, confirmed_on=hold.confirmed_on
        )  # fmt: skip
    assert again(world, request).progress.holds == ()


def test_a_hold_is_confirmed_once_and_the_confirmation_can_be_undone(world: World) -> None:
    request = world.request(world.receive().id)
    world.desk.cases.set_hold(request, system="CCTV", holder="시설팀")
    request = again(world, request)
    (hold,) = request.progress.holds
    assert hold.confirmed_on is None
    world.desk.cases.confirm_hold(request, hold_id=hold.id, confirmed_on=date(2026, 11, 23))
    done = again(world, request)
    assert done.progress.holds[0].confirmed_on == date(2026, 11, 23)
    with pytest.raises(UserError, match=r"hold\.confirmed"):
        world.desk.cases.confirm_hold(done, hold_id=hold.id, confirmed_on=date(2026, 11, 23))
    world.desk.cases.undo(done)
    assert again(world, request).progress.holds[0].confirmed_on is None


def test_a_confirmation_is_of_a_hold_of_the_request_and_of_a_day_since_its_receipt(world: World) -> None:
    request = world.request(world.receive().id)
    world.desk.cases.set_hold(request, system="CCTV", holder="시설팀")
    request = again(world, request)
    hold = request.progress.holds[0].id
    for day, code in ((date(2026, 11, 25), "future"), (date(2026, 11, 17), "early")):
        with pytest.raises(UserError, match=rf"error\.date\.{code}"):
            world.desk.cases.confirm_hold(request, hold_id=hold, confirmed_on=day)
    with pytest.raises(UserError, match=r"hold\.confirmed"):
        world.desk.cases.confirm_hold(request, hold_id=hold + 1, confirmed_on=date(2026, 11, 24))


def test_a_hold_is_still_set_on_a_notified_request_but_not_on_a_closed_one(world: World) -> None:
    request = world.to_notified(world.receive().id)
    world.desk.cases.set_hold(request, system="CCTV", holder="시설팀")
    assert len(again(world, request).progress.holds) == 1
    closed = world.to_closed(world.receive("k2").id)
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.set_hold(closed, system="CCTV", holder="시설팀")


# the checklist


def test_the_checklist_keeps_the_lines_it_has_in_their_order_and_the_latest_says_all(world: World) -> None:
    case = world.receive()
    request = world.to_examining(case.id)
    lines = [item.code for item in world.desk.cases.reread(case.id).rules[request.id].checklist]
    assert lines
    world.desk.cases.check(request, done=(*reversed(lines), "no.such.line"))
    checked = again(world, request)
    assert last(checked).what.done == tuple(lines)  # type: ignore[union-attr]
    world.desk.cases.check(checked, done=())
    assert again(world, request).progress.checked == frozenset()
    world.desk.cases.undo(again(world, request))
    assert again(world, request).progress.checked == frozenset(lines)


def test_nothing_is_checked_before_the_identity_check_has_begun(world: World) -> None:
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.check(world.request(world.receive().id), done=())


# a transmission handled as access


def test_a_transmission_handled_as_access_has_the_limit_of_access_from_its_first_receipt(world: World) -> None:
    (request,) = receive(world, Asked(Right.TRANSMISSION, "")).requests
    world.desk.cases.treat_as_access(request, reason="시행령 제42조의2의 규모에 이르지 않음")
    treated = again(world, request)
    assert treated.progress.as_access
    assert treated.due_on == date(2026, 11, 30)
    rules = world.desk.cases.reread(request.case_id).rules[request.id]
    assert {rule.right for rule in rules.outcomes} == {Right.ACCESS}
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.treat_as_access(treated, reason="다시")
    world.desk.cases.undo(treated)
    assert not again(world, request).progress.as_access


def test_only_a_transmission_is_handled_as_access_and_only_with_a_reason(world: World) -> None:
    case = receive(world, Asked(Right.TRANSMISSION, ""), Asked(Right.DELETION, ""))
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.treat_as_access(case.requests[0], reason=" ")
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.treat_as_access(case.requests[1], reason="규모")


# the receipt day


def test_a_receipt_day_is_not_put_after_what_was_done_already(world: World) -> None:
    case = world.receive()
    world.desk.cases.start_verification(world.request(case.id))
    world.later(days=3)
    world.desk.cases.check_identity(world.case(case.id), world.request(case.id), MATCH)
    with pytest.raises(UserError, match=r"error\.date\.order") as refused:
        world.desk.cases.correct_receipt(world.case(case.id), received_on=date(2026, 11, 25), reason="도장")
    assert refused.value.params["what"] == "field.day"
    world.desk.cases.correct_receipt(world.case(case.id), received_on=date(2026, 11, 24), reason="도장")
    assert world.request(case.id).progress.received_on == date(2026, 11, 24)


def test_a_receipt_day_put_right_moves_the_clock_of_every_right(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION, Right.SOURCE))
    world.desk.cases.correct_receipt(case, received_on=date(2026, 11, 16), reason="우편실 접수 도장")
    moved = {request.right: request.due_on for request in world.case(case.id).requests}
    assert moved == {
        Right.ACCESS: date(2026, 11, 26),
        Right.DELETION: date(2026, 11, 26),
        Right.SOURCE: date(2026, 11, 19),
    }


# every act at every stage


@pytest.mark.parametrize("right", list(Right))
def test_every_right_goes_from_receipt_to_examination(world: World, right: Right) -> None:
    case = world.receive(rights=(right,))
    assert world.to_examining(case.id).progress.identity == MATCH
    assert case.requests[0].due_on is not None


def test_a_notified_request_is_neither_supplemented_nor_given_another_side(world: World) -> None:
    (request,) = receive(world, Asked(Right.WITHDRAWAL, "")).requests
    notified = told(world, request)
    assert not notified.allows(Act.ASK_SUPPLEMENT)
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.ask_supplement(notified, what="전화번호", wanted_by=world.desk.tools.today())
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.choose_variant(notified, variant=Variant.ADVERTISING)


def test_an_act_on_a_request_that_changed_meanwhile_is_refused(world: World) -> None:
    request = world.request(world.receive().id)
    world.desk.cases.set_hold(request, system="CCTV", holder="시설팀")
    with pytest.raises(UserError, match=r"error\.stale"):
        world.desk.cases.set_hold(request, system="CCTV", holder="시설팀")
    assert len(again(world, request).progress.holds) == 1


def test_undo_takes_back_one_act_after_another_down_to_the_receipt(world: World) -> None:
    (request,) = receive(world, Asked(Right.AUTOMATED, "")).requests
    first = request
    world.desk.cases.choose_variant(request, variant=Variant.REFUSE)
    world.desk.cases.set_hold(again(world, request), system="CCTV", holder="시설팀")
    request = put(world, again(world, request), SupplementAsked("이름", world.desk.tools.today()))
    for _ in range(3):
        world.desk.cases.undo(again(world, request))
        assert isinstance(last(again(world, request)).what, Undone)
    assert again(world, request).progress == first.progress
    assert again(world, request).undoable() is None
