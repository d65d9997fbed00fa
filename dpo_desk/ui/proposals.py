"""What `propose` found, in words for a terminal."""

from collections.abc import Sequence
from typing import Any

from dpo_desk.domain.errors import UserError
from dpo_desk.ui.words import say


def sentence(error: UserError) -> str:
    """The sentence of an error."""
    return say(error.code, **error.params)


def in_words(found: Sequence[dict[str, Any]]) -> str:
    """Tell each proposal in a few lines."""
    return "\n\n".join("\n".join(_lines(one)) for one in found)


def _lines(one: dict[str, Any]) -> list[str]:
    if one.get("refused"):
        return [one["file"], f"  {say(one['refused'], **one.get('refused_params', {}))}"]
    requester = one["requester"] or {}
    rows = [
        (say("requests.col.rights"), ", ".join(say(f"case.right.{r['right']}") for r in one["rights"]) or "-"),
        (say("requests.col.person"), requester.get("name") or requester.get("email") or "-"),
        (say("requests.col.received"), one["received"] or "-"),
        (say("requests.col.due"), one["due"] or "-"),
    ]
    lines = [one["file"]] + [f"  {label}: {value}" for label, value in rows]
    lines += [f"  “{right['words']}”" for right in one["rights"]]
    lines += [f"  ! {warning['code']}" for warning in one["warnings"]]
    lines += [f"  ! {number['kind']} {number['masked']} ({number['where']})" for number in one["numbers"]]
    return lines
