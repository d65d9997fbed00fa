"""Cases and their requests: rows in, domain values out."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, update

from dpo_desk.domain.case import Case, Request, Stage, Way
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Event, What
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right
from dpo_desk.domain.search import index_text
from dpo_desk.models.cases import CaseRow, RequestRow, SeriesRow
from dpo_desk.store import events, replay
from dpo_desk.store.people import People
from dpo_desk.store.replay import DueOn
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
    """The cases of the store. `due_on` is the law's replay of a request's events to its due day."""

    def __init__(self, connection: Connection, due_on: DueOn) -> None:
        self._connection = connection
        self._due_on = due_on
        self._people = People(connection)

    def by_intake_key(self, key: str) -> int | None:
        """Give the id of the case that was confirmed under `key`, so that a second click finds it."""
        return self._connection.execute(select(CaseRow.id).where(CaseRow.intake_key == key)).scalar_one_or_none()

    def add(self, case: Case, *, intake_key: str, happened_on: date) -> int:
        """Keep a new case with its people and requests, each with the events it comes with; give its id.

        The receipt number is taken from the series of the Korean year in which the case is recorded.
        """
        subject = self._people.put(case.subject)
        agent = self._people.put(case.agent.person) if case.agent else None
        number = next_number(self._connection, "receipt", happened_on.year)
        case_id = insert_id(
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
                due_kind=DueKind.NONE.value,
                open=True,
                lead_request_id=0,
            ),
        )
        for request in case.requests:
            self._add_request(case_id, request)
        self._write_search(case_id)
        replay.write_lead(self._connection, case_id)
        return case_id

    def _add_request(self, case_id: int, request: Request) -> None:
        values = {"case_id": case_id, "right": request.right.value, "words": request.words, "revision": 1}
        replayed = replay.columns(request.right, request.events, self._due_on)
        request_id = insert_id(self._connection, insert(RequestRow).values(**values, **replayed))
        for event in request.events:
            events.insert_event(
                self._connection,
                request_id,
                event.what,
                happened_on=event.happened_on,
                recorded_at=event.recorded_at,
                officer_id=event.officer_id,
            )

    def get(self, case_id: int) -> Case:
        """Give a case whole; raises `sqlalchemy.exc.NoResultFound` for an unknown id."""
        row = self._connection.execute(select(CaseRow.__table__).where(CaseRow.id == case_id)).one()
        requests = tuple(
            self._request(each)
            for each in self._connection.execute(
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

    def _request(self, row: Row[tuple[object, ...]]) -> Request:
        happened = events.read(self._connection, row.id)
        return Request(row.id, row.case_id, Right(row.right), row.words, happened, row.due_on, row.revision)

    def with_ground(self, code: str, *, limit: int) -> tuple[tuple[str, int, Request], ...]:
        """Give the requests whose decision rests on a ground, the latest first: case number, data subject, request."""
        rows = self._connection.execute(
            select(RequestRow.__table__, CaseRow.number, CaseRow.subject_id)
            .join(CaseRow, CaseRow.id == RequestRow.case_id)
            .where(RequestRow.id.in_(resting_on(code, limit)))
            .order_by(RequestRow.id.desc())
        ).all()
        return tuple((row.number, row.subject_id, self._request(row)) for row in rows)

    def append(
        self, request: Request, what: What, *, happened_on: date, recorded_at: datetime, officer_id: int
    ) -> tuple[Event, ...]:
        """Append one event to a request as it was read, and write the replayed columns with it.

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
                **replay.columns(request.right, happened, self._due_on),
            },
        )
        if done.rowcount != 1:
            raise UserError("error.stale", name="")
        replay.write_lead(self._connection, request.case_id)
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

    def moves(self, due_on: DueOn) -> tuple[Move, ...]:
        """Tell which open requests would be due on another day by `due_on`. Writes nothing."""
        return replay.moves(self._connection, due_on)

    def replay_all(self, due_on: DueOn | None = None) -> tuple[Move, ...]:
        """Write the due day of every request anew, by `due_on` where the law changed; tell which open ones moved."""
        return replay.write_all(self._connection, due_on or self._due_on)

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


def resting_on(code: str, limit: int) -> Select[int]:
    """The latest requests whose decision rests on a ground, by id: answered by the index of such requests alone."""
    rests = func.instr(RequestRow.grounds, f",{code},") > 0
    some = RequestRow.grounds != ""  # for the index
    return select(RequestRow.id).where(some, rests).order_by(RequestRow.id.desc()).limit(limit)


_REQUEST = table(RequestRow).c
_APPENDED = Prepared(
    update(table(RequestRow))
    .where(_REQUEST.id == bindparam("of"), _REQUEST.revision == bindparam("read"))
    .values({name: bindparam(name) for name in ("revision", *replay.COLUMNS)})
)
