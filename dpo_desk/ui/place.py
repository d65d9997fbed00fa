"""Where in the desk the officer is: a screen and what it shows. No Qt."""

from dataclasses import dataclass
from enum import StrEnum


class ScreenName(StrEnum):
    """The screens behind the door."""

    TODAY = "today"
    REQUESTS = "requests"
    CASE = "case"
    INTAKE = "intake"
    LETTER = "letter"
    STATISTICS = "statistics"
    ACCESS_LOG = "access_log"
    SETTINGS = "settings"


@dataclass(frozen=True)
class Place:
    """A screen and what it shows: a case, one of its requests, a tab or section, a file to open."""

    screen: ScreenName
    case_id: int = 0
    request_id: int = 0
    letter_id: int = 0
    section: str = ""
    path: str = ""

    @property
    def key(self) -> str:
        """The name under which a draft of this place is kept: numbers and names of ours, nothing typed."""
        return f"{self.screen}/{self.case_id}/{self.request_id}/{self.letter_id}/{self.section}"


def place_of(key: str) -> Place | None:
    """The place of a draft's key; None where another version of the desk wrote it."""
    parts = key.split("/", 4)
    if len(parts) != 5 or parts[0] not in set(ScreenName) or not all(part.isdecimal() for part in parts[1:4]):
        return None
    return Place(ScreenName(parts[0]), int(parts[1]), int(parts[2]), int(parts[3]), parts[4])
