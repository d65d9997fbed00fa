"""One line that is typed. Apart from the other inputs, which the unlock window has none of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from dpo_desk.ui.kit import icons
from dpo_desk.ui.kit.layout import fix
from dpo_desk.ui.kit.own_font import OwnFont
from dpo_desk.ui.kit.scale import S

if TYPE_CHECKING:  # PySide sets a class up when it is first named: this one after the first paint
    from PySide6.QtGui import QInputMethodEvent


def mark_bad(widget: QWidget, bad: bool) -> None:
    """The red edge of a field to mend; `Field.set_error` says why beside it."""
    if bool(widget.property("bad")) != bad:
        widget.setProperty("bad", bad)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class LineEdit(OwnFont, QLineEdit):
    """One line. `typed` gives the text with what an input method is composing: a search sees Hangul at once."""

    typed = Signal(str)

    def __init__(self, text: str = "", placeholder: str = "", *, icon: str = "", height: float = 38) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self._icon = icon
        self._composed = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix(self, height=height)
        self.restyle()
        self.textChanged.connect(lambda: self.typed.emit(self.all_text()))

    def all_text(self) -> str:
        """The text as it will be once the input method has finished."""
        at = self.cursorPosition()
        return self.text()[:at] + self._composed + self.text()[at:]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before, self._composed = self._composed, event.preeditString()
        super().inputMethodEvent(event)
        if self._composed != before:
            self.typed.emit(self.all_text())

    def minimumSizeHint(self) -> QSize:
        return QSize(S(72), super().minimumSizeHint().height())

    def restyle(self) -> None:
        self.take_face()
        self.setTextMargins(S(24) if self._icon else 0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            icons.draw(QPainter(self), S(12), (self.height() - S(17)) / 2, self._icon, "icon", S(17))
