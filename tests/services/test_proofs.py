"""The deadline proof on paper: a page of its own, taken out with a purpose."""

import hashlib
from datetime import date

import pytest

from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.services.letters import Letters
from tests.support.desks import World
from tests.support.letters import examined, flat


def test_the_proof_of_a_deadline_is_a_page_of_its_own(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    request = world.request(case_id)
    world.desk.cases.plan_postponement(request, reason="기록이 많습니다", until=date(2026, 12, 21))
    world.desk.letters.issue(world.request(case_id))
    with world.desk.tools.reading(world.desk.actor) as unit:
        before = unit.head()
    said = flat(world.desk.letters.proof_sheet(case_id, request.id), world)
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.head() == before, "looking at it leaves no record"
    for words in (
        "처리기한 산정표",
        "2026-0001",
        "개인정보 열람 요구",
        "민법 제157조",
        "통지-2026-0001",
        "2026. 12. 21. 무렵",
    ):
        assert words in said, words


def test_a_printed_proof_needs_a_purpose_that_is_recorded(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    request = world.request(case_id)
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.letters.print_proof(case_id, request.id, purpose=" ")
    pdf = world.desk.letters.print_proof(case_id, request.id, purpose="요구한 분께 드림")
    with world.desk.tools.reading(world.desk.actor) as unit:
        last = unit.entries(case_id=case_id)[-1]
    assert (last.code, last.purpose) == ("proof.printed", "요구한 분께 드림")
    assert last.details["sha256"] == hashlib.sha256(pdf).hexdigest()


def test_a_proof_names_the_first_answer_whatever_was_put_right_later(world: World) -> None:
    case_id = examined(world, Right.CORRECTION)
    facts = (("fix_item", "주소"), ("before", "가로 1"), ("after", "가로 2"), ("fixed_on", "2026-11-24"))
    decision = Decision(Outcome.DONE, facts=facts)
    for _ in range(2):
        world.desk.cases.decide(world.request(case_id), decision)
        world.desk.letters.issue(world.request(case_id))
        world.desk.cases.correct_notice(world.request(case_id), reason="주소가 틀렸습니다")
        world.later(days=3)
    said = flat(world.desk.letters.proof_sheet(case_id, world.request(case_id).id), world)
    assert "2026. 11. 24.(화) (통지-2026-0001)" in said
    assert "통지-2026-0002" not in said


class Leaking(PrintingHouse):
    """A house whose finished file shows a number that nobody typed."""

    def text(self, pdf: bytes) -> str:
        return "900101-1234567"


def test_a_proof_with_a_registration_number_is_not_taken_out(world: World) -> None:
    case_id = examined(world, Right.ACCESS)
    with world.desk.tools.reading(world.desk.actor) as unit:
        before = unit.head()
    house = Leaking()
    try:
        with pytest.raises(UserError, match=r"letter\.find\.number"):
            Letters(world.desk.tools, house).print_proof(case_id, world.request(case_id).id, purpose="확인")
    finally:
        house.close()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.head() == before
