"""A section of what the office enters: a list, and one form at a time, with what it moves told before it is saved."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.settings.entry import Entry, LawShown, wrong
from dpo_desk.ui.settings.entry_form import EntryForm
from dpo_desk.ui.settings.moves import MovesPanel
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.reach import reach
from dpo_desk.ui.settings.section import Head, ListSection
from dpo_desk.ui.telling import tell


class EntrySection(ListSection):
    """Subclasses add their lists to `body`, and answer `entry_of`, `start_of`, `choices`, `subject_of`, `show_law`."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.shown: LawShown | None = None
        self.asked = ("", "")
        self.head = Head()
        self.bar = MessageBar()
        self.form = EntryForm()
        self.moves = MovesPanel()
        self.form.add(self.moves)
        self.form.edited.connect(self._edited)
        self.form.left.connect(self.undo)
        self.body = ScrollColumn(side_width=300)
        for part in (self.head, self.bar, self.form):
            self.body.add_main(part)
        self.setLayout(column(0, self.body))

    # what a subclass answers

    def entry_of(self, name: str) -> Entry | None:
        """The entry of a name."""
        return None

    def start_of(self, name: str, at: str) -> dict[str, str] | None:
        """What stands in its form at first; None where the row that `at` names is not there any more."""
        return {}

    def choices(self, field: str) -> list[tuple[str, str]]:
        """The choices of a field."""
        return []

    def subject_of(self, at: str) -> str:
        """The name of a row, for the form's title."""
        return ""

    def show_law(self, shown: LawShown) -> None:
        """Show what is in use."""

    def clear_law(self) -> None:
        """Let go of what was shown."""

    # the form

    def open(self, name: str, at: str = "") -> None:
        """Open a form; typing that was not saved stays, and says so."""
        if self.form.is_touched():
            self.bar.say("warn", words.say("settings.entry.unsaved"))
            self.form.focus()
            return
        if self._open(name, at):
            self.form.focus()
            reach(self.body, self.form, whole=True)
        self._edited()

    def _open(self, name: str, at: str) -> bool:
        entry = self.entry_of(name)
        start = self.start_of(name, at) if self.shown else None
        if entry is None or start is None:
            return False
        self.asked = (name, at)
        self.bar.hide()
        self.form.open(entry, start, self.choices, self.subject_of(at))
        return True

    def wrong(self) -> dict[str, UserError]:
        """What is wrong in the open form."""
        entry = self.form.entry
        return wrong(entry, self.form.texts(), self.shown) if entry and self.shown else {}

    def _edited(self) -> None:
        entry, shown = self.form.entry, self.shown
        found = self.wrong()
        self.form.show_wrong(found)
        if entry is None or shown is None or not entry.moves or found.keys() - {"reason"}:
            self.moves.clear()
            self.presenter.moving.forget()
        else:
            texts = self.form.texts()
            key = tuple(texts.get(name, "") for name in entry.moves)
            changed = entry.make(texts, shown, Entered(shown.author, shown.today, ""))
            self.presenter.moving.ask(self.name, (entry.key, *key), changed)
        self.changed.emit()

    def show_moves(self, moves: Sequence[Move]) -> None:
        """The requests that would move by what stands in the form."""
        if self.form.entry is not None:
            self.moves.show_moves(moves)

    # Section

    def load(self, loaded: Loaded) -> None:
        """Show what is in use; an open form stays as typed."""
        self.shown = loaded.law
        self.stale()
        if self.form.entry is not None:
            self.presenter.moving.forget()
            self._edited()

    def make_lists(self) -> None:
        """Show the law, where it was read."""
        if self.shown is not None:
            self.show_law(self.shown)

    def counts(self) -> tuple[int, int]:
        """An open form is one change."""
        return (1, len(self.wrong())) if self.form.entry is not None else (0, 0)

    def save(self) -> None:
        """Save the entry, once what it moves was shown."""
        entry, shown = self.form.entry, self.shown
        if entry is None or shown is None or self.wrong():
            return
        texts = self.form.texts()
        changed = entry.make(texts, shown, Entered(shown.author, shown.today, texts.get("reason", "").strip()))
        self.presenter.save_office(self.name, changed, shows_moves=bool(entry.moves))

    def point(self) -> None:
        """Say at every field what is to be mended."""
        self.form.show_wrong(self.wrong(), everywhere=True)

    def undo(self) -> None:
        """Put the form away."""
        if self.form.isAncestorOf(self.focusWidget()) and (first := self.first()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.body.verticalScrollBar().setValue(0)
        self.form.close_form()
        self.asked = ("", "")
        self.moves.clear()
        self.bar.hide()
        self.presenter.moving.forget()
        self.changed.emit()

    def kept(self) -> None:
        """The entry is stored now."""
        self.undo()

    def fail(self, error: UserError) -> None:
        """Say why it was not saved."""
        happened, _, rest = tell(error).partition(". ")
        self.bar.say("danger", happened + ("." if rest else ""), rest)

    def typed(self) -> dict[str, str]:
        """The open form, where something was typed in it."""
        if not self.form.is_touched():
            return {}
        return {"entry": self.asked[0], "at": self.asked[1], **self.form.texts()}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Go on with a form."""
        if self._open(typed.get("entry", ""), typed.get("at", "")):
            self.form.take({name: text for name, text in typed.items() if name not in ("entry", "at")})
            self._edited()

    def forget(self) -> None:
        """Let go of what was typed and of what was shown."""
        self.undo()
        self.shown = None
        self.clear_law()

    def first(self) -> QWidget | None:
        """Where work begins."""
        return None

    def retranslate(self) -> None:
        """Say every word again."""
        self.stale()
