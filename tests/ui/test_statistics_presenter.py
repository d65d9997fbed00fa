"""The statistics without a window: which time is asked, what is said, what is taken out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.domain.statistics import Counted, Statistics, StatisticsRow, Timing
from dpo_desk.ui import words
from dpo_desk.ui.jobs import DirectJobs
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.statistics.lines import COLUMNS, groups, row_words
from dpo_desk.ui.statistics.presenter import Period, Presenter
from tests.support.answers import answer, asked
from tests.support.desks import World, make_desk


@dataclass
class View:
    """What the presenter tells the screen."""

    shown: int = 0
    mended: list[tuple[str, str]] = field(default_factory=list)
    pages: list[tuple[int, str, str]] = field(default_factory=list)
    puts: bool | UserError = True
    done: int = 0

    def show_statistics(self) -> None:
        self.shown += 1

    def failed(self, field: str, error: UserError) -> None:
        self.mended.append((field, error.code))

    def put_on_paper(self, found: Statistics, company: str, purpose: str) -> bool:
        if isinstance(self.puts, UserError):
            raise self.puts
        self.pages.append((found.count(), company, purpose))
        return self.puts

    def printed(self) -> None:
        self.done += 1


class Around:
    """A shell of threads of its own: none."""

    def __init__(self, world: World) -> None:
        self.world, self.jobs = world, DirectJobs()
        self.told: list[str] = []
        self.failures: list[Exception] = []

    @property
    def desk(self) -> Any:
        return self.world.desk

    def tell(self, kind: str, code: str, **params: object) -> None:
        self.told.append(code)

    def fail(self, error: Exception) -> None:
        self.failures.append(error)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    words.use("ko")
    made = make_desk(tmp_path / "store")
    asked(made, Right.ACCESS)
    asked(made, Right.ACCESS, on=date(2025, 12, 31))
    yield made
    made.lock()


@pytest.fixture
def around(world: World) -> Around:
    return Around(world)


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def presenter(around: Around, view: View) -> Presenter:
    return Presenter(cast(Shell, around), view)


def span(presenter: Presenter) -> tuple[date | None, date | None]:
    return presenter.first, presenter.last


def test_it_begins_with_this_year_up_to_today(presenter: Presenter, view: View) -> None:
    presenter.load()
    assert span(presenter) == (date(2026, 1, 1), date(2026, 11, 24))
    assert presenter.found is not None
    assert (presenter.found.count(), view.shown) == (1, 1)


def test_last_year_is_the_whole_of_it(presenter: Presenter) -> None:
    presenter.choose(Period.LAST)
    assert span(presenter) == (date(2025, 1, 1), date(2025, 12, 31))
    assert presenter.found is not None
    assert presenter.found.count() == 1
    assert presenter.other() is Period.THIS


def test_days_are_counted_when_both_were_entered(presenter: Presenter, view: View) -> None:
    presenter.load()
    presenter.choose(Period.DAYS)
    assert span(presenter) == (date(2026, 1, 1), date(2026, 11, 24)), "they begin with what stands"
    presenter.ask(None, date(2026, 1, 1))
    presenter.ask(date(2025, 12, 1), None)
    presenter.ask(date(2026, 1, 2), date(2026, 1, 1))
    assert view.mended == [("first", "error.date.form"), ("last", "error.date.form"), ("last", "error.date.order")]
    presenter.ask(date(2025, 12, 31), date(2026, 11, 18))
    assert presenter.found is not None
    assert (presenter.found.first, presenter.found.count()) == (date(2025, 12, 31), 2)


def test_a_time_that_was_refused_is_not_the_one_that_is_printed(presenter: Presenter, view: View) -> None:
    presenter.load()
    presenter.choose(Period.DAYS)
    presenter.ask(date(2026, 12, 2), date(2026, 12, 1))
    presenter.print("자료 제출")
    assert [count for count, _, _ in view.pages] == [1]
    assert view.mended == [("last", "error.date.order")]


def test_the_sentences_count_what_was_received_told_and_late(presenter: Presenter, world: World) -> None:
    presenter.load()
    assert presenter.summary() == "요구 1건을 받았습니다. 통지한 요구는 아직 없습니다."
    answer(world, asked(world, Right.DELETION), Outcome.DONE)
    presenter.load()
    assert presenter.summary() == "요구 2건을 받았습니다. 1건에 통지했습니다. 처리기한을 넘긴 것은 없습니다."
    answer(world, asked(world, Right.DELETION, on=date(2026, 11, 1)), Outcome.DONE)
    words.use("en")
    presenter.load()
    assert presenter.summary() == "3 requests received. 2 answered. 1 of them after the due date."


def test_a_page_is_taken_out_with_company_and_purpose(presenter: Presenter, view: View, around: Around) -> None:
    presenter.load()
    presenter.print("  ")
    assert (view.mended, view.pages) == ([("purpose", "error.text.empty")], [])
    presenter.print(" 자료 제출 ")
    assert view.pages == [(1, "아니그마테크놀로지스 주식회사", "자료 제출")]
    assert (view.done, around.told, presenter.busy) == (1, ["statistics.printed"], False)
    words.use("en")
    presenter.print("For the regulator")
    assert view.pages[-1][1] == "Anigma Technologies Inc."


def test_a_number_in_the_purpose_is_mended_at_its_field(presenter: Presenter, view: View, around: Around) -> None:
    presenter.load()
    presenter.print("900101-1234567 님의 일")
    assert (view.mended, view.pages, around.failures) == ([("purpose", "identity.rrn")], [], [])
    presenter.print("자료 제출")
    assert view.done == 1


def test_a_print_that_was_left_or_failed_says_nothing_was_printed(
    presenter: Presenter, view: View, around: Around
) -> None:
    presenter.load()
    view.puts = False
    presenter.print("자료 제출")
    view.puts = UserError("error.printer", reason="-")
    presenter.print("자료 제출")
    assert (view.done, around.told, len(around.failures)) == (0, [], 1)


def test_nothing_is_printed_before_anything_was_counted(presenter: Presenter, view: View) -> None:
    presenter.print("자료 제출")
    assert (view.pages, view.mended) == ([], [])


def test_a_lock_forgets_numbers_and_time(presenter: Presenter) -> None:
    presenter.choose(Period.LAST)
    presenter.clear()
    assert (presenter.found, presenter.period, span(presenter)) == (None, Period.THIS, (None, None))
    assert presenter.summary() == ""


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_row_has_words_of_its_own_and_the_total_sums_the_rows(language: words.Language) -> None:
    words.use(language)
    parts = [
        Counted(right, row, Timing.OPEN if row is StatisticsRow.OPEN else Timing.LATE, False, False, n)
        for n, right in enumerate(Right, 1)
        for row in StatisticsRow
    ]
    outcomes, timings, more = groups(Statistics(date(2026, 1, 1), date(2026, 12, 31), tuple(parts)))
    *rows, total = outcomes.lines
    assert [line.text for line in rows] == [row_words(row) for row in StatisticsRow]
    assert len({line.text for group in (outcomes, timings, more) for line in group.lines}) == len(StatisticsRow) + 6
    assert total.total
    assert total.numbers() == tuple(map(sum, zip(*(line.numbers() for line in rows), strict=True)))
    for line in (*rows, *timings.lines, *more.lines):
        *each, all_of_them = line.numbers()
        assert (len(each), sum(each)) == (len(COLUMNS) - 1, all_of_them)
