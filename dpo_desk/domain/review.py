"""A review of the access log (safety standard, Art 8(2)): what was looked at, what was found, what followed."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class LogReview:
    """One review. `first_number` to `last_number` are the entries of the period, `head` the chain's hash then.

    `sample` are the numbers of the entries that were looked at one by one.
    """

    id: int
    from_on: date
    until_on: date
    reviewer_id: int
    at: datetime
    first_number: int
    last_number: int
    head: bytes
    sample: tuple[int, ...]
    finding: str
    follow_up: str
