"""Which passphrases are good enough (NIST SP 800-63B-4: length and a block list, no rules of composition)."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from dpo_desk.domain.errors import UserError
from dpo_desk.paths import resource

LEAST, MOST = 15, 1024  # code points after NFKC
_LEAST_OWN = 4  # letters or digits that must be left when the names are taken out
_DATE = 8  # digits that may stand beside them and still say little: a day, a telephone number's end
_REPEATED = re.compile(r"(.{1,7}?)\1+", re.DOTALL)


def check_passphrase(passphrase: str, *, names: Sequence[str]) -> None:
    """Refuse a weak passphrase. `names`: of the company, the store, the officer.

    Raises UserError `create.short` (n: characters missing), `create.long` (n: the most there may be), `create.common`
    (on the list, put together from common words and a number, or one short piece over and over), `create.names`
    (hardly more than the names).
    """
    text = unicodedata.normalize("NFKC", passphrase)
    if len(text) < LEAST:
        raise UserError("create.short", n=LEAST - len(text))
    if len(text) > MOST:
        raise UserError("create.long", n=MOST)
    bare = _bare(text)
    if bare in _common() or _is_repeated(text) or _is_repeated(bare) or not bare:
        raise UserError("create.common")
    own = _without(bare, _parts())
    if len(own) < len(bare) and len(re.sub(r"\d", "", own)) < _LEAST_OWN and len(own) < _LEAST_OWN + _DATE:
        raise UserError("create.common")
    pieces = {_bare(piece) for name in names for piece in (name, *name.split())}
    left = _without(bare, [each for each in pieces if len(each) >= 2])
    if len(left) < len(bare) and len(re.sub(r"\d", "", left)) < _LEAST_OWN:
        raise UserError("create.names")


def _without(bare: str, pieces: Iterable[str]) -> str:
    """What is left when pieces are taken out, the longest first."""
    left = bare
    for piece in sorted(pieces, key=len, reverse=True):
        left = left.replace(piece, " ")  # so that what stood on both sides of it makes no new piece
    return left.replace(" ", "")


def _is_repeated(text: str) -> bool:
    # A piece of at most 7, at least twice, to the end but for a rest: 123412341234…, abcabcabcabcab.
    match = _REPEATED.match(text)
    return match is not None and match.group(1).startswith(text[match.end() :])


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def _common() -> frozenset[str]:
    return _listed("common-passphrases.txt")


def _parts() -> frozenset[str]:
    return _listed("common-parts.txt")


@cache
def _listed(name: str) -> frozenset[str]:
    lines = resource(name).read_text(encoding="utf-8").splitlines()
    return frozenset(_bare(line) for line in lines if line and not line.startswith("#"))
