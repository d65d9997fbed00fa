"""Said in the screen, not in pop-ups: message bars, empty states, the bar of a running job."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row, space
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.plate import Plate
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, REGULAR, SEMIBOLD
from dpo_desk.ui.kit.tokens import TONES

MessageKind = Literal["info", "warn", "danger", "ok"]
_KINDS: Final = {
    "info": ("info", "info"),
    "warn": ("soon", "triangle"),
    "danger": ("today", "octagon"),
    "ok": ("done", "tick-circle"),
}
LEAVES_AFTER_MS: Final = 6000
JOB_SHOWS_AFTER_MS: Final = 400


class MessageBar(QFrame):
    """Icon, bold what happened, then what was kept and what to do; one act. Success leaves after 6 s, the rest stays.

    Hidden until `say`; `acted` is the act's button.
    """

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ground = "accent.soft"
        self._icon = Picture("info")
        self._happened = Paragraph("", "body", "text", SEMIBOLD)
        self._rest = Paragraph("", "small", "text2")
        self._act = Button("", "secondary", size=32)
        self._act.acted.connect(self.acted)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self.hide)
        text = column(2, None, self._happened, self._rest, None)
        self._box = row(10, self._icon, edges=(14, 11, 10, 11))
        self._box.addLayout(text, 1)
        self._box.addWidget(self._act)
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, kind: MessageKind, happened: str, rest: str = "", act: str = "") -> None:
        """Shows a message; `rest` and `act` may be empty."""
        tone, icon = _KINDS[kind]
        ground, ink = TONES[tone]
        self.ground = ground or "canvas"
        self._icon.set_icon(icon, ink)
        self._happened.setText(happened)
        bold = bool(rest) or kind == "danger"
        self._happened.set_look("body" if bold else "small", SEMIBOLD if bold else REGULAR)
        self._happened.set_ink(ink if kind == "danger" else "text" if bold else "text2")
        self._box.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop if bold else Qt.AlignmentFlag.AlignVCenter)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._act.setText(act)
        self._act.setVisible(bool(act))
        self.setAccessibleName(f"{happened} {rest}".strip())
        self._leave.stop()
        if kind == "ok":
            self._leave.start(LEAVES_AFTER_MS)
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(S(420), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.plate(QPainter(self), self.rect(), S(10), self.ground)


class EmptyState(QWidget):
    """An empty screen says what is missing, what to do, and offers it."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        hint: str = "",
        primary: Button | None = None,
        quiet: Button | None = None,
    ) -> None:
        super().__init__()
        self.sentence = Paragraph(sentence, "title", "text", SEMIBOLD, height=1.4, centred=True)
        self.hint = Paragraph(hint, "small", "text2", centred=True)
        self.hint.setVisible(bool(hint))
        acts = row(8, None, *(b for b in (primary, quiet) if b is not None), None)
        box = column(
            8, None, row(0, None, Picture(icon, "icon", 36, 1.4), None), self.sentence, self.hint, 6, acts, None
        )
        space(box, 8, 28)
        self.setLayout(box)

    def set_words(self, sentence: str, hint: str = "") -> None:
        self.sentence.setText(sentence)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))


class JobBar(Plate):
    """What runs, how far, and how to stop it (Esc). Shows itself only when a job lasts longer than 400 ms."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(radius=10)
        self._what = SafeLabel("", "small", "text", MEDIUM, tab=True, elide=True)
        self._cancel = Button(words.say("job.cancel"), "link", shortcut="Esc", size=28)
        self._cancel.acted.connect(self._stop)
        self._done, self._total, self._doing = 0, 0, ""
        line = row(12)
        line.addWidget(self._what, 1)
        line.addWidget(self._cancel)
        self.setLayout(column(0, line, None, edges=(16, 3, 14, 8)))
        fix(self, height=52)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.show)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.activated.connect(self._stop)
        self.hide()

    def begin(self, doing: str, total: int = 0) -> None:
        """Starts counting: `doing` is “…하는 중”, `total` 0 where the count is not known yet."""
        self._doing = doing
        self._cancel.allow()
        self._cancel.setText(words.say("job.cancel"))
        self.advance(0, total)
        self._wait.start(JOB_SHOWS_AFTER_MS)

    def advance(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        text = words.say("job.count", doing=self._doing, done=done, total=total) if total else self._doing
        self._what.setText(text)
        self.setAccessibleName(text)
        self.update()

    def finish(self) -> None:
        self._wait.stop()
        self.hide()

    def retranslate(self) -> None:
        self._cancel.setText(words.say("job.cancel" if self._cancel.isEnabled() else "job.cancelling"))

    def _stop(self) -> None:
        if self.isVisible() and self._cancel.isEnabled():
            self._cancel.setText(words.say("job.cancelling"))
            self._cancel.forbid(words.say("job.cancelling"))
            self.cancelled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        track = QRectF(S(16), S(36), self.width() - S(32), S(5))
        paint.plate(painter, track, S(5) / 2, "mute.soft")
        if self._total:
            track.setWidth(max(S(5), track.width() * min(1.0, self._done / self._total)))
            paint.plate(painter, track, S(5) / 2, "accent")
