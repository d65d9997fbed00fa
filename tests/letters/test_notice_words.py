"""Paper 04 and form 9 in words: what they say, in which order, and what they refuse to say blank."""

from dataclasses import replace
from typing import Any

import pytest

from dpo_desk.domain.decision import Charge
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Addressed, Attached, Boxes, CopyForm, Delivery, Item, Letter, Table, texts
from dpo_desk.domain.notice import Answer, Notice
from dpo_desk.letters.codec import decode, encode
from dpo_desk.letters.missing import missing as missing_of
from dpo_desk.letters.sheet import file_size
from dpo_desk.letters.texts import load
from tests.letters.notice_sample import ANSWERS, NOTICE, VISIT, letter, notice, visit

LETTER = letter(NOTICE)
TEXTS = load(NOTICE.paper)


def missing(of: Notice) -> tuple[UserError, ...]:
    return missing_of(of, load(of.paper))


def numbered(of: Letter) -> list[str]:
    return [f"{block.number} {block.text}" for block in of.parts[0].blocks if isinstance(block, Item)]


def form(of: Letter) -> list[list[str]]:
    (table,) = [block for block in of.parts[1].blocks if isinstance(block, Table)]
    return [
        [text.text if isinstance(text, Boxes) else text for cell in row for text in cell.texts] for row in table.rows
    ]


def test_the_answer_stands_in_the_first_sentence() -> None:
    assert numbered(LETTER)[0] == (
        "1. 귀하께서 요구하신 개인정보(2026. 11. 16. 전자우편 접수, 접수번호 2026-0012)를 "
        "모두 열람하실 수 있음을 알려 드립니다."
    )


def test_items_are_numbered_in_order() -> None:
    levels = [line.split(" ")[0] for line in numbered(LETTER)]
    assert levels == ["1.", "2.", "3.", "4.", "5.", "6.", "가.", "나.", "다.", "라.", "7.", "가.", "나.", "다.", "8."]


def test_a_letter_to_an_agent_names_the_person() -> None:
    made = letter(notice(by_agent=True, subject_name="홍소녀"))
    to = next(b.text for b in made.parts[0].blocks if isinstance(b, Addressed))
    assert to.startswith("홍길동 귀하 (정보주체 홍소녀의 대리인)  (우 03045)")
    assert numbered(made)[0].startswith("1. 홍소녀 님께서 요구하신")


def test_a_visit_names_day_hour_and_place_and_the_last_day_to_move_it() -> None:
    line = numbered(letter(VISIT))[2]
    assert line == (
        "3. 열람 방법: 2026. 11. 26.(목) 14:30에 본사 9층 상담실에서 보실 수 있습니다. "
        "시간을 바꾸시려면 2026. 11. 25.까지 알려 주십시오."
    )


def test_a_visit_without_a_last_day_to_move_it_asks_for_word_ahead() -> None:
    made = letter(visit(visit_change_by=None))
    assert numbered(made)[2].endswith("시간을 바꾸시려면 미리 알려 주십시오.")


def test_a_fee_is_written_out_with_how_it_came_about() -> None:
    assert "금13,200원(금일만삼천이백원) (산정: 사본 240장" in numbered(letter(VISIT))[3]
    assert numbered(LETTER)[3] == "4. 수수료: 받지 않습니다."


def test_the_attachments_end_with_the_word_that_ends_a_letter() -> None:
    (attached,) = [block for block in LETTER.parts[0].blocks if isinstance(block, Attached)]
    assert attached.texts[-1] == "드리는 자료 목록 1부 (자료 2개).  끝."


def test_the_agencies_are_those_given() -> None:
    made = letter(notice(agencies=(replace(NOTICE.agencies[0], phone="02-0000-0000"),)))
    assert "가. 개인정보 분쟁조정위원회 (분쟁조정): 02-0000-0000, www.kopico.go.kr" in numbered(made)
    assert "다. 경찰청 (범죄 신고): (국번 없이) 182, ecrm.police.go.kr" in numbered(LETTER)


def test_form_nine_keeps_its_title_boxes_and_order() -> None:
    assert next(texts(replace(LETTER, parts=LETTER.parts[1:]))).replace("\N{NO-BREAK SPACE}", " ") == (
        "개인정보([√]열람 [ ]일부열람 [ ]열람연기 [ ]열람거절) 통지서"
    )
    assert [row[0] for row in form(LETTER)] == [
        *("수신자", "요구 내용", "열람 일시", "통지 내용", "열람 형태 및 방법"),
        *("납부 금액", "수수료 산정 명세", "사유", "이의제기방법"),
    ]
    assert form(LETTER)[2][2] == "열람 장소"
    assert all(text.strip() for row in form(LETTER) for text in row)


@pytest.mark.parametrize("shape", list(CopyForm))
@pytest.mark.parametrize("way", [Delivery.POST, Delivery.FAX, Delivery.EMAIL, Delivery.OTHER])
def test_form_nine_ticks_one_form_and_one_way(shape: CopyForm, way: Delivery) -> None:
    boxes = form(letter(notice(copy_form=shape, delivery=way)))[4][1:]
    names = (TEXTS.table("form9.forms")[shape], TEXTS.table("form9.ways")[way])
    assert [line.count("[") for line in boxes] == [5, 5]
    assert [line.count("√") for line in boxes] == [1, 1]
    assert all(f"[√]{name}" in line for name, line in zip(names, boxes, strict=True))


def test_that_the_annex_was_not_seen_is_known_and_not_printed() -> None:
    assert TEXTS.data["form9"]["annex_seen"] is False
    assert not any("annex" in text or "별지" in text for text in texts(LETTER))


def test_the_answer_sheet_has_the_five_items() -> None:
    said = list(texts(replace(LETTER, parts=LETTER.parts[2:3])))
    assert [text for text in said if text[:3] in {f"{n}. " for n in range(1, 6)}] == [
        "1. 개인정보의 항목 및 내용",
        "2. 개인정보의 수집ㆍ이용의 목적",
        "3. 개인정보 보유 및 이용 기간",
        "4. 개인정보의 제3자 제공 현황",
        "5. 개인정보 처리에 동의한 사실 및 내용",
    ]
    assert "제3자에게 제공한 사실이 없습니다." in said


def test_enclosures_are_listed_with_their_hashes() -> None:
    said = list(texts(replace(LETTER, parts=LETTER.parts[3:])))
    assert said[4:8] == ["1", "홍길동_회원정보.pdf", "SHA-256 " + "3fa94c1e" * 8, "6쪽, 180.0 KB"]
    assert file_size(0) == "0 B"
    assert file_size(1_023) == "1,023 B"
    assert file_size(3 * 1024**4) == "3072.0 GB"


def test_a_preview_says_so_and_has_no_number() -> None:
    made = letter(notice(document_no=None))
    assert made.notice == "미리보기 (발급 전)"
    assert not any("개인정보보호-2026-0007" in text for text in texts(made))
    assert LETTER.notice == ""


def test_the_check_code_stands_only_where_there_is_one() -> None:
    assert "문서확인번호 K7QX-2M9D-44RT" in list(texts(LETTER))
    bare = letter(notice(check_code=""))
    assert bare.code_line == ""
    assert not any("문서확인번호" in text for text in texts(bare))


def test_the_texts_carry_their_version_into_the_letter() -> None:
    used = ["access_notice", "shared", "form9", "sheet"]
    assert [each.split(" ")[0] for each in LETTER.form.split("; ")] == used
    assert LETTER.form.startswith(f"access_notice {TEXTS.data['version']}; ")
    assert TEXTS.data["sources"]


def test_a_value_cannot_make_items_or_fields() -> None:
    made = letter(notice(facts={"access_items": "가\n9. 나쁜 항목\n{company_name} [[end]]"}))
    assert len(numbered(made)) == len(numbered(LETTER))
    assert "9. 나쁜 항목\n{company_name} [[end]]" in numbered(made)[1]


def test_a_letter_goes_through_json_unchanged() -> None:
    assert decode(encode(LETTER)) == LETTER


@pytest.mark.parametrize(
    "wrong", [b"", b"{}", b"[]", b'{"is":"object"}', b'{"is":"Part","blocks":[]}', b'{"is":"Letter"}']
)
def test_what_is_no_letter_is_refused(wrong: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of json's own is as good
        decode(wrong)


def test_nothing_is_missing_from_the_whole() -> None:
    assert missing(NOTICE) == ()
    assert missing(VISIT) == ()


NO_OFFICER = replace(NOTICE.officer, name=" ", phone="")


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"officer": NO_OFFICER}, "letter.find.sender", {"dpo_name", "dpo_phone"}),
        ({"company": replace(NOTICE.company, address="")}, "letter.find.placeholder", {"company_address"}),
        ({"enclosures": ()}, "letter.find.placeholder", {"enclosures"}),
        ({"agencies": ()}, "letter.find.placeholder", {"agencies"}),
        ({"way": ""}, "letter.find.placeholder", {"channel"}),
        ({"agencies": (replace(NOTICE.agencies[0], site=""),)}, "letter.find.placeholder", {"agencies"}),
        ({"document_no": ""}, "letter.find.placeholder", {"document_no"}),
        (
            {"delivery": Delivery.POST, "recipient": replace(NOTICE.recipient, postcode="")},
            "letter.find.placeholder",
            {"recipient_postcode"},
        ),
        (
            {"delivery": Delivery.POST, "recipient": replace(NOTICE.recipient, address="")},
            "letter.find.placeholder",
            {"recipient_address"},
        ),
        ({"fee": Charge(12_000)}, "letter.find.placeholder", {"fee_basis"}),
        (
            {"delivery": Delivery.VISIT},
            "letter.find.placeholder",
            {"view_at", "view_place"},
        ),
        ({"objection": replace(NOTICE.objection, desk="")}, "letter.find.objection", {"objection_desk"}),
        ({"objection": replace(NOTICE.objection, answer_days=0)}, "letter.find.objection", {"objection_answer_days"}),
    ],
)
def test_what_is_missing_is_named_and_stops_the_letter(changes: dict[str, Any], code: str, where: set[str]) -> None:
    facts = notice(**changes)
    found = missing(facts)
    assert {each.code for each in found} == {code}
    assert {each.params["where"] for each in found} == where


def test_a_letter_by_mail_needs_no_address_and_an_address_abroad_no_postcode() -> None:
    nowhere = replace(NOTICE.recipient, postcode="", address="")
    assert missing(notice(recipient=nowhere)) == ()
    assert not any(
        "()" in text or "우편번호" in text or "(우 )" in text for text in texts(letter(notice(recipient=nowhere)))
    )
    abroad = replace(NOTICE.recipient, postcode="", address="12 Orchard Lane, Leeds LS1 4AP, United Kingdom")
    assert missing(notice(recipient=abroad, delivery=Delivery.POST)) == ()


def test_each_of_the_five_items_must_say_something() -> None:
    for number in range(5):
        answers = (*ANSWERS[:number], Answer((" ",), ("항목",), ((" ",),)), *ANSWERS[number + 1 :])
        (found,) = missing(notice(answers=answers))
        assert found.code == "letter.find.statement"
        assert found.params["article"] == f"시행령 제41조제1항제{number + 1}호"
        with pytest.raises(UserError, match=r"letter\.find\.statement"):
            letter(notice(answers=answers))


@pytest.mark.parametrize("field", ["case_no", "way", "handler", "drafter", "decider"])
def test_an_empty_fact_stops_the_words_too(field: str) -> None:
    with pytest.raises(UserError, match=r"letter\.find\.placeholder"):
        letter(notice(**{field: " "}))


def test_a_request_without_words_is_called_by_its_right() -> None:
    assert form(letter(notice(request_summary=" ")))[1] == ["요구 내용", "개인정보 열람 요구"]
