"""A new passphrase by the recovery code. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from dpo_desk.domain.errors import UserError
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.shell import Threshold
from dpo_desk.ui.unlock.create_presenter import missing_characters


class RecoverForm(Protocol):
    """What the presenter tells the form."""

    def show_errors(self, errors: dict[str, UserError]) -> None:
        """What is wrong, by field."""

    def show_busy(self, busy: bool) -> None:
        """The passphrase is being set, or is no longer."""

    def show_done(self) -> None:
        """It is set."""


class Presenter:
    """Sets a new passphrase, once."""

    def __init__(self, shell: Threshold, view: RecoverForm) -> None:
        self._shell, self._view = shell, view
        self.folder = Path()
        self.busy = False

    def recover(self, code: str, passphrase: str, again: str) -> None:
        """Check what can be checked here, then ask the vault."""
        if self.busy:
            return
        errors: dict[str, UserError] = {}
        if not code.strip():
            errors["code"] = UserError("recover.needed")
        if short := missing_characters(passphrase):
            errors["passphrase"] = UserError("create.short", n=short)
        elif passphrase != again:
            errors["again"] = UserError("create.again")
        self._view.show_errors(errors)
        if errors:
            return
        folder, access = self.folder, self._shell.access
        self._set_busy(True)
        self._shell.jobs.process(
            lambda _: access.recover(folder, code=code, new_passphrase=passphrase), self._done, self._failed
        )

    def _done(self, _: None) -> None:
        self._set_busy(False)
        self._view.show_done()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        told = error if isinstance(error, UserError) else UserError("error.unknown")
        self._view.show_errors({"passphrase" if told.code.startswith("create.") else "code": told})

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self._view.show_busy(busy)
