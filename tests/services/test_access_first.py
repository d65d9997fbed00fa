"""Access before deletion: what was deleted can no longer be shown (`law.md` §0 row 11)."""

import pytest

from dpo_desk.domain.case import Stage
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.next_step import next_step
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from tests.support.decisions import again, refused, told, whole
from tests.support.desks import MATCH, World


def test_what_is_deleted_was_shown_first_where_both_are_asked(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    for request in case.requests:
        world.desk.cases.start_verification(request)
        world.desk.cases.check_identity(case, again(world, request), MATCH)
    access, deletion = world.case(case.id).requests
    refused(world, deletion, whole(world, deletion, Outcome.DONE), "decision.order")
    world.desk.cases.decide(access, whole(world, access, Outcome.REFUSED))
    refused(world, deletion, whole(world, deletion, Outcome.DONE), "decision.order")
    told(world, again(world, access))
    world.desk.cases.decide(deletion, whole(world, deletion, Outcome.DONE))


def test_a_deletion_that_is_decided_waits_again_where_its_access_is_taken_up_again(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    for request in case.requests:
        world.desk.cases.start_verification(request)
        world.desk.cases.check_identity(case, again(world, request), MATCH)
    access, deletion = world.case(case.id).requests
    world.desk.cases.decide(access, whole(world, access, Outcome.REFUSED))
    told(world, again(world, access))
    world.desk.cases.decide(deletion, whole(world, deletion, Outcome.DONE))
    assert world.desk.letters.preview(case.id, deletion.id).missing == ()
    world.desk.cases.correct_notice(again(world, access), reason="열람 거절 사유를 다시 살펴봄")
    now = world.case(case.id)
    assert next_step(now, now.requests[1]).code == "next.access_first"
    assert [lack.code for lack in world.desk.letters.preview(case.id, deletion.id).missing] == ["decision.order"]
    with pytest.raises(UserError, match=r"decision\.order"):
        world.desk.letters.issue(again(world, deletion))
    world.desk.cases.decide(again(world, access), whole(world, access, Outcome.REFUSED))
    told(world, again(world, access))
    world.desk.letters.issue(again(world, deletion))
    assert again(world, deletion).progress.stage is Stage.NOTIFIED


def test_a_deletion_that_deletes_nothing_need_not_wait_for_the_access(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    deletion = case.requests[1]
    world.desk.cases.start_verification(deletion)
    world.desk.cases.check_identity(case, again(world, deletion), MATCH)
    deletion = again(world, deletion)
    world.desk.cases.decide(deletion, whole(world, deletion, Outcome.REFUSED))
    assert again(world, deletion).progress.stage is Stage.DECIDED
