"""What a decision lacks before its notice can say it: items, grounds with their questions, kept records, the fee."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.decision import Charge, Decision, missing, shows_data
from dpo_desk.domain.ground import Answer, Ground, GroundUse, Question, usable
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.outcome import FactField, FieldKind, Need, Outcome, OutcomeRule, StatisticsRow, outcomes
from dpo_desk.domain.retention import Keep, Kept, RetentionDuty, duties_on
from dpo_desk.domain.rights import Right, Variant

FIRST, LAST = date(2011, 9, 30), date(2026, 9, 10)
RECEIVED = date(2026, 11, 18)


def rule(
    outcome: Outcome, right: Right = Right.ACCESS, grounds: Need = Need.NONE, kept: Need = Need.NONE
) -> OutcomeRule:
    return OutcomeRule(
        outcome,
        right,
        (),
        "paper",
        grounds,
        kept,
        False,
        StatisticsRow.DONE,
        (),
        "제35조",
        "Act 35",
        FIRST,
        None,
        "시행령",
        "H",
    )


def ground(code: str, *questions: Question, kept: bool = False, private: bool = True) -> Ground:
    right = Right.DELETION if kept else Right.SUSPENSION
    return Ground(
        code, right, (), "제37조", "Act 37", "사유", "a ground", private, kept, questions, FIRST, None, "법", "H"
    )


def duty(code: str, keep: Keep = Keep.MUST, business: str = "") -> RetentionDuty:
    texts = {name: f"{name} 내용" for name in ("statute", "article", "record", "counted", "fields", "gist", "binds")}
    both = {f"{name}_{language}": text for name, text in texts.items() for language in ("ko", "en")}
    return RetentionDuty(
        code=code,
        months=60,
        keep=keep,
        answers=("act-36-1",),
        business=business,
        in_force=FIRST,
        until=None,
        source="시행령 제6조",
        confidence="H",
        **both,
    )


CONTRACT = Question("ended", Answer.YES_NO, "계약 해지 의사를 밝혔습니까?", "Has the person ended it?", bars="yes")
STATUTE = Question("statute", Answer.TEXT, "어느 법령입니까?", "Which statute?")
GROUNDS = {
    one.code: one
    for one in (ground("act-37-2-2"), ground("act-37-2-4", CONTRACT), ground("act-36-1", STATUTE, kept=True))
}
DUTIES = {one.code: one for one in (duty("must"), duty("may", Keep.MAY))}
WHOLE = Decision(
    Outcome.FULL, (("가",), ("나",), ("다",), ("라",), ("마",)), delivery=Delivery.POST, enclosure_ids=(7,)
)
USE = GroundUse("act-37-2-2", "위치 기록", "다른 사람의 위치가 함께 들어 있습니다.")
KEPT = Kept("must", "결제 기록", "성명, 금액", date(2031, 11, 18), "분리 보관 DB")


def lacks(decision: Decision, known: OutcomeRule | None, right: Right = Right.ACCESS) -> tuple[str, ...]:
    """What is missing, without the prefix that all codes share."""
    found = missing(decision, right, rule=known, grounds=GROUNDS, duties=DUTIES)
    assert all(code.startswith("decision.missing.") for code in found)
    return tuple(code.removeprefix("decision.missing.") for code in found)


# what is shown


def test_a_whole_decision_lacks_nothing() -> None:
    assert lacks(WHOLE, rule(Outcome.FULL)) == ()


def test_an_outcome_that_the_right_does_not_have_is_all_that_is_said() -> None:
    assert lacks(Decision(Outcome.FULL), None) == ("outcome",)


def test_an_item_of_blanks_is_missing_and_so_is_one_that_nobody_typed() -> None:
    assert lacks(replace(WHOLE, items=(("가",), (" ",), ("다",), ("라",))), rule(Outcome.FULL)) == ("item2", "item5")


def test_nothing_disclosed_is_missing() -> None:
    assert lacks(replace(WHOLE, enclosure_ids=()), rule(Outcome.FULL)) == ("enclosure",)


def test_a_visit_needs_its_hour_and_place() -> None:
    visit = replace(WHOLE, delivery=Delivery.VISIT)
    assert lacks(replace(visit, view_place="2층"), rule(Outcome.FULL)) == ("view_at",)
    assert lacks(replace(visit, view_at="2026-12-01T14:00"), rule(Outcome.FULL)) == ("view_place",)


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("outcome", Outcome)
def test_only_access_and_a_transmission_handled_as_access_show_data(right: Right, outcome: Outcome) -> None:
    shown = shows_data(right, outcome)
    assert shown is (
        right in {Right.ACCESS, Right.TRANSMISSION} and outcome in {Outcome.FULL, Outcome.PARTIAL, Outcome.NOT_OBLIGED}
    )
    assert ("item1" in lacks(Decision(outcome), rule(outcome, right), right)) is shown


def test_the_hour_of_a_visit_is_korean_time() -> None:
    assert replace(WHOLE, view_at="2026-12-01T14:00").view_moment() == datetime(2026, 12, 1, 14, tzinfo=KOREA)
    assert replace(WHOLE, view_at="2026-12-01T05:00+00:00").view_moment() == datetime(2026, 12, 1, 5, tzinfo=UTC)
    assert replace(WHOLE, view_at="내일 두 시").view_moment() is None


# grounds


def refused(*uses: GroundUse, kept: tuple[Kept, ...] = ()) -> Decision:
    return Decision(Outcome.REFUSED, grounds=uses, kept=kept)


def refusing(kept: Need = Need.ALLOWED) -> OutcomeRule:
    return rule(Outcome.REFUSED, Right.SUSPENSION, Need.NEEDED, kept)


def test_a_refusal_needs_a_ground_that_is_open() -> None:
    assert lacks(refused(), refusing()) == ("ground",)
    assert lacks(refused(replace(USE, ground="")), refusing()) == ("ground",)
    assert lacks(refused(replace(USE, ground="act-37-2-3")), refusing()) == ("closed",)
    assert lacks(refused(USE), refusing()) == ()


def test_a_ground_needs_what_it_withholds_and_the_words_that_the_person_reads() -> None:
    assert lacks(refused(replace(USE, item=" ", reason="\n")), refusing()) == ("withheld", "reason")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ((), ("answer",)),
        ((("ended", " "),), ("answer",)),
        ((("ended", "아마"),), ("answer",)),
        ((("other", "no"),), ("answer",)),
        ((("ended", "yes"),), ("barred",)),
        ((("ended", "no"),), ()),
    ],
)
def test_the_ground_of_a_contract_asks_whether_it_was_ended_and_falls_where_it_was(
    answers: tuple[tuple[str, str], ...], expected: tuple[str, ...]
) -> None:
    assert lacks(refused(replace(USE, ground="act-37-2-4", answers=answers)), refusing()) == expected


def test_a_question_in_words_takes_any_words() -> None:
    use = replace(USE, ground="act-36-1", answers=(("statute", "전자상거래법 제6조"),))
    assert lacks(refused(use, kept=(KEPT,)), refusing()) == ()
    assert lacks(refused(replace(use, answers=()), kept=(KEPT,)), refusing()) == ("answer",)


def test_an_outcome_without_grounds_takes_none_and_one_that_allows_them_needs_none() -> None:
    assert lacks(replace(WHOLE, grounds=(USE,)), rule(Outcome.FULL)) == ("closed",)
    assert (
        lacks(Decision(Outcome.PARTIAL), rule(Outcome.PARTIAL, Right.SUSPENSION, Need.ALLOWED), Right.SUSPENSION) == ()
    )


def test_each_thing_that_is_missing_is_said_once() -> None:
    unfinished = replace(USE, reason="")
    assert lacks(refused(unfinished, unfinished), refusing()) == ("reason",)


# kept records


def test_a_ground_that_rests_on_a_statute_names_the_records_that_stay() -> None:
    use = replace(USE, ground="act-36-1", answers=(("statute", "전자상거래법"),))
    assert lacks(refused(use), refusing()) == ("kept",)
    assert lacks(refused(use), refusing(Need.NONE)) == ()
    assert lacks(refused(USE), refusing(Need.NEEDED)) == ("kept",)


def test_a_kept_record_says_what_stays_until_when_and_where_apart() -> None:
    empty = Kept("must", " ", "", None, "")
    found = lacks(refused(USE, kept=(empty,)), refusing())
    assert found == ("kept.items", "kept.fields", "kept.place", "kept.until")
    assert lacks(refused(USE, kept=(KEPT,)), refusing()) == ()


def test_what_a_statute_only_allows_to_be_kept_needs_a_reason_of_its_own() -> None:
    assert lacks(refused(USE, kept=(replace(KEPT, duty="may"),)), refusing()) == ("kept.why",)
    assert lacks(refused(USE, kept=(replace(KEPT, duty="may", why="분쟁 중"),)), refusing()) == ()


def test_a_record_is_kept_under_a_duty_and_only_where_the_outcome_keeps_any() -> None:
    assert lacks(refused(USE, kept=(replace(KEPT, duty="처리방침"),)), refusing()) == ("kept",)
    assert lacks(refused(USE, kept=(KEPT,)), refusing(Need.NONE)) == ("kept",)


# fee and facts


@pytest.mark.parametrize(
    ("charge", "right", "expected"),
    [
        (Charge(), Right.ACCESS, ()),
        (Charge(own_cause=True), Right.ACCESS, ()),
        (Charge(fee=3000), Right.ACCESS, ("fee_basis",)),
        (Charge(postage=500, basis=" "), Right.ACCESS, ("fee_basis",)),
        (Charge(fee=3000, postage=500, basis="출력 60쪽 × 50원, 우편"), Right.ACCESS, ()),
        (Charge(fee=3000, basis="출력 60쪽", own_cause=True), Right.ACCESS, ("fee_cause",)),
        (Charge(fee=3000, own_cause=True), Right.ACCESS, ("fee_cause", "fee_basis")),
        (Charge(fee=3000, basis="출력 60쪽"), Right.AUTOMATED, ("fee_cause",)),
    ],
)
def test_a_fee_has_its_calculation_and_none_is_asked_for_the_company_s_own_cause(
    charge: Charge, right: Right, expected: tuple[str, ...]
) -> None:
    assert lacks(replace(WHOLE, charge=charge), rule(Outcome.FULL, right), right) == expected


@pytest.mark.parametrize("way", [way for way in Delivery if way is not Delivery.POST])
def test_postage_is_asked_only_for_a_copy_that_goes_by_post(way: Delivery) -> None:
    there = replace(WHOLE, delivery=way, view_at="2026-12-01T14:00", view_place="2층")
    posted = Charge(fee=3000, postage=500, basis="출력 60쪽, 등기")
    assert lacks(replace(there, charge=posted), rule(Outcome.FULL)) == ("fee_postage",)
    assert lacks(replace(there, charge=replace(posted, postage=0)), rule(Outcome.FULL)) == ()


def test_no_fee_is_asked_that_no_notice_tells() -> None:
    charged = Decision(Outcome.DONE, charge=Charge(3000, 0, "출력 60쪽"))
    for right in (Right.CORRECTION, Right.DELETION, Right.SOURCE, Right.TRANSMISSION):
        assert lacks(charged, rule(Outcome.DONE, right), right) == ("fee_cause",)
    unshown = replace(charged, outcome=Outcome.NOT_HELD)
    assert lacks(unshown, rule(Outcome.NOT_HELD)) == ("fee_cause",)


def test_the_facts_that_a_notice_needs_are_missing_until_they_are_typed() -> None:
    needed, free = (
        FactField(name, FieldKind.LINE, on, "가", "a") for name, on in (("fixed_on", True), ("told", False))
    )
    known = replace(rule(Outcome.DONE, Right.CORRECTION), fields=(needed, free))
    assert lacks(Decision(Outcome.DONE), known, Right.CORRECTION) == ("fact.fixed_on",)
    typed = Decision(Outcome.DONE, facts=(("fixed_on", "2026-11-20"), ("told", "")))
    assert lacks(typed, known, Right.CORRECTION) == ()
    assert (typed.fact("fixed_on"), typed.fact("nothing")) == ("2026-11-20", "")


# what is open: right, side, receipt day, who


def test_outcomes_are_those_of_right_side_and_receipt_day_in_the_order_of_the_data() -> None:
    whole = rule(Outcome.DONE, Right.WITHDRAWAL)
    general = replace(rule(Outcome.REFUSED, Right.WITHDRAWAL), variants=(Variant.GENERAL,))
    ended = replace(rule(Outcome.PARTIAL, Right.WITHDRAWAL), until=LAST)
    later = replace(rule(Outcome.NOT_HELD, Right.WITHDRAWAL), in_force=date(2026, 11, 19))
    rules = (general, whole, ended, later, rule(Outcome.FULL))
    assert outcomes(rules, Right.WITHDRAWAL, Variant.GENERAL, RECEIVED) == (general, whole)
    assert outcomes(rules, Right.WITHDRAWAL, Variant.ADVERTISING, RECEIVED) == (whole,)
    assert outcomes(rules, Right.WITHDRAWAL, Variant.ADVERTISING, LAST) == (whole, ended)


def test_a_private_company_has_only_the_grounds_that_it_may_use() -> None:
    public = ground("act-37-2-3", private=False)
    own, sided = ground("act-37-2-2"), replace(ground("side"), variants=(Variant.GENERAL,))
    gone = replace(ground("old"), until=LAST)
    found = usable((public, own, sided, gone), Right.SUSPENSION, Variant.PLAIN, RECEIVED)
    assert found == (own,)
    assert usable((public, own, sided, gone), Right.SUSPENSION, Variant.GENERAL, LAST) == (own, sided, gone)
    assert usable((own,), Right.ACCESS, Variant.PLAIN, RECEIVED) == ()


def test_a_duty_binds_every_business_or_the_kinds_that_it_names() -> None:
    every, shops = duty("tax"), duty("shop", business="ecommerce")
    old = replace(duty("old"), until=LAST)
    other = replace(duty("21"), answers=("act-21-1",))
    everything = (every, shops, old, other)
    assert duties_on(everything, RECEIVED) == (every, other)
    assert duties_on(everything, RECEIVED, businesses=frozenset({"ecommerce"})) == (every, shops, other)
    assert duties_on(everything, RECEIVED, answering="act-21-1") == (other,)
    assert duties_on(everything, LAST, answering="act-36-1") == (every, old)
