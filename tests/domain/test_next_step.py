"""The next thing to do is always one, it may be done, and it says what is missing."""

from datetime import UTC, date, datetime

import pytest

from dpo_desk.domain.case import Act, Case, Request, Stage, Way
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import (
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    DispatchWay,
    Event,
    Examined,
    ExtensionGround,
    ExtensionIssued,
    ExtensionPlanned,
    IdentityChecked,
    IdentityMethod,
    IdentityResult,
    Issued,
    PostponementEnded,
    PostponementIssued,
    PostponementPlanned,
    Received,
    SupplementAsked,
    TreatedAsAccess,
    VariantChosen,
    VerificationStarted,
    What,
)
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.next_step import NextStep, days_late, next_step, side_open
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right, Variant, variants

MOMENT = datetime(2026, 11, 18, 3, tzinfo=UTC)
UNTIL = date(2026, 12, 18)
LIFE: tuple[What, ...] = (
    Received(date(2026, 11, 18)),
    VerificationStarted(),
    IdentityChecked(IdentityMethod.PHONE, ("name",), IdentityResult.MATCH),
    Examined("찾음"),
    Decided(Decision(Outcome.FULL, (("가",),) * 5, CopyForm.FILE, Delivery.POST, (1,))),
    Issued(1, "통지-2026-0001", "ab"),
    Dispatched(DispatchWay.POST, date(2026, 11, 25), "123"),
    Closed(),
)
POSTPONED = PostponementIssued(UNTIL, "교체 중", letter_id=5, document_no="통지-2026-0002", sha256="cd")
EXTENDED = ExtensionIssued(30, ExtensionGround.COMPLEX, "검증", letter_id=6, document_no="통지-2026-0003", sha256="ef")
SENT = Dispatched(DispatchWay.EMAIL, date(2026, 11, 20), letter_id=5)


def request(*whats: What, right: Right = Right.ACCESS, number: int = 1) -> Request:
    happened = tuple(Event(n, what, date(2026, 11, 20), MOMENT, 1) for n, what in enumerate(whats, 1))
    return Request(number, 1, right, "", happened, None, 1)


def case(*requests: Request, agent: Agent | None = None) -> Case:
    day = date(2026, 11, 18)
    return Case(1, "2026-0001", Way.EMAIL, "ko", day, None, "", Person("한지우"), agent, requests, 1, MOMENT, 1)


def step_of(*whats: What, right: Right = Right.ACCESS, agent: Agent | None = None) -> NextStep:
    """The next step of a request alone in its case; the act it leads to is one that is allowed."""
    asked = request(*whats, right=right)
    step = next_step(case(asked, agent=agent), asked)
    if step.act is not None:
        asked.require(step.act)
    return step


@pytest.mark.parametrize(
    ("length", "code", "act"),
    [
        (1, "next.received", Act.START_VERIFICATION),
        (2, "next.verifying", Act.CHECK_IDENTITY),
        (3, "next.examining.note", Act.EXAMINE),
        (4, "next.decide", Act.DECIDE),
        (5, "next.issue", Act.ISSUE),
        (6, "next.dispatch.record", Act.DISPATCH),
        (7, "next.close", Act.CLOSE),
        (8, "next.closed.on", None),
    ],
)
@pytest.mark.parametrize("right", Right)
def test_every_right_has_one_next_step_at_every_stage(right: Right, length: int, code: str, act: Act | None) -> None:
    received = Received(date(2026, 11, 18), variants(right)[0])
    step = step_of(received, *LIFE[1:length], right=right)
    assert (step.code, step.act, step.missing) == (code, act, ())


def test_an_agent_is_checked_with_the_paper_that_empowers_them() -> None:
    step = step_of(*LIFE[:2], agent=Agent(AgentKind.DELEGATE, Person("김변호")))
    assert (step.code, step.params) == ("next.verifying.agent", {"agent": "김변호"})


def test_who_was_asked_for_a_supplement_is_waited_for_before_the_check() -> None:
    asked = SupplementAsked("위임장", date(2026, 11, 25))
    assert step_of(*LIFE[:2], asked).params == {"name": "한지우"}
    step = step_of(*LIFE[:2], asked, agent=Agent(AgentKind.DELEGATE, Person("김변호")))
    assert (step.code, step.act, step.params) == ("next.verifying.supplement", Act.CHECK_IDENTITY, {"name": "김변호"})
    assert step_of(*LIFE[:2], asked, LIFE[2]).code == "next.examining.note"


def test_what_a_letter_and_its_decision_still_lack_stands_with_the_step() -> None:
    asked = request(*LIFE[:5])
    lacks = {"decision_missing": ("decision.missing.item2",), "letter_missing": ("organisation.missing.dpo_name",)}
    step = next_step(case(asked), asked, **lacks)
    assert (step.code, step.act) == ("next.issue.missing", Act.ISSUE)
    assert step.missing == ("decision.missing.item2", "organisation.missing.dpo_name")


@pytest.mark.parametrize("right", [Right.WITHDRAWAL, Right.TRANSMISSION, Right.AUTOMATED])
@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_which_side_is_asked_comes_first_for_it_decides_which_clock_runs(right: Right, length: int) -> None:
    step = step_of(*LIFE[:length], right=right)
    assert (step.code, step.act, step.params) == ("next.side", Act.CHOOSE_VARIANT, {"right": right})
    chosen = step_of(*LIFE[:length], VariantChosen(variants(right)[-1]), right=right)
    assert chosen.code == step_of(*LIFE[:length]).code


def test_a_side_is_open_until_it_is_chosen_or_the_request_is_handled_as_access() -> None:
    assert not side_open(request(*LIFE[:1]))
    assert side_open(request(*LIFE[:1], right=Right.TRANSMISSION))
    for closing in (VariantChosen(Variant.SELF), TreatedAsAccess("전송 의무 대상이 아님")):
        assert not side_open(request(*LIFE[:1], closing, right=Right.TRANSMISSION))


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_more_time_that_is_planned_is_issued_before_anything_else(length: int) -> None:
    planned = PostponementPlanned("교체 중", UNTIL)
    step = step_of(*LIFE[:length], planned)
    assert (step.code, step.act, step.params) == ("next.issue_time", Act.ISSUE_TIME, {"right": Right.ACCESS})
    asked = request(*LIFE[:length], planned)
    lacking = next_step(case(asked), asked, letter_missing=("organisation.missing.desk",))
    assert lacking.missing == ("organisation.missing.desk",)
    extension = ExtensionPlanned(30, ExtensionGround.OVERLOAD, "장애")
    assert step_of(*LIFE[:length], extension, right=Right.AUTOMATED).code == "next.issue_time"


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_a_notice_of_more_time_that_was_issued_is_sent(length: int) -> None:
    step = step_of(*LIFE[:length], POSTPONED)
    assert (step.code, step.act) == ("next.dispatch_time", Act.DISPATCH_TIME)
    assert step_of(*LIFE[:length], POSTPONED, SENT).code != "next.dispatch_time"


def test_of_two_notices_of_more_time_each_is_sent() -> None:
    side = VariantChosen(Variant.EXPLAIN)
    twice = (*LIFE[:4], side, EXTENDED, Dispatched(DispatchWay.EMAIL, date(2026, 11, 20), letter_id=6), EXTENDED)
    assert step_of(*twice, right=Right.AUTOMATED).code == "next.decide"
    other = ExtensionIssued(30, ExtensionGround.COMPLEX, "검증", letter_id=9, document_no="통지-2026-0009", sha256="01")
    assert step_of(*twice, other, right=Right.AUTOMATED).code == "next.dispatch_time"


def test_a_postponed_request_waits_for_the_end_of_its_reason_once_the_person_is_confirmed() -> None:
    assert step_of(*LIFE[:2], POSTPONED, SENT).code == "next.verifying"
    step = step_of(*LIFE[:4], POSTPONED, SENT)
    assert (step.code, step.act) == ("next.postponed", Act.END_POSTPONEMENT)
    assert step_of(*LIFE[:4], POSTPONED, SENT, PostponementEnded(date(2026, 12, 10))).code == "next.decide"
    assert step_of(*LIFE[:4], POSTPONED, SENT, LIFE[4]).code == "next.issue"


def test_a_notice_put_right_is_not_held_up_by_a_postponement_before_it() -> None:
    told = (*LIFE[:4], POSTPONED, SENT, *LIFE[4:7], CorrectionStarted("주소가 틀림"))
    assert step_of(*told).code == "next.decide"


def test_a_deletion_waits_for_the_access_that_is_asked_with_it() -> None:
    deletion = request(*LIFE[:4], right=Right.DELETION, number=2)
    for length in range(1, 6):
        step = next_step(case(request(*LIFE[:length]), deletion), deletion)
        assert (step.code, step.act) == ("next.access_first", None)
    assert next_step(case(request(*LIFE[:6]), deletion), deletion).code == "next.decide"


def test_only_a_request_that_still_waits_for_its_notice_is_late() -> None:
    due, today = date(2026, 11, 30), date(2026, 12, 2)
    assert days_late(due, today, Stage.DECIDED) == 2
    assert days_late(due, due, Stage.DECIDED) == 0
    assert days_late(due, today, Stage.NOTIFIED) == 0
    assert days_late(None, today, Stage.RECEIVED) == 0
