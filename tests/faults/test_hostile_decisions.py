"""What law and sense forbid cannot be decided, whichever way it is typed; and each refusal names its field."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import Charge, Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.office_law import CompanyFacts, Entered, Noted
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right, Variant, variants
from tests.faults.hostile import refusal
from tests.support.decisions import whole
from tests.support.desks import MATCH, World, make_desk

pytestmark = pytest.mark.fault
UNSEEN = {
    "no width": "\u200b\u2060\ufeff",
    "a direction": "\u202e",
    "a filler": "\u3164",
    "a blank of Braille": "\u2800",
    "a hard blank": "\u00a0\u3000",
    "a control": "\x00\x1b",
    "a mark on nothing": "\ufe0f",
}
TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = make_desk(tmp_path_factory.mktemp("decisions") / "store")
    yield made
    assert made.desk.verify_record() is None
    made.lock()


def examining(world: World, right: Right = Right.ACCESS, *, days_ago: int = 3) -> Request:
    """A request of a case of its own, its side chosen and its person confirmed."""
    key = f"case {world.desk.lists.counts().all}"
    case_id = world.receive(key, rights=(right,), days_ago=days_ago).id
    if variants(right)[0]:
        world.desk.cases.choose_variant(world.request(case_id), variant=variants(right)[0])
    return world.to_examining(case_id)


def shown(world: World) -> tuple[Request, Decision]:
    """A request for access and the whole decision of it."""
    request = examining(world)
    file = world.desk.cases.enclose(world.case(request.case_id), name="a.csv", media_type="text/csv", data=b"x")
    return world.request(request.case_id), whole(world, request, Outcome.FULL, file.id)


def refused(world: World, request: Request, decision: Decision) -> tuple[str, object]:
    """Code and field of what a decision is refused for, which leaves the request as it was."""
    error = refusal(lambda: world.desk.cases.decide(world.request(request.case_id), decision))
    assert error is not None, "decided"
    assert world.request(request.case_id).progress.decision is None
    return error.code, error.params.get("what")


# words that say nothing


@pytest.mark.parametrize("text", UNSEEN.values(), ids=list(UNSEEN))
def test_a_refusal_rests_on_words_that_somebody_sees(world: World, text: str) -> None:
    request = examining(world)
    decision = whole(world, request, Outcome.REFUSED)
    (use,) = decision.grounds
    answers = tuple((code, said if said in ("yes", "no") else text) for code, said in use.answers)
    assert answers != use.answers
    for changed, code in ((replace(use, reason=text), "reason"), (replace(use, item=text), "withheld"),
                          (replace(use, answers=answers), "answer")):  # fmt: skip
        told = refused(world, request, replace(decision, grounds=(changed,)))
        assert told == (f"decision.missing.{code}", None)


@pytest.mark.parametrize("text", UNSEEN.values(), ids=list(UNSEEN))
def test_facts_kept_records_and_reasons_of_time_are_words_that_somebody_sees(world: World, text: str) -> None:
    request = examining(world, Right.DELETION)
    decision = whole(world, request, Outcome.REFUSED)
    for name in ("items", "fields", "place"):
        kept = replace(decision.kept[0], **{name: text})  # type: ignore[arg-type]
        assert refused(world, request, replace(decision, kept=(kept,)))[0] == f"decision.missing.kept.{name}"
    not_held = whole(world, request, Outcome.NOT_HELD)
    facts = tuple((name, text if name == "not_held_reason" else said) for name, said in not_held.facts)
    with pytest.raises(UserError, match=r"decision\.missing\.fact\.not_held_reason"):
        world.desk.cases.decide(request, replace(not_held, facts=facts))
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.plan_postponement(examining(world), reason=text, until=TODAY + 30 * DAY)
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.ask_supplement(request, what=text, wanted_by=TODAY)


# fees


@pytest.mark.parametrize(
    ("charge", "field"),
    [
        (Charge(-1, 0, "출력"), "fee.fee"),
        (Charge(1_000, -1_000, "출력"), "fee.postage"),
        (Charge(-500, 500, ""), "fee.fee"),
        (Charge(10**15, 0, "출력"), "fee.fee"),
    ],
)
def test_an_amount_below_nought_or_beyond_sense_is_refused_at_its_field(
    world: World, charge: Charge, field: str
) -> None:
    request, decision = shown(world)
    assert refused(world, request, replace(decision, charge=charge)) == ("settings.number", f"field.{field}")


def test_no_fee_is_decided_that_the_notice_would_not_tell(world: World) -> None:
    charge = Charge(1_000, 0, "출력 10쪽 × 100원")
    for right in (Right.ACCESS, Right.DELETION, Right.SOURCE, Right.AUTOMATED):
        request = examining(world, right)
        outcome = Outcome.REFUSED if right is Right.ACCESS else Outcome.DONE
        charged = replace(whole(world, request, outcome), charge=charge)
        assert refused(world, request, charged)[0] == "decision.missing.fee_cause"


# days


@pytest.mark.parametrize(
    ("view_at", "code"),
    [
        ("2026-11-23T14:00", "error.date.past"),
        ("0001-01-01T00:00", "error.date.past"),
        ("9999-12-31T23:59", "error.date.far"),
        ("0001-01-01T00:00+09:00", "decision.view_at.form"),
        ("9999-12-31T23:59-12:00", "decision.view_at.form"),
    ],
)
def test_a_visit_lies_ahead_and_on_the_clock(world: World, view_at: str, code: str) -> None:
    request, decision = shown(world)
    visit = replace(decision, delivery=Delivery.VISIT, view_place="본사", view_at=view_at)
    assert refused(world, request, visit) == (code, "field.view_at")


def fact(name: str, said: str) -> Callable[[Decision], Decision]:
    return lambda decision: replace(decision, facts=tuple({**dict(decision.facts), name: said}.items()))


@pytest.mark.parametrize(
    ("right", "outcome", "name", "said", "code"),
    [
        (Right.DELETION, Outcome.DONE, "deleted_on", "2026-11-20", "early"),  # a day before the receipt
        (Right.CORRECTION, Outcome.DONE, "fixed_on", "2025-11-24", "early"),
        (Right.ACCESS, Outcome.WITHDRAWN, "withdrawn_on", "2026-11-20", "early"),
        (Right.DELETION, Outcome.DESTROYED, "destroyed_on", "1899-12-31", "old"),
        (Right.SUSPENSION, Outcome.DONE, "disposal_on", "2026-11-23", "order"),  # stopped today
        (Right.SUSPENSION, Outcome.DONE, "disposal_on", "9999-12-31", "far"),
        (Right.DELETION, Outcome.DONE, "deleted_on", "20261124", "form"),
        (Right.DELETION, Outcome.DONE, "deleted_on", "２０２６-11-24", "form"),
    ],
)
def test_a_day_that_cannot_be_is_refused_at_its_field(
    world: World, right: Right, outcome: Outcome, name: str, said: str, code: str
) -> None:
    request = examining(world, right)
    decision = fact(name, said)(whole(world, request, outcome))
    assert refused(world, request, decision) == (f"error.date.{code}", f"field.fact.{name}")


def test_what_was_destroyed_before_the_request_was_destroyed_then(world: World) -> None:
    request = examining(world, Right.DELETION)
    world.desk.cases.decide(request, fact("destroyed_on", "2019-03-01")(whole(world, request, Outcome.DESTROYED)))


def test_a_part_is_looked_at_again_and_a_record_is_kept_to_a_day_that_comes(world: World) -> None:
    request = examining(world, Right.DELETION)
    decision = whole(world, request, Outcome.REFUSED)
    for day, code in ((TODAY - DAY, "error.date.past"), (date.max, "error.date.far")):
        use = replace(decision.grounds[0], review_on=day)
        assert refused(world, request, replace(decision, grounds=(use,))) == (code, "field.grounds.0.review_on")
    kept = replace(decision.kept[0], until=date.max)
    assert refused(world, request, replace(decision, kept=(kept,))) == ("error.date.far", "field.kept.0.until")


@pytest.mark.parametrize("day", [date.min, date(1026, 11, 22), date(2011, 9, 29)])
def test_no_request_came_before_the_act_was_in_force(world: World, day: date) -> None:
    case = world.case(examining(world).case_id)
    with pytest.raises(UserError, match=r"error\.date\.old"):
        world.desk.cases.correct_receipt(case, received_on=day, reason="도장")
    days = (world.desk.tools.today() - day).days
    error = refusal(lambda: world.receive(f"old {day}", days_ago=days))
    assert error is not None
    assert error.code == "error.date.old"


# what the company is


def test_a_company_that_must_transmit_does_not_answer_that_it_need_not(world: World) -> None:
    law, request = world.desk.law, examining(world, Right.TRANSMISSION)
    file = world.desk.cases.enclose(world.case(request.case_id), name="a.csv", media_type="text/csv", data=b"x")
    answer, small = whole(world, request, Outcome.NOT_OBLIGED, file.id), law.office()
    large = CompanyFacts(users=1_200_000, sales_won=200_000_000_000)
    law.save(replace(small, facts=large, noted=(Noted("facts", Entered("", TODAY, "결산")),)))
    assert refused(world, request, answer) == ("decision.missing.outcome", None)
    open_now = world.desk.cases.reread(request.case_id).rules[request.id].outcomes
    assert Outcome.NOT_OBLIGED not in {rule.code for rule in open_now}
    law.save(replace(law.office(), facts=CompanyFacts(), noted=(Noted("facts", Entered("", TODAY, "정정")),)))
    world.desk.cases.decide(world.request(request.case_id), answer)


def test_a_record_is_kept_only_under_a_statute_that_binds_the_business(world: World) -> None:
    law, request = world.desk.law, examining(world, Right.DELETION)
    decision = whole(world, request, Outcome.REFUSED)
    telecom = replace(decision, kept=(replace(decision.kept[0], duty="telecom-log"),))
    why = Entered("", TODAY, "사업 목적")
    shops = CompanyFacts(businesses=("ecommerce",))
    law.save(replace(law.office(), facts=shops, noted=(Noted("businesses", why), Noted("facts", why))))
    assert refused(world, request, telecom)[0] == "decision.missing.kept"
    law.save(replace(law.office(), facts=CompanyFacts(), noted=(Noted("businesses", why), Noted("facts", why))))
    world.desk.cases.decide(request, telecom)


# what goes first, and what goes back


def test_a_transmission_handled_as_access_is_answered_before_the_deletion(world: World) -> None:
    case_id = world.receive("both", rights=(Right.TRANSMISSION, Right.DELETION)).id
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.SELF)
    for place in (0, 1):
        world.desk.cases.start_verification(world.case(case_id).requests[place])
        world.desk.cases.check_identity(world.case(case_id), world.case(case_id).requests[place], MATCH)
    world.desk.cases.treat_as_access(world.request(case_id), reason="전송 의무가 없음")
    deletion = world.case(case_id).requests[1]
    with pytest.raises(UserError, match=r"decision\.order"):
        world.desk.cases.decide(deletion, whole(world, deletion, Outcome.DONE))


def test_a_receipt_day_goes_back_for_requests_that_were_worked_on_since(world: World) -> None:
    case = world.receive("back", rights=(Right.ACCESS, Right.DELETION), days_ago=4)
    world.desk.cases.correct_receipt(world.case(case.id), received_on=case.received_on - DAY, reason="문서실 도장")
    world.desk.cases.start_verification(world.case(case.id).requests[1])
    world.desk.cases.undo(world.request(case.id))
    after = world.case(case.id)
    assert {request.progress.received_on for request in after.requests} == {case.received_on} == {after.received_on}
    assert [request.due_on for request in after.requests] == [request.due_on for request in case.requests]
    assert after.requests[1].progress.stage.value == "verifying"


# between the decision and its notice


def test_no_other_side_of_a_right_lets_an_unconfirmed_person_in(world: World) -> None:
    case_id = world.receive("unconfirmed", rights=(Right.WITHDRAWAL,)).id
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.GENERAL)
    world.desk.cases.start_verification(world.request(case_id))
    general = whole(world, world.request(case_id), Outcome.DONE)
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.ADVERTISING)
    advertising = whole(world, world.request(case_id), Outcome.DONE)
    both = tuple({**dict(general.facts), **dict(advertising.facts)}.items())
    world.desk.cases.decide(world.request(case_id), replace(advertising, facts=both))
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.GENERAL)
    request = world.request(case_id)
    missing = [error.code for error in world.desk.letters.preview(case_id, request.id).missing]
    assert missing[0] == "decision.identity"
    with pytest.raises(UserError, match=r"decision\.identity"):
        world.desk.letters.issue(request)


def test_a_notice_that_waited_too_long_keeps_no_record_and_asks_nobody_to_come(world: World) -> None:
    request = examining(world, Right.DELETION)
    decision = whole(world, request, Outcome.REFUSED)
    world.desk.cases.decide(request, replace(decision, kept=(replace(decision.kept[0], until=TODAY),)))
    visited, shows = shown(world)
    there = replace(shows, delivery=Delivery.VISIT, view_place="본사", view_at="2026-11-24T18:00")
    world.desk.cases.decide(visited, there)
    ready = [world.request(one.case_id) for one in (request, visited)]
    for one in ready:
        assert world.desk.letters.preview(one.case_id, one.id).missing == ()
    world.later(days=1)
    try:
        for one, code in zip(ready, ("decision.kept.ended", "error.date.past"), strict=True):
            assert [error.code for error in world.desk.letters.preview(one.case_id, one.id).missing] == [code]
            error = refusal(lambda one=one: world.desk.letters.issue(one))  # type: ignore[misc]
            assert error is not None
            assert error.code == code
    finally:
        world.later(days=-1)


def test_a_planned_day_for_which_there_is_time_already_is_not_told(world: World) -> None:
    case_id = world.receive("planned", days_ago=9).id
    due = world.request(case_id).due_on
    assert due is not None
    world.desk.cases.plan_postponement(world.request(case_id), reason="전산 장애", until=due + DAY)
    world.desk.cases.correct_receipt(world.case(case_id), received_on=TODAY, reason="봉투의 도장")
    later = world.request(case_id).due_on
    assert later is not None
    assert later > due + DAY
    request = world.request(case_id)
    (missing,) = world.desk.letters.preview(case_id, request.id).missing
    assert (missing.code, missing.params["due"]) == ("time.until", later)
    with pytest.raises(UserError, match=r"time\.until"):
        world.desk.letters.issue(request)
