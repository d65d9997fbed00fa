"""A request is judged by the law of its receipt day; the law that came later or went before does not speak."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import Decided, Event, Received, TreatedAsAccess, VariantChosen, What
from dpo_desk.domain.ground import GroundUse
from dpo_desk.domain.office_law import CompanyFacts, OfficeLaw
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.retention import Kept
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.book import load
from tests.support.law_files import SHIPPED

LAW = load(SHIPPED)
DAY = timedelta(days=1)
NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)
SIDES = [(right, side) for right in Right for side in variants(right)]
DAYS = st.dates(date(2011, 9, 30), date(2040, 12, 31))


def asked(right: Right, received_on: date, side: Variant = Variant.PLAIN, *more: What) -> Request:
    happened: tuple[What, ...] = (Received(received_on, side), *more)
    events = tuple(Event(number, what, received_on, NOW, 1) for number, what in enumerate(happened, 1))
    return Request(1, 1, right, "", events, None, 1)


def endings(right: Right, received_on: date, side: Variant = Variant.PLAIN) -> set[str]:
    return {rule.code.value for rule in LAW.outcomes_of(asked(right, received_on, side))}


@pytest.mark.parametrize(
    ("right", "side", "first", "own"),
    [
        (Right.WITHDRAWAL, Variant.GENERAL, date(2023, 9, 15), {"done", "partial", "refused"}),
        (Right.WITHDRAWAL, Variant.ADVERTISING, date(2014, 11, 29), {"done"}),
        (Right.AUTOMATED, Variant.EXPLAIN, date(2024, 3, 15), {"done", "refused"}),
        (Right.TRANSMISSION, Variant.THIRD_PARTY, date(2025, 3, 13), {"done", "refused", "notobliged"}),
        (Right.TRANSMISSION, Variant.SELF, date(2026, 8, 20), {"done", "refused"}),
    ],
)
def test_a_right_ends_in_its_own_way_from_the_day_it_began(
    right: Right, side: Variant, first: date, own: set[str]
) -> None:
    assert own <= endings(right, first, side)
    assert not own & endings(right, first - DAY, side)


def test_the_reworded_article_on_automated_decisions_speaks_from_its_day() -> None:
    eve, day = date(2027, 3, 8), date(2027, 3, 9)
    for code in ("automated-consent", "automated-statute", "automated-contract", "automated-no-effect"):
        spoken = [
            next(ground for ground in LAW.grounds_of(asked(Right.AUTOMATED, on, Variant.REFUSE)) if ground.code == code)
            for on in (eve, day)
        ]
        assert [ground.until for ground in spoken] == [eve, None]
        assert [ground.confidence for ground in spoken] == ["H", "L"]
    requests = [asked(Right.AUTOMATED, on, Variant.REFUSE) for on in (eve, day)]
    lines = [{item.code: item for item in LAW.checklist_of(each)}["automated-effect"] for each in requests]
    assert "2027-03-09" not in lines[0].ko
    assert "2027-03-09" in lines[1].ko


def test_the_size_that_obliges_to_transmit_is_told_with_its_day_until_that_day() -> None:
    told = [
        next(item.ko for item in LAW.checklist_of(asked(Right.TRANSMISSION, on)) if item.code == "transmission-size")
        for on in (date(2027, 2, 19), date(2027, 2, 20))
    ]
    assert ["2027-02-20" in text for text in told] == [True, False]


@given(day=DAYS)
def test_on_any_day_one_version_of_each_row_speaks_and_every_right_can_end(day: date) -> None:
    for right, side in SIDES:
        request = asked(right, day, side)
        codes = [rule.code for rule in LAW.outcomes_of(request)]
        assert len(codes) == len(set(codes))
        assert {Outcome.WITHDRAWN, Outcome.NOT_IDENTIFIED, Outcome.OUTSIDE} <= set(codes)
        for rows in (LAW.grounds_of(request), LAW.checklist_of(request), LAW.duties_of(request)):
            named = [row.code for row in rows]
            assert len(named) == len(set(named))
    for paper in {rule.paper for rule in LAW.outcomes}:
        stated = [each.code for each in LAW.statements_of(paper, day)]
        assert len(stated) == len(set(stated))


@given(day=DAYS)
def test_a_refusal_that_is_open_has_a_ground_that_is_open(day: date) -> None:
    for right, side in SIDES:
        request = asked(right, day, side)
        if LAW.outcome_of(request, Outcome.REFUSED):
            assert LAW.grounds_of(request), (right, side)


def test_the_side_that_was_chosen_counts_and_the_usual_one_where_nobody_chose() -> None:
    chosen = asked(Right.AUTOMATED, TODAY, Variant.PLAIN, VariantChosen(Variant.REVIEW))
    assert [ground.code for ground in LAW.grounds_of(chosen)] == ["notice-2024-9-7-4"]
    usual = asked(Right.WITHDRAWAL, TODAY)
    assert {"act-37-3-1", "act-37-3-2", "act-37-3-4"} == {ground.code for ground in LAW.grounds_of(usual)}


def test_a_transmission_handled_as_access_has_the_outcomes_and_grounds_of_access() -> None:
    request = asked(Right.TRANSMISSION, TODAY, Variant.SELF, TreatedAsAccess("의무 대상이 아님"))
    assert [ground.code for ground in LAW.grounds_of(request)] == ["act-35-4-1", "act-35-4-2"]
    assert LAW.outcome_of(request, Outcome.FULL)
    assert LAW.outcome_of(request, Outcome.NOT_OBLIGED) is None


def test_only_duties_of_the_companys_business_are_offered_and_all_where_none_is_entered() -> None:
    request = asked(Right.DELETION, TODAY)
    assert set(LAW.duties_of(request)) == set(LAW.duties)
    shop = LAW.with_office(OfficeLaw(facts=CompanyFacts(businesses=("ecommerce",))))
    assert {duty.business for duty in shop.duties_of(request)} == {"", "ecommerce"}
    answering = shop.duties_of(request, answering="act-36-1")
    assert {duty.code for duty in answering} == {"tax-books", "tax-books-offshore"}


def told(paper: str, right: Right, outcome: Outcome, side: Variant = Variant.PLAIN) -> list[str]:
    request = asked(right, TODAY, side, Decided(Decision(outcome)))
    return [each.code for each in LAW.statements_of(paper, TODAY, request)]


def test_a_paper_states_what_its_outcome_and_side_ask() -> None:
    assert told("source_told", Right.SOURCE, Outcome.DONE) == ["source", "purpose", "rights"]
    assert told("source_told", Right.SOURCE, Outcome.REFUSED) == ["rights", "reason", "objection"]
    assert told("correction_result", Right.CORRECTION, Outcome.UNCHANGED) == ["finding", "objection"]
    explained = ["result", "types", "criteria", "procedure"]
    assert told("automated_explained", Right.AUTOMATED, Outcome.DONE, Variant.EXPLAIN) == explained
    assert told("automated_explained", Right.AUTOMATED, Outcome.DONE, Variant.REVIEW) == ["opinion"]
    assert [each.code for each in LAW.statements_of("source_told", TODAY)] == ["rights"]


KEPT = Kept("tax-books", "2025년 장부", "성명, 금액", date(2031, 3, 31), "별도 보관 영역")
NAMED = GroundUse(
    "act-36-1", "2025년 장부", "세법이 적도록 정한 정보입니다.", (("named", "yes"), ("statute", "국세기본법"))
)


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({}, ()),
        ({"kept": ()}, ("decision.missing.kept",)),
        ({"kept": (Kept("tax-books", "장부", "성명", None, "별도"),)}, ("decision.missing.kept.until",)),
        ({"kept": (Kept("tax-books", "장부", "", date(2031, 3, 31), "별도"),)}, ("decision.missing.kept.fields",)),
        ({"kept": (Kept("tax-books", "장부", "성명", date(2031, 3, 31), ""),)}, ("decision.missing.kept.place",)),
        ({"kept": (Kept("policy", "장부", "성명", date(2031, 3, 31), "별도"),)}, ("decision.missing.kept",)),
        (
            {"kept": (Kept("ecommerce-payment", "결제", "성명", date(2031, 3, 31), "별도", "환불에 답함"),)},
            ("decision.missing.kept.duty",),
        ),
        (
            {"kept": (KEPT, Kept("ecommerce-payment", "결제", "성명", date(2031, 3, 31), "별도", "환불에 답함"))},
            (),
        ),
        ({"grounds": ()}, ("decision.missing.ground",)),
        ({"grounds": (GroundUse("act-35-4-2", "장부", "사유"),)}, ("decision.missing.closed",)),
        (
            {"grounds": (GroundUse("act-36-1", "장부", "사유", (("named", "no"), ("statute", "처리방침"))),)},
            ("decision.missing.barred",),
        ),
        ({"grounds": (GroundUse("act-36-1", "장부", "사유", (("named", "yes"),)),)}, ("decision.missing.answer",)),
    ],
)
def test_a_refusal_to_delete_names_statute_fields_end_and_place(change: dict[str, Any], lacks: tuple[str, ...]) -> None:
    decision = Decision(Outcome.REFUSED, **{"grounds": (NAMED,), "kept": (KEPT,), **change})
    assert LAW.decision_missing(asked(Right.DELETION, TODAY), decision) == lacks
