"""The words on the screen, by key, in the language in use. The texts are `resources/i18n/desk_*.ts`, compiled to .qm;
`scripts/words.py` adds keys. Qt is imported only when a language is taken into use, so that presenters may say words.

    words.use("ko")
    words.say("form.changes", n=2)            # 저장하지 않은 변경 2개
    words.say("job.cancelled", what="검증")    # 검증을 취소했습니다. …
"""

import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Literal

from dpo_desk.ui import phrase
from dpo_desk.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

Language = Literal["ko", "en"]

strict = "pytest" in sys.modules
"""A missing key or placeholder raises; where it is False the key itself is shown, and the desk goes on."""

_language: Language = "ko"
_translator: "QTranslator | None" = None
_texts = b""
"""What the translator reads from. Given the file's name Qt would map the file, and a desk that runs would end with a
bus error where it is written over (an update copied onto it; seen)."""
_qt: "QTranslator | None" = None
_stretch: Callable[[str], str] | None = None
_ABSENT: Final = ""


def use(language: Language) -> None:
    """Takes a language into use, for the desk and for Qt's own words. What stands on the screen is said again by each
    view's `retranslate()` (`kit.theme.retranslate()` calls them all)."""
    global _language, _translator, _texts, _qt
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

    fresh, texts = QTranslator(), resource("i18n", f"desk_{language}.qm").read_bytes()
    if not fresh.load(texts):
        raise FileNotFoundError(f"desk_{language}.qm")
    _language, _translator, _texts = language, fresh, texts
    QLocale.setDefault(QLocale(QLocale.Language.Korean if language == "ko" else QLocale.Language.English))
    if (app := QCoreApplication.instance()) is None:
        return
    if _qt is not None:
        app.removeTranslator(_qt)
    _qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _qt.load(f"qtbase_{language}", folder):
        app.installTranslator(_qt)


def language() -> Language:
    return _language


def stretch(change: Callable[[str], str] | None) -> None:
    """For tests of layouts: passes every text through `change` (a pseudo-language) until called with None."""
    global _stretch
    _stretch = change


def say(key: str, /, **values: object) -> str:
    """The text of `key`, filled. With `n` the plural form; where `n` is 0 and `key.zero` exists, that sentence.

    A missing key raises KeyError under tests and is shown as the key otherwise.
    """
    text = _ABSENT
    n = values.get("n")
    number = n if isinstance(n, int) else -1
    if number == 0:
        text = _find(f"{key}.zero", 0)
    if text == _ABSENT:
        text = _find(key, number)
    if text == _ABSENT:
        if strict:
            raise KeyError(key)
        return key
    try:
        said = phrase.fill(text, values, _language)
    except KeyError:
        if strict:
            raise
        return text
    return _stretch(said) if _stretch else said


def inside(key: str, /, **values: object) -> str:
    """The same within a sentence: `by e-mail`, where alone it is `E-mail`. Korean knows no such difference."""
    said = say(key, **values)
    return said[:1].lower() + said[1:] if _language == "en" else said


def has(key: str) -> bool:
    """Whether there are words for `key`."""
    return _find(key, -1) != _ABSENT


def day(value: date) -> str:
    """2026-11-30 (월) · 2026-11-30 (Mon)"""
    return phrase.day(value, _language)


def short_day(value: date) -> str:
    """11-30 (월)"""
    return phrase.short_day(value, _language)


def weekday(value: date) -> str:
    """월 · Mon"""
    return phrase.WEEKDAYS[_language][value.weekday()]


def time(value: datetime) -> str:
    """14:05, Korean time"""
    return phrase.clock_time(value)


def _find(key: str, n: int) -> str:
    if _translator is None:
        use(_language)
    assert _translator is not None
    said = _translator.translate("desk", key, None, n)
    if not said and n != -1:
        said = _translator.translate("desk", key, None, -1)  # a text that shows a number but has one form only
    return said or _ABSENT
