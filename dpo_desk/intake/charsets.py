"""Bytes to letters. Korean labels are read as CP949, whatever they say; nothing here ever raises."""

import codecs
import re
from dataclasses import dataclass

_CP949 = re.compile(
    r"(cs)?(x_)?(euc_?kr|ks_?[cx]_?5601(_?19\d\d)?|ksx?_?(x_)?1001|korean|iso_ir_149|(cp|ms|windows)?_?949|uhc|wansung"
    r"|default|unknown(_8bit)?|user_defined)$"
)
# Python also decodes punycode, idna and escapes "as text"; some of those are slow, none is a mail's charset.
_KNOWN = re.compile(
    r"utf[-_]?(8|7|16|32)([-_](be|le|sig))?$|ascii$|cp\d+$|iso8859[-_]\d+$|iso2022[-_].*|koi8[-_].$|johab$|big5.*|gb.*"
    r"|hz$|shift_jis.*|euc_.*|mac[-_].*|tis[-_]620$|latin.*|kz1048$|ptcp154$|hp[-_]roman8$"
)


@dataclass(frozen=True)
class Decoded:
    """Letters, and whether the way to them was a guess."""

    text: str
    uncertain: bool = False


def decode(data: bytes, label: str) -> Decoded:
    """Letters of `data`, said to be in `label` (may be empty or nonsense).

    The ladder: what is declared (CP949 for every Korean label and for unknown ones), UTF-8, CP949, and at last the
    best of them with damaged places marked, or Latin-1. UTF-8 is so strict that what passes it is it.
    """
    if data.isascii():
        name = _name(label)
        if name not in ("utf_7", "hz") and not name.startswith(("iso2022", "utf_16", "utf_32")):
            return Decoded(data.decode("ascii"))
    declared = _name(label)
    if declared and not declared.startswith(("ascii", "iso8859", "cp125")):
        text = _strict(data, declared)
        if text is not None and (declared != "cp949" or not _is_utf8(data)):
            return Decoded(_no_bom(text))
    if _is_utf8(data):
        return Decoded(_no_bom(data.decode("utf-8")), uncertain=declared != "utf_8")
    if declared.startswith(("iso8859", "cp125")) and not _looks_korean(data):
        return Decoded(data.decode(declared, "replace"))
    text = _strict(data, "cp949")
    if text is not None and _looks_korean(data, 1):
        return Decoded(text, uncertain=True)
    if not declared or declared == "ascii":
        best = data.decode("cp949", "replace")
        if sum(map(_is_korean, best)) >= 2 and best.count("\ufffd") * 10 <= len(best):
            return Decoded(best, uncertain=True)
    for name in (declared, "utf-8"):
        if name and not name.startswith("ascii"):
            text = data.decode(name, "replace")
            whole = any(ord(sign) > 127 and sign != "\ufffd" for sign in text)
            if whole and text.count("\ufffd") * 10 <= len(text):
                return Decoded(_no_bom(text), uncertain=True)
    return Decoded(data.decode("latin-1"), uncertain=True)


def _name(label: str) -> str:
    """The codec for a label: a Python name, `cp949` for Korean and unknown labels, empty for none."""
    plain = re.sub(r"[\s.\-_]+", "_", label.strip().strip("\"'").lower())[:40].strip("_")
    if not plain:
        return ""
    if _CP949.match(plain):
        return "cp949"
    if plain in ("us_ascii", "ascii", "usascii", "ansi_x3_4_1968", "7bit", "8bit"):
        return "ascii"
    try:
        name = codecs.lookup(plain.encode("ascii", "ignore").decode("ascii")).name
    except (LookupError, ValueError):
        return "cp949"
    name = name.replace("-", "_")
    if name == "euc_kr":
        return "cp949"
    return name if _KNOWN.match(name) else "cp949"


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None


_TWO_BYTES = re.compile(rb"(?:[\x00-\x7f]|[\xc2-\xc8][\xa1-\xbf])+")

# Such a pair behind a Latin letter is an accent (naïve, café), not a syllable.
_ACCENT = re.compile(rb"[A-Za-z](?:[\xc2-\xc8][\xa1-\xbf]){1,2}(?![\xa1-\xfe])")


def _is_utf8(data: bytes) -> bool:
    """Valid UTF-8, and not one of the few short Korean words whose CP949 bytes are valid UTF-8 by chance."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return data.isascii() or not _TWO_BYTES.fullmatch(data[:200]) or bool(_ACCENT.search(data[:200]))


def _is_korean(sign: str) -> bool:
    """A syllable, a jamo, or a wide form of the Korean code table."""
    return "\uac00" <= sign <= "\ud7a3" or "\u3000" <= sign <= "\u318e" or "\uff01" <= sign <= "\uff5e"


def _looks_korean(data: bytes, least: int = 2) -> bool:
    """At least so many Korean signs as CP949, and hardly another beyond ASCII: a wrong label on Korean text."""
    text = _strict(data, "cp949")
    if text is None:
        return False
    high = [sign for sign in text if ord(sign) > 127]
    korean = sum(map(_is_korean, high))
    return korean >= least and korean * 10 >= len(high) * 7


def _no_bom(text: str) -> str:
    return text[1:] if text.startswith("\ufeff") else text
