"""Officers, what was done to their accounts, and people."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from dpo_desk.models.base import Base, Day, Moment


class OfficerRow(Base):
    """An account at the desk; one that ended keeps its row, since cases and entries name it."""

    __tablename__ = "officers"
    id: Mapped[int] = mapped_column(primary_key=True)
    sign_in_name: Mapped[str]
    name: Mapped[str]
    title: Mapped[str]
    role: Mapped[str]
    ended_on: Mapped[date | None] = mapped_column(Day)


class AccountChangeRow(Base):
    """One change of an account or right, kept three years (safety standard, Art 5(3))."""

    __tablename__ = "account_changes"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int]
    officer_id: Mapped[int]
    what: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    reason: Mapped[str]
    last_day: Mapped[date] = mapped_column(Day)


class PersonRow(Base):
    """A data subject, requester or agent."""

    __tablename__ = "people"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    postcode: Mapped[str]
    address: Mapped[str]
    letter_name: Mapped[str]
