"""Parts of the shell without a window: places, idle clock, watched jobs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.query import CaseRow
from dpo_desk.domain.rights import Right
from dpo_desk.ui.idle import IdleClock
from dpo_desk.ui.jobs import DirectJobs, Work
from dpo_desk.ui.place import Place, ScreenName, place_of
from dpo_desk.ui.today.presenter import Group, group_of, next_due, next_words
from dpo_desk.ui.watched import WatchedJobs
from tests.support.windows import Hands

TUESDAY = date(2026, 11, 24)


@given(
    st.sampled_from(ScreenName),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.text(max_size=20),
)
def test_a_draft_finds_its_place_again(
    screen: ScreenName, case_id: int, request_id: int, letter_id: int, section: str
) -> None:
    place = Place(screen, case_id, request_id, letter_id, section)
    assert place_of(place.key) == place


@pytest.mark.parametrize("key", ["", "mandates/1/0/0/", "case/x/0/0/", "case/1/0/0", "case/-1/0/0/"])
def test_a_draft_of_another_version_has_no_place(key: str) -> None:
    assert place_of(key) is None


def test_at_299_seconds_the_desk_is_open_and_at_300_it_is_time() -> None:
    hands = Hands()
    clock = IdleClock(monotonic=lambda: hands.monotonic, wall=lambda: hands.wall)
    for _ in range(299):
        hands.pass_seconds(1)
        assert clock.left() > 0
    hands.pass_seconds(1)
    assert clock.left() <= 0


def test_a_touch_begins_the_count_anew() -> None:
    hands = Hands()
    clock = IdleClock(monotonic=lambda: hands.monotonic, wall=lambda: hands.wall, after=60)
    hands.pass_seconds(20)
    assert clock.left() == 40
    clock.touch()
    assert clock.left() == 60


@pytest.mark.parametrize(("asleep", "locks"), [(28.0, False), (30.0, True), (3600.0, True)])
def test_a_sleep_of_over_half_a_minute_is_time_though_the_monotonic_clock_stood(asleep: float, locks: bool) -> None:
    hands = Hands()
    clock = IdleClock(monotonic=lambda: hands.monotonic, wall=lambda: hands.wall)
    hands.pass_seconds(1, asleep=asleep)
    assert (clock.left() <= 0) is locks
    clock.touch()


class _Board:
    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self, lane: str) -> None:
        self.told.append(f"begin {lane}")

    def advance(self, done: int, total: int) -> None:
        self.told.append(f"{done}/{total}")

    def finish(self) -> None:
        self.told.append("finish")


class _Held(DirectJobs):
    """Holds what it is given until `release`."""

    def __init__(self) -> None:
        self.waiting: list[object] = []

    def read(self, work, done, failed, progress=None):  # type: ignore[no-untyped-def]
        token = Work(progress, lambda call: call())

        def run() -> None:
            try:
                done(work(token))
            except ZeroDivisionError as error:
                failed(error)

        self.waiting.append(run)
        return token

    process = read


def test_the_board_shows_the_first_job_under_way_and_falls_silent_at_the_last() -> None:
    board, held = _Board(), _Held()
    jobs = WatchedJobs(held, lambda: board)
    answers: list[int] = []
    jobs.read(lambda _: 1, answers.append, answers.append)  # type: ignore[arg-type]
    jobs.process(lambda work: work.report(1, 2) or 2, answers.append, answers.append)  # type: ignore[arg-type,func-returns-value]
    assert jobs.busy == ("read", "process")
    for run in held.waiting:
        run()  # type: ignore[operator]
    assert answers == [1, 2]
    assert board.told == ["begin read", "begin process", "1/2", "finish"]


def test_a_failed_job_leaves_the_board_too() -> None:
    board, held = _Board(), _Held()
    jobs = WatchedJobs(held, lambda: board)
    failures: list[Exception] = []
    jobs.read(lambda _: 1 // 0, lambda _: None, failures.append)
    held.waiting[0]()  # type: ignore[operator]
    assert [type(failure) for failure in failures] == [ZeroDivisionError]
    assert jobs.busy == ()


def test_cancel_reaches_the_job_that_is_shown() -> None:
    held = _Held()
    jobs = WatchedJobs(held, _Board)
    first = jobs.read(lambda _: 1, lambda _: None, lambda _: None)
    second = jobs.read(lambda _: 1, lambda _: None, lambda _: None)
    jobs.cancel()
    assert first.cancelled
    assert not second.cancelled


def test_a_runner_without_threads_leaves_nothing_under_way() -> None:
    board = _Board()
    jobs = WatchedJobs(DirectJobs(), lambda: board)
    jobs.write(lambda _: 1, lambda _: None, lambda _: None)
    assert jobs.busy == ()
    assert board.told == []


def _row(due: date | None, stage: Stage = Stage.EXAMINING, right: Right = Right.ACCESS) -> CaseRow:
    return CaseRow(1, "2026-0001", (right,), "한지우", "", stage, due, Way.EMAIL, TUESDAY, "정해린", 1)


@pytest.mark.parametrize(
    ("due", "group"),
    [
        (date(2026, 11, 23), Group.LATE),
        (date(2026, 11, 24), Group.TODAY),
        (date(2026, 11, 25), Group.SOON),
        (date(2026, 12, 6), Group.SOON),  # the Sunday of next week
        (date(2026, 12, 7), Group.LATER),
        (None, Group.UNDATED),
    ],
)
def test_a_row_stands_under_the_head_of_its_due_date(due: date | None, group: Group) -> None:
    assert group_of(_row(due), TUESDAY) is group


def test_what_was_notified_is_never_late() -> None:
    assert group_of(_row(date(2026, 11, 1), Stage.NOTIFIED), TUESDAY) is Group.AFTER


def test_the_next_due_is_the_earliest_that_still_runs() -> None:
    rows = [_row(date(2026, 11, 23)), _row(date(2026, 11, 30)), _row(date(2026, 11, 26), Stage.NOTIFIED)]
    found = next_due(rows, TUESDAY)
    assert found is not None
    assert found.due_on == date(2026, 11, 30)
    assert next_due([], TUESDAY) is None


def test_each_stage_says_its_next_step_in_short() -> None:
    from dpo_desk.ui import words

    assert next_words(_row(None, Stage.RECEIVED, Right.DELETION)) == words.say("next.short.received")
    assert next_words(_row(TUESDAY, Stage.DECIDED)) == words.say("next.short.decided")
