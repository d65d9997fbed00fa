"""The diagnostics file: for support, with versions, counts and error codes alone. No Qt."""

from __future__ import annotations

from pathlib import Path

from dpo_desk import paths
from dpo_desk.domain.errors import UserError
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.version import VERSION

NAME = "dpo-desk-diagnostics.json"


class Diagnosing:
    """Asks where to, and writes it."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def start(self) -> None:
        """Let the officer choose a file, and write into it."""
        chosen = self._shell.questions.save_file("diagnostics.file", NAME)
        if chosen is None:
            return
        desk = self._shell.desk

        def work(_: object) -> None:
            try:
                Path(chosen).write_text(desk.diagnostics(VERSION, _lines()), "ascii")
            except OSError:
                raise UserError("diagnostics.failed") from None

        self._shell.jobs.write(work, lambda _: self._shell.tell("ok", "diagnostics.done"), self._shell.fail)


def _lines() -> list[str]:
    """The lines of the desk's own log; it holds no personal data."""
    folder = paths.log_folder()
    files = sorted(folder.glob("*.log*")) if folder.is_dir() else []
    return [line for file in files for line in file.read_text("utf-8", "replace").splitlines()]
