"""Theme, type and scale, changed at run time. Fusion, one palette, a short style sheet, all from `tokens`.

Every figure of the look goes through `S(n)`. Layouts made by `layout.row/column` and widgets sized by `layout.fix` keep
their figures and are set again by `apply`; a widget with figures of its own has `restyle()`, one with words of its own
has `retranslate()`: `apply` and `retranslate` call them all, so no widget needs a connection.
"""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.ui.kit import garbage, layout, scale
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.tokens import TOKENS
from dpo_desk.ui.resources import resource

REGULAR: Final = QFont.Weight.Normal
MEDIUM: Final = QFont.Weight.Medium
SEMIBOLD: Final = QFont.Weight.DemiBold
BOLD: Final = QFont.Weight.Bold

SIZES: Final = {
    "tiny": 11,
    "caption": 12,
    "small": 13,
    "body": 14,
    "card": 15,
    "title": 16,
    "sub": 18,
    "heading": 20,
    "display": 26,
    "dday": 30,
}


class _Notice(QObject):
    changed = Signal()


_notice = _Notice()
changed = _notice.changed
"""After theme, language font or text size changed and everything was set again."""

_dark = False
_prepared = False
_styled = False
_family = ""
_colours: dict[str, QColor] = {}
_fonts: dict[tuple[int, int, bool], QFont] = {}


def is_dark() -> bool:
    return _dark


def hex_of(token: str) -> str:
    """`#RRGGBB` of a token in the theme in use."""
    return TOKENS[token][1 if _dark else 0]


def color(token: str) -> QColor:
    """The colour of a token in the theme in use. Do not change what you get: it is shared."""
    if token not in _colours:
        _colours[token] = QColor(hex_of(token))
    return _colours[token]


def font(role: str | int = "body", weight: QFont.Weight = REGULAR, tab: bool = False) -> QFont:
    """A font by role of `SIZES` or by size at 100 %; `tab` sets digits of one width. Shared: copy before changing."""
    size = role if isinstance(role, int) else SIZES[role]
    key = (size, weight.value, tab)
    if key not in _fonts:
        made = QFont(_family) if _family else QFont()
        made.setPixelSize(S(size))
        made.setWeight(weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tab:
            made.setFeature(QFont.Tag("tnum"), 1)
        _fonts[key] = made
    return _fonts[key]


def load_fonts() -> None:
    """The four weights that come with the desk; without them a bare machine shows no Hangul."""
    global _family
    for file in sorted(resource("fonts").glob("Pretendard-*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0 and not _family:
            _family = QFontDatabase.applicationFontFamilies(number)[0]


def application(arguments: list[str]) -> QApplication:
    """The application, in Fusion from its first moment. `setStyle` hands Python the style it made, and for that PySide
    sets up its classes of styles: 6 ms before the first paint."""
    global _styled
    _styled = True
    return QApplication([*arguments, "-style", "Fusion"])


def apply(app: QApplication, dark: bool, user_scale: float = 1.0) -> None:
    """Puts theme and text size (1.0 to 2.0) into force, now and for everything on the screen.

    A system font below 14 px counts as 14 (captions would fall under 11 px); a larger one enlarges the desk with it.
    """
    global _dark, _prepared
    if not _prepared:
        _prepared = True
        if not _family:
            load_fonts()
        if not _styled:
            app.setStyle("Fusion")
        garbage.tend(app)
        scale.set_system(
            max(1.0, QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize() / 14)
        )
    _dark = dark
    scale.set_user(min(2.0, max(1.0, user_scale)))
    _colours.clear()
    _fonts.clear()
    app.setFont(font())
    app.setPalette(palette())
    app.setStyleSheet(sheet())
    for widget in _living():
        layout.refresh(widget)
        if (restyle := getattr(widget, "restyle", None)) is not None:
            restyle()
        widget.updateGeometry()
        widget.update()
    changed.emit()


def retranslate() -> None:
    """After `words.use`: every widget that has words of its own says them again."""
    for widget in _living():
        if (again := getattr(widget, "retranslate", None)) is not None:
            again()
        widget.updateGeometry()
        widget.update()


def _living() -> list[QWidget]:
    """Every widget but those that wait for their deletion with their Python half gone: they have no attributes left.

    A plain Qt widget has none either, and needs none.
    """
    return [w for w in QApplication.allWidgets() if type(w).__module__.startswith("PySide6.") or vars(w)]


def palette() -> QPalette:
    """The palette of the theme in use, for what Fusion paints itself (menus, calendars, file dialogs)."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, token in (
        (role.Window, "canvas"),
        (role.Base, "surface"),
        (role.AlternateBase, "sunken"),
        (role.Text, "text"),
        (role.WindowText, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger.txt"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "onfill"),
        (role.PlaceholderText, "text3"),
        (role.Link, "accent.txt"),
        (role.LinkVisited, "accent.txt"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Light, "surface"),
        (role.Midlight, "hairline"),
        (role.Mid, "border"),
        (role.Dark, "border"),
        (role.Shadow, "border"),
    ):
        made.setColor(name, color(token))
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, color("text3"))
    return made


def sheet() -> str:
    """The few things QSS does better than painting. Sizes and weights of table heads belong here: QSS hides setFont."""
    c = hex_of
    field = f"background:{c('surface')};color:{c('text')};border:1px solid {c('border')};border-radius:{S(8)}px;"
    chosen = f"selection-background-color:{c('accent')};selection-color:{c('onfill')};"
    ring = f"border:2px solid {c('accent.txt')};padding:0 {S(11) - 1}px;"
    return f"""
* {{ outline: 0; }}
QToolTip {{ background:{c("raised")};color:{c("text")};border:1px solid {c("border")};padding:6px 8px; }}
QLineEdit {{ {field}{chosen}padding:0 {S(11)}px;placeholder-text-color:{c("text3")}; }}
QLineEdit:focus {{ {ring} }}
QLineEdit[bad="true"] {{ {ring.replace(c("accent.txt"), c("danger.txt"))} }}
QLineEdit[readOnly="true"] {{ background:{c("sunken")};color:{c("text2")};border:1px solid {c("hairline")}; }}
QLineEdit[readOnly="true"]:focus {{ {ring} }}
QPlainTextEdit {{ {field}{chosen}padding:{S(6)}px {S(7)}px; }}
QPlainTextEdit:focus {{ border:2px solid {c("accent.txt")};padding:{S(6) - 1}px {S(7) - 1}px; }}
QPlainTextEdit[bad="true"] {{ border:2px solid {c("danger.txt")};padding:{S(6) - 1}px {S(7) - 1}px; }}
QPlainTextEdit[readOnly="true"] {{ background:{c("sunken")};color:{c("text2")};border:1px solid {c("hairline")}; }}
QHeaderView {{ background:transparent; }}
QHeaderView::section {{ background:{c("surface")};color:{c("text3")};border:0;border-bottom:1px solid {c("hairline")};
 font-size:{S(12)}px;font-weight:600;padding:0 {S(6)}px 0 {S(12)}px; }}
QHeaderView::section:first {{ padding-left:{S(20)}px; }}
QHeaderView::section:last {{ padding-right:{S(20)}px; }}
QTableView {{ background:transparent;border:0; }}
QMenu {{ background:{c("raised")};color:{c("text")};border:1px solid {c("border")};padding:{S(6)}px; }}
QMenu::item {{ padding:{S(8)}px {S(16)}px;border-radius:{S(6)}px; }}
QMenu::item:selected {{ background:{c("selected")};color:{c("text")}; }}
QMenu::item:disabled {{ color:{c("text3")}; }}
QScrollBar:vertical {{ background:transparent;width:10px;margin:2px; }}
QScrollBar:horizontal {{ background:transparent;height:10px;margin:2px; }}
QScrollBar::handle {{ background:{c("border")};border-radius:3px;min-height:40px;min-width:40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width:0;height:0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background:transparent; }}
"""
