"""Why this date: the days counted one by one on a calendar, and the rules under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dpo_desk.ui import phrase, words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import BOLD, MEDIUM, REGULAR, SEMIBOLD

DayKind = Literal["plain", "receipt", "counted", "moved", "due", "target"]


@dataclass(frozen=True)
class DayCell:
    """A day of the proof: what stands under its number (`받음`, `3`, `휴일`, `기한`), and why it is marked."""

    day: date
    note: str = ""
    kind: DayKind = "plain"
    today: bool = False


_LOOKS: Final[dict[str, tuple[str | None, str | None, str, str]]] = {
    # kind: fill, edge, ink of the number, ink of the note
    "plain": (None, None, "text3", "text3"),
    "receipt": (None, "border", "text", "text2"),
    "counted": ("accent.soft", None, "text", "accent.txt"),
    "moved": ("warn.soft", None, "text", "warn.txt"),
    "due": ("accent", None, "onfill", "onfill"),
    "target": ("accent.soft", "accent.txt", "text", "accent.txt"),
}


GAP = 14
LONG_WEEKS = 5
"""More weeks than these span months enough that the first of each month says which it is."""


class ProofCalendar(QLabel):
    """`set_cells` takes whole weeks, each from its Monday on; where weeks are left out a dotted line stands between.
    The screen reader hears the marked days."""

    def __init__(self, cells: Sequence[DayCell] = ()) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_cells(cells)

    def set_cells(self, cells: Sequence[DayCell]) -> None:
        self._cells = tuple(cells)
        mondays = [cell.day for cell in self._cells[::7]]
        left_out = [(later - earlier).days > 7 for earlier, later in pairwise(mondays)]
        self._gaps = tuple(accumulate(left_out, initial=0))[: len(mondays)]
        self.retranslate()
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        marked = ", ".join(f"{words.short_day(c.day)} {c.note}" for c in self._cells if c.kind != "plain")
        self.setAccessibleName(f"{words.say('kit.proof.name')}: {marked}")

    def sizeHint(self) -> QSize:
        weeks = len(self._gaps)
        return QSize(S(308), S(24) + weeks * S(44) + (self._gaps[-1] * S(GAP) if weeks else 0))

    def _number(self, day: date, opens: bool) -> str:
        """The day, with its month where that is no longer plain: the first of a month, or what stands behind a gap."""
        long = len(self._gaps) > LONG_WEEKS or self._gaps[-1]
        return f"{day.month}/{day.day}" if long and (day.day == 1 or opens) else str(day.day)

    def minimumSizeHint(self) -> QSize:
        return QSize(S(252), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, across = QPainter(self), self.width() / 7
        names = phrase.WEEKDAYS[words.language()]
        for i in range(7):
            head = QRectF(i * across, 0, across, S(20))
            paint.text(painter, head, names[i], theme.font("tiny", MEDIUM), "text3", paint.CENTRE, elide=False)
        for i, cell in enumerate(self._cells):
            week = i // 7
            top = S(24) + week * S(44) + self._gaps[week] * S(GAP)
            opens = i % 7 == 0 and week > 0 and self._gaps[week] > self._gaps[week - 1]
            if opens:
                between = QRectF(0, top - S(GAP), self.width(), S(GAP))
                paint.text(painter, between, "···", theme.font("small", MEDIUM), "text3", paint.CENTRE)
            rect = QRectF((i % 7) * across, top, across, S(44)).adjusted(2, 2, -2, -2)
            fill, edge, ink, note_ink = _LOOKS[cell.kind]
            if fill or edge:
                paint.plate(painter, rect, S(8), fill, edge)
            if cell.today:
                paint.plate(painter, rect, S(8), None, "accent.txt", 2)
            weight = REGULAR if cell.kind == "plain" else SEMIBOLD
            number = rect if not cell.note else QRectF(rect.x(), rect.y() + S(3), rect.width(), S(20))
            note = QRectF(rect.x(), rect.y() + S(21), rect.width(), S(15))
            day_ink = "accent.txt" if cell.today and cell.kind == "plain" else ink
            paint.text(
                painter,
                number,
                self._number(cell.day, opens),
                theme.font("small", weight, True),
                day_ink,
                paint.CENTRE,
                False,
            )
            if cell.note:
                paint.text(painter, note, cell.note, theme.font("tiny", MEDIUM, True), note_ink, paint.CENTRE)


class ProofRules(QWidget):
    """One line a rule with its article at right, then the date. `set_rules([(rule, article)], (label, date))`."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column(6)
        self.setLayout(self._box)

    def set_rules(self, rules: Sequence[tuple[str, str]], due: tuple[str, str] | None = None) -> None:
        self._clear()
        for rule, article in rules:
            line = QWidget()
            inside = row(8)
            inside.addWidget(Paragraph(rule, "small", "text2", height=1.4), 1)
            source = SafeLabel(article, "caption", "text3")
            inside.addWidget(source)
            inside.setAlignment(source, Qt.AlignmentFlag.AlignTop)
            line.setLayout(inside)
            self._box.addWidget(line)
        if due:
            self._box.addWidget(Line())
            last = QWidget()
            last.setLayout(
                row(
                    8,
                    SafeLabel(due[0], "small", "text", SEMIBOLD),
                    None,
                    SafeLabel(due[1], "body", "text", BOLD, tab=True),
                )
            )
            self._box.addWidget(last)
        self._hold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    def restyle(self) -> None:
        self._hold()

    def _hold(self) -> None:
        """Keep the height that the lines need at this width: a full column would squeeze them else."""
        self._box.invalidate()
        self.setMinimumHeight(max(0, self._box.totalHeightForWidth(self.width())))

    def _clear(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
