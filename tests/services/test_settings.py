"""What the office entered: the company, the policy by its versions, how the desk behaves."""

import json
from dataclasses import replace
from datetime import date

import pytest

from dpo_desk import paths
from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.office_law import Ending, Entered, OfficeLaw
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.policy import Policy, PolicyLine, access_items, changes, from_data, missing
from dpo_desk.domain.policy_defects import Defect
from tests.support.desks import World
from tests.support.mails import RRN

SAMPLE = from_data(json.loads((paths.resource("sample") / "policy.json").read_text("utf-8")))
TODAY = date(2026, 11, 24)


def codes(world: World, policy: Policy) -> list[str]:
    return [defect.code for defect in world.desk.settings.defects(policy)]


# the company


def test_the_company_is_the_version_of_today_and_the_first_one_for_a_clock_set_back(world: World) -> None:
    named = world.desk.settings.organisation()
    assert named.name == "아니그마테크놀로지스 주식회사"
    world.later(days=1)
    world.desk.settings.save_organisation(replace(named, desk="고객지원실"))
    assert world.desk.settings.organisation().desk == "고객지원실"
    world.later(days=-1)
    assert world.desk.settings.organisation().desk == named.desk
    world.later(days=-400)
    assert world.desk.settings.organisation().name == named.name


def test_what_the_company_says_of_objections_is_kept_and_a_registration_number_is_not(world: World) -> None:
    named = world.desk.settings.organisation()
    objections = replace(named, objection_period="이 통지를 받으신 날부터 60일 안에", objection_answer_days=14)
    for reason in (named.objection_reason, " \u200b"):
        with pytest.raises(UserError, match=r"settings\.law\.reason"):
            world.desk.settings.save_organisation(replace(objections, objection_reason=reason))
    assert world.desk.settings.organisation() == named
    world.later(days=1)
    objections = replace(objections, objection_reason="2026년 11월 이사회에서 늘림")
    world.desk.settings.save_organisation(objections)
    objections = replace(objections, objection_author="정해린", objection_on="2026-11-25")
    assert world.desk.settings.organisation() == objections
    world.desk.settings.save_organisation(replace(objections, fax="", objection_author="다른 사람"))
    assert world.desk.settings.organisation() == replace(objections, fax=""), "who set the days is not typed"
    objections = replace(objections, fax="")
    with pytest.raises(UserError, match=r"identity\.rrn"):
        world.desk.settings.save_organisation(replace(named, dpo_name=RRN))
    assert world.desk.settings.organisation() == objections


def test_a_company_that_was_not_entered_names_what_a_letter_lacks() -> None:
    lacking = Organisation(objection_period=" ").missing()
    assert "organisation.missing.dpo_name" in lacking
    assert "organisation.missing.objection_period" in lacking
    assert "organisation.missing.fax" not in lacking


@pytest.mark.parametrize(("seconds", "kept"), [(29, False), (30, True), (3600, True), (3601, False)])
def test_the_idle_time_stays_in_its_bounds(world: World, seconds: int, kept: bool) -> None:
    before = world.desk.settings.preferences()
    chosen = Preferences(lock_after_seconds=seconds)
    if kept:
        world.desk.settings.save_preferences(chosen)
    else:
        with pytest.raises(UserError, match=r"settings\.lock\.range"):
            world.desk.settings.save_preferences(chosen)
    assert world.desk.settings.preferences() == (chosen if kept else before)


# the policy


def test_a_case_is_answered_by_the_policy_of_its_receipt_day(world: World) -> None:
    newer = replace(SAMPLE, effective_on=date(2026, 11, 20), title="새 판")
    world.desk.settings.save_policy(newer)
    assert world.desk.settings.policies() == (SAMPLE, newer)
    for day, title in (
        (date(2026, 11, 19), SAMPLE.title),
        (date(2026, 11, 20), "새 판"),
        (date(2000, 1, 1), SAMPLE.title),
    ):
        found = world.desk.settings.policy_on(day)
        assert found is not None
        assert found.title == title


def test_versions_with_processors_and_the_desks_own_cases_come_back_and_their_changes_are_told(world: World) -> None:
    cloud = PolicyLine("사진 분석 서버", "클라우드 사업자에게 서버 운영을 맡김")
    records = PolicyLine("요구 처리 기록", "요구한 사람의 이름과 연락처, 처리한 경과를 3년 동안 보관")
    newer = replace(SAMPLE, effective_on=date(2026, 11, 20), processors=(cloud,), own_cases=(records,))
    world.desk.settings.save_policy(newer)
    world.lock()
    world.unlock()
    old, new = world.desk.settings.policies()
    assert new == newer
    told = [(change.part, change.before, change.after) for change in changes(old, new)]
    assert told == [
        ("processors", None, cloud),
        ("own_cases", None, records),
        ("own_cases", SAMPLE.own_cases[0], None),
    ]
    assert {"processors", "own_cases"} <= set(codes(world, old))
    assert not {"processors", "own_cases"} & set(codes(world, new))


def test_the_sample_policys_defects_are_those_that_were_found_in_it_by_hand(world: World) -> None:
    found = world.desk.settings.defects(SAMPLE)
    assert {defect.code for defect in found} == {
        *("items", "periods", "dpo_contact", "request_contact", "own_cases", "processors", "rights_articles"),
        *("dormancy", "prosecutors", "police_site", "ad_records", "fraud_period", "debt_period", "own_period"),
    }
    assert all(defect.lines or defect.code in ("items", "processors", "own_cases") for defect in found)


def test_an_agency_that_the_office_ended_is_a_defect_from_the_next_day_on(world: World) -> None:
    why = Entered("", TODAY, "문을 닫음")
    world.desk.law.save(OfficeLaw(endings=(Ending("agency", "kopico", TODAY, why),)))
    assert "agency_ended" not in codes(world, SAMPLE)
    world.later(days=1)
    assert Defect("agency_ended", "remedies", (1,)) in world.desk.settings.defects(SAMPLE)


def test_a_number_in_a_line_of_the_policy_is_refused(world: World) -> None:
    wrong = replace(SAMPLE, processors=(PolicyLine("위탁", f"{RRN} 님"),))
    with pytest.raises(UserError, match=r"identity\.rrn"):
        world.desk.settings.save_policy(wrong)
    assert world.desk.settings.policies() == (SAMPLE,)


def test_a_notice_that_needs_a_part_the_policy_lacks_is_blocked_until_it_is_entered(world: World) -> None:
    case = world.receive()
    world.to_examining(case.id)
    file = world.desk.cases.enclose(world.case(case.id), name="회원 정보.csv", media_type="text/csv", data=b"a,b\n")
    bare = replace(SAMPLE, periods=(PolicyLine("회원 정보"),))
    assert missing(bare) == ("periods",)

    def decision(policy: Policy) -> Decision:
        items = tuple(item.lines for item in access_items(policy))
        return Decision(Outcome.FULL, items, CopyForm.FILE, Delivery.POST, (file.id,))

    with pytest.raises(UserError, match=r"decision\.missing\.item3"):
        world.desk.cases.decide(world.request(case.id), decision(bare))
    world.desk.cases.decide(world.request(case.id), decision(SAMPLE))
    assert world.request(case.id).progress.decision is not None
