"""Small helps for Core statements."""

from sqlalchemy import Connection, Insert


def insert_id(connection: Connection, statement: Insert) -> int:
    """Run an insert of one row and give the row's new id."""
    return int(connection.execute(statement).lastrowid)
