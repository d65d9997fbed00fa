"""The six stages of a request: as a stepper in the case, as bars with the stage word in a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, REGULAR, SEMIBOLD

STAGE_KEYS = ("received", "verifying", "examining", "decided", "notified", "closed")


def stage_word(stage: int) -> str:
    return words.say(f"case.stage.{STAGE_KEYS[stage]}")


class StageBars(QLabel):
    """Six bars and the stage word."""

    def __init__(self, stage: int = 0) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_stage(stage)

    def set_stage(self, stage: int) -> None:
        self._stage = stage
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(stage_word(self._stage))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        word = paint.width_of(stage_word(self._stage), theme.font("small", MEDIUM))
        return QSize(paint.stage_bars_width() + S(10) + round(word + 1), S(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.stage_bars(painter, 0, self.height() / 2, self._stage)
        rect = QRectF(self.rect()).adjusted(paint.stage_bars_width() + S(10), 0, 0, 0)
        paint.text(painter, rect, stage_word(self._stage), theme.font("small", MEDIUM), "text2", elide=False)


@dataclass(frozen=True)
class Step:
    """A stage with its date as words (`11-18`, `11-20부터`, or nothing)."""

    label: str
    when: str = ""


class Stepper(QLabel):
    """Six circles: done filled with a tick, current with ring and dot, to come with its number. Labels left-aligned."""

    def __init__(self, steps: Sequence[Step] = (), current: int = 0) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps, current)

    def set_steps(self, steps: Sequence[Step], current: int) -> None:
        self._steps, self._current = tuple(steps), current
        if steps:
            here = steps[min(current, len(steps) - 1)]
            self.setAccessibleName(f"{words.say('requests.col.stage')}: {here.label} {here.when}".strip())
        self.updateGeometry()
        self.update()

    def _label_width(self, index: int) -> float:
        step = self._steps[index]
        width = paint.width_of(step.label, theme.font("small", SEMIBOLD))
        return width + (S(8) + paint.width_of(step.when, theme.font("caption", REGULAR, True)) if step.when else 0)

    def sizeHint(self) -> QSize:
        return QSize(S(760), S(54))

    def minimumSizeHint(self) -> QSize:
        if not self._steps:
            return QSize(0, S(54))
        widest = max((self._name_width(i) for i in range(len(self._steps) - 1)), default=0.0)
        last = max(S(24), self._label_width(len(self._steps) - 1))
        return QSize(round((max(widest, S(40)) + S(8)) * (len(self._steps) - 1) + last), S(54))

    def _name_width(self, index: int) -> float:
        return paint.width_of(self._steps[index].label, theme.font("small", SEMIBOLD))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        last = len(self._steps) - 1
        step_width = (self.width() - max(S(24), self._label_width(last))) / max(1, last)
        side, middle = S(24), S(14)
        for i, step in enumerate(self._steps):
            x = i * step_width
            if i < last:
                line = QRectF(x + side + S(8), middle - S(1), step_width - side - S(16), S(2))
                paint.plate(painter, line, 1, "accent" if i < self._current else "hairline")
            circle = QRectF(x, middle - side / 2, side, side)
            self._paint_circle(painter, circle, i)
            self._paint_label(painter, QRectF(x, S(31), step_width, S(20)), i, step)

    def _paint_circle(self, painter: QPainter, circle: QRectF, index: int) -> None:
        half = circle.width() / 2
        if index < self._current:
            paint.plate(painter, circle, half, "accent")
            icons.draw(painter, circle.x() + S(5), circle.y() + S(5), "tick", "onfill", S(14), 2.6)
        elif index == self._current:
            paint.plate(painter, circle, half, "surface", "accent.txt", 2)
            paint.plate(painter, circle.adjusted(S(7), S(7), -S(7), -S(7)), S(5), "accent.txt")
        else:
            paint.plate(painter, circle, half, "surface", "border")
            face = theme.font("caption", MEDIUM, tab=True)
            paint.text(painter, circle, str(index + 1), face, "text3", paint.CENTRE, elide=False)

    def _paint_label(self, painter: QPainter, rect: QRectF, index: int, step: Step) -> None:
        here = index == self._current
        face = theme.font("small", SEMIBOLD if here else MEDIUM)
        paint.text(painter, rect, step.label, face, "text" if here else "text2" if index < self._current else "text3")
        if step.when and self._dates_fit(rect.width()):
            gone = paint.width_of(step.label, face) + S(8)
            when = theme.font("caption", REGULAR, tab=True)
            paint.text(painter, rect.adjusted(gone, 0, 0, 0), step.when, when, "text3", elide=False)

    def _dates_fit(self, room: float) -> bool:
        """All dates or none: one here and none there would read as if a stage had no date."""
        return all(self._label_width(i) + S(8) <= room for i in range(len(self._steps) - 1))
