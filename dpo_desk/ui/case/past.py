"""The history of a case in words, newest first, with what was undone. No Qt."""

from dataclasses import dataclass
from datetime import datetime

from dpo_desk.domain.case import Request
from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.events import (
    Checked,
    Closed,
    CorrectionStarted,
    Decided,
    Dispatched,
    Event,
    Examined,
    ExtensionIssued,
    ExtensionPlanned,
    HoldConfirmed,
    HoldSet,
    IdentityChecked,
    Issued,
    PostponementEnded,
    PostponementIssued,
    PostponementPlanned,
    ReceiptCorrected,
    Received,
    Reopened,
    SupplementAsked,
    TreatedAsAccess,
    Undone,
    VariantChosen,
    VerificationStarted,
    What,
    standing,
)
from dpo_desk.ui import words
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.law_words import paper_words, request_words, side_words

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
    VariantChosen: ("scales", "info"),
    SupplementAsked: ("mail", "info"),
    HoldSet: ("pause", "hold"),
    HoldConfirmed: ("tick", "done"),
    Checked: ("tick-circle", "info"),
    TreatedAsAccess: ("inbox", "info"),
    PostponementPlanned: ("pause", "info"),
    PostponementIssued: ("pause", "hold"),
    PostponementEnded: ("calendar", "soon"),
    ExtensionPlanned: ("hourglass", "info"),
    ExtensionIssued: ("hourglass", "hold"),
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
    sentence = say_event(loaded, event.what, request)
    struck = event not in standing(request.events) and not isinstance(event.what, Undone)
    icon, tone = _LOOKS[type(event.what)]
    if len(loaded.case.requests) > 1:
        sentence = words.say("history.of", right=request_words(request), what=sentence)
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


def say_event(loaded: Loaded, what: What, request: Request) -> str:
    """What happened, as a line."""
    match what:
        case Received():
            return words.say("history.received", way=words.inside(f"way.{loaded.case.way}"))
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
        case Issued(letter_id=letter, document_no=number):
            return words.say("history.issued", letter=letter_words(loaded, letter), no=number)
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
            return words.say("history.undone", what=say_event(loaded, undone.what, request) if undone else "")
        case _:
            return _say_more(loaded, what, request)


def _say_more(loaded: Loaded, what: What, request: Request) -> str:
    """What was found out and told while the clock ran."""
    match what:
        case VariantChosen(variant=side):
            return words.say("history.variant", side=side_words(side, inside=True))
        case SupplementAsked(what=asked, wanted_by=day):
            return words.say("history.supplement", what=_cut(asked), date=day)
        case HoldSet(system=system, holder=holder):
            return words.say("history.hold", system=_cut(system), holder=_cut(holder))
        case HoldConfirmed(hold_id=number, confirmed_on=day):
            system = next((hold.system for hold in request.progress.holds if hold.id == number), "")
            return words.say("history.hold_done", system=_cut(system), date=day)
        case Checked(done=done):
            return words.say("history.checked", n=len(done))
        case TreatedAsAccess(reason=reason):
            return words.say("history.as_access", reason=_cut(reason))
        case PostponementPlanned(until=until):
            return words.say("history.postpone.planned", until=until)
        case PostponementEnded(ended_on=day):
            return words.say("history.postpone.ended", date=day)
        case ExtensionPlanned(days=days):
            return words.say("history.extend.planned", n=days)
        case (
            PostponementIssued(letter_id=letter, document_no=number)
            | ExtensionIssued(letter_id=letter, document_no=number)
        ):
            return words.say("history.issued", letter=letter_words(loaded, letter), no=number)
        case _:
            return ""


def letter_words(loaded: Loaded, letter_id: int) -> str:
    """The name of an issued letter."""
    kind = next((letter.kind for letter in loaded.file.letters if letter.id == letter_id), "")
    return paper_words(kind)
