"""The printing house: facts to words to a finished file, and the file read again. What the services call."""

from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from dpo_desk.domain.access_log import ReviewSheet
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter
from dpo_desk.domain.notice import Notice
from dpo_desk.domain.proof_sheet import ProofSheet
from dpo_desk.letters.process import Press

DEADLINE_PROOF, LOG_REVIEW = "deadline_proof", "log_review"
T = TypeVar("T", Notice, ProofSheet, ReviewSheet)


class PrintingHouse:
    """One worker process behind it; what is heavy is imported at its first use."""

    def __init__(self) -> None:
        self._press = Press()

    def missing(self, notice: Notice) -> tuple[UserError, ...]:
        """Name the facts that are not there."""
        from dpo_desk.letters import texts
        from dpo_desk.letters.missing import missing

        return missing(notice, texts.load(notice.paper))

    def compose(self, notice: Notice) -> Letter:
        """Put the facts into words; UserError for what is missing, and for a sign or a name no font can print.

        The words of the request are quoted as they came.
        """
        from dpo_desk.letters import texts
        from dpo_desk.letters.compose import compose

        notice = _printable(replace(notice, request_summary=_quoted(notice.request_summary)))
        return compose(notice, texts.load(notice.paper))

    def proof(self, sheet: ProofSheet) -> Letter:
        """Put a deadline proof into words; UserError for a sign no font can print, but for the evidence as it came."""
        from dpo_desk.letters import texts
        from dpo_desk.letters.deadline_proof import deadline_proof

        sheet = _printable(replace(sheet, arrival_proof=_quoted(sheet.arrival_proof)))
        return deadline_proof(sheet, texts.load(DEADLINE_PROOF))

    def review(self, sheet: ReviewSheet) -> Letter:
        """Put a review of the access log into words; UserError for a sign no font can print."""
        from dpo_desk.letters import texts
        from dpo_desk.letters.log_review import log_review

        return log_review(_printable(sheet), texts.load(LOG_REVIEW))

    def render(self, letter: Letter) -> bytes:
        """Lay the letter out in the worker: tagged, finished, its text read back. UserError where that fails."""
        return self._press.render(letter)

    def pages(self, pdf: bytes) -> int:
        """Count the pages of a file."""
        from dpo_desk.letters.pictures import page_count

        return page_count(pdf)

    def page(self, pdf: bytes, number: int, scale: float) -> tuple[int, int, bytes]:
        """Give a page as a picture: width, height, RGBA; `number` from 0."""
        from dpo_desk.letters.pictures import page_rgba

        return page_rgba(pdf, number, scale)

    def text(self, pdf: bytes) -> str:
        """Read the text of a file."""
        from dpo_desk.letters.readback import text

        return "\n".join(text(pdf))

    def warm(self) -> None:
        """Start the worker ahead of its first letter."""
        self._press.warm()

    def close(self) -> None:
        """End the worker."""
        self._press.close()


def _quoted(text: str) -> str:
    """Somebody else's words as they came: what no font can print of them stands as its number."""
    from dpo_desk.letters.printable import spelled

    return spelled(text, _signs())


def _printable(facts: T) -> T:
    """Facts of which every sign can be printed; UserError for the first that cannot."""
    from dpo_desk.letters.printable import unprintable

    for problem in unprintable(facts, _signs()):
        raise problem
    return facts


def _signs() -> Collection[str]:
    from dpo_desk.letters.coverage import covered
    from dpo_desk.letters.texts import resources

    return covered(resources() / "fonts")
