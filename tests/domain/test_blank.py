"""Words are words that somebody sees."""

import pytest

from dpo_desk.domain.blank import is_blank, says_nothing


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\t\r\n", "\u00a0", "\u3000", "\u2003", "\u2028"),  # blanks of every width
        *("\u200b", "\ufeff", "\u2060", "\u00ad", "\u180e", "\u2064"),  # no width at all
        *("\u200e", "\u202e", "\u2066"),  # directions
        *("\x00", "\x1b", "\x85"),  # controls
        *("\u3164", "\u115f", "\u1160", "\uffa0", "\u2800"),  # fillers
        *("\ufe0f", "\u034f", "\u0301"),  # marks that stand on nothing
        " \u200b\u3164\n\u202e",
    ],
)
def test_what_nobody_sees_says_nothing(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["가", "x", "7", "-", "漢", "😀", "\u200b가", "\ue000", "\udc80", "e\u0301", "ㄱ"])
def test_one_sign_that_is_seen_says_something(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize("text", ["", " ", ".", "-", "…", "ㅡ", "😀😀", "가.", "!!!", "\u3164\u3164"])
def test_a_sign_alone_is_no_reason(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["없음", "가. 나.", "ok", "30일", "漢字", "理由", "\u1112\u1161"])
def test_a_word_is_a_reason(text: str) -> None:
    assert not says_nothing(text)
