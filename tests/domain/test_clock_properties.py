"""Whatever happened to a request: recording order, undo and duplicates change nothing, and the proof is whole."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.deadline import Deadline, DueKind, replay
from dpo_desk.domain.events import Event, Received, SupplementAsked, TreatedAsAccess, Undone
from dpo_desk.domain.proof import Leg, LegKind
from dpo_desk.domain.rights import Right, variants
from tests.support.clock import DAY, MOMENT, Happened, calendar, ended, extended, postponed, recorded, shipped

FIRST, LAST = date(2024, 3, 15), date(2027, 12, 31)
UNPROVEN = {"delay", "idle", "supplement", "calendar"}
"""Lines that no article stands behind: the office's own, and what changes nothing."""


@st.composite
def stories(draw: st.DrawFn) -> tuple[Right, tuple[Event, ...]]:
    """A request of any right, and some of what can happen to its clock in the 100 days after."""
    right = draw(st.sampled_from(Right))
    received = draw(st.dates(FIRST, LAST))
    more: list[Happened] = []
    for _ in range(draw(st.integers(0, 6))):
        on = received + draw(st.integers(-3, 100)) * DAY
        more.append(
            draw(
                st.sampled_from(
                    [
                        postponed(on, on + draw(st.integers(0, 60)) * DAY),
                        ended(on),
                        extended(on, draw(st.integers(1, 60))),
                        (on, SupplementAsked("전화번호", on)),
                        (on, TreatedAsAccess("전자 사본으로")),
                    ]
                )
            )
        )
    side = draw(st.sampled_from(variants(right)))
    return right, recorded((received, Received(received, side)), *more)


def answer(right: Right, events: tuple[Event, ...]) -> Deadline:
    return replay(right, events, limits=shipped(), calendar=calendar())


@given(stories(), st.randoms())
def test_the_order_of_recording_changes_nothing(story: tuple[Right, tuple[Event, ...]], dice: Random) -> None:
    right, events = story
    mixed = list(events)
    dice.shuffle(mixed)
    assert answer(right, tuple(mixed)) == answer(right, events)
    renumbered = tuple(replace(event, id=number) for number, event in enumerate(mixed, start=1))
    assert answer(right, renumbered) == answer(right, events)


@given(stories(), st.data())
def test_what_is_undone_was_never_there(story: tuple[Right, tuple[Event, ...]], data: st.DataObject) -> None:
    right, events = story
    gone = data.draw(st.sets(st.sampled_from([event.id for event in events[1:]] or [0])))
    undone = tuple(Event(100 + n, Undone(n), LAST, MOMENT, 1) for n in gone)
    assert answer(right, (*events, *undone)) == answer(right, tuple(e for e in events if e.id not in gone))


@given(stories(), st.data())
def test_what_is_recorded_twice_counts_once(story: tuple[Right, tuple[Event, ...]], data: st.DataObject) -> None:
    right, events = story
    again = data.draw(st.lists(st.sampled_from(events), max_size=4))
    twice = tuple(replace(event, id=100 + n) for n, event in enumerate(again))
    assert answer(right, (*events, *twice)) == answer(right, events)


@given(stories())
def test_the_day_stands_behind_every_line_that_leads_to_it(story: tuple[Right, tuple[Event, ...]]) -> None:
    """Each line names its article; the last stretch ends on the day, past rest days that each have name and source."""
    right, events = story
    found = answer(right, events)
    steps = found.proof.steps
    assert [step.code for step in steps if not step.article and step.code not in UNPROVEN] == (
        ["none"] if found.kind is DueKind.NONE else []
    )
    moved = [step for step in steps if step.code == "moved"]
    assert all(step.params["holiday"] and step.params["holiday_en"] and step.params["source"] for step in moved)
    assert all(step.params["date"] == step.day for step in moved)
    known = {step.day for step in moved}
    legal = [leg for leg in found.proof.legs if leg.kind is not LegKind.TARGET]
    assert all(set(passed(leg)) <= known for leg in legal)
    assert len(moved) == sum(len(passed(leg)) for leg in legal)
    if found.due is not None:
        counted = [leg for leg in legal if leg.kind is not LegKind.REFUSAL]
        assert (counted[-1].raw, counted[-1].end) == (found.raw_end, found.due)
        assert [step.day for step in steps if step.code == "end"] == [leg.end for leg in counted]


def passed(leg: Leg) -> list[date]:
    return [leg.raw + n * DAY for n in range((leg.end - leg.raw).days)]


@given(stories())
def test_a_legal_day_is_never_a_rest_day_and_more_time_never_takes_time_away(
    story: tuple[Right, tuple[Event, ...]],
) -> None:
    right, events = story
    found = answer(right, events)
    for day in (found.due, found.refuse_by):
        assert day is None or calendar().rest(day) is None
    ends = [leg.end for leg in found.proof.legs if leg.kind is not LegKind.REFUSAL]
    assert all(earlier <= later for earlier, later in pairwise(ends))
    assert (found.due is None) is (found.kind not in (DueKind.LAW, DueKind.EXTENDED))
    assert found.due is None or found.target is None
