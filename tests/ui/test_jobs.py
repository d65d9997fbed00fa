"""Jobs: three lanes, replies in the GUI thread, cancel, close."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from dpo_desk.ui.jobs import Cancelled, DirectJobs, LaneJobs, Work
from dpo_desk.ui.kit.gui_thread import GuiThread


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[LaneJobs]:
    gui = GuiThread()
    made = LaneJobs(gui.post, gui.wait_until)
    yield made
    assert made.close()


def fail(reply: object) -> None:
    raise AssertionError(reply)


def test_work_runs_off_the_gui_thread_and_replies_in_it(jobs: LaneJobs) -> None:
    here = threading.get_ident()
    worked: list[int] = []
    replied: list[int] = []
    jobs.read(lambda _: worked.append(threading.get_ident()), lambda _: replied.append(threading.get_ident()), fail)
    jobs.idle()
    assert replied == [here]
    assert worked != [here]


def test_a_lane_is_one_thread_and_keeps_the_order(jobs: LaneJobs) -> None:
    threads: set[int] = set()
    seen: list[int] = []

    def work(number: int, _: Work) -> int:
        threads.add(threading.get_ident())
        return number

    for number in range(20):
        jobs.write(partial(work, number), seen.append, fail)
    jobs.idle()
    assert seen == list(range(20))
    assert len(threads) == 1


def test_a_slow_read_does_not_hold_a_write_up(jobs: LaneJobs) -> None:
    gate = threading.Event()
    seen: list[str] = []
    jobs.read(lambda _: gate.wait(10), lambda _: seen.append("read"), fail)
    jobs.write(lambda _: gate.set(), lambda _: seen.append("write"), fail)
    jobs.idle()
    assert sorted(seen) == ["read", "write"]


def test_a_failure_is_told_not_lost(jobs: LaneJobs) -> None:
    failures: list[Exception] = []

    def broken(_: Work) -> None:
        raise ValueError("no")

    jobs.process(broken, fail, failures.append)
    jobs.idle()
    assert [type(f) for f in failures] == [ValueError]


def test_a_cancelled_job_says_so_and_stops(jobs: LaneJobs) -> None:
    started = threading.Event()
    failures: list[Exception] = []
    stopped: list[str] = []

    def count(work: Work) -> None:
        started.set()
        while True:
            work.check()

    job = jobs.read(count, fail, failures.append)
    job.on_cancel(lambda: stopped.append("interrupt"))
    started.wait(10)
    job.cancel()
    job.cancel()
    jobs.idle()
    assert [type(f) for f in failures] == [Cancelled]
    assert stopped == ["interrupt"]


def test_a_job_cancelled_while_it_waits_never_starts(jobs: LaneJobs) -> None:
    gate = threading.Event()
    failures: list[Exception] = []
    ran: list[int] = []
    jobs.read(lambda _: gate.wait(10), lambda _: None, fail)
    waiting = jobs.read(lambda _: ran.append(1), fail, failures.append)
    waiting.cancel()
    gate.set()
    jobs.idle()
    assert ran == []
    assert isinstance(failures[0], Cancelled)


def test_progress_comes_in_the_gui_thread_and_ends_at_the_last_report(jobs: LaneJobs) -> None:
    here = threading.get_ident()
    reports: list[tuple[int, int, int]] = []

    def work(token: Work) -> None:
        for done in range(1, 1001):
            token.report(done, 1000)

    jobs.read(work, lambda _: None, fail, lambda done, total: reports.append((done, total, threading.get_ident())))
    jobs.idle()
    assert reports[-1] == (1000, 1000, here)
    assert len(reports) < 1000


def test_after_close_nothing_is_taken_and_nothing_replies(jobs: LaneJobs) -> None:
    replies: list[object] = []
    jobs.read(lambda _: 1, replies.append, replies.append)
    assert jobs.close()
    late = jobs.read(lambda _: 2, replies.append, replies.append)
    jobs.idle()
    assert replies == []
    assert late.cancelled


def test_close_lets_a_write_that_began_finish(jobs: LaneJobs) -> None:
    began, finished = threading.Event(), threading.Event()

    def write(_: Work) -> None:
        began.set()
        finished.set()

    jobs.write(write, lambda _: None, fail)
    began.wait(10)
    assert jobs.close()
    assert finished.is_set()


def test_the_lanes_open_again_after_a_lock(jobs: LaneJobs) -> None:
    seen: list[int] = []
    jobs.read(lambda _: 6, seen.append, fail)
    jobs.close()
    jobs.open()
    jobs.read(lambda _: 7, seen.append, fail)
    jobs.idle()
    assert seen == [7]


def test_presenters_can_run_without_lanes() -> None:
    seen: list[object] = []
    DirectJobs().read(lambda work: work.cancelled, seen.append, fail)

    def broken(_: Work) -> int:
        return 1 // 0

    DirectJobs().write(broken, fail, seen.append)
    assert seen[0] is False
    assert isinstance(seen[1], ZeroDivisionError)
