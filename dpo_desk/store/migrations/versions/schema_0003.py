"""Schema 3: accounts that end and their ledger, signed checkpoints, tombstones, reviews of the access log."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from dpo_desk.models.base import Day, Moment
from dpo_desk.store.replay import DueOn

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(operations: "Operations", due_on: DueOn) -> None:
    """Add the columns and tables; what stands is not touched."""
    operations.add_column("officers", sa.Column("ended_on", Day))
    operations.create_table(
        "account_changes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", Moment, nullable=False),
        sa.Column("by_id", sa.Integer, nullable=False),
        sa.Column("officer_id", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("what", "before", "after", "reason")),
        sa.Column("last_day", Day, nullable=False),
        sqlite_autoincrement=True,
    )
    operations.create_table(
        "checkpoints",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("at", Moment, nullable=False),
        *(sa.Column(name, sa.LargeBinary, nullable=False) for name in ("previous", "public_key", "signature")),
    )
    for verb in ("UPDATE", "DELETE"):
        operations.execute(
            f"CREATE TRIGGER checkpoints_no_{verb.lower()} BEFORE {verb} ON checkpoints "
            f"BEGIN SELECT RAISE(ABORT, 'the record is not changed'); END"
        )
    operations.create_table(
        "tombstones",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("case_id", sa.Integer, nullable=False, unique=True),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("destroyed_on", Day, nullable=False),
        sa.Column("ground", sa.String, nullable=False),
        sa.Column("entry_number", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    operations.create_table(
        "reviews",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("from_on", Day, nullable=False),
        sa.Column("until_on", Day, nullable=False),
        sa.Column("reviewer_id", sa.Integer, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("first_number", sa.Integer, nullable=False),
        sa.Column("last_number", sa.Integer, nullable=False),
        sa.Column("head", sa.LargeBinary, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("sample", "finding", "follow_up")),
        sqlite_autoincrement=True,
    )
