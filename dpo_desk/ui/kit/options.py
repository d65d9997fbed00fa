"""One of a few sentences, all of them in sight: each wraps, with its source above it. For choices that must be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import lines_of
from dpo_desk.ui.kit.scale import S

SIDE, LINE, SOURCE = 18, 20, 18
"""Figures: the ring, a line of the sentence, the line of its source."""


@dataclass(frozen=True)
class Choice:
    """One of the sentences; `source` is the article it stands in, empty where it has none."""

    code: str
    words: str
    source: str = ""


class _Option(KeyFocus, QRadioButton):
    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.ground = "surface"
        self.choice = choice
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # it grows with its lines
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choice(choice)

    def set_choice(self, choice: Choice) -> None:
        self.choice = choice
        self.setText(choice.words.replace("&", "&&"))
        self.setAccessibleName(f"{choice.source} {choice.words}".strip())
        self.updateGeometry()

    def _lines(self, width: float) -> list[str]:
        return lines_of(self.choice.words, theme.font(), width - S(28))

    def _source(self) -> int:
        return S(SOURCE) if self.choice.source else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return S(10) + self._source() + S(LINE) * max(1, len(self._lines(width)))

    def sizeHint(self) -> QSize:
        wide = max(paint.width_of(self.choice.words, theme.font()), paint.width_of(self.choice.source, theme.font()))
        return QSize(min(round(wide) + S(28) + 6, S(420)), S(30) + self._source())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), S(140)), S(30) + self._source())

    def nextCheckState(self) -> None:
        """Chosen, and it stays so: Qt would let go of one that stands alone when it is pressed again."""
        self.setChecked(True)

    def hitButton(self, pos: QPoint) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, top = QPainter(self), S(5) + self._source()
        ring = QRectF(1, top + S(1), S(SIDE), S(SIDE))
        on = self.isChecked()
        paint.plate(painter, ring, S(SIDE) / 2, "accent" if on else "surface", None if on else "border")
        if on:
            gap = S(6)
            paint.plate(painter, ring.adjusted(gap, gap, -gap, -gap), S(SIDE) / 2, "onfill")
        if self.shows_ring:
            paint.ring(painter, ring.adjusted(-1, -1, 1, 1), S(SIDE) / 2 + 1)
        x, wide = S(28), self.width() - S(28)
        if self.choice.source:
            room = QRectF(x, S(5), wide, S(SOURCE))
            paint.text(painter, room, self.choice.source, theme.font("caption", theme.MEDIUM), "text3")
        ink = "text" if on else "text2"
        for i, line in enumerate(self._lines(self.width())):
            rect = QRectF(x, top + i * S(LINE), wide, S(LINE))
            paint.text(painter, rect, line, theme.font(), ink, elide=False)


class Options(QWidget):
    """`set_choices([Choice(…)])`; `value()` is the chosen code, empty where none is. `changed` after a choice."""

    changed = Signal()

    def __init__(self, choices: Sequence[Choice] = ()) -> None:
        super().__init__()
        self.options: dict[str, _Option] = {}
        self._box = column(2)
        self.setLayout(self._box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """The choices, in order; what is chosen stays so where it is still there."""
        if [choice.code for choice in choices] == list(self.options):
            for choice in choices:
                self.options[choice.code].set_choice(choice)
            return
        kept = self.value()
        for old in self.options.values():
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.options = {choice.code: _Option(choice) for choice in choices}
        for option in self.options.values():
            option.setChecked(option.choice.code == kept)
            option.toggled.connect(self._toggled)
            self._box.addWidget(option)
        if self.options:
            self.setFocusProxy(next(iter(self.options.values())))
        self.updateGeometry()
        order_tabs_soon(self)

    def value(self) -> str:
        return next((code for code, option in self.options.items() if option.isChecked()), "")

    def set_value(self, code: str) -> None:
        """Choose; a code that is not there (the empty one) leaves none chosen."""
        for name, option in self.options.items():
            option.setAutoExclusive(False)
            option.setChecked(name == code)
            option.setAutoExclusive(True)
        if code in self.options:
            self.setFocusProxy(self.options[code])

    def _toggled(self, on: bool) -> None:
        if on:
            self.setFocusProxy(self.options[self.value()])
            self.changed.emit()
