"""Recovery codes: every single slip is caught and its group named."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.store import recovery

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets = st.binary(min_size=20, max_size=20)


def typo_group(code: str) -> int:
    with pytest.raises(UserError) as caught:
        recovery.secret_of(code)
    assert caught.value.code == "recover.typo"
    group = caught.value.params["group"]
    assert isinstance(group, int)
    return group


@given(secrets)
def test_a_code_gives_its_secret_back(secret: bytes) -> None:
    code = recovery.code_of(secret)
    assert [len(group) for group in recovery.groups(code)] == [4] * 8 + [2]
    assert recovery.secret_of(code) == secret


def test_every_single_wrong_character_of_250_codes_is_caught_and_its_group_named() -> None:
    rnd = random.Random(20261124)  # noqa: S311
    for _ in range(250):
        code = recovery.code_of(rnd.randbytes(20)).replace("-", "")
        for position, right in enumerate(code):
            wrong = rnd.choice([letter for letter in ALPHABET if letter != right])
            assert typo_group(code[:position] + wrong + code[position + 1 :]) == position // 4 + 1


def test_every_wrong_character_at_every_place_of_one_code_is_caught() -> None:
    code = recovery.code_of(bytes(range(20))).replace("-", "")
    for position, right in enumerate(code):
        for wrong in ALPHABET:
            if wrong != right:
                assert typo_group(code[:position] + wrong + code[position + 1 :]) == position // 4 + 1


@given(secrets, st.integers(0, 32))
def test_two_neighbours_exchanged_are_caught(secret: bytes, place: int) -> None:
    code = recovery.code_of(secret).replace("-", "")
    if code[place] != code[place + 1]:
        typo_group(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


@given(secrets, st.sampled_from([" ", "", " - ", "–", "\n", "."]), st.booleans())
def test_it_is_read_whatever_stands_between_and_in_either_case(secret: bytes, between: str, lower: bool) -> None:
    code = recovery.code_of(secret).replace("-", between)
    assert recovery.secret_of(code.lower() if lower else code) == secret


def test_look_alikes_are_the_same_and_full_width_letters_are_read() -> None:
    code = recovery.code_of(bytes(20))
    assert recovery.secret_of(code.replace("0", "O")) == bytes(20)
    secret = next(bytes([number]) * 20 for number in range(256) if "1" in recovery.code_of(bytes([number]) * 20))
    for alike in "IiLl":
        assert recovery.secret_of(recovery.code_of(secret).replace("1", alike)) == secret
    assert recovery.secret_of("".join(chr(ord(letter) + 0xFEE0) for letter in code)) == bytes(20)


def test_a_missing_character_names_its_group() -> None:
    code = recovery.code_of(bytes(range(20)))
    parts = list(recovery.groups(code))
    for number in range(1, 10):
        short = "-".join(part[:-1] if index == number else part for index, part in enumerate(parts, 1))
        assert typo_group(short) == number


@pytest.mark.parametrize(
    ("typed", "group"), [("", 1), ("ABCD", 2), ("U" * 34, 1), ("0000-0000-00!0" + "0" * 22, 3), ("0" * 400, 9)]
)
def test_what_is_no_code_is_a_typo_too(typed: str, group: int) -> None:
    assert typo_group(typed) == group


@given(st.text(max_size=60))
def test_any_text_is_a_secret_or_a_typo(text: str) -> None:
    try:
        assert len(recovery.secret_of(text)) == 20
    except UserError as error:
        assert error.code == "recover.typo"  # noqa: PT017  (either is right)


def test_groups_typed_back_must_be_those_of_the_code() -> None:
    code = recovery.code_of(bytes(range(20)))
    parts = recovery.groups(code)
    assert recovery.matches_groups(code, {2: parts[1].lower(), 5: f" {parts[4]} "})
    assert not recovery.matches_groups(code, {2: parts[1], 5: parts[3]})
    assert not recovery.matches_groups(code, {2: ""})
    assert not recovery.matches_groups(code, {0: parts[0]})
    assert not recovery.matches_groups(code, {10: "AB"})


def test_new_secrets_differ() -> None:
    assert len({recovery.new_secret() for _ in range(50)}) == 50
