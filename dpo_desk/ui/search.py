"""The search palette over the window (Ctrl+K)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.chip import ChipLook, dday_look
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD
from dpo_desk.ui.overlay import Overlay
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.search_presenter import Found, Presenter

if TYPE_CHECKING:
    from dpo_desk.ui.main_window import MainWindow


class _Line(QAbstractButton):
    """A line: icon, name, caption, at right the D-day or the keys. It never has the focus: the field keeps it."""

    def __init__(self, line: Found) -> None:
        super().__init__()
        self.line = line
        self.chosen = False
        self._chip = self._look()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        right = self._chip.text if self._chip else line.keys
        self.setAccessibleName(" ".join(part for part in (line.text, line.caption, right) if part))

    def _look(self) -> ChipLook | None:
        if self.line.row is None:
            return None
        if self.line.days is None:
            return ChipLook(words.say("dday.none"), "mute")
        return dday_look(self.line.days, self.line.state)

    def choose(self, chosen: bool) -> None:
        """The line that Enter opens."""
        self.chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(S(300), S(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(S(200), S(44))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.chosen or self.underMouse():
            paint.plate(painter, rect, S(8), "selected" if self.chosen else "hover")
        if self.chosen:
            paint.plate(painter, QRectF(0, S(12), S(3), rect.height() - S(24)), S(1.5), "accent.txt")
        ink = "accent.txt" if self.chosen else "icon"
        icons.draw(painter, S(12), (rect.height() - S(18)) / 2, self.line.icon, ink, S(18))
        right = rect.right() - S(12)
        if self._chip is not None:
            wide = paint.chip_width(self._chip.text, self._chip.icon)
            right -= wide
            paint.chip(painter, right, rect.height() / 2, self._chip.text, self._chip.tone, self._chip.icon)
        elif self.line.keys:
            right -= paint.key_cap(painter, right, rect.height() / 2, self.line.keys)
        face = theme.font("body", SEMIBOLD if self.line.row is not None else MEDIUM)
        room = QRectF(S(42), 0, right - S(54), rect.height())
        paint.text(painter, room, self.line.text, face, "text")
        room.setLeft(room.left() + paint.width_of(self.line.text, face) + S(12))
        if room.width() > S(40):
            paint.text(painter, room, self.line.caption, theme.font("small", tab=True), "text3")


class SearchPalette(Overlay):
    """`open()`; emptied whenever it closes."""

    def __init__(self, window: MainWindow) -> None:
        panel = Plate("raised", "border", radius=14)
        super().__init__(window, panel, 560)
        self.presenter = Presenter(
            window,
            self,
            {
                "search.act.new": lambda: window.visit(Place(ScreenName.INTAKE)),
                "search.act.lock": window.lock,
                "nav.today": lambda: window.visit(Place(ScreenName.TODAY)),
                "nav.requests": lambda: window.visit(Place(ScreenName.REQUESTS)),
                "nav.registers": lambda: window.visit(Place(ScreenName.STATISTICS)),
                "nav.settings": lambda: window.visit(Place(ScreenName.SETTINGS)),
                "search.act.keys": window.show_keys,
            },
        )
        self.field = LineEdit(icon="search", height=54)
        self.field.setStyleSheet("QLineEdit { border: 0; background: transparent; }")
        self.field.typed.connect(self.presenter.ask)
        self.field.installEventFilter(self)
        self._cases_head = SafeLabel("", "caption", "text3", SEMIBOLD)
        self._acts_head = SafeLabel("", "caption", "text3", SEMIBOLD)
        self._none = Paragraph("", "small", "text2")
        self._cases: QVBoxLayout = column(0)
        self._acts: QVBoxLayout = column(0)
        self.lines: list[_Line] = []
        body = column(4, self._none, self._cases_head, self._cases, self._acts_head, self._acts, edges=(8, 8, 8, 8))
        panel.setLayout(column(0, column(0, self.field, edges=(6, 2, 6, 2)), Line(), body))
        self.closed.connect(self._emptied)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Figures of its own."""
        for widget in (self._none, self._cases_head, self._acts_head):
            widget.setContentsMargins(S(12), S(6), S(12), S(2))
        super().restyle()

    def retranslate(self) -> None:
        """Say every word again."""
        self.panel.setAccessibleName(words.say("search.title"))
        self.field.setAccessibleName(words.say("search.field"))
        self.field.setAccessibleDescription(words.say("search.hint"))
        self.field.setPlaceholderText(words.say("search.field"))
        self._cases_head.setText(words.say("search.group.cases"))
        self._acts_head.setText(words.say("search.group.acts"))
        if self.isVisible():
            self.presenter.ask(self.field.all_text())

    def open(self) -> None:
        """Show with an empty field, or keep standing where it is open."""
        if self.isVisible():
            return
        self.show_found((), (), "")
        self.show_over()
        self.presenter.ask("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_found(self, cases: tuple[Found, ...], acts: tuple[Found, ...], text: str) -> None:
        """Other lines; the first is chosen."""
        for old in self.lines:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.lines = []
        for box, found in ((self._cases, cases), (self._acts, acts)):
            for each in found:
                line = _Line(each)
                line.clicked.connect(lambda _=False, each=each: self._take(each))
                box.addWidget(line)
                line.show()
                self.lines.append(line)
        self._cases_head.setVisible(bool(cases))
        self._acts_head.setVisible(bool(acts))
        nothing = bool(text) and not cases
        self._none.setText(words.say("search.none", text=text) if nothing else "")
        self._none.setVisible(nothing)
        self._choose(0)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; arrows move the choice, Enter takes it."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.lines:
                here = next((i for i, line in enumerate(self.lines) if line.chosen), 0)
                self._choose((here + step) % len(self.lines))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
                chosen = next((line for line in self.lines if line.chosen), None)
                if chosen is not None:
                    self._take(chosen.line)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_over()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: int) -> None:
        for i, line in enumerate(self.lines):
            line.choose(i == index)
        here = self.lines[index].accessibleName() if 0 <= index < len(self.lines) else words.say("search.hint")
        self.field.setAccessibleDescription(here)

    def _take(self, line: Found) -> None:
        self.close_over()
        self.presenter.choose(line)

    def _emptied(self) -> None:
        self.presenter.end()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_found((), (), "")
