"""The overview of a case: the next step first, then what is asked and how far the examination is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Act, Request, Stage
from dpo_desk.domain.events import Examined, IdentityChecked, IdentityResult, standing
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import CheckLine, FactsCard, Lines
from dpo_desk.ui.case.checks import checked_count
from dpo_desk.ui.case.events import day_of
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.holds import hold_words
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.steps import ICONS, step_words
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card, NextStepCard
from dpo_desk.ui.law_words import request_words

NOTES_SHOWN = 3
MOST_BUTTONS = 3
_SECOND = {
    Stage.RECEIVED: (Act.CHOOSE_VARIANT, Act.CORRECT_RECEIPT, Act.HOLD),
    Stage.VERIFYING: (Act.ASK_SUPPLEMENT, Act.EXAMINE),
    Stage.EXAMINING: (Act.TREAT_AS_ACCESS, Act.END_POSTPONEMENT, Act.EXAMINE, Act.POSTPONE, Act.EXTEND),
    Stage.DECIDED: (Act.DECIDE,),
    Stage.NOTIFIED: (Act.CORRECT_NOTICE,),
    Stage.CLOSED: (Act.REOPEN,),
}
"""What stands beside the next step, stage by stage, as far as there is room."""


class OverviewTab(CaseTab):
    """What a case needs now, on one page."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.step = NextStepCard(words.say("next.label"))
        self.original = Button("", "link", size=24)
        self.original.acted.connect(presenter.original)
        self.request = FactsCard("", "mail", right=self.original)
        self.examination = Card(words.say("case.tab.examination"), "scales", gap=8)
        self._checks = Lines(0)
        self.examination.add(self._checks)
        for card in (self.step, self.request, self.examination):
            self.box.addWidget(card)
        self.buttons: tuple[Button, ...] = ()

    def show_case(self, loaded: Loaded, request: Request) -> None:
        self._show_step(loaded, request)
        self.request.set_title(words.say("case.words.title"))
        self.request.set_facts(words_asked(loaded))
        mail = loaded.attached(AttachmentKind.ORIGINAL, AttachmentKind.MASKED)
        self.original.setText(words.say("case.act.original"))
        self.original.setVisible(bool(mail))
        self.examination.set_title(words.say("case.tab.examination"))
        self._checks.set_lines(_checks(loaded, request))

    def _show_step(self, loaded: Loaded, request: Request) -> None:
        said = step_words(loaded, request)
        buttons = []
        if said.act is not None:
            buttons.append(self._button(said.act, "primary", said.icon))
        for act in _SECOND[request.progress.stage]:
            if act is not said.act and request.allows(act) and len(buttons) < MOST_BUTTONS:
                buttons.append(self._button(act, "secondary", ICONS.get(act, "pencil")))
        self.buttons = tuple(buttons)
        self.step.set_heading(words.say("next.label"))
        self.step.set_step(said.sentence, said.note, said.left, self.buttons)

    def _button(self, act: Act, kind: str, icon: str) -> Button:
        primary = kind == "primary"
        button = Button(words.say(f"case.act.{act}"), "primary" if primary else "secondary", icon=icon)
        button.acted.connect(lambda: self._presenter.lead(act))
        return button

    def set_busy(self, busy: bool) -> None:
        """The buttons rest while an act runs."""
        for button in self.buttons:
            button.set_busy(busy)

    def clear(self) -> None:
        self.buttons = ()
        self.step.set_step("")
        self.request.set_facts(())
        self._checks.set_lines(())


def words_asked(loaded: Loaded) -> list[tuple[str, str]]:
    """Each right with the words it was asked in."""
    none = words.say("case.words.none")
    return [(request_words(r), r.words.strip() or none) for r in loaded.case.requests]


def identity_sentence(check: IdentityChecked) -> str:
    """How a person was checked, as a line."""
    known = [f"identity.field.{name}" for name in check.fields]
    between = "·" if words.language() == "ko" else ", "
    fields = between.join(words.inside(key) if words.has(key) else key.rsplit(".", 1)[1] for key in known)
    return words.say(
        "identity.line",
        method=words.inside(f"identity.method.{check.method}"),
        fields=fields,
        result=words.inside(f"identity.result.{check.result}"),
    )


def _checks(loaded: Loaded, request: Request) -> list[QWidget]:
    now = request.progress
    lines: list[QWidget] = []
    checked = day_of(request, IdentityChecked)
    if now.identity is None:
        lines.append(CheckLine(False, words.say("identity.none")))
    else:
        done = now.identity.result is IdentityResult.MATCH
        lines.append(CheckLine(done, identity_sentence(now.identity), words.short_day(checked) if checked else ""))
        if loaded.case.agent is not None:
            note = now.identity.mandate_note
            said = words.say("identity.line.agent", note=note) if note else words.say("identity.agent_none")
            lines.append(CheckLine(done and bool(note), said, words.short_day(checked) if checked else ""))
    noted = [event for event in standing(request.events) if isinstance(event.what, Examined)]
    if not noted:
        lines.append(CheckLine(False, words.say("examination.none")))
    for event in noted[-NOTES_SHOWN:]:
        assert isinstance(event.what, Examined)
        lines.append(CheckLine(True, event.what.note, words.short_day(event.happened_on)))
    looked_at, total = checked_count(loaded, request)
    if total:
        lines.append(CheckLine(looked_at == total, words.say("checks.count", done=looked_at, total=total)))
    for hold in now.holds:
        day = words.short_day(hold.confirmed_on) if hold.confirmed_on else ""
        lines.append(CheckLine(hold.confirmed_on is not None, hold_words(hold), day))
    files = len(loaded.attached(AttachmentKind.ENCLOSURE))
    if files or request.right is Right.ACCESS or now.as_access:
        lines.append(CheckLine(bool(files), words.say("examination.files", n=files)))
    return lines
