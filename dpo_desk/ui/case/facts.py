"""What the head of a case shows: its request in figures, the stages with their days. No Qt."""

from dataclasses import dataclass, field
from datetime import date

from dpo_desk.domain.attachment import Attachment, AttachmentKind, IssuedLetter
from dpo_desk.domain.case import STAGES, Case, Progress, Request, Stage
from dpo_desk.domain.deadline import Deadline, days_left
from dpo_desk.domain.next_step import days_late
from dpo_desk.domain.office_law import OfficeLaw
from dpo_desk.domain.policy import Policy
from dpo_desk.services.cases import CaseFile, RequestRules
from dpo_desk.ui import words
from dpo_desk.ui.law_words import due_state, request_words
from dpo_desk.ui.papers import next_paper

SEPARATOR = "   ·   "


@dataclass(frozen=True)
class Loaded:
    """A case as its screen shows it, with what the screen needs besides."""

    file: CaseFile
    letter_missing: tuple[str, ...]
    policy: Policy | None
    today: date
    office: OfficeLaw

    @property
    def case(self) -> Case:
        """The case itself."""
        return self.file.case

    def deadline(self, request: Request) -> Deadline:
        """Due date and proof of one of its requests."""
        return self.file.deadlines[request.id]

    def rules(self, request: Request) -> RequestRules:
        """What the law of the receipt day leaves open to one of its requests."""
        return self.file.rules[request.id]

    def paper(self, request: Request) -> str:
        """The paper that the next notice of a request is; empty where nothing is planned or decided."""
        return next_paper(self.file, request)

    def officer(self, officer_id: int) -> str:
        """An officer's name; an empty text for one who is not known any more."""
        found = self.file.officers.get(officer_id)
        return found.name if found else ""

    def attached(self, *kinds: AttachmentKind) -> tuple[Attachment, ...]:
        """Its files of these kinds."""
        return tuple(a for a in self.file.attachments if a.kind in kinds)

    def letters(self, request: Request) -> tuple[IssuedLetter, ...]:
        """The letters issued on a request, newest first."""
        return tuple(reversed([letter for letter in self.file.letters if letter.request_id == request.id]))


@dataclass(frozen=True)
class Due:
    """The D-day block: days left (negative: late), the day, and what the look calls the state."""

    days: int
    due: date
    state: str


@dataclass(frozen=True)
class Head:
    """The head of a case."""

    number: str
    name: str
    rights: tuple[str, ...]
    agent: str
    meta: str
    due: Due | None
    steps: tuple[tuple[str, str], ...] = field(default=())
    """Stage words with their days."""
    current: int = 0


def head(loaded: Loaded, request: Request) -> Head:
    """Tell the head of a case, standing at one of its requests."""
    case, now = loaded.case, request.progress
    meta = [
        words.say("case.meta.received", date=now.received_on),
        words.say(f"way.{case.way}"),
        words.say("case.meta.officer", name=loaded.officer(case.officer_id)),
    ]
    if loaded.policy is not None:
        meta.append(words.say("case.meta.policy", date=loaded.policy.effective_on.isoformat()))
    return Head(
        number=case.number,
        name=case.subject.name,
        rights=tuple(request_words(r) for r in case.requests),
        agent=words.say(f"agent.{case.agent.kind}") if case.agent else "",
        meta=SEPARATOR.join(meta),
        due=_due(loaded, request, now),
        steps=tuple((words.say(f"case.stage.{stage}"), _when(now, stage)) for stage in STAGES),
        current=STAGES.index(now.stage) + (now.stage is Stage.CLOSED),  # a closed request has no step left
    )


def _due(loaded: Loaded, request: Request, now: Progress) -> Due | None:
    deadline = loaded.deadline(request)
    if deadline.day is None:
        return None
    return Due(days_left(deadline.day, loaded.today), deadline.day, due_state(now.stage, deadline.kind))


def _when(now: Progress, stage: Stage) -> str:
    day = now.reached.get(stage)
    if day is None:
        return ""
    short = f"{day:%m-%d}"
    return words.say("case.since", date=short) if stage is now.stage and stage is not Stage.CLOSED else short


def is_late(loaded: Loaded, request: Request) -> int:
    """Days past the legal due date of a request that was not notified yet; 0 where it is not late."""
    return days_late(loaded.deadline(request).due, loaded.today, request.progress.stage)
