"""All tables of the store, in one import."""

from sqlalchemy import Connection, MetaData
from sqlalchemy.orm import configure_mappers

from dpo_desk.models import cases, papers, people, record  # noqa: F401  (their classes register themselves)
from dpo_desk.models.base import SCHEMA_VERSION, Base

__all__ = ["SCHEMA_VERSION", "create_schema", "metadata", "ready"]

metadata: MetaData = Base.metadata


def create_schema(connection: Connection) -> None:
    """Create every table of the present schema in an empty database, inside the caller's transaction."""
    metadata.create_all(connection)


def ready() -> None:
    """Prepare the mapped classes now, so that the first statement after unlocking need not."""
    configure_mappers()
