"""What the services ask of the printing house (`letters/`)."""

from typing import Protocol

from dpo_desk.domain.access_log import ReviewSheet
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter
from dpo_desk.domain.notice import Notice
from dpo_desk.domain.proof_sheet import ProofSheet


class Press(Protocol):
    """What makes a letter out of facts (`letters/`): words, pages, and a reading of the finished file."""

    def missing(self, notice: Notice) -> tuple[UserError, ...]:
        """Name the facts that are not there."""

    def compose(self, notice: Notice) -> Letter:
        """Put the facts into words."""

    def proof(self, sheet: ProofSheet) -> Letter:
        """Put a deadline proof into words."""

    def review(self, sheet: ReviewSheet) -> Letter:
        """Put a review of the access log into words, with a place to sign."""

    def render(self, letter: Letter) -> bytes:
        """Lay the letter out as a tagged PDF whose text was read back and says what the letter says; else UserError."""

    def pages(self, pdf: bytes) -> int:
        """Count the pages."""

    def page(self, pdf: bytes, number: int, scale: float) -> tuple[int, int, bytes]:
        """Give a page as a picture: width, height, RGBA; `number` from 0, `scale` 1 is 72 dots an inch."""

    def text(self, pdf: bytes) -> str:
        """Read the file's text back."""
