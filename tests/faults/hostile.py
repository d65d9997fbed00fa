"""Texts that people type and forge, and how a field is held against all of them."""

from collections.abc import Callable

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.telling import tell
from tests.support.desks import World

HOSTILE = {
    "empty": "",
    "blank": " \t\r\n ",
    "huge": "가" * 100_000,
    "just too long for a line": "x" * 501,
    "many words": "가 " * 3000,
    "NUL": "홍\x00길동",
    "escape": "\x1b[31m홍",
    "direction": "내역\u202efdp.exe",
    "half a character": "홍\ud800길동",
    "other half": "\udc80",
    "emoji": "홍길동😀👨\u200d👩\u200d👧",
    "Hanja": "洪吉童",
    "old Hangul": "\u1112\u119e\u11ab",
    "decomposed": "홍길동",
    "combining": "e" + "\u0301" * 99,
    "SQL": "'; DROP TABLE cases; --",
    "wildcards": "%_*?\\",
    "slots": "{field}{0}{n!r}{{}}",
    "template": "[[if x]]{{company}}[[end]]",
    "mark-up": "<img src=\"/etc/hostname\"/><b>홍</b><a href='javascript:1'>&lt;",
    "percent": "%s%n%x%(name)s",
    "lines": "a\r\nBcc: b\n\nc\rd",
    "byte order": "\ufeff홍",
    "private use": "\ue000",
    "no character": "\uffff\ufdd0",
    "separators": "a\u2028b\u2029c\u0085d",
    "path": "../../.ssh/authorized_keys",
    "formula": "=cmd|'/c calc'!A1",
    "number": "900101-1234567",
}

Keep = Callable[[World, str], object]
"""Types a text into one field and gives what the store then holds there (None: nothing to compare)."""


def sentences(error: UserError) -> list[str]:
    """What the officer reads, in both languages."""
    said = []
    for language in ("en", "ko"):
        words.use(language)
        said.append(tell(error))
    return said


def refusal(act: Callable[[], object]) -> UserError | None:
    """The refusal of an act, its sentence whole in both languages; None where the act was done."""
    try:
        act()
    except UserError as error:
        told = error
    else:
        return None
    for sentence in sentences(told):
        assert sentence
        assert "{" not in sentence
    return told


def record_length(world: World) -> int:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return unit.head()[0]


def outcomes(world: World, keep: Keep) -> dict[str, str]:
    """Type every text into a field: each is kept as it was typed, or refused and nothing is recorded.

    Gives the codes of those that were refused, by the name of the text.
    """
    refused: dict[str, str] = {}
    for name, text in HOSTILE.items():
        before = record_length(world)
        kept: list[object] = []
        error = refusal(lambda text=text, kept=kept: kept.append(keep(world, text)))  # type: ignore[misc]
        if error:
            refused[name] = error.code
            assert record_length(world) == before, f"{name}: refused, and yet an act was recorded"
        else:
            assert kept[0] in (None, text, text.strip()), name
    return refused
