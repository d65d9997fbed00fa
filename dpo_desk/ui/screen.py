"""What every screen is to the window around it: shown for a place, told of changes, emptied at a lock."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.act import Kind
from dpo_desk.ui.place import Place
from dpo_desk.ui.shell import Shell


class Screen(QWidget):
    """A screen of the open desk. Subclasses are called `View` and take the shell alone.

    A screen that can be printed has `print_page()` besides (Ctrl+P).
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell

    def enter(self, place: Place) -> None:
        """Be shown for a place: ask the presenter to load it."""

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """An act changed `kinds` (of `case_id`, or of none: 0): decide whether to read again."""

    def leave(self) -> None:
        """Another screen is shown now."""

    def retranslate(self) -> None:
        """Say every word again: the language changed."""

    def clear(self) -> None:
        """Drop every bit of every case: the desk locks."""

    def typed(self) -> dict[str, object] | None:
        """Give the unsaved typing of this place as plain data; None where there is none."""
        return None

    def resume(self, typed: dict[str, object]) -> None:
        """Take up typing that was kept; called after `enter`, before the place is loaded."""

    def holds_mail(self) -> bool:
        """Tell whether a mail stands here that was not confirmed: a lock lets it go and says so."""
        return False

    def title(self) -> str:
        """Give the window's title: neutral, never a person."""
        return ""

    def default_focus(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()
