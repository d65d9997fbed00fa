"""The next step of a request in words: the sentence, the risk, what is missing, the one act it leads to. No Qt."""

from dataclasses import dataclass

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Act, Request, Stage
from dpo_desk.domain.next_step import NextStep, next_step
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.case.facts import Loaded, is_late

ICONS = {
    Act.START_VERIFICATION: "person",
    Act.CHECK_IDENTITY: "person",
    Act.EXAMINE: "pencil",
    Act.DECIDE: "scales",
    Act.ISSUE: "letter",
    Act.DISPATCH: "mail",
    Act.CLOSE: "tick",
    Act.REOPEN: "refresh",
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
    left_key = "next.left.issue" if step.act is Act.ISSUE else "next.left"
    return StepWords(
        sentence=_sentence(step),
        note=_note(loaded, request, lacks),
        left=words.say(left_key, n=len(lacks)) if lacks else "",
        act=step.act,
        act_words=words.say(f"case.act.{step.act}") if step.act else "",
        icon=ICONS.get(step.act, "arrow") if step.act else "",
    )


def _sentence(step: NextStep) -> str:
    said = dict(step.params)
    if "right" in said:
        said["right"] = words.say(f"case.right.{said['right']}")
    # whether the notice passes its check is known only where it is made
    return words.say("next.issue.look" if step.code == "next.issue" else step.code, **said)


def _lacks(loaded: Loaded, request: Request, step: NextStep) -> tuple[str, ...]:
    """What is missing, in words: for the decision while examining, for the notice once decided."""
    if request.progress.stage is Stage.EXAMINING and request.clocked:
        lacks = []
        if not request.progress.notes:
            lacks.append(words.say("next.lacks.note"))
        if not loaded.attached(AttachmentKind.ENCLOSURE):
            lacks.append(words.say("next.lacks.enclosure"))
        return tuple(lacks)
    return tuple(lack_words(code) for code in step.missing)


def lack_words(code: str) -> str:
    """What is missing as a noun for a list (`decision.missing.item1`); its sentence where there is no noun."""
    short = f"next.lacks.{code.rsplit('.', 1)[-1]}"
    return words.say(short if words.has(short) else code)


def _note(loaded: Loaded, request: Request, lacks: tuple[str, ...]) -> str:
    """One line of risk first, then what is still missing."""
    now, due = request.progress, loaded.deadline(request).due
    lines = []
    if late := is_late(loaded, request):
        lines.append(words.say("next.late", n=late))
    elif now.stage is Stage.VERIFYING and due:
        lines.append(words.say("clock.identity", due=due))
    asked = {r.right for r in loaded.case.requests}
    if now.stage is Stage.EXAMINING and {Right.ACCESS, Right.DELETION} <= asked:
        lines.append(words.say("decision.order"))
    if lacks:
        lines.append(words.say("next.still", list=" · ".join(lacks)))
    return "\n".join(lines)
