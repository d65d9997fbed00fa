"""Small helps for Core statements."""

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Connection, Insert, Table
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

from dpo_desk.models.base import Base

_DIALECT = SQLiteDialect(paramstyle="qmark")


def insert_id(connection: Connection, statement: Insert) -> int:
    """Run an insert of one row and give the row's new id."""
    return int(connection.execute(statement).lastrowid)


def table(mapped: type[Base]) -> Table:
    """Give the table of a mapped class: statements on it skip the ORM's preparations, which the acts would feel."""
    return cast(Table, mapped.__table__)


class Prepared:
    """A Core statement compiled once and run on the driver: for the seven statements of every act.

    Values are bound by name, as the columns' types keep them; rows come back as the database keeps them.
    """

    def __init__(self, statement: ClauseElement, *names: str) -> None:
        """`names` are the columns an insert fills, where the statement does not name its values."""
        compiled = cast(SQLCompiler, statement.compile(dialect=_DIALECT, column_keys=list(names) or None))
        self._text = str(compiled)
        self._order = [
            (name, compiled.binds[name].value, compiled.binds[name].type.bind_processor(_DIALECT))
            for name in compiled.positiontup or []
        ]

    def run(self, connection: Connection, values: Mapping[str, object]) -> Any:
        """Run it inside the connection's transaction, begun where it was not, and give the driver's cursor."""
        if not connection.in_transaction():
            connection.begin()
        bound = []
        for name, fixed, processor in self._order:
            value = values.get(name, fixed)
            bound.append(processor(value) if processor and value is not None else value)
        driver = connection.connection.driver_connection
        assert driver is not None
        return driver.execute(self._text, bound)
