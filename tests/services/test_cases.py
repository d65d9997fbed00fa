"""The acts on a case, each shown by what the store says after it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Stage
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, IdentityResult, Undone
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right
from tests.support.desks import JIWOO, MATCH, World


def test_a_request_goes_from_receipt_to_closed(world: World) -> None:
    case = world.receive()
    request = world.to_closed(case.id)
    assert request.progress.stage is Stage.CLOSED
    assert world.desk.lists.counts().open == 0


def test_opening_a_case_is_a_look_with_its_person_and_rereading_is_not(world: World) -> None:
    case = world.receive()
    world.desk.cases.open(case.id)
    world.desk.cases.reread(case.id)
    with world.desk.tools.reading(world.desk.actor) as unit:
        entries = unit.entries(case_id=case.id)
    assert [entry.code for entry in entries] == ["case.received", "case.look"]
    assert entries[-1].persons == (case.subject.id,)


def test_the_receipt_day_can_be_put_right_and_the_due_date_follows(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    world.desk.cases.correct_receipt(case, received_on=date(2026, 11, 16), reason="우편실 접수 도장")
    again = world.case(case.id)
    assert again.received_on == date(2026, 11, 16)
    assert [r.due_on for r in again.requests] == [date(2026, 11, 26)] * 2
    with pytest.raises(UserError, match=r"error\.date\.future"):
        world.desk.cases.correct_receipt(again, received_on=date(2026, 11, 25), reason="내일")
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.correct_receipt(again, received_on=date(2026, 11, 17), reason=" ")


def test_a_request_that_is_notified_keeps_its_receipt_day_while_the_others_are_put_right(world: World) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    world.to_notified(case.id)
    world.desk.cases.correct_receipt(world.case(case.id), received_on=date(2026, 11, 16), reason="도장")
    assert [r.progress.received_on for r in world.case(case.id).requests] == [date(2026, 11, 18), date(2026, 11, 16)]
    alone = world.receive("k2")
    world.to_notified(alone.id)
    with pytest.raises(UserError, match=r"case\.not_now"):
        world.desk.cases.correct_receipt(world.case(alone.id), received_on=date(2026, 11, 16), reason="도장")


def test_an_identity_check_without_a_compared_field_is_refused(world: World) -> None:
    case = world.receive()
    world.desk.cases.start_verification(world.request(case.id))
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.check_identity(case, world.request(case.id), replace(MATCH, fields=()))


def test_an_agent_is_not_checked_without_naming_the_paper(world: World) -> None:
    case = world.receive(agent=Agent(AgentKind.DELEGATE, Person("김도현")))
    world.desk.cases.start_verification(world.request(case.id))
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.check_identity(case, world.request(case.id), MATCH)
    world.desk.cases.check_identity(case, world.request(case.id), replace(MATCH, mandate_note="위임장 확인"))
    assert world.request(case.id).progress.stage is Stage.EXAMINING


def test_who_does_not_match_stays_unverified(world: World) -> None:
    case = world.receive()
    world.desk.cases.start_verification(world.request(case.id))
    world.desk.cases.check_identity(case, world.request(case.id), replace(MATCH, result=IdentityResult.DIFFER))
    assert world.request(case.id).progress.stage is Stage.VERIFYING


@pytest.mark.parametrize("field", ["note", "item", "name", "file"])
def test_a_registration_number_is_not_kept_wherever_it_is_typed(world: World, field: str) -> None:
    case = world.receive()
    number = "900101-1234567"
    request = world.to_examining(case.id)
    decision = world.decision(1)
    with pytest.raises(UserError, match=r"identity\.rrn"):
        match field:
            case "note":
                world.desk.cases.examine(request, note=f"번호 {number}")
            case "item":
                world.desk.cases.decide(request, replace(decision, items=((number,), *decision.items[1:])))
            case "name":
                world.desk.cases.correct_people(case, subject=replace(JIWOO, address=number), agent=None)
            case _:
                world.desk.cases.enclose(case, name=f"{number}.pdf", media_type="application/pdf", data=b"x")
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.attachments.of_case(case.id) == ()


def test_a_decision_needs_all_five_items_and_an_enclosure(world: World) -> None:
    case = world.receive()
    request = world.to_examining(case.id)
    with pytest.raises(UserError, match=r"decision\.missing\.enclosure"):
        world.desk.cases.decide(request, world.decision())
    with pytest.raises(UserError, match=r"decision\.missing\.item4"):
        world.desk.cases.decide(request, replace(world.decision(1), items=world.decision(1).items[:3]))
    with pytest.raises(UserError, match=r"decision\.missing\.view_at"):
        world.desk.cases.decide(request, replace(world.decision(1), delivery=Delivery.VISIT))


def test_an_empty_or_giant_enclosure_is_refused(world: World) -> None:
    case = world.receive()
    with pytest.raises(UserError, match=r"error\.file\.empty"):
        world.desk.cases.enclose(case, name="a.pdf", media_type="application/pdf", data=b"")
    with pytest.raises(UserError, match=r"error\.file\.large"):
        world.desk.cases.enclose(case, name="a.pdf", media_type="application/pdf", data=bytes(50 * 1024 * 1024 + 1))


def test_a_text_that_is_too_long_says_so_and_keeps_nothing(world: World) -> None:
    request = world.to_examining(world.receive().id)
    with pytest.raises(UserError, match=r"error\.text\.long"):
        world.desk.cases.examine(request, note="가" * 20_001)
    assert world.request(request.case_id).progress.notes == ()


def test_an_undo_takes_back_the_last_act_and_keeps_both_entries(world: World) -> None:
    request = world.to_examining(world.receive().id)
    world.desk.cases.undo(request)
    again = world.request(request.case_id)
    assert again.progress.stage is Stage.VERIFYING
    assert isinstance(again.events[-1].what, Undone)
    assert len(again.events) == 4


def test_a_second_click_on_a_stale_screen_changes_nothing(world: World) -> None:
    request = world.request(world.receive().id)
    world.desk.cases.start_verification(request)
    with pytest.raises(UserError, match=r"error\.stale"):
        world.desk.cases.start_verification(request)
    assert len(world.request(request.case_id).events) == 2


def test_a_dispatch_is_neither_in_the_future_nor_before_the_notice(world: World) -> None:
    request = world.to_notified(world.receive().id)
    today = world.desk.tools.today()
    with pytest.raises(UserError, match=r"error\.date\.future"):
        world.desk.cases.dispatch(request, way=DispatchWay.EMAIL, sent_on=today + timedelta(days=1))
    with pytest.raises(UserError, match=r"error\.date\.order"):
        world.desk.cases.dispatch(request, way=DispatchWay.EMAIL, sent_on=today - timedelta(days=1))
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.cases.dispatch(request, way=DispatchWay.POST, sent_on=today)


def test_a_request_is_not_closed_before_its_dispatch(world: World) -> None:
    request = world.to_notified(world.receive().id)
    with pytest.raises(UserError, match=r"case\.missing\.dispatch"):
        world.desk.cases.close(request)


def test_after_issue_there_is_no_undo_but_a_correction_with_a_new_number(world: World) -> None:
    request = world.to_notified(world.receive().id)
    with pytest.raises(UserError, match=r"undo\.issued"):
        world.desk.cases.undo(request)
    world.desk.cases.correct_notice(request, reason="주소가 틀렸음")
    again = world.request(request.case_id)
    assert (again.progress.stage, again.progress.decision) == (Stage.EXAMINING, None)
    files = world.desk.cases.reread(request.case_id).attachments
    world.desk.cases.decide(again, world.decision(files[0].id))
    world.desk.letters.issue(world.request(request.case_id))
    letters = world.desk.cases.reread(request.case_id).letters
    assert [letter.document_no for letter in letters] == ["통지-2026-0001", "통지-2026-0002"]


def test_a_closed_request_can_be_reopened_with_a_reason(world: World) -> None:
    request = world.to_closed(world.receive().id)
    world.desk.cases.reopen(request, reason="반송")
    assert world.request(request.case_id).progress.stage is Stage.NOTIFIED


def test_taking_a_file_out_names_its_purpose(world: World) -> None:
    case = world.receive()
    kept = world.desk.cases.enclose(case, name="a.csv", media_type="text/csv", data=b"a,b")
    assert world.desk.cases.file_data(case, kept, purpose="사본 발급") == b"a,b"
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.entries(case_id=case.id)[-1].purpose == "사본 발급"
