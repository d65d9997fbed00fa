"""A re-key from the settings: the desk locks, the store is encrypted anew, the codes are shown once. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission
from dpo_desk.ui import words
from dpo_desk.ui.shell import Shell

if TYPE_CHECKING:
    from dpo_desk.ui.settings.presenter import Presenter


class Rekeying:
    """Asks, locks, and encrypts anew at the door: nothing of the store may be open meanwhile."""

    def __init__(self, shell: Shell, presenter: Presenter) -> None:
        self._shell = shell
        self._presenter = presenter

    @property
    def allowed(self) -> bool:
        """Whether the officer may."""
        return self._shell.desk.actor.may(Permission.KEYS)

    def start(self, passphrase: str, key_file: Path | None = None) -> None:
        """Go on after the question; what goes wrong is told at the door, where the store then opens as before."""
        if self._presenter.busy or not self._shell.questions.ask("rekey.ask"):
            return
        shell, desk = self._shell, self._shell.desk
        access, folder, actor = shell.access, desk.folder, desk.actor
        loaded = self._presenter.loaded
        names = {each.officer.id: each.officer.name for each in loaded.accounts} if loaded else {}

        def done(made: tuple[dict[int, str], str]) -> None:
            codes, recovery = made
            lines = [words.say("rekey.recovery", code=recovery)]
            lines += [words.say("rekey.code", name=names.get(one, "–"), code=code) for one, code in codes.items()]
            shell.questions.show_once("rekey.codes", lines)

        def failed(error: Exception) -> None:
            shell.fail(error if isinstance(error, UserError) else UserError("error.unknown"))

        shell.lock()
        shell.jobs.process(
            lambda _: access.rekey(folder, actor, passphrase=passphrase, key_file=key_file), done, failed
        )
