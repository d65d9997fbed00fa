"""Rights, outcomes, papers and duties by name, and names from the data of the law in the language in use. No Qt."""

from typing import Final

from dpo_desk.domain.case import Request, Stage
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.retention import Keep, RetentionDuty
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words

_STATES: Final = {
    DueKind.LAW: "running",
    DueKind.EXTENDED: "extended",
    DueKind.POSTPONED: "postponed",
    DueKind.TARGET: "target",
}
"""What the look calls the kinds of a due date."""


def law_words(row: object, part: str = "") -> str:
    """The words of a row of the law: its `ko` or `en`, or those of a part of it (`article_ko`)."""
    name = f"{part}_{words.language()}" if part else words.language()
    return str(getattr(row, name))


def due_state(stage: Stage, kind: DueKind) -> str:
    """The state of a D-day: what was notified or closed has no clock any more."""
    return {Stage.NOTIFIED: "notified", Stage.CLOSED: "closed"}.get(stage) or _STATES.get(kind, "running")


def right_words(right: Right, side: Variant = Variant.PLAIN) -> str:
    """The name of a right, with the side that is asked."""
    said = words.say(f"case.right.{right}")
    return (
        said if side is Variant.PLAIN else words.say("case.right.side", right=said, side=side_words(side, inside=True))
    )


def side_words(side: Variant, *, inside: bool = False) -> str:
    """The name of a side of a right, also `inside` a sentence."""
    return words.inside(f"right.{side}") if inside else words.say(f"right.{side}")


def request_words(request: Request) -> str:
    """The right of a request, with its side where one was chosen."""
    return right_words(request.right, request.progress.variant)


def outcome_words(outcome: Outcome) -> str:
    """The name of an outcome."""
    return words.say(f"decision.outcome.{outcome}")


def paper_words(paper: str, *, inside: bool = False) -> str:
    """The name of a paper by its code, also `inside` a sentence; any notice for one of another version of the desk."""
    key = f"letter.kind.{paper}" if words.has(f"letter.kind.{paper}") else "letter.kind.notice"
    return words.inside(key) if inside else words.say(key)


def duty_name(duty: RetentionDuty) -> str:
    """A duty to keep as one line: the records, and the statute."""
    return f"{law_words(duty, 'record')} · {law_words(duty, 'statute')}"


def duty_facts(duty: RetentionDuty) -> str:
    """Under which article, for how long and counted from when, and whom it binds."""
    article = f"{law_words(duty, 'statute')} {law_words(duty, 'article')}"
    counted = law_words(duty, "counted")
    period = counted if duty.months is None else words.say("kept.period", n=duty.months, counted=counted)
    return "\n".join(part for part in (article, period, law_words(duty, "binds")) if part)


def keep_words(keep: Keep) -> str:
    """Must or may be kept."""
    return words.say(f"retention.kind.{keep}")
