"""The issue check: what stops a notice, where each thing is mended, and what was looked at and found right. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.law_words import law_words
from dpo_desk.ui.telling import tell

PLACES = ("organisation", "people", "decision", "request", "time", "")
"""Where a finding is mended: settings, the case's people, its decision, the request itself, the form for more time, or
nowhere in the desk."""

OF_FILE = ("tagged", "readback", "numbers")
"""What can be looked at only once there is a file."""

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
    "case_retention": "organisation",
    "recipient": "people",
    "subject": "people",
    "request": "request",
    "channel": "request",
    "case": "request",
    "postpone": "time",
    "postponed": "time",
    "extended": "time",
    "agencies": "",
    "agency": "",
    "document": "",
}
_FAILS = {
    "letter.find.sender": "sender",
    "letter.find.objection": "objection",
    "letter.find.statement": "items",
    "letter.find.number": "numbers",
    "letter.find.readback": "readback",
    "letter.find.hidden": "readback",
}
_FACT = "decision.missing.fact."


@dataclass(frozen=True)
class Group:
    """Findings that are mended in one place, with their sentences."""

    place: str
    sentences: tuple[str, ...]


def place_of(error: UserError, planned: bool = False) -> str:
    """Where a finding is mended; `planned` for the notice of more time, whose facts stand in its own form."""
    own = "time" if planned else "decision"
    if error.code in ("time.late", "time.until"):
        return "decision" if error.code == "time.late" else "time"
    if error.code.startswith("decision.") or error.code in ("letter.find.late", "case.missing.decision"):
        return "decision"
    where = str(error.params.get("where", "")).replace(".", "_")
    if error.code == "letter.find.statement" or error.code.startswith(("letter.find.placeholder", "error.")):
        known = (where, where.partition("_")[0])
        return next((_PLACE_OF[name] for name in known if name in _PLACE_OF), own)
    return _PLACE_OF.get(where.partition("_")[0], "")


def sentence(error: UserError, labels: Mapping[str, str] | None = None) -> str:
    """A finding in words, its place and its item named; `labels` are those of the facts that its outcome asks for."""
    if error.code.startswith(_FACT):
        return words.say("letter.find.placeholder", where=_where(error.code.removeprefix(_FACT), labels or {}))
    params = dict(error.params)
    where, what = params.get("where"), params.get("what")
    if isinstance(where, str):
        params["where"] = _where(where, labels or {})
    if error.code == "letter.find.statement" and "ko" in params:
        params["what"] = params[words.language()]
    elif what is not None and words.has(f"policy.part.{what}"):
        params["what"] = words.say(f"policy.part.{what}")
    if error.code in ("letter.find.sender", "letter.find.objection"):
        return words.say(f"{error.code}.where", **params)
    said = tell(UserError(error.code, **params))
    # a sign that cannot be printed stands in some field: the sentence of a form does not say in which
    return words.say("letter.find.at", where=params["where"], what=said) if _of_text(error, where) else said


def _of_text(error: UserError, where: object) -> bool:
    return error.code.startswith("error.") and isinstance(where, str) and bool(where)


def _where(where: str, labels: Mapping[str, str]) -> str:
    """A field of a letter by name: `recipient.name`, `facts.searched`, `withheld.1.withheld_reason`."""
    last = next((part for part in reversed(where.split(".")) if not part.isdecimal()), where)
    for name in (where, where.replace(".", "_"), last):
        if name in labels:
            return labels[name]
        if words.has(f"letter.where.{name}"):
            return words.say(f"letter.where.{name}")
    return words.say("letter.where.text")


def fact_labels(fields: Sequence[object]) -> dict[str, str]:
    """The labels of facts by their names, from the rule of an outcome."""
    return {str(getattr(field, "name", "")): law_words(field) for field in fields}


def groups(
    missing: Sequence[UserError], labels: Mapping[str, str] | None = None, *, planned: bool = False
) -> tuple[Group, ...]:
    """The findings by the place that mends them."""
    found: dict[str, list[str]] = {place: [] for place in PLACES}
    for error in missing:
        found[place_of(error, planned)].append(sentence(error, labels))
    return tuple(Group(place, tuple(dict.fromkeys(said))) for place, said in found.items() if said)


def looked_at(paper: str) -> tuple[str, ...]:
    """What the check looks at for a paper, in the order it is shown."""
    shown = ("items", "enclosures") if paper in ("access_notice", "access_partial", "transmission_not_obliged") else ()
    plain = paper in ("advertising_withdrawn", "request_withdrawn")  # three lines, with no way to object in them
    return (*OF_FILE, "sender", *(() if plain else ("objection",)), *shown, *(() if shown else ("statements",)))


def passed(missing: Sequence[UserError], *, paper: str, drawn: bool) -> tuple[str, ...]:
    """What was looked at and is right; before there is a file nothing of the file was looked at."""
    wrong = {_FAILS.get(error.code, str(error.params.get("where", ""))) for error in missing}
    if "items" in wrong:
        wrong.add("statements")
    return tuple(code for code in looked_at(paper) if code not in wrong and (drawn or code not in OF_FILE))
