"""The keys of the window, and the sheet that lists them (F1)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import BOLD
from dpo_desk.ui.overlay import Overlay

KEYS: Final[tuple[tuple[str, str], ...]] = (
    ("Ctrl+N", "keys.new"),
    ("Ctrl+K", "keys.search"),
    ("Ctrl+L", "keys.lock"),
    ("Ctrl+P", "keys.print"),
    ("Ctrl+S", "keys.save"),
    ("Ctrl+1…5", "keys.screens"),
    ("F1", "keys.help"),
)
"""What the sheet lists, in its order."""


class _Key(QLabel):
    """A line of the sheet: what it does, and the key at its right."""

    def __init__(self, keys: str, word: str) -> None:
        super().__init__()
        self._keys, self._word = keys, word
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again."""
        self.setAccessibleName(f"{words.say(self._word)}: {self._keys}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(S(260), S(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        paint.text(painter, rect, words.say(self._word), theme.font(), "text")
        paint.key_cap(painter, rect.right(), rect.center().y(), self._keys.replace("+", " "))


class ShortcutSheet(Overlay):
    """`toggle()` opens and closes it."""

    def __init__(self, parent: QWidget) -> None:
        panel = Plate("raised", "border", radius=14)
        super().__init__(parent, panel, 440)
        self._title = SafeLabel("", "title", "text", BOLD)
        self._moves = Paragraph("", "small", "text2")
        self._drop = Paragraph("", "small", "text2")
        self.leave = Button("", "secondary")
        self.leave.acted.connect(self.close_over)
        self._lines = [_Key(keys, word) for keys, word in KEYS]
        panel.setLayout(
            column(
                0,
                self._title,
                8,
                *self._lines,
                8,
                Line(),
                12,
                self._moves,
                6,
                self._drop,
                16,
                row(8, None, self.leave),
                edges=(24, 20, 24, 20),
            )
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again."""
        self._title.setText(words.say("keys.title"))
        self.panel.setAccessibleName(words.say("keys.title"))
        self._moves.setText("   ".join(words.say(f"keys.table.{key}") for key in ("move", "select", "open", "leave")))
        self._drop.setText(words.say("keys.drop"))
        self.leave.setText(words.say("act.close"))

    def toggle(self) -> None:
        """Open, or close where it is open."""
        if self.isVisible():
            self.close_over()
            return
        self.show_over()
        self.leave.setFocus(Qt.FocusReason.ShortcutFocusReason)
