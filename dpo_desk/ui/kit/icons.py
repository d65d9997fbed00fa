"""Monochrome icons on a 24 grid, drawn in a token's colour at the screen's own resolution. Files: resources/icons."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dpo_desk.ui.kit import theme
from dpo_desk.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

STROKE = 1.75


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def names() -> list[str]:
    return sorted(file.stem for file in resource("icons").glob("*.svg"))


@lru_cache(maxsize=400)
def _drawn(name: str, colour: str, pixels: int, stroke: float) -> QPixmap:
    text = _source(name).replace("currentColor", colour).replace('stroke-width="1.75"', f'stroke-width="{stroke}"')
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    return picture


def draw(
    painter: QPainter,
    x: float,
    y: float,
    name: str,
    ink: str | QColor = "icon",
    size: float = 18,
    stroke: float = STROKE,
) -> None:
    """Draws icon `name` with its top left at x, y; `size` in pixels now (pass it through `S`)."""
    colour = ink if isinstance(ink, QColor) else theme.color(ink)
    ratio = painter.device().devicePixelRatioF()
    picture = _drawn(name, colour.name(), max(1, round(size * ratio)), stroke)
    painter.drawPixmap(QRectF(x, y, size, size), picture, QRectF(picture.rect()))


def icon(name: str, ink: str = "icon", size: int = 18) -> "QIcon":
    """A QIcon for menus; takes the colour of the theme in use when called."""
    from PySide6.QtGui import QIcon  # costs a start 1 ms, and no menu stands in the unlock window

    return QIcon(_drawn(name, theme.color(ink).name(), size * 2, STROKE))
