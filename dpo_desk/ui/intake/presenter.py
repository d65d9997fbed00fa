"""A new request: reading a mail or typing it in, and confirming it once. No Qt.

A mail stands only in memory until it is confirmed; at a lock it is let go.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.proposal import Proposal
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.cases import LARGEST_FILE, CaseFile
from dpo_desk.services.intake import Mail
from dpo_desk.ui.intake.filled import Filled, arrival, from_proposal, lacking, problems
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Shell


@dataclass(frozen=True)
class AskedDue:
    """The day that one of the asked rights would have."""

    right: Right
    side: Variant
    deadline: Deadline


class IntakeView(Protocol):
    """What the presenter tells the screen."""

    def show_start(self, refused: UserError | None) -> None:
        """Nothing is open: offer the ways to begin, and say why a mail was refused."""

    def show_form(self, filled: Filled, proposal: Proposal | None) -> None:
        """A mail was read, or typing begins."""

    def show_reading(self, reading: bool) -> None:
        """A mail is being read, or no more."""

    def show_busy(self, busy: bool) -> None:
        """The confirmation runs, or has ended."""

    def show_wrong(self, error: UserError) -> None:
        """The confirmation was refused; what was typed stays."""


class Presenter:
    """Decides for the screen of a new request."""

    def __init__(self, shell: Shell, view: IntakeView) -> None:
        self._shell = shell
        self._view = view
        self._generation = 0
        self._reading: Work | None = None
        self._data = b""
        self._key = ""
        self.proposal: Proposal | None = None
        self.open = False
        self.busy = False

    @property
    def holds_mail(self) -> bool:
        """Whether a mail stands here that nobody confirmed."""
        return self.proposal is not None or self._reading is not None

    def clear(self) -> None:
        """Let everything go."""
        self._generation += 1
        self._reading = None
        self._data, self._key, self.proposal = b"", "", None
        self.open = self.busy = False

    # beginning

    def choose_mail(self) -> None:
        """Let the officer choose a mail file."""
        if path := self._shell.questions.open_file("intake.open", "*.eml"):
            self.read(path)

    def read(self, path: str) -> None:
        """Read a mail file and propose. A mail that is open already is let go only where the officer says so."""
        if self.busy or (self.proposal is not None and not self._shell.questions.ask("intake.drop.ask")):
            return
        self.clear()
        generation, desk = self._generation, self._shell.desk

        def work(_: Work) -> tuple[bytes, Proposal]:
            data = _bytes_of(Path(path))
            return data, desk.intake.propose(data)

        def done(read: tuple[bytes, Proposal]) -> None:
            if generation == self._generation:
                self._read(*read)

        def failed(error: Exception) -> None:
            if generation != self._generation:
                return
            self._reading = None
            self._view.show_reading(False)
            self._view.show_start(error if isinstance(error, UserError) else None)
            if not isinstance(error, UserError | Cancelled):
                self._shell.fail(error)

        self._view.show_start(None)
        self._view.show_reading(True)
        self._reading = self._shell.jobs.process(work, done, failed)
        if self.proposal is not None or self.open:
            self._reading = None  # it was there at once

    def _read(self, data: bytes, proposal: Proposal) -> None:
        self._reading = None
        self._data, self._key, self.proposal, self.open = data, uuid4().hex, proposal, True
        self._view.show_reading(False)
        self._view.show_form(from_proposal(proposal), proposal)

    def stop_reading(self) -> None:
        """The officer does not want to wait."""
        if self._reading is not None:
            self._reading.cancel()
            self.clear()
            self._view.show_reading(False)
            self._view.show_start(None)
            self._shell.tell("info", "job.cancelled.plain")

    def begin_typing(self, filled: Filled | None = None) -> None:
        """Open the form without a mail."""
        self.clear()
        self._key, self.open = uuid4().hex, True
        start = Filled(received=self.today().isoformat(), received_on=self.today())
        self._view.show_form(filled or start, None)

    def drop(self) -> None:
        """Throw away what is open; a mail asks first."""
        if self.busy or (self.proposal is not None and not self._shell.questions.ask("intake.drop.ask")):
            return
        self.clear()
        self._view.show_start(None)

    # while it is filled in

    def today(self) -> date:
        """The Korean date."""
        return self._shell.desk.tools.today()

    def dues(self, filled: Filled, received_on: date) -> tuple[AskedDue, ...]:
        """The day that a receipt day gives to each of the asked rights."""
        law = self._shell.desk.tools.law
        return tuple(
            AskedDue(right, side, law.deadline_from(right, received_on, side)) for right, side in filled.requests
        )

    # confirming

    def confirm(self, filled: Filled) -> None:
        """Keep it as a case, once, and go there."""
        if self.busy or not self.open or lacking(filled) or problems(filled, self.today()):
            return
        self.busy = True
        self._view.show_busy(True)
        generation, desk = self._generation, self._shell.desk
        came = arrival(filled, self._key, self.proposal)
        mail = None
        if self.proposal is not None:
            mail = Mail(self._data, self.proposal, filled.leave_out, (filled.not_numbers or "").strip())

        def work(_: Work) -> CaseFile:
            return desk.cases.reread(desk.intake.confirm(came, mail))

        def done(file: CaseFile) -> None:
            if generation == self._generation:
                self._done(file)

        def failed(error: Exception) -> None:
            if generation != self._generation:
                return
            self.busy = False
            self._view.show_busy(False)
            if isinstance(error, UserError):
                self._view.show_wrong(error)
            elif not isinstance(error, Cancelled):
                self._shell.fail(error)

        self._shell.jobs.write(work, done, failed)

    def _done(self, file: CaseFile) -> None:
        case = file.case
        self.clear()
        self._view.show_busy(False)
        self._view.show_start(None)
        self._shell.go(Place(ScreenName.CASE, case_id=case.id, request_id=case.requests[0].id))
        legal = [deadline.due for deadline in file.deadlines.values() if deadline.due]
        targets = [deadline.target for deadline in file.deadlines.values() if deadline.target]
        if legal:
            self._shell.tell("ok", "intake.done", no=case.number, due=min(legal))
        elif targets:
            self._shell.tell("ok", "intake.done.target", no=case.number, due=min(targets))
        else:
            self._shell.tell("ok", "intake.done.undated", no=case.number)


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file. UserError `intake.refused.large` before a huge file fills the memory, `.gone`."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise UserError("intake.refused.large", size=size, limit=LARGEST_FILE)
        return path.read_bytes()
    except OSError:
        raise UserError("intake.refused.gone") from None
