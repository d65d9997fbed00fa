"""What was typed in a form, as plain data, and the domain values it makes. No Qt.

A form's typing is a flat mapping of names to text, lists of codes or numbers: it is what a draft keeps across a lock.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from dpo_desk.domain.decision import ACCESS_ITEMS, Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, IdentityChecked, IdentityMethod, IdentityResult
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Person
from dpo_desk.domain.policy import Policy, access_items

Typed = Mapping[str, object]

IDENTITY_FIELDS = ("name", "phone", "email", "birth", "address", "member")
"""What may be compared, as codes: what was asked at sign-up, nothing more (Guideline 34)."""

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


def identity_check(typed: Typed) -> IdentityChecked:
    """The identity check that was typed."""
    return IdentityChecked(
        method=IdentityMethod(text(typed, "method") or IdentityMethod.LOG_IN),
        fields=codes(typed, "fields"),
        result=IdentityResult(text(typed, "result") or IdentityResult.MATCH),
        note=text(typed, "note").strip(),
        mandate_note=text(typed, "mandate_note").strip(),
    )


def view_moment(typed: Typed) -> str:
    """Day and hour of a visit as `2026-11-30T14:00`, empty where nothing was typed.

    UserError `error.date.form` where it is neither.
    """
    said = text(typed, "view_at").strip()
    if not said:
        return ""
    try:
        moment = datetime.strptime(said.replace("T", " "), "%Y-%m-%d %H:%M")  # noqa: DTZ007  # Korean wall time
    except ValueError as wrong:
        raise UserError("decision.view_at.form", what="field.view_at") from wrong
    return moment.isoformat(timespec="minutes")


def decision(typed: Typed) -> Decision:
    """The decision that was typed: full access, the five items line by line, what is enclosed."""
    delivery = Delivery(text(typed, "delivery") or Delivery.EMAIL)
    visit = delivery is Delivery.VISIT
    return Decision(
        outcome=Outcome.FULL,
        items=tuple(lines(text(typed, f"item{n}")) for n in range(1, ACCESS_ITEMS + 1)),
        copy_form=CopyForm(text(typed, "copy_form") or CopyForm.COPY),
        delivery=delivery,
        enclosure_ids=tuple(int(code) for code in codes(typed, "enclosures")),
        view_at=view_moment(typed) if visit else "",
        view_place=text(typed, "view_place").strip() if visit else "",
    )


def lines(typed: str) -> tuple[str, ...]:
    """The lines of a text, blank ones left out."""
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def decision_missing(typed: Typed) -> tuple[str, ...]:
    """What the notice would still lack, as codes; a time that cannot be read counts as lacking."""
    try:
        return decision(typed).missing()
    except UserError:
        return (*decision({**typed, "view_at": ""}).missing(),)


def typed_decision(made: Decision | None, policy: Policy | None, enclosures: Sequence[int]) -> dict[str, object]:
    """What stands in the form at first: the decision that was made, or the policy of the receipt day."""
    if made is not None:
        items = {f"item{n}": "\n".join(lines) for n, lines in enumerate(made.items, start=1)}
        return items | {
            "copy_form": made.copy_form.value,
            "delivery": made.delivery.value,
            "view_at": made.view_at.replace("T", " "),
            "view_place": made.view_place,
            "enclosures": [str(number) for number in made.enclosure_ids],
        }
    drawn = access_items(policy) if policy else ()
    return {f"item{item.number}": "\n".join(item.lines) for item in drawn} | {
        "copy_form": CopyForm.FILE.value,
        "delivery": Delivery.EMAIL.value,
        "view_at": "",
        "view_place": "",
        "enclosures": [str(number) for number in enclosures],
    }


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
