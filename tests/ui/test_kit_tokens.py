"""The colours: every checked pair is readable in both themes, as the look promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.ui.kit.tokens import SHAPE_PAIRS, TEXT_PAIRS, TOKENS, TONES, contrast


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_words_have_a_contrast_of_four_and_a_half(theme: int) -> None:
    low = {p: contrast(TOKENS[p[0]][theme], TOKENS[p[1]][theme]) for p in TEXT_PAIRS}
    assert {p: round(c, 2) for p, c in low.items() if c < 4.5} == {}


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_edges_icons_and_fills_have_a_contrast_of_three(theme: int) -> None:
    low = {p: contrast(TOKENS[p[0]][theme], TOKENS[p[1]][theme]) for p in SHAPE_PAIRS}
    assert {p: round(c, 2) for p, c in low.items() if c < 3.0} == {}


def test_every_chip_tone_is_a_checked_pair() -> None:
    pairs = {(ink, ground) for ground, ink in TONES.values() if ground}
    assert pairs <= set(TEXT_PAIRS)


@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
def test_contrast_is_symmetric_and_between_one_and_twenty_one(a: int, b: int) -> None:
    one, other = f"#{a:06x}", f"#{b:06x}"
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
