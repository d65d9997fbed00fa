"""What may be decided, when and for whom; what a decision lacks is said, and nothing of it is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Request, Stage
from dpo_desk.domain.decision import Charge, Decision
from dpo_desk.domain.events import IdentityResult
from dpo_desk.domain.ground import GroundUse
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.outcome import FieldKind, Outcome
from dpo_desk.domain.retention import Kept
from dpo_desk.domain.rights import Right, Variant
from tests.support.decisions import again, refused, told, use, whole
from tests.support.desks import MATCH, World

NUMBER = "900101-1234567"


def examining(world: World, right: Right = Right.ACCESS, *, days_ago: int = 6) -> Request:
    """A request of one right, its person confirmed."""
    key = f"case {world.desk.lists.counts().all}"
    return world.to_examining(world.receive(key, rights=(right,), days_ago=days_ago).id)


def enclose(world: World, request: Request, name: str = "a.csv") -> int:
    case = world.case(request.case_id)
    return world.desk.cases.enclose(case, name=name, media_type="text/csv", data=b"a,b").id


# every outcome of every right


@pytest.mark.parametrize("right", list(Right))
def test_every_outcome_of_every_side_can_be_decided_with_what_it_asks_and_undone(world: World, right: Right) -> None:
    request = examining(world, right)
    outcomes = [rule.code for rule in world.desk.cases.reread(request.case_id).rules[request.id].outcomes]
    assert outcomes
    for outcome in outcomes:
        request = again(world, request)
        files = (enclose(world, request),) if whole(world, request, outcome).items else ()
        decision = whole(world, request, outcome, *files)
        world.desk.cases.decide(request, decision)
        decided = again(world, request)
        assert (decided.progress.stage, decided.progress.decision) == (Stage.DECIDED, decision)
        world.desk.cases.undo(decided)
        assert again(world, request).progress.stage is Stage.EXAMINING


def test_an_outcome_that_a_right_does_not_have_is_refused(world: World) -> None:
    request = examining(world)
    refused(world, request, Decision(Outcome.DONE), "decision.missing.outcome")
    refused(world, request, Decision(Outcome.POSTPONED), "decision.missing.outcome")


def test_the_entry_of_a_decision_names_outcome_and_grounds_and_no_text(world: World) -> None:
    request = examining(world)
    decision = whole(world, request, Outcome.REFUSED)
    world.desk.cases.decide(request, decision)
    with world.desk.tools.reading(world.desk.actor) as unit:
        entry = unit.entries()[-1]
    assert entry.details["outcome"] == "refused"
    assert entry.details["grounds"] == [decision.grounds[0].ground]
    assert decision.grounds[0].reason not in str(entry.details)


# a refusal has its ground and its reason


def test_a_refusal_without_ground_reason_or_answer_is_refused(world: World) -> None:
    request = examining(world)
    decision = whole(world, request, Outcome.REFUSED)
    (ground,) = decision.grounds
    refused(world, request, replace(decision, grounds=()), "decision.missing.ground")
    refused(world, request, replace(decision, grounds=(replace(ground, reason=" "),)), "decision.missing.reason")
    refused(world, request, replace(decision, grounds=(replace(ground, answers=()),)), "decision.missing.answer")
    refused(world, request, replace(decision, grounds=(replace(ground, item=""),)), "decision.missing.withheld")


def test_a_ground_of_another_right_of_public_bodies_or_the_companys_own_policy_is_closed(world: World) -> None:
    request = examining(world)
    law = world.desk.tools.law
    closed = {ground.code: use(ground) for ground in law.grounds if ground not in law.grounds_of(request)}
    assert {"act-35-4-3-a", "act-36-1"} <= closed.keys()
    policy = GroundUse("company-policy", "상담 녹취", "회사 방침입니다.")
    for used in (*closed.values(), policy):
        decision = replace(whole(world, request, Outcome.REFUSED), grounds=(used,))
        refused(world, request, decision, "decision.missing.closed")


# who, before what, and in time


def test_an_outcome_that_needs_a_confirmed_person_waits_for_the_check(world: World) -> None:
    case = world.receive(rights=(Right.DELETION,))
    world.desk.cases.start_verification(case.requests[0])
    request = world.request(case.id)
    refused(world, request, whole(world, request, Outcome.DONE), "decision.identity")
    world.desk.cases.check_identity(case, request, replace(MATCH, result=IdentityResult.DIFFER))
    request = world.request(case.id)
    refused(world, request, whole(world, request, Outcome.DONE), "decision.identity")
    world.desk.cases.check_identity(case, request, MATCH)
    world.desk.cases.decide(world.request(case.id), whole(world, request, Outcome.DONE))


def test_who_could_not_be_confirmed_is_told_so_without_a_check(world: World) -> None:
    case = world.receive()
    world.desk.cases.start_verification(case.requests[0])
    request = world.request(case.id)
    world.desk.cases.decide(request, whole(world, request, Outcome.NOT_IDENTIFIED))
    assert world.request(case.id).progress.stage is Stage.DECIDED


def test_nothing_is_decided_at_receipt(world: World) -> None:
    request = world.request(world.receive().id)
    refused(world, request, whole(world, request, Outcome.REFUSED), "case.not_now")


def test_an_automated_decision_is_refused_within_its_ten_days_or_says_why_not(world: World) -> None:
    request = examining(world, Right.AUTOMATED)
    world.desk.cases.choose_variant(request, variant=Variant.REFUSE)
    request = again(world, request)
    world.later(days=6)  # 30 November, the last of the ten days
    world.desk.cases.decide(request, whole(world, request, Outcome.REFUSED))
    world.desk.cases.undo(again(world, request))
    request = again(world, request)
    world.later(days=1)
    late = refused(world, request, whole(world, request, Outcome.REFUSED), "decision.refuse.late")
    assert late.params == {"what": "field.fact.late_reason", "due": date(2026, 11, 30)}
    blank = replace(whole(world, request, Outcome.REFUSED), facts=(("late_reason", " "),))
    refused(world, request, _with(whole(world, request, Outcome.REFUSED), *blank.facts), "decision.refuse.late")
    decision = _with(whole(world, request, Outcome.REFUSED), ("late_reason", "담당 부서의 회신이 늦음"))
    world.desk.cases.decide(request, decision)
    assert again(world, request).progress.decision == decision


def test_an_automated_decision_that_is_explained_has_its_thirty_days(world: World) -> None:
    request = examining(world, Right.AUTOMATED)
    world.later(days=20)
    world.desk.cases.decide(request, whole(world, request, Outcome.DONE))


def _with(decision: Decision, *facts: tuple[str, str]) -> Decision:
    return replace(decision, facts=(*decision.facts, *facts))


# what is disclosed


def test_a_decision_that_shows_data_needs_all_five_items_and_what_is_enclosed(world: World) -> None:
    request = examining(world)
    decision = whole(world, request, Outcome.FULL, enclose(world, request))
    refused(world, request, replace(decision, enclosure_ids=()), "decision.missing.enclosure")
    refused(world, request, replace(decision, items=decision.items[:3]), "decision.missing.item4")
    refused(world, request, replace(decision, delivery=Delivery.VISIT), "decision.missing.view_at")
    form = refused(world, request, replace(decision, view_at="내일 오후"), "decision.view_at.form")
    assert form.params == {"what": "field.view_at"}


def test_only_files_enclosed_with_the_case_are_disclosed_and_each_once(world: World) -> None:
    request, other = examining(world), examining(world)
    file, foreign = enclose(world, request), enclose(world, other)
    decision = whole(world, request, Outcome.FULL)
    refused(world, request, replace(decision, enclosure_ids=(file, foreign)), "decision.missing.enclosure")
    refused(world, request, replace(decision, enclosure_ids=(file, file)), "decision.missing.enclosure")


def test_no_file_goes_with_a_decision_that_shows_no_data(world: World) -> None:
    request = examining(world)
    decision = whole(world, request, Outcome.REFUSED, enclose(world, request))
    assert refused(world, request, decision, "decision.enclosure").params == {"what": "field.enclosures"}


# what is kept, and what is charged


def test_a_record_whose_time_is_over_is_kept_no_longer(world: World) -> None:
    request, today = examining(world, Right.DELETION), world.desk.tools.today()
    decision = whole(world, request, Outcome.REFUSED)
    (kept,) = decision.kept
    ended = replace(decision, kept=(replace(kept, until=today - timedelta(days=1)),))
    over = refused(world, request, ended, "decision.kept.ended")
    assert over.params == {"what": "field.kept.0.until", "until": today - timedelta(days=1)}
    refused(world, request, replace(decision, kept=()), "decision.missing.kept")
    refused(world, request, replace(decision, kept=(replace(kept, until=None),)), "decision.missing.kept.until")
    refused(world, request, replace(decision, kept=(replace(kept, place=""),)), "decision.missing.kept.place")
    world.desk.cases.decide(request, replace(decision, kept=(replace(kept, until=today),)))


def test_a_charge_has_its_calculation_and_none_is_made_where_the_company_gave_the_cause(world: World) -> None:
    request = examining(world)
    decision = replace(whole(world, request, Outcome.FULL, enclose(world, request)), charge=Charge(fee=3000))
    refused(world, request, decision, "decision.missing.fee_basis")
    own = replace(decision, charge=Charge(3000, 0, "출력 30쪽", own_cause=True))
    refused(world, request, own, "decision.missing.fee_cause")
    world.desk.cases.decide(request, replace(decision, charge=Charge(3000, 0, "출력 30쪽 × 100원")))


# days and texts at their field


def test_a_day_of_a_decision_is_a_date_and_not_in_the_future(world: World) -> None:
    request = examining(world, Right.CORRECTION)
    rules = world.desk.cases.reread(request.case_id).rules[request.id]
    outcome, field = next(
        (rule.code, field.name) for rule in rules.outcomes for field in rule.fields if field.kind is FieldKind.DAY
    )
    decision = whole(world, request, outcome)
    tomorrow = world.desk.tools.today() + timedelta(days=1)
    for day, code in ((tomorrow.isoformat(), "error.date.future"), ("어제", "error.date.form")):
        facts = tuple({**dict(decision.facts), field: day}.items())
        wrong = refused(world, request, replace(decision, facts=facts), code)
        assert wrong.params == {"what": f"field.fact.{field}"}


def test_what_becomes_of_stopped_data_may_lie_ahead(world: World) -> None:
    request = examining(world, Right.SUSPENSION)
    rules = world.desk.cases.reread(request.case_id).rules[request.id]
    fields = {field.name for rule in rules.outcomes if rule.code is Outcome.DONE for field in rule.fields}
    assert "disposal_on" in fields
    decision = whole(world, request, Outcome.DONE)
    coming = (world.desk.tools.today() + timedelta(days=10)).isoformat()
    facts = tuple({**dict(decision.facts), "disposal_on": coming}.items())
    world.desk.cases.decide(request, replace(decision, facts=facts))


def _in_fact(decision: Decision, text: str) -> Decision:
    return _with(decision, ("still_can", text))


def _in_ground(name: str) -> Callable[[Decision, str], Decision]:
    def typed(decision: Decision, text: str) -> Decision:
        return replace(decision, grounds=(replace(decision.grounds[0], **{name: text}),))  # type: ignore[arg-type]

    return typed


def _in_answer(decision: Decision, text: str) -> Decision:
    return replace(decision, grounds=(replace(decision.grounds[0], answers=(("which", text),)),))


def _in_kept(decision: Decision, text: str) -> Decision:
    return replace(decision, kept=(Kept("x", "기록", "이름", None, "분리 DB", text),))


PLACES: dict[str, Callable[[Decision, str], Decision]] = {
    "field.item": lambda decision, text: replace(decision, items=((text,),)),
    "field.view_place": lambda decision, text: replace(decision, view_place=text),
    "field.fact.still_can": _in_fact,
    "field.grounds.0.item": _in_ground("item"),
    "field.grounds.0.reason": _in_ground("reason"),
    "field.grounds.0.finding": _in_ground("finding"),
    "field.grounds.0.which": _in_answer,
    "field.kept.0.why": _in_kept,
    "field.fee_basis": lambda decision, text: replace(decision, charge=Charge(basis=text)),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("text", "code"),
    [(NUMBER, "identity.rrn"), ("가" * 100_000, "error.text.long"), ("홍\ud800", "error.text.control")],
)
def test_a_text_that_may_not_be_kept_is_refused_at_its_field(world: World, place: str, text: str, code: str) -> None:
    request = examining(world)
    decision = PLACES[place](whole(world, request, Outcome.REFUSED), text)
    assert refused(world, request, decision, code).params["what"] == place


# a decision and what was planned


def test_a_decision_takes_the_place_of_time_that_was_only_planned(world: World) -> None:
    request = examining(world)
    world.desk.cases.plan_postponement(request, reason="전산 장애", until=date(2026, 12, 20))
    request = again(world, request)
    world.desk.cases.decide(request, whole(world, request, Outcome.REFUSED))
    assert again(world, request).progress.planned is None
    world.desk.cases.undo(again(world, request))
    assert again(world, request).progress.planned is not None


def test_a_corrected_notice_is_decided_anew_with_another_outcome(world: World) -> None:
    request = examining(world)
    world.desk.cases.decide(request, whole(world, request, Outcome.REFUSED))
    request = told(world, again(world, request))
    world.desk.cases.correct_notice(request, reason="근거가 틀렸음")
    request = again(world, request)
    assert world.desk.cases.prior(ground="act-35-4-1") == ()
    world.desk.cases.decide(request, whole(world, request, Outcome.FULL, enclose(world, request)))
    assert again(world, request).progress.decision is not None


# earlier decisions on the same ground


def test_earlier_decisions_on_a_ground_are_given_latest_first_with_their_reason(world: World) -> None:
    numbers = []
    for n in range(3):
        request = examining(world)
        ground = world.desk.tools.law.grounds_of(request)[0]
        decision = replace(whole(world, request, Outcome.REFUSED), grounds=(use(ground, reason=f"이유 {n}"),))
        world.desk.cases.decide(request, decision)
        numbers.append(world.case(request.case_id).number)
    found = world.desk.cases.prior(ground=ground.code, limit=2)
    assert [one.number for one in found] == [numbers[2], numbers[1]]
    assert [one.reason for one in found] == ["이유 2", "이유 1"]
    assert {(one.right, one.outcome, one.decided_on) for one in found} == {
        (Right.ACCESS, Outcome.REFUSED, world.desk.tools.today())
    }
    with world.desk.tools.reading(world.desk.actor) as unit:
        entry = unit.entries()[-1]
    assert (entry.code, entry.details["ground"]) == ("prior.look", ground.code)
    assert len(entry.persons) == 2


def test_a_decision_that_was_undone_is_no_earlier_decision(world: World) -> None:
    request = examining(world)
    decision = whole(world, request, Outcome.REFUSED)
    world.desk.cases.decide(request, decision)
    code = decision.grounds[0].ground
    assert len(world.desk.cases.prior(ground=code)) == 1
    assert world.desk.cases.prior(ground=code[:-1]) == ()
    world.desk.cases.undo(again(world, request))
    assert world.desk.cases.prior(ground=code) == ()


def test_the_rules_of_a_request_are_those_of_its_side_and_receipt_day(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    file = world.desk.cases.reread(case.id)
    law = world.desk.tools.law
    for request in case.requests:
        rules = file.rules[request.id]
        assert rules.outcomes == law.outcomes_of(request)
        assert rules.grounds == law.grounds_of(request)
        assert rules.duties == law.duties_of(request)
        assert rules.checklist == law.checklist_of(request)
    assert file.rules[case.requests[0].id].outcomes != file.rules[case.requests[1].id].outcomes


def test_a_withdrawn_check_of_the_person_takes_its_outcomes_with_it(world: World) -> None:
    request = examining(world, Right.DELETION)
    world.desk.cases.check_identity(
        world.case(request.case_id), request, replace(MATCH, result=IdentityResult.DIFFER)
    )  # fmt: skip
    request = again(world, request)
    refused(world, request, whole(world, request, Outcome.DONE), "decision.identity")
