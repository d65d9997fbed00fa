"""The lines of a deadline proof in words, each with the provision that stands behind it. No Qt, no window."""

from datetime import date

from dpo_desk.domain.calendar import weekend
from dpo_desk.domain.proof import Step
from dpo_desk.ui import words

SATURDAY = 5


def line(step: Step, *, short: bool = False) -> str:
    """What a step says, without its provision.

    A rest day that moved the date is named with its source, but for a Saturday, whose source is the provision itself;
    `short`, as on a screen that shows the weeks, leaves the years out and the source of a Sunday too.
    """
    code = {"received": "arrived", "moved": "moved.by"}.get(step.code, step.code)
    if step.code == "moved" and (plain := weekend(step.day)) and plain.name_ko == step.params["holiday"]:
        code = "moved" if short or step.day.weekday() == SATURDAY else code
    params = dict(step.params)
    if words.language() == "en":
        params |= {name.removesuffix("_en"): said for name, said in params.items() if name.endswith("_en") and said}
    if short and step.code != "calendar":
        params |= {name: words.short_day(said) for name, said in params.items() if isinstance(said, date)}
    return words.say(f"proof.{code}", **params)


def article(step: Step) -> str:
    """The provision behind a step, as it is cited; empty for what none orders."""
    return words.say(f"proof.article.{step.article}") if step.article else ""
