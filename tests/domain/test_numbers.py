"""Registration numbers are found in every dress, and nothing of them is left."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.numbers import NumberKind, find_numbers, mask_numbers, masked

NUMBER = "900101-1234567"

DRESSES = [
    "900101-1234567",
    "9001011234567",
    "900101 1234567",
    "900101 - 1234567",
    "900101–1234567",
    "900101—1234567",
    "900101\u20111234567",
    "900101\u22121234567",
    "９００１０１－１２３４５６７",
    "900101.1234567",
    "900101_1234567",
    "900101/1234567",
    "900101\u00a0-\u00a01234567",
    "900101\u30001234567",
    "900101\t1234567",
    "900101-\n1234567",
    "900101-\r\n  1234567",
    "900101\n-1234567",
    "9 0 0 1 0 1 - 1 2 3 4 5 6 7",
    "9\u00a00\u00a00\u00a01\u00a00\u00a01\u00a0-\u00a01\u00a02\u00a03\u00a04\u00a05\u00a06\u00a07",
    "９\u3000０\u3000０\u3000１\u3000０\u3000１\u3000１\u3000２\u3000３\u3000４\u3000５\u3000６\u3000７",
    "9  0  0  1  0  1  -  1  2  3  4  5  6  7",
    "900\u200b101-123\u20604567",
    "900101\u00ad-1234567",
    "٩٠٠١٠١-١٢٣٤٥٦٧",
    "900101- \r\n1234567",
    "900101-\n> 1234567",
    "900101-\r\n> > 1234567",
    "900101\n>> -1234567",
    "900101\ufffd-1234567",
    "90.01.01-1234567",
    "90/01/01 - 1234567",
]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize(
    "around", ["{}", "주민번호{}입니다", "({})", "a={};b", "주민등록증_{}.jpg", "id:{},010-0000-0000"]
)
def test_a_number_is_found_in_every_dress(dress: str, around: str) -> None:
    text = around.format(dress)
    (span,) = find_numbers(text)
    assert text[span.start : span.end] == dress
    assert span.masked == "900101-*******"
    assert span.kind is NumberKind.RESIDENT


@pytest.mark.parametrize("digit", "0123456789")
def test_the_digit_after_the_birth_date_tells_the_kind(digit: str) -> None:
    (span,) = find_numbers(f"900101-{digit}234567")
    assert span.kind is (NumberKind.ALIEN if digit in "5678" else NumberKind.RESIDENT)


@pytest.mark.parametrize(
    "text",
    [
        "010-1234-5678",
        "+82 10 1234 5678",
        "02-900101-1234567",
        "352-900101-1234567",
        "900101-1234567-8",
        "19900101-3234567",
        "20100101-1234567",
        "20260101-1234567",
        "20260101-3234567",
        "17900101-1234567",
        "2026.01.01-3234567",
        "900101-12345678",
        "1900101-1234567",
        "90010112345678",
        "901301-1234567",
        "900132-1234567",
        "900230-1234567",
        "910229-1234567",
        "900100-1234567",
        "900101-*******",
        "900101-1******",
        "900101-●●●●●●●",
        "1763427000123",
        "2026-11-18 10:20:30",
        "900101\n1234567",
        "x9001011234567f",
        "M12345678",
        "11-90-123456-01",
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(text: str) -> None:
    assert find_numbers(text) == ()
    assert masked(text) == text


@pytest.mark.parametrize(
    "dress",
    [
        "주민번호 900101\n1234567",
        "주민등록번호: 900101(1234567)",
        "주민등록번호 앞자리: 900101\n뒷자리: 1234567",
        "주민 등록 번호 **900101**-**1234567**",
        "주민번호|900101|1234567|",
        "외국인등록번호 900101      1234567",
        "Resident registration number: 900101, 1234567",
        "출생 19900101-1234567",
        "출생 20100101-3234567",
        "출생 1990.01.01-1234567",
        "출생 1990-01-01-1234567",
    ],
)
def test_a_number_that_is_named_is_found_in_two_pieces(dress: str) -> None:
    clean, spans = mask_numbers(dress)
    assert len(spans) == 1
    assert clean.count("*") - dress.count("*") == 7
    assert find_numbers(clean) == ()


@pytest.mark.parametrize(
    "text",
    [
        "주민번호 앞 6자리: 900101\n회원번호: 1234567",
        "주민번호 900101-*******, 1234567",
        "주민번호 900101-*******\n주문 9001012345",
        "주민번호는 적지 마세요. 접수번호 2026-0001, 전화 010-1234-5678",
    ],
)
def test_digits_after_a_named_birth_date_are_not_its_tail(text: str) -> None:
    assert find_numbers(text) == ()


def test_two_numbers_in_one_text_are_two() -> None:
    text, spans = mask_numbers("본인 900101-1234567, 배우자 910202-5234567 끝")
    assert text == "본인 900101-*******, 배우자 910202-******* 끝"
    assert [span.kind for span in spans] == [NumberKind.RESIDENT, NumberKind.ALIEN]


def test_the_check_digit_dismisses_nothing() -> None:
    assert sum(len(find_numbers(f"900101-123456{last}")) for last in range(10)) == 10


def test_a_leap_day_needs_a_leap_year() -> None:
    assert find_numbers("000229-3234567")
    assert find_numbers("880229-1234567")
    assert not find_numbers("890229-1234567")


BIRTHS = st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(lambda day: day.strftime("%y%m%d"))
TAILS = st.text("0123456789", min_size=7, max_size=7)
QUIET = st.text(st.characters(exclude_categories=["Nd", "Cs"], exclude_characters="-‐‑‒–—－.~/_·"), max_size=30)


@given(BIRTHS.filter(lambda birth: birth != "000229"), TAILS, QUIET, QUIET, st.sampled_from(["-", "", " ", " - ", "–"]))
def test_any_number_between_any_words_is_masked(birth: str, tail: str, before: str, after: str, gap: str) -> None:
    text = f"{before} {birth}{gap}{tail} {after}"
    clean, spans = mask_numbers(text)
    assert len(spans) == 1
    assert tail not in clean
    assert len(clean) == len(text)
    assert find_numbers(clean) == ()


@given(st.text(st.sampled_from("0123456789-– .\n*가a"), max_size=80))
def test_masking_twice_is_masking_once(text: str) -> None:
    clean, spans = mask_numbers(text)
    assert find_numbers(clean) == ()
    assert all(one.end <= two.start for one, two in pairwise(spans))
