"""The deadline proof on paper: printed through the system's dialog or saved, with its purpose recorded. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.services.access import Desk
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.more_acts import MoreActs
from dpo_desk.ui.case.typed import Typed
from dpo_desk.ui.left_output import left_output
from dpo_desk.ui.letter.keeping import keep

PRINT_SCALE = 288 / 72
"""288 dots an inch on paper."""
FORM = "proof_print"
Made = TypeVar("Made")


class ProofActs(MoreActs):
    """Prints and saves the proof of a request."""

    def print_proof(self, request: Request, typed: Typed) -> None:
        """Print the sheet; the purpose goes into the access log (safety standard, Art 12)."""

        def pages(desk: Desk, pdf: bytes) -> list[tuple[int, int, bytes]]:
            return [desk.letters.page(pdf, number, PRINT_SCALE) for number in range(desk.letters.pages(pdf))]

        def printed(pictures: list[tuple[int, int, bytes]]) -> bool:
            return self._shell.questions.print_pages(pictures)

        self._take_sheet(request, typed, pages, printed, "proof.printed")

    def save_proof(self, request: Request, typed: Typed) -> None:
        """Save the sheet where the officer wants it; the purpose goes into the access log."""
        if self.loaded is None or self._purpose_missing(typed):
            return
        name = f"{words.say('proof.title')} {self.loaded.case.number}.pdf"
        path = self._shell.questions.save_file("proof.save", name)
        if path is None:
            return
        target = Path(path)
        self._take_sheet(request, typed, lambda _, pdf: keep(target, pdf), lambda _: True, "proof.saved")

    def _purpose_missing(self, typed: Typed) -> bool:
        missing = not plain.text(typed, "purpose").strip()
        if missing:
            self._view.form_failed(FORM, UserError("error.text.empty", what="purpose.field", field="purpose"))
        return missing

    def _take_sheet(
        self,
        request: Request,
        typed: Typed,
        make: Callable[[Desk, bytes], Made],
        then: Callable[[Made], bool],
        told: str,
    ) -> None:
        """Record the purpose and take the sheet out; then make something of it, and put the form away."""
        if self.busy or self.loaded is None or self._purpose_missing(typed):
            return
        self.busy = True
        self._view.show_busy(True)
        desk, case_id, purpose = self._shell.desk, self.case_id, plain.text(typed, "purpose")

        def failed(error: Exception) -> None:
            if case_id == self.case_id:
                self._rest()
                self._failed(FORM, error)

        def done(made: Made) -> None:
            if case_id != self.case_id:
                return
            self._rest()
            try:
                if then(made):
                    self._view.form_done(FORM)
                    self._shell.tell("ok", told)
                else:
                    left_output(self._shell, "proof.printed", case_id)
            except UserError as error:
                self._failed(FORM, error)

        def taken(pdf: bytes) -> None:
            if case_id == self.case_id:
                self._shell.jobs.process(lambda _: make(desk, pdf), done, failed)

        self._shell.jobs.write(
            lambda _: desk.letters.print_proof(request.case_id, request.id, purpose=purpose), taken, failed
        )
