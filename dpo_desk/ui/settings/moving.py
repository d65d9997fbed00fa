"""Which open requests move by a change not saved yet: asked while it is typed, shown before it is saved. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import OfficeLaw
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.shell import Shell

if TYPE_CHECKING:
    from dpo_desk.ui.settings.presenter import SettingsView

Key = tuple[str, ...]
"""What the due dates move by, as typed: nothing is asked again while only a reason is written."""


class Moving:
    """One question at a time; while it runs, only the newest after it is kept."""

    def __init__(self, shell: Shell, view: SettingsView) -> None:
        self._shell = shell
        self._view = view
        self._wanted: tuple[Key, str, OfficeLaw] | None = None
        self._runs = False
        self._epoch = 0
        self._known: Key | None = None
        self._then: Callable[[], None] | None = None

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._wanted = self._known = self._then = None

    def clear(self) -> None:
        """The desk locks: what runs may never answer."""
        self.forget()
        self._epoch += 1
        self._runs = False

    def ask(self, section: str, key: Key, changed: OfficeLaw) -> None:
        """Ask what moves by a change, and show it in its section."""
        if self._wanted is not None and self._wanted[0] == key:
            return
        self._wanted, self._known, self._then = (key, section, changed), None, None
        self._run()

    def before(self, save: Callable[[], None]) -> None:
        """Save where what moves was shown. Where it was not yet, show it, and save only if nothing moves."""
        if self._wanted is not None and self._known == self._wanted[0]:
            save()
        else:
            self._then = save
            self._run()

    def _run(self) -> None:
        if self._runs or self._wanted is None:
            return
        key, section, changed = self._wanted
        self._runs = True
        epoch, desk = self._epoch, self._shell.desk

        def work(_: Work) -> tuple[Move, ...]:
            return desk.law.moves(changed)

        def done(moves: tuple[Move, ...]) -> None:
            if epoch != self._epoch:
                return
            self._runs = False
            if self._wanted is None or self._wanted[0] != key:
                self._run()
                return
            self._known = key
            then, self._then = self._then, None
            self._view.show_moves(section, moves)
            if then is not None and not moves:
                then()

        def failed(error: Exception) -> None:
            if epoch != self._epoch:
                return
            self._runs = False
            self._wanted = self._then = None
            if isinstance(error, UserError):
                self._view.refused(section, error)
            elif not isinstance(error, Cancelled):
                self._shell.fail(error)

        self._shell.jobs.read(work, done, failed)
