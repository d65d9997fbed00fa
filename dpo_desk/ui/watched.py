"""The jobs of the window, watched: what lasts longer than 400 ms shows a bar with its lane's words and a cancel. No
Qt here; the bar is the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from dpo_desk.ui.jobs import Done, Failed, Jobs, Progress, Work

Result = TypeVar("Result")


class Board(Protocol):
    """Where a running job shows."""

    def begin(self, lane: str) -> None:
        """A lane has work now."""

    def advance(self, done: int, total: int) -> None:
        """It came so far."""

    def finish(self) -> None:
        """Nothing is under way."""


class WatchedJobs:
    """Passes jobs on, and tells the board the first that is under way."""

    def __init__(self, jobs: Jobs, board: Callable[[], Board | None]) -> None:
        """`board` gives where to show, None while nothing is there to show it (the desk is locked)."""
        self._jobs, self._board = jobs, board
        self._under_way: dict[int, tuple[str, Work]] = {}
        self._next = 0
        self._shown = -1

    def read(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        """Run on the reading lane."""
        return self._watch("read", self._jobs.read, work, done, failed, progress)

    def write(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        """Run on the writing lane."""
        return self._watch("write", self._jobs.write, work, done, failed, progress)

    def process(
        self, work: Callable[[Work], Result], done: Done[Result], failed: Failed, progress: Progress | None = None
    ) -> Work:
        """Run on the lane of child processes and heavy computing."""
        return self._watch("process", self._jobs.process, work, done, failed, progress)

    def cancel(self) -> None:
        """Ask the job that is shown to stop."""
        if self._shown in self._under_way:
            self._under_way[self._shown][1].cancel()

    def forget(self) -> None:
        """Everything was closed: no reply will come."""
        self._under_way.clear()
        self._show()

    @property
    def busy(self) -> tuple[str, ...]:
        """The lanes with work under way."""
        return tuple(lane for lane, _ in self._under_way.values())

    def _watch(
        self,
        lane: str,
        run: Callable[..., Work],
        work: Callable[[Work], Result],
        done: Done[Result],
        failed: Failed,
        progress: Progress | None,
    ) -> Work:
        number, self._next = self._next, self._next + 1
        over: list[bool] = []

        def ended() -> None:
            over.append(True)
            self._under_way.pop(number, None)
            self._show()

        def well(result: Result) -> None:
            ended()
            done(result)

        def ill(error: Exception) -> None:
            ended()
            failed(error)

        def told(at: int, total: int) -> None:
            if number == self._shown and (board := self._board()) is not None:
                board.advance(at, total)
            if progress is not None:
                progress(at, total)

        token = run(work, well, ill, told)
        if not over:  # a runner without threads has ended already
            self._under_way[number] = (lane, token)
            self._show()
        return token

    def _show(self) -> None:
        first = next(iter(self._under_way), -1)
        if first == self._shown:
            return
        self._shown = first
        board = self._board()
        if board is None:
            return
        if first < 0:
            board.finish()
        else:
            board.begin(self._under_way[first][0])
