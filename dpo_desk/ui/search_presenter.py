"""What the search palette finds: cases by name, number or initials, and the acts of the window. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from dpo_desk.domain.case import Stage
from dpo_desk.domain.query import CaseRow, Filter, Query
from dpo_desk.services.access import Desk
from dpo_desk.ui import words
from dpo_desk.ui.law_words import due_state
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Shell

MOST_CASES: Final = 6
ACTS: Final = (
    ("search.act.new", "plus", "Ctrl N"),
    ("search.act.lock", "lock", "Ctrl L"),
    ("nav.today", "today", "Ctrl 1"),
    ("nav.requests", "inbox", "Ctrl 2"),
    ("nav.registers", "bars", "Ctrl 3"),
    ("nav.log", "book", "Ctrl 4"),
    ("nav.settings", "sliders", "Ctrl 5"),
    ("search.act.keys", "help", "F1"),
)
"""The acts: key of the words, icon, keys."""


@dataclass(frozen=True)
class Found:
    """A line of the palette: a case or an act."""

    text: str
    caption: str
    icon: str
    keys: str = ""
    act: str = ""
    row: CaseRow | None = None
    days: int | None = None
    state: str = "running"


class PaletteView(Protocol):
    """What the presenter tells the palette."""

    def show_found(self, cases: tuple[Found, ...], acts: tuple[Found, ...], text: str) -> None:
        """Other lines."""


class Presenter:
    """Searches as it is typed; a late answer is dropped. The look is recorded once a search, when it ends."""

    def __init__(self, shell: Shell, view: PaletteView, acts: Mapping[str, Callable[[], None]]) -> None:
        self._shell, self._view, self._acts = shell, view, acts
        self._generation = 0
        self._looked: tuple[Desk, Query, int] | None = None

    def ask(self, text: str) -> None:
        """Search for what stands in the field, composed Hangul included."""
        self._generation += 1
        generation, text = self._generation, text.strip()
        acts = matching_acts(text)
        if not text:
            self._view.show_found((), acts, "")
            return
        desk = self._shell.desk
        query = Query(filter=Filter.ALL, text=text)

        def work(_: object) -> tuple[tuple[CaseRow, ...], date]:
            ids = desk.lists.ids(query)[:MOST_CASES]
            rows = desk.lists.rows(ids)
            return tuple(rows[case_id] for case_id in ids if case_id in rows), desk.tools.today()

        def done(answer: tuple[tuple[CaseRow, ...], date]) -> None:
            if generation != self._generation:
                return
            rows, today = answer
            if rows and (self._looked is None or len(rows) >= self._looked[2]):  # the widest of one search
                self._looked = (desk, query, len(rows))
            self._view.show_found(tuple(found(row, today) for row in rows), acts, text)

        self._shell.jobs.read(work, done, lambda error: self._failed(generation, error))

    def choose(self, line: Found) -> None:
        """Open a case, or do an act."""
        self.end()
        if line.row is not None:
            self._shell.go(Place(ScreenName.CASE, case_id=line.row.id, request_id=line.row.request_id))
        elif line.act in self._acts:
            self._acts[line.act]()

    def end(self) -> None:
        """The palette closes: record whose lines it showed, forget the rest."""
        self._generation += 1
        looked, self._looked = self._looked, None
        if looked is not None:
            desk, query, count = looked
            self._shell.jobs.write(lambda _: desk.lists.looked(query, count), lambda _: None, self._shell.fail)

    def _failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._shell.fail(error)


def matching_acts(text: str) -> tuple[Found, ...]:
    """The acts whose words hold what was typed; all of them where nothing was."""
    wanted = text.casefold()
    made = (Found(words.say(key), "", icon, keys, act=key) for key, icon, keys in ACTS)
    return tuple(line for line in made if wanted in line.text.casefold())


def found(row: CaseRow, today: date) -> Found:
    """The line of a case."""
    rights = ", ".join(words.say(f"case.right.{right}") for right in row.rights)
    days = (row.due_on - today).days if row.due_on is not None else None
    if days is None and row.stage in (Stage.NOTIFIED, Stage.CLOSED):
        days = 0
    return Found(
        row.subject, f"{row.number} · {rights}", "inbox", row=row, days=days, state=due_state(row.stage, row.due_kind)
    )
