"""The facts of a printed deadline proof: which request, how it arrived, how its date was counted, what moved it."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.proof import Deadline
from dpo_desk.domain.rights import Right, Variant


@dataclass(frozen=True, slots=True)
class TimeNotice:
    """A notice that gave more time: `until` is the day a postponement told, `days` what an extension gave."""

    document_no: str
    issued_on: date
    until: date | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class ProofSheet:
    """What the page says. `arrival_proof` is evidence as it was found, often somebody else's words."""

    company: str
    case_no: str
    right: Right
    variant: Variant
    received_on: date
    way: str
    arrival_proof: str
    deadline: Deadline
    times: tuple[TimeNotice, ...]
    answered_on: date | None
    answered_no: str
    made_on: date
