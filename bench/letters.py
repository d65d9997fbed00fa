"""One tagged, checked letter against the same words on a minimal untagged page."""

from bench.letter_reference import checked, minimal
from bench.measure import Row, compare, seconds
from dpo_desk import paths
from tests.letters.notice_sample import NOTICE, letter


def row() -> Row:
    """Lay out, tag, finish and read back one notice."""
    fonts = paths.resource("fonts")
    said = letter(NOTICE)
    return compare(
        "letter",
        seconds(lambda: checked(said, fonts)),
        seconds(lambda: minimal(said, fonts)),
        limit=4,
        reason="a letter everybody can read, read back before it goes, may cost a few times a bare page",
    )
