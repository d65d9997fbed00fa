"""Who entered the single values of the office's law, and how entries are told. No Qt."""

from dataclasses import replace

from dpo_desk.domain.office_law import Entered, Noted, OfficeLaw
from dpo_desk.ui import words


def with_note(office: OfficeLaw, name: str, entered: Entered, source: str = "") -> OfficeLaw:
    """The office's law with the author of one of its single values, in the place of the one before."""
    others = tuple(note for note in office.noted if note.name != name)
    return replace(office, noted=(*others, Noted(name, entered, source)))


def note_of(office: OfficeLaw, name: str) -> Noted | None:
    """Who last entered a single value, None where nobody did."""
    return next((note for note in office.noted if note.name == name), None)


def told(entered: Entered) -> str:
    """Author, day and reason as one line under an entry."""
    if not entered.reason:
        return words.say("settings.entry.by.bare", name=entered.author, date=entered.on)
    return words.say("settings.entry.by", name=entered.author, date=entered.on, reason=entered.reason)
