"""Whatever a letter lacks has its words in both languages."""

from collections.abc import Iterator

import pytest

from dpo_desk.domain.company import Organisation
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.ui import words

NOTHING = Decision(Outcome.FULL, (), CopyForm.COPY, Delivery.VISIT, ())


@pytest.fixture(autouse=True)
def _korean_again() -> Iterator[None]:
    yield
    words.use("ko")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_is_missing_is_said_in_words(language: words.Language) -> None:
    words.use(language)
    codes = (*Organisation(objection_period="").missing(), *NOTHING.missing())
    assert len(codes) == 11 + 8
    assert all(words.has(code) for code in codes)
