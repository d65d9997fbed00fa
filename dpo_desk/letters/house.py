"""The printing house: facts to words to a finished file, and the file read again. What the services call."""

from dataclasses import replace
from functools import cached_property

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import AccessNotice, Letter
from dpo_desk.letters.process import Press
from dpo_desk.letters.texts import PaperTexts

ACCESS_NOTICE = "access_notice"


class PrintingHouse:
    """One worker process behind it; what is heavy is imported at its first use."""

    def __init__(self) -> None:
        self._press = Press()

    @cached_property
    def _texts(self) -> PaperTexts:
        from dpo_desk.letters import texts

        return texts.load(ACCESS_NOTICE)

    def missing(self, facts: AccessNotice) -> tuple[UserError, ...]:
        """Name the facts that are not there."""
        from dpo_desk.letters.missing import missing

        return missing(facts, self._texts)

    def compose(self, facts: AccessNotice) -> Letter:
        """Put the facts into words; UserError for what is missing, and for a sign or a name no font can print.

        The words of the request are somebody else's: what no font can print of them is printed as its number.
        """
        from dpo_desk.letters.compose import access_notice
        from dpo_desk.letters.coverage import covered
        from dpo_desk.letters.printable import spelled, unprintable
        from dpo_desk.letters.texts import resources

        signs = covered(resources() / "fonts")
        facts = replace(facts, request_summary=spelled(facts.request_summary, signs))
        for problem in unprintable(facts, signs):
            raise problem
        return access_notice(facts, self._texts)

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
