"""More time: postponing access, the end of its reason, extending an automated decision. Each shows the new dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    ExtensionGround,
    ExtensionIssued,
    PostponementEnded,
    PostponementIssued,
    What,
    standing,
)
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.blocks import Growing
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.what_if import WhatIf
from dpo_desk.ui.kit.inputs import DateEdit, LineEdit
from dpo_desk.ui.kit.options import Choice, Options
from dpo_desk.ui.kit.paragraph import Paragraph

MOST_DAYS = 30
"""The most days of one extension (Decree 44-3(5))."""


class TimeForm(Form):
    """A form that moves the clock: the rule over it, the new dates under it."""

    def __init__(self, presenter: Presenter, name: str, act: str, icon: str, button: str = "act.save") -> None:
        super().__init__(name, f"case.act.{act}", icon, button, "tick")
        self._presenter = presenter
        self.rule = Paragraph("", "small", "text2", height=1.4)
        self.top.addWidget(self.rule)
        self.what_if = WhatIf()
        self.under.addWidget(self.what_if)
        self.body_part.changed.connect(self.show_dates)

    def rule_words(self) -> str:
        """The rule, with the day that runs."""
        raise NotImplementedError

    def what(self) -> What | None:
        """What would happen, as far as it is typed."""
        raise NotImplementedError

    def due(self) -> object:
        """The day that runs, to be named in a sentence."""
        loaded = self._presenter.loaded
        return loaded.deadline(self.request).day if loaded is not None and self.request is not None else ""

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open with the rule and the dates."""
        super().open(request, start)
        self.show_dates()

    def show_dates(self) -> None:
        """Say what would be."""
        loaded = self._presenter.loaded
        if loaded is None or self.request is None:
            self.what_if.hide()
            return
        said = self.rule_words()
        self.rule.setText(said)
        self.rule.setVisible(bool(said))
        what = None if self.judged() or self.body_part.problems() else self.what()
        found = self._presenter.what_if(what) if what is not None else None
        self.what_if.show_dates(found, loaded.deadline(self.request), loaded.today)

    def send(self, act: Callable[[Request, plain.Typed], None]) -> None:
        """Hand over what was typed, with the request as it was read when the form opened."""
        if self.request is not None:
            act(self.request, self.values())

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.show_dates()


class PostponeForm(TimeForm):
    """Why access cannot be given in time, until about when, and what is given at once (Act 35(3))."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, "postpone", "postpone", "pause", "time.plan")
        self.put("reason", Growing(), "decision.q.act35-3", at=(0, 0), wide=True, hint="time.reason.hint")
        self.put("until", DateEdit(), "time.until.field", at=(1, 0))
        self.put("now_items", LineEdit(), "time.now_items", at=(1, 1), optional=True)
        self.saved.connect(lambda: self.send(presenter.postpone))

    def rule_words(self) -> str:
        return words.say("clock.postpone", due=self.due())

    def judged(self) -> dict[str, UserError]:
        """A postponement gives more time than there is."""
        loaded, until = self._presenter.loaded, plain.day_or_none(self.values(), "until")
        if loaded is None or self.request is None or until is None:
            return {}
        least = max(loaded.today, loaded.deadline(self.request).day or loaded.today)
        return {"until": UserError("time.until", due=least)} if until <= least else {}

    def what(self) -> What | None:
        until = plain.day_or_none(self.values(), "until")
        return PostponementIssued(until, plain.text(self.values(), "reason")) if until else None


class EndPostponementForm(TimeForm):
    """The day the reason ended: from then access is due within 10 days (Guideline 31)."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, "postpone_end", "end_postponement", "calendar")
        self.put("ended_on", DateEdit(), "time.ended_on", at=(0, 0))
        self.saved.connect(lambda: self.send(presenter.end_postponement))

    def rule_words(self) -> str:
        return words.say("clock.postpone_end")

    def judged(self) -> dict[str, UserError]:
        """The reason ended neither tomorrow nor before the notice."""
        loaded, typed = self._presenter.loaded, self.values()
        if loaded is None or self.request is None:
            return {}
        ended = plain.day_or_none(typed, "ended_on")
        told = [e.happened_on for e in standing(self.request.events) if isinstance(e.what, PostponementIssued)]
        if ended is not None and told and ended < told[-1]:
            return {"ended_on": UserError("time.ended.early", date=told[-1])}
        return plain.past(typed, "ended_on", today=loaded.today)

    def what(self) -> What | None:
        ended = plain.day_or_none(self.values(), "ended_on")
        return PostponementEnded(ended) if ended else None


class ExtendForm(TimeForm):
    """How many days more, on which of the two grounds, why, and what happens meanwhile (Notice 2024-9, 8(1))."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, "extend", "extend", "hourglass", "time.plan")
        self.choice = Options(_grounds())
        self.put("ground", self.choice, "decision.ground", at=(0, 0), wide=True)
        self.put("days", LineEdit(), "time.days.field", at=(1, 0), hint="time.days.hint")
        self.put("reason", Growing(), "decision.reason", at=(2, 0), wide=True, hint="time.reason.hint")
        self.put("meanwhile", LineEdit(), "time.meanwhile", at=(3, 0), wide=True, optional=True)
        self.saved.connect(lambda: self.send(presenter.extend))

    def rule_words(self) -> str:
        return words.say("clock.extend", due=self.due())

    def judged(self) -> dict[str, UserError]:
        """A ground is chosen, and the days are within one extension."""
        typed, found = self.values(), {}
        try:
            days = plain.number(typed, "days")
        except UserError:
            days = 0
        if not 1 <= days <= MOST_DAYS:
            found["days"] = UserError("time.days", least=1, most=MOST_DAYS)
        return found

    def problems(self) -> dict[str, UserError]:
        """Saving waits for a ground too; an open choice is no error while the form is filled in."""
        open_choice = {} if plain.text(self.values(), "ground") else {"ground": UserError("decision.missing.ground")}
        return open_choice | super().problems()

    def what(self) -> What | None:
        """The days alone move the clock: the ground may still be open."""
        typed = self.values()
        ground = plain.text(typed, "ground") or ExtensionGround.COMPLEX
        return ExtensionIssued(plain.number(typed, "days"), ExtensionGround(ground), plain.text(typed, "reason"))

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.choice.set_choices(_grounds())


def _grounds() -> list[Choice]:
    source = words.say("time.ground.source")
    return [Choice(ground.value, words.say(f"time.ground.{ground}"), source) for ground in ExtensionGround]
