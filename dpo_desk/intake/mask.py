"""The copy of a mail that may be kept (Act 24-2): its registration numbers starred out, pointed-out parts left out.

The copy is the original's bytes with edits, so that everything else stays equal byte for byte. At the end the copy is
read again from its bytes: it is handed out only where no number is found any more.
"""

import base64
import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.numbers import find_numbers, mask_numbers, masked
from dpo_desk.domain.proposal import MaskedMail, TakenOut
from dpo_desk.intake.charsets import decode
from dpo_desk.intake.fields import decode_field, parameters, unfold
from dpo_desk.intake.markup import read_html
from dpo_desk.intake.read import open_tree, paper_numbers
from dpo_desk.intake.texts import (
    Letters,
    between_numbers,
    field_text,
    gaps,
    header_numbers,
    leaf_place,
    letters,
    numbers_of_letters,
)
from dpo_desk.intake.tree import Entity, Field, everything, leaves

_ROUNDS = 3
_LEFT_OUT = "이 자리의 첨부는 보관하지 않으려고 뺐습니다.\nThis attachment was left out and is not kept.\n"


@dataclass(frozen=True)
class _Edit:
    start: int
    end: int
    data: bytes


def masked_mail(data: bytes, leave_out: Collection[int]) -> MaskedMail:
    """The copy of `data` without registration numbers and without the parts numbered in `leave_out` (numbers as in the
    proposal). A paper that holds a number (PDF, DOCX …) is left out whole. Raises `intake.refused.masking` where a
    number would remain."""
    digest = hashlib.sha256(data).hexdigest()
    data, tree = open_tree(data)
    papers = {one.part for one in paper_numbers(tree)}
    taken = _taken_out(tree, set(leave_out) | papers)
    copy = _apply(tree, set(leave_out) | papers)
    for _ in range(_ROUNDS):
        _, tree = open_tree(copy)
        if not _still_there(tree):
            return MaskedMail(copy, digest, tuple(taken))
        # What still holds a number after being masked in place (digits cut apart by tags) goes out whole.
        stubborn = {leaf.number for leaf in leaves(tree) if leaf.inner is None and _holds(leaf)}
        copy = _apply(tree, stubborn)
    raise UserError("intake.refused.masking")


def _holds(leaf: Entity) -> bool:
    read = letters(leaf)
    return read is not None and bool(numbers_of_letters(read, "", 0))


def _still_there(tree: Entity) -> bool:
    if header_numbers(tree) or between_numbers(tree) or paper_numbers(tree):
        return True
    return any(_holds(leaf) for leaf in leaves(tree) if leaf.inner is None)


def _taken_out(tree: Entity, out: set[int]) -> list[TakenOut]:
    listed: list[TakenOut] = [
        TakenOut("number", one.where, one.masked) for one in header_numbers(tree) + between_numbers(tree)
    ]
    for leaf in leaves(tree):
        if leaf.number in out:
            content = leaf.content().data
            listed.append(
                TakenOut(
                    "part",
                    f"part {leaf.number}",
                    name=masked(leaf.name),
                    sha256=hashlib.sha256(content).hexdigest(),
                    size=len(content),
                )
            )
        elif leaf.inner is None and not _inside(leaf, out):
            read = letters(leaf)
            if read is not None:
                listed += [
                    TakenOut("number", one.where, one.masked)
                    for one in numbers_of_letters(read, leaf_place(leaf, read), leaf.number)
                ]
    return listed


def _inside(leaf: Entity, out: set[int]) -> bool:
    one: Entity | None = leaf
    while one is not None:
        if one.number in out:
            return True
        one = one.parent if one.parent is not None else one.holder
    return False


def _apply(root: Entity, out: set[int]) -> bytes:
    """The bytes of `root` with everything masked in it, and the leaves of `out` replaced."""
    order = [root]
    for entity in everything(root):
        if entity.inner is not None and entity.inner.buffer is not entity.buffer:
            order.append(entity.inner)
    # Inner mails that have bytes of their own (base64) are rewritten first, deepest first.
    rewritten: dict[int, bytes] = {}
    for top in reversed(order):
        edits: list[_Edit] = []
        stack = [top]
        while stack:
            entity = stack.pop()
            if entity.number in out:
                edits.append(_leave_out(entity))
                continue
            edits += _edit_fields(entity)
            if entity.children:
                edits += [edit for start, end in gaps(entity) for edit in _edit_raw(entity.buffer, start, end)]
                stack.extend(entity.children)
            elif entity.inner is not None:
                if id(entity.inner) in rewritten:
                    new = rewritten[id(entity.inner)]
                    if new != entity.inner.buffer:
                        edits.append(_Edit(entity.body, entity.end, _base64(new)))
                        edits += _set_encoding(entity, "base64")
                else:
                    stack.append(entity.inner)
            else:
                edits += _edit_leaf(entity)
        rewritten[id(top)] = _cut(top.buffer, edits)
    return rewritten[id(root)]


def _cut(data: bytes, edits: list[_Edit]) -> bytes:
    pieces: list[bytes] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < at:
            continue
        pieces += [data[at : edit.start], edit.data]
        at = edit.end
    pieces.append(data[at:])
    return b"".join(pieces)


def _end_of_line(entity: Entity) -> bytes:
    return b"\r\n" if b"\r\n" in entity.buffer[entity.start : entity.start + 2000] else b"\n"


def _base64(data: bytes) -> bytes:
    return base64.encodebytes(data).rstrip(b"\n")


def _leave_out(entity: Entity) -> _Edit:
    """A short text in the place of a part, with the SHA-256 of what stood there."""
    data = entity.content().data
    line = _end_of_line(entity)
    note = f"{_LEFT_OUT}SHA-256: {hashlib.sha256(data).hexdigest()}\n{len(data)} bytes\n"
    kept = [
        entity.buffer[field.start : field.end]
        for field in entity.fields
        if not field.name.startswith("content-") and not find_numbers(field_text(field))
    ]
    head = b"".join(kept) + line.join(
        [b"Content-Type: text/plain; charset=utf-8", b"Content-Transfer-Encoding: base64", b"", b""]
    )
    return _Edit(entity.start, entity.end, head + _base64(note.encode()))


def _edit_fields(entity: Entity) -> list[_Edit]:
    return [edit for field in entity.fields for edit in _edit_field(field, entity)]


def _edit_field(field: Field, entity: Entity) -> list[_Edit]:
    if not find_numbers(field_text(field)):
        return []
    line = _end_of_line(entity)
    name = "-".join(word.capitalize() for word in field.name.split("-")).encode()
    if field.name in ("content-type", "content-disposition"):
        kind, params = parameters(unfold(field.raw))
        out = [name + b": " + masked(kind).encode("ascii", "replace")]
        for key, value in params.items():
            clean = masked(value)
            if clean.isascii() and re.fullmatch(r"[\w.'()+,/:=? *-]*", clean):
                out.append(f'{key}="{clean}"'.encode())
            else:
                coded = "".join(f"%{byte:02X}" for byte in clean.encode("utf-8", "replace"))
                out.append(f"{key}*=UTF-8''{coded}".encode())
        return [_Edit(field.start, field.end, (b";" + line + b" ").join(out) + line)]
    raw = _in_place(field.raw)
    if raw is not None and not find_numbers(field_text(Field(field.name, raw, 0, 0))):
        return [_Edit(field.end - len(field.raw), field.end, raw)]
    clean = masked(decode_field(field.raw).text)
    words = [
        b"=?utf-8?B?" + base64.b64encode(clean[at : at + 14].encode("utf-8", "replace")) + b"?="
        for at in range(0, len(clean), 14)
    ]
    return [_Edit(field.start, field.end, name + b": " + (line + b" ").join(words) + line)]


def _in_place(raw: bytes) -> bytes | None:
    """The bytes with their numbers starred out where they stand; None where that does not change them."""
    text = raw.decode("latin-1")
    clean, spans = mask_numbers(text)
    return clean.encode("latin-1") if spans else None


def _edit_raw(data: bytes, start: int, end: int) -> list[_Edit]:
    piece = data[start:end]
    if not find_numbers(decode(piece, "").text):
        return []
    raw = _in_place(piece)
    if raw is None or find_numbers(decode(raw, "").text):
        raw = masked(decode(piece, "").text).encode("utf-8", "replace")
    return [_Edit(start, end, raw)]


def _edit_leaf(leaf: Entity) -> list[_Edit]:
    read = letters(leaf)
    if read is None or not numbers_of_letters(read, "", 0):
        return []
    raw = _in_place(leaf.buffer[leaf.body : leaf.end])
    if raw is not None:
        probe = Entity(leaf.buffer[: leaf.body] + raw, leaf.start, leaf.body + len(raw), leaf.depth, leaf.body)
        probe.content_type, probe.charset, probe.raw_name = leaf.content_type, leaf.charset, leaf.raw_name
        probe.encoding, probe.disposition, probe.fields = leaf.encoding, leaf.disposition, leaf.fields
        if not _holds(probe):
            return [_Edit(leaf.body, leaf.end, raw)]
    return _rewrite(leaf, read)


def _rewrite(leaf: Entity, read: Letters) -> list[_Edit]:
    """The part anew, in UTF-8: an HTML source whose numbers are cut apart by tags becomes its text."""
    text = masked(read.source)
    kind = leaf.content_type
    if read.is_html and find_numbers(read_html(text).text):
        text, kind = masked(read.reading.text), "text/plain"
    elif read.is_html:
        text = re.sub(r"(<meta[^>]{0,200}charset\s*=\s*[\"']?)[\w-]+", r"\1utf-8", text, flags=re.IGNORECASE)
    body = _base64(text.encode("utf-8", "replace"))
    edits = [_Edit(leaf.body, leaf.end, body)]
    if leaf.fields:
        edits += _set_encoding(leaf, "base64") + _set_type(leaf, kind)
    else:
        edits[0] = _Edit(leaf.body, leaf.end, text.encode("utf-8", "replace"))
    return edits


def _set_encoding(entity: Entity, encoding: str) -> list[_Edit]:
    line = _end_of_line(entity)
    new = b"Content-Transfer-Encoding: " + encoding.encode() + line
    field = entity.first("content-transfer-encoding")
    if field is not None:
        return [_Edit(field.start, field.end, new)]
    last = entity.fields[-1] if entity.fields else None
    return [_Edit(last.end, last.end, new)] if last is not None else []


def _set_type(leaf: Entity, kind: str) -> list[_Edit]:
    line = _end_of_line(leaf)
    new = f"Content-Type: {kind}; charset=utf-8".encode()
    if leaf.raw_name and not leaf.disposition:
        coded = "".join(f"%{byte:02X}" for byte in masked(leaf.raw_name).encode("utf-8", "replace"))
        new += f";{line.decode()} name*=UTF-8''{coded}".encode()
    field = leaf.first("content-type")
    if field is not None:
        return [_Edit(field.start, field.end, new + line)]
    last = leaf.fields[-1]
    return [_Edit(last.end, last.end, new + line)]
