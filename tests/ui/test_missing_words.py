"""Whatever a letter lacks has its words in both languages."""

from collections.abc import Iterator

import pytest

from dpo_desk.domain.company import Organisation
from dpo_desk.domain.decision import Decision, missing
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from tests.support.desks import law

NOTHING = Decision(Outcome.FULL, (), CopyForm.COPY, Delivery.VISIT, ())


@pytest.fixture(autouse=True)
def _korean_again() -> Iterator[None]:
    yield
    words.use("ko")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_is_missing_is_said_in_words(language: words.Language) -> None:
    words.use(language)
    rule = next(one for one in law().outcomes if (one.right, one.code) == (Right.ACCESS, Outcome.FULL))
    lacks = missing(NOTHING, Right.ACCESS, rule=rule, grounds={}, duties={})
    codes = (*Organisation(objection_period="").missing(), *lacks)
    assert len(codes) == 11 + 8
    assert all(words.has(code) for code in codes)
