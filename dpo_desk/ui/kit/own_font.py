"""A widget that keeps the font of its role.

With an application style sheet in force Qt gives a widget that is moved to another parent the font it had when it was
first shown; after a change of the text size that is the wrong one. It sends FontChange when it does so.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.kit import theme

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class OwnFont(_Base):
    """Mixin, left of the Qt class: give `face()`, call `take_face()` where it changes."""

    def face(self) -> QFont:
        return theme.font()

    def take_face(self) -> None:
        self.setFont(self.face())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            wanted, now = self.face(), self.font()
            if (wanted.pixelSize(), wanted.weight()) != (now.pixelSize(), now.weight()):
                self.setFont(wanted)
