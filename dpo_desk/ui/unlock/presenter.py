"""The door: which store, which officer, what was wrong, how long to wait. No Qt."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.locked import Look, Slot
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.shell import Threshold

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk


class DoorView(Protocol):
    """What the presenter tells the screen."""

    def show_store(self) -> None:
        """`presenter.look` (or `presenter.trouble` where there is no store to open) changed."""

    def show_error(self, error: UserError | None) -> None:
        """Say at the passphrase what is wrong, or nothing."""

    def show_busy(self, busy: bool) -> None:
        """The store is being opened, or is no longer."""

    def forget(self) -> None:
        """Empty the passphrase."""

    def show_key_file(self) -> None:
        """`presenter.needs_key_file` or `presenter.key_file` changed."""


class Presenter:
    """Looks at a store and unlocks it."""

    def __init__(self, shell: Threshold, view: DoorView, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._shell, self._view, self._monotonic = shell, view, monotonic
        self.folder = Path()
        self.look: Look | None = None
        self.trouble: UserError | None = None
        self.officer_id = 0
        self.key_file: Path | None = None
        self.busy = False
        self._wait_until = 0.0
        self._failures = 0
        self._work: Work | None = None

    @property
    def officers(self) -> tuple[Slot, ...]:
        """Who may come in by passphrase."""
        return tuple(slot for slot in self.look.officers if slot.kind == "passphrase") if self.look else ()

    @property
    def needs_key_file(self) -> bool:
        """Whether the officer's passphrase opens together with a key file alone."""
        return any(slot.key_file for slot in self.officers if slot.officer_id == self.officer_id)

    def look_at(self, folder: Path) -> None:
        """Read what a store shows without a key."""
        self.folder = folder
        self._wait_until = 0.0
        try:
            self.look, self.trouble = self._shell.access.look(folder), None
        except UserError as error:
            self.look, self.trouble = None, error
        if self.officer_id not in {slot.officer_id for slot in self.officers}:
            self.officer_id = self.officers[0].officer_id if self.officers else 0
        self._view.show_store()
        self._let_key_file_go()
        self._view.show_error(None)

    def choose(self, officer_id: int) -> None:
        """Another officer comes in."""
        self.officer_id = officer_id
        self._let_key_file_go()
        self._view.show_error(None)

    def choose_key_file(self) -> None:
        """Let the officer say where the key file is: a file, and never a list of those that were chosen before."""
        chosen = self._shell.questions.open_file("unlock.keyfile.choose")
        if chosen:
            self.key_file = Path(chosen)
            self._view.show_key_file()
            self._view.show_error(None)

    def _let_key_file_go(self) -> None:
        self.key_file = None
        self._view.show_key_file()

    def other(self) -> None:
        """Let the officer choose the folder of another store."""
        chosen = self._shell.questions.folder("unlock.folder")
        if chosen:
            self.look_at(Path(chosen))

    def unlock(self, passphrase: str) -> None:
        """Open the store; once, however often Enter is pressed."""
        if self.busy or self.look is None or self.seconds_left():
            return
        if not passphrase:
            self._view.show_error(UserError("unlock.needed"))
            return
        key_file = self.key_file if self.needs_key_file else None
        if self.needs_key_file and key_file is None:
            self._view.show_error(UserError("unlock.keyfile.missing"))
            return
        folder, officer_id, access = self.folder, self.officer_id, self._shell.access

        def work(running: Work) -> Desk:
            desk = access.unlock(folder, officer_id=officer_id, passphrase=passphrase, key_file=key_file)
            if running.cancelled:
                desk.lock()
                raise Cancelled
            return desk

        self._set_busy(True)
        self._view.show_error(None)
        self._work = self._shell.jobs.process(work, self._opened, self._failed)

    def cancel(self) -> None:
        """Stop opening: a store that is open by then is locked again."""
        if self._work is not None:
            self._work.cancel()

    def seconds_left(self) -> int:
        """How long until the next try is taken, in whole seconds."""
        return max(0, math.ceil(self._wait_until - self._monotonic()))

    def tick(self) -> bool:
        """Say how long it still is; False when the wait is over."""
        left = self.seconds_left()
        self._view.show_error(UserError("unlock.wrong.slow", n=self._failures, s=left) if left else None)
        return left > 0

    def _opened(self, desk: Desk) -> None:
        self._set_busy(False)
        self._view.forget()
        self._shell.opened(desk)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        told = error if isinstance(error, UserError) else UserError("error.unknown")
        if told.code == "unlock.wrong" and self.needs_key_file:
            told = UserError("unlock.wrong.keyfile")  # which of the two was wrong nobody can say
        seconds = told.params.get("s")
        if isinstance(seconds, int):
            failures = told.params.get("n")
            self._failures = failures if isinstance(failures, int) else 0
            self._wait_until = self._monotonic() + seconds
        self._view.show_error(told)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self._view.show_busy(busy)
