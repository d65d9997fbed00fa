"""What people and officers type reaches every paper whole, or is refused with its place; nothing acts or is cut."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.notice import Fact, Notice, Row
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.printable import LONGEST
from dpo_desk.letters.readback import bare, check, content
from dpo_desk.letters.texts import load
from tests.letters.notice_sample import FONTS, letter
from tests.letters.papers import PAPERS
from tests.letters.test_pages import HOSTILE, failures

NAMES = sorted(PAPERS)
REFUSED = ["\x00", "\x1b", "\u202e", "\u2066", "\u200b", "\ud800", "\ue000", "\U0001f600", "\u0301", "\u1112"]
HOUSE = PrintingHouse()


def typed(of: Notice, text: str) -> tuple[Notice, int]:
    """The notice with every text of its facts replaced, and how many there were."""
    facts: dict[str, Fact] = {}
    count = 0
    for name, fact in of.facts.items():
        if isinstance(fact, tuple):
            rows: list[Row] = []
            for row in fact:
                texts = {key for key, value in row.items() if isinstance(value, str) and value}
                rows.append({key: text if key in texts else value for key, value in row.items()})
            facts[name] = tuple(rows)
            count += 1
        else:
            facts[name] = text if isinstance(fact, str) else fact
            count += isinstance(fact, str)
    return replace(of, facts=facts), count


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_text_is_printed_as_it_is_in_every_fact(name: str) -> None:
    payload = " ".join(HOSTILE)
    notice, count = typed(PAPERS[name], payload)
    made = letter(notice)
    pdf = lay_out(made, FONTS)
    assert check(pdf, made) == []
    assert bare(content(pdf)).count(bare(payload)) >= count
    assert failures(pdf) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_text_of_many_lines_and_one_long_word_are_printed_whole(name: str) -> None:
    long = "가나다라 마바사.\n" * 60 + "가" * 3_000
    notice, count = typed(PAPERS[name], long)
    made = letter(notice)
    pdf = lay_out(made, FONTS)
    assert check(pdf, made) == []
    assert bare(content(pdf)).count("가" * 3_000) >= count


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sign", REFUSED)
def test_a_sign_no_letter_prints_is_refused_by_its_place(name: str, sign: str) -> None:
    for fact, value in PAPERS[name].facts.items():
        if not isinstance(value, str):
            continue
        with pytest.raises(UserError) as told:
            HOUSE.compose(replace(PAPERS[name], facts={**PAPERS[name].facts, fact: f"앞{sign}뒤"}))
        assert told.value.code in ("error.text.control", "error.name.font")
        assert (told.value.params["where"], told.value.params["n"]) == (fact, 2)


def test_a_sign_in_a_row_is_refused_by_its_row() -> None:
    rows = PAPERS["access_partial"].facts["withheld"]
    assert isinstance(rows, tuple)
    odd = (rows[0], {**rows[1], "withheld_item": "가\u202e"})
    with pytest.raises(UserError) as told:
        HOUSE.compose(replace(PAPERS["access_partial"], facts={"withheld": odd}))
    assert told.value.params["where"] == "withheld.2.withheld_item"


def test_the_words_of_a_request_are_printed_with_strange_signs_as_numbers_in_every_paper() -> None:
    for name in NAMES:
        made = HOUSE.compose(replace(PAPERS[name], request_summary="앞\u202e😀\ud800뒤"))
        if "request_summary" in load(name).text("body") or load(name).form:
            words = bare("".join(text for part in made.parts for text in _texts(part.blocks)))
            assert "앞[U+202E][U+1F600][U+D800]뒤" in words


def _texts(blocks: tuple[object, ...]) -> list[str]:
    from dpo_desk.domain.letter import block_texts

    return [text for block in blocks for text in block_texts(block)]  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["deletion_refused", "suspension_refused", "not_held", "automated_explained"])
def test_a_hundred_thousand_characters_take_their_pages(name: str) -> None:
    fact = next(fact for fact, value in PAPERS[name].facts.items() if isinstance(value, str))
    long = "긴 내용입니다. " * 11_200
    notice = replace(PAPERS[name], facts={**PAPERS[name].facts, fact: long})
    made = letter(notice)
    pdf = lay_out(made, FONTS)
    assert check(pdf, made) == []
    too_long = replace(notice, facts={**notice.facts, fact: "가" * (LONGEST + 1)})
    with pytest.raises(UserError, match=r"error\.text\.long"):
        letter(too_long)


def test_a_reason_of_thirty_pages_is_a_valid_letter() -> None:
    row = PAPERS["access_refused"].facts["withheld"]
    assert isinstance(row, tuple)
    many = tuple(
        {**row[0], "withheld_item": f"{number}번 녹음", "review_on": date(2027, 1, 1)} for number in range(220)
    )
    made = letter(replace(PAPERS["access_refused"], facts={"withheld": many}))
    pdf = lay_out(made, FONTS)
    assert check(pdf, made) == []
    assert failures(pdf) == []
    assert content(pdf).count("번 녹음") == 440, "in the letter and in the form"
