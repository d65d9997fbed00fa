"""The accessibility walker: what is wrong with a window for people who use it by keyboard, by ear or enlarged.

    findings = walk(window)                     # as it stands
    findings = walk_all(make, app)              # Korean, English, stretched words, 200 %, light and dark

Each finding is one line: what, where. An empty list is a pass.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.chip import Chip, DdayBlock
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.order import reading_order
from dpo_desk.ui.kit.paragraph import Paragraph, lines_of
from dpo_desk.ui.kit.tip import is_plain_tip
from dpo_desk.ui.kit.tokens import TEXT_PAIRS

_NO_ROLE: Final = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
_PAIRS: Final = frozenset(TEXT_PAIRS)
_SLACK: Final = 1.5
"""Pixels a text may seem wider than its place: metrics round."""


def walk(window: QWidget) -> list[str]:
    """The findings of a shown window, as it stands."""
    found: list[str] = []
    for widget in _visible(window):
        found += _names(widget)
        found += _plain_text(widget)
        found += _contrast(widget)
        found += _cut(widget)
        found += _outside(widget)
    found += _tab_order(window)
    return found


def walk_all(make: Callable[[], QWidget], app: QApplication, width: int = 1440, height: int = 900) -> list[str]:
    """The findings of a window made anew for each language, for words 40 % longer, for 200 % text and for dark."""
    found: list[str] = []
    looks: list[tuple[str, words.Language, bool, float, bool]] = [
        ("ko", "ko", False, 1.0, False),
        ("en dark", "en", True, 1.0, False),
        ("stretched", "en", False, 1.0, True),
        ("ko 200 %", "ko", False, 2.0, False),
        ("en 200 %", "en", False, 2.0, False),
    ]
    try:
        for name, language, dark, scale, stretched in looks:
            words.use(language)
            words.stretch(stretch if stretched else None)
            theme.apply(app, dark, scale)
            window = make()
            window.resize(width, height)
            window.show()
            settle(app)
            found += [f"[{name}] {line}" for line in walk(window)]
            window.close()
            window.deleteLater()
            del window
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        words.stretch(None)
        words.use("ko")
        theme.apply(app, False, 1.0)
    return found


def settle(app: QApplication) -> None:
    """Lets layouts come to rest."""
    for _ in range(5):
        app.processEvents()


def stretch(text: str) -> str:
    """A pseudo-language: every word of the desk 40 % longer, its placeholders filled already."""
    more = round(len(text) * 0.4)
    return text + "~" * more if more < 12 else f"{text} {'lengthening ' * (more // 12)}".rstrip()


def describe(widget: QWidget) -> str:
    """Which widget a finding means."""
    path = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(path) < 4:
        path.append(type(parent).__name__)
        parent = parent.parentWidget()
    text = widget.accessibleName() or (
        widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    )
    return f"{' < '.join(path)} {text[:40]!r}"


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield from (w for w in [window, *window.findChildren(QWidget)] if w.isVisibleTo(window) and w.window() is window)


def _takes_focus(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView | QPlainTextEdit):
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _inside_qt(widget: QWidget) -> bool:
    """Parts Qt makes itself (a combo's list, a table's head, scroll bars): their owner answers for them."""
    name = widget.objectName()
    parent = widget.parentWidget()
    return name.startswith("qt_") or (
        type(widget).__module__.startswith("PySide6")
        and parent is not None
        and isinstance(parent, QComboBox | QAbstractItemView | QLineEdit | QTabBar | QAbstractScrollArea)
    )


def _names(widget: QWidget) -> list[str]:
    if not (_takes_focus(widget) or isinstance(widget, QAbstractButton)) or _inside_qt(widget):
        return []
    known = QAccessible.queryAccessibleInterface(widget)
    if known is None:
        return [f"no accessible interface: {describe(widget)}"]
    found = []
    if not known.text(QAccessible.Text.Name).strip():
        found.append(f"no accessible name: {describe(widget)}")
    if known.role() in _NO_ROLE and not isinstance(widget, QScrollArea):
        found.append(f"no accessible role: {describe(widget)}")
    if isinstance(widget, QAbstractButton) and not widget.isEnabled() and not known.text(QAccessible.Text.Description):
        found.append(f"disabled without a reason: {describe(widget)}")
    return found


def _plain_text(widget: QWidget) -> list[str]:
    if not is_plain_tip(widget.toolTip()):
        return [f"tooltip that may read markup: {describe(widget)}"]
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
        return [f"label that may read markup: {describe(widget)}"]
    return []


def _ground(widget: QWidget) -> str | None:
    """The token painted behind a widget, from the nearest ancestor that names it."""
    here: QWidget | None = widget.parentWidget()
    while here is not None:
        ground = getattr(here, "ground", None)
        if isinstance(ground, str):
            return ground
        here = here.parentWidget()
    return "canvas"


def _contrast(widget: QWidget) -> list[str]:
    ink = getattr(widget, "ink", None)
    if not isinstance(ink, str) or not isinstance(widget, SafeLabel | Paragraph | Chip | DdayBlock):
        return []
    own = getattr(widget, "ground", None)
    ground = own if isinstance(own, str) else _ground(widget)
    if ground is not None and (ink, ground) not in _PAIRS:
        return [f"unchecked colours {ink} on {ground}: {describe(widget)}"]
    return []


def _cut(widget: QWidget) -> list[str]:
    """Words that are wider or higher than their place and neither elide with a tooltip nor wrap."""
    if isinstance(widget, Paragraph):
        lines = lines_of(widget.text(), widget.font(), widget.width())
        need = widget.heightForWidth(widget.width())
        if widget.text() and (need > widget.height() + 2 or any(_too_wide(widget, line) for line in lines)):
            return [f"paragraph cut ({widget.height()} of {need} px): {describe(widget)}"]
    elif isinstance(widget, SafeLabel):
        room = widget.contentsRect().width()
        if not widget.elides and widget.text() and _width(widget, widget.text()) > room + _SLACK:
            return [f"label cut ({room} px): {describe(widget)}"]
        if widget.elides and _width(widget, widget.text()) > room + _SLACK and not widget.toolTip():
            return [f"elided without tooltip: {describe(widget)}"]
        if widget.text() and widget.fontMetrics().height() > widget.height() + 2:
            return [f"label too low ({widget.height()} px): {describe(widget)}"]
    elif isinstance(widget, QAbstractButton | Chip) and not _inside_qt(widget):
        least = widget.minimumSizeHint()
        if isinstance(widget, Button | Chip) and widget.width() + _SLACK < least.width():
            return [f"cut ({widget.width()} of {least.width()} px): {describe(widget)}"]
        if widget.height() + _SLACK < least.height():
            return [f"cut ({widget.height()} of {least.height()} px high): {describe(widget)}"]
        if widget.hasHeightForWidth() and widget.height() + _SLACK < widget.heightForWidth(widget.width()):
            return [f"lines cut ({widget.height()} px high): {describe(widget)}"]
    elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        if _width(widget, widget.text()) > widget.width() + _SLACK and not widget.toolTip():
            return [f"label cut: {describe(widget)}"]
    elif isinstance(widget, QComboBox):
        wish = widget.sizeHint().width()
        if widget.width() + _SLACK < wish and not widget.toolTip():
            return [f"choice cut ({widget.width()} of {wish} px): {describe(widget)}"]
    return []


def _width(widget: QWidget, text: str) -> float:
    return QFontMetricsF(widget.font()).horizontalAdvance(text)


def _too_wide(widget: QWidget, line: str) -> bool:
    return _width(widget, line) > widget.width() + _SLACK


def _outside(widget: QWidget) -> list[str]:
    """Parts that stick out of what shows them: sideways always, downwards where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _inside_qt(widget) or not widget.width():
        return []
    if isinstance(parent.parentWidget(), QScrollArea):
        area = parent.parentWidget()
        assert isinstance(area, QScrollArea)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.horizontalScrollBarPolicy() == never and widget.width() > parent.width() + 1:
            return [f"wider than its page ({widget.width()} of {parent.width()} px): {describe(widget)}"]
        return []
    if isinstance(parent, QAbstractScrollArea) or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return []
    place = widget.geometry()
    room = QRect(0, 0, parent.width(), parent.height()).adjusted(-1, -1, 1, 1)
    if not room.contains(place):
        return [
            f"sticks out of {type(parent).__name__} {place.getRect()} in {parent.size().toTuple()}: {describe(widget)}"
        ]
    return []


def _tab_order(window: QWidget) -> list[str]:
    """Every stop is reached, each comes after what stands before it, and nothing traps the reader."""
    stops = [w for w in _visible(window) if _is_stop(w)]
    chain: list[QWidget] = []
    here: QWidget | None = window
    for _ in range(len(window.findChildren(QWidget)) + 2):
        here = here.nextInFocusChain() if here is not None else None
        if here is None or here is window or here in chain:
            break
        if here in stops:
            chain.append(here)
    found = [f"Tab does not reach: {describe(w)}" for w in stops if w not in chain]
    wanted = [w for w in reading_order(window) if w in chain]
    for reached, read in zip(chain, wanted, strict=False):
        if reached is not read:
            return [*found, f"Tab goes to {describe(reached)} where {describe(read)} is read"]
    for first, then in pairwise(chain):
        if _before(window, then, first):
            found.append(f"Tab goes back from {describe(first)} to {describe(then)}")
    return found


def _is_stop(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None and not _inside_qt(widget)


def _before(window: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether `one` is read before `other`: compared inside the smallest part of the window that holds both."""
    ours, theirs = _up(window, one), _up(window, other)
    depth = 0
    while depth < min(len(ours), len(theirs)) and ours[depth] is theirs[depth]:
        depth += 1
    if depth >= len(ours) or depth >= len(theirs):
        return False  # one holds the other
    a, b = _place(window, ours[depth]), _place(window, theirs[depth])
    above = a.bottom() <= b.top() + 2
    level = not above and not b.bottom() <= a.top() + 2
    return (above and a.left() < b.right()) or (level and a.right() <= b.left() + 2)


def _up(window: QWidget, widget: QWidget) -> list[QWidget]:
    line = [widget]
    while (parent := line[-1].parentWidget()) is not None and line[-1] is not window:
        line.append(parent)
    return line[::-1]


def _place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
