"""Buttons: one filled a screen, the rest quiet. A button acts once for a double click and not at all while busy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD
from dpo_desk.ui.kit.tip import set_tip

if TYPE_CHECKING:  # PySide sets a class up when it is first named: these after the first paint
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent

Kind = Literal["primary", "secondary", "quiet", "danger", "link"]

_LOOK: Final[dict[str, tuple[str | None, str | None, str | None, str, str]]] = {
    # kind: fill, fill under the pointer, edge, words, icon
    "primary": ("accent", "accent.hov", None, "onfill", "onfill"),
    "secondary": ("surface", "hover", "border", "text", "text2"),
    "danger": ("danger", "danger.hov", None, "onfill", "onfill"),
    "quiet": (None, "mute.soft", None, "text2", "icon"),
    "link": (None, None, None, "accent.txt", "accent.txt"),
}
_PADDING: Final = {"quiet": 10, "link": 2}


class Button(KeyFocus, QPushButton):
    """`kind` is primary, secondary, quiet, danger or link. Connect `acted`, not `clicked`.

    `name` is what a button without words is called; it is its tooltip too. `repeats` is for buttons pressed many times
    on purpose (next page).
    """

    acted = Signal()

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        *,
        icon: str = "",
        shortcut: str = "",
        trail: str = "",
        size: int = 36,
        name: str = "",
        wide: bool = False,
        repeats: bool = False,
    ) -> None:
        super().__init__()
        self.kind, self._icon, self._keys, self._trail, self._size = kind, icon, shortcut, trail, size
        self._name, self._wide, self._repeats = name, wide, repeats
        self._busy = False
        self._over = False
        self._tip = ""
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setText(text)
        self.clicked.connect(self._act)

    # what it says

    def setText(self, text: str) -> None:
        super().setText(text.replace("&", "&&"))
        self._words = text
        self._describe()
        self.updateGeometry()

    def set_name(self, name: str) -> None:
        """The name of a button without words, also its tooltip."""
        self._name = name
        self._describe()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.updateGeometry()
        self.update()

    # whether it may be pressed

    def forbid(self, reason: str) -> None:
        """Not now, and why: the reason is tooltip and accessible description. Show it beside the button too."""
        self._tip = reason
        self.setEnabled(False)
        self._describe()

    def allow(self) -> None:
        self._tip = ""
        self.setEnabled(True)
        self._describe()

    def set_busy(self, busy: bool) -> None:
        """While what the button started goes on: it stays where it is and does nothing."""
        self._busy = busy
        self.update()

    @property
    def busy(self) -> bool:
        return self._busy

    def _act(self) -> None:
        if not self._busy:
            self.acted.emit()

    def _describe(self) -> None:
        name = self._words or self._name
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._tip or self._keys)
        set_tip(self, self._tip or ("" if self._words else self._name + (f"  {self._keys}" if self._keys else "")))

    # keyboard and pointer

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._repeats:
            self.mousePressEvent(event)
        else:
            event.accept()  # the second press of a double click is no second act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and not self._repeats:
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        super().leaveEvent(event)

    # size and picture

    def _face(self) -> QFont:
        if self._size >= 44:
            return theme.font("card", SEMIBOLD)
        return theme.font(
            "small" if self._size < 34 else "body", SEMIBOLD if self.kind in ("primary", "danger") else MEDIUM
        )

    def _padding(self) -> int:
        return S(_PADDING.get(self.kind, 14 if self._size >= 34 else 12))

    def _content_width(self) -> float:
        width = paint.width_of(self._words, self._face())
        if self._icon:
            width += S(22)
        if self._trail:
            width += S(20)
        return width

    def _keys_width(self) -> float:
        return paint.width_of(self._keys, theme.font("caption", MEDIUM)) + S(14) if self._keys else 0

    def sizeHint(self) -> QSize:
        if not self._words:
            return QSize(S(self._size), S(self._size))
        width = self._content_width() + 2 * self._padding() + self._keys_width()
        return QSize(int(width + 0.999), S(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, radius = QRectF(self.rect()), S(8)
        fill, over, edge, ink, icon_ink = _LOOK[self.kind]
        if not self.isEnabled():
            fill, over, edge, ink, icon_ink = (
                (None if self.kind == "link" or (self.kind == "quiet" and not self._words) else "mute.soft"),
                None,
                None,
                "text3",
                "text3",
            )
        hot = self.isEnabled() and not self._busy and (self._over or self.isDown())
        if hot and over:
            fill = over
        if fill or edge:
            paint.plate(painter, rect, radius, fill, edge)
        if self.shows_ring:
            paint.ring(painter, rect, radius, filled=self.kind in ("primary", "danger"))
        if not self._words:
            side = S(18)
            x, y = (rect.width() - side) / 2, (rect.height() - side) / 2
            icons.draw(painter, x, y, self._icon, icon_ink, side)
            return
        self._paint_words(painter, rect, ink, icon_ink, hot)

    def _paint_words(self, painter: QPainter, rect: QRectF, ink: str, icon_ink: str, hot: bool) -> None:
        pad = self._padding()
        x: float = pad
        if self._wide:
            x = max(pad, (rect.width() - self._content_width() - self._keys_width()) / 2)
        if self._icon:
            icons.draw(painter, x - S(2), (rect.height() - S(18)) / 2, self._icon, icon_ink, S(18))
            x += S(22)
        words = paint.width_of(self._words, self._face())
        paint.text(painter, QRectF(x, 0, words + 4, rect.height()), self._words, self._face(), ink, elide=False)
        if self.kind == "link" and hot:
            paint.hairline(painter, x, rect.height() / 2 + self._face().pixelSize() * 0.62, words, ink)
        if self._trail:
            icons.draw(painter, x + words + S(4), (rect.height() - S(16)) / 2, self._trail, icon_ink, S(16))
        if self._keys:
            keys_ink = "onfill" if self.kind in ("primary", "danger") and self.isEnabled() else "text3"
            keys = rect.adjusted(0, 0, -pad, 0)
            paint.text(painter, keys, self._keys, theme.font("caption", MEDIUM), keys_ink, paint.RIGHT, elide=False)

    def restyle(self) -> None:
        self.updateGeometry()
