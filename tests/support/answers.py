"""Requests asked and answered: decided with all that it takes, and told by letters that are really issued."""

from dataclasses import replace
from datetime import date

from dpo_desk.domain.case import Request, Way
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.intake import Arrival, Asked
from tests.support.decisions import again, whole
from tests.support.desks import JIWOO, World

LATE_REASON = ("late_reason", "담당 부서의 회신이 늦었습니다.")


def asked(world: World, right: Right, side: Variant = Variant.PLAIN, *, on: date = date(2026, 11, 18)) -> Request:
    """A request that is being examined."""
    key = f"case {world.desk.lists.counts().all}"
    words = (Asked(right, "제 정보에 관하여 요구합니다.", variant=side),)
    case_id = world.desk.intake.confirm(Arrival(key, words, JIWOO, None, on, Way.EMAIL, "ko"))
    return world.to_examining(case_id)


def decide(world: World, request: Request, outcome: Outcome) -> None:
    """Decide with what the outcome asks, a reason for a late notice among it."""
    decision = whole(world, request, outcome)
    if decision.items:
        case = world.case(request.case_id)
        file = world.desk.cases.enclose(case, name="a.csv", media_type="text/csv", data=b"a,b")
        decision = whole(world, request, outcome, file.id)
    grounds = tuple(replace(use, finding="양쪽의 이익을 견주어 보았습니다.") for use in decision.grounds)
    decision = replace(decision, grounds=grounds, facts=(*decision.facts, LATE_REASON))
    world.desk.cases.decide(again(world, request), decision)


def answer(world: World, request: Request, outcome: Outcome) -> Request:
    """Decide, and issue the notice today."""
    decide(world, request, outcome)
    world.desk.letters.issue(again(world, request))
    return again(world, request)
