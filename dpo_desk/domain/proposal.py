"""What the desk reads out of a mail and proposes to the officer. Values only; nothing here is a record of a case.

Every fact carries the words it came from, as a span into `Proposal.text`, so that the screen can show them in place.
These values hold people's words and stay in memory until the officer confirms: none of them prints itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dpo_desk.domain.numbers import NumberKind
from dpo_desk.domain.person import AgentKind
from dpo_desk.domain.rights import Right


@dataclass(frozen=True, repr=False)
class Found:
    """A fact and its words: `words == text[start:end]` (masked where a number stood); `where` is a place code
    (`body`, `subject`, `header From`, `header Received`)."""

    value: str
    words: str
    where: str
    start: int
    end: int


@dataclass(frozen=True, repr=False)
class ProposedRight:
    """A right that the mail seems to ask for, with its words at `text[start:end]`."""

    right: Right
    words: str
    start: int
    end: int


@dataclass(frozen=True, repr=False)
class ProposedRequester:
    """The data subject as the mail names them; each part may be missing."""

    name: Found | None = None
    email: Found | None = None
    phone: Found | None = None

    @property
    def words(self) -> str:
        """The words of the name, or of the address where there is no name."""
        found = self.name or self.email or self.phone
        return found.words if found else ""


@dataclass(frozen=True, repr=False)
class ProposedAgent:
    """Somebody who writes for the data subject; `words` are those that say so."""

    kind: AgentKind
    name: Found | None
    email: Found | None
    words: Found
    phone: Found | None = None


@dataclass(frozen=True, repr=False)
class Part:
    """One MIME part that holds something (containers are left out), `number` from 1 in the order of the mail.

    `size` and `sha256` are those of the decoded bytes. `name` is fit to be shown: no path, control or direction mark;
    `note` is a code: "" · `broken` (its transfer encoding is damaged) · `charset` (its letters are uncertain) ·
    `renamed` (the name was cleaned).
    """

    number: int
    content_type: str
    name: str
    size: int
    sha256: str
    disposition: str
    note: str = ""


@dataclass(frozen=True, repr=False)
class NumberFound:
    """A registration number: its kind, its place (`subject`, `body`, `html`, `file name`, `part 3`, `header From`),
    its masked form, and the part that holds it (0: the header of the mail)."""

    kind: NumberKind
    where: str
    masked: str
    part: int = 0


@dataclass(frozen=True, repr=False)
class MailWarning:
    """Something the officer should look at: a code of the desk's words and its parameters."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, repr=False)
class Proposal:
    """All that was read. Times are Korean; `received` is None where the mail shows no arrival (never taken from Date).

    `last_received` is the top Received of the outermost mail: the day the mail came to whoever saved it.
    """

    rights: tuple[ProposedRight, ...]
    requester: ProposedRequester
    agent: ProposedAgent | None
    received: datetime | None
    received_words: Found | None
    sent: datetime | None
    last_received: datetime | None
    language: str
    subject: str
    text: str
    parts: tuple[Part, ...]
    warnings: tuple[MailWarning, ...]
    numbers: tuple[NumberFound, ...]
    original_sha256: str
    size: int


@dataclass(frozen=True, repr=False)
class TakenOut:
    """What a masked copy lacks: `what` is `number` (with its masked form) or `part` (with its SHA-256)."""

    what: str
    where: str
    masked: str = ""
    name: str = ""
    sha256: str = ""
    size: int = 0


@dataclass(frozen=True, repr=False)
class MaskedMail:
    """The copy that may be kept, the original's SHA-256, and what was taken out, in the order of the mail."""

    data: bytes
    original_sha256: str
    taken_out: tuple[TakenOut, ...]
