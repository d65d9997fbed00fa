"""What is typed or chosen: paragraph, date, combo, check box. The style sheet paints edges and focus of lines."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QSizePolicy

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.layout import fix
from dpo_desk.ui.kit.line_edit import LineEdit as LineEdit
from dpo_desk.ui.kit.own_font import OwnFont
from dpo_desk.ui.kit.paragraph import lines_of
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.tip import set_tip


class TextEdit(OwnFont, QPlainTextEdit):
    """Several lines of plain text; Tab leaves. `lines` is its height."""

    def __init__(self, text: str = "", placeholder: str = "", *, lines: int = 4) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()
        self.setPlainText(text)

    def restyle(self) -> None:
        self.take_face()
        self.setFixedHeight(ceil(QFontMetricsF(self.font()).lineSpacing()) * self._lines + S(24))

    def text(self) -> str:
        return self.toPlainText()


class DateEdit(LineEdit):
    """A day typed as 2026-11-30; the weekday stands behind it. Up and Down move by a day. `changed` after each edit."""

    changed = Signal()

    def __init__(self, day: date | None = None) -> None:
        super().__init__("", "YYYY-MM-DD")  # an example of a day would look typed
        self.set_day(day)
        self.textChanged.connect(lambda: self.changed.emit())

    def day(self) -> date | None:
        """The day, or None where the field is empty or no day (`is_wrong` tells which)."""
        text = self.text().strip().replace(".", "-").replace("/", "-").replace(" ", "").rstrip("-")
        if len(text) == 8 and text.isdecimal():
            text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
        parts = text.split("-")
        if len(parts) != 3 or not all(p.isascii() and p.isdecimal() for p in parts):
            return None
        try:
            return date(*map(int, parts))
        except ValueError:
            return None

    def is_wrong(self) -> bool:
        return bool(self.text().strip()) and self.day() is None

    def set_day(self, day: date | None) -> None:
        self.setText(day.isoformat() if day else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, step = self.day(), {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if day is not None and step and not self.isReadOnly():
            with suppress(OverflowError):  # no day before the first year, none after the last
                self.set_day(day + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (day := self.day()) is not None and self.text() != day.isoformat() and not self.isReadOnly():
            self.set_day(day)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if (day := self.day()) is not None:
            face = theme.font("small")
            x = S(12) + paint.width_of(self.text(), self.font()) + S(8)
            rect = QRectF(x, 0, self.width() - x - S(6), self.height())
            paint.text(QPainter(self), rect, f"({words.weekday(day)})", face, "text3", elide=False)


class Combo(KeyFocus, OwnFont, QComboBox):
    """One of a few. `add(value, words)`; `value()` is what was added with the words shown."""

    def __init__(self, choices: Sequence[tuple[object, str]] = (), *, icon: str = "", name: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        fix(self, height=38)
        self.currentIndexChanged.connect(lambda _: self._tell_cut())
        self.set_choices(choices)
        self.restyle()

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Replaces the choices; the chosen value stays chosen where it is still there. No signal for that."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        self.blockSignals(False)
        if kept is not None:
            self.set_value(kept)
        self.updateGeometry()
        self._tell_cut()

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        for i in range(self.count()):
            if self.itemData(i) == value:
                self.setCurrentIndex(i)

    def restyle(self) -> None:
        self.take_face()
        self.view().setFont(theme.font())
        self._tell_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        """Words that may not fit stand whole in the tooltip, and in the list, which is as wide as they are."""
        cut = self.sizeHint().width() > self.width()
        set_tip(self, self.currentText() if cut else "")
        self.view().setMinimumWidth(self.sizeHint().width() if cut else 0)

    def _widest(self) -> float:
        return max((paint.width_of(self.itemText(i), theme.font()) for i in range(self.count())), default=0.0)

    def sizeHint(self) -> QSize:
        return QSize(round(self._widest()) + S(12 + 36 + (24 if self._icon else 0)), S(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), S(120)), S(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bad = bool(self.property("bad"))
        if not self.isEnabled():
            paint.plate(painter, self.rect(), S(8), "mute.soft")
        else:
            paint.plate(painter, self.rect(), S(8), "surface", "danger.txt" if bad else "border", 2 if bad else 1)
        if self.hasFocus() and not bad:
            paint.ring(painter, self.rect(), S(8))
        x = S(12)
        if self._icon:
            icons.draw(painter, x, (self.height() - S(16)) / 2, self._icon, "icon", S(16))
            x += S(24)
        rect = QRectF(x, 0, self.width() - x - S(32), self.height())
        ink = "text" if self.isEnabled() else "text3"
        paint.text(painter, rect, self.currentText(), theme.font(), ink)
        icons.draw(painter, self.width() - S(28), (self.height() - S(16)) / 2, "chevron-down", "icon", S(16))


class CheckBox(KeyFocus, QCheckBox):
    """A box with a sentence that wraps. Disabled needs its reason: `forbid(reason)`."""

    def __init__(self, text: str = "", on: bool = False, *, ground: str = "surface") -> None:
        super().__init__()
        self.ground = ground
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # it grows with its lines
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._words = text
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def forbid(self, reason: str) -> None:
        self.setEnabled(False)
        set_tip(self, reason)
        self.setAccessibleDescription(reason)

    def allow(self) -> None:
        self.setEnabled(True)
        set_tip(self, "")
        self.setAccessibleDescription("")

    def _lines(self, width: float) -> list[str]:
        return lines_of(self._words, theme.font(), width - S(28))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return S(8) + S(20) * max(1, len(self._lines(width)))

    def sizeHint(self) -> QSize:
        return QSize(min(round(paint.width_of(self._words, theme.font())) + S(28) + 6, S(420)), S(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), S(140)), S(28))

    def hitButton(self, pos: QPoint) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, part = self.isChecked(), self.checkState() == Qt.CheckState.PartiallyChecked
        top = (self.height() - S(20) * len(self._lines(self.width()))) / 2
        paint.check(painter, 2, top + S(10), on and not part, part, self.isEnabled())
        if self.shows_ring:
            box = QRectF(2, top + S(1), S(18), S(18)).adjusted(-2, -2, 2, 2)
            paint.ring(painter, box, S(6))
        for i, line in enumerate(self._lines(self.width())):
            rect = QRectF(S(28), top + i * S(20), self.width() - S(28), S(20))
            paint.text(painter, rect, line, theme.font(), "text2" if self.isEnabled() else "text3", elide=False)
