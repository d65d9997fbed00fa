"""A request is written down in the person's own sentence."""

import pytest

from dpo_desk.ui.intake.filled import LONGEST_SENTENCE, sentence_around


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("안녕하세요. 제 정보의 열람을 요구합니다. 감사합니다.", "열람", "제 정보의 열람을 요구합니다."),
        ("안녕하세요\n\n제 정보를\n보고 싶습니다\n\n한지우", "보고", "제 정보를\n보고 싶습니다"),
        ("I paid 3.5 won. Please send my data!", "send", "Please send my data!"),
        ("열람", "열람", "열람"),
    ],
)
def test_the_whole_sentence_is_taken(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    assert sentence_around(text, start, start + len(words)) == sentence


def test_a_sentence_without_an_end_is_not_taken() -> None:
    text = "열람 " + "가" * LONGEST_SENTENCE
    assert sentence_around(text, 0, 2) == ""
