"""Decisions that lack nothing, made from what the law leaves open to a request, and notices without their paper."""

from datetime import timedelta

import pytest

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import ACCESS_ITEMS, Decision, shows_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    Event,
    ExtensionIssued,
    ExtensionPlanned,
    Issued,
    PostponementIssued,
    PostponementPlanned,
    What,
)
from dpo_desk.domain.ground import Answer, Ground, GroundUse, Question
from dpo_desk.domain.outcome import FieldKind, Need, Outcome
from dpo_desk.domain.retention import Kept
from tests.support.desks import World

REASON = "다른 분의 이름과 연락처가 함께 적혀 있습니다."


def whole(world: World, request: Request, outcome: Outcome, *enclosures: int, ground: str = "") -> Decision:
    """A decision with everything that its outcome asks; `ground` where it is to rest on another than the first."""
    law, today = world.desk.tools.law, world.desk.tools.today()
    rule = law.outcome_of(request, outcome)
    assert rule is not None, f"{request.right} has no outcome {outcome}"
    shown = tuple((f"항목 {n}",) for n in range(ACCESS_ITEMS)) if shows_data(request.right, outcome) else ()
    typed = {FieldKind.DAY: today.isoformat(), FieldKind.FLAG: "yes"}
    facts = tuple((field.name, typed.get(field.kind, "회원 DB에서 찾은 것")) for field in rule.fields if field.needed)
    uses: tuple[GroundUse, ...] = ()
    kept: tuple[Kept, ...] = ()
    keeps = rule.kept is Need.NEEDED
    if rule.grounds is Need.NEEDED or ground:
        found = next(one for one in law.grounds_of(request) if ground in ("", one.code))
        uses = (use(found),)
        keeps = keeps or (found.kept and rule.kept is not Need.NONE)
    if keeps:
        duty = law.duties_of(request, answering="".join(one.ground for one in uses))[0]
        kept = (
            Kept(duty.code, "대금 결제 기록", "이름, 결제일", today + timedelta(days=400), "분리 보관 DB", "분쟁 대비"),
        )
    return Decision(outcome, shown, enclosure_ids=enclosures, grounds=uses, kept=kept, facts=facts)


def use(ground: Ground, *, reason: str = REASON) -> GroundUse:
    """A ground with its questions answered so that it stays open."""
    answers = tuple((question.code, _answer(question)) for question in ground.questions)
    return GroundUse(ground.code, "상담 녹취", reason, answers)


def _answer(question: Question) -> str:
    if question.kind is Answer.TEXT:
        return "결제 기록"
    return "no" if question.bars == "yes" else "yes"


def told(world: World, request: Request, *, letter_id: int = 0) -> Request:
    """Issue what a request waits for, without its paper: planned time, or else its decision."""
    match request.progress.planned:
        case PostponementPlanned(until=until, reason=reason):
            what: What = PostponementIssued(
                until, reason, letter_id=letter_id, document_no="통지-2026-0001", sha256="ab"
            )
        case ExtensionPlanned(days=days, ground=ground, reason=reason):
            what = ExtensionIssued(days, ground, reason, letter_id=letter_id, document_no="통지-2026-0001", sha256="ab")
        case _:
            what = Issued(letter_id, "통지-2026-0001", "ab")
    return put(world, request, what)


def put(world: World, request: Request, what: What) -> Request:
    """Append an event as the services do, and read the request again."""
    with world.desk.tools.writing(world.desk.actor) as unit:
        unit.cases.append(
            request, what, happened_on=world.desk.tools.today(), recorded_at=world.now(), officer_id=1
        )  # fmt: skip
        unit.look("test.act", case_id=request.case_id)
    return again(world, request)


def again(world: World, request: Request) -> Request:
    """Read a request again."""
    return world.case(request.case_id).request(request.id)


def refused(world: World, request: Request, decision: Decision, code: str) -> UserError:
    """The decision is refused with the code, and the request stays as it was."""
    before = again(world, request)
    with pytest.raises(UserError) as caught:
        world.desk.cases.decide(request, decision)
    assert caught.value.code == code
    assert again(world, request) == before
    return caught.value


def last(request: Request) -> Event:
    """The latest event of a request."""
    return request.events[-1]
