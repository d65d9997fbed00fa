"""What is to be mended in what was published (처리방침 정비 목록), each with the way to its place."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.policy_defects import Defect
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.label import Line
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.lines import empty, note


class DefectCard(Card):
    """`sought(part, line)` for the place of a defect; the line is -1 where the part as a whole is meant."""

    sought = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(" ", "triangle", pad=18, gap=8)
        self._found: tuple[Defect, ...] = ()
        self._blocking: Collection[str] = ()
        self._count = Paragraph("", "small", "text", height=1.4)
        self._lines = column(8)
        self.add(self._count)
        self.add(self._lines)

    def show_defects(self, found: Sequence[Defect], blocking: Collection[str]) -> None:
        """Show them; `blocking` are the parts without which no access notice can be issued."""
        if (tuple(found), tuple(blocking)) != (self._found, tuple(self._blocking)) or not self._count.text():
            self._found, self._blocking = tuple(found), tuple(blocking)
            self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("settings.policy.defects.title"))
        self._count.setText(words.say("settings.policy.defects", n=len(self._found)))
        empty(self._lines)
        for at, defect in enumerate(self._found):
            if at:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._line(defect))
        order_tabs_soon(self)

    def _line(self, defect: Defect) -> QWidget:
        said = words.say(f"policy.defect.{defect.code}")
        text = column(3, Paragraph(said, "small", "text2", height=1.4))
        if defect.code == defect.part and defect.part in self._blocking:
            text.addWidget(note("octagon", "danger.txt", words.say("settings.policy.blocks")))
        go = Button(words.say("settings.policy.mend"), "link", size=24)
        go.setAccessibleName(f"{words.say('settings.policy.mend')}: {said}")
        first = defect.lines[0] if defect.lines else -1
        go.acted.connect(lambda: self.sought.emit(defect.part, first))
        text.addWidget(go)
        text.setAlignment(go, Qt.AlignmentFlag.AlignLeft)
        made = QWidget()
        made.setLayout(text)
        return made
