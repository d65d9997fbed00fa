"""A request on the way to its letter, and the words of a letter."""

from datetime import timedelta

from dpo_desk.domain.case import Way
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.intake import Arrival, Asked
from tests.support.desks import JIWOO, World


def flat(pdf: bytes, world: World) -> str:
    """The text of a letter on one line."""
    return " ".join(world.desk.letters.text(pdf).split())


def examined(world: World, right: Right, variant: Variant = Variant.PLAIN) -> int:
    """A request of a right, with its person confirmed and a note."""
    received_on = world.desk.tools.today() - timedelta(days=1)
    asked = (Asked(right, "제 정보에 관하여 요구합니다.", variant=variant),)
    case_id = world.desk.intake.confirm(Arrival(f"{right}{variant}", asked, JIWOO, None, received_on, Way.EMAIL, "ko"))
    world.to_examining(case_id)
    world.desk.cases.examine(world.request(case_id), note="회원 DB에서 찾음")
    return case_id
