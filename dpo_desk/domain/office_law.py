"""What the office itself entered beside the law data: additions with a day they start and end, an author and a reason.

Entries are never copies of what the desk ships, so that an update of the shipped data leaves them standing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.retention import RetentionDuty


@dataclass(frozen=True)
class Entered:
    """Who entered something, when (Korean day), and why."""

    author: str
    on: date
    reason: str


@dataclass(frozen=True)
class OfficeHoliday:
    """A day that the office adds to the calendar, or strikes from it (`struck`), with the source it goes by."""

    day: date
    name_ko: str
    name_en: str
    source: str
    entered: Entered
    struck: bool = False


@dataclass(frozen=True)
class OfficeAgency:
    """An agency that the office adds; one of a code that is there already replaces it while it is in force."""

    agency: Agency
    entered: Entered


@dataclass(frozen=True)
class OfficeDuty:
    """A retention duty that the office adds; one of a code that is there already replaces it while it is in force."""

    duty: RetentionDuty
    entered: Entered


@dataclass(frozen=True)
class Ending:
    """The office ends a row of a kind (`agency`, `duty`): it is used up to `until`, inclusive, and no longer."""

    kind: str
    code: str
    until: date
    entered: Entered


@dataclass(frozen=True)
class CompanyFacts:
    """Facts of the company that switch rules (`law.md` §0 rows 5, 17, 18).

    `businesses` are codes of kinds of business that retention duties bind (`ecommerce`, `telecom`, `efinance`,
    `medical`, `pharmacy`, `location`, `credit`, `aml`, `employer`, …).
    """

    users: int = 0
    sales_won: int = 0
    sensitive_persons: int = 0
    sensitive: bool = True
    businesses: tuple[str, ...] = ()

    @property
    def must_transmit(self) -> bool:
        """Whether Decree 42-2(1) obliges the company: sales above 180 billion won, and 50,000 persons' sensitive or
        unique-ID data or 1,000,000 persons' data."""
        large = self.sales_won > 180_000_000_000
        return large and (self.sensitive_persons >= 50_000 or self.users >= 1_000_000)

    @property
    def log_years(self) -> int:
        """How long access logs are kept (safety standard 8(1)): two years, one only where none of its cases holds."""
        return 2 if self.sensitive or self.sensitive_persons or self.users >= 50_000 or not self.users else 1


@dataclass(frozen=True)
class FeeRule:
    """What the office charges (Decree 47): actual cost, nought by default; `basis` is how it is worked out."""

    page_won: int = 0
    postage_won: int = 0
    basis: str = ""


@dataclass(frozen=True)
class Noted:
    """Who last entered one of the single values (`complete_to`, `targets`, `fees`, `facts`), and by which source."""

    name: str
    entered: Entered
    source: str = ""


@dataclass(frozen=True)
class OfficeLaw:
    """Everything of this kind that one store holds; `noted` holds each name once."""

    holidays: tuple[OfficeHoliday, ...] = ()
    complete_to: date | None = None
    agencies: tuple[OfficeAgency, ...] = ()
    duties: tuple[OfficeDuty, ...] = ()
    endings: tuple[Ending, ...] = ()
    targets: tuple[tuple[str, int], ...] = ()
    fees: FeeRule = FeeRule()
    facts: CompanyFacts = CompanyFacts()
    noted: tuple[Noted, ...] = ()


def last_day(endings: Iterable[Ending], kind: str, code: str, until: date | None) -> date | None:
    """The last day of a row: its own, or an earlier one that the office set."""
    ends = [ending.until for ending in endings if (ending.kind, ending.code) == (kind, code)]
    return min([*ends, *([until] if until else [])], default=None)
