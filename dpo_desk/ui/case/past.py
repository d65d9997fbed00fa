"""The history of a case in words, newest first, with what was undone. No Qt."""

from dataclasses import dataclass
from datetime import datetime

from dpo_desk.domain.case import Case, Request
from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.events import (
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    Event,
    Examined,
    IdentityChecked,
    Issued,
    ReceiptCorrected,
    Received,
    Reopened,
    Undone,
    VerificationStarted,
    What,
    standing,
)
from dpo_desk.ui import words
from dpo_desk.ui.case.facts import Loaded

LONGEST = 140
"""Letters of a note in a line of the history; the whole note stands under Examination."""

_LOOKS: dict[type, tuple[str, str]] = {
    Received: ("inbox", "mute"),
    ReceiptCorrected: ("calendar", "soon"),
    VerificationStarted: ("person", "info"),
    IdentityChecked: ("shield-tick", "done"),
    Examined: ("pencil", "info"),
    Decided: ("scales", "done"),
    Issued: ("stamp", "done"),
    Dispatched: ("mail", "done"),
    CorrectionStarted: ("refresh", "soon"),
    Closed: ("archive", "mute"),
    Reopened: ("refresh", "soon"),
    Undone: ("undo", "soon"),
}


@dataclass(frozen=True)
class PastLine:
    """One thing that happened: icon and tone, the sentence, when and by whom."""

    icon: str
    tone: str
    sentence: str
    when: str
    struck: bool


def history(loaded: Loaded) -> tuple[PastLine, ...]:
    """Everything that happened to a case, newest first."""
    case = loaded.case
    found = [(event, request) for request in case.requests for event in request.events]
    found.sort(key=lambda pair: (pair[0].recorded_at, pair[0].id), reverse=True)
    return tuple(_line(loaded, event, request) for event, request in found)


def _line(loaded: Loaded, event: Event, request: Request) -> PastLine:
    sentence = say_event(loaded.case, event.what, request)
    struck = event not in standing(request.events) and not isinstance(event.what, Undone)
    icon, tone = _LOOKS[type(event.what)]
    if len(loaded.case.requests) > 1:
        sentence = words.say("history.of", right=words.say(f"case.right.{request.right}"), what=sentence)
    if struck:
        sentence, tone = words.say("history.struck", what=sentence), "line"
    return PastLine(icon, tone, sentence, stamp(event.recorded_at, loaded.officer(event.officer_id)), struck)


def stamp(moment: datetime, officer: str) -> str:
    """`11-24 (화) 10:12 · 정해린`"""
    when = f"{words.short_day(korean_day(moment))} {words.time(moment)}"
    return f"{when} · {officer}" if officer else when


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def say_event(case: Case, what: What, request: Request) -> str:
    """What happened, as a line."""
    match what:
        case Received():
            return words.say("history.received", way=words.inside(f"way.{case.way}"))
        case ReceiptCorrected(received_on=day, reason=reason):
            return words.say("history.receipt", date=day, reason=_cut(reason))
        case VerificationStarted():
            return words.say("history.started")
        case IdentityChecked(result=result):
            return words.say("history.identity", result=words.inside(f"identity.result.{result}"))
        case Examined(note=note):
            return words.say("history.note", note=_cut(note))
        case Decided(decision=decision):
            return words.say("history.decided", outcome=words.inside(f"decision.outcome.{decision.outcome}"))
        case Issued(document_no=number):
            return words.say("history.issued", letter=words.say("letters.notice"), no=number)
        case Dispatched(way=way):
            return words.say("history.dispatched", how=words.inside(f"way.{way}"))
        case CorrectionStarted(reason=reason):
            return words.say("history.correction", reason=_cut(reason))
        case Closed():
            return words.say("history.closed")
        case Reopened(reason=reason):
            return words.say("history.reopened", reason=_cut(reason))
        case Undone(event_id=event_id):
            undone = next((e for e in request.events if e.id == event_id), None)
            return words.say("history.undone", what=say_event(case, undone.what, request) if undone else "")
