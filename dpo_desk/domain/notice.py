"""The facts of a notice, before they become words: who writes to whom about which request, and what was decided.

Pure. Facts that belong to one paper stand in `facts` by the field's name in the templates; what every notice needs, and
what form 9 and the answer sheet need, has a place of its own. A fact that is empty is named later, never printed blank.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from dpo_desk.domain.decision import Charge
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.domain.statement import Statement

Row = Mapping[str, str | bool | date]
"""One row of a fact that has several: a part that is withheld, a record that is kept."""

Fact = str | bool | date | tuple[Row, ...]
"""A text as typed, a condition, a day (or moment) that the letter writes in its own way, or rows."""


@dataclass(frozen=True, slots=True)
class Company:
    """Who answers."""

    name: str
    postcode: str
    address: str
    site: str = ""


@dataclass(frozen=True, slots=True)
class Officer:
    """The data protection officer on the day of issue, or the department (Act 30(1)6)."""

    title: str
    name: str
    phone: str
    email: str
    fax: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the letter: the person, or the agent."""

    name: str
    postcode: str
    address: str


@dataclass(frozen=True, slots=True)
class Agency:
    """A body of remedy of the day of issue; `purpose` is what one turns to it for."""

    name: str
    purpose: str
    phone: str
    site: str


@dataclass(frozen=True, slots=True)
class ObjectionWay:
    """The company's own rule on objections; the Act sets no period."""

    desk: str
    period: str  # "이 통지를 받으신 날부터 30일 안에"
    reviewer: str
    answer_days: int
    same_reviewer: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One item of Decree 41(1): sentences, and where it helps a table with a head. An item is never left empty."""

    lines: tuple[str, ...]
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file or paper that is disclosed: `pages` where it has pages, `size` in bytes, `sha256` in hex."""

    name: str
    size: int
    sha256: str
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What a notice that shows personal data gives: the five items, the files, how and where (Decree 41)."""

    answers: tuple[Answer, ...] = ()
    copy_form: CopyForm = CopyForm.COPY
    delivery: Delivery = Delivery.POST
    view_at: datetime | None = None  # Korean time; only where the person comes to see it
    view_place: str = ""
    visit_change_by: date | None = None
    fee: Charge = field(default_factory=Charge)
    enclosures: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Every fact a notice needs. `paper` is the code of its texts; `document_no` None makes a preview."""

    paper: str
    company: Company
    officer: Officer
    recipient: Recipient
    subject_name: str
    by_agent: bool
    case_no: str
    document_no: str | None
    right: Right
    variant: Variant
    as_access: bool  # a request for transmission that is handled as access
    received_on: date
    way: str  # how it arrived, by its code: email
    request_summary: str  # the words of the request; they are somebody else's
    objection: ObjectionWay
    agencies: tuple[Agency, ...]
    handler: str
    drafter: str
    reviewer: str
    decider: str
    delegation_note: str  # "(전결)" or empty
    consulted: str
    sender: str  # who signs, with title: 대표이사 홍길동
    issued_on: date
    case_retention_years: int
    record_in_policy: bool = False  # the company's policy names the record of requests and how long it stays
    shown: Shown | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    late: bool = False
    """Issued after the day the law sets; `facts["late_reason"]` then says why."""
    check_code: str = ""

    @property
    def preview(self) -> bool:
        """It has no number: nothing of it was issued."""
        return self.document_no is None
