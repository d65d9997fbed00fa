"""Small helps for Core statements."""

from typing import cast

from sqlalchemy import Connection, Insert, Table

from dpo_desk.models.base import Base


def insert_id(connection: Connection, statement: Insert) -> int:
    """Run an insert of one row and give the row's new id."""
    return int(connection.execute(statement).lastrowid)


def table(mapped: type[Base]) -> Table:
    """Give the table of a mapped class: statements on it skip the ORM's preparations, which the acts would feel."""
    return cast(Table, mapped.__table__)
