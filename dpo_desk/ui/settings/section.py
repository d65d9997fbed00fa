"""What each section of the settings is to the screen: filled, counted, saved, carried across a lock."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.settings.presenter import Loaded


class Section(QWidget):
    """`changed` after each edit. A section that saves itself has no counts."""

    changed = Signal()
    name = ""

    def load(self, loaded: Loaded) -> None:
        """Show what stands in the store; what was typed and not saved stays."""

    def counts(self) -> tuple[int, int]:
        """Changes that are not saved, and fields to mend."""
        return 0, 0

    def save(self) -> None:
        """Save what was changed."""

    def show_place(self, name: str) -> None:
        """Go to a place in the section by its name (a field, a part), once what is stored is shown."""

    def point(self) -> None:
        """Say at each field what is to be mended: saving was asked and cannot be."""

    def show_moves(self, moves: Sequence[Move]) -> None:
        """The open requests that would move by what stands in the section's form."""

    def undo(self) -> None:
        """Go back to what stands in the store."""

    def kept(self) -> None:
        """What was typed is in the store now."""

    def fail(self, error: UserError) -> None:
        """Say why it was not saved."""

    def typed(self) -> dict[str, str]:
        """What was typed and not saved, as texts by name; empty where nothing was."""
        return {}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Take up typing that was kept, over what stands in the store."""

    def forget(self) -> None:
        """Let go of everything typed."""

    def first(self) -> QWidget | None:
        """Where work begins."""
        return None

    def retranslate(self) -> None:
        """Say every word again."""


class ListSection(Section):
    """A section with lists: they are made when they are looked at, and anew when what they show is `stale`."""

    def __init__(self) -> None:
        super().__init__()
        self._stale = False

    def make_lists(self) -> None:
        """Make the lists of what was read."""

    def stale(self) -> None:
        """What the lists show was read anew, or the language changed."""
        self._stale = True
        if self.isVisible():
            self._make()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make()

    def _make(self) -> None:
        if self._stale:
            self._stale = False
            self.make_lists()


class Head(QWidget):
    """The heading of a section and one line under it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = SafeLabel("", "sub", "text", SEMIBOLD)
        self.caption = Paragraph("", "small", "text3", height=1.4)
        self.setLayout(column(2, self.title, self.caption, edges=(0, 12, 0, 0)))

    def say(self, title: str, caption: str) -> None:
        """Put words in."""
        self.title.setText(words.say(title))
        self.caption.setText(words.say(caption))
