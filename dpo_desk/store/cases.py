"""Cases and their requests: rows in, domain values out."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from dpo_desk.domain.case import STAGES, Case, Request, Stage, Way, progress
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Event, Received, What
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right
from dpo_desk.domain.search import index_text
from dpo_desk.models.cases import CaseRow, RequestRow, SeriesRow
from dpo_desk.store import events
from dpo_desk.store.events import DueOn
from dpo_desk.store.people import People
from dpo_desk.store.sql import Prepared, insert_id, table


def next_number(connection: Connection, series: str, year: int) -> int:
    """Take the next number of a series of a year, from 1, inside the caller's transaction: no gap, no double."""
    last = connection.execute(
        select(SeriesRow.last).where(SeriesRow.name == series, SeriesRow.year == year)
    ).scalar_one_or_none()
    if last is None:
        connection.execute(insert(SeriesRow).values(name=series, year=year, last=1))
        return 1
    connection.execute(update(SeriesRow).where(SeriesRow.name == series, SeriesRow.year == year).values(last=last + 1))
    return int(last) + 1


class Cases:
    """The cases of the store. `due_on` is the law's replay of a request's events to its due date."""

    def __init__(self, connection: Connection, due_on: DueOn) -> None:
        self._connection = connection
        self._due_on = due_on
        self._people = People(connection)

    def by_intake_key(self, key: str) -> int | None:
        """Give the id of the case that was confirmed under `key`, so that a second click finds it."""
        return self._connection.execute(select(CaseRow.id).where(CaseRow.intake_key == key)).scalar_one_or_none()

    def add(self, case: Case, *, intake_key: str, happened_on: date) -> int:
        """Keep a new case with its people and requests (each with its receipt event); give its id.

        The receipt number is taken from the series of the Korean year in which the case is recorded.
        """
        subject = self._people.put(case.subject)
        agent = self._people.put(case.agent.person) if case.agent else None
        number = next_number(self._connection, "receipt", happened_on.year)
        done = insert_id(
            self._connection,
            insert(CaseRow).values(
                number=f"{happened_on.year}-{number:04d}",
                intake_key=intake_key,
                way=case.way.value,
                language=case.language,
                received_on=case.received_on,
                received_at=case.received_at,
                arrival_proof=case.arrival_proof,
                subject_id=subject.id,
                agent_id=agent.id if agent else None,
                agent_kind=case.agent.kind.value if case.agent else None,
                officer_id=case.officer_id,
                opened_at=case.opened_at,
                revision=1,
                search_text="",
                rights="",
                stage=Stage.RECEIVED.value,
                due_on=None,
                open=True,
                lead_request_id=0,
            ),
        )
        case_id = done
        for request in case.requests:
            row = insert_id(
                self._connection,
                insert(RequestRow).values(
                    case_id=case_id,
                    right=request.right.value,
                    words=request.words,
                    due_on=None,
                    stage=Stage.RECEIVED.value,
                    revision=1,
                ),
            )
            request_id = row
            events.insert_event(
                self._connection,
                request_id,
                Received(case.received_on),
                happened_on=case.received_on,
                recorded_at=case.opened_at,
                officer_id=case.officer_id,
            )
            events.replay_columns(self._connection, request_id, self._due_on)
        self._write_search(case_id)
        self._write_lead(case_id)
        return case_id

    def get(self, case_id: int) -> Case:
        """Give a case whole; raises `sqlalchemy.exc.NoResultFound` for an unknown id."""
        row = self._connection.execute(select(CaseRow.__table__).where(CaseRow.id == case_id)).one()
        requests = tuple(
            Request(
                r.id,
                r.case_id,
                Right(r.right),
                r.words,
                events.read(self._connection, r.id),
                r.due_on,
                r.revision,
            )
            for r in self._connection.execute(
                select(RequestRow.__table__).where(RequestRow.case_id == case_id).order_by(RequestRow.id)
            )
        )
        agent = Agent(AgentKind(row.agent_kind), self._people.get(row.agent_id)) if row.agent_id else None
        return Case(
            id=row.id,
            number=row.number,
            way=Way(row.way),
            language=row.language,
            received_on=row.received_on,
            received_at=row.received_at,
            arrival_proof=row.arrival_proof,
            subject=self._people.get(row.subject_id),
            agent=agent,
            requests=requests,
            officer_id=row.officer_id,
            opened_at=row.opened_at,
            revision=row.revision,
        )

    def append(
        self, request: Request, what: What, *, happened_on: date, recorded_at: datetime, officer_id: int
    ) -> tuple[Event, ...]:
        """Append one event to a request as it was read, and write stage, due date and list columns with it.

        The revision says that the events in hand are all there are, so they are replayed without reading them again.
        UserError `error.stale` where the request was changed since it was read.
        """
        event_id = events.insert_event(
            self._connection,
            request.id,
            what,
            happened_on=happened_on,
            recorded_at=recorded_at,
            officer_id=officer_id,
        )
        happened = (*request.events, Event(event_id, what, happened_on, recorded_at, officer_id))
        done = _APPENDED.run(
            self._connection,
            {
                "of": request.id,
                "read": request.revision,
                "revision": request.revision + 1,
                "due_on": self._due_on(request.right, happened).day,
                "stage": progress(happened).stage.value,
            },
        )
        if done.rowcount != 1:
            raise UserError("error.stale", name="")
        self._write_lead(request.case_id)
        return happened

    def correct_people(self, case: Case, subject: Person, agent: Person | None) -> None:
        """Keep changed people of a case (an address, a spelling for letters).

        UserError `error.stale` where they were changed since the case was read.
        """
        read = (CaseRow.id == case.id) & (CaseRow.revision == case.revision)
        if self._connection.execute(update(CaseRow).where(read).values(revision=case.revision + 1)).rowcount != 1:
            raise UserError("error.stale", name="")
        self._people.put(replace(subject, id=case.subject.id))
        if case.agent and agent:
            self._people.put(replace(agent, id=case.agent.person.id))
        self._write_search(case.id)

    def set_received_on(self, case: Case, received_on: date) -> None:
        """Put the case's own receipt day right; its requests' events say why."""
        self._connection.execute(update(CaseRow).where(CaseRow.id == case.id).values(received_on=received_on))

    def replay_all(self) -> tuple[int, ...]:
        """Write every request's columns from its events again (calendar or law data changed); give what moved."""
        moved = []
        rows = self._connection.execute(select(RequestRow.id, RequestRow.case_id, RequestRow.due_on)).all()
        for row in rows:
            if events.replay_columns(self._connection, row.id, self._due_on).due_on != row.due_on:
                moved.append(row.id)
                self._write_lead(row.case_id)
        return tuple(moved)

    def _write_lead(self, case_id: int) -> None:
        """Repeat on the case what its list sorts by: the open request that is due first leads."""
        rows = _REQUESTS.run(self._connection, {"of": case_id}).fetchall()
        request_id, stage, due_on = min(rows, key=_urgency)
        _LED.run(
            self._connection,
            {
                "of": case_id,
                "stage": stage,
                "due_on": date.fromisoformat(due_on) if due_on else None,
                "open": stage != Stage.CLOSED.value,
                "lead_request_id": request_id,
            },
        )

    def _write_search(self, case_id: int) -> None:
        """Write what the case can be found by: its number, its people, the words and rights asked."""
        row = self._connection.execute(
            select(CaseRow.number, CaseRow.subject_id, CaseRow.agent_id).where(CaseRow.id == case_id)
        ).one()
        people = [self._people.get(number) for number in (row.subject_id, row.agent_id) if number]
        asked = self._connection.execute(
            select(RequestRow.words, RequestRow.right).where(RequestRow.case_id == case_id).order_by(RequestRow.id)
        ).all()
        found = " ".join([row.number, *(f"{p.name} {p.email} {p.phone}" for p in people), *(r.words for r in asked)])
        self._connection.execute(
            update(CaseRow)
            .where(CaseRow.id == case_id)
            .values(rights=",".join(r.right for r in asked), search_text=index_text(found))
        )


_ORDER = {stage.value: place for place, stage in enumerate(STAGES)}
_REQUEST, _CASE = table(RequestRow).c, table(CaseRow).c
_REQUESTS = Prepared(
    select(_REQUEST.id, _REQUEST.stage, _REQUEST.due_on)
    .where(_REQUEST.case_id == bindparam("of"))
    .order_by(_REQUEST.id)
)
_APPENDED = Prepared(
    update(table(RequestRow))
    .where(_REQUEST.id == bindparam("of"), _REQUEST.revision == bindparam("read"))
    .values(revision=bindparam("revision"), due_on=bindparam("due_on"), stage=bindparam("stage"))
)
_LED = Prepared(
    update(table(CaseRow))
    .where(_CASE.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("stage", "due_on", "open", "lead_request_id")})
)


def _urgency(row: tuple[int, str, str | None]) -> tuple[bool, bool, str, int, int]:
    """What leads comes first: open before closed, waiting before notified, then the nearest due date."""
    request_id, stage, due_on = row
    return (stage == Stage.CLOSED.value, stage == Stage.NOTIFIED.value, due_on or "9999", _ORDER[stage], request_id)
