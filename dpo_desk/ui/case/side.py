"""The side of a case: the deadline with its proof, and what happened last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from dpo_desk.domain.case import Request
from dpo_desk.ui import words
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.past import PastLine, history
from dpo_desk.ui.case.proof_lines import days, rules
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.proof import DayCell, ProofCalendar, ProofRules
from dpo_desk.ui.kit.timeline import Entry, Timeline

SHORT = 5


class ProofCard(Card):
    """Why the due date is that date, day by day, with its articles."""

    def __init__(self) -> None:
        super().__init__(words.say("proof.title"), "calendar", pad=18, gap=8)
        self._calendar = ProofCalendar()
        self._rules = ProofRules()
        self.add(self._calendar)
        self.add(self._rules)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        """Show the proof of a request."""
        self.set_title(words.say("proof.title"))
        deadline = loaded.deadline(request)
        cells = days(deadline, request.progress.received_on, loaded.today)
        self._calendar.set_cells([DayCell(c.day, c.note, c.kind, c.today) for c in cells])
        self._calendar.setVisible(bool(cells))
        due = (words.say("register.col.due"), words.day(deadline.due)) if deadline.due else None
        self._rules.set_rules(rules(deadline), due)

    def clear(self) -> None:
        """Drop the dates."""
        self._calendar.set_cells(())
        self._rules.set_rules(())


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

    def __init__(self) -> None:
        self.all = Button("", "link", size=24)
        super().__init__(words.say("case.tab.history"), "clock", pad=18, gap=12, right=self.all)
        self.all.acted.connect(self.all_asked)
        self._timeline = Past()
        self.add(self._timeline)

    def show_case(self, loaded: Loaded) -> None:
        """Show the last lines of the history."""
        self.set_title(words.say("case.tab.history"))
        lines = history(loaded)
        self.all.setText(words.say("history.all", n=len(lines)))
        self._timeline.set_entries(entries(lines[:SHORT]))

    def clear(self) -> None:
        """Drop the lines."""
        self._timeline.set_entries(())
