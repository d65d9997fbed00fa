"""Whatever officers do, in whatever order: the columns of the store say what the events come to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpo_desk.domain.case import Act, Case, Request, Stage, Way
from dpo_desk.domain.due import DueDay
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, ExtensionGround, IdentityResult
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.services.intake import Arrival, Asked
from tests.support.decisions import told, whole
from tests.support.desks import JIWOO, MATCH, TODAY, World, make_desk

pytestmark = pytest.mark.slow
SIDES = [(right, variant) for right in Right for variant in variants(right)]
SIDES += [(right, variant) for right, variant in SIDES if right in (Right.ACCESS, Right.AUTOMATED, Right.TRANSMISSION)]
"""Every side of every right; those whose clocks something moves come twice as often."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = make_desk(tmp_path_factory.mktemp("columns") / "store")
    yield made
    assert made.desk.verify_record() is None
    made.lock()


def _identity(result: IdentityResult) -> Callable[[World, Case, Request, int], None]:
    return lambda world, case, request, _: world.desk.cases.check_identity(case, request, replace(MATCH, result=result))


def _choose(world: World, _: Case, request: Request, n: int) -> None:
    sides = (*variants(request.right), Variant.PLAIN)
    world.desk.cases.choose_variant(request, variant=sides[n % len(sides)])


def _receipt(world: World, case: Case, _: Request, n: int) -> None:
    day = world.desk.tools.today() - timedelta(days=n)
    world.desk.cases.correct_receipt(case, received_on=day, reason="우편실 도장")


def _supplement(world: World, _: Case, request: Request, n: int) -> None:
    wanted = world.desk.tools.today() + timedelta(days=n - 5)
    world.desk.cases.ask_supplement(request, what="전화번호", wanted_by=wanted)


def _hold(world: World, _: Case, request: Request, n: int) -> None:
    open_ones = [hold.id for hold in request.progress.holds if hold.confirmed_on is None]
    if open_ones:
        day = world.desk.tools.today() - timedelta(days=n)
        world.desk.cases.confirm_hold(request, hold_id=open_ones[0], confirmed_on=day)
    else:
        world.desk.cases.set_hold(request, system="CCTV", holder="시설팀")


def _postpone(world: World, _: Case, request: Request, n: int) -> None:
    until = (request.due_on or world.desk.tools.today()) + timedelta(days=n)
    world.desk.cases.plan_postponement(request, reason="전산 장애", until=until)


def _extend(world: World, _: Case, request: Request, n: int) -> None:
    world.desk.cases.plan_extension(request, days=n // 2 + 1, ground=ExtensionGround.OVERLOAD, reason="한꺼번에 몰림")


def _end(world: World, _: Case, request: Request, n: int) -> None:
    world.desk.cases.end_postponement(request, ended_on=world.desk.tools.today() - timedelta(days=n % 8))


def _decide(world: World, case: Case, request: Request, n: int) -> None:
    rules = world.desk.tools.law.outcomes_of(request)
    outcome = rules[n % len(rules)].code
    decision = whole(world, request, outcome)
    if decision.items:
        file = world.desk.cases.enclose(case, name="a.csv", media_type="text/csv", data=b"a,b")
        decision = whole(world, request, outcome, file.id)
    world.desk.cases.decide(request, decision)


def _issue(world: World, _: Case, request: Request, n: int) -> None:
    """What the letters do, without their paper: planned time or the decision is told."""
    if request.progress.planned is not None or request.progress.stage is Stage.DECIDED:
        told(world, request, letter_id=request.revision)


def _dispatch(world: World, _: Case, request: Request, n: int) -> None:
    unsent = request.progress.unsent
    today = world.desk.tools.today()
    world.desk.cases.dispatch(
        request, way=DispatchWay.EMAIL, sent_on=today, letter_id=unsent.letter_id if unsent else 0
    )  # fmt: skip


Doing = Callable[[World, Case, Request, int], Any]
ACTS: tuple[tuple[Act | None, Doing], ...] = (
    (None, lambda world, case, request, n: world.later(days=n % 5)),
    (Act.START_VERIFICATION, lambda world, case, request, n: world.desk.cases.start_verification(request)),
    (Act.CHECK_IDENTITY, _identity(IdentityResult.MATCH)),
    (Act.CHECK_IDENTITY, _identity(IdentityResult.DIFFER)),
    (Act.CHOOSE_VARIANT, _choose),
    (Act.CORRECT_RECEIPT, _receipt),
    (Act.ASK_SUPPLEMENT, _supplement),
    (Act.HOLD, _hold),
    (Act.TREAT_AS_ACCESS, lambda world, case, request, n: world.desk.cases.treat_as_access(request, reason="규모")),
    (Act.CHECK, lambda world, case, request, n: world.desk.cases.check(request, done=("search",))),
    (Act.EXAMINE, lambda world, case, request, n: world.desk.cases.examine(request, note="찾음")),
    (Act.POSTPONE, _postpone),
    (Act.EXTEND, _extend),
    (Act.ISSUE_TIME, _issue),
    (Act.END_POSTPONEMENT, _end),
    (Act.DECIDE, _decide),
    (Act.ISSUE, _issue),
    (Act.DISPATCH_TIME, _dispatch),
    (Act.DISPATCH, _dispatch),
    (Act.CORRECT_NOTICE, lambda world, case, request, n: world.desk.cases.correct_notice(request, reason="주소")),
    (Act.CLOSE, lambda world, case, request, n: world.desk.cases.close(request)),
    (Act.REOPEN, lambda world, case, request, n: world.desk.cases.reopen(request, reason="반송")),
    (Act.UNDO, lambda world, case, request, n: world.desk.cases.undo(request)),
)
OFTEN = frozenset({Act.POSTPONE, Act.ISSUE_TIME, Act.END_POSTPONEMENT, Act.DECIDE, Act.ISSUE, Act.DISPATCH, Act.CLOSE})
"""What leads on comes more often than what may always be done."""
STEPS = 35


def chosen(request: Request, chance: Random) -> Doing:
    """An act that the request allows, or now and then one that it may not."""
    any_act = chance.random() < 0.1
    open_ones = [(act, doing) for act, doing in ACTS if act is None or any_act or request.allows(act)]
    return chance.choices(open_ones, [4 if act in OFTEN else 1 for act, _ in open_ones])[0][1]


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32))
def test_the_columns_are_what_the_events_come_to_after_any_history(world: World, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  (a history, not a secret; drawn one by one its steps would seldom get far)
    world.moment = TODAY
    day = world.desk.tools.today() - timedelta(days=chance.randint(0, 9))
    key = f"case {world.desk.lists.counts().all}"
    sides = dict.fromkeys(chance.choices(SIDES, k=chance.randint(1, 3)))
    asked = tuple(Asked(right, "요구합니다", variant) for right, variant in sides)
    case_id = world.desk.intake.confirm(Arrival(key, asked, JIWOO, None, day, Way.EMAIL, "ko"))
    for _ in range(STEPS):
        case = world.case(case_id)
        request = chance.choice(case.requests)
        try:
            chosen(request, chance)(world, case, request, chance.randint(0, 60))
        except UserError:
            assert world.case(case_id) == case, "what was refused changed something"
        compare(world, case_id)
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.cases.moves(world.desk.tools.law.due_on) == (), "read with the events of the clock alone"


def compare(world: World, case_id: int) -> None:
    """Read the columns themselves, and replay the events anew."""
    law, case = world.desk.tools.law, world.case(case_id)
    with world.desk.tools.reading(world.desk.actor) as unit:
        rows = unit._connection.exec_driver_sql(
            "SELECT id, due_on, due_kind, stage, outcome, grounds FROM requests WHERE case_id = ? ORDER BY id",
            (case_id,),
        ).all()
        lead = unit.rows.rows([case_id])[case_id]
    for request, (request_id, due_on, due_kind, stage, outcome, grounds) in zip(case.requests, rows, strict=True):
        deadline, now = law.deadline(request.right, request.events), request.progress
        assert request_id == request.id
        assert due_on == (deadline.day.isoformat() if deadline.day else None)
        assert (due_kind, stage) == (deadline.kind.value, now.stage.value)
        assert outcome == (now.decision.outcome.value if now.decision else "")
        used = [use.ground for use in now.decision.grounds] if now.decision else []
        assert [code for code in grounds.split(",") if code] == used
        assert not grounds or grounds[0] == grounds[-1] == ","
    first = case.request(lead.request_id)
    assert DueDay(lead.due_on, lead.due_kind) == law.due_on(first.right, first.events)
    assert lead.stage is first.progress.stage
    waiting = [r for r in case.requests if r.progress.stage not in (Stage.NOTIFIED, Stage.CLOSED)]
    if waiting:
        assert first in waiting
        assert first.due_on == min((r.due_on for r in waiting if r.due_on), default=None)
    assert lead.received_on == case.received_on
