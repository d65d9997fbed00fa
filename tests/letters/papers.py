"""A made-up notice for every paper, with all that it can say."""

from dataclasses import replace
from datetime import date
from typing import Any

from dpo_desk.domain.notice import Fact, Notice, Row
from dpo_desk.domain.rights import Right, Variant
from tests.letters.notice_sample import NOTICE

RECORDING: Row = {
    "withheld_item": "2026. 5. 14. 상담 녹음 3분 10초부터 4분까지",
    "withheld_reason": "녹음에는 함께 통화한 다른 분의 목소리와 사정이 들어 있습니다. 그대로 드리면 그분의 사생활이 "
    "부당하게 침해될 수 있습니다. 그래서 그 부분은 가리고 나머지를 글로 옮겨 드립니다.",
    "withheld_ground": "「개인정보 보호법」 제35조제4항제2호",
    "withheld_finding": "목소리를 바꾸어도 말투와 내용으로 누구인지 알 수 있었습니다",
    "weighed": False,
    "review_on": "",
}
PROVISION: Row = {
    "withheld_item": "제3자 제공 현황 가운데 한 건",
    "withheld_reason": "법률에 따라 지금 알려 드릴 수 없습니다",
    "withheld_ground": "「개인정보 보호법」 제35조제4항제1호",
    "withheld_finding": "",
    "weighed": False,
    "review_on": date(2027, 2, 1),
}
CONTRACT: Row = {
    "kept_items": "계약과 결제 기록",
    "kept_fields": "주문번호, 성명, 주소, 전자우편주소, 거래 내용",
    "kept_statute": "「전자상거래 등에서의 소비자보호에 관한 법률」 제6조제2항ㆍ제3항, 같은 법 시행령 제6조제1항제2호",
    "kept_text": "계약 또는 청약철회 등에 관한 기록은 동의를 철회한 뒤에도 5년 동안 보존할 수 있습니다.",
    "kept_until": date(2031, 3, 4),
    "kept_place": "분리 보관 저장소(회계팀)",
    "kept_why": "환불과 분쟁에 답하기 위하여 남겨 둡니다",
    "must": False,
    "may": True,
}
BOOKS: Row = {
    "kept_items": "거래 장부와 증빙",
    "kept_fields": "거래 상대방, 거래일, 금액, 거래 내용",
    "kept_statute": "「국세기본법」 제85조의3",
    "kept_text": "납세자는 거래에 관한 장부와 증거서류를 갖추어 5년 동안 보존하여야 합니다.",
    "kept_until": date(2031, 5, 31),
    "kept_place": "분리 보관 저장소(회계팀)",
    "kept_why": "",
    "must": True,
    "may": False,
}
TOLD: dict[str, Fact] = {"told_recipients": "배송 수탁사 가나물류 주식회사", "told_on": date(2026, 11, 20)}
DELETED: dict[str, Fact] = {
    "deleted_items": "회원 정보(성명, 전자우편, 휴대전화)와 서비스 이용 기록 전부",
    "deleted_on": date(2026, 11, 20),
    "delete_method": "데이터베이스 행 삭제와 저장 공간 덮어쓰기",
}
EFFECT: dict[str, Fact] = {"effect": "로그인하실 수 없고, 문의 내역을 다시 보실 수 없습니다"}
DECISION: dict[str, Fact] = {"decision_name": "가입 심사 자동 판정", "decision_on": date(2026, 10, 30)}
OPINION: dict[str, Fact] = {
    "opinion": "직업 정보가 옛 것입니다.",
    "opinion_result": "새 직업 정보를 넣어 다시 판정하였습니다",
}
SEARCHED: dict[str, Fact] = {
    "searched": "회원 DB, 문의 게시판, 결제 시스템, 백업 목록",
    "search_keys": "성명, 휴대전화 번호, 전자우편주소",
    "search_until": date(2026, 11, 19),
    "not_held_reason": "회원으로 가입하신 기록이 없습니다",
}


def withheld_row(**changes: str | bool | date) -> Row:
    """A part that is withheld, its facts changed."""
    return {**RECORDING, **changes}


def _paper(paper: str, right: Right, facts: dict[str, Fact], variant: Variant = Variant.PLAIN) -> Notice:
    shown = NOTICE.shown if paper in ("access_notice", "access_partial", "transmission_not_obliged") else None
    asked = "제 정보에 관하여 요구합니다. 되도록 빨리 답해 주시기 바랍니다."
    return replace(
        NOTICE,
        paper=paper,
        right=right,
        variant=variant,
        shown=shown,
        facts=facts,
        request_summary=asked,
        check_code="",
    )


PAPERS: dict[str, Notice] = {
    each.paper: each
    for each in (
        _paper("access_notice", Right.ACCESS, {}),
        _paper("access_partial", Right.ACCESS, {"withheld": (RECORDING, PROVISION)}),
        _paper(
            "access_postponed",
            Right.ACCESS,
            {
                "due_on": date(2026, 11, 26),
                "postpone_reason": "찾아야 할 기록이 많고 별도 보관소에 있어 기한 안에 모두 꺼내기 어렵습니다",
                "postponed_to": date(2026, 12, 18),
                "now_items": "회원 정보와 동의 기록",
            },
        ),
        _paper("access_refused", Right.ACCESS, {"withheld": (RECORDING,)}),
        _paper(
            "correction_result",
            Right.CORRECTION,
            {
                "corrected": True,
                "not_corrected": True,
                "fix_item": "회원 정보의 주소",
                "before": "서울특별시 종로구 가상로 12",
                "after": "서울특별시 종로구 가상로 21",
                "fixed_on": date(2026, 11, 20),
                "rest_items": "가입일",
                "finding": "가입 신청서의 날짜와 견주어 보니 적힌 내용과 같았습니다",
                **TOLD,
            },
        ),
        _paper(
            "deletion_done",
            Right.DELETION,
            {**DELETED, **TOLD, **EFFECT, "backup_note": "백업은 90일 뒤 새 백업으로 바뀌며 그때 없어집니다"},
        ),
        _paper(
            "deletion_partial", Right.DELETION, {**DELETED, **TOLD, "withheld": (RECORDING,), "kept": (CONTRACT, BOOKS)}
        ),
        _paper(
            "deletion_refused",
            Right.DELETION,
            {
                "deleted_items": DELETED["deleted_items"],
                "deleted_on": DELETED["deleted_on"],
                "withheld": (
                    withheld_row(
                        withheld_item="거래 장부와 증빙",
                        withheld_ground="「개인정보 보호법」 제36조제1항 단서",
                        withheld_reason="「국세기본법」 제85조의3이 수집하도록 정한 정보이므로 삭제를 요구하실 수 "
                        "없는 정보에 해당합니다.",
                    ),
                ),
                "kept": (BOOKS,),
            },
        ),
        _paper(
            "suspension_done",
            Right.SUSPENSION,
            {
                "suspended_items": "맞춤 추천에 쓰는 이용 기록",
                "suspended_on": date(2026, 11, 19),
                "disposal": "남은 기록을 지우고 추천에서 뺍니다",
                "disposal_on": date(2026, 11, 25),
                "kept": (CONTRACT,),
                **EFFECT,
                **TOLD,
            },
        ),
        _paper(
            "suspension_refused",
            Right.SUSPENSION,
            {
                "withheld": (
                    withheld_row(
                        withheld_item="배송지와 연락처",
                        withheld_ground="「개인정보 보호법」 제37조제2항제4호",
                        withheld_reason="이 정보를 처리하지 않으면 귀하와 약속한 배송을 드리기 어렵습니다.",
                    ),
                ),
                "contract_running": True,
                "rest_items": "광고와 추천에 쓰는 이용 기록",
                "suspended_on": date(2026, 11, 19),
                "disposal": "남은 기록을 지웁니다",
                "disposal_on": date(2026, 11, 25),
                "kept": (BOOKS,),
            },
        ),
        _paper(
            "consent_withdrawn",
            Right.WITHDRAWAL,
            {
                "withdrawn_on": date(2026, 11, 16),
                "withdrawn_consent": "설문 참여 정보의 수집ㆍ이용 동의",
                **DELETED,
                **TOLD,
                **EFFECT,
                "not_acted": True,
                "contract_running": True,
                "withheld": (withheld_row(withheld_ground="「개인정보 보호법」 제37조제2항제2호"),),
                "kept": (CONTRACT,),
            },
            Variant.GENERAL,
        ),
        _paper(
            "advertising_withdrawn",
            Right.WITHDRAWAL,
            {
                "withdrawn_on": date(2026, 11, 16),
                "ad_media": "문자와 전자우편",
                "ad_done_on": date(2026, 11, 17),
                "ad_result": "이미 예약된 발송도 멈추었습니다",
            },
            Variant.ADVERTISING,
        ),
        _paper("not_held", Right.DELETION, {**SEARCHED, "destroyed": True, "destroyed_on": date(2026, 3, 2)}),
        _paper(
            "not_identified",
            Right.CORRECTION,
            {
                "identity_tried": "가입 때 쓰신 번호로 두 번 전화드렸으나 연결되지 않았습니다",
                "identity_ways": "가입 때 쓰신 번호로 전화하기, 홈페이지에 로그인하여 문의 남기기",
            },
        ),
        _paper(
            "outside",
            Right.ACCESS,
            {
                "outside_reason": "법은 살아 있는 사람의 정보를 보호합니다(제2조제1호)",
                "still_can": "가족 자신에 관한 정보는 가족의 개인정보로 열람을 요구하실 수 있습니다",
            },
        ),
        _paper(
            "processor",
            Right.DELETION,
            {
                "controller_name": "가나다병원",
                "controller_contact": "개인정보 보호담당 02-0000-0200",
                "processed_task": "진료 예약 시스템 운영",
                "forwarded_on": date(2026, 11, 18),
                "due_on": date(2026, 11, 26),
            },
        ),
        _paper(
            "transmission_not_obliged",
            Right.TRANSMISSION,
            {"password_channel": "문자", "due_on": date(2026, 11, 26)},
            Variant.SELF,
        ),
        _paper(
            "transmission_done",
            Right.TRANSMISSION,
            {
                "sent_items": "회원 정보, 이용 기록",
                "sent_to": "정보주체 본인",
                "sent_on": date(2026, 11, 20),
                "sent_form": "CSV 파일",
                "password_channel": "문자",
                "rest_items": "일방향으로 암호화하여 저장한 비밀번호",
            },
            Variant.SELF,
        ),
        _paper(
            "transmission_refused",
            Right.TRANSMISSION,
            {
                "withheld": (
                    withheld_row(
                        withheld_item="가족 공동 계정의 이용 기록",
                        withheld_ground="「개인정보 보호법 시행령」 제42조의8제1항제3호",
                        withheld_reason="함께 쓰시는 다른 분의 기록이 나눌 수 없게 섞여 있습니다",
                    ),
                )
            },
            Variant.THIRD_PARTY,
        ),
        _paper(
            "automated_result",
            Right.AUTOMATED,
            {
                **DECISION,
                **OPINION,
                "human": True,
                "ad_action": "가입을 승인하였습니다",
                "decision_reason": "새로 내신 자료를 담당자가 확인하였습니다",
                "suspended_on": date(2026, 11, 18),
            },
            Variant.REFUSE,
        ),
        _paper(
            "automated_explained",
            Right.AUTOMATED,
            {
                **DECISION,
                **OPINION,
                "decision_result": "가입 보류",
                "data_types": "직업, 가입 경로, 중복 가입 여부",
                "criteria": "중복 가입이 의심되면 점수가 낮아지며, 이 결정에 가장 크게 영향을 주었습니다",
                "procedure": "입력한 정보를 규칙에 따라 점수로 바꾸고 기준 점수와 견줍니다",
            },
            Variant.REVIEW,
        ),
        _paper(
            "automated_extended",
            Right.AUTOMATED,
            {
                "due_on": date(2026, 12, 16),
                "extended_to": date(2027, 1, 15),
                "complex": True,
                "second": False,
                "postpone_reason": "외부 업체가 만든 판정 규칙을 확인하는 데 시간이 더 듭니다",
                "effect": "이 결정을 적용하지 않고 둡니다",
            },
            Variant.EXPLAIN,
        ),
        _paper(
            "automated_refused",
            Right.AUTOMATED,
            {
                "decision_name": DECISION["decision_name"],
                "withheld": (
                    withheld_row(
                        withheld_item="판정 규칙의 세부 점수",
                        withheld_ground="「개인정보 보호법」 제37조의2제3항, "
                        "「자동화된 결정에 대한 개인정보처리자의 조치 기준」 제7조제3항",
                        withheld_reason="점수를 알리면 다른 분의 부정 가입을 막지 못하게 됩니다",
                        withheld_finding="결정의 결과와 주요 기준은 알려 드리므로 귀하의 불이익은 크지 않습니다",
                        weighed=True,
                    ),
                ),
                "now_items": "결정의 결과와 주요 기준",
                "was_suspended": True,
            },
            Variant.EXPLAIN,
        ),
        _paper(
            "source_told",
            Right.SOURCE,
            {
                "source_name": "제휴사 다라마 주식회사",
                "source_on": date(2026, 6, 1),
                "source_items": "성명, 휴대전화",
                "source_purpose": "제휴 행사 안내",
            },
        ),
        _paper(
            "unclear",
            Right.CORRECTION,
            {
                "gap_what": "어느 주소를 어떻게 바로잡기를 바라시는지",
                "asked_on": date(2026, 11, 17),
                "still_can": "적어 두신 주소를 먼저 보내 드릴 수 있습니다",
            },
        ),
        _paper("request_withdrawn", Right.SUSPENSION, {"withdrawn_on": date(2026, 11, 18)}),
    )
}


def without(paper: str, *names: str, **changes: Any) -> Notice:
    """The sample of a paper without some of its facts, and with others."""
    sample = PAPERS[paper]
    facts = {name: fact for name, fact in sample.facts.items() if name not in names}
    return replace(sample, facts={**facts, **changes})
