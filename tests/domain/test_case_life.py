"""A request's life, replayed from its events."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.case import ALLOWED, Act, Case, Request, Stage, Way, progress
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Checked,
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    DispatchWay,
    Event,
    Examined,
    ExtensionGround,
    ExtensionIssued,
    HoldConfirmed,
    HoldSet,
    IdentityChecked,
    IdentityMethod,
    IdentityResult,
    Issued,
    PostponementEnded,
    PostponementIssued,
    PostponementPlanned,
    ReceiptCorrected,
    Received,
    Reopened,
    SupplementAsked,
    TreatedAsAccess,
    Undone,
    VariantChosen,
    VerificationStarted,
    What,
    standing,
)
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Person
from dpo_desk.domain.rights import Right, Variant

RECEIVED = date(2026, 11, 18)
DECISION = Decision(Outcome.FULL, (("이름",),) * 5, CopyForm.FILE, Delivery.POST, (1,))
MATCH = IdentityChecked(IdentityMethod.PHONE, ("name",), IdentityResult.MATCH)
PLANNED = PostponementPlanned("교체 중", date(2026, 12, 18))
POSTPONED = PostponementIssued(date(2026, 12, 18), "교체 중", letter_id=5, document_no="통지-2026-0002", sha256="cd")
EXTENDED = ExtensionIssued(30, ExtensionGround.COMPLEX, "검증", letter_id=7, document_no="통지-2026-0003", sha256="ef")
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


def allowed(*whats: What, right: Right = Right.ACCESS) -> set[Act]:
    """The acts a request allows; each that it allows and no other passes `require`."""
    asked = request(*whats, right=right)
    found = {act for act in Act if asked.allows(act)}
    for act in Act:
        if act in found:
            asked.require(act)
            continue
        with pytest.raises(UserError) as refused:
            asked.require(act)
        last = asked.progress
        bound = act is Act.UNDO and (last.issued is not None or last.interims)
        assert refused.value.code == ("undo.issued" if bound else "case.not_now")
    return found


RECEIVED_ACTS = {Act.START_VERIFICATION, Act.CORRECT_RECEIPT, Act.ASK_SUPPLEMENT, Act.HOLD, Act.POSTPONE}
WORKING = (RECEIVED_ACTS - {Act.START_VERIFICATION}) | {Act.CHECK, Act.EXAMINE, Act.DECIDE, Act.UNDO}


@pytest.mark.parametrize(
    ("length", "acts"),
    [
        (1, RECEIVED_ACTS),
        (2, WORKING | {Act.CHECK_IDENTITY}),
        (3, WORKING | {Act.CHECK_IDENTITY}),
        (4, WORKING | {Act.CHECK_IDENTITY}),
        (5, WORKING | {Act.ISSUE}),
        (6, {Act.DISPATCH, Act.CORRECT_NOTICE, Act.CLOSE, Act.HOLD}),
        (7, {Act.DISPATCH, Act.CORRECT_NOTICE, Act.CLOSE, Act.HOLD}),
        (8, {Act.REOPEN}),
    ],
)
def test_a_stage_allows_its_acts_and_no_others(length: int, acts: set[Act]) -> None:
    assert allowed(*LIFE[:length]) == acts
    assert acts <= ALLOWED[request(*LIFE[:length]).progress.stage]


@pytest.mark.parametrize("right", Right)
def test_every_right_is_handled_from_receipt_to_the_notice(right: Right) -> None:
    ways = [Act.START_VERIFICATION, Act.CHECK_IDENTITY, Act.EXAMINE, Act.DECIDE, Act.ISSUE, Act.DISPATCH, Act.CLOSE]
    for length, act in enumerate(ways, start=1):
        request(*LIFE[:length], right=right).require(act)


@pytest.mark.parametrize("right", Right)
def test_only_access_is_postponed_and_only_an_automated_decision_extended(right: Right) -> None:
    may = allowed(*LIFE[:4], right=right) & {Act.POSTPONE, Act.EXTEND, Act.TREAT_AS_ACCESS, Act.CHOOSE_VARIANT}
    assert may == {
        Right.ACCESS: {Act.POSTPONE},
        Right.AUTOMATED: {Act.EXTEND, Act.CHOOSE_VARIANT},
        Right.TRANSMISSION: {Act.TREAT_AS_ACCESS, Act.CHOOSE_VARIANT},
        Right.WITHDRAWAL: {Act.CHOOSE_VARIANT},
    }.get(right, set())


def test_a_transmission_treated_as_access_is_postponed_like_access_and_has_no_side_any_more() -> None:
    treated = allowed(*LIFE[:4], TreatedAsAccess("전송 의무 대상이 아님"), right=Right.TRANSMISSION)
    assert Act.POSTPONE in treated
    assert not treated & {Act.TREAT_AS_ACCESS, Act.CHOOSE_VARIANT}


def test_a_third_extension_is_not_allowed() -> None:
    once, twice = (*LIFE[:4], EXTENDED), (*LIFE[:4], EXTENDED, replace(EXTENDED, letter_id=8))
    assert Act.EXTEND in allowed(*once, right=Right.AUTOMATED)
    assert Act.EXTEND not in allowed(*twice, right=Right.AUTOMATED)


def test_a_notice_put_right_gets_no_more_time() -> None:
    again = (*LIFE[:7], CorrectionStarted("주소가 틀림"))
    assert Act.POSTPONE not in allowed(*again)
    assert Act.EXTEND not in allowed(*again, right=Right.AUTOMATED)


# more time


def test_more_time_that_is_planned_is_issued_or_undone_and_falls_with_a_decision() -> None:
    planned = request(*LIFE[:4], PLANNED)
    assert planned.progress.planned == PLANNED
    assert allowed(*LIFE[:4], PLANNED) >= {Act.ISSUE_TIME, Act.UNDO}
    assert Act.ISSUE_TIME not in allowed(*LIFE[:4], PLANNED, Undone(5))
    assert request(*LIFE[:4], PLANNED, LIFE[4]).progress.planned is None


def test_a_notice_of_more_time_leaves_the_stage_and_cannot_be_undone() -> None:
    now = request(*LIFE[:4], PLANNED, POSTPONED)
    assert (now.progress.stage, now.progress.planned, now.progress.postponed) == (Stage.EXAMINING, None, True)
    assert now.undoable() is None
    assert Act.UNDO not in allowed(*LIFE[:4], PLANNED, POSTPONED)
    later = request(*LIFE[:4], PLANNED, POSTPONED, Examined("더 찾음")).undoable()
    assert later is not None
    assert later.what == Examined("더 찾음")


def test_each_notice_of_more_time_is_sent_once_and_that_is_no_dispatch_of_the_result() -> None:
    sent = Dispatched(DispatchWay.EMAIL, date(2026, 11, 20), letter_id=5)
    waiting = (*LIFE[:4], POSTPONED)
    assert request(*waiting).progress.unsent == POSTPONED
    assert Act.DISPATCH_TIME in allowed(*waiting)
    now = request(*waiting, sent).progress
    assert (now.unsent, now.dispatched, now.stage) == (None, None, Stage.EXAMINING)
    assert Act.DISPATCH_TIME not in allowed(*waiting, sent)
    other = replace(POSTPONED, letter_id=6)
    assert request(*waiting, sent, other).progress.unsent == other


def test_only_what_is_postponed_can_end_being_so() -> None:
    assert Act.END_POSTPONEMENT not in allowed(*LIFE[:4])
    assert Act.END_POSTPONEMENT in allowed(*LIFE[:4], POSTPONED)
    assert Act.END_POSTPONEMENT not in allowed(*LIFE[:4], POSTPONED, PostponementEnded(date(2026, 12, 10)))


# sides, holds, supplements, checks


def test_the_side_is_the_usual_one_until_one_is_chosen() -> None:
    received = (Received(RECEIVED),)
    assert request(*received, right=Right.WITHDRAWAL).variant is Variant.GENERAL
    chosen = request(*received, VariantChosen(Variant.ADVERTISING), right=Right.WITHDRAWAL)
    assert chosen.variant is Variant.ADVERTISING
    told = request(Received(RECEIVED, Variant.THIRD_PARTY), right=Right.TRANSMISSION)
    assert told.variant is Variant.THIRD_PARTY
    assert request(*received, VariantChosen(Variant.REVIEW)).variant is Variant.PLAIN


def test_a_hold_is_open_until_its_holder_confirms_it() -> None:
    hold = HoldSet("CCTV 저장장치", "시설팀")
    first, second = request(*LIFE[:2], hold, replace(hold, system="접속 로그")).progress.holds
    assert (first.id, first.confirmed_on, first.set_on) == (3, None, date(2026, 11, 20))
    done = request(*LIFE[:2], hold, replace(hold, system="접속 로그"), HoldConfirmed(4, date(2026, 11, 22))).progress
    assert [one.confirmed_on for one in done.holds] == [None, date(2026, 11, 22)]
    assert request(*LIFE[:2], hold, Undone(3)).progress.holds == ()
    assert second.system == "접속 로그"


def test_the_latest_checklist_says_all_that_is_looked_at_and_supplements_add_up() -> None:
    asked = SupplementAsked("전화번호", date(2026, 11, 25))
    now = request(*LIFE[:3], Checked(("a", "b")), Checked(("b",)), asked, replace(asked, what="주소")).progress
    assert now.checked == {"b"}
    assert [one.what for one in now.supplements] == ["전화번호", "주소"]
    assert now.stage is Stage.EXAMINING


# access before deletion


def of_case(*requests: Request) -> Case:
    moment = datetime(2026, 11, 18, 3, tzinfo=UTC)
    return Case(1, "2026-0001", Way.EMAIL, "ko", RECEIVED, None, "", Person("한지우"), None, requests, 1, moment, 1)


@pytest.mark.parametrize("length", range(1, len(LIFE) + 1))
def test_access_of_the_same_case_comes_before_a_deletion_until_it_is_notified(length: int) -> None:
    access, deletion = request(*LIFE[:length]), replace(request(*LIFE[:4], right=Right.DELETION), id=2)
    assert of_case(access, deletion).access_first(deletion) == (access if length < 6 else None)


def test_access_stands_in_the_way_of_nothing_but_a_deletion() -> None:
    access = request(*LIFE[:3])
    for right in (right for right in Right if right is not Right.DELETION):
        other = replace(request(*LIFE[:4], right=right), id=2)
        assert of_case(access, other).access_first(other) is None
    deletion = replace(request(*LIFE[:4], right=Right.DELETION), id=2)
    assert of_case(deletion).access_first(deletion) is None


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


@given(st.lists(st.sampled_from(LIFE[1:5]), max_size=8))
def test_undoing_one_by_one_leads_back_to_the_receipt(more: list[What]) -> None:
    happened = list(events(Received(RECEIVED), *more))
    for _ in range(len(more)):
        last = Request(1, 1, Right.ACCESS, "", tuple(happened), None, 1).undoable()
        assert last is not None
        happened.append(replace(last, id=len(happened) + 1, what=Undone(last.id)))
    now = progress(tuple(happened))
    assert now == progress(events(Received(RECEIVED)))
