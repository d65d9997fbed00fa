"""What is filed with a case: kept files, issued letters and drafts of unsaved typing."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

POSTPONED_PAPER, EXTENDED_PAPER = "access_postponed", "automated_extended"
"""The kinds of letter that give more time; every other kind tells a result."""


class AttachmentKind(StrEnum):
    """Why a file is kept."""

    ORIGINAL = "original"  # the mail, byte for byte
    MASKED = "masked"  # the mail with what may not be kept taken out
    ENCLOSURE = "enclosure"  # what is disclosed
    LETTER = "letter"  # an issued letter


@dataclass(frozen=True)
class Attachment:
    """One kept file. `sha256` is of its bytes, `container_sha256` of the sealed container that holds them."""

    id: int
    case_id: int
    kind: AttachmentKind
    name: str
    media_type: str
    size: int
    sha256: str
    container: str
    container_sha256: str
    note: str
    added_at: datetime


@dataclass(frozen=True)
class IssuedLetter:
    """One issued letter; its file never changes. `sources` names the law, form and policy versions it used."""

    id: int
    case_id: int
    request_id: int
    kind: str
    document_no: str
    issued_on: date
    issued_at: datetime
    officer_id: int
    attachment_id: int
    sha256: str
    pages: int
    sources: dict[str, str]


@dataclass(frozen=True)
class Draft:
    """Typing that was kept unsaved: where it belongs (`place`), and what was typed, as plain data."""

    id: int
    place: str
    case_id: int
    typed: dict[str, object]
    kept_at: datetime
