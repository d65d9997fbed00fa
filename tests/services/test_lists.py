"""Lists, settings and drafts."""

from dataclasses import replace
from datetime import date

import pytest

from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import ExtensionGround, ExtensionIssued, Issued, PostponementIssued
from dpo_desk.domain.officer import Officer, Role
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.policy import Policy
from dpo_desk.domain.query import Filter, Query, Sort
from dpo_desk.domain.rights import Right
from dpo_desk.services.settings import Settings
from tests.support.decisions import put
from tests.support.desks import JIWOO, World


def names(world: World, query: Query) -> list[str]:
    ids = world.desk.lists.ids(query)
    rows = world.desk.lists.rows(ids)
    return [rows[case_id].subject for case_id in ids]


@pytest.fixture
def people(world: World) -> World:
    """Five cases: late, due today, soon, later with two rights and an agent, closed."""
    for days_ago, name, way in ((13, "늦은 이", Way.POST), (10, "오늘 이", Way.EMAIL), (7, "곧 이", Way.WEB)):
        world.receive(name, subject=replace(JIWOO, name=name), days_ago=days_ago, way=way)
    agent = Agent(AgentKind.DELEGATE, Person("김도현", phone="02-555-0190"))
    world.receive("k4", subject=replace(JIWOO, name="홍길동", phone="010-1234-5678"), days_ago=1, agent=agent,
                  rights=(Right.ACCESS, Right.DELETION))  # fmt: skip
    world.to_closed(world.receive("k5", subject=replace(JIWOO, name="끝난 이"), days_ago=5).id)
    return world


def test_the_list_puts_what_is_due_first_on_top_and_closed_cases_out(people: World) -> None:
    assert names(people, Query()) == ["늦은 이", "오늘 이", "곧 이", "홍길동"]
    assert names(people, Query(filter=Filter.ALL))[-1] == "끝난 이"


def test_filters_and_their_counts_agree(people: World) -> None:
    counts = people.desk.lists.counts()
    for wanted in Filter:
        query = Query(filter=wanted, officer_id=1)
        assert len(people.desk.lists.ids(query)) == getattr(counts, wanted.value), wanted
    assert (counts.late, counts.all) == (1, 5)


def test_held_cases_are_those_postponed_or_extended_and_not_yet_answered(people: World) -> None:
    before = people.desk.lists.counts()
    assert (before.held, names(people, Query(filter=Filter.HELD))) == (0, [])
    access = people.receive("k6", subject=replace(JIWOO, name="미룬 이"), days_ago=2).requests[0]
    put(people, access, PostponementIssued(date(2026, 12, 20), "전산 장애"))
    automated = people.receive("k7", subject=replace(JIWOO, name="늘린 이"), rights=(Right.AUTOMATED,)).requests[0]
    automated = put(people, automated, ExtensionIssued(30, ExtensionGround.COMPLEX))
    assert names(people, Query(filter=Filter.HELD)) == ["미룬 이", "늘린 이"]
    assert people.desk.lists.counts().held == 2
    ids = people.desk.lists.ids(Query(filter=Filter.HELD))
    assert [row.due_kind for row in people.desk.lists.rows(ids).values()] == [DueKind.POSTPONED, DueKind.EXTENDED]
    put(people, automated, Issued(1, "통지-2026-0009", "ab"))
    assert names(people, Query(filter=Filter.HELD)) == ["미룬 이"]


def test_the_day_to_act_by_leads_whether_it_is_the_laws_or_the_offices(people: World) -> None:
    case = people.receive("k6", subject=replace(JIWOO, name="전송 이"), rights=(Right.TRANSMISSION, Right.AUTOMATED))
    row = people.desk.lists.rows([case.id])[case.id]
    due = {request.right: request.due_on for request in case.requests}
    assert (row.due_on, row.due_kind) == (due[Right.TRANSMISSION], DueKind.TARGET)
    assert due[Right.TRANSMISSION] < due[Right.AUTOMATED]  # type: ignore[operator]
    put(people, case.requests[0], Issued(1, "통지-2026-0009", "ab"))
    row = people.desk.lists.rows([case.id])[case.id]
    assert (row.due_on, row.due_kind, row.request_id) == (due[Right.AUTOMATED], DueKind.LAW, case.requests[1].id)


def test_a_list_is_narrowed_by_right_stage_and_way(people: World) -> None:
    assert names(people, Query(right=Right.DELETION)) == ["홍길동"]
    assert names(people, Query(filter=Filter.ALL, stage=Stage.CLOSED)) == ["끝난 이"]
    assert names(people, Query(way=Way.WEB)) == ["곧 이"]


@pytest.mark.parametrize(
    "text", ["홍길", "홍ㄱ", "ㅎㄱㄷ", "홍기", "1234-5678", "010-1234", "2026-0004", "김도현", "ㄱㄷㅎ"]
)
def test_a_person_is_found_by_name_initials_number_or_agent(people: World, text: str) -> None:
    assert names(people, Query(text=text)) == ["홍길동"]


def test_what_nobody_is_called_finds_nobody(people: World) -> None:
    assert names(people, Query(text="홍길순")) == []
    assert names(people, Query(text="%")) == []


def test_orders_by_receipt_and_by_number(people: World) -> None:
    assert names(people, Query(sort=Sort.RECEIVED)) == ["홍길동", "곧 이", "오늘 이", "늦은 이"]
    assert names(people, Query(sort=Sort.NUMBER))[0] == "홍길동"


def test_today_counts_late_and_due_and_marks_rest_days(people: World) -> None:
    today = people.desk.lists.today()
    assert (today.counts.late, today.due_today) == (1, 1)
    assert [row.subject for row in today.rows][:2] == ["늦은 이", "오늘 이"]
    assert len(today.strip) == 14
    assert [cell.day for cell in today.strip if cell.rest][:2] == [date(2026, 11, 28), date(2026, 11, 29)]
    assert sum(cell.due for cell in today.strip) == 3


def test_a_look_at_a_list_is_one_entry_without_the_words_searched(people: World) -> None:
    people.desk.lists.looked(Query(text="홍길동"), 1)
    with people.desk.tools.reading(people.desk.actor) as unit:
        entry = unit.entries()[-1]
    assert (entry.code, entry.details["count"], entry.details["searched"]) == ("list.look", 1, 3)
    assert "홍길동" not in str(entry.details)


def test_settings_come_back_as_saved_and_are_versions(world: World) -> None:
    first = world.desk.settings.organisation()
    world.later(days=1)
    world.desk.settings.save_organisation(replace(first, dpo_name="문태오"))
    assert world.desk.settings.organisation().dpo_name == "문태오"
    with world.desk.tools.reading(world.desk.actor) as unit:
        versions = [Organisation(**data).dpo_name for _, data in unit.settings.versions("organisation")]
    assert versions == ["정해린", "문태오"]


def test_an_idle_time_out_of_bounds_is_refused(world: World) -> None:
    assert world.desk.settings.preferences().lock_after_seconds == 300
    for seconds in (29, 3601):
        with pytest.raises(UserError, match=r"settings\.lock\.range"):
            world.desk.settings.save_preferences(Preferences(lock_after_seconds=seconds))
    world.desk.settings.save_preferences(Preferences(language="en", lock_after_seconds=60))
    assert world.desk.settings.preferences().language == "en"


def test_a_policy_speaks_from_its_day_on(world: World) -> None:
    world.desk.settings.save_policy(Policy(date(2026, 12, 1), title="새 처리방침"))
    assert [policy.effective_on for policy in world.desk.settings.policies()] == [date(2024, 7, 1), date(2026, 12, 1)]
    before = world.desk.settings.policy_on(date(2026, 11, 30))
    assert before is not None
    assert before.effective_on == date(2024, 7, 1)
    oldest = world.desk.settings.policy_on(date(2020, 1, 1))
    assert oldest is not None
    assert oldest.effective_on == date(2024, 7, 1)


def test_a_handler_cannot_change_the_company(world: World) -> None:
    handler = Officer(1, "문태오", "문태오", "담당", Role.HANDLER)
    tools = replace(world.desk.tools, actor=replace(world.desk.actor, officer=handler))
    with pytest.raises(UserError, match=r"officer\.denied"):
        Settings(tools).save_organisation(Organisation(name="다른 회사"))
    assert world.desk.settings.organisation().name != "다른 회사"


def test_a_draft_survives_a_lock_and_a_number_in_it_does_not(world: World) -> None:
    world.desk.drafts.keep(
        "case/1/decision", {"note": "쓰다 만 글 900101-1234567", "tick": True, "rows": [{"a": "900101-1234567"}]}
    )
    world.lock()
    world.unlock()
    (draft,) = world.desk.drafts.all()
    assert draft.typed["tick"] is True
    assert "쓰다 만 글" in str(draft.typed["note"])
    assert "1234567" not in str(draft.typed)
    world.desk.drafts.drop(draft.place)
    assert world.desk.drafts.all() == ()


def test_acts_tell_listeners_what_changed(world: World) -> None:
    told: list[tuple[set[str], int]] = []
    world.desk.listen(lambda kinds, case_id: told.append(({kind.value for kind in kinds}, case_id)))
    case = world.receive()
    world.to_notified(case.id)
    assert told[0] == ({"cases"}, case.id)
    assert ({"cases", "letters"}, case.id) in told
