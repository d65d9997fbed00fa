"""Chips: a word with a ground, an icon where the state has one. Never colour alone."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.tokens import TONES


@dataclass(frozen=True)
class ChipLook:
    """What a chip shows: words, tone (`tokens.TONES`), icon."""

    text: str
    tone: str = "mute"
    icon: str = ""


def dday_look(days: int, state: str = "running") -> ChipLook:
    """The D-day chip: `days` from today to the due date (negative: late); `state` is running, postponed, extended,
    notified, closed or target (an office target, which never looks like a legal date)."""
    if state == "notified":
        return ChipLook(words.say("dday.notified"), "done", "tick")
    if state == "closed":
        return ChipLook(words.say("dday.closed"), "mute", "tick")
    if state == "target":
        key = "dday.target.late" if days < 0 else "dday.target" if days else "dday.target.today"
        return ChipLook(words.say(key, n=abs(days)), "line", "hourglass")
    if days < 0:
        return ChipLook(words.say("dday.late", n=-days), "late", "octagon")
    if days == 0:
        return ChipLook(words.say("dday.today"), "today", "triangle")
    if state in ("postponed", "extended"):
        return ChipLook(words.say(f"dday.{state}", n=days), "hold", "pause")
    if days <= 3:
        return ChipLook(words.say("dday.soon", n=days), "soon", "clock")
    return ChipLook(words.say("dday.far", n=days), "calm", "calendar")


class Chip(QLabel):
    """A chip as a widget; the table delegate paints the same."""

    def __init__(self, text: str = "", tone: str = "mute", icon: str = "") -> None:
        super().__init__()
        self._look = ChipLook(text, tone, icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(self._look)

    @property
    def look(self) -> ChipLook:
        return self._look

    @property
    def ink(self) -> str:
        return TONES[self._look.tone][1]

    @property
    def ground(self) -> str | None:
        return TONES[self._look.tone][0]

    def set_look(self, look: ChipLook) -> None:
        self._look = look
        self.setAccessibleName(look.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.chip_width(self._look.text, self._look.icon), S(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        paint.chip(QPainter(self), 0, self.height() / 2, look.text, look.tone, look.icon)


class DdayChip(Chip):
    """The D-day of a request. `set_days` again when the day or the state changes."""

    def __init__(self, days: int = 0, state: str = "running") -> None:
        super().__init__()
        self.set_days(days, state)

    def set_days(self, days: int, state: str = "running") -> None:
        self._days, self._state = days, state
        self.set_look(dday_look(days, state))

    def retranslate(self) -> None:
        self.set_look(dday_look(self._days, self._state))


class DdayBlock(QLabel):
    """The same state as a 64 px block in the case header: icon, D-3 large, the word above the date."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._days, self._state, self._due = 0, "running", date(2026, 1, 1)

    def set_due(self, days: int, due: date, state: str = "running") -> None:
        self._days, self._state, self._due = days, state, due
        self.retranslate()

    def retranslate(self) -> None:
        self._look = dday_look(self._days, self._state)
        big, _, word = self._look.text.partition(" ")
        self._big, self._word = (big, word) if big.startswith("D") else ("", self._look.text)
        # no clock runs any more, or none of the law's: the date alone, and what it is
        key = {"notified": "was", "closed": "was", "target": "target", "postponed": "postponed"}.get(self._state, "")
        self._until = words.say(f"case.due.{key}" if key else "case.due", due=self._due)
        self.setAccessibleName(f"{self._look.text}, {self._until}")
        self.updateGeometry()
        self.update()

    @property
    def ink(self) -> str:
        return TONES[self._look.tone][1]

    @property
    def ground(self) -> str | None:
        return TONES[self._look.tone][0]

    def sizeHint(self) -> QSize:
        big = paint.width_of(self._big, theme.font("dday", theme.BOLD, tab=True)) + S(16) if self._big else 0
        small = theme.font("small", theme.MEDIUM, tab=True)
        right = max(paint.width_of(self._until, small), paint.width_of(self._word, theme.font("small", theme.SEMIBOLD)))
        return QSize(round(S(44) + big + right + S(20)), S(64))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = TONES[self._look.tone]
        paint.plate(painter, self.rect(), S(10), ground, None if ground else "border")
        icons.draw(painter, S(16), self.height() / 2 - S(10), self._look.icon, ink, S(20), 2.1)
        x: float = S(44)
        rect = self.rect().toRectF()
        if self._big:
            face = theme.font("dday", theme.BOLD, tab=True)
            paint.text(painter, rect.adjusted(x, 0, 0, 0), self._big, face, ink, elide=False)
            x += paint.width_of(self._big, face) + S(16)
        until_ink = "onfill" if ink == "onfill" else "text2"
        word, until = theme.font("small", theme.SEMIBOLD), theme.font("small", theme.MEDIUM, tab=True)
        top, bottom = rect.adjusted(x, S(12), 0, -S(32)), rect.adjusted(x, S(32), 0, -S(12))
        if self._word:
            paint.text(painter, top, self._word, word, ink, elide=False)
        else:
            bottom = rect.adjusted(x, 0, 0, 0)
        paint.text(painter, bottom, self._until, until, until_ink, elide=False)
