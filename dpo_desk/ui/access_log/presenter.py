"""The access log: which entries are asked for, the state of the record, a review from its period to paper. No Qt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Protocol

from dpo_desk.domain.access_log import Drawn, LogEntry, LogPage, LogQuery, LogState, Shown
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Officer
from dpo_desk.domain.review import LogReview
from dpo_desk.services.access import Desk
from dpo_desk.ui import words
from dpo_desk.ui.access_log.words_of import act_words
from dpo_desk.ui.left_output import left_output
from dpo_desk.ui.shell import Shell

PRINT_SCALE = 288 / 72
"""288 dots an inch on paper."""
SHOWN_DAYS = 31
Picture = tuple[int, int, bytes]


class LogView(Protocol):
    """What the presenter tells the screen."""

    def show_log(self) -> None:
        """Entries, filter, state or review changed."""

    def failed(self, field: str, error: UserError) -> None:
        """A field (`first`, `last`, `finding`, `follow`, `purpose`) is to be mended."""

    def kept(self) -> None:
        """The review is kept: what was typed for it is not wanted any more."""

    def put_on_paper(self, pages: list[Picture]) -> bool:
        """Print; False where the officer left the dialog."""


class Presenter:
    """Decides for the access log. `generation` tells a late answer from the one that is wanted."""

    def __init__(self, shell: Shell, view: LogView) -> None:
        self._shell, self._view = shell, view
        self._generation = 0
        self._forget()

    def clear(self) -> None:
        """Forget every entry; answers on their way are not wanted."""
        self._generation += 1
        self._forget()

    def _forget(self) -> None:
        self.query: LogQuery | None = None
        self.entries: tuple[LogEntry, ...] = ()
        self.before = 0
        self.officers: tuple[Officer, ...] = ()
        self.reviews: tuple[LogReview, ...] = ()
        self.state: LogState | None = None
        self.drawn: Drawn | None = None
        self.busy = False

    @property
    def names(self) -> dict[int, str]:
        """Every officer by their number."""
        return {officer.id: officer.name for officer in self.officers}

    # reading

    def enter(self) -> None:
        """The screen is shown: the last month, newest first."""
        today = self._shell.desk.tools.today()
        self.query = LogQuery(today - timedelta(days=SHOWN_DAYS - 1), today)
        self.load()
        self.check()

    def load(self) -> None:
        """Read the first page. Every page is a look, which the access log keeps."""
        query, desk = self.query, self._shell.desk
        if query is None:
            return

        def read(_: object) -> tuple[LogPage, tuple[Officer, ...], tuple[LogReview, ...]]:
            return desk.access_log.page(query), desk.access_log.officers(), desk.access_log.reviews()

        def done(found: tuple[LogPage, tuple[Officer, ...], tuple[LogReview, ...]]) -> None:
            page, self.officers, self.reviews = found
            self.entries, self.before, self.drawn = page.entries, page.before, None
            self._view.show_log()

        self._ask(read, done)

    def older(self) -> None:
        """Read the next page behind the ones that stand."""
        query, before, desk = self.query, self.before, self._shell.desk
        if query is None or not before:
            return

        def done(page: LogPage) -> None:
            self.entries, self.before = (*self.entries, *page.entries), page.before
            self._view.show_log()

        self._ask(lambda _: desk.access_log.page(query, before=before), done)

    def narrow(self, **changed: object) -> None:
        """Ask with another filter: `officer_id`, `code`, `case_number`, `shown`."""
        if self.query is not None:
            self.query = replace(self.query, **changed)  # type: ignore[arg-type]
            self.load()

    def ask(self, first: date | None, last: date | None) -> None:
        """Ask for other days; None is what could not be read as one."""
        if first is None or last is None:
            self._view.failed("first" if first is None else "last", UserError("error.date.form"))
        elif last < first:
            self._view.failed("last", UserError("error.date.order"))
        else:
            self.narrow(first=first, last=last)

    def show(self, key: str) -> None:
        """All entries, or those alone that took something out."""
        self.narrow(shown=Shown(key))

    def check(self) -> None:
        """Check the record anew, whatever else is asked meanwhile."""
        desk, self.state = self._shell.desk, None
        generation = self._generation
        self._view.show_log()

        def done(state: LogState) -> None:
            if self.query is not None and generation <= self._generation:
                self.state = state
                self._view.show_log()

        self._shell.jobs.read(lambda _: desk.access_log.state(), done, self._shell.fail)

    def state_words(self) -> str:
        """How far the record goes and when that was checked."""
        state = self.state
        if state is None:
            return words.say("log.state.asking")
        if state.broken is not None:
            return words.say("log.state.broken", n=state.broken)
        return words.say("log.state.sound", n=state.number, when=state.checked_at, digest=state.digest)

    # reviewing

    def draw(self) -> None:
        """Begin a review of the days that stand: its sample takes the place of the list."""
        query, desk = self.query, self._shell.desk
        if query is None or self.busy:
            return

        def done(drawn: Drawn) -> None:
            self.drawn, self.entries, self.before = drawn, drawn.sample[::-1], 0
            self._view.show_log()

        self._ask(lambda _: desk.access_log.draw(first=query.first, last=query.last), done)

    def leave_review(self) -> None:
        """Back to the list."""
        self.drawn = None
        self.load()

    def keep(self, finding: str, follow_up: str) -> None:
        """Keep the review."""
        drawn, desk = self.drawn, self._shell.desk
        if drawn is None or self.busy:
            return
        self.busy = True

        def done(_: int) -> None:
            self.busy = False
            period = words.say("log.review.span", first=drawn.first, last=drawn.last)
            self._shell.tell("ok", "log.review.kept", period=period, n=len(drawn.sample))
            self._view.kept()
            self.load()

        self._ask(lambda _: desk.access_log.keep_review(drawn, finding=finding, follow_up=follow_up), done)

    def print(self, purpose: str) -> None:
        """Print the last review for signature; the purpose goes into the access log (safety standard, Art 12)."""
        if not self.reviews or self.busy:
            return
        if not purpose.strip():
            self._view.failed("purpose", UserError("error.text.empty", what="purpose.field"))
            return
        self.busy = True
        desk, review = self._shell.desk, self.reviews[0]

        def pages(pdf: bytes) -> None:
            self._shell.jobs.process(lambda _: _pages(desk, pdf), done, self._failed)

        def done(made: list[Picture]) -> None:
            self.busy = False
            try:
                if self._view.put_on_paper(made):
                    self._view.kept()
                    self._shell.tell("ok", "log.review.printed")
                else:
                    left_output(self._shell, "log.printed")
            except UserError as error:
                self._shell.fail(error)

        self._ask(lambda _: desk.access_log.print_review(review.id, purpose=purpose, act=act_words), pages)

    def _ask(self, work, done) -> None:  # type: ignore[no-untyped-def]
        self._generation += 1
        generation = self._generation

        def answered(found: object) -> None:
            if generation == self._generation:
                done(found)

        def failed(error: Exception) -> None:
            if generation == self._generation:
                self._failed(error)

        self._shell.jobs.write(work, answered, failed)

    def _failed(self, error: Exception) -> None:
        self.busy = False
        fields = {"purpose.field": "purpose", "log.review.finding": "finding", "log.review.follow": "follow"}
        what = str(error.params.get("what", "")) if isinstance(error, UserError) else ""
        if isinstance(error, UserError) and what in fields:
            self._view.failed(fields[what], error)
        else:
            self._shell.fail(error)


def _pages(desk: Desk, pdf: bytes) -> list[Picture]:
    return [desk.letters.page(pdf, number, PRINT_SCALE) for number in range(desk.letters.pages(pdf))]
