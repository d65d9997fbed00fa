"""Notices of other rights than access, of more time, and the deadline proof: from the real store to the kept file."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Stage
from dpo_desk.domain.decision import Charge, Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import ExtensionGround, ExtensionIssued, PostponementIssued
from dpo_desk.domain.ground import GroundUse
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.policy import PolicyLine
from dpo_desk.domain.retention import Kept
from dpo_desk.domain.rights import Right, Variant
from tests.support.desks import World
from tests.support.letters import examined, flat

REFUSED = Decision(
    Outcome.REFUSED,
    grounds=(
        GroundUse(
            "act-36-1",
            "거래 장부와 증빙",
            "「국세기본법」 제85조의3이 수집하도록 정한 정보입니다.",
            (("named", "yes"), ("statute", "「국세기본법」 제85조의3")),
        ),
    ),
    kept=(Kept("tax-books", "거래 장부와 증빙", "거래 상대방, 금액", date(2031, 5, 31), "분리 보관 저장소"),),
)


def test_a_deletion_that_is_refused_goes_out_with_form_ten_and_is_kept_byte_for_byte(world: World) -> None:
    case_id = examined(world, Right.DELETION)
    world.desk.cases.decide(world.request(case_id), REFUSED)
    preview = world.desk.letters.preview(case_id, world.request(case_id).id)
    assert preview.missing == ()
    issued = world.desk.letters.issue(world.request(case_id))
    pdf = world.desk.letters.show(issued)
    assert hashlib.sha256(pdf).hexdigest() == issued.sha256
    said = flat(pdf, world)
    for words in (
        "개인정보 삭제 요구에 대한 통지",
        "개인정보([√]정정ㆍ삭제, [ ]처리정지) 요구에 대한 결과 통지서",
        "「국세기본법」 제85조의3이 수집하도록 정한 정보입니다.",
        "(근거: 「개인정보 보호법」 제36조제1항 단서)",
        "2031. 5. 31.까지 분리 보관 저장소에 따로 보관하고",
        "이의제기방법",
        "통지-2026-0001",
    ):
        assert words in said, words
    assert issued.kind == "deletion_refused"
    assert issued.sources["form"].startswith("deletion_refused ")
    assert "form10" in issued.sources["texts"]
    assert (issued.sources["grounds"], issued.sources["duties"]) == ("act-36-1", "tax-books")
    assert issued.sources["law"] == "decree-36671"
    request = world.request(case_id)
    assert request.progress.stage is Stage.NOTIFIED
    with world.desk.tools.reading(world.desk.actor) as unit:
        entry = next(entry for entry in unit.entries(case_id=case_id) if entry.code == "letter.issued")
    assert (entry.details["paper"], entry.details["sha256"]) == ("deletion_refused", issued.sha256)


DECISIONS: dict[tuple[Right, Variant], tuple[Decision, str]] = {
    (Right.CORRECTION, Variant.PLAIN): (
        Decision(
            Outcome.DONE,
            facts=(("fix_item", "주소"), ("before", "가로 1"), ("after", "가로 2"), ("fixed_on", "2026-11-24")),
        ),
        "correction_result",
    ),
    (Right.SUSPENSION, Variant.PLAIN): (
        Decision(
            Outcome.DONE,
            facts=(
                ("suspended_items", "이용 기록"),
                ("suspended_on", "2026-11-24"),
                ("disposal", "지웁니다"),
                ("disposal_on", "2026-11-27"),
            ),
        ),
        "suspension_done",
    ),
    (Right.WITHDRAWAL, Variant.ADVERTISING): (
        Decision(
            Outcome.DONE, facts=(("withdrawn_on", "2026-11-23"), ("ad_media", "문자"), ("ad_done_on", "2026-11-24"))
        ),
        "advertising_withdrawn",
    ),
    (Right.SOURCE, Variant.PLAIN): (
        Decision(Outcome.DONE, facts=(("source_name", "제휴사"), ("source_purpose", "행사 안내"))),
        "source_told",
    ),
    (Right.AUTOMATED, Variant.EXPLAIN): (
        Decision(
            Outcome.DONE,
            facts=(
                ("decision_name", "가입 심사"),
                ("decision_on", "2026-11-01"),
                ("decision_result", "보류"),
                ("data_types", "직업"),
                ("criteria", "중복 가입"),
                ("procedure", "규칙에 따라 점수를 냅니다"),
            ),
        ),
        "automated_explained",
    ),
}


@pytest.mark.parametrize(("right", "variant"), DECISIONS)
def test_the_outcome_chooses_the_paper(world: World, right: Right, variant: Variant) -> None:
    decision, paper = DECISIONS[right, variant]
    case_id = examined(world, right, variant)
    world.desk.cases.decide(world.request(case_id), decision)
    assert world.desk.letters.preview(case_id, world.request(case_id).id).missing == ()
    issued = world.desk.letters.issue(world.request(case_id))
    assert issued.kind == paper
    said = flat(world.desk.letters.show(issued), world)
    for name, fact in decision.facts:
        shown = ". ".join(str(int(part)) for part in fact.split("-")) + "." if name.endswith("_on") else fact
        assert shown in said


def test_a_partial_access_says_what_is_withheld_beside_what_is_shown(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    file = world.desk.cases.enclose(world.case(case_id), name="회원.csv", media_type="text/csv", data=b"a")
    ground = GroundUse(
        "act-35-4-2", "상담 녹음", "함께 통화한 분의 사정이 들어 있습니다.", (("harm", "제3자"), ("masking", "어려움"))
    )
    partial = replace(world.decision(file.id), outcome=Outcome.PARTIAL, grounds=(ground,), delivery=Delivery.EMAIL)
    world.desk.cases.decide(world.request(case_id), partial)
    issued = world.desk.letters.issue(world.request(case_id))
    said = flat(world.desk.letters.show(issued), world)
    assert issued.kind == "access_partial"
    for words in ("[√]일부열람", "상담 녹음: 함께 통화한 분의 사정이 들어 있습니다.", "열람 자료", "회원.csv"):
        assert words in said, words


def test_a_transmission_handled_as_access_gets_the_paper_of_access_and_says_why(world: World) -> None:
    case_id = examined(world, Right.TRANSMISSION, Variant.SELF)
    world.desk.cases.treat_as_access(world.request(case_id), reason="의무 대상 규모가 아님")
    file = world.desk.cases.enclose(world.case(case_id), name="회원.csv", media_type="text/csv", data=b"a")
    world.desk.cases.decide(world.request(case_id), replace(world.decision(file.id), delivery=Delivery.EMAIL))
    issued = world.desk.letters.issue(world.request(case_id))
    said = flat(world.desk.letters.show(issued), world)
    assert issued.kind == "access_notice"
    assert "요구하신 것은 개인정보 전송이지만" in said
    assert "[√]열람" in said


def test_a_postponement_exists_once_its_notice_is_issued(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    request = world.request(case_id)
    due = request.due_on
    until = date(2026, 12, 21)
    world.desk.cases.plan_postponement(request, reason="기록이 많습니다", until=until, now_items="회원 정보")
    assert world.request(case_id).due_on == due
    preview = world.desk.letters.preview(case_id, request.id)
    assert preview.missing == ()
    assert "개인정보 열람연기 통지" in flat(preview.pdf, world)
    issued = world.desk.letters.issue(world.request(case_id))
    said = flat(world.desk.letters.show(issued), world)
    for words in (
        "먼저 드릴 수 있는 것은 함께 보내 드립니다: 회원 정보.",
        "2026. 12. 21. 무렵",
        "[√]열람연기",
        "이의제기방법",
    ):
        assert words in said, words
    assert issued.kind == "access_postponed"
    assert "grounds" not in issued.sources
    after = world.request(case_id)
    told = after.progress.interims[-1]
    assert isinstance(told, PostponementIssued)
    assert (told.until, told.letter_id, told.document_no, told.sha256) == (
        until, issued.id, "통지-2026-0001", issued.sha256,
    )  # fmt: skip
    assert (after.progress.planned, after.progress.stage, after.due_on) == (None, Stage.EXAMINING, until)
    assert world.desk.cases.reread(case_id).letters[-1].kind == "access_postponed"


def test_time_that_is_planned_after_a_decision_shows_nothing_of_the_decision(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    file = world.desk.cases.enclose(world.case(case_id), name="회원.csv", media_type="text/csv", data=b"a")
    world.desk.cases.decide(world.request(case_id), replace(world.decision(file.id), delivery=Delivery.EMAIL))
    world.desk.cases.plan_postponement(world.request(case_id), reason="기록이 많습니다", until=date(2026, 12, 21))
    said = flat(world.desk.letters.preview(case_id, world.request(case_id).id).pdf, world)
    assert "개인정보 열람연기 통지" in said
    assert said.count("[√]") == 2, "the box of the title and that of the notice; no kind of copy, no way"
    assert "회원.csv" not in said


def test_a_fee_of_a_decision_stands_in_its_notice_with_how_it_came_about(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    file = world.desk.cases.enclose(world.case(case_id), name="회원.csv", media_type="text/csv", data=b"a")
    charge = Charge(12_000, 1_200, "사본 240장에 장당 50원, 등기 우편 1,200원")
    world.desk.cases.decide(world.request(case_id), replace(world.decision(file.id), charge=charge))
    said = flat(world.desk.letters.preview(case_id, world.request(case_id).id).pdf, world)
    assert "금13,200원(금일만삼천이백원) (산정: 사본 240장에 장당 50원" in said


def test_more_time_is_refused_once_the_running_period_is_over(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    world.desk.cases.plan_postponement(world.request(case_id), reason="기록이 많습니다", until=date(2026, 12, 21))
    due = world.request(case_id).due_on
    assert due is not None
    world.later(days=(due - world.desk.tools.today()).days)
    assert world.desk.letters.preview(case_id, world.request(case_id).id).missing == (), "the last day is in time"
    world.later(days=1)
    (found,) = world.desk.letters.preview(case_id, world.request(case_id).id).missing
    assert (found.code, found.params["due"]) == ("time.late", due)
    with pytest.raises(UserError, match=r"time\.late"):
        world.desk.letters.issue(world.request(case_id))
    assert world.desk.cases.reread(case_id).letters == ()


def test_two_extensions_say_which_they_are_and_to_which_day(world: World) -> None:
    case_id = examined(world, Right.AUTOMATED, Variant.EXPLAIN)
    first_due = world.request(case_id).due_on
    for number, words in ((1, "첫 번째 연장"), (2, "두 번째 연장")):
        before = world.request(case_id).due_on
        assert before is not None
        world.desk.cases.plan_extension(
            world.request(case_id),
            days=30,
            ground=ExtensionGround.COMPLEX,
            reason="규칙을 확인합니다",
            meanwhile="멈춥니다",
        )
        issued = world.desk.letters.issue(world.request(case_id))
        after = world.request(case_id).due_on
        assert after is not None
        said = flat(world.desk.letters.show(issued), world)
        assert words in said
        assert f"{before.year}. {before.month}. {before.day}.에서 {after.year}. {after.month}. {after.day}.까지" in said
        assert issued.kind == "automated_extended"
        told = world.request(case_id).progress.interims[-1]
        assert isinstance(told, ExtensionIssued)
        assert (told.days, told.document_no) == (30, f"통지-2026-000{number}")
        world.later(days=1)
    last_due = world.request(case_id).due_on
    assert first_due is not None
    assert last_due is not None
    assert last_due > first_due + timedelta(days=59)


def test_a_late_notice_is_not_issued_before_it_says_why(world: World) -> None:
    case_id = examined(world, Right.CORRECTION)
    decision = DECISIONS[Right.CORRECTION, Variant.PLAIN][0]
    world.desk.cases.decide(world.request(case_id), decision)
    world.later(days=20)
    assert [each.code for each in world.desk.letters.preview(case_id, world.request(case_id).id).missing] == [
        "letter.find.late"
    ]
    with pytest.raises(UserError, match=r"letter\.find\.late"):
        world.desk.letters.issue(world.request(case_id))
    said_why = replace(decision, facts=(*decision.facts, ("late_reason", "접수를 늦게 알았습니다")))
    world.desk.cases.decide(world.request(case_id), said_why)
    issued = world.desk.letters.issue(world.request(case_id))
    assert "늦어진 까닭: 접수를 늦게 알았습니다." in flat(world.desk.letters.show(issued), world)


def test_a_notice_that_puts_another_right_names_it_and_is_not_late(world: World) -> None:
    case_id = examined(world, Right.CORRECTION)
    decision = DECISIONS[Right.CORRECTION, Variant.PLAIN][0]
    world.desk.cases.decide(world.request(case_id), decision)
    world.desk.letters.issue(world.request(case_id))
    world.later(days=30)
    world.desk.cases.correct_notice(world.request(case_id), reason="주소가 틀렸습니다")
    world.desk.cases.decide(world.request(case_id), decision)
    issued = world.desk.letters.issue(world.request(case_id))
    assert "2026. 11. 24. 보내 드린 통지(통지-2026-0001)를 바로잡아 대신합니다." in flat(
        world.desk.letters.show(issued), world
    )


def test_a_decision_that_the_law_of_today_no_longer_takes_is_not_issued(world: World) -> None:
    case_id = examined(world, Right.AUTOMATED, Variant.EXPLAIN)
    world.desk.cases.decide(world.request(case_id), DECISIONS[Right.AUTOMATED, Variant.EXPLAIN][0])
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.REFUSE)
    codes = [each.code for each in world.desk.letters.preview(case_id, world.request(case_id).id).missing]
    assert "decision.missing.fact.ad_action" in codes
    with pytest.raises(UserError, match=r"decision\.missing"):
        world.desk.letters.issue(world.request(case_id))


def test_what_the_law_requires_of_a_paper_is_named_with_its_article(world: World) -> None:
    case_id = examined(world, Right.AUTOMATED, Variant.EXPLAIN)
    world.desk.cases.decide(world.request(case_id), DECISIONS[Right.AUTOMATED, Variant.EXPLAIN][0])
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.REVIEW)
    missing = world.desk.letters.preview(case_id, world.request(case_id).id).missing
    (found,) = [each for each in missing if each.code == "letter.find.statement"]
    assert (found.params["what"], found.params["where"]) == ("opinion", "opinion_result")
    assert found.params["article"] == "「개인정보 보호법 시행령」 제44조의3제3항"


def test_a_preview_before_the_decision_says_that_there_is_none(world: World) -> None:
    case_id = examined(world, Right.DELETION)
    (found,) = world.desk.letters.preview(case_id, world.request(case_id).id).missing
    assert found.code == "case.missing.decision"


def test_a_letter_says_that_the_policy_names_the_record_where_the_published_one_does(world: World) -> None:
    case_id = examined(world, Right.DELETION)
    world.desk.cases.decide(world.request(case_id), REFUSED)
    sentence = "이 내용은 회사의 개인정보 처리방침에도 있습니다."
    request = world.request(case_id)
    policy = world.desk.settings.policy_on(request.progress.received_on)
    assert policy is not None
    for lines, stands in (
        ((), False),
        ((PolicyLine("열람등요구 기록", "3년 보관", own=True),), False),
        ((PolicyLine("열람등요구 기록", "3년 보관"),), True),
    ):
        world.desk.settings.save_policy(replace(policy, own_cases=lines))
        preview = world.desk.letters.preview(case_id, request.id)
        assert (sentence in flat(preview.pdf, world)) == stands
