"""What is to be mended in a published policy, worked out from its text, the agencies and the retention duties."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.policy import PUBLISHED_PARTS, Policy, PolicyLine, from_data, missing
from dpo_desk.domain.policy_defects import CODES, Defect, defects
from dpo_desk.domain.retention import Keep, RetentionDuty

FILE = Path(__file__).parents[2] / "resources" / "sample" / "policy.json"
SAMPLE = from_data(json.loads(FILE.read_text(encoding="utf-8")))
TODAY = date(2026, 11, 24)
ECOMMERCE = "전자상거래 등에서의 소비자보호에 관한 법률"


def agency(code: str, name: str, site: str, *, start: date = date(2011, 9, 30), until: date | None = None) -> Agency:
    return Agency(code, name, name, "신고", "reports", "118", site, start, until, "안내서", True)


def duty(record: str, months: int | None, *, statute: str = ECOMMERCE, until: date | None = None) -> RetentionDuty:
    return RetentionDuty(
        record, statute, statute, "제6조", "6", record, record, months, "거래한 날", "the day", Keep.MAY, ("act-21-1",),
        "거래 기록", "record", "보존", "kept", "통신판매업자", "sellers", "ecommerce", date(2011, 9, 30), until, "x",
        "H",
    )  # fmt: skip


AGENCIES = (
    agency("kopico", "개인정보 분쟁조정위원회", "www.kopico.go.kr"),
    agency("kisa", "개인정보침해 신고센터, 한국인터넷진흥원", "privacy.kisa.or.kr"),
    agency("police", "경찰청", "ecrm.police.go.kr"),
    agency("prosecutors", "대검찰청", "www.spo.go.kr", until=date(2026, 10, 1)),
    agency("prosecutors", "공소청", "www.spo.go.kr", start=date(2026, 10, 2)),
)
DUTIES = (
    duty("표시·광고에 관한 기록", 6),
    duty("계약 또는 청약철회 등에 관한 기록", 60),
    duty("대금결제 및 재화등의 공급에 관한 기록", 60),
    duty("소비자의 불만 또는 분쟁처리에 관한 기록", 36),
    duty("로그기록, 접속지 추적자료", 3, statute="통신비밀보호법"),
)
SAID = PolicyLine("회원 가입", "본인 확인")
FILLED: dict[str, Any] = dict.fromkeys(PUBLISHED_PARTS, (SAID,))
WHOLE = Policy(date(2026, 1, 1), **FILLED)


def found(policy: Policy, *, on: date = TODAY) -> tuple[Defect, ...]:
    return defects(policy, on=on, agencies=AGENCIES, duties=DUTIES)


def codes(policy: Policy, *, on: date = TODAY) -> list[str]:
    return [defect.code for defect in found(policy, on=on)]


def with_line(part: str, label: str, text: str) -> Policy:
    """A whole policy with one more published line."""
    lines: Any = {part: (SAID, PolicyLine(label, text))}
    return replace(WHOLE, **lines)


def test_the_sample_policy_lists_its_known_defects_each_with_its_place() -> None:
    assert found(SAMPLE) == (
        Defect("items", "items"),
        Defect("periods", "periods", (1, 3)),
        Defect("own_period", "periods", (7,)),
        Defect("debt_period", "periods", (8,)),
        Defect("fraud_period", "periods", (9,)),
        Defect("ad_records", "periods", (10,)),
        Defect("processors", "processors"),
        Defect("rights_articles", "rights", (0,)),
        Defect("dormancy", "destruction", (5, 6, 7)),
        Defect("dpo_contact", "dpo_contact", (0,)),
        Defect("request_contact", "request_contact", (0,)),
        Defect("prosecutors", "remedies", (3,)),
        Defect("police_site", "remedies", (4,)),
        Defect("own_cases", "own_cases"),
    )


def test_a_whole_policy_has_no_defects() -> None:
    assert codes(WHOLE) == []


# parts


def test_what_the_office_adds_mends_a_letter_and_not_the_published_policy() -> None:
    own = replace(WHOLE, items=(PolicyLine("회원 가입", "이름", own=True),))
    assert missing(own) == ()
    assert codes(own) == ["items"]


@pytest.mark.parametrize("part", PUBLISHED_PARTS)
def test_a_part_left_out_or_left_blank_is_a_defect(part: str) -> None:
    empty: Any = {part: ()}
    assert Defect(part, part) in found(replace(WHOLE, **empty))
    if part != "items":
        blank: Any = {part: (SAID, PolicyLine("서비스 정보"))}
        assert Defect(part, part, (1,)) in found(replace(WHOLE, **blank))


def test_a_purpose_without_published_items_is_a_defect_of_the_items() -> None:
    marketing = replace(WHOLE, purposes=(SAID, PolicyLine("광고", "판촉")))
    assert codes(marketing) == ["items"]
    assert codes(replace(marketing, items=(SAID, PolicyLine("광고", "이름")))) == []


def test_no_items_are_a_defect_even_where_no_purpose_is_published() -> None:
    assert codes(replace(WHOLE, purposes=(), items=())) == ["items", "purposes"]


# periods


@pytest.mark.parametrize(
    ("label", "text", "code"),
    [
        ("광고와 거래에 관한 기록", f"6개월({ECOMMERCE})", "ad_records"),
        ("표시·광고에 관한 기록", f"6개월({ECOMMERCE})", ""),
        ("거래 기록", "6개월(전자상거래법)", "statute_period"),
        ("거래 기록", "5년(전자상거래법)", ""),
        ("계약 기록", "5년(전자상거래법)", ""),
        ("계약 기록", "계약 5년, 표시·광고 6개월(전자상거래법)", ""),
        ("소비자 불만과 분쟁 처리 기록", f"3년({ECOMMERCE})", ""),
        ("소비자 불만과 분쟁 처리 기록", f"5년({ECOMMERCE})", "statute_period"),
        ("방문 기록", f"6개월({ECOMMERCE})", ""),
        ("로그기록", "3개월(통신비밀보호법)", ""),
        ("로그기록", "12개월(통신비밀보호법에 따름)", "statute_period"),
        ("로그기록", "12개월(의료법)", ""),
    ],
)
def test_a_period_is_held_against_the_duty_of_the_statute_it_names(label: str, text: str, code: str) -> None:
    assert codes(with_line("periods", label, text)) == ([code] if code else [])


def test_a_duty_that_ended_or_counts_no_months_is_held_against_nothing() -> None:
    wrong = with_line("periods", "광고와 거래에 관한 기록", f"6개월({ECOMMERCE})")
    for other in (duty("계약에 관한 기록", 60, until=date(2026, 6, 30)), duty("계약에 관한 기록", None)):
        assert defects(wrong, on=TODAY, agencies=AGENCIES, duties=(DUTIES[0], other)) == ()


@pytest.mark.parametrize(
    ("label", "text", "code"),
    [
        ("부정 이용 방지 기록", "6개월", "fraud_period"),
        ("부정 이용 방지 기록", "이용 계약이 끝날 때까지", "fraud_period"),
        ("부정 이용 방지 기록", "6개월(전자금융거래법)", ""),
        ("부정 이용을 막는 일", "고객 상담에 씀", ""),
        ("미납 요금", "정산될 때까지", "debt_period"),
        ("채권·채무", "남은 동안(상법에 따름)", "debt_period"),
        ("채권·채무", "5년(국세기본법)", ""),
        ("조사", "보유 기간이 지나도 조사가 끝날 때까지", "own_period"),
        ("조사", "보유 기간이 지나도 통신비밀보호법이 정한 동안", ""),
        ("파기 방법", "보유 기간이 지난 뒤에도 정해진 처리방법에 따라 보관", "own_period"),
        ("마케팅 동의", "동의한 날부터 2년", ""),
        ("회원 정보", "회원 탈퇴 때까지", ""),
    ],
)
def test_a_period_that_rests_on_no_statute_is_the_companys_own(label: str, text: str, code: str) -> None:
    assert codes(with_line("periods", label, text)) == ([code] if code else [])


# rights, dormancy, agencies


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("개인정보 보호법 제35조에 따라 열람, 정정, 삭제, 처리정지를 요구할 수 있음", True),
        ("제35조에 따라 열람을, 제36조에 따라 정정과 삭제를, 제37조에 따라 처리정지를 요구할 수 있음", False),
        ("제35조, 제36조에 따라 열람, 삭제, 처리정지를 요구할 수 있음", True),
        ("제35조에 따라 열람을 요구할 수 있음", False),
        ("열람, 정정, 삭제, 처리정지를 요구할 수 있음", False),
    ],
)
def test_correction_deletion_and_suspension_stand_under_their_own_articles(text: str, wrong: bool) -> None:
    assert codes(with_line("rights", "요구", text)) == (["rights_articles"] if wrong else [])


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("1년 동안 쓰지 않은 계정은 휴면으로 바꿈", True),
        ("개인정보 보호법 제39조의6에 따라 휴면으로 바꿈", True),
        ("회사가 정한 이용 정책에 따라 휴면으로 바꿈", False),
        ("전자금융거래법에 따라 휴면으로 바꿈", False),
        ("1년 동안 쓰지 않은 계정은 알린 뒤 잠금", False),
    ],
)
def test_a_rule_on_dormant_accounts_needs_a_ground_since_its_article_is_gone(text: str, wrong: bool) -> None:
    for part in ("destruction", "periods", "general"):
        assert codes(with_line(part, "계정", text)) == (["dormancy"] if wrong else [])


def test_the_prosecutors_are_to_be_taken_out_from_the_day_after_their_last() -> None:
    policy = with_line("remedies", "대검찰청", "1301, www.spo.go.kr")
    assert codes(policy, on=date(2026, 10, 1)) == []
    assert codes(policy, on=date(2026, 10, 2)) == ["prosecutors"]
    assert codes(with_line("remedies", "공소청", "1301, www.spo.go.kr")) == []


def test_another_agency_that_ended_is_told_too_unless_another_row_bears_its_name() -> None:
    gone = agency("office-1", "옛 상담소", "old.go.kr", until=date(2025, 12, 31))
    policy = with_line("remedies", "옛 상담소", "old.go.kr")
    assert defects(policy, on=TODAY, agencies=(gone,), duties=()) == (Defect("agency_ended", "remedies", (1,)),)
    now = agency("office-1", "옛 상담소", "old.go.kr", start=date(2026, 1, 1))
    assert defects(policy, on=TODAY, agencies=(gone, now), duties=()) == ()
    to_come = agency("office-1", "옛 상담소", "old.go.kr", start=date(2027, 1, 1), until=date(2027, 12, 31))
    assert defects(policy, on=TODAY, agencies=(to_come,), duties=()) == ()


@pytest.mark.parametrize(
    ("label", "text", "code"),
    [
        ("경찰청 사이버수사국", "182, cyberbureau.police.go.kr", "police_site"),
        ("경찰청", "182, ecrm.police.go.kr에서 신고", ""),
        ("경찰청", "국번 없이 182", ""),
        ("개인정보침해 신고센터", "118, http://www.privacy.kisa.or.kr", ""),
        ("개인정보침해 신고센터", "118, www.118.or.kr", "agency_site"),
        ("개인정보 분쟁조정위원회", "1833-6972, kopico.go.kr", ""),
    ],
)
def test_an_agencys_old_address_is_told(label: str, text: str, code: str) -> None:
    assert codes(with_line("remedies", label, text)) == ([code] if code else [])


# marks


def test_a_mark_of_the_officer_is_told_once_beside_what_is_worked_out() -> None:
    marked = replace(WHOLE, safety=(replace(SAID, defect="ad_records"), replace(SAID, defect="ad_records")))
    assert found(marked) == (Defect("ad_records", "safety", (0, 1)),)
    both = replace(WHOLE, remedies=(PolicyLine("경찰청", "cyberbureau.police.go.kr", defect="police_site"),))
    assert found(both) == (Defect("police_site", "remedies", (0,)),)


def test_the_offices_own_lines_are_never_a_defect() -> None:
    own = replace(WHOLE, remedies=(SAID, PolicyLine("대검찰청", "1301", own=True)))
    assert codes(own) == []


def test_every_code_that_is_told_is_one_of_the_known() -> None:
    assert {defect.code for defect in (*found(SAMPLE), *found(Policy(TODAY)))} <= set(CODES)
