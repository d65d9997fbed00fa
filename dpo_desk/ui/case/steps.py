"""The next step of a request in words: the sentence, the risk, what is missing, the one act it leads to. No Qt."""

from dataclasses import dataclass

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Act, Request, Stage
from dpo_desk.domain.events import PostponementPlanned
from dpo_desk.domain.next_step import NextStep, next_step
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.case.decision.lacks import lack_words
from dpo_desk.ui.case.facts import Loaded, is_late
from dpo_desk.ui.law_words import paper_words

ICONS = {
    Act.START_VERIFICATION: "person",
    Act.CHECK_IDENTITY: "person",
    Act.EXAMINE: "pencil",
    Act.DECIDE: "scales",
    Act.ISSUE: "letter",
    Act.DISPATCH: "mail",
    Act.CLOSE: "tick",
    Act.REOPEN: "refresh",
    Act.CHOOSE_VARIANT: "scales",
    Act.ASK_SUPPLEMENT: "mail",
    Act.HOLD: "pause",
    Act.CHECK: "tick-circle",
    Act.TREAT_AS_ACCESS: "inbox",
    Act.POSTPONE: "pause",
    Act.EXTEND: "hourglass",
    Act.END_POSTPONEMENT: "calendar",
    Act.ISSUE_TIME: "letter",
    Act.DISPATCH_TIME: "mail",
}


@dataclass(frozen=True)
class StepWords:
    """The next-step card. `act` is what its primary button does, None where there is nothing to do."""

    sentence: str
    note: str
    left: str
    act: Act | None
    act_words: str
    icon: str


def step_words(loaded: Loaded, request: Request) -> StepWords:
    """Say the next step of a request."""
    step = next_step(loaded.case, request, letter_missing=loaded.letter_missing)
    lacks = _lacks(loaded, request, step)
    left_key = "next.left.issue" if step.act in (Act.ISSUE, Act.ISSUE_TIME) else "next.left"
    return StepWords(
        sentence=_sentence(step, paper_words(loaded.paper(request), inside=True)),
        note=_note(loaded, request, lacks),
        left=words.say(left_key, n=len(lacks)) if lacks else "",
        act=step.act,
        act_words=words.say(f"case.act.{step.act}") if step.act else "",
        icon=ICONS.get(step.act, "arrow") if step.act else "",
    )


def _sentence(step: NextStep, letter: str) -> str:
    said = {**step.params, "letter": letter}
    if "right" in said:
        said["right"] = words.say(f"case.right.{said['right']}")
    # whether the notice passes its check is known only where it is made
    return words.say("next.issue.look" if step.code == "next.issue" else step.code, **said)


def _lacks(loaded: Loaded, request: Request, step: NextStep) -> tuple[str, ...]:
    """What is missing, in words: for the decision while examining, for the notice once decided."""
    now = request.progress
    if now.stage is Stage.EXAMINING and step.act is not Act.ISSUE_TIME:
        lacks = [] if now.notes else [words.say("next.lacks.note")]
        shown = request.right is Right.ACCESS or now.as_access
        if shown and not loaded.attached(AttachmentKind.ENCLOSURE):
            lacks.append(words.say("next.lacks.enclosure"))
        return tuple(lacks)
    return tuple(lack_words(code) for code in step.missing)


def _note(loaded: Loaded, request: Request, lacks: tuple[str, ...]) -> str:
    """What is at risk first, then what is still missing."""
    now, deadline = request.progress, loaded.deadline(request)
    working = now.stage not in (Stage.NOTIFIED, Stage.CLOSED)
    lines = []
    if late := is_late(loaded, request):
        lines.append(words.say("next.late", n=late))
    elif working and now.supplements and deadline.due:
        lines.append(words.say("clock.supplement", due=deadline.due))
    elif now.stage is Stage.VERIFYING and deadline.due:
        lines.append(words.say("clock.identity", due=deadline.due))
    if now.planned is not None and deadline.day:
        kind = "postpone" if isinstance(now.planned, PostponementPlanned) else "extend"
        lines.append(words.say(f"clock.{kind}", due=deadline.day))
    if working and deadline.refuse_by is not None:
        lines.append(words.say("clock.refuse_by", due=deadline.refuse_by))
    asked = {r.right for r in loaded.case.requests}
    if now.stage is Stage.EXAMINING and {Right.ACCESS, Right.DELETION} <= asked:
        lines.append(words.say("decision.order"))
    if holds := sum(hold.confirmed_on is None for hold in now.holds):
        lines.append(words.say("hold.open", n=holds))
    if lacks:
        lines.append(words.say("next.still", list=" · ".join(lacks)))
    return "\n".join(lines)
