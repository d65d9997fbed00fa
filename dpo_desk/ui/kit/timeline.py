"""What happened to a case, newest first: a disc, a sentence, when and by whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import Gap, column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM
from dpo_desk.ui.kit.tokens import TONES


@dataclass(frozen=True)
class Entry:
    """One entry: icon and tone (`tokens.TONES`), the sentence, `11-24 (화) 10:12 · 정해린`."""

    icon: str
    tone: str
    sentence: str
    when: str


class _EntryRow(QWidget):
    def __init__(self, entry: Entry, last: bool) -> None:
        super().__init__()
        self._entry, self._last = entry, last
        text = column(
            0, Paragraph(entry.sentence, "small", "text", MEDIUM), SafeLabel(entry.when, "caption", "text3", tab=True)
        )
        text.addWidget(Gap(16))
        line = row(0, Gap(38, across=True))
        line.addLayout(text, 1)
        self.setLayout(line)
        self.setAccessibleName(f"{entry.sentence}, {entry.when}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), S(26)
        ground, ink = TONES[self._entry.tone]
        if not self._last:
            painter.fillRect(QRectF(side / 2, side + S(6), 1, self.height() - side - S(8)), theme.color("hairline"))
        paint.plate(painter, QRectF(0, S(2), side, side), side / 2, ground, None if ground else "border")
        icons.draw(painter, S(6), S(8), self._entry.icon, ink, S(14), 2.0)


class Timeline(QWidget):
    """`set_entries([...])`, newest first."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        super().__init__()
        self._box = column(0)
        self.setLayout(self._box)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for i, entry in enumerate(entries):
            self._box.addWidget(_EntryRow(entry, i == len(entries) - 1))
        self._box.setAlignment(Qt.AlignmentFlag.AlignTop)
