"""The words a field came from, under the field: a letter and the words; pressed, it shows them in the mail."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from dpo_desk.ui import words
from dpo_desk.ui.intake.marks import TONES, Mark
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.paragraph import lines_of
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import BOLD

DISC = 18
MOST_LINES = 2


def draw_letter(painter: QPainter, x: float, y: float, mark: Mark) -> None:
    """The disc of a mark with its letter; `x`, `y` is its upper left corner."""
    tone = TONES[mark.kind]
    disc = QRectF(x, y, S(DISC), S(DISC))
    paint.plate(painter, disc, S(DISC) / 2, f"{tone}.soft", f"{tone}.txt", 1.25)
    paint.text(painter, disc, mark.letter, theme.font("tiny", BOLD), f"{tone}.txt", paint.CENTRE, elide=False)


class Source(KeyFocus, QAbstractButton):
    """`shown(letter)` when pressed. At most two lines of the words are painted; the screen reader has them all."""

    shown = Signal(str)

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.shown.emit(mark.letter))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(f"{words.say('intake.words.label')} {self.mark.letter}: {self.mark.words}")

    def _lines(self, width: float) -> list[str]:
        room = width - S(DISC + 12)
        lines = lines_of(f"“{self.mark.words}”", theme.font("caption"), max(room, S(60)))
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1].rstrip('.,')} …"]
        return lines

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(S(DISC + 4), S(18) * len(self._lines(width)) + S(4))

    def sizeHint(self) -> QSize:
        wide = round(paint.width_of(f"“{self.mark.words}”", theme.font("caption"))) + S(DISC + 14)
        width = min(wide, S(320))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(S(120), S(DISC + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the words too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_letter(painter, 1, S(2), self.mark)
        for at, line in enumerate(self._lines(self.width())):
            rect = QRectF(S(DISC + 8), S(2) + at * S(18), self.width() - S(DISC + 8), S(18))
            paint.text(painter, rect, line, theme.font("caption"), "text2")
        if self.shows_ring:
            paint.ring(painter, self.rect(), S(6))
