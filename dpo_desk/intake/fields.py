"""Header fields: letters of encoded words, parameters, addresses. Linear on any input; nothing here raises."""

import binascii
import re
import unicodedata
from dataclasses import dataclass

from dpo_desk.intake.charsets import Decoded, decode
from dpo_desk.intake.transfer import decode_transfer

_FOLD = re.compile(rb"\r?\n[ \t]?|\r")
_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*){0,8})\?=")
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class Address:
    """A mailbox as written: the letters of its name (may be empty) and the address (may be empty)."""

    name: str
    email: str


def unfold(raw: bytes) -> str:
    """A field's bytes on one line, one character a byte (Latin-1): the form in which its structure is read."""
    return _FOLD.sub(b" ", raw).strip().decode("latin-1")


def decode_field(raw: bytes) -> Decoded:
    """The letters of a field: folding undone, encoded words read, control characters made blanks."""
    return decode_words(unfold(raw))


def decode_words(line: str) -> Decoded:
    """Letters of an unfolded field. Neighbouring words of one charset are joined as bytes before they are decoded,
    because mail programs cut Korean syllables in two."""
    out: list[str] = []
    uncertain = False
    held: list[bytes] = []
    label = ""
    at = 0

    def release() -> None:
        nonlocal uncertain
        if held:
            found = decode(b"".join(held), label)
            uncertain |= found.uncertain
            out.append(found.text)
            held.clear()

    for match in _WORD.finditer(line):
        between = line[at : match.start()]
        if between.strip() or (not held and between):
            release()
            plain = decode(between.encode("latin-1"), "")
            uncertain |= plain.uncertain
            out.append(plain.text)
        charset = match[1].split("*")[0].lower()
        if charset != label:
            release()
        label = charset
        held.append(_word_bytes(match[2], match[3]))
        at = match.end()
    release()
    rest = decode(line[at:].encode("latin-1"), "")
    uncertain |= rest.uncertain
    out.append(rest.text)
    text = "".join(out)
    return Decoded("".join(" " if sign < " " or sign == "\x7f" else sign for sign in text).strip(), uncertain)


def _word_bytes(kind: str, text: str) -> bytes:
    data = text.encode("latin-1")
    if kind in "bB":
        return decode_transfer(data, "base64").data
    return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)


_PARAM = re.compile(r';\s*([^\s=;"]{1,64})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_PIECE = re.compile(r"^([^*]+)(?:\*(\d{1,4}))?(\*)?$")


def parameters(line: str) -> tuple[str, dict[str, str]]:
    """The value before the first `;` (lower case) and the parameters of an unfolded field, RFC 2231 pieces joined."""
    head = line.split(";", 1)[0].strip().strip('"').lower()
    pieces: dict[str, dict[int, tuple[bool, str]]] = {}
    for match in _PARAM.finditer(line):
        named = _PIECE.match(match[1].lower())
        if named is None:
            continue
        value = match[2].strip()
        if value.startswith('"') and value.endswith('"') and len(value) > 1:
            value = re.sub(r"\\(.)", r"\1", value[1:-1])
        pieces.setdefault(named[1], {}).setdefault(int(named[2] or 0), (bool(named[3]), value.strip('"')))
    return head, {name: _joined(found) for name, found in pieces.items()}


def _joined(found: dict[int, tuple[bool, str]]) -> str:
    ordered = [found[index] for index in sorted(found)]
    if not any(extended for extended, _ in ordered):
        return decode_words("".join(value for _, value in ordered)).text
    label = ""
    first = ordered[0][1]
    if ordered[0][0] and first.count("'") >= 2:
        label, _, first = first.split("'", 2)
        ordered[0] = (True, first)
    data = b"".join(
        _PERCENT.sub(lambda match: bytes([int(match[1], 16)]), value.encode("latin-1"))
        if extended
        else value.encode("latin-1")
        for extended, value in ordered
    )
    return decode(data, label).text


def addresses(line: str, limit: int) -> list[Address]:
    """The mailboxes of an unfolded field, at most `limit`; comments, quotes, groups and nonsense are survived."""
    found: list[Address] = []
    name: list[str] = []
    comment: list[str] = []
    angle: list[str] | None = None
    email = ""
    quoted = False
    depth = 0
    escaped = False
    for sign in line + ",":
        if escaped:
            (comment if depth else name if angle is None else angle).append(sign)
            escaped = False
        elif sign == "\\" and (quoted or depth):
            escaped = True
        elif depth:
            depth += (sign == "(") - (sign == ")")
            if depth:
                comment.append(sign)
        elif sign == '"' and angle is None:
            quoted = not quoted
        elif quoted:
            name.append(sign)
        elif sign == "(":
            depth = 1
        elif sign == "<":
            angle = []
        elif sign == ">" and angle is not None:
            email = "".join(angle)
            angle = None
        elif angle is not None:
            angle.append(sign)
        elif sign in ",;":
            one = _address("".join(name), "".join(comment), email)
            if one is not None:
                found.append(one)
                if len(found) >= limit:
                    return found
            name, comment, email = [], [], ""
        elif sign == ":" and "@" not in "".join(name[-80:]):
            name = []
        else:
            name.append(sign)
    if not found:
        one = _address("".join(name), "".join(comment), "".join(angle or []))
        return [one] if one is not None else []
    return found


_BARE = re.compile(r"[^\s<>()\[\],;:\"]{1,128}@[^\s<>()\[\],;:\"]{1,190}")


def _address(name: str, comment: str, email: str) -> Address | None:
    if not email:
        bare = _BARE.search(name)
        if bare is not None:
            email = bare[0]
            name = (name[: bare.start()] + name[bare.end() :]).strip() or comment
    shown = decode_words(" ".join(name.split())).text.strip().strip("'\"").strip()
    email = decode(email.strip(" ,;").encode("latin-1", "ignore"), "").text
    if not shown and comment:
        shown = decode_words(comment).text.strip()
    if not shown and not email:
        return None
    return Address(_UNFIT.sub("", shown)[:200], _UNFIT.sub("", email)[:320])


def shown_name(name: str) -> tuple[str, bool]:
    """A file name fit to be shown: no folder, drive, control or direction mark, no blank or dot at its end, at most
    120 bytes with its ending kept; and whether it had to be changed."""
    whole = unicodedata.normalize("NFC", name)
    clean = _UNFIT.sub("", re.split(r"[/\\]", whole)[-1])
    clean = re.sub(r"^[A-Za-z]:", "", clean).replace(":", "_").strip().rstrip(". ")
    clean = re.sub(r"\s{2,}", " ", clean)
    if len(clean.encode("utf-8", "replace")) > 120:
        stem, dot, ending = clean.rpartition(".")
        tail = dot + ending if stem and len(ending) <= 10 else ""
        room = 120 - len(tail.encode("utf-8", "replace")) - 3
        clean = (stem if tail else clean).encode("utf-8", "replace")[:room].decode("utf-8", "ignore") + "…" + tail
    return clean, clean != whole
