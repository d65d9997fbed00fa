"""Values of a proposal: what they say in words, and that they keep silent in a log."""

from dpo_desk.domain.numbers import NumberKind
from dpo_desk.domain.proposal import Found, NumberFound, ProposedRequester


def test_the_words_of_a_person_are_those_of_the_best_fact() -> None:
    name, email = (
        Found("한지우", "저는 한지우입니다", "body", 0, 9),
        Found("a@b.example", "a@b.example", "header From", 0, 11),
    )
    assert ProposedRequester(name, email).words == "저는 한지우입니다"
    assert ProposedRequester(None, email).words == "a@b.example"
    assert ProposedRequester().words == ""


def test_no_value_prints_what_it_holds() -> None:
    held = [Found("한지우", "한지우", "body", 0, 3), NumberFound(NumberKind.RESIDENT, "body", "900101-*******")]
    assert not any("한지우" in repr(one) or "900101" in repr(one) for one in held)
