"""The room that a screen gives a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_within_screen(window: QWidget) -> None:
    """Show a window no larger than the free place of its screen. Where that is smaller than the window wants to be, it
    fills it: its frame would have no room beside it."""
    fit = window.size().boundedTo(window.screen().availableSize())
    if fit != window.size():
        window.resize(fit)
        window.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()
