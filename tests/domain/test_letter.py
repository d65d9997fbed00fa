"""The letter as plain values: its words in reading order."""

from datetime import date

from dpo_desk.domain.decision import Charge
from dpo_desk.domain.letter import (
    Addressed,
    Attached,
    Boxes,
    Cell,
    Heading,
    Item,
    Letter,
    Letterhead,
    Paragraph,
    Part,
    Signature,
    Table,
    Tail,
    texts,
)
from tests.letters.notice_sample import NOTICE, notice


def test_boxes_print_as_the_forms_do() -> None:
    assert Boxes("형태", (("열람", True), ("기타", False))).text == "형태  [√]열람  [\N{NO-BREAK SPACE}]기타"
    assert Boxes("", (("열람", True),)).text == "[√]열람"


def test_every_text_is_read_once_and_in_order() -> None:
    rows = ((Cell(("항목",), head=True),), (Cell(("값",), small=("작은 글",)),))
    first = (
        Letterhead("회사"),
        Addressed("수신", "받는 분"),
        Heading("제목"),
        Item(1, "1.", "본문"),
        Table((1,), rows, 1),
    )
    second = (Paragraph("글"), Attached("붙임", ("가.", "나.  끝.")), Signature("회사", "[직인]"), Tail(("기안",)))
    letter = Letter("제목", "ko-KR", date(2026, 11, 22), (Part(first), Part(second)))
    assert list(texts(letter)) == [
        *("회사", "수신", "받는 분", "제목", "1.", "본문", "항목", "값", "작은 글"),
        *("글", "붙임", "1.", "가.", "2.", "나.  끝.", "회사", "[직인]", "기안"),
    ]


def test_a_single_attachment_has_no_number() -> None:
    letter = Letter("제목", "ko-KR", date(2026, 11, 22), (Part((Attached("붙임", ("자료 1부.  끝.",)),)),))
    assert list(texts(letter)) == ["붙임", "자료 1부.  끝."]


def test_a_notice_without_its_number_is_a_preview() -> None:
    assert notice(document_no=None).preview
    assert not NOTICE.preview


def test_the_fee_adds_up() -> None:
    assert Charge(12_000, 1_200).total == 13_200
