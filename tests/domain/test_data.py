"""Values to plain data and back."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.data import from_data, to_data
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import Decided, Dispatched, DispatchWay
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome


@dataclass(frozen=True)
class Held:
    """Every kind of field there is."""

    name: str
    day: date
    moment: datetime | None
    lines: tuple[tuple[str, ...], ...]
    pair: tuple[int, str]
    share: float = 1.0


texts = st.text(max_size=20)


@given(texts, st.dates(), st.lists(st.lists(texts, max_size=3), max_size=3), st.integers(), st.none() | st.just(1))
def test_what_goes_through_json_comes_back_the_same(
    name: str, day: date, lines: list[list[str]], number: int, moment: int | None
) -> None:
    when = None if moment is None else datetime(2026, 11, 18, 9, 30, tzinfo=UTC)
    held = Held(name, day, when, tuple(tuple(line) for line in lines), (number, name), 1.5)
    assert from_data(Held, json.loads(json.dumps(to_data(held)))) == held


def test_events_with_decisions_come_back_the_same() -> None:
    decided = Decided(Decision(Outcome.FULL, (("가", "나"), ("다",)), CopyForm.FILE, Delivery.VISIT, (3, 4), "a", "b"))
    assert from_data(Decided, json.loads(json.dumps(to_data(decided)))) == decided
    sent = Dispatched(DispatchWay.POST, date(2026, 11, 25), "1234")
    assert from_data(Dispatched, to_data(sent)) == sent


def test_missing_names_take_their_defaults_and_unknown_ones_are_left() -> None:
    assert from_data(Preferences, {"text_scale": 2, "later": True}) == Preferences(text_scale=2.0)
    assert from_data(Organisation, {}) == Organisation()


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(TypeError):
        from_data(Preferences, {"language": 3})
    with pytest.raises(ValueError, match="post"):
        from_data(Dispatched, {"way": "post?", "sent_on": "2026-11-25"})
