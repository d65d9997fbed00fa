"""A decision as it is typed: what comes of it, what it lacks, what is wrong with it and where. No window."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import Charge, Decision, shows_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Decided, Event, Received
from dpo_desk.domain.ground import Answer, Ground, GroundUse
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import FieldKind, Need, Outcome
from dpo_desk.domain.retention import Kept
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.cases import RequestRules
from dpo_desk.ui import words
from dpo_desk.ui.case.decision.lacks import LATE, field_of, lack_words
from dpo_desk.ui.case.decision.start import typed_decision
from dpo_desk.ui.case.decision.typed import blocks, decision, lacks, open_outcomes
from dpo_desk.ui.case.decision.wrong import day_problems, field_name
from tests.support.desks import MATCH, TODAY, law, make_desk

RECEIVED = date(2026, 11, 18)
LATEST = date(2026, 11, 24)


def asked(right: Right, side: Variant = Variant.PLAIN, made: Decision | None = None) -> Request:
    """A request that was decided, or not."""
    events = [Event(1, Received(RECEIVED, side), RECEIVED, TODAY, 1)]
    if made is not None:
        events.append(Event(2, Decided(made), LATEST, TODAY, 1))
    return Request(1, 1, right, "", tuple(events), None, 1)


def rules_of(request: Request) -> RequestRules:
    book = law()
    return RequestRules(
        book.outcomes_of(request), book.grounds_of(request), book.duties_of(request), book.checklist_of(request)
    )


EVERY: list[tuple[Right, Variant]] = [
    (Right.ACCESS, Variant.PLAIN),
    (Right.CORRECTION, Variant.PLAIN),
    (Right.DELETION, Variant.PLAIN),
    (Right.SUSPENSION, Variant.PLAIN),
    (Right.WITHDRAWAL, Variant.GENERAL),
    (Right.WITHDRAWAL, Variant.ADVERTISING),
    (Right.TRANSMISSION, Variant.SELF),
    (Right.AUTOMATED, Variant.REFUSE),
    (Right.AUTOMATED, Variant.EXPLAIN),
    (Right.SOURCE, Variant.PLAIN),
]
line = st.text("가나다 abc", min_size=1, max_size=12).map(str.strip).filter(bool)
days = st.dates(date(2024, 1, 1), date(2030, 1, 1))


@st.composite
def decided(draw: st.DrawFn) -> tuple[Request, Decision]:
    """A decision of any request, as its notice could say it."""
    right, side = draw(st.sampled_from(EVERY))
    request = asked(right, side)
    rules = rules_of(request)
    rule = draw(st.sampled_from(rules.outcomes))
    facts = tuple((field.name, draw(_fact(field.kind))) for field in rule.fields if draw(st.booleans()))
    made = Decision(rule.code, facts=tuple((name, said) for name, said in facts if said))
    if rule.grounds is not Need.NONE and rules.grounds:
        uses = draw(st.lists(st.sampled_from(rules.grounds), max_size=3))
        made = replace(made, grounds=tuple(_use(draw, ground) for ground in uses))
    if rule.kept is not Need.NONE and rules.duties:
        duties = draw(st.lists(st.sampled_from(rules.duties), max_size=2))
        made = replace(made, kept=tuple(_kept(draw, duty.code) for duty in duties))
    if shows_data(right, rule.code):
        items = tuple(tuple(draw(st.lists(line, min_size=1, max_size=2))) for _ in range(5))
        charge = Charge(draw(st.integers(0, 90_000)), draw(st.integers(0, 9_000)), draw(line), draw(st.booleans()))
        made = replace(made, items=items, enclosure_ids=(3, 7), copy_form=CopyForm.FILE, delivery=Delivery.EMAIL)
        made = replace(made, charge=charge)
    return request, made


def _fact(kind: FieldKind) -> st.SearchStrategy[str]:
    if kind is FieldKind.DAY:
        return days.map(date.isoformat)
    return st.sampled_from(["yes", ""]) if kind is FieldKind.FLAG else line


def _use(draw: st.DrawFn, ground: Ground) -> GroundUse:
    answers = tuple(
        (each.code, draw(st.sampled_from(["yes", "no"]) if each.kind is Answer.YES_NO else line))
        for each in ground.questions
    )
    review = draw(st.none() | days)
    return GroundUse(ground.code, draw(line), draw(line), answers, review, draw(line | st.just("")))


def _kept(draw: st.DrawFn, duty: str) -> Kept:
    return Kept(duty, draw(line), draw(line), draw(st.none() | days), draw(line), draw(line | st.just("")))


@given(decided())
def test_what_was_decided_stands_in_the_form_again_and_makes_the_same_decision(
    case: tuple[Request, Decision],
) -> None:
    request, made = case
    rules = rules_of(request)
    again = asked(request.right, request.variant, made)
    assert decision(typed_decision(again, None, (), rules), rules, request.right) == made


@given(decided())
def test_the_form_says_what_the_law_says_is_missing(case: tuple[Request, Decision]) -> None:
    request, made = case
    rules = rules_of(request)
    typed = typed_decision(asked(request.right, request.variant, made), None, (), rules)
    assert lacks(typed, rules, request.right) == law().decision_missing(request, made)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_everything_a_decision_can_lack_has_a_noun(language: words.Language) -> None:
    words.use(language)
    try:
        for right, side in EVERY:
            rules = rules_of(asked(right, side))
            for rule in rules.outcomes:
                typed: dict[str, object] = {"outcome": rule.code.value, "kept.1.duty": "", "withheld.1.ground": ""}
                for code in lacks(typed, rules, right):
                    said = lack_words(code, rule)
                    assert said
                    assert "decision.missing" not in said
                    assert not said.endswith("."), (code, said)
        assert lack_words(f"decision.missing.fact.{LATE.name}") == words.say("decision.late_reason")
    finally:
        words.use("ko")


def test_before_the_person_is_confirmed_only_what_needs_nobody_confirmed_is_open() -> None:
    request = asked(Right.DELETION)
    unconfirmed = {rule.code for rule in open_outcomes(rules_of(request), request)}
    assert unconfirmed == {Outcome.NOT_IDENTIFIED, Outcome.OUTSIDE, Outcome.UNCLEAR, Outcome.WITHDRAWN}
    confirmed = replace(request, events=(*request.events, Event(2, MATCH, LATEST, TODAY, 1)))
    assert Outcome.DONE in {rule.code for rule in open_outcomes(rules_of(confirmed), confirmed)}


def test_an_outcome_the_right_does_not_have_makes_no_decision() -> None:
    rules = rules_of(asked(Right.SOURCE))
    typed: dict[str, object] = {"outcome": "full"}
    assert lacks(typed, rules, Right.SOURCE) == ("decision.missing.outcome",)
    with pytest.raises(UserError, match=r"decision\.missing\.outcome"):
        decision(typed, rules, Right.SOURCE)


def test_what_was_typed_for_another_outcome_is_left_out_of_the_decision() -> None:
    rules = rules_of(asked(Right.ACCESS))
    typed: dict[str, object] = {
        "outcome": "notheld",
        "item1": "이름",
        "enclosures": ["1"],
        "delivery": "visit",
        "withheld.1.ground": "act-35-4-2",
        "fee.fee": "3000",
        "fact.searched": "회원 DB",
        "fact.outside_reason": "다른 결과의 말",
    }
    made = decision(typed, rules, Right.ACCESS)
    assert (made.items, made.enclosure_ids, made.grounds, made.charge) == ((), (), (), Charge())
    assert made.facts == (("searched", "회원 DB"),)


def test_an_amount_is_read_with_commas_and_its_unit_and_nothing_else() -> None:
    rules = rules_of(asked(Right.ACCESS))
    typed: dict[str, object] = {"outcome": "full", "fee.fee": "13,200원", "fee.postage": "4 000", "fee.basis": "20쪽"}
    assert decision(typed, rules, Right.ACCESS).charge == Charge(13_200, 0, "20쪽")


def test_what_was_done_lies_behind_and_what_is_kept_ends_ahead() -> None:
    rules = rules_of(asked(Right.DELETION))
    typed: dict[str, object] = {
        "outcome": "partial",
        "fact.deleted_on": "2026-11-25",
        "kept.1.until": "2026-11-23",
        "kept.2.until": "2029-03-02",
    }
    found = {name: error.code for name, error in day_problems(typed, rules, today=LATEST).items()}
    assert found == {"fact.deleted_on": "error.date.future", "kept.1.until": "decision.kept.ended"}
    stopped: dict[str, object] = {
        "outcome": "done",
        "fact.disposal_on": "2026-12-01",
        "fact.suspended_on": "2026-12-01",
    }
    assert set(day_problems(stopped, rules_of(asked(Right.SUSPENSION)), today=LATEST)) == {"fact.suspended_on"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("grounds.0.reason", "withheld.1.reason"),
        ("grounds.1.review_on", "withheld.2.review_on"),
        ("fee.postage", "fee.postage"),
        ("grounds.1.harm", "withheld.2.answer.act-35-4-2.harm"),
        ("kept.0.until", "kept.1.until"),
        ("fact.searched", "fact.searched"),
        ("fee_basis", "fee.basis"),
        ("item", "item1"),
        ("view_at", "view_at"),
    ],
)
def test_a_field_of_the_store_is_a_field_of_the_form(said: str, name: str) -> None:
    assert field_name(said, {"withheld.2.ground": "act-35-4-2"}) == name


def test_a_missing_part_is_mended_in_the_first_block_that_lacks_it() -> None:
    empty = ("withheld.2.reason", "kept.1.until", "fact.searched")
    assert field_of("decision.missing.reason", empty) == "withheld.2.reason"
    assert field_of("decision.missing.kept.until", empty) == "kept.1.until"
    assert field_of("decision.missing.fact.searched", empty) == "fact.searched"
    assert field_of("decision.missing.enclosure", empty) == "enclosures"
    assert field_of("decision.missing.item3", empty) == "item3"


def test_blocks_are_counted_by_what_is_typed() -> None:
    assert blocks({"kept.2.duty": "", "kept.1.place": "", "kept.x.y": "", "note": ""}, "kept") == (1, 2)


def test_the_form_starts_from_the_policy_of_the_receipt_day(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    request = world.to_examining(world.receive().id)
    policy = world.desk.settings.policy_on(RECEIVED)
    rules = rules_of(request)
    start = typed_decision(request, policy, [7], rules)
    made = decision(start, rules, Right.ACCESS)
    world.lock()
    assert made.outcome is Outcome.FULL
    assert made.enclosure_ids == (7,)
    assert len(made.items) == 5
    assert lacks(start, rules, Right.ACCESS) == ()


def test_a_visit_needs_a_readable_day_hour_and_place() -> None:
    rules = rules_of(asked(Right.ACCESS))
    typed: dict[str, object] = {f"item{n}": "항목" for n in range(1, 6)}
    typed |= {"outcome": "full", "enclosures": ["1"], "delivery": "visit"}
    assert lacks(typed, rules, Right.ACCESS) == ("decision.missing.view_at", "decision.missing.view_place")
    typed |= {"view_at": "월요일", "view_place": "회의실"}
    assert lacks(typed, rules, Right.ACCESS) == ("decision.missing.view_at",)
    typed["view_at"] = "2026-11-30 14:00"
    made = decision(typed, rules, Right.ACCESS)
    assert (made.delivery, made.view_at) == (Delivery.VISIT, "2026-11-30T14:00")
    assert decision({**typed, "delivery": "post"}, rules, Right.ACCESS).view_at == ""


def test_every_outcome_and_paper_has_its_name_in_both_languages() -> None:
    for language in ("ko", "en"):
        words.use(language)
        for rule in law().outcomes:
            assert words.has(f"decision.outcome.{rule.code}"), rule.code
            assert words.has(f"letter.kind.{rule.paper}"), rule.paper
        for right, sides in ((right, side) for right, side in EVERY if side):
            assert words.has(f"right.{sides}"), right
            assert words.has(f"right.{sides}.source"), right
    words.use("ko")
