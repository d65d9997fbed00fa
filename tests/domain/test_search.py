"""Search text: what an officer types, half-composed syllables included, finds the person."""

import sqlite3
from collections.abc import Iterable
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.search import index_text, query_text


def finds(typed: str, text: str) -> bool:
    return query_text(typed) in index_text(text)


@pytest.mark.parametrize(
    "typed", ["홍", "홍길", "홍길동", "길동", "홍ㄱ", "홍기", "홍길ㄷ", "홍길도", "ㅎ", "ㅎㄱ", "ㅎㄱㄷ", "ㄱㄷ"]
)
def test_what_an_officer_types_finds_hong_gildong(typed: str) -> None:
    assert finds(typed, "접수 2026-0141 홍길동 hong@example.com")


@pytest.mark.parametrize("typed", ["홍동", "길홍", "ㅎㄷ", "ㅇㄱ", "ㄹㄷ", "옹", "ㅗ길", "홍긴", "김길동", "ㅎㄱㄷㅎ"])
def test_what_is_not_in_the_name_does_not_find_it(typed: str) -> None:
    assert not finds(typed, "홍길동")


def test_initials_do_not_run_from_one_word_into_the_next() -> None:
    assert finds("ㄱㅈㅇ", "홍길동 강지우 김지은")
    assert not finds("ㄷㄱ", "홍길동 강지우")


@pytest.mark.parametrize(
    ("typed", "text"),
    [("값", "김갑수"), ("갑ㅅ", "김갑수"), ("고", "과천"), ("ㄳ", "김갑수 강산"), ("낙", "나가영"), ("삵", "살구")],
)
def test_a_syllable_in_the_making_that_takes_the_next_consonant_still_finds(typed: str, text: str) -> None:
    assert finds(typed, text)


def test_a_double_consonant_is_one_key() -> None:
    assert finds("ㄲㅊ", "까치")
    assert not finds("가", "까치")


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_hangul_taken_apart_by_another_system_is_the_same_text(form: str) -> None:
    assert index_text(normalize(form, "홍길동 값과")) == index_text("홍길동 값과")  # type: ignore[arg-type]
    assert query_text(normalize(form, "홍길")) == query_text("홍길")  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["EMILY", "emily", "Ｅｍｉｌｙ", "carter", "y C"])
def test_latin_is_found_in_any_case_and_width(typed: str) -> None:
    assert finds(typed, "Emily Carter")


@pytest.mark.parametrize(
    "typed", ["010-1234-5678", "01012345678", "010.1234.5678", "1234-5678", "010-", "-5678", "(010)1234", "123456"]
)
@pytest.mark.parametrize(
    "kept", ["010-1234-5678", "01012345678", "010 1234 5678", "(010) 1234-5678", "+82 10-1234-5678"]
)
def test_a_phone_number_is_found_however_it_is_written(typed: str, kept: str) -> None:
    assert finds(typed, f"홍길동 {kept} a@b.example")


def test_a_number_written_for_abroad_is_found_as_written() -> None:
    assert finds("+82-10-1234", "+82 10-1234-5678")
    assert finds("010-1234", "+82 (0)10 1234 5678")


def test_a_document_number_is_found_with_and_without_its_hyphen() -> None:
    assert finds("2026-0141", "열람 2026-0141")
    assert finds("0141", "열람 2026-0141")
    assert not finds("2026-0142", "열람 2026-0141")


def test_hyphens_between_letters_stay() -> None:
    assert finds("a-b", "x-a-b")
    assert not finds("ab", "x-a-b")


def test_nothing_typed_is_nothing_to_look_for() -> None:
    assert query_text("  ") == ""


def test_it_works_as_instr_in_the_database() -> None:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE c (name TEXT, found TEXT)")
    names = ["홍길동", "홍기원", "황갑동", "김홍길", "이의길"]
    base.executemany("INSERT INTO c VALUES (?, ?)", [(name, index_text(name)) for name in names])
    found = {
        typed: {row[0] for row in base.execute("SELECT name FROM c WHERE instr(found, ?) > 0", [query_text(typed)])}
        for typed in ("홍길", "홍ㄱ", "ㅎㄱㄷ")
    }
    base.close()
    assert found["홍길"] == {"홍길동", "김홍길"}
    assert found["홍ㄱ"] == {"홍길동", "홍기원", "김홍길"}
    assert found["ㅎㄱㄷ"] == {"홍길동", "황갑동"}


# --- a Korean keyboard, written again here: keys in, what the line edit shows out -------------------------------------

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
TWO = dict(
    zip(
        "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ",
        [
            "ㄱㅅ",
            "ㄴㅈ",
            "ㄴㅎ",
            "ㄹㄱ",
            "ㄹㅁ",
            "ㄹㅂ",
            "ㄹㅅ",
            "ㄹㅌ",
            "ㄹㅍ",
            "ㄹㅎ",
            "ㅂㅅ",
            "ㅗㅏ",
            "ㅗㅐ",
            "ㅗㅣ",
            "ㅜㅓ",
            "ㅜㅔ",
            "ㅜㅣ",
            "ㅡㅣ",
        ],
        strict=True,
    )
)
JOINED = {keys: jamo for jamo, keys in TWO.items()}


def keys_of(name: str) -> str:
    """The keys pressed for a name, read off Unicode's own decomposition."""
    keys = ""
    for letter in normalize("NFD", name):
        code = ord(letter)
        if 0x1100 <= code < 0x1113:
            jamo = LEADS[code - 0x1100]
        elif 0x1161 <= code < 0x1176:
            jamo = VOWELS[code - 0x1161]
        else:
            jamo = TAILS[code - 0x11A7]
        keys += TWO.get(jamo, jamo)
    return keys


def shown(keys: Iterable[str]) -> str:
    """What a two-set keyboard shows after these keys: syllables composed, the last consonant taken as a tail."""
    done: list[str] = []
    lead = vowel = tail = ""

    def syllable() -> str:
        if lead and vowel:
            return chr(0xAC00 + (LEADS.index(lead) * 21 + VOWELS.index(vowel)) * 28 + TAILS.index(tail or " "))
        return lead + vowel

    for key in keys:
        if key in VOWELS:
            if tail:
                moved = TWO[tail][1] if tail in TWO else tail
                tail = TWO[tail][0] if tail in TWO else ""
                done.append(syllable())
                lead, vowel, tail = moved, key, ""
            elif vowel and vowel + key in JOINED:
                vowel = JOINED[vowel + key]
            elif vowel:
                done.append(syllable())
                lead, vowel = "", key
            else:
                vowel = key
        elif lead and vowel and not tail and key in TAILS:
            tail = key
        elif tail and tail + key in JOINED:
            tail = JOINED[tail + key]
        else:
            done.append(syllable())
            lead, vowel, tail = key, "", ""
    return "".join(done) + syllable()


SYLLABLES = st.integers(0xAC00, 0xD7A3).map(chr)
NAMES = st.text(SYLLABLES, min_size=1, max_size=5)


@given(NAMES)
def test_the_keyboard_of_this_test_writes_the_name_itself(name: str) -> None:
    assert len(shown(keys_of(name))) <= 2 * len(name)
    assert shown(keys_of("홍길동 값과".replace(" ", ""))) == "홍길동값과"


@given(NAMES)
def test_every_prefix_of_the_keystrokes_of_a_name_finds_it(name: str) -> None:
    keys = keys_of(name)
    for typed in range(1, len(keys) + 1):
        assert finds(shown(keys[:typed]), f"2026-0141 {name} 010-1234-5678"), shown(keys[:typed])


@given(NAMES, st.data())
def test_any_part_of_a_name_and_its_initials_find_it(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    assert finds(name[start:end], name)
    assert finds("".join(keys_of(letter)[0] for letter in name[start:end]), name)


SIMPLE = st.builds(
    lambda lead, vowel, tail: chr(0xAC00 + (LEADS.index(lead) * 21 + VOWELS.index(vowel)) * 28 + TAILS.index(tail)),
    st.sampled_from("ㄱㄴㄹㅇ"),
    st.sampled_from("ㅏㅣ"),
    st.sampled_from(" ㄱㄴㅇ"),
)


@given(st.text(SIMPLE, min_size=1, max_size=2), st.text(SIMPLE, min_size=1, max_size=4))
def test_whole_syllables_find_only_where_they_stand_or_are_being_typed(typed: str, name: str) -> None:
    """The oracle: the syllables stand there, the last one perhaps not finished or with the next consonant as tail."""
    possible = {
        shown(keys_of(name[start:])[:length])
        for start in range(len(name))
        for length in range(1, len(keys_of(name[start:])) + 1)
    }
    assert finds(typed, name) == (typed in possible)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)


@given(WORDS)
def test_any_text_can_be_indexed_and_asked(text: str) -> None:
    assert "\n" in index_text(text)
    query_text(text)


@given(st.text(st.sampled_from("aB9가힣ㄱ-.0 "), min_size=1, max_size=12), st.data())
def test_any_word_of_a_text_finds_it(text: str, data: st.DataObject) -> None:
    words = text.split()
    if words:
        assert finds(data.draw(st.sampled_from(words)), text)
