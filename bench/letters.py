"""One tagged, checked letter against the same words on a minimal untagged page."""

from bench.letter_reference import checked, minimal
from bench.measure import Row, compare, seconds
from dpo_desk import paths
from dpo_desk.letters.compose import access_notice
from dpo_desk.letters.texts import load
from tests.letters.notice_sample import notice


def row() -> Row:
    """Lay out, tag, finish and read back one notice."""
    fonts = paths.resource("fonts")
    letter = access_notice(notice(), load("access_notice"))
    return compare(
        "letter",
        seconds(lambda: checked(letter, fonts)),
        seconds(lambda: minimal(letter, fonts)),
        limit=4,
        reason="a letter everybody can read, read back before it goes, may cost a few times a bare page",
    )
