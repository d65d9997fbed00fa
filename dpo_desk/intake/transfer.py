"""Transfer encodings of a MIME part: damaged ones are read as far as they go, and said to be damaged."""

import binascii
import re
from dataclasses import dataclass

_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_BLANK = b" \t\r\n"
_BAD_QUOTE = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n|[ \t]*$)")


@dataclass(frozen=True)
class Content:
    """Decoded bytes, and whether their encoding was damaged or unknown."""

    data: bytes
    broken: bool = False


def decode_transfer(data: bytes, encoding: str) -> Content:
    """The bytes that `encoding` (as written in the mail) carries; what cannot be decoded is kept as it stands."""
    name = re.sub(r"[^a-z0-9]", "", encoding.split(";")[0].lower())
    if name == "base64":
        return _base64(data)
    if name == "quotedprintable":
        return Content(binascii.a2b_qp(data), bool(_BAD_QUOTE.search(data)))
    if name in ("uuencode", "xuuencode", "uue", "xuue"):
        return _uuencoded(data)
    return Content(data, name not in ("", "7bit", "8bit", "binary", "8bits", "7bits"))


def _base64(data: bytes) -> Content:
    solid = data.translate(None, _BLANK)
    clean = solid.translate(None, _NOT_BASE64)
    broken = len(clean) != len(solid)
    at = clean.find(b"=")
    if at >= 0:
        if clean[at:].strip(b"="):
            # Several encoded pieces in one body: each has its own end.
            pieces = [_piece(piece) for piece in re.findall(rb"[^=]+=*", clean)]
            return Content(b"".join(piece.data for piece in pieces), broken=True)
        clean = clean[:at]
    piece = _piece(clean)
    return Content(piece.data, broken or piece.broken)


def _piece(clean: bytes) -> Content:
    clean = clean.rstrip(b"=")
    odd = len(clean) % 4 == 1
    if odd:
        clean = clean[:-1]
    return Content(binascii.a2b_base64(clean + b"=" * (-len(clean) % 4)), odd)


def _uuencoded(data: bytes) -> Content:
    lines = data.splitlines()
    start = next((index + 1 for index, line in enumerate(lines) if line.startswith(b"begin ")), None)
    if start is None:
        return Content(data, broken=True)
    out: list[bytes] = []
    for line in lines[start:]:
        if line.strip() == b"end":
            return Content(b"".join(out))
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            return Content(data, broken=True)
    return Content(b"".join(out), broken=True)
