"""The entries as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dpo_desk.domain.access_log import LogEntry
from dpo_desk.ui import words
from dpo_desk.ui.access_log.words_of import act_words, when, whose
from dpo_desk.ui.kit.table import Column, ListRows


def columns() -> tuple[Column, ...]:
    """The five items of the safety standard, Art 2(3), and the purpose; the place and the purpose go first."""
    return (
        Column("when", words.say("log.col.when"), 170, "date"),
        Column("who", words.say("log.col.who"), 96, "text"),
        Column("act", words.say("log.col.act"), 170, "strong", stretch=True),
        Column("whose", words.say("log.col.whose"), 150, "text", drop=1),
        Column("where", words.say("log.col.where"), 120, "text", drop=3),
        Column("purpose", words.say("log.col.purpose"), 150, "text", drop=2),
    )


class LogRows(ListRows):
    """`stand(entries, names)`."""

    def __init__(self) -> None:
        super().__init__(columns())
        self.entries: tuple[LogEntry, ...] = ()

    def stand(self, entries: Sequence[LogEntry], names: Mapping[int, str]) -> None:
        """Other entries, or none."""
        self.entries = tuple(entries)
        self.set_columns(columns())
        self.set_rows(
            [
                {
                    "when": when(entry),
                    "who": names.get(entry.officer_id, ""),
                    "act": act_words(entry.code),
                    "whose": whose(entry),
                    "where": entry.place,
                    "purpose": entry.purpose,
                }
                for entry in self.entries
            ]
        )
