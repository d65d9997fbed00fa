"""A request's life, replayed from its events."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.case import ALLOWED, Act, Request, Stage, progress
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    DispatchWay,
    Event,
    Examined,
    IdentityChecked,
    IdentityMethod,
    IdentityResult,
    Issued,
    ReceiptCorrected,
    Received,
    Reopened,
    Undone,
    VerificationStarted,
    What,
    standing,
)
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right

RECEIVED = date(2026, 11, 18)
DECISION = Decision(Outcome.FULL, (("이름",),) * 5, CopyForm.FILE, Delivery.POST, (1,))
MATCH = IdentityChecked(IdentityMethod.PHONE, ("name",), IdentityResult.MATCH)
LIFE: tuple[What, ...] = (
    Received(RECEIVED),
    VerificationStarted(),
    MATCH,
    Examined("회원 DB에서 찾음"),
    Decided(DECISION),
    Issued(1, "통지-2026-0001", "ab"),
    Dispatched(DispatchWay.POST, date(2026, 11, 25), "123"),
    Closed(),
)
STAGE_AFTER = (
    Stage.RECEIVED,
    Stage.VERIFYING,
    Stage.EXAMINING,
    Stage.EXAMINING,
    Stage.DECIDED,
    Stage.NOTIFIED,
    Stage.NOTIFIED,
    Stage.CLOSED,
)


def events(*whats: What) -> tuple[Event, ...]:
    moment = datetime(2026, 11, 18, 3, tzinfo=UTC)
    return tuple(Event(n, what, date(2026, 11, 17 + n), moment, 1) for n, what in enumerate(whats, 1))


def request(*whats: What, right: Right = Right.ACCESS) -> Request:
    return Request(1, 1, right, "보고 싶습니다", events(*whats), None, 1)


@pytest.mark.parametrize("length", range(1, len(LIFE) + 1))
def test_a_life_without_detours_goes_through_every_stage(length: int) -> None:
    assert progress(events(*LIFE[:length])).stage is STAGE_AFTER[length - 1]


def test_each_stage_remembers_the_day_it_was_reached() -> None:
    reached = progress(events(*LIFE)).reached
    assert reached[Stage.RECEIVED] == RECEIVED
    assert reached[Stage.VERIFYING] == date(2026, 11, 19)
    assert reached[Stage.CLOSED] == date(2026, 11, 25)


@pytest.mark.parametrize("result", [IdentityResult.PARTIAL, IdentityResult.DIFFER])
def test_a_check_that_does_not_match_goes_no_further(result: IdentityResult) -> None:
    now = progress(events(*LIFE[:2], replace(MATCH, result=result)))
    assert now.stage is Stage.VERIFYING
    assert now.identity is not None
    assert now.identity.result is result


def test_a_later_failed_check_takes_an_examined_request_back() -> None:
    assert progress(events(*LIFE[:4], replace(MATCH, result=IdentityResult.DIFFER))).stage is Stage.VERIFYING


def test_an_undo_withdraws_the_event_and_keeps_both() -> None:
    happened = events(*LIFE[:5], Undone(5))
    now = progress(happened)
    assert (now.stage, now.decision) == (Stage.EXAMINING, None)
    assert len(happened) == 6
    assert len(standing(happened)) == 4


def test_a_corrected_receipt_day_replaces_the_first() -> None:
    now = progress(events(Received(RECEIVED), ReceiptCorrected(date(2026, 11, 16), "우편실 도장")))
    assert now.received_on == date(2026, 11, 16)


def test_a_correction_after_issue_needs_a_new_decision_and_keeps_the_issued_notice() -> None:
    now = progress(events(*LIFE[:7], CorrectionStarted("주소가 틀림")))
    assert (now.stage, now.decision, now.correcting) == (Stage.EXAMINING, None, True)
    assert now.issued is not None
    assert now.dispatched is None


def test_a_reopened_request_is_notified_again() -> None:
    assert progress(events(*LIFE, Reopened("반송"))).stage is Stage.NOTIFIED


def test_events_that_do_not_start_with_a_receipt_are_refused() -> None:
    with pytest.raises(ValueError, match="receipt"):
        progress(events(VerificationStarted()))


@pytest.mark.parametrize("length", range(1, len(LIFE) + 1))
def test_a_stage_allows_its_acts_and_no_others(length: int) -> None:
    asked = request(*LIFE[:length])
    for act in Act:
        if act in ALLOWED[asked.progress.stage]:
            asked.require(act)
        else:
            with pytest.raises(UserError) as refused:
                asked.require(act)
            expected = "undo.issued" if act is Act.UNDO and length > 5 else "case.not_now"
            assert refused.value.code == expected


def test_an_issued_notice_cannot_be_undone() -> None:
    assert request(*LIFE[:6]).undoable() is None
    with pytest.raises(UserError, match=r"undo\.issued"):
        request(*LIFE[:6]).require(Act.UNDO)


def test_what_follows_a_correction_can_be_undone_but_not_the_correction() -> None:
    corrected = (*LIFE[:7], CorrectionStarted("주소가 틀림"))
    assert request(*corrected).undoable() is None
    again = request(*corrected, Decided(DECISION))
    last = again.undoable()
    assert last is not None
    assert isinstance(last.what, Decided)


def test_a_right_without_a_clock_stays_where_it_is() -> None:
    with pytest.raises(UserError, match="not_in_version"):
        request(Received(RECEIVED), right=Right.DELETION).require(Act.START_VERIFICATION)


@given(st.lists(st.sampled_from(LIFE[1:5]), max_size=8))
def test_undoing_one_by_one_leads_back_to_the_receipt(more: list[What]) -> None:
    happened = list(events(Received(RECEIVED), *more))
    for _ in range(len(more)):
        last = Request(1, 1, Right.ACCESS, "", tuple(happened), None, 1).undoable()
        assert last is not None
        happened.append(replace(last, id=len(happened) + 1, what=Undone(last.id)))
    now = progress(tuple(happened))
    assert now == progress(events(Received(RECEIVED)))
