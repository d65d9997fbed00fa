"""Work off the GUI thread, in three lanes of one thread each: read, write, process. No Qt here: presenters take a
`Jobs`; `kit.gui_thread.GuiThread` carries callbacks into the GUI thread.

    job = jobs.read(lambda work: requests.rows(query, work=work), self._show, self._failed)
    job.cancel()

Replies come in the GUI thread, in the order of their lane. A presenter counts generations and drops late replies.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

Result = TypeVar("Result")
Done = Callable[[Result], None]
Failed = Callable[[Exception], None]
Progress = Callable[[int, int], None]
Post = Callable[[Callable[[], None]], None]
"""Runs a callback in the GUI thread, soon; called from any thread."""

LANES: Final = ("read", "write", "process")
log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The work was asked to stop and did; nothing was changed."""


class Work:
    """What a running job holds: it reports progress and looks whether it should stop. Any thread."""

    def __init__(self, progress: Progress | None = None, post: Post | None = None) -> None:
        self._stop = threading.Event()
        self._progress = progress
        self._post = post
        self._waiting = threading.Lock()
        self._latest: tuple[int, int] | None = None
        self._on_cancel: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Asks the work to stop: `cancelled` turns true and what `on_cancel` named is called once."""
        if not self._stop.is_set():
            self._stop.set()
            for stop in self._on_cancel:
                stop()

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """Something that stops at once (a child's kill, SQLite's interrupt); called at once where it is too late."""
        self._on_cancel.append(stop)
        if self.cancelled:
            stop()

    def check(self) -> None:
        """Raises `Cancelled` where the work should stop."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        """Progress; a thousand reports between two paints become one."""
        if self._progress is None or self._post is None:
            return
        with self._waiting:
            posted = self._latest is not None
            self._latest = (done, total)
        if not posted:
            self._post(self._tell)

    def _tell(self) -> None:
        with self._waiting:
            latest, self._latest = self._latest, None
        if latest is not None and self._progress is not None and not self.cancelled:
            self._progress(*latest)


class Jobs(Protocol):
    """What a presenter sees. Each verb returns the `Work`, whose `cancel()` stops it. `done` and `failed` are called in
    the GUI thread; a cancelled job calls `failed(Cancelled())`. After `close` nothing is taken and nothing replies."""

    def read(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work: ...

    def write(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work: ...

    def process(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work: ...


class _Lane:
    """One worker thread and its queue."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: deque[tuple[Work, Callable[[], None]]] = deque()
        self._wake = threading.Condition()
        self._running: Work | None = None
        self._ending = False
        self._thread: threading.Thread | None = None

    def put(self, work: Work, run: Callable[[], None]) -> None:
        with self._wake:
            self._queue.append((work, run))
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name=f"desk-{self._name}", daemon=True)
                self._thread.start()
            self._wake.notify()

    def busy(self) -> bool:
        with self._wake:
            return bool(self._queue) or self._running is not None

    def cancel_all(self) -> None:
        with self._wake:
            every = [work for work, _ in self._queue] + ([self._running] if self._running else [])
        for work in every:
            work.cancel()

    def end(self, seconds: float) -> bool:
        """Stops the thread after what is queued; True where it ended in time."""
        with self._wake:
            self._ending = True
            self._wake.notify()
            thread, self._thread = self._thread, None
        if thread is None:
            return True
        thread.join(seconds)
        return not thread.is_alive()

    def _loop(self) -> None:
        while True:
            with self._wake:
                while not self._queue and not self._ending:
                    self._wake.wait()
                if not self._queue:
                    return
                self._running, run = self._queue.popleft()
            try:
                run()
            finally:
                with self._wake:
                    self._running = None


class LaneJobs:
    """The job runner. `post` carries callbacks into the GUI thread; `wait_until` (tests) turns its event loop."""

    def __init__(self, post: Post, wait_until: Callable[[Callable[[], bool], float], bool] | None = None) -> None:
        self._post = post
        self._wait_until = wait_until
        self._lanes = {name: _Lane(name) for name in LANES}
        self._open = True
        self._epoch = 0
        self._underway = 0
        self._counting = threading.Lock()

    def read(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        """Runs `work` on the thread of the reading connection."""
        return self._take("read", work, done, failed, progress)

    def write(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        """Runs `work` on the thread of the writing connection, one act after another."""
        return self._take("write", work, done, failed, progress)

    def process(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        """Runs `work` that waits for a child process or computes."""
        return self._take("process", work, done, failed, progress)

    def busy(self) -> bool:
        """Whether anything runs, waits, or has a reply on its way."""
        with self._counting:
            return self._underway > 0

    def idle(self, seconds: float = 30.0) -> None:
        """Waits, turning the event loop, until every lane is empty and every reply has arrived. For tests and the tour.

        Raises TimeoutError after `seconds`.
        """
        assert self._wait_until is not None
        if not self._wait_until(lambda: not self.busy(), seconds):
            raise TimeoutError("jobs still running")

    def open(self) -> None:
        """Takes jobs again after a `close` (unlock after a lock)."""
        self._lanes = {name: _Lane(name) for name in LANES}
        self._open = True

    def close(self, seconds: float = 10.0) -> bool:
        """Refuses new jobs, cancels what waits and runs (a write that has begun finishes), joins the threads. Before a
        lock and at the end. True where every thread ended in time; replies that were on their way are dropped."""
        self._open = False
        self._epoch += 1
        for lane in self._lanes.values():
            lane.cancel_all()
        ended = [lane.end(seconds) for lane in self._lanes.values()]
        return all(ended)

    def _take(
        self,
        lane: str,
        work: Callable[[Work], Result],
        done: Done[Result],
        failed: Failed,
        progress: Progress | None,
    ) -> Work:
        token = Work(progress, self._post)
        epoch = self._epoch
        with self._counting:
            self._underway += 1
        if not self._open:
            token.cancel()
            self._reply(epoch - 1, lambda: failed(Cancelled()))
            return token

        def run() -> None:
            try:
                token.check()
                result = work(token)
            except Exception as error:  # noqa: BLE001  # every failure is told in the GUI thread, none is lost
                if not isinstance(error, Cancelled):
                    log.info("job failed", extra={"lane": lane, "kind": type(error).__name__})
                reason = error
                self._reply(epoch, lambda: failed(reason))
            else:
                self._reply(epoch, lambda: done(result))

        self._lanes[lane].put(token, run)
        return token

    def _reply(self, epoch: int, tell: Callable[[], None]) -> None:
        def arrive() -> None:
            try:
                if epoch == self._epoch:  # a reply from before a lock is not wanted after it
                    tell()
            finally:
                with self._counting:
                    self._underway -= 1

        self._post(arrive)


class DirectJobs:
    """Runs everything at once, in the caller's thread: for tests of presenters without Qt."""

    def read(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        token = Work(progress, lambda call: call())
        try:
            result = work(token)
        except Exception as error:  # noqa: BLE001  # as in the lanes
            failed(error)
        else:
            done(result)
        return token

    write = read
    process = read
