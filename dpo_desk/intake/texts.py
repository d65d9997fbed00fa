"""The letters of each part of a mail, and the registration numbers in them, each with its place."""

import html
import re
from dataclasses import dataclass

from dpo_desk.domain.numbers import find_numbers
from dpo_desk.domain.proposal import NumberFound
from dpo_desk.intake.charsets import decode
from dpo_desk.intake.fields import decode_field, parameters, unfold
from dpo_desk.intake.markup import Reading, read_html
from dpo_desk.intake.tree import Entity, Field, everything, leaves

_TEXT_ENDINGS = (
    ".txt",
    ".csv",
    ".tsv",
    ".html",
    ".htm",
    ".json",
    ".xml",
    ".md",
    ".log",
    ".ics",
    ".vcf",
    ".rtf",
    ".eml",
)
_NAMES = frozenset({"content-type", "content-disposition", "content-description", "content-location"})
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.I)


@dataclass(frozen=True)
class Letters:
    """A text part: its letters as sent (`source`), as read (the same, but for HTML), and how sure they are."""

    source: str
    reading: Reading
    is_html: bool
    uncertain: bool
    broken: bool


def letters(leaf: Entity) -> Letters | None:
    """The letters of a leaf that is a text, by its type, its name or its looks; None for anything else."""
    kind = leaf.content_type
    content = leaf.content()
    data = content.data
    if not kind.startswith(("text/", "message/", "multipart/")) and not _looks_like_text(leaf, data):
        return None
    is_html = kind == "text/html" or leaf.raw_name.lower().endswith((".html", ".htm"))
    label = leaf.charset
    if is_html and not label:
        said = _CHARSET.search(data[:2000])
        label = said[1].decode("ascii") if said else ""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        label = "utf-16"
    found = decode(data, label)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    reading = read_html(text) if is_html else Reading(text, "", cut=False)
    return Letters(text, reading, is_html, found.uncertain, content.broken)


def _looks_like_text(leaf: Entity, data: bytes) -> bool:
    if leaf.raw_name.lower().endswith(_TEXT_ENDINGS) or leaf.content_type in ("application/json", "application/xml"):
        return b"\x00" not in data[:4000] or data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if leaf.content_type != "application/octet-stream" or not data:
        return False
    head = data[:4000]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return not odd and not head.startswith((b"%PDF", b"PK"))


def field_text(field: Field) -> str:
    """All letters of a field; file names cut in pieces by RFC 2231 are joined as well."""
    text = decode_field(field.raw).text
    if field.name in ("content-type", "content-disposition"):
        text += "\n" + "\n".join(parameters(unfold(field.raw))[1].values())
    return text


def field_place(field: Field) -> str:
    """Where a number in that field stands, as the desk says it."""
    if field.name == "subject":
        return "subject"
    if field.name in _NAMES:
        return "file name"
    return "header " + "-".join(word.capitalize() for word in field.name.split("-"))


def leaf_place(leaf: Entity, found: Letters | None) -> str:
    """`body` or `html` for what is read as the words of the mail, `part N` for what hangs on it."""
    if found is None or is_attached(leaf):
        return f"part {leaf.number}"
    return "html" if found.is_html else "body"


def is_attached(leaf: Entity) -> bool:
    """Whether a leaf hangs on the mail, rather than being its words."""
    return (
        leaf.disposition == "attachment"
        or bool(leaf.raw_name)
        or not leaf.content_type.startswith(("text/plain", "text/html", "multipart/"))
    )


def numbers_in(text: str, place: str, part: int) -> list[NumberFound]:
    """The numbers of a text as findings."""
    return [NumberFound(span.kind, place, span.masked, part) for span in find_numbers(text)]


def numbers_of_letters(found: Letters, place: str, part: int) -> list[NumberFound]:
    """The numbers of a text part: as sent and, for HTML, as read, once each."""
    listed = numbers_in(found.source, place, part)
    if found.is_html:
        counts: dict[str, int] = {}
        for one in listed:
            counts[one.masked] = counts.get(one.masked, 0) + 1
        for text in (found.reading.text, found.reading.hidden, html.unescape(found.source)):
            seen: dict[str, int] = {}
            for one in numbers_in(text, place, part):
                seen[one.masked] = seen.get(one.masked, 0) + 1
                if seen[one.masked] > counts.get(one.masked, 0):
                    counts[one.masked] = seen[one.masked]
                    listed.append(one)
    return listed


def header_numbers(root: Entity) -> list[NumberFound]:
    """The numbers of every header of the mail, inner mails and parts included."""
    listed: list[NumberFound] = []
    for entity in everything(root):
        found: dict[tuple[str, str], NumberFound] = {}
        for field in entity.fields:
            for one in numbers_in(field_text(field), field_place(field), entity.number):
                found.setdefault((one.where, one.masked), one)
        listed.extend(found.values())
    return listed


def between_numbers(root: Entity) -> list[NumberFound]:
    """The numbers outside every part: before the first boundary of a container, and after its last."""
    listed: list[NumberFound] = []
    for entity in everything(root):
        for start, end in gaps(entity):
            listed.extend(numbers_in(decode(entity.buffer[start:end], "").text, "body", 0))
    return listed


def gaps(entity: Entity) -> list[tuple[int, int]]:
    """Bytes of a container's body that belong to no part, boundaries included."""
    if not entity.children:
        return []
    edges = [entity.body]
    for child in entity.children:
        edges += [child.start, child.end]
    edges.append(entity.end)
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]


def text_leaves(root: Entity) -> list[tuple[Entity, Letters]]:
    """Every leaf that is text, with its letters."""
    found = []
    for leaf in leaves(root):
        if leaf.inner is None:
            read = letters(leaf)
            if read is not None:
                found.append((leaf, read))
    return found
