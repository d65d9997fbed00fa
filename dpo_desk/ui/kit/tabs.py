"""Tabs under a case's header, and the chips that filter a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QSizePolicy, QTabBar, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD


@dataclass(frozen=True)
class Tab:
    """A place in the tabs: its key, its words, a count or `3/5` behind them."""

    key: str
    text: str
    count: str = ""


class _Bar(KeyFocus, QTabBar):
    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[Tab, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def words_width(self, index: int) -> float:
        tab = self.items[index]
        width = paint.width_of(tab.text, theme.font("body", SEMIBOLD))
        return width + (S(6) + paint.width_of(tab.count, theme.font("caption", MEDIUM, True)) if tab.count else 0)

    def tabSizeHint(self, index: int) -> QSize:
        if index >= len(self.items):
            return QSize(0, S(42))
        return QSize(round(self.words_width(index)) + S(26), S(42))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        width = sum(self.tabSizeHint(i).width() for i in range(self.count()) if self.isTabVisible(i))
        return QSize(width, S(42))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for i, tab in enumerate(self.items):
            if not self.isTabVisible(i):
                continue
            rect, on = QRectF(self.tabRect(i)), i == self.currentIndex()
            face = theme.font("body", SEMIBOLD if on else MEDIUM)
            paint.text(painter, rect, tab.text, face, "text" if on else "text3", elide=False)
            if tab.count:
                behind = rect.adjusted(paint.width_of(tab.text, face) + S(6), 0, 0, 0)
                paint.text(painter, behind, tab.count, theme.font("caption", MEDIUM, True), "text3", elide=False)
            if on:
                under = QRectF(rect.x(), rect.bottom() - S(2), self.words_width(i), S(2))
                paint.plate(painter, under, 1, "accent.txt")
                if self.shows_ring:
                    box = QRectF(rect.x() - S(6), S(5), self.words_width(i) + S(12), rect.height() - S(11))
                    paint.ring(painter, box.adjusted(S(5), 0, 0, 0) if i == 0 else box, S(6))


class Tabs(QWidget):
    """`chosen(key)` when the reader moves. What does not fit stands under “more”."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.bar = _Bar()
        self._more = Button(words.say("act.more"), "quiet", trail="chevron-down", size=32)
        self._more.acted.connect(self._open_more)
        self._items: tuple[Tab, ...] = ()
        self.setLayout(row(0, self.bar, self._more, None))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar.currentChanged.connect(self._moved)
        self._quiet = False

    def set_tabs(self, tabs: Sequence[Tab], current: str = "") -> None:
        """Replaces the tabs, keeping the place where its key is still there."""
        current = current or self.current()
        self._quiet = True
        while self.bar.count():
            self.bar.removeTab(0)
        self._items = self.bar.items = tuple(tabs)
        for tab in tabs:
            index = self.bar.addTab(tab.text)
            self.bar.setAccessibleTabName(index, f"{tab.text} {tab.count}".strip())
        self._quiet = False
        self.set_current(current or (tabs[0].key if tabs else ""))
        self._fit()

    def current(self) -> str:
        index = self.bar.currentIndex()
        return self._items[index].key if 0 <= index < len(self._items) else ""

    def set_current(self, key: str) -> None:
        for i, tab in enumerate(self._items):
            if tab.key == key:
                self._quiet = True
                self.bar.setTabVisible(i, True)
                self.bar.resize(max(self.bar.width(), self.sizeHint().width()), self.bar.height())  # else Qt scrolls it
                self.bar.setCurrentIndex(i)
                self._quiet = False
                self._fit()
                self.bar.update()

    def retranslate(self) -> None:
        self._more.setText(words.say("act.more"))

    def restyle(self) -> None:
        self.set_tabs(self._items)

    def minimumSizeHint(self) -> QSize:
        return QSize(S(120), S(42))

    def sizeHint(self) -> QSize:
        return QSize(sum(self.bar.tabSizeHint(i).width() for i in range(self.bar.count())), S(42))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _moved(self, index: int) -> None:
        if not self._quiet and 0 <= index < len(self._items):
            self.chosen.emit(self._items[index].key)

    def _fit(self) -> None:
        """Shows the tabs that fit, the current one always; the rest is under “more”."""
        widths = [self.bar.tabSizeHint(i).width() for i in range(len(self._items))]
        room, current = self.width(), self.bar.currentIndex()
        if sum(widths) <= room:
            shown = set(range(len(widths)))
        else:
            room -= self._more.sizeHint().width() + (widths[current] if 0 <= current < len(widths) else 0)
            shown = {current}
            for i, width in enumerate(widths):
                if i == current:
                    continue
                room -= width
                if room < 0:
                    break
                shown.add(i)
        self._quiet = True
        for i in range(len(widths)):
            self.bar.setTabVisible(i, i in shown)
        self._quiet = False
        self._more.setVisible(len(shown) < len(widths))
        self.bar.updateGeometry()

    def _open_more(self) -> None:
        menu = QMenu(self)
        for i, tab in enumerate(self._items):
            if not self.bar.isTabVisible(i):
                entry = menu.addAction(f"{tab.text}  {tab.count}".strip())
                entry.triggered.connect(lambda _=False, key=tab.key: self._choose(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class FilterChip(KeyFocus, QAbstractButton):
    """One filter: fill and edge when on, its count in a warning's ink where it warns."""

    def __init__(self, key: str, text: str, count: str = "", tone: str = "") -> None:
        super().__init__()
        self.key, self._count, self._tone = key, count, tone
        self._over = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(text, count)

    def set_words(self, text: str, count: str = "") -> None:
        self._count = count
        self.setText(text)
        self.setAccessibleName(f"{text} {count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = paint.width_of(self.text(), theme.font("small", SEMIBOLD)) + S(24)
        if self._count:
            width += S(6) + paint.width_of(self._count, theme.font("caption", SEMIBOLD, True))
        return QSize(round(width + 0.5), S(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on = QPainter(self), self.isChecked()
        fill = "selected" if on else "navsel" if self._over else "mute.soft"
        paint.plate(painter, self.rect(), self.height() / 2, fill, "accent.txt" if on else None)
        if self.shows_ring:
            paint.ring(painter, self.rect(), self.height() / 2)
        face = theme.font("small", SEMIBOLD if on else MEDIUM)
        rect = QRectF(self.rect()).adjusted(S(12), 0, -S(10), 0)
        paint.text(painter, rect, self.text(), face, "accent.txt" if on else "text2", elide=False)
        if self._count:
            ink = "accent.txt" if on else self._tone or "text3"
            counts = theme.font("caption", SEMIBOLD, True)
            behind = rect.adjusted(paint.width_of(self.text(), face) + S(6), 0, 0, 0)
            paint.text(painter, behind, self._count, counts, ink, elide=False)


class FilterChips(QWidget):
    """A row of filters, one of them on. `chosen(key)`. Arrows move inside and Tab leaves (Qt does this for a group that
    is exclusive). Wraps where it is narrow."""

    chosen = Signal(str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._flow = FlowLayout(8)
        self.setLayout(self._flow)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.chips: list[FilterChip] = []
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_filters(self, filters: Sequence[tuple[str, str, str, str]], current: str) -> None:
        """(key, words, count, tone) each; tone is the count's ink, or empty."""
        if [f[0] for f in filters] == [c.key for c in self.chips]:
            for chip, (_, text, count, _tone) in zip(self.chips, filters, strict=True):
                chip.set_words(text, count)
        else:
            for chip in self.chips:
                self._group.removeButton(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = [FilterChip(key, text, count, tone) for key, text, count, tone in filters]
            for chip in self.chips:
                self._group.addButton(chip)
                self._flow.addWidget(chip)
                chip.clicked.connect(lambda _=False, key=chip.key: self.chosen.emit(key))
            order_tabs_soon(self)
        self.set_current(current)

    def add_end(self, widget: QWidget) -> None:
        """Something behind the last filter (save filter)."""
        self._flow.addWidget(widget)

    def current(self) -> str:
        return next((c.key for c in self.chips if c.isChecked()), "")

    def set_current(self, key: str) -> None:
        for chip in self.chips:
            chip.setChecked(chip.key == key)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip.key == key else Qt.FocusPolicy.ClickFocus)
