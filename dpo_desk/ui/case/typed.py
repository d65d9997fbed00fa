"""What was typed in a form, as plain data, and the domain values it makes. No Qt.

A form's typing is a flat mapping of names to text, lists of codes or numbers: it is what a draft keeps across a lock.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, IdentityChecked, IdentityMethod, IdentityResult
from dpo_desk.domain.person import Person

Typed = Mapping[str, object]

IDENTITY_FIELDS = ("name", "phone", "email", "birth", "address", "member")
"""What may be compared, as codes: what was asked at sign-up, nothing more (Guideline 34)."""

LONGEST_NUMBER = 12
"""Digits of an amount: more is a slip."""

PERSON_FIELDS = ("name", "email", "phone", "postcode", "address", "letter_name")


def text(typed: Typed, name: str) -> str:
    """A typed text; empty where there is none."""
    value = typed.get(name, "")
    return value if isinstance(value, str) else ""


def codes(typed: Typed, name: str) -> tuple[str, ...]:
    """Chosen codes."""
    value = typed.get(name, ())
    return tuple(str(code) for code in value) if isinstance(value, list | tuple) else ()


def day(typed: Typed, name: str) -> date:
    """A typed day. UserError `error.date.form` where it is none."""
    try:
        return date.fromisoformat(text(typed, name).strip())
    except ValueError as wrong:
        raise UserError("error.date.form", what=f"field.{name}") from wrong


def day_or_none(typed: Typed, name: str) -> date | None:
    """A typed day; None where there is none yet, or none that can be read."""
    try:
        return day(typed, name)
    except UserError:
        return None


def number(typed: Typed, name: str) -> int:
    """A typed amount, `13,200` or `13200`; 0 where there is none. UserError `error.number` where it is none."""
    said = text(typed, name).strip().replace(",", "").removesuffix("원").strip()
    if said and not (said.isascii() and said.isdecimal() and len(said) <= LONGEST_NUMBER):
        raise UserError("error.number", what=f"field.{name}")
    return int(said or 0)


def past(typed: Typed, name: str, *, today: date, since: date | None = None) -> dict[str, UserError]:
    """What is wrong with a day on which something happened, as `{name: error}`: it lies ahead, or before `since`."""
    said = day_or_none(typed, name)
    if said is not None and said > today:
        return {name: UserError("error.date.future")}
    if said is not None and since is not None and said < since:
        return {name: UserError("error.date.early", received=since)}
    return {}


def identity_check(typed: Typed) -> IdentityChecked:
    """The identity check that was typed."""
    return IdentityChecked(
        method=IdentityMethod(text(typed, "method") or IdentityMethod.LOG_IN),
        fields=codes(typed, "fields"),
        result=IdentityResult(text(typed, "result") or IdentityResult.MATCH),
        note=text(typed, "note").strip(),
        mandate_note=text(typed, "mandate_note").strip(),
    )


def lines(typed: str) -> tuple[str, ...]:
    """The lines of a text, blank ones left out."""
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def person(before: Person, typed: Typed, prefix: str) -> Person:
    """A person with what was typed under `prefix` (`subject.`, `agent.`)."""

    def said(name: str) -> str:
        return text(typed, f"{prefix}{name}").strip()

    return replace(
        before,
        name=said("name"),
        email=said("email"),
        phone=said("phone"),
        postcode=said("postcode"),
        address=said("address"),
        letter_name=said("letter_name"),
    )


def typed_person(who: Person, prefix: str) -> dict[str, object]:
    """What stands in the form of a person at first."""
    return {f"{prefix}{name}": getattr(who, name) for name in PERSON_FIELDS}


def dispatch_way(typed: Typed) -> DispatchWay:
    """How the notice left."""
    return DispatchWay(text(typed, "way") or DispatchWay.POST)
