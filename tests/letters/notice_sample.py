"""Made-up notices for the tests of letters: one for every paper."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dpo_desk.domain import letter as printed
from dpo_desk.domain import notice as said
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.decision import Charge
from dpo_desk.domain.letter import Letter
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.letters.compose import compose
from dpo_desk.letters.texts import load, resources

FONTS: Path = resources() / "fonts"

ANSWERS = (
    said.Answer(
        ("회원 가입과 서비스 이용에서 받은 정보입니다.",),
        ("항목", "내용", "받은 때"),
        (
            ("성명", "홍길동", "2025. 3. 4."),
            ("전자우편", "gildong.hong@example.kr", "2025. 3. 4."),
            ("휴대전화", "010-0000-1234", "2025. 3. 4."),
            ("서비스 이용 기록", "접속 412회, 마지막 접속 2026. 11. 2. 21:14", "2025. 3. 4.부터"),
        ),
    ),
    said.Answer(("회원 확인과 관리, 문의에 답하기, 서비스 이용 분석과 부정 이용 방지에 씁니다.",)),
    said.Answer(
        ("아래 기간이 끝나면 지체 없이 파기합니다.",),
        ("기록", "근거", "기간"),
        (
            ("회원 정보", "동의", "탈퇴할 때까지"),
            (
                "계약과 결제 기록",
                "「전자상거래 등에서의 소비자보호에 관한 법률」 제6조, 시행령 제6조",
                "5년, 2031. 3. 4.까지",
            ),
            ("접속 기록", "「통신비밀보호법」 제15조의2, 시행령 제41조", "3개월"),
        ),
    ),
    said.Answer(("제3자에게 제공한 사실이 없습니다.",)),
    said.Answer(
        (),
        ("동의한 것", "동의한 때와 방법", "동의문"),
        (
            ("회원 정보 수집과 이용", "2025. 3. 4. 10:12, 가입 화면", "2024-07-01판"),
            ("광고 받기", "2025. 3. 4. 10:12, 가입 화면", "2024-07-01판"),
        ),
    ),
)

SHOWN = said.Shown(
    answers=ANSWERS,
    copy_form=printed.CopyForm.FILE,
    delivery=printed.Delivery.EMAIL,
    enclosures=(
        said.Enclosure("홍길동_회원정보.pdf", 184_332, "3fa94c1e" * 8, 6),
        said.Enclosure("서비스_이용기록_2025-03-04_2026-11-02.csv", 48_211, "a01b5d7e" * 8),
    ),
)

NOTICE = said.Notice(
    paper="access_notice",
    company=said.Company(
        "아니그마 테크놀로지스 주식회사", "06236", "서울특별시 강남구 테헤란로 1000, 9층", "anigma.example"
    ),
    officer=said.Officer("개인정보보호실장", "김보호", "02-0000-0100", "privacy@anigma.example", "02-0000-0101"),
    recipient=said.Recipient("홍길동", "03045", "서울특별시 종로구 가상로 12, 가나아파트 101동 1203호"),
    subject_name="홍길동",
    by_agent=False,
    case_no="2026-0012",
    document_no="개인정보보호-2026-0007",
    right=Right.ACCESS,
    variant=Variant.PLAIN,
    as_access=False,
    received_on=date(2026, 11, 16),
    way="email",
    request_summary="가입한 뒤 지금까지 보유한 개인정보와, 어디에 쓰고 누구에게 주었는지 알려 달라고 하셨습니다.",
    objection=said.ObjectionWay("개인정보보호실", "이 통지를 받으신 날부터 30일 안에", "감사실장", 10),
    agencies=(
        said.Agency("개인정보 분쟁조정위원회", "분쟁조정", "1833-6972", "www.kopico.go.kr"),
        said.Agency("개인정보침해 신고센터, 한국인터넷진흥원", "침해 신고·상담", "118", "privacy.kisa.or.kr"),
        said.Agency("경찰청", "범죄 신고", "182", "ecrm.police.go.kr"),
    ),
    handler="이담당",
    drafter="이담당",
    reviewer="박검토",
    decider="김보호",
    delegation_note="(전결)",
    consulted="",
    sender="개인정보 보호책임자 김보호",
    issued_on=date(2026, 11, 22),
    case_retention_years=3,
    shown=SHOWN,
    check_code="K7QX-2M9D-44RT",
)

VISIT = replace(
    NOTICE,
    shown=replace(
        SHOWN,
        copy_form=printed.CopyForm.VIEW,
        delivery=printed.Delivery.VISIT,
        view_at=datetime(2026, 11, 26, 14, 30, tzinfo=KOREA),
        view_place="본사 9층 상담실",
        visit_change_by=date(2026, 11, 25),
        fee=Charge(12_000, 1_200, "사본 240장에 장당 50원, 등기 우편 1,200원"),
    ),
)

_IN_SHOWN = frozenset(said.Shown.__dataclass_fields__)


def notice(**changes: Any) -> said.Notice:
    """The sample with some facts changed; those of what is shown by their own names."""
    inner = {name: changes.pop(name) for name in list(changes) if name in _IN_SHOWN}
    base = replace(NOTICE, **changes)
    return replace(base, shown=replace(base.shown or SHOWN, **inner)) if inner else base


def visit(**changes: Any) -> said.Notice:
    """The sample of a visit with some facts of what is shown changed."""
    assert VISIT.shown is not None
    return replace(VISIT, shown=replace(VISIT.shown, **changes))


def letter(of: said.Notice) -> Letter:
    """A notice in words."""
    return compose(of, load(of.paper))
