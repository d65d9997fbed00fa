"""Focus that shows itself for keyboard reasons only, and the pointer being over a widget."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_KEYBOARD: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)
"""Also `setFocus()` without a reason: the desk put the focus there, so it shows where it is."""
_KEEPS: Final = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class KeyFocus(_Base):
    """Mixin, left of the Qt class: `self.shows_ring` says whether to draw the focus ring."""

    _by_keyboard = False

    @property
    def shows_ring(self) -> bool:
        return self._by_keyboard and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _KEEPS:
            self._by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
