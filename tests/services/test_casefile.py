"""A case read whole where nothing can be recorded: a store open for reading only."""

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.outcome import Outcome
from dpo_desk.store import engine
from tests.support.decisions import whole
from tests.support.desks import World


def test_a_case_and_earlier_decisions_are_read_where_no_look_can_be_recorded(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = world.to_examining(world.receive().id)
    decision = whole(world, request, Outcome.REFUSED)
    world.desk.cases.decide(request, decision)
    world.lock()
    monkeypatch.setattr(engine, "reading_only", lambda _: UserError("unlock.readonly"))
    desk = world.unlock()
    with desk.tools.reading(desk.actor) as unit:
        before = unit.head()
    file = desk.cases.open(request.case_id)
    assert file.rules[request.id].outcomes
    assert [one.number for one in desk.cases.prior(ground=decision.grounds[0].ground)] == [file.case.number]
    with pytest.raises(UserError, match=r"unlock\.readonly"):
        desk.cases.set_hold(file.case.requests[0], system="CCTV", holder="시설팀")
    with desk.tools.reading(desk.actor) as unit:
        assert unit.head() == before
