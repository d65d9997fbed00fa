"""The settings on the screen over a real store: opened at a section, typed into, saved."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Canvas
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.entry_section import EntrySection
from dpo_desk.ui.settings.view import View
from tests.support.stand_in import StandIn, shot


def opened(shell: StandIn, section: str = "organisation") -> View:
    """The settings at a section."""
    return shell.enter(View(shell), Place(ScreenName.SETTINGS, section=section))


def enter(shell: StandIn, section: EntrySection, name: str, typed: Mapping[str, str], at: str = "") -> None:
    """Open a form and type into it."""
    section.open(name, at)
    section.form.take(typed)
    shell.settle()


def save(shell: StandIn, view: View) -> None:
    """Press the bar's button."""
    view.save_bar.save.click()
    shell.settle()
    shell.settle()  # what was read again is made anew


def said(widget: QWidget) -> str:
    """Everything that stands in a widget, as the screen reader has it."""
    return "\n".join(one.accessibleName() for one in widget.findChildren(QWidget) if one.isVisibleTo(widget))


def button(widget: QWidget, name: str) -> Button:
    """The visible button of a name."""
    return next(one for one in widget.findChildren(Button) if one.isVisible() and one.accessibleName() == name)


def picture(window: Canvas, name: str) -> None:
    """Keep a picture, where pictures are asked for, under the language, theme and size it shows."""
    dark = "dark" if theme.is_dark() else "light"
    shot(window, f"settings-{name}-{words.language()}-{dark}-{scale.user():g}")
