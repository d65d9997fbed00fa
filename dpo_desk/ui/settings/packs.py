"""Update packs of the law: what a file would change, then using it; and the public key that is trusted. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.pack import PackChanges
from dpo_desk.ui.jobs import Cancelled, Work

if TYPE_CHECKING:
    from dpo_desk.ui.settings.presenter import Presenter, SettingsView

LARGEST = 8 * 1024 * 1024
SECTION = "lawdata"


@dataclass(frozen=True)
class Inspected:
    """A pack that was looked into: its bytes, and what it would change."""

    data: bytes
    changes: PackChanges


class Packs:
    """One pack at a time: opened, shown, used or left."""

    def __init__(self, view: SettingsView, presenter: Presenter) -> None:
        self._view = view
        self._presenter = presenter
        self._generation = 0
        self.inspected: Inspected | None = None

    def forget(self) -> None:
        """No pack is looked at any more."""
        self._generation += 1
        self.inspected = None

    def open(self) -> None:
        """Let the officer choose a file, and show what it would change, or why it is refused."""
        shell = self._presenter.shell
        path = shell.questions.open_file("settings.lawpack.open", "*.json")
        if path is None or self._presenter.busy:
            return
        self.forget()
        generation, desk = self._generation, shell.desk

        def work(_: Work) -> Inspected:
            data = _read(Path(path))
            return Inspected(data, desk.law.inspect_pack(data))

        def done(inspected: Inspected) -> None:
            if generation == self._generation:
                self.inspected = inspected
                self._view.show_pack(inspected.changes)

        def failed(error: Exception) -> None:
            if generation != self._generation:
                return
            if isinstance(error, UserError):
                self._view.refused(SECTION, error)
            elif not isinstance(error, Cancelled):
                shell.fail(error)

        shell.jobs.read(work, done, failed)

    def use(self) -> None:
        """Use the pack that was looked into from now on."""
        if (inspected := self.inspected) is not None:
            self._presenter.perform(
                SECTION, lambda desk: len(desk.law.load_pack(inspected.data)), "settings.lawpack.done"
            )

    def save_key(self, text: str) -> None:
        """Trust a public key, or none where the text is blank."""
        self._presenter.perform(SECTION, lambda desk: desk.law.save_trusted_key(text))


def _read(path: Path) -> bytes:
    """The bytes of a file. UserError `error.file.large`, `error.file.unread`; the path is told to nobody."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        raise UserError("error.file.unread") from None
    if len(data) > LARGEST:
        raise UserError("settings.lawpack.form", where="size")
    return data
