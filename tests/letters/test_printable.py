"""What may be printed, and what is refused with its place."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFontFile

from dpo_desk.domain.errors import UserError
from dpo_desk.letters.coverage import FACES, characters, covered
from dpo_desk.letters.printable import LONGEST, finding, normal, refused_sign, unprintable
from tests.letters.notice_sample import FONTS, NOTICE, letter, notice

COVERED = covered(FONTS)


@pytest.mark.parametrize(
    "sign", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u200f", "\u2066", "\u200b", "\u00ad", "\ufeff"]
)
def test_controls_and_direction_marks_are_refused_by_place_and_name(sign: str) -> None:
    with pytest.raises(UserError) as told:
        letter(notice(request_summary=f"모두{sign}알려"))
    assert told.value.code == "error.text.control"
    assert told.value.params["n"] == 3
    assert told.value.params["where"] == "request_summary"
    assert str(told.value.params["mark"]).startswith(f"U+{ord(sign):04X}")


@pytest.mark.parametrize("sign", ["\ud800", "\uffff", "\ue000", "\u1112", "\u0301", "\u2028", "\ufe0f"])
def test_halves_private_signs_and_loose_marks_are_refused(sign: str) -> None:
    assert refused_sign(sign)


def test_a_character_no_font_has_is_refused_in_a_text_and_in_a_name() -> None:
    in_text = finding("좋아요👍", "request_summary", COVERED)
    assert in_text is not None
    assert (in_text.code, in_text.params["n"], in_text.params["mark"]) == (
        "error.text.control",
        4,
        "U+1F44D THUMBS UP SIGN",
    )
    person = replace(NOTICE, recipient=replace(NOTICE.recipient, name="สมชาย"))
    (in_name,) = unprintable(person, COVERED)
    assert (in_name.code, in_name.params["where"]) == ("error.name.font", "recipient.name")


def test_hanja_and_the_telephone_sign_are_printable() -> None:
    assert finding("洪吉童 ☎ 02-000-0000 ㈜ №", "request_summary", COVERED) is None


def test_text_is_composed_and_its_spaces_are_plain() -> None:
    assert normal(unicodedata.normalize("NFD", "홍길동 é")) == "홍길동 é"
    assert normal(" 가\t나\u2003다\r\n라\r마 ") == "가 나 다\n라\n마"


def test_a_text_that_is_too_long_is_refused_and_not_cut() -> None:
    found = finding("가" * (LONGEST + 1), "request_summary")
    assert found is not None
    assert found.code == "error.text.long"
    assert {each.code for each in unprintable(("가" * LONGEST, "나" * LONGEST, "다" * LONGEST))} == {"error.text.long"}


@given(st.text())
def test_every_text_is_printable_or_refused_and_stays_so(text: str) -> None:
    once = normal(text)
    assert normal(once) == once
    problem = finding(once, "x", COVERED)
    if problem is None:
        assert all(char in COVERED for char in once if char != "\n")
    else:
        assert problem.params["n"]


@pytest.mark.parametrize("file", sorted(file for pair in FACES.values() for file in pair))
def test_the_coverage_agrees_with_the_library_that_draws(file: str) -> None:
    drawn = {chr(code) for code, glyph in TTFontFile(str(FONTS / file)).charToGlyph.items() if glyph}
    assert characters(FONTS / file) <= drawn
    assert all("가" in shown and "a" in shown for shown in (drawn, characters(FONTS / file)))
