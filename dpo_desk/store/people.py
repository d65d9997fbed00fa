"""People and officers: rows in, domain values out."""

from dataclasses import asdict

from sqlalchemy import Connection, insert, select, update

from dpo_desk.domain.officer import Officer, Role
from dpo_desk.domain.person import Person
from dpo_desk.models.people import OfficerRow, PersonRow
from dpo_desk.store.sql import insert_id


class People:
    """The people of the store."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, person_id: int) -> Person:
        """Give a person."""
        row = self._connection.execute(select(PersonRow.__table__).where(PersonRow.id == person_id)).one()
        return Person(**row._mapping)

    def put(self, person: Person) -> Person:
        """Keep a person, new or changed, and give them with their id."""
        values = asdict(person)
        person_id = values.pop("id")
        if person_id:
            self._connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(**values))
            return person
        done = insert_id(self._connection, insert(PersonRow).values(**values))
        return Person(id=done, **values)


class Officers:
    """The accounts of the desk."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Officer, ...]:
        """Give every officer, by id."""
        rows = self._connection.execute(select(OfficerRow.__table__).order_by(OfficerRow.id))
        return tuple(Officer(r.id, r.sign_in_name, r.name, r.title, Role(r.role), r.ended_on) for r in rows)

    def put(self, officer: Officer) -> None:
        """Keep an officer, new or changed."""
        values = {**asdict(officer), "role": officer.role.value}
        known = self._connection.execute(select(OfficerRow.id).where(OfficerRow.id == officer.id)).first()
        if known:
            self._connection.execute(update(OfficerRow).where(OfficerRow.id == officer.id).values(**values))
        else:
            self._connection.execute(insert(OfficerRow).values(**values))
