"""The store's own facts, the office's settings, the chained record of acts and what vouches for it."""

from datetime import date, datetime

from sqlalchemy import DDL, Index, LargeBinary, event
from sqlalchemy.orm import Mapped, mapped_column

from dpo_desk.models.base import Base, Day, Moment


class MetaRow(Base):
    """Facts of the store itself: `store_id`, `schema_version`, `generation`."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class SettingRow(Base):
    """One version of one setting of the office, from a day on; older versions stay."""

    __tablename__ = "settings"
    __table_args__ = (Index("settings_by_name", "name", "from_on"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    from_on: Mapped[date] = mapped_column(Day)
    body: Mapped[str]
    saved_at: Mapped[datetime] = mapped_column(Moment)
    officer_id: Mapped[int]


class ChainRow(Base):
    """One link: number, commitment and hash. It keeps no person and is never changed."""

    __tablename__ = "chain"
    number: Mapped[int] = mapped_column(primary_key=True)
    commitment: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class PayloadRow(Base):
    """What a link says, with its salt and its own last day; it outlives the case and then leaves."""

    __tablename__ = "payloads"
    __table_args__ = (Index("payloads_by_case", "case_id"),)
    number: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    body: Mapped[str]
    case_id: Mapped[int]
    last_day: Mapped[date] = mapped_column(Day)


class CheckpointRow(Base):
    """A signed word that the chain had this hash at this number; `previous` is the hash of the checkpoint before."""

    __tablename__ = "checkpoints"
    number: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[datetime] = mapped_column(Moment)
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary)


class TombstoneRow(Base):
    """A case that was destroyed: a restored older copy destroys it again. It names no person."""

    __tablename__ = "tombstones"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(unique=True)
    number: Mapped[str]
    destroyed_on: Mapped[date] = mapped_column(Day)
    ground: Mapped[str]
    entry_number: Mapped[int]


class ReviewRow(Base):
    """One review of the access log (safety standard, Art 8(2)): period, sample, finding, what followed."""

    __tablename__ = "reviews"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    from_on: Mapped[date] = mapped_column(Day)
    until_on: Mapped[date] = mapped_column(Day)
    reviewer_id: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    first_number: Mapped[int]
    last_number: Mapped[int]
    head: Mapped[bytes] = mapped_column(LargeBinary)
    sample: Mapped[str]
    finding: Mapped[str]
    follow_up: Mapped[str]


def _forbid(table: str, verb: str) -> None:
    event.listen(
        Base.metadata.tables[table],
        "after_create",
        DDL(  # type: ignore[no-untyped-call]
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'the record is not changed'); END"
        ),
    )


for _verb in ("UPDATE", "DELETE"):
    _forbid("chain", _verb)
    _forbid("checkpoints", _verb)
_forbid("payloads", "UPDATE")
