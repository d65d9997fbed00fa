"""The shipped data against what the law gives, typed here by hand: leaving one thing out of the data fails."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.ground import Answer, usable
from dpo_desk.domain.outcome import Need, Outcome, OutcomeRule, StatisticsRow, outcomes
from dpo_desk.domain.period import speaks
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.book import load
from tests.support.law_files import SHIPPED

LAW = load(SHIPPED)
TODAY = date(2026, 11, 24)
SIDES = [(right, side) for right in Right for side in variants(right)]

# the grounds: right, article, open to a private company
GROUNDS = [
    ("access", "Act 35(4)1", True),
    ("access", "Act 35(4)2", True),
    ("access", "Act 35(4)3(a)", False),
    ("access", "Act 35(4)3(b)", False),
    ("access", "Act 35(4)3(c)", False),
    ("access", "Act 35(4)3(d)", False),
    ("access", "Act 35(4)3(e)", False),
    ("deletion", "Act 36(1) proviso", True),
    ("suspension", "Act 37(2)1", True),
    ("suspension", "Act 37(2)2", True),
    ("suspension", "Act 37(2)3", False),
    ("suspension", "Act 37(2)4", True),
    ("withdrawal general", "Act 37(3) proviso, 37(2)1", True),
    ("withdrawal general", "Act 37(3) proviso, 37(2)2", True),
    ("withdrawal general", "Act 37(3) proviso, 37(2)3", False),
    ("withdrawal general", "Act 37(3) proviso, 37(2)4", True),
    ("automated refuse", "Act 37-2(3), Notice 2024-9, 7(2)", True),
    ("automated explain", "Act 37-2(3), Notice 2024-9, 7(3)", True),
    ("automated review", "Act 37-2(3), Notice 2024-9, 7(4)", True),
    ("automated refuse", "Act 37-2(1) proviso, 15(1)1", True),
    ("automated refuse", "Act 37-2(1) proviso, 15(1)2", True),
    ("automated refuse", "Act 37-2(1) proviso, 15(1)4", True),
    ("automated refuse", "Act 37-2(1)", True),
    *[
        (f"transmission {side}", f"Decree 42-8(1){item}", True)
        for side in ("self", "third_party")
        for item in range(1, 12)
    ],
    ("source", "Act 20(4)1", False),
    ("source", "Act 20(4)2", True),
]

COMMON = (
    "notheld not_held, notidentified not_identified, outside outside, processor processor, withdrawn request_withdrawn"
)
LATER = "destroyed not_held, unclear unclear"

# the outcomes of each side, with the paper that says each
OUTCOMES = {
    "access": f"full access_notice, partial access_partial, refused access_refused, {COMMON}, {LATER}",
    "correction": f"done correction_result, partial correction_result, unchanged correction_result, {COMMON}, {LATER}",
    "deletion": f"done deletion_done, partial deletion_partial, refused deletion_refused, {COMMON}, {LATER}",
    "suspension": f"done suspension_done, partial suspension_refused, refused suspension_refused, {COMMON}, {LATER}",
    "withdrawal general": "done consent_withdrawn, partial consent_withdrawn, refused consent_withdrawn, "
    f"{COMMON}, {LATER}",
    "withdrawal advertising": f"done advertising_withdrawn, {COMMON}",
    "transmission self": "done transmission_done, refused transmission_refused, notobliged transmission_not_obliged, "
    f"{COMMON}, {LATER}",
    "transmission third_party": "done transmission_done, refused transmission_refused, "
    f"notobliged transmission_not_obliged, {COMMON}, {LATER}",
    "automated refuse": f"done automated_result, refused automated_refused, {COMMON}, {LATER}",
    "automated explain": f"done automated_explained, refused automated_refused, {COMMON}, {LATER}",
    "automated review": f"done automated_explained, refused automated_refused, {COMMON}, {LATER}",
    "source": f"done source_told, refused source_told, {COMMON}, {LATER}",
}

# what other statutes order or allow: statute and article, months, must or may, kind of business
DUTIES = [
    ("E-Commerce Consumer Protection Act 6(2)(3), Decree 6(1)1", 6, "may", "ecommerce"),
    ("E-Commerce Consumer Protection Act 6(2)(3), Decree 6(1)2", 60, "may", "ecommerce"),
    ("E-Commerce Consumer Protection Act 6(2)(3), Decree 6(1)3", 60, "may", "ecommerce"),
    ("E-Commerce Consumer Protection Act 6(2)(3), Decree 6(1)4", 36, "may", "ecommerce"),
    ("E-Commerce Consumer Protection Act 6(2), Decree 6(2)3", None, "may", "ecommerce"),
    ("Protection of Communications Secrets Act 15-2, Decree 41(2)1", 12, "must", "telecom"),
    ("Protection of Communications Secrets Act 15-2, Decree 41(2)1", 6, "must", "telecom"),
    ("Protection of Communications Secrets Act 15-2, Decree 41(2)2", 3, "must", "telecom"),
    ("Framework Act on National Taxes 85-3", 60, "must", ""),
    ("Framework Act on National Taxes 85-3", 84, "must", ""),
    ("Commercial Act 33", 120, "must", ""),
    ("Commercial Act 33", 60, "must", ""),
    ("Electronic Financial Transactions Act 22, Decree 12(1)1", 60, "must", "efinance"),
    ("Electronic Financial Transactions Act 22, Decree 12(1)2", 12, "must", "efinance"),
    ("Electronic Financial Transactions Act 22, Decree 12(2)", 36, "must", "efinance"),
    ("Credit Information Act 20(2)", 36, "must", "credit"),
    ("Credit Information Act 20-2", 60, "may", "credit"),
    *[
        ("Enforcement Rule of the Medical Service Act 15(1)", 12 * years, "must", "medical")
        for years in (5, 10, 2, 10, 5, 5, 5, 5, 3)
    ],
    ("Pharmaceutical Affairs Act 29", 24, "must", "pharmacy"),
    ("Pharmaceutical Affairs Act 30", 60, "must", "pharmacy"),
    ("National Health Insurance Act 96-4(1), Rule 58", 60, "must", "medical"),
    ("National Health Insurance Act 96-4(1), Rule 58", 36, "must", "pharmacy"),
    ("Location Information Act 16(2)", 6, "must", "location"),
    ("Labor Standards Act 42", 36, "must", "employer"),
    ("Specified Financial Information Act 5-4", 60, "must", "aml"),
]


def named(right: Right, side: Variant) -> str:
    return f"{right} {side}".strip()


def test_the_grounds_are_those_of_the_law_and_no_other() -> None:
    found = [
        (named(right, side), ground.article_en, ground.private)
        for right, side in SIDES
        for ground in LAW.grounds
        if speaks(ground, right, side, TODAY)
    ]
    assert sorted(found) == sorted(GROUNDS)


def test_a_private_company_is_offered_no_ground_of_a_public_body() -> None:
    offered = [
        (named(right, side), ground.article_en)
        for right, side in SIDES
        for ground in usable(LAW.grounds, right, side, TODAY)
    ]
    assert sorted(offered) == sorted((right, article) for right, article, private in GROUNDS if private)


@pytest.mark.parametrize("right", [Right.CORRECTION, Right.WITHDRAWAL])
def test_correction_and_advertising_know_no_ground_to_refuse(right: Right) -> None:
    side = Variant.ADVERTISING if right is Right.WITHDRAWAL else Variant.PLAIN
    assert usable(LAW.grounds, right, side, TODAY) == ()
    assert not any(rule.code is Outcome.REFUSED for rule in outcomes(LAW.outcomes, right, side, TODAY))


def test_only_the_ground_against_deletion_rests_on_records_that_are_kept() -> None:
    assert {ground.code for ground in LAW.grounds if ground.kept} == {"act-36-1"}


@pytest.mark.parametrize(
    ("code", "questions"),
    [
        ("act-35-4-1", {"is_act": "no", "act": ""}),
        ("act-35-4-2", {"harm": "", "masking": ""}),
        ("act-36-1", {"named": "no", "statute": ""}),
        ("act-37-2-1", {"statute": "", "until": ""}),
        ("act-37-2-4", {"clear": "yes", "service": ""}),
        ("act-37-3-4", {"clear": "yes", "service": ""}),
        ("notice-2024-9-7-2", {"harm": "", "weighed": "no"}),
        ("notice-2024-9-7-3", {"harm": "", "weighed": "no"}),
        ("notice-2024-9-7-4", {"harm": "", "weighed": "no"}),
        ("automated-consent", {"consent": ""}),
        ("decree-42-8-1-2", {"which": "", "public": "yes"}),
        ("decree-42-8-1-10", {"repeats": "", "reason": "yes"}),
        ("act-20-4-2", {"harm": "", "outweighs": "no"}),
    ],
)
def test_a_ground_asks_what_it_needs_and_an_answer_may_close_it(code: str, questions: dict[str, str]) -> None:
    for ground in (each for each in LAW.grounds if each.code == code):
        assert {question.code: question.bars for question in ground.questions} == questions


def test_every_ground_asks_at_least_one_question_that_wants_words() -> None:
    for ground in LAW.grounds:
        assert any(question.kind is Answer.TEXT for question in ground.questions), ground.code


@pytest.mark.parametrize(("right", "side"), SIDES)
def test_a_right_ends_as_the_law_knows_and_each_ending_has_its_paper(right: Right, side: Variant) -> None:
    found = {f"{rule.code} {rule.paper}" for rule in outcomes(LAW.outcomes, right, side, TODAY)}
    assert found == set(OUTCOMES[named(right, side)].split(", "))


def of(right: Right, code: Outcome, side: Variant = Variant.PLAIN) -> OutcomeRule:
    return next(rule for rule in outcomes(LAW.outcomes, right, side, TODAY) if rule.code is code)


def test_a_refusal_always_needs_a_ground_and_what_is_no_refusal_takes_none() -> None:
    for rule in LAW.outcomes:
        if rule.code is Outcome.REFUSED:
            assert rule.grounds is Need.NEEDED
        elif rule.code is not Outcome.PARTIAL:
            assert rule.grounds is Need.NONE
    assert of(Right.CORRECTION, Outcome.PARTIAL).grounds is Need.NONE
    assert of(Right.DELETION, Outcome.PARTIAL).grounds is Need.ALLOWED
    for right in (Right.ACCESS, Right.SUSPENSION):
        assert of(right, Outcome.PARTIAL).grounds is Need.NEEDED


def test_what_is_not_deleted_is_named_with_its_statute() -> None:
    assert of(Right.DELETION, Outcome.REFUSED).kept is Need.NEEDED
    assert of(Right.DELETION, Outcome.PARTIAL).kept is Need.NEEDED
    assert of(Right.DELETION, Outcome.DONE).kept is Need.NONE


def test_only_what_shows_nothing_may_be_decided_before_the_person_is_confirmed() -> None:
    early = {(rule.right, rule.code) for rule in LAW.outcomes if rule.before_identity}
    common = {Outcome.NOT_IDENTIFIED, Outcome.OUTSIDE, Outcome.UNCLEAR, Outcome.WITHDRAWN}
    assert early == {(right, code) for right in Right for code in common} | {(Right.WITHDRAWAL, Outcome.DONE)}
    assert of(Right.WITHDRAWAL, Outcome.DONE, Variant.ADVERTISING).before_identity
    assert not of(Right.WITHDRAWAL, Outcome.DONE, Variant.GENERAL).before_identity


def test_every_outcome_has_its_row_in_statistics() -> None:
    assert all(rule.statistics.value == rule.code.value for rule in LAW.outcomes)
    assert all(LAW.statistics_row(rule.right, rule.code) is rule.statistics for rule in LAW.outcomes)
    assert LAW.statistics_row(Right.TRANSMISSION, Outcome.FULL) is StatisticsRow.FULL
    assert replace(LAW, outcomes=()).statistics_row(Right.DELETION, Outcome.REFUSED) is StatisticsRow.REFUSED


def test_the_duties_are_those_of_other_statutes_with_their_periods() -> None:
    found = [(f"{each.statute_en} {each.article_en}", each.months, each.keep, each.business) for each in LAW.duties]
    assert sorted(found, key=str) == sorted(DUTIES, key=str)


def test_records_of_trade_may_be_kept_after_withdrawal_and_are_no_ground_against_deletion() -> None:
    trade = [duty for duty in LAW.duties if duty.business == "ecommerce"]
    assert len(trade) == 5
    assert not any("act-36-1" in duty.answers for duty in trade)
    assert all({"act-21-1", "act-37-5"} <= set(duty.answers) for duty in trade)


def test_the_period_of_location_records_says_that_it_is_no_ground_against_withdrawal() -> None:
    (location,) = (duty for duty in LAW.duties if duty.business == "location")
    assert location.answers == ("act-21-1",)
    assert "제24조제4항" in location.gist_ko
    assert "안전하지 않습니다" in location.gist_ko
    assert "no safe ground" in location.gist_en


def test_what_binds_every_business_is_known_from_what_binds_one_kind() -> None:
    assert {duty.code for duty in LAW.duties if not duty.business} == {
        "tax-books", "tax-books-offshore", "commercial-books", "commercial-slips",
    }  # fmt: skip


def test_what_was_not_read_in_the_primary_text_is_marked_less_than_sure() -> None:
    sure = {duty.code: duty.confidence for duty in LAW.duties}
    assert (sure["tax-books"], sure["credit-ended"], sure["aml-records"]) == ("M-H", "M", "M")
    changed = {ground.confidence for ground in LAW.grounds if ground.in_force == date(2027, 3, 9)}
    assert changed == {"L"}
