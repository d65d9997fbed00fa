"""Bringing into sight what was just opened, once it has its place."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.scale import S


def reach(body: ScrollColumn, part: QWidget, *, whole: bool = False) -> None:
    """Scroll until a part is seen; of a `whole` one that is not, until its head stands at the top."""

    def settle() -> None:
        QTimer.singleShot(0, part, scroll)

    def scroll() -> None:
        inside = body.widget()
        if inside is None or not inside.isAncestorOf(part):
            return
        top = part.mapTo(inside, part.rect().topLeft()).y()
        if whole and top + min(part.height(), S(220)) > body.viewport().height():
            body.verticalScrollBar().setValue(top - S(8))
        elif whole:
            body.verticalScrollBar().setValue(0)
        else:
            body.ensureWidgetVisible(part, S(24), S(60))

    QTimer.singleShot(0, part, settle)  # the second turn comes after the layouts
