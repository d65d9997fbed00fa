"""Attachments, letters, drafts and the keys of their containers."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from dpo_desk.models.base import Base, Day, Moment


class CaseKeyRow(Base):
    """The wrapped key of a case's containers; case 0 is the desk's own (drafts that belong to no case)."""

    __tablename__ = "case_keys"
    case_id: Mapped[int] = mapped_column(primary_key=True)
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)


class AttachmentRow(Base):
    """One kept file; its bytes lie in the container `container`."""

    __tablename__ = "attachments"
    __table_args__ = (Index("attachments_by_case", "case_id"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[str]
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    container: Mapped[str] = mapped_column(unique=True)
    container_sha256: Mapped[str]
    note: Mapped[str]
    added_at: Mapped[datetime] = mapped_column(Moment)


class LetterRow(Base):
    """One issued letter; its file is the attachment."""

    __tablename__ = "letters"
    __table_args__ = (Index("letters_by_case", "case_id"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"))
    kind: Mapped[str]
    document_no: Mapped[str] = mapped_column(unique=True)
    issued_on: Mapped[date] = mapped_column(Day)
    issued_at: Mapped[datetime] = mapped_column(Moment)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id"))
    sha256: Mapped[str]
    pages: Mapped[int]
    sources: Mapped[str]


class DraftRow(Base):
    """Typing that was not saved; its bytes lie in the container `container`."""

    __tablename__ = "drafts"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    place: Mapped[str]
    case_id: Mapped[int]
    container: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str]
    kept_at: Mapped[datetime] = mapped_column(Moment)
