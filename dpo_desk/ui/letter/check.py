"""The issue check: what stops a notice, where each thing is mended, and what was looked at and found right. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.telling import tell

PLACES = ("organisation", "people", "decision", "request", "")
"""Where a finding is mended: settings, the case's people, its decision, the request itself, or nowhere in the desk."""

PASSES = ("tagged", "readback", "numbers", "sender", "objection", "items", "enclosures")
"""What the check looks at, in the order it is shown."""

_PLACE_OF = {
    "company": "organisation",
    "officer": "organisation",
    "dpo": "organisation",
    "sender": "organisation",
    "objection": "organisation",
    "handler": "organisation",
    "drafter": "organisation",
    "reviewer": "organisation",
    "decider": "organisation",
    "recipient": "people",
    "subject": "people",
    "request": "request",
    "channel": "request",
    "case": "request",
    "enclosures": "decision",
    "access": "decision",
    "view": "decision",
    "visit": "decision",
    "fee": "decision",
    "answers": "decision",
}
_FAILS = {
    "letter.find.sender": "sender",
    "letter.find.objection": "objection",
    "letter.find.statement": "items",
    "letter.find.number": "numbers",
    "letter.find.readback": "readback",
    "letter.find.hidden": "readback",
}


@dataclass(frozen=True)
class Group:
    """Findings that are mended in one place, with their sentences."""

    place: str
    sentences: tuple[str, ...]


def place_of(error: UserError) -> str:
    """Where a finding is mended."""
    if error.code == "letter.find.statement":
        return "decision"
    where = str(error.params.get("where", ""))
    return _PLACE_OF.get(where.replace(".", "_").partition("_")[0], "")


def sentence(error: UserError) -> str:
    """A finding in words, its place and its item named."""
    params = dict(error.params)
    where, what = params.get("where"), params.get("what")
    if where is not None and words.has(f"letter.where.{where}"):
        params["where"] = words.say(f"letter.where.{where}")
    if what is not None and words.has(f"policy.part.{what}"):
        params["what"] = words.say(f"policy.part.{what}")
    if error.code in ("letter.find.sender", "letter.find.objection"):
        return words.say(f"{error.code}.where", **params)
    return tell(UserError(error.code, **params))


def groups(missing: Sequence[UserError]) -> tuple[Group, ...]:
    """The findings by the place that mends them."""
    found: dict[str, list[str]] = {place: [] for place in PLACES}
    for error in missing:
        found[place_of(error)].append(sentence(error))
    return tuple(Group(place, tuple(said)) for place, said in found.items() if said)


def passed(missing: Sequence[UserError], *, drawn: bool) -> tuple[str, ...]:
    """What was looked at and is right; before there is a file nothing of the file was looked at."""
    wrong = {_FAILS.get(error.code, str(error.params.get("where", ""))) for error in missing}
    of_file = ("tagged", "readback", "numbers")
    return tuple(code for code in PASSES if code not in wrong and (drawn or code not in of_file))
