"""Today: what is due, late and next; which letters wait to be issued. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Protocol

from dpo_desk.domain.backup import LastBackup
from dpo_desk.domain.case import Stage
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.query import CaseRow, Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.services.access import Desk
from dpo_desk.services.access_log import ReviewDue
from dpo_desk.services.lists import Today
from dpo_desk.ui import words
from dpo_desk.ui.left_output import left_output
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Shell

MOST_LETTERS: Final = 5
LATE: Final = "late"


class Group(StrEnum):
    """The heads of the list, in their order."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"  # this week and next
    LATER = "later"
    AFTER = "after"  # notified, not closed
    UNDATED = "undated"  # the law of their receipt day names no day


@dataclass(frozen=True)
class Read:
    """What one reading gave."""

    today: Today
    letters: tuple[CaseRow, ...]
    letters_count: int
    refusals: Mapping[int, date] = field(default_factory=dict)
    """By case: the day by which a refusal about an automated decision is told (Notice 2024-9, 8(2))."""
    last_backup: LastBackup | None = None
    review: ReviewDue | None = None
    """The review of the access log that is due, for whom may do it."""


class TodayView(Protocol):
    """What the presenter tells the screen."""

    def show_today(self) -> None:
        """`presenter.read` changed, or the cell that filters."""

    def put_on_paper(self) -> bool:
        """Print what stands; False where the officer left the dialog."""

    def purpose_failed(self, error: UserError) -> None:
        """The purpose is to be mended."""


class Presenter:
    """Reads and groups; `generation` tells a late answer from the one that is wanted."""

    def __init__(self, shell: Shell, view: TodayView) -> None:
        self._shell, self._view = shell, view
        self._generation = 0
        self.read: Read | None = None
        self.chosen = ""
        self._look_due = self.busy = False

    def enter(self) -> None:
        """The screen is shown: read, and count it as a new look."""
        self.chosen = ""
        self._look_due = True
        self.load()

    def clear(self) -> None:
        """Forget everything."""
        self._generation += 1
        self.read, self.chosen = None, ""
        self._look_due = self.busy = False

    def load(self) -> None:
        """Read again."""
        self._generation += 1
        generation, desk = self._generation, self._shell.desk

        def work(_: object) -> Read:
            today = desk.lists.today()
            ids = desk.lists.ids(Query(filter=Filter.OPEN, stage=Stage.DECIDED))
            rows = desk.lists.rows(ids[:MOST_LETTERS])
            letters = tuple(rows[i] for i in ids[:MOST_LETTERS] if i in rows)
            return Read(today, letters, len(ids), _refusals(desk, today.rows), desk.backups.last_good(), _review(desk))

        def done(read: Read) -> None:
            if generation == self._generation:
                self.read = read
                self._view.show_today()

        self._shell.jobs.read(work, done, lambda error: self._failed(generation, error))

    def looked(self) -> None:
        """The list was painted: record the look, once a visit."""
        if self.read is None or not self._look_due:
            return
        self._look_due = False
        desk: Desk = self._shell.desk
        count = len(self.read.today.rows)
        if count:
            self._shell.jobs.write(
                lambda _: desk.lists.looked(Query(filter=Filter.OPEN), count), lambda _: None, self._shell.fail
            )

    def see_backups(self) -> None:
        """Go to where backups are made."""
        self._shell.go(Place(ScreenName.SETTINGS, section="copy"))

    def print(self, purpose: str) -> None:
        """Print the list; the purpose goes into the access log (safety standard, Art 12)."""
        if self.read is None or self.busy:
            return
        self.busy = True
        desk, count = self._shell.desk, len(self.read.today.rows)

        def done(_: None) -> None:
            self.busy = False
            if self.read is not None and self._view.put_on_paper():
                self._shell.tell("ok", "today.paper.done")
            else:
                left_output(self._shell, "list.printed")

        def failed(error: Exception) -> None:
            self.busy = False
            if isinstance(error, UserError) and error.params.get("what") == "purpose.field":
                self._view.purpose_failed(error)
            else:
                self._failed(self._generation, error)

        self._shell.jobs.write(
            lambda _: desk.lists.take_out(Query(filter=Filter.OPEN), count, purpose=purpose), done, failed
        )

    def see_log(self) -> None:
        """Go to the access log."""
        self._shell.go(Place(ScreenName.ACCESS_LOG))

    def choose(self, key: str) -> None:
        """A cell of the strip filters the list; empty lets go."""
        self.chosen = key
        self._view.show_today()

    def open(self, row: CaseRow) -> None:
        """Open a case at its most urgent request."""
        self._shell.go(Place(ScreenName.CASE, case_id=row.id, request_id=row.request_id))

    def open_letter(self, row: CaseRow) -> None:
        """Open the letter that waits."""
        self._shell.go(Place(ScreenName.LETTER, case_id=row.id, request_id=row.request_id))

    def see_all(self) -> None:
        """The list of requests."""
        self._shell.go(Place(ScreenName.REQUESTS, section=Filter.OPEN.value))

    def see_earlier(self) -> None:
        """Every case there ever was."""
        self._shell.go(Place(ScreenName.REQUESTS, section=Filter.ALL.value))

    def begin_new(self) -> None:
        """A new request."""
        self._shell.go(Place(ScreenName.INTAKE))

    def groups(self) -> list[tuple[Group, tuple[CaseRow, ...]]]:
        """The rows under their heads; a chosen cell leaves only its day."""
        if self.read is None:
            return []
        today = self.read.today.today
        rows = [row for row in self.read.today.rows if self._stands(row, today)]
        made = [(group, tuple(row for row in rows if group_of(row, today) is group)) for group in Group]
        return [(group, found) for group, found in made if found]

    def _stands(self, row: CaseRow, today: date) -> bool:
        if not self.chosen:
            return True
        if row.due_on is None or row.stage is Stage.NOTIFIED:
            return False
        return row.due_on < today if self.chosen == LATE else row.due_on.isoformat() == self.chosen

    def headline(self) -> str:
        """The sentence over everything."""
        if self.read is None:
            return ""
        found = self.read.today
        due, late = found.due_today, found.counts.late
        if due and late:
            return words.say("today.both", n=due, late=late)
        if late:
            return words.say("today.late", n=late, late=late)
        if due:
            return words.say("today.due", n=due)
        following = next_due(found.rows, found.today)
        if following is None or following.due_on is None:
            return words.say("today.due", n=0)
        return words.say("today.next", name=following.subject, due=words.short_day(following.due_on))

    def _failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._shell.fail(error)


def group_of(row: CaseRow, today: date) -> Group:
    """Under which head a row stands."""
    if row.stage is Stage.NOTIFIED:
        return Group.AFTER
    if row.due_on is None:
        return Group.UNDATED
    if row.due_on < today:
        return Group.LATE
    if row.due_on == today:
        return Group.TODAY
    next_sunday = today + timedelta(days=13 - today.weekday())
    return Group.SOON if row.due_on <= next_sunday else Group.LATER


def next_due(rows: Sequence[CaseRow], today: date) -> CaseRow | None:
    """The running request whose due date comes next."""
    coming = [row for row in rows if row.due_on and row.due_on >= today and row.stage is not Stage.NOTIFIED]
    return min(coming, key=lambda row: row.due_on or today, default=None)


def next_words(row: CaseRow, refuse_by: date | None = None, today: date | None = None) -> str:
    """The next step, short; the day that a refusal has of its own stands before it: it comes sooner."""
    held = row.due_kind is DueKind.POSTPONED and row.stage in (Stage.VERIFYING, Stage.EXAMINING)
    key = "next.short.postponed" if held else f"next.short.{row.stage}"
    if refuse_by is None:
        return words.say(key)
    refuse = "next.short.refuse.late" if today is not None and refuse_by < today else "next.short.refuse"
    return words.say(refuse, next=words.inside(key), due=words.short_day(refuse_by))


def _refusals(desk: Desk, rows: Sequence[CaseRow]) -> dict[int, date]:
    """The days by which refusals about automated decisions are told, of cases that were not answered yet."""
    found = {}
    for row in rows:
        if Right.AUTOMATED in row.rights and row.stage not in (Stage.NOTIFIED, Stage.CLOSED):
            refuse_by = desk.tools.law.deadline_from(Right.AUTOMATED, row.received_on).refuse_by
            if refuse_by is not None:
                found[row.id] = refuse_by
    return found


def _review(desk: Desk) -> ReviewDue | None:
    return desk.access_log.due() if desk.actor.may(Permission.REVIEW) else None
