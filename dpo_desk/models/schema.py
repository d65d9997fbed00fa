"""All tables of the store, in one import."""

from sqlalchemy import Connection, MetaData

from dpo_desk.models import cases, papers, people, record  # noqa: F401  (their classes register themselves)
from dpo_desk.models.base import SCHEMA_VERSION, Base

__all__ = ["SCHEMA_VERSION", "create_schema", "metadata"]

metadata: MetaData = Base.metadata


def create_schema(connection: Connection) -> None:
    """Create every table of the present schema in an empty database, inside the caller's transaction."""
    metadata.create_all(connection)
