"""The list of requests: what is asked, what stands, when a look at it is recorded. No Qt."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from dpo_desk.domain.query import CaseRow, Counts, Filter, Query
from dpo_desk.domain.work import Work
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.requests.pages import PAGE, RowPages
from dpo_desk.ui.shell import Shell


class ListView(Protocol):
    """What the presenter tells the screen."""

    def show_list(self) -> None:
        """Another list stands: `presenter.pages`, `presenter.counts`, `presenter.query`."""

    def show_rows(self, first: int, last: int) -> None:
        """The lines from `first` to `last` came."""


@dataclass(frozen=True)
class _Answer:
    ids: array[int]
    counts: Counts
    today: date
    page: int
    rows: Mapping[int, CaseRow]


class Presenter:
    """Decides for the list of requests. `generation` tells a late answer from the one that is wanted."""

    def __init__(self, shell: Shell, view: ListView) -> None:
        self._shell = shell
        self._view = view
        self._generation = 0
        self._forget()

    def clear(self) -> None:
        """Forget every line; answers on their way are not wanted."""
        self._generation += 1
        self._forget()

    def _forget(self) -> None:
        self.query = Query()
        self.pages = RowPages()
        self.counts: Counts | None = None
        self.today: date | None = None
        self.officer = ""
        self._asked: set[int] = set()
        self._looked: Query | None = None

    # asking

    def enter(self) -> None:
        """The screen is shown: read the list, and count it as a new look."""
        self._looked = None
        self.load()

    def load(self, around: int = 0) -> None:
        """Read the list again; the lines around the index `around` come with it."""
        desk = self._shell.desk
        self.officer = desk.actor.officer.name
        self.query = query = replace(self.query, officer_id=desk.actor.officer.id)
        self._generation += 1
        generation = self._generation

        def work(_: Work) -> _Answer:
            ids = desk.lists.ids(query)
            page = min(around, max(0, len(ids) - 1)) // PAGE
            rows = desk.lists.rows(ids[page * PAGE : (page + 1) * PAGE])
            return _Answer(ids, desk.lists.counts(), desk.tools.today(), page, rows)

        def done(answer: _Answer) -> None:
            if generation == self._generation:
                self._stand(answer)

        self._shell.jobs.read(work, done, lambda error: self._failed(generation, error))

    def ask(self, **changes: Any) -> None:
        """Change what is asked (`filter`, `right`, `stage`, `way`, `text`, `sort`)."""
        wanted = replace(self.query, **changes)
        if wanted != self.query:
            self.flush()
            self.query = wanted
            self.load()

    def free(self) -> None:
        """Take every condition away; the order stays."""
        self.ask(filter=Filter.ALL, right=None, stage=None, way=None, text="")

    @property
    def conditions(self) -> bool:
        """Whether anything but the saved filter narrows the list."""
        asked = self.query
        return bool(asked.right or asked.stage or asked.way or asked.text) or asked.filter is not Filter.ALL

    def row(self, index: int) -> CaseRow | None:
        """The line at `index`; where its page is not here it is asked for, and `show_rows` tells when it came."""
        found = self.pages.row(index)
        page = index // PAGE
        if found is None and not self.pages.has(page) and page not in self._asked:
            self._read_page(page)
        return found

    def _read_page(self, page: int) -> None:
        self._asked.add(page)
        desk, ids, generation = self._shell.desk, self.pages.wanted(page), self._generation

        def done(rows: dict[int, CaseRow]) -> None:
            if generation == self._generation:
                self._asked.discard(page)
                self.pages.put(page, rows)
                self._view.show_rows(page * PAGE, page * PAGE + len(ids) - 1)

        self._shell.jobs.read(lambda _: desk.lists.rows(ids), done, lambda error: self._failed(generation, error))

    def _stand(self, answer: _Answer) -> None:
        self.pages = RowPages(answer.ids)
        self.pages.put(answer.page, answer.rows)
        self.counts, self.today = answer.counts, answer.today
        self._asked.clear()
        self._view.show_list()

    def _failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._shell.fail(error)

    # the look that the access log keeps

    def flush(self) -> None:
        """Record the look at the list that stands, once a list. Called when its lines have been painted."""
        if self.counts is None or not len(self.pages) or self._looked == self.query:
            return
        desk, query, count = self._shell.desk, self.query, len(self.pages)
        self._looked = query
        self._shell.jobs.write(lambda _: desk.lists.looked(query, count), lambda _: None, self._shell.fail)

    # leaving

    def open(self, index: int) -> None:
        """Open the case at `index`, at its most urgent request."""
        if 0 <= index < len(self.pages):
            found = self.pages.row(index)
            request_id = found.request_id if found else 0
            self._shell.go(Place(ScreenName.CASE, case_id=self.pages.ids[index], request_id=request_id))

    def begin_new(self) -> None:
        """Begin a new request."""
        self._shell.go(Place(ScreenName.INTAKE))
