"""Binding keys to acts of a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dpo_desk.ui.place import Place, ScreenName

if TYPE_CHECKING:
    from dpo_desk.ui.main_window import MainWindow


def keys_of(window: MainWindow) -> dict[str, Callable[[], None]]:
    """The keys of the desk's window and what they do."""
    keys: dict[str, Callable[[], None]] = {
        "Ctrl+N": lambda: window.visit(Place(ScreenName.INTAKE)),
        "Ctrl+K": window.search,
        "Ctrl+L": window.lock,
        "Ctrl+P": window.print_page,
        "F1": window.show_keys,
    }
    screens = (
        ScreenName.TODAY,
        ScreenName.REQUESTS,
        ScreenName.STATISTICS,
        ScreenName.ACCESS_LOG,
        ScreenName.SETTINGS,
    )
    for number, name in enumerate(screens, 1):
        keys[f"Ctrl+{number}"] = partial(window.visit, Place(name))
    return keys


def bind(window: QWidget, acts: Mapping[str, Callable[[], None]]) -> list[QShortcut]:
    """Bind key sequences to acts for the whole window; a held key acts once."""
    made = []
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        made.append(shortcut)
    return made
