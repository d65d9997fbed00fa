"""The statistics on the screen: which time is asked, what was counted, and taking it out on paper. No Qt."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.statistics import Statistics, Timing
from dpo_desk.services.access import Desk
from dpo_desk.ui import words
from dpo_desk.ui.left_output import left_output
from dpo_desk.ui.shell import Shell


class Period(StrEnum):
    """The times that are asked."""

    THIS = "this"  # this year, up to today
    LAST = "last"  # the year before
    DAYS = "days"  # from a day to a day


class StatisticsView(Protocol):
    """What the presenter tells the screen."""

    def show_statistics(self) -> None:
        """Another time is asked, or other numbers stand: `presenter.period`, `.first`, `.last`, `.found`."""

    def failed(self, field: str, error: UserError) -> None:
        """A field (`first`, `last`, `purpose`) is to be mended."""

    def put_on_paper(self, found: Statistics, company: str, purpose: str) -> bool:
        """Print what was taken out; False where the officer left the dialog."""

    def printed(self) -> None:
        """It was printed: the purpose is not wanted any more."""


class Presenter:
    """Decides for the statistics. `generation` tells a late answer from the one that is wanted."""

    def __init__(self, shell: Shell, view: StatisticsView) -> None:
        self._shell, self._view = shell, view
        self._generation = 0
        self._forget()

    def clear(self) -> None:
        """Forget every number; answers on their way are not wanted."""
        self._generation += 1
        self._forget()

    def _forget(self) -> None:
        self.period = Period.THIS
        self.first: date | None = None
        self.last: date | None = None
        self.found: Statistics | None = None
        self.busy = False

    # asking

    def load(self) -> None:
        """Count again. Every count is a look, which the access log keeps."""
        desk = self._shell.desk
        today = desk.tools.today()
        if self.period is Period.THIS:
            self.first, self.last = date(today.year, 1, 1), today
        elif self.period is Period.LAST:
            self.first, self.last = date(today.year - 1, 1, 1), date(today.year, 1, 1) - timedelta(days=1)
        first, last = self.first, self.last
        if first is None or last is None:
            return
        self._generation += 1
        generation = self._generation

        def done(found: Statistics) -> None:
            if generation == self._generation:
                self.found = found
                self._view.show_statistics()

        self._shell.jobs.write(
            lambda _: desk.statistics.of(first=first, last=last), done, lambda error: self._failed(generation, error)
        )

    def choose(self, period: Period) -> None:
        """Ask another time. From–to begins with the days that stand, and is counted when they were entered."""
        self.period = period
        if period is Period.DAYS:
            self._view.show_statistics()
        else:
            self.load()

    def ask(self, first: date | None, last: date | None) -> None:
        """Count from a day to a day; None is what could not be read as one."""
        if first is None or last is None:
            self._view.failed("first" if first is None else "last", UserError("error.date.form"))
        elif last < first:
            self._view.failed("last", UserError("error.date.order"))
        else:
            self.first, self.last = first, last
            self.load()

    def other(self) -> Period:
        """The time to look at where nothing was received in the one that stands."""
        return Period.LAST if self.period is Period.THIS else Period.THIS

    def summary(self) -> str:
        """What was received, told and told late, in sentences."""
        if self.found is None:
            return ""
        answered, late = self.found.answered(), self.found.count(timing=Timing.LATE)
        said = [words.say("statistics.sum.received", n=self.found.count())]
        said.append(words.say("statistics.sum.answered", n=answered))
        if answered:
            said.append(words.say("statistics.sum.late", n=late))
        return " ".join(said)

    def _failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._shell.fail(error)

    # paper

    def print(self, purpose: str) -> None:
        """Print what stands as one page; the purpose goes into the access log (safety standard, Art 12)."""
        if self.busy or self.found is None:
            return
        if not purpose.strip():
            self._view.failed("purpose", UserError("error.text.empty", what="purpose.field"))
            return
        self.busy = True
        desk, first, last = self._shell.desk, self.found.first, self.found.last

        def done(taken: tuple[Statistics, str]) -> None:
            self.busy = False
            found, company = taken
            try:
                if self._view.put_on_paper(found, company, purpose.strip()):
                    self._view.printed()
                    self._shell.tell("ok", "statistics.printed")
                else:
                    left_output(self._shell, "statistics.printed")
            except UserError as error:
                self._shell.fail(error)

        def failed(error: Exception) -> None:
            self.busy = False
            if isinstance(error, UserError) and error.params.get("what") == "purpose.field":
                self._view.failed("purpose", error)
            else:
                self._shell.fail(error)

        self._shell.jobs.write(lambda _: _taken_out(desk, first, last, purpose), done, failed)


def _taken_out(desk: Desk, first: date, last: date, purpose: str) -> tuple[Statistics, str]:
    company = desk.settings.organisation()
    name = company.name_en if words.language() == "en" else ""
    return desk.statistics.take_out(first=first, last=last, purpose=purpose), name or company.name
