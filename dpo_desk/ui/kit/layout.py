"""Rows and columns whose figures follow the text size. Figures are pixels at 100 %."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from dpo_desk.ui.kit.scale import S

Item = QWidget | QLayout | int | None
"""A widget, a layout, a gap in figures, or None for the stretch that takes what is left."""
Edges = tuple[float, float, float, float] | float

_FIGURES: Final = "kitFigures"
_FIXED: Final = "kitFixed"


class Gap(QWidget):
    """An empty stretch of `figure` pixels down a column (`across` a row) that follows the text size."""

    def __init__(self, figure: float, *, across: bool = False) -> None:
        super().__init__()
        if across:
            fix(self, width=figure)
        else:
            fix(self, height=figure)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def row(spacing: float, *items: Item, edges: Edges = 0) -> QHBoxLayout:
    """A row of widgets and layouts; `edges` are (left, top, right, bottom) or one figure for all."""
    made = QHBoxLayout()
    space(made, spacing, edges)
    _fill(made, items)
    return made


def column(spacing: float, *items: Item, edges: Edges = 0) -> QVBoxLayout:
    """A column of widgets and layouts."""
    made = QVBoxLayout()
    space(made, spacing, edges)
    _fill(made, items)
    return made


def grid(across: float, down: float, edges: Edges = 0) -> QGridLayout:
    made = QGridLayout()
    space(made, across, edges, down)
    return made


def space(box: QLayout, spacing: float, edges: Edges = 0, down: float | None = None) -> None:
    """Gives any layout figures that follow the text size."""
    left, top, right, bottom = edges if isinstance(edges, tuple) else (edges,) * 4
    box.setProperty(_FIGURES, [left, top, right, bottom, spacing, spacing if down is None else down])
    _set(box)


def fix(widget: QWidget, *, width: float | None = None, height: float | None = None) -> None:
    """A fixed width or height that follows the text size."""
    widget.setProperty(_FIXED, [-1.0 if width is None else width, -1.0 if height is None else height])
    _set_fixed(widget)


def refresh(widget: QWidget) -> None:
    """Sets the figures of a widget and of its layouts again; `theme.apply` calls it for every widget."""
    if widget.property(_FIXED) is not None:
        _set_fixed(widget)
    if (top := widget.layout()) is not None:
        for box in (top, *top.findChildren(QLayout)):
            _set(box)


def _set(box: QLayout) -> None:
    figures = box.property(_FIGURES)
    if figures is None:
        return
    left, top, right, bottom, across, down = figures
    box.setContentsMargins(S(left), S(top), S(right), S(bottom))
    if isinstance(box, QGridLayout):
        box.setHorizontalSpacing(S(across))
        box.setVerticalSpacing(S(down))
    else:
        box.setSpacing(S(across))


def _set_fixed(widget: QWidget) -> None:
    width, height = widget.property(_FIXED)
    if width >= 0:
        widget.setFixedWidth(S(width))
    if height >= 0:
        widget.setFixedHeight(S(height))


def _fill(box: QBoxLayout, items: Iterable[Item]) -> None:
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addWidget(Gap(item, across=isinstance(box, QHBoxLayout)))
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)
