"""What `./run propose` prints: one object a mail, saved nowhere. No digit of a registration number is in it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.numbers import masked
from dpo_desk.domain.proposal import Found, Proposal
from dpo_desk.domain.rights import Right
from dpo_desk.intake.process import read_mail

Due = Callable[[Right, date], date | None]
Row = dict[str, object]


def propose(files: Sequence[tuple[str, bytes]], *, due: Due) -> list[Row]:
    """A row a file, in order. `due(right, receipt day)` gives the due date, or None where it is not known.

    Keys: `file`, `rights` [{right, words}], `requester` {name, email, phone, words}, `agent` null or {kind, name,
    words}, `received` and `sent` (ISO, +09:00, or null), `received_words`, `due` (ISO or null), `language`, `subject`,
    `parts`, `warnings` [{code, …}], `numbers` [{kind, where, masked}], `refused` (null or a code), `params`.
    """
    rows = []
    for name, data in files:
        try:
            rows.append(_accepted(name, read_mail(data), due))
        except UserError as error:
            rows.append(_refused(name, error))
    return [_clean_row(row) for row in rows]


def _accepted(name: str, proposal: Proposal, due: Due) -> Row:
    agent = proposal.agent
    requester = proposal.requester
    day = None
    if proposal.received is not None and any(one.right is Right.ACCESS for one in proposal.rights):
        day = due(Right.ACCESS, proposal.received.date())
    return {
        "file": name,
        "rights": [{"right": one.right.value, "words": one.words} for one in proposal.rights],
        "requester": {
            "name": _value(requester.name),
            "email": _value(requester.email),
            "phone": _value(requester.phone),
            "words": requester.words or None,
        },
        "agent": None
        if agent is None
        else {
            "kind": agent.kind.value,
            "name": _value(agent.name),
            "email": _value(agent.email),
            "phone": _value(agent.phone),
            "words": agent.words.words,
        },
        "received": _moment(proposal.received),
        "received_words": proposal.received_words.words if proposal.received_words else None,
        "sent": _moment(proposal.sent),
        "due": day.isoformat() if day is not None else None,
        "language": proposal.language,
        "subject": proposal.subject,
        "parts": [
            {
                "number": part.number,
                "type": part.content_type,
                "name": part.name,
                "size": part.size,
                "sha256": part.sha256,
                "disposition": part.disposition,
                "note": part.note,
            }
            for part in proposal.parts
        ],
        "warnings": [{"code": one.code, **one.params} for one in proposal.warnings],
        "numbers": [{"kind": one.kind.value, "where": one.where, "masked": one.masked} for one in proposal.numbers],
        "refused": None,
        "params": {},
    }


def _refused(name: str, error: UserError) -> Row:
    return {
        "file": name,
        "rights": [],
        "requester": {"name": None, "email": None, "phone": None, "words": None},
        "agent": None,
        "received": None,
        "received_words": None,
        "sent": None,
        "due": None,
        "language": None,
        "subject": None,
        "parts": [],
        "warnings": [],
        "numbers": [],
        "refused": error.code,
        "params": dict(error.params),
    }


def _value(found: Found | None) -> str | None:
    return found.value if found is not None else None


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _clean_row(row: Row) -> Row:
    """Every string masked, the file's own name too, but hashes, which are no words."""
    return {key: _clean(value, key) for key, value in row.items()}


def _clean(value: object, key: str) -> object:
    if isinstance(value, str):
        return value if key == "sha256" else masked(value)
    if isinstance(value, Mapping):
        return {name: _clean(one, str(name)) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_clean(one, key) for one in value]
    return value
