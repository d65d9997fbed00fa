"""Tab order as people read: the order of the layouts, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget
from shiboken6 import isValid


def order_tabs(root: QWidget) -> None:
    """Sets the tab order of everything inside `root` to its layouts' order. After controls were added or moved."""
    stops = [w for w in reading_order(root) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]
    here: QWidget | None = root.nextInFocusChain()
    while here is not None and here is not root and here not in stops:
        here = here.nextInFocusChain()
    if here is not None and here is not root and here is not stops[0]:  # Tab begins at what is read first
        QWidget.setTabOrder(here, stops[0])
    for first, then in pairwise(stops):
        QWidget.setTabOrder(first, then)


def order_tabs_soon(widget: QWidget) -> None:
    """The same for the widget's whole window, once it has come to rest; a widget may call it whenever it changes."""
    window = widget.window()
    if window.property("kitOrdering"):
        return
    window.setProperty("kitOrdering", True)

    def settle() -> None:
        if isValid(window):
            window.setProperty("kitOrdering", False)
            order_tabs(window)

    QTimer.singleShot(0, window, settle)


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """`widget` and everything inside it, as its layouts read."""
    yield widget
    seen: set[QObject] = set()
    if (box := widget.layout()) is not None:
        for child in _in_layout(box):
            seen.add(child)
            yield from reading_order(child)
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from reading_order(inside)
        return
    for other in widget.children():
        if isinstance(other, QWidget) and other not in seen and not other.isWindow():
            yield from reading_order(other)


def _in_layout(box: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout in its order. `itemAt` is not asked: PySide keeps what it gives for as long as the layout
    lives, and takes the next object at the address of an item that is gone for that item."""
    holder = box.parentWidget()
    inside: list[QWidget | QLayout] = [one for one in box.children() if isinstance(one, QLayout)]
    if holder is not None:
        inside += [one for one in holder.children() if isinstance(one, QWidget)]
    placed = [(at, one) for one in inside if (at := box.indexOf(one)) >= 0]
    for _, one in sorted(placed, key=lambda pair: pair[0]):
        if isinstance(one, QWidget):
            yield one
        else:
            yield from _in_layout(one)
