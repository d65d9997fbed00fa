"""One act, one transaction, its entry."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
import sqlalchemy as sa

from dpo_desk.domain.act import Kind
from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.calendar import HolidayTable, RestDay
from dpo_desk.domain.case import Stage
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.due import DueDay, Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Closed, Decided, Examined, ReceiptCorrected, Undone, VerificationStarted, What
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right
from dpo_desk.store import audit, engine
from tests.support.units import REVIEWER, Units, act


@pytest.fixture
def units(tmp_path: Path) -> Iterator[Units]:
    opened = Units(tmp_path / "store")
    yield opened
    opened.close()


def with_rest(calendar: HolidayTable, day: date) -> HolidayTable:
    """The calendar with one more rest day."""
    days = {**calendar.holidays, day: RestDay(day, "임시공휴일", "Temporary holiday", "관보", "Gazette")}
    return HolidayTable(MappingProxyType(dict(sorted(days.items()))), calendar.complete_from, calendar.complete_to)


def append(units: Units, case_id: int, what: What) -> None:
    with units.writing() as work:
        request = work.cases.get(case_id).requests[0]
        work.cases.append(
            request,
            what,
            happened_on=date(2026, 11, 24),
            recorded_at=units.moment,
            officer_id=1,
        )
        work.commit(act("request.act", case_id=case_id))


def test_a_case_is_read_back_as_it_was_kept(units: Units) -> None:
    case_id = units.add(agent=Agent(AgentKind.DELEGATE, Person("김도현", phone="02-555-0190")))
    with units.reading() as work:
        case = work.cases.get(case_id)
    assert (case.number, case.subject.name, case.received_on) == ("2026-0001", "한지우", date(2026, 11, 18))
    assert case.agent is not None
    assert case.agent.person.name == "김도현"
    assert case.requests[0].due_on == date(2026, 11, 30)
    assert case.requests[0].progress.stage is Stage.RECEIVED


def test_numbers_run_by_year_without_a_gap_even_after_an_abandoned_act(units: Units) -> None:
    units.add(key="a")
    with units.writing() as work:
        assert work.next_number("receipt", 2026) == 2
    units.add(key="b")
    with units.writing() as work:
        assert work.next_number("receipt", 2027) == 1
        assert work.next_number("receipt", 2026) == 3


def test_an_act_without_commit_leaves_nothing_in_rows_or_files(units: Units) -> None:
    case_id = units.add()
    with pytest.raises(RuntimeError, match="stop"), units.writing() as work:
        work.attachments.add(case_id, AttachmentKind.ENCLOSURE, "a.csv", "text/csv", b"x", note="", now=units.moment)
        raise RuntimeError("stop")
    with units.reading() as work:
        assert work.attachments.of_case(case_id) == ()
    assert list((units.folder / "attachments").iterdir()) == []


def test_a_unit_commits_once(units: Units) -> None:
    with units.writing() as work:
        work.commit(act("settings.saved"))
        with pytest.raises(RuntimeError, match="once"):
            work.commit(act("settings.saved"))


def test_an_act_tells_what_kind_of_thing_changed_and_a_look_does_not(units: Units) -> None:
    case_id = units.add()
    assert units.changes == [(frozenset({Kind.CASES}), case_id)]
    with units.writing() as work:
        work.look("case.look", case_id=case_id, persons=(1,))
    assert len(units.changes) == 1


def test_a_reviewer_cannot_commit_an_act_on_a_case_but_can_look(units: Units) -> None:
    case_id = units.add()
    with pytest.raises(UserError, match=r"officer\.denied"), units.writing(REVIEWER) as work:
        request = work.cases.get(case_id).requests[0]
        work.cases.append(
            request, VerificationStarted(), happened_on=date(2026, 11, 24), recorded_at=units.moment, officer_id=2
        )
        work.commit(act("request.verification", case_id=case_id))
    with units.writing(REVIEWER) as work:
        assert work.cases.get(case_id).requests[0].progress.stage is Stage.RECEIVED
        work.look("case.look", case_id=case_id)


def test_a_stale_revision_is_refused_and_changes_nothing(units: Units) -> None:
    case_id = units.add()
    with units.reading() as work:
        read_before = work.cases.get(case_id).requests[0]
    append(units, case_id, VerificationStarted())
    with pytest.raises(UserError, match=r"error\.stale"), units.writing() as work:
        work.cases.append(
            read_before, Examined("늦은 메모"), happened_on=date(2026, 11, 24), recorded_at=units.moment, officer_id=1
        )
    with units.reading() as work:
        assert len(work.cases.get(case_id).requests[0].events) == 2


def test_a_reading_unit_cannot_write(units: Units) -> None:
    with pytest.raises(sa.exc.OperationalError, match="readonly"), units.reading() as work:
        work.people.put(Person("누구"))


def test_stage_and_due_date_columns_follow_the_events(units: Units) -> None:
    case_id = units.add()
    append(units, case_id, ReceiptCorrected(date(2026, 11, 20), "도장"))
    append(units, case_id, VerificationStarted())
    with units.reading() as work:
        row = work.rows.rows([case_id])[case_id]
        request = work.cases.get(case_id).requests[0]
    assert (row.stage, row.due_on, row.due_kind) == (Stage.VERIFYING, date(2026, 11, 30), DueKind.LAW)
    assert request.progress.stage is Stage.VERIFYING
    assert DueDay(request.due_on, row.due_kind) == units.law.due_on(request.right, request.events)
    append(units, case_id, Undone(request.events[-1].id))
    with units.reading() as work:
        assert work.rows.rows([case_id])[case_id].stage is Stage.RECEIVED


def test_replaying_all_finds_no_request_that_moves_while_the_law_stays(units: Units) -> None:
    units.add(key="a")
    units.add(key="b", rights=(Right.ACCESS, Right.DELETION))
    with units.writing() as work:
        assert work.cases.replay_all() == ()


def test_a_changed_calendar_moves_open_requests_and_tells_by_how_much_before_and_after(units: Units) -> None:
    still = units.add(key="a", received_on=date(2026, 11, 16))
    moving = units.add(key="b", rights=(Right.ACCESS, Right.SOURCE))
    closed = units.add(key="c")
    append(units, closed, Closed())
    due = date(2026, 11, 30)
    changed = replace(units.law, calendar=with_rest(units.law.calendar, due)).due_on
    with units.reading() as work:
        told = work.cases.moves(changed)
        request = work.cases.get(moving).requests[0]
    before, after = DueDay(due, DueKind.LAW), DueDay(date(2026, 12, 1), DueKind.LAW)
    assert told == (Move(moving, "2026-0002", request.id, Right.ACCESS, before, after),)
    with units.writing() as work:
        assert work.cases.moves(changed) == told, "telling moved something"
        assert work.cases.replay_all(changed) == told
        work.commit(act("settings.law"))
    with units.reading() as work:
        rows = work.rows.rows([still, moving, closed])
        assert [request.due_on for request in work.cases.get(moving).requests] == [after.day, date(2026, 11, 23)]
        assert work.cases.get(closed).requests[0].due_on == after.day, "a closed request is replayed, and not told of"
        assert work.cases.moves(changed) == ()
    assert [rows[case_id].due_on for case_id in (still, moving, closed)] == [
        date(2026, 11, 26),
        date(2026, 11, 23),
        after.day,
    ]


def test_the_case_is_led_by_what_is_due_first_once_its_days_have_moved(units: Units) -> None:
    case_id = units.add(rights=(Right.ACCESS, Right.DELETION))
    with units.writing() as work:
        first, second = work.cases.get(case_id).requests
        later = DueDay(date(2026, 12, 9), DueKind.LAW)
        moved = work.cases.replay_all(
            lambda right, _: DueDay(first.due_on, DueKind.LAW) if right is second.right else later
        )
        assert [move.request_id for move in moved] == [first.id]
        assert work.rows.rows([case_id])[case_id].request_id == second.id
        work.commit(act("settings.law"))


def test_what_a_list_counts_is_answered_by_indices_alone(units: Units) -> None:
    raw, steps = engine.driver(units.writer), list[str]()

    @sa.event.listens_for(units.reader, "before_cursor_execute")
    def _(_connection: object, _cursor: object, statement: str, values: object, *_rest: object) -> None:
        steps.extend(row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall())

    with units.reading() as work:
        work.rows.counts(date(2026, 11, 24), 1)
        work.rows.due_counts(date(2026, 11, 24), date(2026, 12, 8))
        work.cases.with_ground("act-35-4-1", limit=20)
    reads = [step for step in steps if step.startswith(("SCAN", "SEARCH"))]
    assert len(reads) >= 4
    for step in reads:
        assert "COVERING INDEX" in step or "INTEGER PRIMARY KEY" in step, step


def test_a_decision_is_kept_whole(units: Units) -> None:
    case_id = units.add()
    decision = Decision(
        Outcome.FULL,
        (("이름: 한지우", "전화"), ("나",), ("다",), ("라",), ("마",)),
        CopyForm.FILE,
        Delivery.POST,
        (1, 2),
    )
    append(units, case_id, Decided(decision))
    with units.reading() as work:
        assert work.cases.get(case_id).requests[0].progress.decision == decision


def test_a_kept_file_comes_back_byte_for_byte_and_lies_encrypted(units: Units) -> None:
    case_id = units.add()
    with units.writing() as work:
        kept = work.attachments.add(
            case_id,
            AttachmentKind.ORIGINAL,
            "original.eml",
            "message/rfc822",
            b"secret words",
            note="",
            now=units.moment,
        )
        work.commit(act("case.file", case_id=case_id))
    with units.reading() as work:
        assert work.attachments.data(work.attachments.get(kept.id)) == b"secret words"
        assert work.attachments.of_case(case_id) == (kept,)
    assert b"secret words" not in (units.folder / "attachments" / kept.container).read_bytes()


def test_a_draft_replaces_the_one_before_it_and_its_container_goes(units: Units) -> None:
    for text in ("처음", "나중"):
        with units.writing() as work:
            work.drafts.keep("case/1/decision", {"text": text}, case_id=0, now=units.moment)
            work.commit(act("draft.kept"))
    with units.reading() as work:
        assert [draft.typed for draft in work.drafts.all()] == [{"text": "나중"}]
    assert len(list((units.folder / "attachments").iterdir())) == 1
    with units.reading(REVIEWER) as work:
        assert work.drafts.all() == ()


def test_settings_speak_by_the_day_they_start(units: Units) -> None:
    with units.writing() as work:
        for day, value in ((date(2024, 7, 1), "old"), (date(2026, 12, 1), "new"), (date(2026, 12, 1), "newer")):
            work.settings.put("policy", {"v": value}, from_on=day, saved_at=units.moment, officer_id=1)
        work.commit(act("settings.policy"))
    with units.reading() as work:
        assert work.settings.get("policy", date(2024, 6, 30)) is None
        assert work.settings.get("policy", date(2026, 11, 30)) == {"v": "old"}
        assert work.settings.get("policy", date(2026, 12, 1)) == {"v": "newer"}
        assert [data["v"] for _, data in work.settings.versions("policy")] == ["old", "newer"]


def test_the_record_chains_every_act_and_verifies(units: Units) -> None:
    case_id = units.add()
    append(units, case_id, VerificationStarted())
    with units.reading() as work:
        assert work.verify_record() is None
        codes = [entry.code for entry in work.entries()]
        assert codes == ["store.created", "case.received", "request.act"]
        assert [entry.code for entry in work.entries(case_id=case_id)] == codes[1:]
        entry = work.entries()[-1]
        assert (entry.officer_id, entry.place, entry.case_id, entry.at) == (1, "desk-1", case_id, units.moment)
        assert work.head()[0] == 3


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE payloads SET body = replace(body, 'case.received', 'case.look') WHERE number = 2",
        "UPDATE chain SET commitment = zeroblob(32) WHERE number = 2",
        "DELETE FROM chain WHERE number = 2",
        "UPDATE payloads SET salt = zeroblob(32) WHERE number = 2",
    ],
)
def test_an_entry_changed_behind_the_desk_is_found(units: Units, attack: str) -> None:
    append(units, units.add(), VerificationStarted())
    with units.writer.connect() as connection:
        for table, verb in (("chain", "update"), ("chain", "delete"), ("payloads", "update")):
            connection.exec_driver_sql(f"DROP TRIGGER {table}_no_{verb}")
        connection.exec_driver_sql(attack)
        connection.commit()
        assert audit.verify(connection, units.keys.store_id) == 2


@pytest.mark.parametrize(
    "attack", ["UPDATE chain SET hash = hash", "DELETE FROM chain", "UPDATE payloads SET body = ''"]
)
def test_the_database_itself_refuses_to_change_the_record(units: Units, attack: str) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="not changed"), units.writer.connect() as connection:
        connection.exec_driver_sql(attack)


def test_payloads_leave_on_their_day_and_the_chain_still_verifies(units: Units) -> None:
    units.add()
    with units.writer.connect() as connection:
        assert audit.sweep(connection, date(2026, 11, 25)) == 0
        assert audit.sweep(connection, date(2029, 1, 1)) == 1
        connection.commit()
    with units.reading() as work:
        assert work.verify_record() is None
        assert [entry.number for entry in work.entries()] == [2]  # the last one holds the sum over the rows


def test_the_record_never_runs_back_when_the_clock_does(units: Units) -> None:
    units.add()
    before = units.moment
    units.later(hours=-5)
    append(units, 1, VerificationStarted())
    with units.reading() as work:
        assert work.entries()[-1].at == before
        assert work.verify_record() is None


def test_people_can_be_corrected_and_are_found_by_their_new_name(units: Units) -> None:
    case_id = units.add()
    with units.writing() as work:
        case = work.cases.get(case_id)
        work.cases.correct_people(case, replace(case.subject, name="한지후"), None)
        work.commit(act("case.people", case_id=case_id))
    with units.reading() as work:
        assert work.cases.get(case_id).subject.name == "한지후"
        assert work.rows.rows([case_id])[case_id].subject == "한지후"
