"""A due date with its proof, in words for a terminal and as data."""

from datetime import date
from typing import Any

from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui.law_words import right_words
from dpo_desk.ui.proof_words import article, line
from dpo_desk.ui.words import say


def as_data(right: Right, side: Variant, received: date, found: Deadline) -> dict[str, Any]:
    """Date and proof for another program: days as ISO dates, what there is none of as null."""
    return {
        "right": right.value,
        "variant": side.value,
        "received": received.isoformat(),
        "due": _iso(found.due),
        "target": _iso(found.target),
        "kind": found.kind.value,
        "refuse_by": _iso(found.refuse_by),
        "may_move": found.proof.may_move,
        "calendar_complete_to": found.proof.calendar_complete_to.isoformat(),
        "steps": [
            {"code": step.code, "date": step.day.isoformat(), "article": article(step), "text": line(step)}
            for step in found.proof.steps
        ],
    }


def in_words(right: Right, side: Variant, received: date, found: Deadline) -> str:
    """Tell date and proof, a line a step with its provision."""
    lines = [say("due.head", right=right_words(right, side), date=received), _day(found)]
    if found.refuse_by is not None:
        lines.append(say("due.refuse", date=found.refuse_by))
    lines += [f"  {line(step)}{_cited(article(step))}" for step in found.proof.steps]
    return "\n".join(lines)


def _day(found: Deadline) -> str:
    if found.due is not None:
        return say("due.law", date=found.due)
    return say("due.target", date=found.target) if found.target else say("due.none")


def _cited(article: str) -> str:
    return f" · {article}" if article else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
