"""Breaking lines, and cutting paragraphs and tables between pages."""

import struct
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.letters import styles
from dpo_desk.letters.boxes import Text, set_text
from dpo_desk.letters.compose import clean
from dpo_desk.letters.coverage import characters
from dpo_desk.letters.fonts import faces
from dpo_desk.letters.lines import break_lines
from dpo_desk.letters.pager import paginate
from dpo_desk.letters.tags import Element
from tests.letters.notice_sample import FONTS, NOTICE, letter, notice

FACES = faces(FONTS)
FACE = FACES["regular"]
WORDS = st.text(alphabet="가나다라abc1. ", max_size=200)


def lines(text: str, width: float = 100.0) -> list[str]:
    return break_lines(text, FACE, 10.0, width)


def paragraph(text: str) -> Text:
    return set_text(text, styles.BODY, FACES, Element("P"), styles.COLUMN)


@given(WORDS)
def test_no_line_is_wider_than_its_column_and_nothing_is_lost(text: str) -> None:
    broken = lines(text)
    assert all(FACE.width(line.rstrip(" "), 10.0) <= 100.0 for line in broken)
    assert "".join(broken).split() == text.split()


def test_korean_breaks_at_spaces() -> None:
    assert lines("요구하신 개인정보를 모두 열람하실 수 있습니다", 60) == [
        "요구하신 ",
        "개인정보를 ",
        "모두 열람하실 ",
        "수 있습니다",
    ]


def test_a_word_breaks_inside_only_where_it_is_longer_than_its_line() -> None:
    assert lines("가나 " + "다" * 14) == ["가나 ", "다" * 11, "다" * 3]


def test_a_typed_line_end_stays_and_still_parts_the_words() -> None:
    assert lines("가\n나") == ["가 ", "나"]


def test_a_date_is_not_broken() -> None:
    assert lines("받은 날은 2026. 11. 25.까지", 80) == ["받은 날은 ", "2026. 11. 25.까지"]


def test_a_paragraph_leaves_two_lines_on_each_side() -> None:
    five = paragraph("\n".join("가나다라마"))
    leading = styles.BODY.leading
    assert five.split(leading * 1.5) is None
    for room, first in ((2, 2), (3, 3), (4.5, 3), (9, 3)):
        pieces = five.split(leading * room)
        assert pieces is not None
        assert (pieces[0].height, pieces[1].height) == (leading * first, leading * (5 - first))
    assert paragraph("가\n나\n다").split(leading * 2) is None


def test_a_closing_takes_the_last_paragraphs_along() -> None:
    boxes = [paragraph(sign) for sign in "가나다라마바사아"]
    leading = styles.BODY.leading
    foot = [paragraph("보내는 사람\n기안")]
    first, second = paginate(boxes, leading * 9, 0.0, foot)
    assert [len(first.placed), len(second.placed)] == [6, 3]
    assert second.placed[-1][1] == leading * 2
    assert not second.code


def test_a_closing_takes_an_item_along_with_those_inside_it() -> None:
    leading = styles.BODY.leading
    inside = [replace(paragraph(sign), follows=True) for sign in "12"]
    boxes = [*(paragraph(sign) for sign in "가나다라마바사아자차" * 2), paragraph("항목"), *inside, paragraph("붙임")]
    foot = [paragraph("보내는 사람\n기안")]
    first, second = paginate(boxes, leading * 24, 0.0, foot)
    assert [len(first.placed), len(second.placed)] == [20, 5]
    plain = [replace(box, follows=False) for box in boxes]
    first, second = paginate(plain, leading * 24, 0.0, foot)
    assert [len(first.placed), len(second.placed)] == [22, 3], "without items inside, the last two go along"


def test_the_word_that_ends_a_letter_never_stands_alone_on_a_line() -> None:
    text = "가나다라 마바사아 자차카타"
    wide = FACE.width(text, 10.0) + 2
    assert lines(text + "  끝.", wide) == ["가나다라 마바사아 ", "자차카타  끝."]
    assert lines(text + " 끝.", wide) == [text + " ", "끝."]


def test_a_title_never_stands_last_on_a_page() -> None:
    leading = styles.BODY.leading
    title = replace(paragraph("제목"), keep=True)
    pages = paginate([paragraph("가\n나\n다"), title, paragraph("라\n마")], leading * 5, 0.0)
    assert [len(page.placed) for page in pages] == [1, 2]


def test_every_fact_is_composed_before_a_template_sees_it() -> None:
    assert clean(notice(handler=" 가\t나")).handler == "가 나"
    assert clean(NOTICE) == NOTICE
    decomposed = notice(subject_name="\u1112\u1169\u11bc")
    assert letter(decomposed) == letter(notice(subject_name="홍"))


def test_a_glyph_without_an_outline_counts_as_missing(tmp_path: Path) -> None:
    data = bytearray((FONTS / "NanumGothic.ttf").read_bytes())
    tables = {}
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
        tables[tag] = (offset, length)
    start, length = tables[b"loca"]
    data[start : start + length] = bytes(length)
    (tmp_path / "blank.ttf").write_bytes(data)
    assert characters(tmp_path / "blank.ttf") <= set(" \N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}")
    assert " " in characters(tmp_path / "blank.ttf")
