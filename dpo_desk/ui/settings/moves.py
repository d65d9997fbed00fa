"""The open requests whose due date moves by a change, before it is saved: old day, new day, by how much."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.due import DueDay, Move
from dpo_desk.ui import words
from dpo_desk.ui.kit.layout import column
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.table import Column, ListRows, RowsTable

MOST_SHOWN = 100
"""More rows than anybody reads; the rest are counted."""


class MovesPanel(QWidget):
    """`show_moves(moves)`; hidden until then. The list is to be read: nothing opens from it."""

    def __init__(self) -> None:
        super().__init__()
        self._moves: tuple[Move, ...] | None = None
        self.bar = MessageBar()
        self.model = ListRows(_columns())
        self.table = RowsTable(self.model, row_height=40, full_height=True)
        self._more = Paragraph("", "caption", "text3")
        self.setLayout(column(8, self.bar, self.table, self._more))
        self.hide()

    @property
    def moves(self) -> tuple[Move, ...] | None:
        """What is shown; None while nothing is."""
        return self._moves

    def show_moves(self, moves: Sequence[Move]) -> None:
        """Tell how many requests move, and which."""
        self._moves = tuple(moves)
        self.retranslate()
        self.show()

    def clear(self) -> None:
        """Nothing is asked now."""
        self._moves = None
        self.model.set_rows([])
        self.hide()

    def retranslate(self) -> None:
        """Say every word again."""
        if self._moves is None:
            return
        count = len(self._moves)
        self.bar.say("warn" if count else "info", words.say("settings.calendar.moves", n=count))
        self.table.setAccessibleName(words.say("settings.calendar.moves.table"))
        self.model.set_columns(_columns())
        self.model.set_rows([_row(move) for move in self._moves[:MOST_SHOWN]])
        self.table.setVisible(count > 0)
        self._more.setText(words.say("settings.calendar.moves.more", n=count - MOST_SHOWN))
        self._more.setVisible(count > MOST_SHOWN)


def _columns() -> list[Column]:
    said = {key: words.say(f"settings.calendar.moves.{key}") for key in ("request", "before", "after", "by")}
    return [
        Column("number", said["request"], 98, "number"),
        Column("right", words.say("settings.calendar.moves.right"), 84, "text", stretch=True, drop=1),
        Column("before", said["before"], 136, "date"),
        Column("after", said["after"], 136, "date"),
        Column("by", said["by"], 104, "text"),
    ]


def _row(move: Move) -> dict[str, object]:
    return {
        "number": move.number,
        "right": words.say(f"case.right.{move.right}"),
        "before": _day(move.before),
        "after": _day(move.after),
        "by": by(move.before.day, move.after.day),
    }


def _day(due: DueDay) -> str:
    return words.day(due.day) if due.day else words.say("settings.calendar.moves.none")


def by(before: date | None, after: date | None) -> str:
    """By how much a day moves, in words; nothing where there is no day on one side."""
    if before is None or after is None or before == after:
        return words.say("settings.calendar.moves.kind")
    days = (after - before).days
    return words.say("settings.calendar.moves.later" if days > 0 else "settings.calendar.moves.sooner", n=abs(days))
