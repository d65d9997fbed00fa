"""The officer's key file, from the settings: made, taken away, asked for where an act needs it. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.ui.shell import Shell

if TYPE_CHECKING:
    from dpo_desk.ui.settings.presenter import Presenter

NAME = "dpo-desk.key"
CHOOSE = "unlock.keyfile.choose"


class KeyFiles:
    """Asks for the file first: where one is needed nothing is tried without it."""

    def __init__(self, shell: Shell, presenter: Presenter) -> None:
        self._shell = shell
        self._presenter = presenter

    def with_present(self, act: Callable[[Path | None], None]) -> None:
        """Do an act with the officer's key file; nothing where one is needed and none was chosen."""
        loaded = self._presenter.loaded
        if not (loaded and loaded.key_file):
            act(None)
        elif chosen := self._shell.questions.open_file(CHOOSE):
            act(Path(chosen))

    def make(self, passphrase: str) -> None:
        """Make one where the officer says, in the place of the one there is."""

        def with_old(old: Path | None) -> None:
            if chosen := self._shell.questions.save_file("settings.keyfile.where", NAME):
                self._set(passphrase, old, Path(chosen), "settings.keyfile.made")

        self.with_present(with_old)

    def end(self, passphrase: str) -> None:
        """Need none any more."""
        self.with_present(lambda old: self._set(passphrase, old, None, "settings.keyfile.ended"))

    def _set(self, passphrase: str, old: Path | None, new: Path | None, said: str) -> None:
        self._presenter.perform(
            "keyfile", lambda desk: desk.set_key_file(passphrase=passphrase, old=old, new=new), said
        )
