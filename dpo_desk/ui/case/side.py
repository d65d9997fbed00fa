"""The side of a case: the deadline with its proof, and what happened last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.deadline import Deadline, DueKind
from dpo_desk.ui import words
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.past import PastLine, history, say_event
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.proof_acts import FORM
from dpo_desk.ui.case.proof_lines import days, rules
from dpo_desk.ui.case.typed import Typed
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.proof import DayCell, ProofCalendar, ProofRules
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.timeline import Entry, Timeline

SHORT = 5
UNDO_ROOM = 216
"""Figures that the words of the button may take in the narrowest side column."""


def undo_words(loaded: Loaded, request: Request) -> str:
    """What an undo would take back, as a button says it; empty where nothing can be."""
    last = request.undoable() if request.allows(Act.UNDO) else None
    return words.say("case.act.undo_of", what=say_event(loaded, last.what, request)) if last else ""


class ProofCard(Card):
    """Why the due date is that date, day by day, with its articles. `print_asked` leads to its purpose."""

    print_asked = Signal()

    def __init__(self) -> None:
        self.print = Button("", "link", size=24)
        super().__init__(words.say("proof.title"), "calendar", pad=18, gap=8, right=self.print)
        self.print.acted.connect(self.print_asked)
        self._calendar = ProofCalendar()
        self._rules = ProofRules()
        self.add(self._calendar)
        self.add(self._rules)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        """Show the proof of a request."""
        self.set_title(words.say("proof.title"))
        self.print.setText(words.say("act.print"))
        deadline = loaded.deadline(request)
        cells = days(deadline, request.progress.received_on, loaded.today)
        self._calendar.set_cells([DayCell(c.day, c.note, c.kind, c.today) for c in cells])
        self._calendar.setVisible(bool(cells))
        self._rules.set_rules(rules(deadline), _day(deadline))

    def clear(self) -> None:
        """Drop the dates."""
        self._calendar.set_cells(())
        self._rules.set_rules(())


def _day(deadline: Deadline) -> tuple[str, str] | None:
    """The day at the foot of the proof, by what it is: only the law's own is called a due date."""
    if deadline.day is None:
        return None
    key = {DueKind.TARGET: "proof.foot.target", DueKind.POSTPONED: "proof.foot.postponed"}.get(deadline.kind)
    return words.say(key or "register.col.due"), words.day(deadline.day)


class ProofPrintForm(Form):
    """What the proof is printed or saved for."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(FORM, "proof.print", "printer", "act.print", "printer")
        self.quiet = True
        self.save.set_kind("secondary")
        self._presenter = presenter
        self.put("purpose", LineEdit(), "purpose.field", at=(0, 0), wide=True, hint="purpose.hint")
        self.keep = Button(words.say("letter.save"), "secondary", icon="download")
        self.keep.acted.connect(lambda: self._send(presenter.save_proof))
        self.add_button(self.keep)
        self.saved.connect(lambda: self._send(presenter.print_proof))

    def _send(self, act: Callable[[Request, Typed], None]) -> None:
        if self.request is not None and not self.problems():
            act(self.request, self.values())

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.keep.setText(words.say("letter.save"))


class Past(Timeline):
    """A timeline whose lines may wrap: a layout that is aligned asks for no height by its width."""

    def set_entries(self, entries: Sequence[Entry]) -> None:
        super().set_entries(entries)
        if (box := self.layout()) is not None:
            box.setAlignment(Qt.AlignmentFlag(0))


def entries(lines: tuple[PastLine, ...]) -> list[Entry]:
    """The lines of a history as the timeline draws them."""
    return [Entry(line.icon, line.tone, line.sentence, line.when) for line in lines]


class PastCard(Card):
    """The last things that happened; `all_asked` leads to the whole history."""

    all_asked = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        self.all = Button("", "link", size=24)
        super().__init__(words.say("case.tab.history"), "clock", pad=18, gap=12, right=self.all)
        self.all.acted.connect(self.all_asked)
        self._timeline = Past()
        self.add(self._timeline)
        self.undo = Button("", "secondary", icon="undo", size=32)
        self.undo.acted.connect(self.undo_asked)
        self._undo_row = QWidget()
        self._undo_row.setLayout(row(0, self.undo, None))
        self.add(self._undo_row)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        """Show the last lines of the history, and what can be taken back."""
        self.set_title(words.say("case.tab.history"))
        lines = history(loaded)
        self.all.setText(words.say("history.all", n=len(lines)))
        self._timeline.set_entries(entries(lines[:SHORT]))
        whole = undo_words(loaded, request)
        self._undo_row.setVisible(bool(whole))
        fits = paint.width_of(whole, theme.font("small", theme.MEDIUM)) <= S(UNDO_ROOM)
        self.undo.setText(whole if fits else words.say("act.undo"))
        self.undo.setToolTip("" if fits else whole)
        self.undo.setAccessibleDescription(whole)

    def clear(self) -> None:
        """Drop the lines."""
        self._timeline.set_entries(())
        self.undo.setText("")
        self.undo.setToolTip("")
        self.undo.setAccessibleDescription("")
        self._undo_row.hide()
