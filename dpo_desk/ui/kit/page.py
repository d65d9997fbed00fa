"""A page of a letter as a picture on its desk: fit to the height, larger and smaller, findings in its margin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import BOLD

EDGE = 28
"""Room around the page, for the discs of findings too."""
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


@dataclass(frozen=True)
class Finding:
    """A numbered disc in the margin at `at` (0 top to 1 foot); one that blocks is filled red, else outlined amber."""

    number: int
    at: float
    blocks: bool


class _Sheet(QWidget):
    """The page itself, scaled into its widget."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.findings: tuple[Finding, ...] = ()
        self.current = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        edge = S(EDGE)
        page = QRectF(self.rect().adjusted(edge, edge // 2, -edge, edge // 2 - edge))
        shade = theme.color("border")
        for i, strength in enumerate((26, 16, 8)):
            tint = QColor(shade)
            tint.setAlpha(strength)
            painter.fillRect(page.adjusted(-i, -i + 1, i + 1, i + 2), tint)
        painter.fillRect(page, theme.color("paper"))
        if not self.image.isNull():
            # To the very pixels of its place: drawn a pixel larger than it is, a line would come twice (1833 as 1B33).
            fit = (page.size() * self.devicePixelRatioF()).toSize()
            scaled = self.image.scaled(
                fit, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(page, scaled, QRectF(scaled.rect()))
        for finding in self.findings:
            self._disc(painter, page, finding)

    def _disc(self, painter: QPainter, page: QRectF, finding: Finding) -> None:
        side = S(24)
        y = page.top() + page.height() * finding.at
        disc = QRectF(page.right() - side / 2, y - side / 2, side, side)
        if finding.blocks:
            paint.plate(painter, disc, side / 2, "danger")
        else:
            paint.plate(painter, disc, side / 2, "warn.soft", "warn.txt", 1.5)
        ink = "onfill" if finding.blocks else "warn.txt"
        paint.text(painter, disc, str(finding.number), theme.font("caption", BOLD), ink, paint.CENTRE, elide=False)
        if finding.number == self.current:
            paint.ring(painter, disc.adjusted(-3, -3, 3, 3), side / 2 + 3)


class _Ring(QWidget):
    """The focus ring of a view above its page, which fills the view to its edge."""

    def __init__(self, view: "PageView") -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view.shows_ring:
            paint.ring(QPainter(self), self.rect(), S(4))


class PageView(KeyFocus, QScrollArea):
    """`set_page(rgba, width, height, page=1, total=2)`. Keys: + and − zoom, 0 fits; the arrows scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = _Sheet()
        self._ring = _Ring(self)
        self._zoom: float | None = None
        self._size = QSize(595, 842)
        self.setWidget(self._sheet)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page, self._total = 1, 1
        self.ground = "sunken"
        self.restyle()
        self.retranslate()

    def set_page(self, rgba: bytes, width: int, height: int, *, page: int = 1, total: int = 1, text: str = "") -> None:
        """A page as pixels (4 bytes each, red first). `text` is what it says, for the screen reader."""
        if len(rgba) != width * height * 4:
            raise ValueError("pixels do not match the size")
        self._sheet.image = QImage(rgba, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
        self._size = QSize(width, height)
        self._page, self._total = page, total
        self.setAccessibleDescription(text)
        self.retranslate()
        self._fit()
        self._sheet.update()  # a page of the size of the one before it moves nothing

    def clear(self) -> None:
        self._sheet.image = QImage()
        self._sheet.update()

    def set_findings(self, findings: Sequence[Finding], current: int = 0) -> None:
        self._sheet.findings, self._sheet.current = tuple(findings), current
        self._sheet.update()

    def zoom(self, step: int) -> None:
        """One step larger (1), smaller (-1), or fit (0)."""
        if step == 0:
            self._zoom = None
        else:
            now = self._zoom or self._fitting()
            larger, smaller = [z for z in ZOOMS if z > now + 0.01], [z for z in ZOOMS if z < now - 0.01]
            choice = larger[:1] if step > 0 else smaller[-1:]
            self._zoom = choice[0] if choice else now
        self._fit()

    def retranslate(self) -> None:
        self.setAccessibleName(words.say("kit.page.name", page=self._page, total=self._total))

    def restyle(self) -> None:
        colours = self.palette()
        colours.setColor(colours.ColorRole.Window, theme.color("sunken"))
        self.setPalette(colours)
        self.viewport().setPalette(colours)  # it keeps what it had, and would stay light in the dark
        self._fit()

    def _fitting(self) -> float:
        """Zoom that fits the page into the view; 1.0 is 96 dpi A4 width, 794 px."""
        room_wide = self.viewport().width() - 2 * S(EDGE)
        room_high = self.viewport().height() - S(EDGE)
        wide_at_1 = 794.0
        high_at_1 = wide_at_1 * self._size.height() / max(1, self._size.width())
        return max(0.1, min(room_wide / wide_at_1, room_high / high_at_1))

    def _fit(self) -> None:
        zoom = self._zoom or self._fitting()
        wide = 794.0 * zoom
        high = wide * self._size.height() / max(1, self._size.width())
        self._sheet.resize(round(wide) + 2 * S(EDGE), round(high) + S(EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._ring.setGeometry(self.viewport().geometry())
        self._ring.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.zoom(step)
