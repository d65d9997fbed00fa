"""The deadline proof as the screen draws it: the days of whole weeks, and one line a rule. No Qt."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dpo_desk.domain.deadline import Deadline, Step
from dpo_desk.ui import words

_DAY = timedelta(days=1)
DayKind = Literal["plain", "receipt", "counted", "moved", "due"]


@dataclass(frozen=True)
class ProofDay:
    """A day on the calendar of a proof."""

    day: date
    note: str
    kind: DayKind
    today: bool


def days(deadline: Deadline, received_on: date, today: date) -> tuple[ProofDay, ...]:
    """The days from the Monday of the receipt week to the Sunday of the due week; empty where there is no due date."""
    if deadline.due is None or deadline.raw_end is None:
        return ()
    first = received_on - received_on.weekday() * _DAY
    last = deadline.due + (6 - deadline.due.weekday()) * _DAY
    found = []
    for n in range((last - first).days + 1):
        day = first + n * _DAY
        kind, note = _kind(day, received_on, deadline.raw_end, deadline.due)
        if day == today and kind not in ("receipt", "due"):
            note = words.say("proof.today")
        found.append(ProofDay(day, note, kind, day == today))
    return tuple(found)


def _kind(day: date, received_on: date, raw_end: date, due: date) -> tuple[DayKind, str]:
    if day == received_on:
        return "receipt", words.say("proof.received")
    if day == due:
        return "due", words.say("proof.due")
    if received_on < day < raw_end:
        return "counted", str((day - received_on).days)
    if day == raw_end:
        return "moved", str((day - received_on).days)
    if raw_end < day < due:
        return "moved", words.say("proof.rest")
    return "plain", ""


def rules(deadline: Deadline) -> tuple[tuple[str, str], ...]:
    """One line a rule, with its article; the words carry the article behind a dot.

    The line of the limit and that of its last day are one: the day, with the article that sets the limit.
    """
    if deadline.due is None:
        return ((words.say("proof.none"), ""),)
    steps = [step for step in deadline.proof.steps if step.code != "received"]
    limit = next((_rule(step)[1] for step in steps if step.code.startswith("limit.")), "")
    said = [(step, *_rule(step)) for step in steps if not step.code.startswith("limit.")]
    return tuple((rule, limit if step.code == "last" else article) for step, rule, article in said)


def _rule(step: Step) -> tuple[str, str]:
    params = dict(step.params)
    if words.language() == "en" and "holiday_en" in params:
        params["holiday"] = params["holiday_en"]
    n = params.pop("n", None)
    if isinstance(n, int):
        params["n"] = n
    for name in ("date", "received"):
        if isinstance(day := params.get(name), date) and step.code != "calendar":
            params[name] = words.short_day(day)
    rule, _, article = words.say(f"proof.{step.code}", **params).rpartition(" · ")
    return (rule, article) if rule else (article, "")
