"""A proposal as JSON, for the pipe between the child and the desk. Nothing else reads this form."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any

from dpo_desk.domain.numbers import NumberKind
from dpo_desk.domain.person import AgentKind
from dpo_desk.domain.proposal import (
    Found,
    MailWarning,
    NumberFound,
    Part,
    Proposal,
    ProposedAgent,
    ProposedRequester,
    ProposedRight,
    TakenOut,
)
from dpo_desk.domain.rights import Right


def to_wire(value: object) -> bytes:
    """One line of JSON."""
    return json.dumps(_plain(value), ensure_ascii=True, separators=(",", ":")).encode("ascii")


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        # A lone surrogate would not survive on its way to a screen or a store.
        return value.encode("utf-8", "replace").decode("utf-8")
    return value


def proposal_from(given: dict[str, Any]) -> Proposal:
    """The proposal that `to_wire` wrote. KeyError, TypeError or ValueError where it did not."""
    return Proposal(
        rights=tuple(ProposedRight(**{**one, "right": Right(one["right"])}) for one in given["rights"]),
        requester=ProposedRequester(**{name: _found(one) for name, one in given["requester"].items()}),
        agent=_agent(given["agent"]),
        received=_moment(given["received"]),
        received_words=_found(given["received_words"]),
        sent=_moment(given["sent"]),
        last_received=_moment(given["last_received"]),
        language=given["language"],
        subject=given["subject"],
        text=given["text"],
        parts=tuple(Part(**one) for one in given["parts"]),
        warnings=tuple(MailWarning(one["code"], one["params"]) for one in given["warnings"]),
        numbers=tuple(NumberFound(**{**one, "kind": NumberKind(one["kind"])}) for one in given["numbers"]),
        original_sha256=given["original_sha256"],
        size=given["size"],
    )


def taken_out_from(given: list[dict[str, Any]]) -> tuple[TakenOut, ...]:
    """What a masked copy lacks, as `to_wire` wrote it."""
    return tuple(TakenOut(**one) for one in given)


def _found(given: dict[str, Any] | None) -> Found | None:
    return Found(**given) if given is not None else None


def _agent(given: dict[str, Any] | None) -> ProposedAgent | None:
    if given is None:
        return None
    return ProposedAgent(
        AgentKind(given["kind"]), _found(given["name"]), _found(given["email"]), Found(**given["words"])
    )


def _moment(given: str | None) -> datetime | None:
    return datetime.fromisoformat(given) if given is not None else None
