"""More time on one card: what was planned, told and sent, a refusal's own day, and the acts that are open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.events import (
    ExtensionIssued,
    ExtensionPlanned,
    PostponementEnded,
    PostponementIssued,
    standing,
)
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import CheckLine, Lines
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.steps import ICONS
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.paragraph import Paragraph

_ACTS = (Act.ISSUE_TIME, Act.DISPATCH_TIME, Act.END_POSTPONEMENT, Act.POSTPONE, Act.EXTEND, Act.TREAT_AS_ACCESS)


class TimeCard(Card):
    """Shown where the law knows more time for the right, or another way to handle it."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(words.say("time.title"), "hourglass", gap=8)
        self._presenter = presenter
        self._lines, self._acts = Lines(0), Lines(0)
        self.add(self._lines)
        self.add(self._acts)
        self.acts: dict[Act, Button] = {}

    def show_case(self, loaded: Loaded, request: Request) -> None:
        """Show what was told, and what may be done."""
        open_acts = [act for act in _ACTS if request.allows(act)]
        lines = time_lines(request)
        self.setVisible(bool(open_acts or lines))
        duty = request.right is Right.TRANSMISSION and not request.progress.as_access
        self.set_title(words.say("transmission.title" if duty else "time.title"))
        shown: list[QWidget] = [CheckLine(done, said, when) for done, said, when in lines]
        if rule := rule_words(loaded, request):
            shown.append(Paragraph(rule, "small", "text2", height=1.4))
        self._lines.set_lines(shown)
        self.acts = {}
        holder = QWidget()
        flow = FlowLayout(8)
        holder.setLayout(flow)
        for act in open_acts:
            button = Button(words.say(f"case.act.{act}"), "secondary", icon=ICONS.get(act, "pencil"))
            button.acted.connect(lambda act=act: self._presenter.lead(act))
            self.acts[act] = button
            flow.addWidget(button)
        self._acts.set_lines([holder] if self.acts else [])

    def clear(self) -> None:
        """Drop every word about the case."""
        self.acts = {}
        self._lines.set_lines(())
        self._acts.set_lines(())


def rule_words(loaded: Loaded, request: Request) -> str:
    """What the law knows of more time for a right, and the day a refusal has of its own."""
    right, _ = request.answered_as
    rules = [words.say(f"time.rule.{right}")] if words.has(f"time.rule.{right}") else []
    refuse_by = loaded.deadline(request).refuse_by
    if refuse_by is not None and request.progress.issued is None:
        rules.append(words.say("clock.refuse_by", due=refuse_by))
    return "\n".join(rules)


def time_lines(request: Request) -> list[tuple[bool, str, str]]:
    """What was planned and told, in order: whether it is done, the sentence, the day."""
    lines: list[tuple[bool, str, str]] = []
    sent = request.progress.sent_interims
    for event in standing(request.events):
        when = words.short_day(event.happened_on)
        match event.what:
            case PostponementIssued(until=until, letter_id=letter):
                lines.append((letter in sent or not letter, words.say("time.line.postponed", until=until), when))
            case ExtensionIssued(days=days, letter_id=letter):
                lines.append((letter in sent or not letter, words.say("time.line.extended", n=days), when))
            case PostponementEnded(ended_on=ended):
                lines.append((True, words.say("time.line.ended", date=ended), when))
    planned = request.progress.planned
    if isinstance(planned, ExtensionPlanned):
        lines.append((False, words.say("time.line.extend.planned", n=planned.days), ""))
    elif planned is not None:
        lines.append((False, words.say("time.line.postpone.planned", until=planned.until), ""))
    return lines
