"""What an update pack would change: rows added, changed, removed, before and after, and the requests that move."""

from PySide6.QtCore import Signal

from dpo_desk.domain.pack import ChangeKind, FieldChange, PackChanges, RowChange
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.line_list import Item, LineList
from dpo_desk.ui.settings.lines import Said
from dpo_desk.ui.settings.moves import MovesPanel

_TONES = {
    ChangeKind.ADDED: ("done", "plus"),
    ChangeKind.CHANGED: ("soon", "pencil"),
    ChangeKind.REMOVED: ("today", "minus"),
}


class PackCard(Card):
    """`used` to use the pack, `left` to leave it."""

    used = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ", "upload", pad=24, gap=12)
        self._changes: PackChanges | None = None
        self.signed = MessageBar()
        self._about = Paragraph("", "small", "text2")
        self.moves = MovesPanel()
        self.lines = LineList()
        self.use = Button("", "primary", icon="tick")
        self.leave = Button("", "quiet")
        self.use.acted.connect(self.used)
        self.leave.acted.connect(self.left)
        for part in (self.signed, self._about, self.moves):
            self.add(part)
        self.add(row(8, self.use, self.leave, None))
        self.add(self.lines)
        self.hide()

    def show_changes(self, changes: PackChanges) -> None:
        """Show what the pack would change."""
        self._changes = changes
        self.moves.show_moves(changes.moves)
        self.retranslate()
        self.show()

    def clear(self) -> None:
        """No pack is looked at."""
        self._changes = None
        self.moves.clear()
        self.lines.show_items(())
        self.hide()

    def retranslate(self) -> None:
        """Say every word again."""
        self.use.setText(words.say("settings.lawpack.use"))
        self.leave.setText(words.say("act.cancel"))
        changes = self._changes
        if changes is None:
            return
        self.set_title(words.say("settings.lawpack.title", name=changes.info.name))
        self.signed.say("info", words.say("settings.lawpack", n=len(changes.rows)))
        self._about.setText(words.say("settings.lawpack.about", date=changes.info.issued_on))
        self.lines.show_items([Item(_said(change)) for change in changes.rows])


def _said(change: RowChange) -> Said:
    """A row that changes, as a line: its file and code, and each field before and after."""
    tone, icon = _TONES[change.kind]
    file = change.file.removesuffix(".json")
    title = f"{words.say(f'settings.lawdata.file.{file}')} · {change.code}"
    chip = ChipLook(words.say(f"settings.lawpack.{change.kind}"), tone, icon)
    return Said(title, (chip,), lines=tuple(_field(field, change.kind) for field in change.fields))


def _field(field: FieldChange, kind: ChangeKind) -> str:
    """A field before and after; of a row that is added or removed the one side there is."""
    name, before, after = field_name(field.name), _value(field.name, field.before), _value(field.name, field.after)
    if kind is ChangeKind.ADDED:
        return f"{name}: {after}"
    if kind is ChangeKind.REMOVED:
        return f"{name}: {before}"
    return f"{name}: {before} → {after}"


def _value(name: str, text: str) -> str:
    """A value in words, where it is a code of ours."""
    if name == "confidence" and text:
        return words.say(f"settings.sure.{text}")
    return words.say(f"settings.lawdata.{text}") if text in ("yes", "no") else text or "–"


def field_name(name: str) -> str:
    """A field of the data in words, where the desk has one for it; else as the data call it."""
    key = f"settings.lawdata.field.{name.rpartition('.')[2]}"
    return words.say(key) if words.has(key) else name
