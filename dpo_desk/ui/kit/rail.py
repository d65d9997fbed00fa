"""The rail at the left: places, counts, settings, the officer, the lock. Folds to icons where it is narrow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.avatar import AvatarCircle
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import Gap, column, fix, row
from dpo_desk.ui.kit.mark import Mark
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD
from dpo_desk.ui.kit.tip import set_tip

WIDE, FOLDED = 216, 68


@dataclass(frozen=True)
class Place:
    """A place in the rail: `key` for `chosen`, the key of its words, its icon; a new `group` opens with its words."""

    key: str
    words: str
    icon: str
    group: str = ""


class NavItem(KeyFocus, QAbstractButton):
    """One place: icon, word, count. `current` is fill, bar, blue icon and SemiBold at once."""

    def __init__(self, key: str, text: str, icon: str) -> None:
        super().__init__()
        self.key, self._icon = key, icon
        self._count, self._late, self._folded, self._over = "", False, False, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self._describe()

    def set_words(self, text: str) -> None:
        self.setText(text)
        self._describe()

    def set_count(self, count: int | None, late: bool = False) -> None:
        """A count at the right; red only for what is late."""
        self._count, self._late = (f"{count:,}" if count else ""), late
        self._describe()
        self.update()

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        self._describe()
        self.update()

    def _describe(self) -> None:
        late = words.say("nav.late", n=int(self._count.replace(",", ""))) if self._late and self._count else ""
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(late or self._count)
        set_tip(self, f"{self.text()}  {self._count}".strip() if self._folded else late)

    def sizeHint(self) -> QSize:
        return QSize(S(44), S(36))

    def minimumSizeHint(self) -> QSize:
        count = paint.width_of(self._count, theme.font("caption", MEDIUM, True)) + S(24) if self._count else S(8)
        words_width = paint.width_of(self.text(), theme.font("body", SEMIBOLD)) + S(42) + count
        return QSize(S(44) if self._folded else min(round(words_width), S(192)), S(36))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, on = QPainter(self), QRectF(self.rect()), self.isChecked()
        if on or self._over:
            paint.plate(painter, rect, S(8), "navsel" if on else "hover")
        if on:
            paint.plate(painter, QRectF(0, S(9), S(3), rect.height() - S(18)), S(1.5), "accent.txt")
        if self.shows_ring:
            paint.ring(painter, rect, S(8))
        x = (rect.width() - S(19)) / 2 if self._folded else S(12)
        icons.draw(painter, x, (rect.height() - S(19)) / 2, self._icon, "accent.txt" if on else "icon", S(19))
        if self._folded:
            if self._late and self._count:
                paint.plate(painter, QRectF(rect.right() - S(14), S(5), S(8), S(8)), S(4), "danger")
            return
        face = theme.font("body", SEMIBOLD if on else MEDIUM)
        room = rect.adjusted(S(42), 0, -S(40) if self._count else -S(8), 0)
        paint.text(painter, room, self.text(), face, "text" if on else "text2")
        if self._count:
            paint.count(painter, rect.right() - S(10), rect.height() / 2, self._count, self._late)


class Rail(QFrame):
    """`chosen(key)` for a place, `lock_asked` for the lock. `set_folded` under 1,000 figures of width."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, places: Sequence[Place], foot: Sequence[Place]) -> None:
        super().__init__()
        self.ground = "rail"
        self._places = {p.key: p for p in (*places, *foot)}
        self.items: dict[str, NavItem] = {}
        self._groups: list[tuple[SafeLabel, str]] = []
        self._folded = False
        self._company = SafeLabel("", "caption", "text3", elide=True)
        self._name = SafeLabel("DPO Desk", "card", "text", theme.BOLD)
        self._brand = QWidget()
        self._brand.setLayout(column(0, self._name, self._company))
        head = row(10, Mark(), edges=(4, 0, 0, 12))
        head.addWidget(self._brand, 1)
        self._officer = SafeLabel("", "small", "text", SEMIBOLD, elide=True)
        self._role = SafeLabel("", "caption", "text3", elide=True)
        self._who = QWidget()
        self._who.setLayout(column(0, self._officer, self._role))
        self._avatar = AvatarCircle("", 32, "info")
        self.lock = Button("", "quiet", icon="lock", size=32, name=words.say("lock.now"), shortcut="Ctrl+L")
        self.lock.acted.connect(self.lock_asked)
        self._foot = row(10, self._avatar, edges=(4, 0, 0, 0))
        self._foot.addWidget(self._who, 1)
        self._foot.addWidget(self.lock)
        box = column(2, head, edges=(12, 16, 12, 12))
        for place in places:
            if place.group:
                label = SafeLabel(words.say(place.group), "caption", "text3", SEMIBOLD)
                label.setContentsMargins(S(12), S(12), 0, S(4))
                self._groups.append((label, place.group))
                box.addWidget(label)
            box.addWidget(self._item(place))
        box.addStretch(1)
        for place in foot:
            box.addWidget(self._item(place))
        box.addWidget(Gap(4))
        box.addWidget(Line())
        box.addWidget(Gap(4))
        box.addLayout(self._foot)
        self.setLayout(box)
        fix(self, width=WIDE)
        self.setAccessibleName(words.say("kit.rail.name"))

    def _item(self, place: Place) -> NavItem:
        item = NavItem(place.key, words.say(place.words), place.icon)
        item.clicked.connect(lambda _=False, key=place.key: self._go(key))
        self.items[place.key] = item
        return item

    def _go(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def set_current(self, key: str) -> None:
        for item in self.items.values():
            item.setChecked(item.key == key)

    def set_counts(self, counts: Mapping[str, tuple[int, bool]]) -> None:
        """key -> (count, late); places not named lose theirs."""
        for key, item in self.items.items():
            item.set_count(*counts.get(key, (None, False)))

    def set_company(self, name: str) -> None:
        self._company.setText(name)

    def set_officer(self, name: str, role: str) -> None:
        self._officer.setText(name)
        self._role.setText(role)
        self._avatar.set_name(name)
        set_tip(self._avatar, f"{name} · {role}")

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        fix(self, width=FOLDED if folded else WIDE)
        for widget in (self._brand, self._who, *(label for label, _ in self._groups)):
            widget.setVisible(not folded)
        self._foot.setDirection(self._foot.Direction.TopToBottom if folded else self._foot.Direction.LeftToRight)
        for item in self.items.values():
            item.set_folded(folded)

    @property
    def folded(self) -> bool:
        return self._folded

    def restyle(self) -> None:
        for label, _ in self._groups:
            label.setContentsMargins(S(12), S(12), 0, S(4))

    def retranslate(self) -> None:
        for key, item in self.items.items():
            item.set_words(words.say(self._places[key].words))
        for label, key in self._groups:
            label.setText(words.say(key))
        self.lock.set_name(words.say("lock.now"))
        self.setAccessibleName(words.say("kit.rail.name"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color("hairline"))
