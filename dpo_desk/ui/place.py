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
