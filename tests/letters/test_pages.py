"""The printed letter: valid for both profiles, its text read back whole, nothing cut, nothing acting."""

import io
import time
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import page as validation
import pikepdf
import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter, Paragraph, Part, texts
from dpo_desk.domain.notice import Answer
from dpo_desk.letters import pictures, styles
from dpo_desk.letters.coverage import covered
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.pdfium import opened
from dpo_desk.letters.printable import refused_sign
from dpo_desk.letters.readback import bare, check, content, text
from tests.letters.notice_sample import ANSWERS, FONTS, NOTICE, SHOWN, VISIT, letter, notice

PROFILES = [each for each in validation.ValidationProfile if each.value in {"2a", "ua1"}]


def made(**changes: Any) -> tuple[Letter, bytes]:
    said = letter(notice(**changes))
    return said, lay_out(said, FONTS)


def one(*said: str) -> Letter:
    parts = (Part(tuple(Paragraph(each) for each in said)),)
    return Letter("제목", "ko-KR", NOTICE.issued_on, parts, running="접수번호 1", code_line="")


def failures(pdf: bytes) -> list[str]:
    reports = [validation.validate_pdf_bytes(pdf, profile=profile) for profile in PROFILES]
    return [failure.rule_id for report in reports for failure in report.failures]


def table(count: int) -> tuple[Answer, ...]:
    rows = tuple((f"항목 {n}", "내용이 조금 깁니다. " * (n % 9 + 1), "2026. 1. 1.") for n in range(count))
    return (Answer(("모두 적습니다.",), ("항목", "내용", "받은 때"), rows), *ANSWERS[1:])


@cache
def every_sign() -> str:
    signs = [c for c in sorted(covered(FONTS)) if not refused_sign(c) and unicodedata.normalize("NFC", c) == c]
    return " ".join("".join(signs[start : start + 23]) for start in range(0, len(signs), 23))


LETTERS: dict[str, Callable[[], tuple[Letter, bytes]]] = {
    "short": lambda: (one("안녕하십니까."), lay_out(one("안녕하십니까."), FONTS)),
    "whole": made,
    "visit": lambda: (letter(VISIT), lay_out(letter(VISIT), FONTS)),
    "preview": lambda: made(document_no=None, check_code=""),
    "long table": lambda: made(answers=table(120)),
    "tall cell": lambda: made(
        answers=(Answer((), ("항목", "내용"), (("기록", "긴 내용입니다. " * 900),)), *ANSWERS[1:])
    ),
    "hanja": lambda: made(subject_name="洪吉童", recipient=replace(NOTICE.recipient, name="洪길동(Hong)")),
    "english": lambda: made(handler="Jane Smith", request_summary="Please send me everything you hold about me. " * 20),
    "hyphens": lambda: made(request_summary="ab-cd " * 200 + "가-" * 300),
    "long form": lambda: made(request_summary="알려 주십시오. " * 800),
}


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_valid_and_says_what_it_means(kind: str) -> None:
    said, pdf = LETTERS[kind]()
    assert failures(pdf) == []
    assert check(pdf, said) == []


def test_every_sign_the_fonts_have_is_valid_and_reads_back() -> None:
    said, pdf = made(request_summary=every_sign())
    assert bare(content(pdf)) == bare("".join(texts(said)))
    assert failures(pdf) == []


def test_words_keep_the_spaces_between_them_over_line_ends() -> None:
    said = "요구하신 개인정보를 모두 열람하실 수 있음을 알려 드립니다. " * 12
    pages = lay_out(one(said), FONTS)
    assert " ".join(said.split()) in " ".join(content(pages).split())
    assert " ".join(said.split()) in " ".join(text(pages)[0].split())


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert made()[1] == made()[1]


def test_the_check_finds_a_word_that_differs_and_says_where() -> None:
    said, pdf = made()
    (found,) = check(pdf, letter(notice(case_no="2026-0013")))
    assert found.code == "letter.find.readback"
    assert found.params["page"] == 1
    (short,) = check(pdf, replace(said, parts=said.parts[:3]))
    assert short.params["page"] == 4


def test_the_check_finds_what_is_attached() -> None:
    said, pdf = made()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.attachments["x.txt"] = b"x"
        out = io.BytesIO()
        file.save(out)
    assert [each.code for each in check(out.getvalue(), said)] == ["letter.find.hidden"]


def test_nothing_stands_outside_the_margins() -> None:
    for kind in ("whole", "long table", "tall cell", "long form", "hyphens"):
        with opened(LETTERS[kind]()[1]) as document:
            for sheet in document:
                for each in sheet.get_objects():
                    left, bottom, right, top = each.get_bounds()
                    assert left >= styles.LEFT - 1
                    assert right <= styles.WIDTH - styles.RIGHT + 7
                    assert bottom >= styles.RUNNING - 5
                    assert top <= styles.HEIGHT - styles.TOP + 1


def test_no_text_lies_over_another() -> None:
    for kind in ("whole", "visit", "long table", "tall cell"):
        for said in text(LETTERS[kind]()[1]):
            assert "접수번호 2026-0012" in said
    with opened(made()[1]) as document:
        for sheet in document:
            boxes = [each.get_bounds() for each in sheet.get_objects(filter=[1])]
            for number, (left, bottom, right, top) in enumerate(boxes):
                for other in boxes[number + 1 :]:
                    apart = (
                        right <= other[0] + 1 or other[2] <= left + 1 or top <= other[1] + 1 or other[3] <= bottom + 1
                    )
                    assert apart


def test_every_page_has_its_number_and_how_many_there_are() -> None:
    pages = text(made(answers=table(60))[1])
    assert len(pages) > 5
    for number, said in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in said


def test_the_head_of_a_table_stands_on_each_of_its_pages_but_is_said_once() -> None:
    said, pdf = made(answers=table(120))
    with_rows = [said for said in text(pdf) if "내용이 조금 깁니다." in said]
    assert len(with_rows) > 5
    assert all("받은 때" in said for said in with_rows)
    assert content(pdf).count("받은 때") == 1
    assert check(pdf, said) == []


def test_a_page_never_holds_one_line_alone() -> None:
    for lines in range(36, 56):
        _, pdf = made(request_summary="가나다라 마바사\n" * lines)
        for said in text(pdf):
            assert len([line for line in said.splitlines() if line.strip()]) >= 4


def test_a_long_answer_takes_its_pages_and_no_longer_than_it_must() -> None:
    start = time.process_time()
    said, pdf = made(answers=table(560))
    assert check(pdf, said) == []
    assert time.process_time() - start < 5
    assert pictures.page_count(pdf) >= 30


def test_a_word_of_two_hundred_thousand_letters_is_printed_in_time() -> None:
    start = time.process_time()
    said, pdf = made(request_summary="가" * 200_000)
    assert time.process_time() - start < 4
    assert check(pdf, said) == []


HOSTILE = [
    "<img src='/etc/passwd'/>",
    "<img src='resources/fonts/SHA256SUMS' width='9'/>",
    "<font color=\"[[[getattr(pow, Word('__globals__'))] for x in [1]]]\">x</font>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    "<unichar code='__import__(\"os\")'/>",
    "<b>x",
    "</para><para>",
    "&lt;b&gt; &amp; &#65; ]]> <![CDATA[x]]>",
    "(a) Tj ET Q /F1 9 Tf \\) \\050 %%EOF endstream endobj",
    "{company_name} [[if agent]] [[end]] {은/는}",
    "http://example.invalid/ mailto:x@example.invalid",
]


@pytest.mark.parametrize("payload", HOSTILE)
def test_a_hostile_text_is_printed_as_it_is(payload: str) -> None:
    said, pdf = made(
        request_summary=payload,
        subject_name=payload,
        recipient=replace(NOTICE.recipient, name=payload, address=payload),
        answers=(Answer((payload,), (payload, payload), ((payload, payload),)), *ANSWERS[1:]),
        enclosures=(replace(SHOWN.enclosures[0], name=payload),),
        check_code=payload,
    )
    assert check(pdf, said) == []
    assert bare(content(pdf)).count(bare(payload)) >= 6
    with pikepdf.open(io.BytesIO(pdf)) as file:
        named = {str(name) for each in file.objects if isinstance(each, pikepdf.Dictionary) for name in each.keys()}  # noqa: SIM118
        assert not named & {"/URI", "/JS", "/EF", "/EmbeddedFile", "/Annots", "/AA", "/OpenAction", "/XObject"}
        assert len(file.attachments) == 0


def test_a_character_no_font_has_never_becomes_a_blank_box() -> None:
    with pytest.raises(UserError) as told:
        made(request_summary="좋아요👍")
    assert told.value.code == "error.text.control"


def test_the_structure_names_what_stands_on_the_page() -> None:
    _, pdf = made()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        tags = [
            str(each.S)
            for each in file.objects
            if isinstance(each, pikepdf.Dictionary) and "/S" in each and "/P" in each
        ]
        scopes = {
            str(each.A.Scope)
            for each in file.objects
            if isinstance(each, pikepdf.Dictionary) and "/A" in each and "/Scope" in each.A
        }
        assert file.Root.Lang == "ko-KR"
        assert file.Root.ViewerPreferences.DisplayDocTitle
    assert {
        "/Document",
        "/Sect",
        "/H1",
        "/H2",
        "/P",
        "/L",
        "/LI",
        "/Lbl",
        "/LBody",
        "/Table",
        "/TR",
        "/TH",
        "/TD",
    } == set(tags)
    assert tags.count("/H1") == 4
    assert scopes == {"/Column", "/Row"}


def test_no_stream_ends_in_a_line_end() -> None:
    for number in range(12):
        _, pdf = made(request_summary="가" * (number + 1))
        with pikepdf.open(io.BytesIO(pdf)) as file:
            ends = [each.read_raw_bytes()[-1:] for each in file.objects if isinstance(each, pikepdf.Stream)]
        assert not {b"\r", b"\n"} & set(ends)


def test_a_page_becomes_pixels() -> None:
    _, pdf = made()
    assert pictures.page_count(pdf) == 4
    width, height, pixels = pictures.page_rgba(pdf, 0, 0.5)
    assert (width, height, len(pixels)) == (298, 421, 298 * 421 * 4)
    assert pixels[:4] == b"\xff\xff\xff\xff"
    assert min(pixels[0::4]) < 80
    with pytest.raises(IndexError):
        pictures.page_rgba(pdf, 4)


def test_a_letter_that_a_little_less_air_brings_onto_one_page_takes_no_second_for_its_end() -> None:
    counts = [pictures.page_count(made(facts={"access_items": "가나다라 마바사. " * n})[1]) for n in range(1, 90, 8)]
    assert counts[0] == 4, "letter, form, answer sheet, list"
    assert counts[-1] == 5
    assert counts == sorted(counts)
    assert failures(made(facts={"access_items": "가나다라 마바사. "})[1]) == []
