"""The head of a case: person and rights, due date, the line of facts, the stages, the tabs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import empty
from dpo_desk.ui.case.facts import Head
from dpo_desk.ui.kit.chip import Chip, DdayBlock
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.stages import Step, Stepper
from dpo_desk.ui.kit.tabs import FilterChips, Tab, Tabs
from dpo_desk.ui.kit.theme import BOLD


class CaseHeader(QWidget):
    """Stays over the tabs; where it is narrow it scrolls with them, and the due date goes under the name."""

    switched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = SafeLabel("", "display", "text", BOLD, elide=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chips = QWidget()
        self._chips.setLayout(FlowLayout(6))
        self._chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.meta = Paragraph("", "small", "text3", height=1.4)
        self.due = DdayBlock()
        self.due.set_due(0, date.min)  # it has no size before
        self.switch = FilterChips()
        self.switch.chosen.connect(self.switched)
        self.stepper = Stepper()
        self.tabs = Tabs()
        self._named = row(12, self.name, self.switch)
        self._named.addWidget(self._chips, 1)
        self._named.setAlignment(self._chips, Qt.AlignmentFlag.AlignVCenter)
        self._left = QWidget()
        self._left_box = column(4, self._named, self.meta)
        self._left.setLayout(self._left_box)
        self._beside = True
        self._top = row(16)
        self._top.addWidget(self._left, 1)
        self._top.addWidget(self.due)
        self._box = column(10, self._top, self.stepper, self.tabs)
        self._line = Line()
        self.setLayout(column(0, self._box, self._line))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # its height follows its width
        self._head: Head | None = None
        self._narrow = False

    def arrange(self, narrow: bool, edge: float) -> None:
        """Set the edges, and the due date beside or under the name."""
        direction = self._top.Direction
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        space(self._top, 8 if narrow else 16)
        space(self._box, 12 if narrow else 10, (edge, 0, edge, 0))
        self._narrow = narrow
        self._place_switch()

    def show_head(self, head: Head, requests: Sequence[tuple[str, str]], current: str) -> None:
        """Show the head; `requests` are (id, right) of a case with several."""
        self._head = head
        self.name.setText(head.name)
        box = self._chips.layout()
        assert box is not None
        empty(box)
        for right in head.rights if len(requests) < 2 else ():
            box.addWidget(Chip(right, "info"))
        if head.agent:
            box.addWidget(Chip(head.agent, "mute", "people"))
        self.meta.setText(head.meta)
        self.due.setVisible(head.due is not None)
        if head.due is not None:
            self.due.set_due(head.due.days, head.due.due, head.due.state)
        self.switch.setVisible(len(requests) > 1)
        if len(requests) > 1:  # the rights are the switch
            self.switch.set_filters([(key, right, "", "") for key, right in requests], current)
        self.switch.setAccessibleName(words.say("case.switch"))
        self._place_switch()
        self.stepper.set_steps([Step(label, when) for label, when in head.steps], head.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the switch stands beside the name or under it."""
        super().resizeEvent(event)
        self._place_switch()

    def _place_switch(self) -> None:
        """Under the name where both are long: squeezed beside it, it would wrap into a tall column."""
        edges = self._box.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        if not self._narrow and not self.due.isHidden():
            room -= self.due.sizeHint().width() + self._top.spacing()
        wanted = [part.sizeHint().width() for part in (self.name, self.switch)]
        if self._head is not None and self._head.agent:
            wanted.append(self._chips.sizeHint().width())
        beside = sum(wanted) + self._named.spacing() * len(wanted) <= room
        if beside == self._beside:
            return
        self._beside = beside
        (self._left_box if beside else self._named).removeWidget(self.switch)
        if beside:
            self._named.insertWidget(1, self.switch)
        else:
            self._left_box.insertWidget(1, self.switch)

    def show_tabs(self, tabs: Sequence[tuple[str, str]], current: str) -> None:
        """(key, count) of each tab."""
        self.tabs.set_tabs([Tab(key, words.say(f"case.tab.{key}"), count) for key, count in tabs], current)
        self.tabs.bar.setAccessibleName(words.say("case.tabs"))

    def clear(self) -> None:
        """Drop every word about the case."""
        self.show_head(Head("", "", (), "", "", None), (), "")
        self.due.set_due(0, date.min)
        self.stepper.set_steps((), 0)
        self.stepper.setAccessibleName("")
