"""The deadline proof as a page: every step in words with its article and source, and what binds nobody set apart."""

import json
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dpo_desk import paths
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Event,
    ExtensionGround,
    ExtensionIssued,
    PostponementEnded,
    PostponementIssued,
    Received,
    SupplementAsked,
    TreatedAsAccess,
    What,
)
from dpo_desk.domain.letter import Cell, Heading, Letter, Table
from dpo_desk.domain.proof import DueKind
from dpo_desk.domain.proof_sheet import ProofSheet, TimeNotice
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.book import load as load_law
from dpo_desk.letters.deadline_proof import deadline_proof
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.pictures import page_count
from dpo_desk.letters.readback import check
from dpo_desk.letters.texts import load
from tests.letters.notice_sample import FONTS
from tests.letters.test_pages import HOSTILE, failures

BOOK = load_law(paths.resource("law"))
TEXTS = load("deadline_proof")
RECEIVED = date(2026, 9, 15)
DAY = timedelta(days=1)
COMPLEX = ExtensionGround.COMPLEX
HOLIDAYS = "민법 제161조; 관공서의 공휴일에 관한 규정 제2조"
INSIDE = "사이에 있는 토요일과 공휴일 3일도 기간에 넣어 셉니다. 마지막 날만 옮깁니다."


def sheet(right: Right, variant: Variant = Variant.PLAIN, *whats: tuple[int, What], **changes: Any) -> ProofSheet:
    """A proof whose events happened so many days after the receipt."""
    happened = ((0, Received(RECEIVED, variant)), *whats)
    events = tuple(
        Event(number, what, RECEIVED + after * DAY, datetime(2026, 12, 1, tzinfo=KOREA), 1)
        for number, (after, what) in enumerate(happened, 1)
    )
    made = ProofSheet(
        company="아니그마테크놀로지스 주식회사",
        case_no="2026-0012",
        right=right,
        variant=variant,
        received_on=RECEIVED,
        way="email",
        arrival_proof="Received: by mx.anigma.example; Tue, 15 Sep 2026 09:12:44 +0900",
        deadline=BOOK.deadline(right, events),
        times=(),
        answered_on=None,
        answered_no="",
        made_on=date(2026, 11, 24),
    )
    return replace(made, **changes)


def proof(of: ProofSheet) -> Letter:
    return deadline_proof(of, TEXTS)


def cells(of: Letter) -> dict[str, str]:
    """The table of facts."""
    table = next(block for block in of.parts[0].blocks if isinstance(block, Table))
    rows = [(head.texts[0], said.texts[0]) for head, said in table.rows]
    return {str(head): str(said) for head, said in rows}


def under(of: Letter, title: str) -> list[tuple[str, ...]]:
    """The rows of the table under a heading."""
    blocks = of.parts[0].blocks
    at = next(n for n, block in enumerate(blocks) if isinstance(block, Heading) and block.text == title)
    table = blocks[at + 1]
    assert isinstance(table, Table)
    return [tuple(_words(cell) for cell in row) for row in table.rows[table.heads :]]


def _words(cell: Cell) -> str:
    return " ".join(str(each) for each in cell.texts)


ACCESS = sheet(Right.ACCESS)
POSTPONED = sheet(
    Right.ACCESS,
    Variant.PLAIN,
    (5, PostponementIssued(date(2026, 10, 20), "많음", letter_id=1, document_no="통지-2026-0001")),
    times=(TimeNotice("통지-2026-0001", date(2026, 9, 20), until=date(2026, 10, 20)),),
)
MANY = (
    ACCESS,
    POSTPONED,
    *(sheet(right, side) for right in Right for side in variants(right)),
    sheet(Right.TRANSMISSION, Variant.SELF, (2, TreatedAsAccess("의무 없음"))),
    sheet(Right.ACCESS, Variant.PLAIN, (2, SupplementAsked("무엇", RECEIVED)), (3, PostponementEnded(RECEIVED))),
    sheet(
        Right.ACCESS,
        Variant.PLAIN,
        (5, PostponementIssued(date(2026, 10, 20), "")),
        (9, PostponementEnded(RECEIVED + 9 * DAY)),
    ),
    sheet(Right.ACCESS, Variant.PLAIN, (40, PostponementIssued(date(2026, 12, 20), ""))),
    sheet(Right.ACCESS, Variant.PLAIN, (-1, PostponementIssued(date(2026, 12, 20), ""))),
    sheet(Right.AUTOMATED, Variant.EXPLAIN, *((20 * n, ExtensionIssued(40, COMPLEX)) for n in (1, 2, 3))),
    replace(ACCESS, deadline=BOOK.deadline_from(Right.ACCESS, date(2027, 12, 30))),
    replace(ACCESS, deadline=BOOK.deadline_from(Right.AUTOMATED, date(2020, 1, 1))),
)  # fmt: skip


def test_the_page_says_how_the_date_came_about() -> None:
    made = proof(replace(ACCESS, answered_on=date(2026, 9, 28), answered_no="통지-2026-0003"))
    facts = cells(made)
    assert facts["접수번호"] == "2026-0012"
    assert facts["요구"] == "개인정보 열람 요구"
    assert facts["접수(도달)한 날"] == "2026. 9. 15.(화) (전자우편)"
    assert facts["도달한 증거"].startswith("Received: by mx.anigma.example")
    assert facts["처리기한"] == "2026. 9. 28.(월), 그날 24시까지 (민법 제159조)"
    assert facts["멈춘 기간"] == "없음. 본인 확인과 보완 요청은 처리기한을 멈추지 않습니다."
    assert facts["답한 날"] == "2026. 9. 28.(월) (통지-2026-0003)"
    assert facts["적용한 법령"].startswith("「개인정보 보호법 시행령」 (대통령령 제36671호)")
    assert under(made, "날짜를 센 차례") == [
        ("2026. 9. 15.(화)", "요구가 회사에 도달하였습니다.", "민법 제111조"),
        ("2026. 9. 25.(금)", "열람은 10일 안에 하여야 합니다.", "「개인정보 보호법 시행령」 제41조"),
        ("2026. 9. 16.(수)", "첫날입니다. 도달한 날은 세지 않습니다.", "민법 제157조"),
        ("2026. 9. 25.(금)", "10일째로서 옮기기 전의 마지막 날입니다.", "「개인정보 보호법 시행령」 제41조"),
        ("2026. 9. 19.(토)", INSIDE, "민법 제161조"),
        ("2026. 9. 25.(금)", "추석이므로 다음 날로 옮깁니다.", HOLIDAYS),
        ("2026. 9. 26.(토)", "추석 다음 날이므로 다음 날로 옮깁니다.", HOLIDAYS),
        ("2026. 9. 27.(일)", "일요일이므로 다음 날로 옮깁니다.", f"{HOLIDAYS}제1호"),
        ("2026. 9. 28.(월)", "이 날 24시에 기간이 끝납니다.", "민법 제159조"),
    ]  # fmt: skip


def test_the_count_in_working_days_is_set_apart_as_information() -> None:
    made = proof(ACCESS)
    assert under(made, "참고 (처리기한이 아님)") == [
        (
            "2026. 10. 1.(목)",
            "근무일로 세면 이 날입니다. 2020년 해설서의 셈법으로, 회사는 따르지 않습니다.",
            "2020년 해설서(참고)",
        )
    ]
    assert not any("근무일" in words for _, words, _ in under(made, "날짜를 센 차례"))


def test_a_supplement_is_said_to_have_stopped_nothing() -> None:
    made = proof(sheet(Right.ACCESS, Variant.PLAIN, (2, SupplementAsked("무엇", RECEIVED))))
    asked = under(made, "참고 (처리기한이 아님)")[0]
    assert asked == ("2026. 9. 17.(목)", "보완을 요청하였습니다. 처리기한은 멈추지 않았습니다.", "-")


def test_more_time_stands_with_its_notices() -> None:
    assert cells(proof(ACCESS))["연기ㆍ연장"] == "연기하거나 연장한 일이 없습니다."
    assert page_count(lay_out(proof(ACCESS), FONTS)) == 1
    made = proof(POSTPONED)
    assert under(made, "연기ㆍ연장") == [("열람연기", "2026. 9. 20.(일)", "통지-2026-0001", "2026. 10. 20. 무렵까지")]
    assert cells(made)["처리기한"].startswith("2026. 10. 20.(화) 무렵.")
    extended = replace(ACCESS, times=(TimeNotice("통지-2026-0002", date(2026, 9, 20), days=30),))
    assert under(proof(extended), "연기ㆍ연장") == [("처리기간 연장", "2026. 9. 20.(일)", "통지-2026-0002", "30일")]


def test_a_target_of_the_office_is_never_called_a_legal_date() -> None:
    made = proof(sheet(Right.WITHDRAWAL, Variant.GENERAL))
    due = cells(made)["처리기한"]
    assert "법은 지체 없이 하도록 정하고 날짜를 정하지 않았습니다." in due
    assert due.endswith("회사가 정한 목표일이며 법정 기한이 아닙니다.")


def test_a_desk_without_its_company_prints_the_proof_all_the_same() -> None:
    assert cells(proof(replace(ACCESS, company="")))["만든 곳과 날"] == "2026. 11. 24."
    assert cells(proof(ACCESS))["만든 곳과 날"] == "아니그마테크놀로지스 주식회사, 2026. 11. 24."


def test_a_refusal_has_its_own_day() -> None:
    assert cells(proof(sheet(Right.AUTOMATED, Variant.REFUSE)))["거절을 알릴 기한"] == "2026. 9. 28.(월)"
    assert "거절을 알릴 기한" not in cells(proof(ACCESS))


@pytest.mark.parametrize("number", range(len(MANY)))
def test_every_proof_is_a_valid_page_that_reads_back(number: int) -> None:
    made = proof(MANY[number])
    pdf = lay_out(made, FONTS)
    assert failures(pdf) == []
    assert check(pdf, made) == []
    assert page_count(pdf) <= 3


def test_every_step_that_the_clock_knows_has_its_words() -> None:
    folder = Path(__file__).parents[2] / "dpo_desk" / "domain"
    source = "".join((folder / name).read_text("utf-8") for name in ("deadline.py", "counting.py"))
    codes = set(re.findall(r'(?:Step|say)\("([a-z_.]+)"', source))
    codes |= {f"limit.{side or right}" for right in Right for side in (*variants(right), Variant.PLAIN)}
    assert {"received", "workdays", "third", "moved"} <= codes
    assert codes <= set(TEXTS.table("steps"))
    assert set(TEXTS.lines("information.steps")) <= codes
    assert set(TEXTS.table("due")) == set(DueKind)


def test_every_article_and_version_of_the_limits_has_its_name() -> None:
    rows = json.loads((paths.resource("law") / "limits.json").read_text("utf-8"))["limits"]
    assert {row["article"] for row in rows} <= set(TEXTS.table("articles"))
    assert {row["version"] for row in rows} <= set(TEXTS.table("versions"))
    used = {step.article for each in MANY for step in each.deadline.proof.steps if step.article}
    assert used <= set(TEXTS.table("articles"))


def test_evidence_that_somebody_else_wrote_is_printed_with_its_strange_signs_as_numbers() -> None:
    house = PrintingHouse()
    odd = replace(ACCESS, arrival_proof="받음\u202e😀\x00 끝")
    assert cells(house.proof(odd))["도달한 증거"] == "받음[U+202E][U+1F600][U+0000] 끝"
    assert cells(house.proof(replace(ACCESS, arrival_proof="")))["도달한 증거"] == "따로 남은 것이 없습니다."
    with pytest.raises(UserError, match=r"error\.(text\.control|name\.font)"):
        house.proof(replace(ACCESS, company="회사\u202e"))


@pytest.mark.parametrize("payload", [*HOSTILE, "가" * 20_000])
def test_hostile_evidence_is_printed_as_it_is(payload: str) -> None:
    made = proof(replace(ACCESS, arrival_proof=payload))
    assert check(lay_out(made, FONTS), made) == []
    assert cells(made)["도달한 증거"] == payload
