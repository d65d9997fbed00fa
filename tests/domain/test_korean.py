"""Particles, dates and money as letters write them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.korean import (
    PARTICLES,
    Sound,
    item_number,
    letter_date,
    letter_moment,
    money_in_words,
    number_in_words,
    particle,
    sound,
    weekday,
)

SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("홍길동", "홍길동은"),
        ("나", "나는"),
        ("3", "3은"),
        ("2", "2는"),
        ("10", "10은"),
        ("1,000,000,000,000", "1,000,000,000,000는"),
        ("PDF", "PDF는"),
        ("HTML", "HTML은"),
        ("CCTV", "CCTV는"),
        ("Kim", "Kim은"),
        ("Smith", "Smith는"),
        ("Google", "Google은"),
        ("Robot", "Robot은"),
        ("홍길동(대리인)", "홍길동(대리인)은"),
        ("「개인정보 보호법」", "「개인정보 보호법」은"),
        ("'나'", "'나'는"),
        ("2026. 11. 22.", "2026. 11. 22.는"),
        ("아니그마㈜", "아니그마㈜는"),
        ("ㄱ", "ㄱ은"),
        ("ㅏ", "ㅏ는"),
        ("②", "②는"),
        ("③", "③은"),
    ],
)
def test_the_topic_particle_follows_the_sound(word: str, expected: str) -> None:
    assert word + particle(word, "은/는") == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("서울", "로"),
        ("부산", "으로"),
        ("제주", "로"),
        ("1", "로"),
        ("7", "로"),
        ("6", "으로"),
        ("HTML", "로"),
        ("ㄹ", "로"),
    ],
)
def test_ro_follows_a_vowel_and_rieul(word: str, expected: str) -> None:
    assert particle(word, "으로/로") == expected


@pytest.mark.parametrize("pair", sorted(PARTICLES))
def test_every_pair_gives_its_first_form_after_a_consonant(pair: str) -> None:
    closed, opened = pair.split("/")
    assert particle("책", pair) == closed
    assert particle("나무", pair) == opened


def test_an_unknown_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="랑"):
        particle("책", "랑/이랑")


@given(st.text(max_size=8), SYLLABLES, st.sampled_from(["", ")", "」", "”", "'", "].", " "]))
def test_only_the_last_syllable_counts_and_closing_signs_do_not(before: str, syllable: str, after: str) -> None:
    final = (ord(syllable) - 0xAC00) % 28
    expected = Sound.VOWEL if final == 0 else Sound.RIEUL if final == 8 else Sound.CONSONANT
    assert sound(before + syllable + after) is expected


@given(st.integers(min_value=0, max_value=10**19))
def test_a_number_takes_the_particle_of_its_reading(number: int) -> None:
    for pair in PARTICLES:
        assert particle(str(number), pair) == particle(number_in_words(number), pair)
        assert particle(f"{number:,}", pair) == particle(str(number), pair)


@given(st.text(max_size=20), st.sampled_from(sorted(PARTICLES)))
def test_any_text_takes_one_of_the_two_forms(text: str, pair: str) -> None:
    assert particle(text, pair) in pair.split("/")


def _read(words: str) -> int:
    digits = {sign: value for value, sign in enumerate("영일이삼사오육칠팔구")}
    total = group = digit = 0
    for sign in words:
        if sign in digits:
            digit = digits[sign]
        elif sign in "십백천":
            group += digit * 10 ** ("십백천".index(sign) + 1)
            digit = 0
        else:
            total += (group + digit) * 10 ** (4 * ("만억조경".index(sign) + 1))
            group = digit = 0
    return total + group + digit


@given(st.integers(min_value=0, max_value=10**20 - 1))
def test_a_number_in_words_reads_back(number: int) -> None:
    assert _read(number_in_words(number)) == number


@pytest.mark.parametrize("number", [-1, 10**20])
def test_a_number_without_words_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        number_in_words(number)


def test_money_is_written_so_that_no_stroke_changes_it() -> None:
    assert money_in_words(13_200) == "금13,200원(금일만삼천이백원)"
    assert money_in_words(113_560) == "금113,560원(금일십일만삼천오백육십원)"
    assert money_in_words(0) == "금0원(금영원)"


def test_dates_have_points_and_no_leading_zeros() -> None:
    assert letter_date(date(2026, 11, 22)) == "2026. 11. 22."
    assert letter_date(date(2027, 1, 4)) == "2027. 1. 4."
    assert letter_moment(datetime(2026, 11, 26, 9, 5, tzinfo=KOREA)) == "2026. 11. 26.(목) 09:05"


def test_the_weekday_is_one_letter() -> None:
    assert [weekday(date(2026, 11, day)) for day in range(22, 29)] == list("일월화수목금토")


def test_items_are_numbered_as_official_letters_are() -> None:
    assert [item_number(level, 3) for level in (1, 2, 3, 4)] == ["3.", "다.", "3)", "다)"]
    assert item_number(2, 15) == "거."
