"""The sheet of a log review: a valid page that says what was looked at, what was found, and where one signs."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.access_log import ReviewLine, ReviewSheet
from dpo_desk.domain.errors import UserError
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.log_review import log_review
from dpo_desk.letters.readback import check, text
from dpo_desk.letters.texts import load
from tests.letters.notice_sample import FONTS
from tests.letters.test_pages import failures

TEXTS = load("log_review")
LINE = ReviewLine("12", "2026-11-24 10:00", "정해린", "통지서를 꺼냄", "2026-0001 (1)", "내부 결재")
SHEET = ReviewSheet(
    company="아니그마테크놀로지스 주식회사",
    first=date(2026, 11, 1),
    last=date(2026, 11, 30),
    reviewer="정해린",
    reviewed_on=date(2026, 12, 1),
    first_number=1,
    last_number=240,
    digest="K7QF-9D2M-XP4T-0HVB",
    sample=(LINE, ReviewLine("13", "", "", "", "", "")),
    finding="이상 없음",
    follow_up="",
    made_on=date(2026, 12, 1),
)


def said(sheet: ReviewSheet) -> str:
    return "\n".join(text(lay_out(log_review(sheet, TEXTS), FONTS)))


def test_the_sheet_is_valid_and_says_what_it_means() -> None:
    letter = log_review(SHEET, TEXTS)
    pdf = lay_out(letter, FONTS)
    assert failures(pdf) == []
    assert check(pdf, letter) == []


def test_the_sheet_has_period_sample_finding_follow_up_and_a_place_to_sign() -> None:
    found = " ".join(said(SHEET).split())
    for part in ("2026. 11. 1.", "정해린", "이상 없음", "K7QF-9D2M-XP4T-0HVB", "통지서를 꺼냄", "서명 또는 인"):
        assert part in found


def test_an_entry_that_left_on_its_day_is_named_and_says_so() -> None:
    assert "보존 기간이 지남" in " ".join(said(SHEET).split())


def test_a_sheet_of_three_hundred_entries_goes_over_pages_and_stays_valid() -> None:
    long = log_review(replace(SHEET, sample=(LINE,) * 300), TEXTS)
    pdf = lay_out(long, FONTS)
    assert failures(pdf) == []
    assert check(pdf, long) == []


def test_a_sign_no_font_can_print_is_refused() -> None:
    with pytest.raises(UserError, match=r"^error\.text\.control$"):
        PrintingHouse().review(replace(SHEET, finding="좋음 \N{GRINNING FACE}"))
