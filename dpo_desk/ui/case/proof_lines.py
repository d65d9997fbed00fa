"""The deadline proof as the screen draws it: the days of whole weeks, and one line a rule. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dpo_desk.domain.deadline import Deadline, DueKind
from dpo_desk.domain.proof import Leg, LegKind, Step
from dpo_desk.ui import words
from dpo_desk.ui.proof_words import article, line

MOST_WEEKS = 8
"""More weeks are not drawn one by one: then only those that hold a marked day."""

_DAY = timedelta(days=1)
DayKind = Literal["plain", "receipt", "counted", "moved", "due", "target"]
_STARTS = {LegKind.RECEIPT: "received", LegKind.TARGET: "received", LegKind.ENDED: "reason", LegKind.EXTENSION: "more"}


@dataclass(frozen=True)
class ProofDay:
    """A day on the calendar of a proof."""

    day: date
    note: str
    kind: DayKind
    today: bool


def days(deadline: Deadline, received_on: date, today: date) -> tuple[ProofDay, ...]:
    """Whole weeks around the stretch that leads to the day: of an extension, or of the days after a postponement, its
    own; while it is postponed, the weeks of receipt, notice and the day that was told. Empty where there is no day."""
    marked = _told(deadline, received_on) if deadline.kind is DueKind.POSTPONED else _counted(deadline)
    if not marked:
        return ()
    if marked.get(today, ("", ""))[1].isdigit():
        marked[today] = marked[today][0], words.say("proof.today")
    found = []
    for monday in _weeks(marked):
        for day in (monday + n * _DAY for n in range(7)):
            kind, note = marked.get(day, ("plain", words.say("proof.today") if day == today else ""))
            found.append(ProofDay(day, note, kind, day == today))
    return tuple(found)


_Marked = dict[date, tuple[DayKind, str]]


def _counted(deadline: Deadline) -> _Marked:
    """The days of the last stretch with their numbers, and the day for a refusal where it falls among them."""
    legs = [leg for leg in deadline.proof.legs if leg.kind is not LegKind.REFUSAL]
    if not legs:
        return {}
    last = legs[-1]
    marked = dict(_of(last))
    if deadline.refuse_by in marked and deadline.refuse_by != last.end:
        marked[deadline.refuse_by] = "moved", words.say("proof.refusal")
    return marked


def _of(leg: Leg) -> Iterator[tuple[date, tuple[DayKind, str]]]:
    yield leg.start, ("receipt", words.say(f"proof.{_STARTS[leg.kind]}"))
    for number in range(1, (leg.end - leg.start).days):
        day = leg.start + number * _DAY
        if day > leg.raw:
            yield day, ("moved", words.say("proof.rest"))
        else:
            yield day, ("moved" if day == leg.raw else "counted", str(number))
    target = leg.kind is LegKind.TARGET
    yield leg.end, ("target", words.say("proof.target")) if target else ("due", words.say("proof.due"))


def _told(deadline: Deadline, received_on: date) -> _Marked:
    """Receipt, each notice of postponement, and the day that the last of them told."""
    marked: _Marked = {received_on: ("receipt", words.say("proof.received"))}
    for step in deadline.proof.steps:
        if step.code == "postponed":
            marked[step.day] = "counted", words.say("proof.notice")
    if deadline.target is not None:
        marked[deadline.target] = "target", words.say("proof.told")
    return marked


def _weeks(marked: _Marked) -> list[date]:
    """The Mondays of the weeks to draw."""
    held = sorted({day - day.weekday() * _DAY for day in marked if day.toordinal() > 7})
    if not held or held[-1] - held[0] >= timedelta(weeks=MOST_WEEKS):
        return held
    return [held[0] + timedelta(weeks=n) for n in range((held[-1] - held[0]).days // 7 + 1)]


def rules(deadline: Deadline) -> tuple[tuple[str, str], ...]:
    """One line a rule, with its article.

    The line of a limit and that of its last day are one. Of a stretch that more time replaced, only its last day and
    what moved it stand: how days are counted is said once, of the stretch that holds.
    """
    steps = [step for step in deadline.proof.steps if step.code != "received"]
    return tuple((line(step, short=True), article(step)) for n, step in enumerate(steps) if _shown(n, steps, deadline))


def _shown(number: int, steps: list[Step], deadline: Deadline) -> bool:
    code = steps[number].code
    if code == "limit.autorefusal":
        return True
    if code.startswith("limit."):
        return deadline.kind is DueKind.TARGET
    if code.startswith("first") or code in ("middle", "end"):
        replaced = any(later.code in ("postponed", "ended", "extended") for later in steps[number:])
        return not replaced
    return True
