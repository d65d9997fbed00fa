"""What scrolls. Apart from the body of a screen, which the unlock window has none of."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from dpo_desk.ui.kit.scale import S


class Scroll(QScrollArea):
    """Scrolls one widget up and down only; what takes the focus by keyboard scrolls into view."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view = QWidget()  # its own: asking for Qt's makes PySide set up every widget type, 12 ms before the first paint
        view.setAutoFillBackground(False)
        self.setViewport(view)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if (app := QApplication.instance()) is not None and isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = self.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, S(24), S(24))

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        return QSize(min(inside.minimumSizeHint().width(), S(320)) if inside is not None else 0, S(120))
