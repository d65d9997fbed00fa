"""A hand at the real windows: finds what an officer sees by its words, and uses mouse and keys on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from dpo_desk.ui.kit.options import Options
from dpo_desk.ui.words import say

PATIENCE = 60_000
"""Milliseconds that a fact may take to come true."""
QUIET_TURNS = 3
"""Turns of the event loop without a move after which a window is taken to rest."""


class Lost(RuntimeError):
    """Something that should stand on the screen is not there; says which words were looked for."""


class Hand:
    """Works in one window. `shots` is where pictures go, None for none."""

    def __init__(self, window: QWidget, shots: Path | None = None) -> None:
        self.window = window
        self._shots = shots
        self._taken = 0

    def wait(self, fact: Callable[[], bool], what: str) -> None:
        """Let the window work until a fact is true."""
        deadline = QDeadlineTimer(PATIENCE)
        while not fact():
            if deadline.hasExpired():
                raise Lost(what)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def press(self, key: str, *, within: QWidget | None = None, **params: object) -> None:
        """Click the button with these words, once it is there and may be used."""
        text = say(key, **params)
        self.wait(lambda: self._button(text, within) is not None, f"button {key}")
        button = self._button(text, within)
        assert button is not None
        self.click(button)

    def click(self, button: QWidget) -> None:
        """Click a button with the mouse, scrolled into sight first."""
        self.wait(button.isEnabled, "a button that may be used")
        self._bring(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()

    def write(self, key: str, text: str, *, within: QWidget | None = None, **params: object) -> None:
        """Replace what stands in the field with this label."""
        label = say(key, **params)
        self.wait(lambda: self._field(label, within) is not None, f"field {key}")
        field = self._field(label, within)
        assert field is not None
        self._bring(field)
        self._type(field, text)

    def _type(self, field: QWidget, text: str) -> None:
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(field, typed)
        QCoreApplication.processEvents()

    def choose(self, key: str, value: object, *, within: QWidget | None = None) -> None:
        """Choose in the list with this label, by keyboard."""
        label = say(key)
        self.wait(lambda: self._combo(label, within) is not None, f"list {key}")
        combo = self._combo(label, within)
        assert combo is not None
        self._bring(combo)
        self._choose(combo, value)

    def _choose(self, combo: QComboBox, value: object) -> None:
        wanted = combo.findData(value)
        if wanted < 0:
            raise Lost(f"choice {value}")
        combo.setFocus(Qt.FocusReason.MouseFocusReason)
        while combo.currentIndex() != wanted:
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down if before < wanted else Qt.Key.Key_Up)
            if combo.currentIndex() == before:
                raise Lost(f"choice {value}")

    def put(self, editor: QWidget, value: str) -> None:
        """Type or choose in a field that stands on the screen, whatever kind it is."""
        self.wait(editor.isVisible, "a field in sight")
        self._bring(editor)
        if isinstance(editor, Options):
            option = editor.options[value]
            QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=QPoint(10, option.height() // 2))
        elif isinstance(editor, QComboBox):
            self._choose(editor, value)
        elif isinstance(editor, QAbstractButton):
            if editor.isChecked() != bool(value):
                QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(10, editor.height() // 2))
        else:
            self._type(editor, value)
        QCoreApplication.processEvents()

    def tick(self, text: str, on: bool, *, within: QWidget | None = None) -> None:
        """Set the check box whose words begin with `text`."""
        self.wait(lambda: self._box(text, within) is not None, "box")
        box = self._box(text, within)
        assert box is not None
        if box.isChecked() != on:
            self._bring(box)
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
            QCoreApplication.processEvents()
        if box.isChecked() != on:
            raise Lost("box does not change")

    def tab(self, bar: QTabBar, words: str) -> None:
        """Click the tab with these words."""
        for number in range(bar.count()):
            if bar.tabText(number).startswith(words) or bar.accessibleTabName(number).startswith(words):
                QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
                QCoreApplication.processEvents()
                return
        raise Lost("tab")

    def key(self, key: Qt.Key, control: bool = False) -> None:
        """Press a key at what has the focus; the window is in front, as it is for an officer who types."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window in front")
        target = QApplication.focusWidget() or self.window
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(target, key, modifier)
        QCoreApplication.processEvents()

    def shot(self, name: str) -> None:
        """Take a picture of the window, once its layouts rest: one may ask the next only in a later turn."""
        if self._shots is None:
            return
        rested, places = 0, self._places()
        while rested < QUIET_TURNS:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            before, places = places, self._places()
            rested = rested + 1 if places == before else 0
        self._taken += 1
        self.window.grab().save(str(self._shots / f"{self._taken:02d}-{name}.png"))

    def _places(self) -> list[QRect]:
        return [one.geometry() for one in self.window.findChildren(QWidget) if one.isVisible()]

    def sees(self, kind: type[QWidget], within: QWidget | None = None) -> Iterator[QWidget]:
        """Everything of a kind that stands on the screen."""
        for found in (within or self.window).findChildren(kind):
            if found.isVisible():
                yield found

    def _button(self, text: str, within: QWidget | None) -> QAbstractButton | None:
        for found in self.sees(QAbstractButton, within):
            if not isinstance(found, QAbstractButton) or not found.isEnabled():
                continue
            if text in (found.text(), found.accessibleName()):
                return found
        return None

    def _field(self, label: str, within: QWidget | None) -> QWidget | None:
        for kind in (QLineEdit, QPlainTextEdit):
            for found in self.sees(kind, within):
                if found.accessibleName() == label and found.isEnabled():
                    return found
        return None

    def _combo(self, label: str, within: QWidget | None) -> QComboBox | None:
        for found in self.sees(QComboBox, within):
            if isinstance(found, QComboBox) and found.accessibleName() == label:
                return found
        return None

    def _box(self, text: str, within: QWidget | None) -> QAbstractButton | None:
        for found in self.sees(QAbstractButton, within):
            if isinstance(found, QAbstractButton) and found.isCheckable() and found.text().startswith(text):
                return found
        return None

    def _bring(self, widget: QWidget) -> None:
        """Scroll until the widget can be seen."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 20, 40)
            above = above.parentWidget()
        QCoreApplication.processEvents()
