"""People: whose data it is, who asks, and who acts for whom."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Person:
    """A data subject, requester or agent as the office knows them. `id` is 0 until the store keeps the person."""

    name: str
    id: int = 0
    email: str = ""
    phone: str = ""
    postcode: str = ""
    address: str = ""
    letter_name: str = ""
    """A Korean or Latin spelling for letters, where no bundled font sets the name itself."""

    @property
    def name_in_letters(self) -> str:
        """The spelling that letters use."""
        return self.letter_name or self.name


class AgentKind(StrEnum):
    """Why an agent may act (Decree 45(1))."""

    LEGAL_REPRESENTATIVE = "legal_representative"  # 법정대리인
    DELEGATE = "delegate"  # 임의대리인


@dataclass(frozen=True)
class Agent:
    """Somebody who asks for the data subject, and on what footing."""

    kind: AgentKind
    person: Person
