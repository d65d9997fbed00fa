"""Language, theme and text size of the window, changed while it stands. Held by the window's one `Looks`."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dpo_desk.domain.preferences import Preferences
from dpo_desk.ui import words
from dpo_desk.ui.kit import theme

Theme = Literal["light", "dark", "system"]


class Looks(QObject):
    """Puts preferences into force. What was asked on the command line stays, whatever the store says."""

    def __init__(self, *, language: str = "", theme_name: str = "") -> None:
        super().__init__()
        self._language, self._theme = language, theme_name
        self._now: tuple[str, bool, float] | None = None
        self._wanted = Preferences()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self.apply(self._wanted))

    def apply(self, wanted: Preferences) -> None:
        """Put preferences into force; nothing is done twice."""
        self._wanted = wanted
        language = self._language or (wanted.language if wanted.language in ("ko", "en") else "ko")
        name = self._theme or wanted.theme
        dark = name == "dark" or (name == "system" and system_is_dark())
        now = (language, dark, wanted.text_scale)
        before, self._now = self._now, now
        app = QApplication.instance()
        if now == before or not isinstance(app, QApplication):
            return
        if before is None or before[0] != language:
            words.use(cast("words.Language", language))
        if before is None or before[1:] != now[1:]:
            theme.apply(app, dark, wanted.text_scale)
        if before is not None and before[0] != language:
            theme.retranslate()


def system_is_dark() -> bool:
    """Whether the system asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
