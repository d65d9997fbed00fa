"""The next thing to do is always one, and says what is missing."""

from datetime import UTC, date, datetime

import pytest

from dpo_desk.domain.case import Act, Case, Request, Stage, Way
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import (
    Closed,
    Decided,
    Dispatched,
    DispatchWay,
    Event,
    Examined,
    IdentityChecked,
    IdentityMethod,
    IdentityResult,
    Issued,
    Received,
    VerificationStarted,
    What,
)
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.next_step import days_late, next_step
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right

MOMENT = datetime(2026, 11, 18, 3, tzinfo=UTC)
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


def case(length: int, *, agent: Agent | None = None, right: Right = Right.ACCESS) -> Case:
    happened = tuple(Event(n, what, date(2026, 11, 20), MOMENT, 1) for n, what in enumerate(LIFE[:length], 1))
    asked = Request(1, 1, right, "", happened, None, 1)
    return Case(
        1, "2026-0001", Way.EMAIL, "ko", date(2026, 11, 18), None, "", Person("한지우"), agent, (asked,), 1, MOMENT, 1
    )


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
def test_every_stage_has_one_next_step(length: int, code: str, act: Act | None) -> None:
    now = case(length)
    step = next_step(now, now.requests[0])
    assert (step.code, step.act, step.missing) == (code, act, ())
    if step.act:
        now.requests[0].require(step.act)


def test_an_agent_is_checked_with_the_paper_that_empowers_them() -> None:
    now = case(2, agent=Agent(AgentKind.DELEGATE, Person("김변호")))
    step = next_step(now, now.requests[0])
    assert (step.code, step.params) == ("next.verifying.agent", {"agent": "김변호"})


def test_what_a_letter_still_lacks_stands_with_the_step() -> None:
    now = case(5)
    step = next_step(now, now.requests[0], letter_missing=("organisation.missing.dpo_name",))
    assert (step.code, step.missing) == ("next.issue.missing", ("organisation.missing.dpo_name",))


def test_a_right_without_a_clock_says_so() -> None:
    now = case(1, right=Right.DELETION)
    assert next_step(now, now.requests[0]).code == "next.not_in_version"


def test_only_a_request_that_still_waits_for_its_notice_is_late() -> None:
    due, today = date(2026, 11, 30), date(2026, 12, 2)
    assert days_late(due, today, Stage.DECIDED) == 2
    assert days_late(due, due, Stage.DECIDED) == 0
    assert days_late(due, today, Stage.NOTIFIED) == 0
    assert days_late(None, today, Stage.RECEIVED) == 0
