"""Cases, their requests and events. What events come to (`due_on`, `stage` …) stands in replayed columns."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from dpo_desk.models.base import Base, Day, Moment


class CaseRow(Base):
    """One arrival; the last six columns repeat its requests for the list."""

    __tablename__ = "cases"
    __table_args__ = (
        # Everything the order of the list, the counts and Today ask, so that none of them decrypts the table for it.
        Index("cases_by_due", "open", "due_on", "stage", "officer_id", "due_kind"),
        Index("cases_by_received", "received_on", "id"),
        Index("cases_by_stage", "stage", "id"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    intake_key: Mapped[str] = mapped_column(unique=True)
    way: Mapped[str]
    language: Mapped[str]
    received_on: Mapped[date] = mapped_column(Day)
    received_at: Mapped[datetime | None] = mapped_column(Moment)
    arrival_proof: Mapped[str]
    subject_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    agent_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    agent_kind: Mapped[str | None]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    opened_at: Mapped[datetime] = mapped_column(Moment)
    revision: Mapped[int]
    search_text: Mapped[str]
    rights: Mapped[str]
    stage: Mapped[str]
    due_on: Mapped[date | None] = mapped_column(Day)
    due_kind: Mapped[str]
    open: Mapped[bool]
    lead_request_id: Mapped[int]


class RequestRow(Base):
    """One right asked; `due_on` and what stands below it are replayed from its events.

    `outcome` and `grounds` (",code,code,") are those of the decision that stands, empty where there is none.
    """

    __tablename__ = "requests"
    __table_args__ = (Index("requests_by_case", "case_id"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    right: Mapped[str]
    words: Mapped[str]
    due_on: Mapped[date | None] = mapped_column(Day)
    due_kind: Mapped[str]
    stage: Mapped[str]
    outcome: Mapped[str]
    grounds: Mapped[str]
    revision: Mapped[int]


# Earlier decisions on a ground are found, latest first, without reading the requests that rest on none.
Index("requests_by_grounds", RequestRow.id, RequestRow.grounds, sqlite_where=RequestRow.grounds != "")


class EventRow(Base):
    """One thing that happened to a request; never edited."""

    __tablename__ = "events"
    __table_args__ = (Index("events_by_request", "request_id"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"))
    kind: Mapped[str]
    body: Mapped[str]
    happened_on: Mapped[date] = mapped_column(Day)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))


class SeriesRow(Base):
    """The last number given in a series of a year."""

    __tablename__ = "series"
    name: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]
