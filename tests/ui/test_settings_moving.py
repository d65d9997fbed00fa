"""What moves is asked while a change is typed, and shown before it is saved; packs and copies likewise. No window."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeHoliday, OfficeLaw
from dpo_desk.domain.pack import PackChanges
from dpo_desk.services.access import Access, Desk
from dpo_desk.ui.jobs import DirectJobs, Work
from dpo_desk.ui.place import Place
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from tests.support.desks import World, make_desk
from tests.support.packs import Issuer, with_holiday

DUE = date(2026, 11, 30)
WHY = Entered("", DUE, "의결")


class LaterJobs(DirectJobs):
    """Holds each job back until it is let go: what happens between asking and answering."""

    def __init__(self) -> None:
        self.waiting: deque[Callable[[], Work]] = deque()

    def read(self, work: Any, done: Any, failed: Any, progress: Any = None) -> Work:
        self.waiting.append(lambda: DirectJobs.read(self, work, done, failed, progress))
        return Work()

    write = read
    process = read

    def run(self) -> None:
        """Let everything go, also what is asked meanwhile."""
        while self.waiting:
            self.waiting.popleft()()


@dataclass
class Screen:
    """A screen that only keeps what it is told."""

    shown: list[tuple[Move, ...]] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    refusals: list[UserError] = field(default_factory=list)
    packs: list[PackChanges] = field(default_factory=list)
    loaded: list[Loaded] = field(default_factory=list)

    def show_loaded(self, loaded: Loaded) -> None:
        self.loaded.append(loaded)

    def show_busy(self, busy: bool) -> None:
        pass

    def show_moves(self, section: str, moves: Sequence[Move]) -> None:
        self.shown.append(tuple(moves))

    def show_pack(self, changes: PackChanges) -> None:
        self.packs.append(changes)

    def saved(self, section: str) -> None:
        self.kept.append(section)

    def refused(self, section: str, error: UserError) -> None:
        self.refusals.append(error)

    def show_copying(self, copying: bool) -> None:
        pass

    def show_progress(self, done: int, total: int) -> None:
        pass


@dataclass
class Shell:
    """The window around it, in plain Python."""

    world: World
    jobs: LaterJobs
    questions: Any = None
    told: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)

    @property
    def access(self) -> Access:
        return self.world.access

    @property
    def desk(self) -> Desk:
        return self.world.desk

    def tell(self, kind: str, code: str, **params: object) -> None:
        self.told.append((code, params))

    def fail(self, error: Exception) -> None:
        self.failures.append(error)

    def go(self, place: Place) -> None:
        raise AssertionError(place)

    def back(self) -> None:
        raise AssertionError

    def lock(self) -> None:
        raise AssertionError

    def search(self) -> None:
        raise AssertionError


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    world = make_desk(tmp_path / "store")
    world.receive(days_ago=6)
    yield Shell(world, LaterJobs())
    world.lock()


def with_day(day: date) -> OfficeLaw:
    return OfficeLaw(holidays=(OfficeHoliday(day, "임시공휴일", "Temporary holiday", "관보", WHY),))


def stand(shell: Shell) -> tuple[Presenter, Screen]:
    screen = Screen()
    return Presenter(shell, screen), screen


def test_only_the_newest_question_is_answered(shell: Shell) -> None:
    presenter, screen = stand(shell)
    for day in (DUE, date(2026, 12, 2), date(2026, 12, 3)):
        presenter.moving.ask("calendar", (day.isoformat(),), with_day(day))
    shell.jobs.run()
    assert screen.shown == [()]  # of the last day alone: nothing falls on it
    presenter.moving.ask("calendar", ("again",), with_day(DUE))
    shell.jobs.run()
    assert [move.after.day for move in screen.shown[-1]] == [date(2026, 12, 1)]


def test_the_same_question_is_asked_once(shell: Shell) -> None:
    presenter, screen = stand(shell)
    for _ in range(3):
        presenter.moving.ask("calendar", ("a",), with_day(DUE))
        shell.jobs.run()
    assert len(screen.shown) == 1


def test_an_answer_that_nobody_wants_any_more_is_dropped(shell: Shell) -> None:
    presenter, screen = stand(shell)
    presenter.moving.ask("calendar", ("a",), with_day(DUE))
    presenter.moving.forget()
    shell.jobs.run()
    assert screen.shown == []


def test_a_question_that_a_lock_cut_off_does_not_stop_the_next_one(shell: Shell) -> None:
    presenter, screen = stand(shell)
    presenter.moving.ask("calendar", ("a",), with_day(DUE))
    late = shell.jobs.waiting.popleft()
    presenter.clear()
    presenter.moving.ask("calendar", ("a",), with_day(DUE))
    late()  # an answer from before the lock
    assert screen.shown == []
    shell.jobs.run()
    assert len(screen.shown) == 1


def test_a_change_is_saved_only_after_what_moves_was_shown(shell: Shell) -> None:
    presenter, screen = stand(shell)
    presenter.moving.ask("calendar", ("a",), with_day(DUE))
    presenter.save_office("calendar", with_day(DUE), shows_moves=True)
    shell.jobs.run()
    assert len(screen.shown[0]) == 1
    assert screen.kept == []  # somebody's date moves: it was shown, and saving is asked once more
    presenter.save_office("calendar", with_day(DUE), shows_moves=True)
    shell.jobs.run()
    assert screen.kept == ["calendar"]
    assert shell.told == [("settings.calendar.moved", {"n": 1})]
    assert screen.loaded[-1].law.office.holidays[0].entered.reason == "의결"


def test_what_moves_nothing_is_saved_in_one_go(shell: Shell) -> None:
    presenter, screen = stand(shell)
    changed = with_day(date(2026, 12, 3))
    presenter.moving.ask("calendar", ("a",), changed)
    presenter.save_office("calendar", changed, shows_moves=True)
    shell.jobs.run()
    assert screen.kept == ["calendar"]


def test_a_change_typed_after_saving_was_asked_is_not_saved_unseen(shell: Shell) -> None:
    presenter, screen = stand(shell)
    quiet = with_day(date(2026, 12, 3))
    presenter.moving.ask("calendar", ("a",), quiet)
    presenter.save_office("calendar", quiet, shows_moves=True)
    presenter.moving.ask("calendar", ("b",), with_day(date(2026, 12, 4)))  # the officer goes on typing
    shell.jobs.run()
    assert screen.kept == []
    assert screen.shown == [()]


def test_a_change_that_is_not_sound_is_refused_in_its_section(shell: Shell) -> None:
    presenter, screen = stand(shell)
    twice = OfficeLaw(holidays=(*with_day(DUE).holidays, *with_day(DUE).holidays))
    presenter.moving.ask("calendar", ("a",), twice)
    shell.jobs.run()
    assert [error.code for error in screen.refusals] == ["settings.calendar.there"]
    unsaid = OfficeLaw(holidays=(replace(with_day(DUE).holidays[0], entered=Entered("", DUE, "")),))
    presenter.save_office("agencies", unsaid, shows_moves=False)
    shell.jobs.run()
    assert screen.refusals[-1].code == "settings.law.reason"
    assert shell.failures == []


def test_a_pack_is_forgotten_with_the_lock(shell: Shell, tmp_path: Path) -> None:
    presenter, screen = stand(shell)
    path = tmp_path / "update.json"
    path.write_bytes(Issuer().pack(holidays=with_holiday(DUE)))
    shell.world.desk.law.save_trusted_key(Issuer().public)

    class Chosen:
        def open_file(self, code: str, patterns: str = "") -> str:
            return str(path)

    shell.questions = Chosen()
    presenter.packs.open()
    presenter.clear()
    shell.jobs.run()
    assert (screen.packs, presenter.packs.inspected) == ([], None)
    presenter.packs.open()
    shell.jobs.run()
    assert screen.packs[0].info.name == "2026년 12월 법령 자료"
    presenter.packs.use()
    shell.jobs.run()
    assert shell.told == [("settings.lawpack.done", {"n": 1})]
