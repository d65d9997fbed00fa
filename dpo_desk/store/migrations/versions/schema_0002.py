"""Schema 2: every right has its clock. Requests say what kind of day they are due, and what their decision rests on."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from dpo_desk.domain.rights import Right
from dpo_desk.models.base import Day
from dpo_desk.store import events, replay
from dpo_desk.store.replay import DueOn

if TYPE_CHECKING:
    from alembic.operations import Operations

_REQUESTS = sa.table(
    "requests", sa.column("id"), sa.column("case_id"), sa.column("right"), sa.column("due_on", Day),
    sa.column("due_kind"), sa.column("stage"), sa.column("outcome"), sa.column("grounds"),
)  # fmt: skip


def upgrade(operations: "Operations", due_on: DueOn) -> None:
    """Add the columns, and fill them by replaying every request: rights that had no clock get their days."""
    for name in ("due_kind", "outcome", "grounds"):
        operations.add_column("requests", sa.Column(name, sa.String, nullable=False, server_default=""))
    operations.add_column("cases", sa.Column("due_kind", sa.String, nullable=False, server_default=""))
    operations.drop_index("cases_by_due", "cases")
    operations.create_index("cases_by_due", "cases", ["open", "due_on", "stage", "officer_id", "due_kind"])
    some = sa.column("grounds") != sa.literal_column("''")
    operations.create_index("requests_by_grounds", "requests", ["id", "grounds"], sqlite_where=some)
    connection = operations.get_bind()
    requests = connection.execute(sa.select(_REQUESTS.c.id, _REQUESTS.c.case_id, _REQUESTS.c.right)).all()
    for row in requests:
        columns = replay.columns(Right(row.right), events.read(connection, row.id), due_on)
        connection.execute(sa.update(_REQUESTS).where(_REQUESTS.c.id == row.id).values(columns))
    for case_id in dict.fromkeys(row.case_id for row in requests):
        replay.write_lead(connection, case_id)
