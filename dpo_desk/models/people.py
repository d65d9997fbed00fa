"""Officers and people."""

from sqlalchemy.orm import Mapped, mapped_column

from dpo_desk.models.base import Base


class OfficerRow(Base):
    """An account at the desk."""

    __tablename__ = "officers"
    id: Mapped[int] = mapped_column(primary_key=True)
    sign_in_name: Mapped[str]
    name: Mapped[str]
    title: Mapped[str]
    role: Mapped[str]


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
