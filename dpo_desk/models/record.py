"""The store's own facts, the office's settings, and the chained record of acts."""

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
_forbid("payloads", "UPDATE")
