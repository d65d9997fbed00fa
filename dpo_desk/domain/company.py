"""The company behind the desk: who sends the letters, and who its data protection officer is."""

from dataclasses import dataclass

from dpo_desk.domain.preferences import Preferences

STAMPED = frozenset({"objection_author", "objection_on"})
"""Fields of the organisation that nobody types."""

__all__ = ["STAMPED", "Organisation", "Preferences"]


@dataclass(frozen=True)
class Organisation:
    """What letters say of the sender. Sender and DPO are those of the issue day (`law.md` §0 rows 21, 26)."""

    name: str = ""
    name_en: str = ""
    postcode: str = ""
    address: str = ""
    phone: str = ""
    fax: str = ""
    site: str = ""
    sender_title: str = ""
    sender_name: str = ""
    dpo_title: str = ""
    dpo_name: str = ""
    dpo_phone: str = ""
    dpo_email: str = ""
    desk: str = ""
    """The department that takes requests and objections."""
    objection_period: str = "통지를 받은 날부터 30일 안에"
    objection_reviewer: str = ""
    objection_answer_days: int = 10
    objection_reason: str = ""
    """Why the office set these days: the Act sets none (Act 38(5))."""
    objection_author: str = ""
    objection_on: str = ""
    """Who set them, and on which Korean day (ISO); the desk itself writes both."""
    case_retention_years: int = 3

    def missing(self) -> tuple[str, ...]:
        """Name the fields without which no letter can be issued (Act 30(1)6; Decree 41(5))."""
        needed = (
            *("name", "postcode", "address", "sender_title", "dpo_title", "dpo_name", "dpo_phone", "dpo_email"),
            *("desk", "objection_period", "objection_reviewer"),
        )
        return tuple(f"organisation.missing.{name}" for name in needed if not str(getattr(self, name)).strip())
