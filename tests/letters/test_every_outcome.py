"""Whatever the law lets an officer decide has a paper: every right, side and outcome, composed from its facts."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from dpo_desk import paths
from dpo_desk.domain.case import Case, Request, Way
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.decision import Decision, shows_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Decided,
    Event,
    ExtensionGround,
    ExtensionPlanned,
    IdentityChecked,
    IdentityMethod,
    IdentityResult,
    PostponementPlanned,
    Received,
    What,
)
from dpo_desk.domain.ground import Answer, Ground, GroundUse
from dpo_desk.domain.letter import CopyForm, Delivery, Letter, texts
from dpo_desk.domain.notice import Enclosure, Notice
from dpo_desk.domain.officer import Officer, Role
from dpo_desk.domain.outcome import FieldKind, Need, OutcomeRule
from dpo_desk.domain.period import speaks
from dpo_desk.domain.person import Person
from dpo_desk.domain.retention import Keep, Kept, RetentionDuty
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.book import load as load_law
from dpo_desk.letters.missing import missing
from dpo_desk.letters.texts import load
from dpo_desk.services.notice import Sender, notice
from dpo_desk.services.told import told
from tests.letters.notice_sample import letter

BOOK = load_law(paths.resource("law"))
TODAY = date(2026, 11, 24)
RECEIVED = date(2026, 11, 22)
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=KOREA)
OFFICER = Officer(1, "dpo", "정해린", "이사", Role.DPO)
COMPANY = Organisation(
    "아니그마테크놀로지스 주식회사", "", "04780", "서울특별시 성동구 새빛로 41, 7층", "02-555-0142", "02-555-0143",
    "anigma.example", "대표이사", "오세린", "이사", "정해린", "02-555-0147", "privacy@anigma.example", "정보보호실",
    "이 통지를 받으신 날부터 30일 안에", "정보보호 최고책임자",
)  # fmt: skip
JIWOO = Person("한지우", 1, postcode="04524", address="서울특별시 중구 세종대로 110")


OF_ONE_SIDE = {"rest_items", "suspended_on", "disposal", "disposal_on", "opinion", "opinion_result"}


def cases() -> list[tuple[Right, Variant, OutcomeRule]]:
    """Every rule in force today with each side it holds for."""
    return [
        (rule.right, side, rule)
        for rule in BOOK.outcomes
        for side in (rule.variants or variants(rule.right))
        if speaks(rule, rule.right, side, RECEIVED)
    ]


CASES = cases()


def named(case: tuple[Right, Variant, OutcomeRule]) -> str:
    right, side, rule = case
    return f"{right}.{side or 'plain'}.{rule.code}"


def request(right: Right, side: Variant, *whats: What) -> Request:
    check = IdentityChecked(IdentityMethod.PHONE, ("name",), IdentityResult.MATCH)
    happened = (Received(RECEIVED, side), check, *whats)
    events = tuple(Event(number, what, TODAY, NOW, 1) for number, what in enumerate(happened, 1))
    return Request(1, 1, right, "제 정보를 알려 주세요.", events, None, 1)


def use(ground: Ground) -> GroundUse:
    answers = tuple(
        (each.code, "살펴본 말" if each.kind is Answer.TEXT else "no" if each.bars == "yes" else "yes")
        for each in ground.questions
    )
    return GroundUse(ground.code, "그 부분", "그 까닭은 이렇습니다.", answers, finding="견주어 보았습니다")


def kept(duty: RetentionDuty) -> Kept:
    why = "분쟁에 답하기 위함" if duty.keep is Keep.MAY else ""
    return Kept(duty.code, "그 기록", "성명과 주소", date(2031, 3, 4), "분리 보관소", why)


def decision(asked: Request, rule: OutcomeRule, *, all_facts: bool = True) -> Decision:
    """A decision with every fact of its rule, or with the needed ones alone."""
    facts = tuple(
        (field.name, {FieldKind.DAY: "2026-11-20", FieldKind.FLAG: "yes"}.get(field.kind, f"{field.ko}의 말"))
        for field in rule.fields
        if field.needed or all_facts
    )
    shows = shows_data(asked.right, rule.code)
    return Decision(
        rule.code,
        items=(("가",), ("나",), ("다",), ("라",), ("마",)) if shows else (),
        copy_form=CopyForm.FILE,
        delivery=Delivery.EMAIL,
        enclosure_ids=(1,) if shows else (),
        grounds=tuple(use(ground) for ground in BOOK.grounds_of(asked)[:2]) if rule.grounds is not Need.NONE else (),
        kept=tuple(kept(duty) for duty in BOOK.duties_of(asked)[4:9]) if rule.kept is not Need.NONE else (),
        facts=facts,
    )


def of(asked: Request, *, today: date = TODAY) -> Notice:
    """The notice that the services would make of a request."""
    said = told(asked, BOOK, today=today, now=NOW)
    case = Case(1, "2026-0001", Way.EMAIL, "ko", RECEIVED, None, "", JIWOO, None, (asked,), 1, NOW, 1)
    made = notice(
        case,
        asked,
        said,
        sender=Sender(COMPANY, None, BOOK.agencies.in_force(TODAY), OFFICER),
        attachments=(),
        statements=BOOK.statements_of(said.paper, TODAY, asked),
        document_no="통지-2026-0001",
        issued_on=today,
    )
    if made.shown is None:
        return made
    return replace(made, shown=replace(made.shown, enclosures=(Enclosure("회원 정보.csv", 12, "ab" * 32),)))


def words(of_letter: Letter) -> str:
    return "\n".join(texts(of_letter))


@pytest.mark.parametrize("case", CASES, ids=named)
def test_every_outcome_has_its_paper_and_says_every_fact_of_it(case: tuple[Right, Variant, OutcomeRule]) -> None:
    right, side, rule = case
    asked = request(right, side)
    decided = decision(asked, rule)
    assert BOOK.decision_missing(asked, decided) == ()
    made = of(request(right, side, Decided(decided)))
    assert made.paper == rule.paper
    assert missing(made, load(made.paper)) == ()
    said = words(letter(made))
    for field in rule.fields:
        if field.kind in (FieldKind.LINE, FieldKind.TEXT):
            assert decided.fact(field.name) in said, field.name
        elif field.kind is FieldKind.DAY and not (field.name == "suspended_on" and decided.fact("human")):
            assert "2026. 11. 20." in said
    for each in decided.grounds:
        assert each.item in said
        assert each.reason in said
        assert next(g for g in BOOK.grounds if g.code == each.ground).article_ko in said
    for each_kept in decided.kept:
        duty = next(d for d in BOOK.duties if d.code == each_kept.duty)
        assert f"「{duty.statute_ko}」 {duty.article_ko}" in said
    assert said.rstrip().count("끝.") == 1


@pytest.mark.parametrize("case", CASES, ids=named)
def test_the_needed_facts_alone_make_the_letter_too(case: tuple[Right, Variant, OutcomeRule]) -> None:
    right, side, rule = case
    asked = request(right, side)
    letter(of(request(right, side, Decided(decision(asked, rule, all_facts=False)))))


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_needed_fact_that_is_not_there_is_named(case: tuple[Right, Variant, OutcomeRule]) -> None:
    right, side, rule = case
    asked = request(right, side)
    whole = decision(asked, rule)
    for field in (field for field in rule.fields if field.needed):
        without = replace(whole, facts=tuple(fact for fact in whole.facts if fact[0] != field.name))
        assert f"decision.missing.fact.{field.name}" in BOOK.decision_missing(asked, without)
        made = of(request(right, side, Decided(without)))
        found = missing(made, load(made.paper))
        if field.name in OF_ONE_SIDE:
            continue  # the paper leaves its sentence out for the other outcomes that share it
        assert [each.params["where"] for each in found] == [field.name]
        with pytest.raises(UserError, match=r"letter\.find"):
            letter(made)


@pytest.mark.parametrize("case", [case for case in CASES if case[2].grounds is Need.NEEDED], ids=named)
def test_a_refusal_without_its_ground_reason_or_way_to_object_is_none(case: tuple[Right, Variant, OutcomeRule]) -> None:
    right, side, rule = case
    asked = request(right, side)
    whole = decision(asked, rule)
    no_ground = of(request(right, side, Decided(replace(whole, grounds=()))))
    no_reason = of(request(right, side, Decided(replace(whole, grounds=(replace(whole.grounds[0], reason=" "),)))))
    closed = of(request(right, side, Decided(replace(whole, grounds=(replace(whole.grounds[0], ground="gone"),)))))
    made = of(request(right, side, Decided(whole)))
    no_way = replace(made, objection=replace(made.objection, desk="", reviewer=""))
    for broken in (no_ground, no_reason, closed, no_way):
        assert missing(broken, load(broken.paper))
        with pytest.raises(UserError, match=r"letter\.find"):
            letter(broken)
    assert {each.code for each in missing(no_way, load(made.paper))} == {"letter.find.objection"}
    assert [each.params["where"] for each in missing(no_ground, load(made.paper))] == ["withheld"]


def test_a_may_duty_is_never_written_as_a_must_nor_a_must_as_a_may() -> None:
    duties = {duty.keep: duty for duty in BOOK.duties_of(request(Right.DELETION, Variant.PLAIN))}
    for right, side, rule in (case for case in CASES if case[2].kept is not Need.NONE):
        asked = request(right, side)
        for keep, duty in duties.items():
            facts = replace(decision(asked, rule), kept=(kept(duty),))
            said = words(letter(of(request(right, side, Decided(facts))))).replace(duty.gist_ko, "")
            assert ("보존하여야" in said) == (keep is Keep.MUST and rule.paper != "deletion_refused"), rule.paper
            assert ("분쟁에 답하기 위함" in said) == (keep is Keep.MAY)


def test_more_time_has_its_papers() -> None:
    postponed = request(Right.ACCESS, Variant.PLAIN, PostponementPlanned("기록이 많습니다", date(2026, 12, 18)))
    said = words(letter(of(postponed)))
    assert "2026. 12. 18. 무렵" in said
    assert "함께 보내 드립니다" not in said
    given = request(
        Right.ACCESS, Variant.PLAIN, PostponementPlanned("기록이 많습니다", date(2026, 12, 18), "회원 정보")
    )
    assert "먼저 드릴 수 있는 것은 함께 보내 드립니다: 회원 정보." in words(letter(of(given)))
    for side in variants(Right.AUTOMATED):
        planned = ExtensionPlanned(30, ExtensionGround.OVERLOAD, "문의가 몰렸습니다", "")
        made = of(request(Right.AUTOMATED, side, planned))
        assert missing(made, load(made.paper)) == ()
        extended = words(letter(made))
        assert "2026. 12. 22.에서 2027. 1. 21.까지" in extended
        assert "불가항력이나 일시적인 업무 폭증" in extended
        assert "복잡하거나" not in extended
        assert "(첫 번째 연장)" in extended


def test_a_request_with_neither_decision_nor_plan_has_no_paper() -> None:
    with pytest.raises(UserError, match=r"case\.missing\.decision"):
        of(request(Right.ACCESS, Variant.PLAIN))


def test_an_outcome_that_the_right_does_not_have_has_no_paper() -> None:
    rule = next(rule for _, _, rule in CASES if rule.code == "unchanged")
    with pytest.raises(UserError, match=r"decision\.missing\.outcome"):
        of(request(Right.ACCESS, Variant.PLAIN, Decided(Decision(rule.code))))


def test_a_notice_after_the_due_date_says_why_or_is_named() -> None:
    for right, side, rule in CASES:
        asked = request(right, side)
        whole = decision(asked, rule)
        late = of(request(right, side, Decided(whole)), today=date(2027, 6, 1))
        found = [each.code for each in missing(late, load(late.paper))]
        assert found == (["letter.find.late"] if late.late else [])
        assert late.late == (BOOK.due(right, RECEIVED, side) is not None)
        if late.late:
            said = replace(whole, facts=(*whole.facts, ("late_reason", "담당자가 접수를 놓쳤습니다")))
            told_late = words(letter(of(request(right, side, Decided(said)), today=date(2027, 6, 1))))
            assert "담당자가 접수를 놓쳤습니다." in told_late
            assert "죄송합니다" in told_late


def test_every_fact_of_a_paper_is_one_that_the_law_data_asks_for() -> None:
    asked_for: dict[str, set[str]] = {}
    for _, _, rule in CASES:
        asked_for.setdefault(rule.paper, set()).update(field.name for field in rule.fields)
    for paper, fields in asked_for.items():
        assert set(load(paper).facts) == fields, paper


def by_name(name: str) -> tuple[Right, Variant, OutcomeRule]:
    return next(case for case in CASES if named(case) == name)


@pytest.mark.parametrize("name", ["deletion.plain.done", "automated.explain.done", "automated.explain.refused"])
def test_the_last_day_is_in_time_and_the_next_is_late(name: str) -> None:
    """A refusal about an automated decision has its own, sooner day (Notice 2024-9, 8(2))."""
    right, side, rule = by_name(name)
    asked = request(right, side, Decided(decision(request(right, side), rule)))
    deadline = BOOK.deadline(right, asked.events)
    last = deadline.refuse_by if name.endswith("refused") else deadline.due
    assert last is not None
    assert not of(asked, today=last).late
    assert of(asked, today=last + timedelta(days=1)).late


def test_a_ground_that_holds_only_after_weighing_says_how_it_was_weighed() -> None:
    for name, weighed in (
        ("automated.explain.refused", True),
        ("source.plain.refused", True),
        ("access.plain.refused", False),
    ):
        right, side, rule = by_name(name)
        asked = request(right, side)
        whole = decision(asked, rule)
        first = replace(whole, grounds=whole.grounds[:1])
        silent = replace(first, grounds=(replace(first.grounds[0], finding=""),))
        assert (
            "견주어 본 내용: 견주어 보았습니다." in words(letter(of(request(right, side, Decided(first)))))
        ) == weighed
        lacks = missing(of(request(right, side, Decided(silent))), load(rule.paper))
        assert [each.params["where"] for each in lacks] == (["withheld_finding"] if weighed else [])


def test_a_measure_is_said_as_it_was_taken() -> None:
    right, side, rule = by_name("automated.refuse.done")
    asked = request(right, side)
    for said, by_hand in (("yes", True), ("no", False), ("", False)):
        whole = decision(asked, rule)
        facts = tuple((name, said if name == "human" else text) for name, text in whole.facts)
        told_so = words(letter(of(request(right, side, Decided(replace(whole, facts=facts))))))
        assert ("담당자가 자료를 직접 살펴 다시 처리하였습니다." in told_so) == by_hand
        assert ("2026. 11. 20.부터 적용하지 않습니다." in told_so) != by_hand


def test_the_contract_that_still_runs_is_named_only_where_it_is_the_ground() -> None:
    for name in ("suspension.plain.refused", "withdrawal.general.refused"):
        right, side, rule = by_name(name)
        for ground in BOOK.grounds_of(request(right, side)):
            decided = replace(decision(request(right, side), rule), grounds=(use(ground),))
            said = words(letter(of(request(right, side, Decided(decided)))))
            assert ("이용계약을 끝내고 싶으시면" in said) == ground.code.endswith("-4"), ground.code
