"""The MIME tree of a mail as spans over its bytes, so that a copy can be changed in places and stay equal elsewhere.

Our own splitter and not `email`: that parser is quadratic in addresses and encoded words and recursive in comments
and parts (CPython 136063). This one walks with a stack, looks at each byte a bounded number of times, and counts
before it reads.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from dpo_desk.domain.errors import UserError
from dpo_desk.intake import limits
from dpo_desk.intake.fields import parameters, shown_name, unfold
from dpo_desk.intake.transfer import Content, decode_transfer

_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_ADDRESSED = frozenset({"from", "to", "cc", "bcc", "reply-to", "sender", "resent-to", "resent-cc", "resent-bcc"})
_MAIL_FIELDS = frozenset(
    {"from", "to", "cc", "subject", "date", "received", "return-path", "message-id", "mime-version", "content-type"}
    | {"delivered-to", "reply-to", "sender", "x-mailer", "in-reply-to", "references", "content-transfer-encoding"}
)
_ENCODED_WORD = re.compile(rb"=\?[^?\s]{1,64}\?[bBqQ]\?")


@dataclass(frozen=True)
class Field:
    """A header field: lower-case name, raw value, and the bytes of the whole field `buffer[start:end]`."""

    name: str
    raw: bytes
    start: int
    end: int


@dataclass
class Entity:
    """A mail, a container or a leaf: `buffer[start:end]`, its body from `body` on. `number` counts the leaves and
    inner mails from 1; containers have 0. `parent` is the container around it, `holder` the part whose body it is."""

    buffer: bytes
    start: int
    end: int
    depth: int
    body: int = 0
    fields: list[Field] = field(default_factory=list)
    children: list["Entity"] = field(default_factory=list)
    parent: "Entity | None" = None
    inner: "Entity | None" = None
    holder: "Entity | None" = None
    number: int = 0
    content_type: str = "text/plain"
    charset: str = ""
    encoding: str = ""
    disposition: str = ""
    raw_name: str = ""
    boundary: str = ""

    def first(self, name: str) -> Field | None:
        """The first field of that lower-case name."""
        return next((one for one in self.fields if one.name == name), None)

    def all(self, name: str) -> list[Field]:
        """Every field of that lower-case name, from the top."""
        return [one for one in self.fields if one.name == name]

    @property
    def is_container(self) -> bool:
        """Whether it is a multipart that could be split."""
        return bool(self.children)

    @property
    def is_mail(self) -> bool:
        """Whether its header has a field that mails have."""
        return any(one.name in _MAIL_FIELDS for one in self.fields)

    @property
    def name(self) -> str:
        """Its file name, fit to be shown; empty where it has none."""
        return shown_name(self.raw_name)[0]

    def content(self) -> Content:
        """The decoded bytes of the body."""
        return decode_transfer(self.buffer[self.body : self.end], self.encoding)

    def add(self, child: "Entity") -> None:
        """Hang a part under this one."""
        child.parent = self
        self.children.append(child)


def read_tree(data: bytes) -> Entity:
    """The tree of a mail. Raises `intake.refused.*` over a limit; a broken structure is kept as one leaf."""
    root = Entity(data, 0, len(data), 0)
    stack = [root]
    made = 1
    numbered = attachments = addressed = 0
    while stack:
        entity = stack.pop()
        if entity.depth > limits.DEPTH:
            raise UserError("intake.refused.deep", limit=limits.DEPTH)
        _read_header(entity)
        addressed += _count_addresses(entity)
        if addressed > limits.ADDRESSES:
            raise limits.too_many("addresses", limits.ADDRESSES)
        if entity.content_type.startswith("multipart/"):
            made += _split(entity, limits.PARTS - made)
        if entity.children:
            stack.extend(reversed(entity.children))
            continue
        numbered += 1
        entity.number = numbered
        if entity.disposition == "attachment" or entity.raw_name:
            attachments += 1
            if attachments > limits.ATTACHMENTS:
                raise limits.too_many("attachments", limits.ATTACHMENTS)
        inner = _inner(entity)
        if inner is not None:
            made += 1
            if made > limits.PARTS:
                raise limits.too_many("parts", limits.PARTS)
            stack.append(inner)
    return root


def leaves(root: Entity) -> list[Entity]:
    """All numbered entities under `root` in the order of the mail: leaves, and inner mails before what they hold."""
    found: list[Entity] = []
    stack = [root]
    while stack:
        entity = stack.pop()
        if entity.number:
            found.append(entity)
        if entity.inner is not None:
            stack.append(entity.inner)
        stack.extend(reversed(entity.children))
    return found


def everything(root: Entity) -> list[Entity]:
    """All entities under `root`, containers too."""
    found: list[Entity] = []
    stack = [root]
    while stack:
        entity = stack.pop()
        found.append(entity)
        if entity.inner is not None:
            stack.append(entity.inner)
        stack.extend(reversed(entity.children))
    return found


def _line_end(data: bytes, at: int, end: int) -> int:
    found = data.find(b"\n", at, end)
    return end if found < 0 else found + 1


def _read_header(entity: Entity) -> None:
    data, end = entity.buffer, entity.end
    at = entity.start
    if data.startswith(b"\xef\xbb\xbf", at):
        at += 3
    if entity.depth == 0 or entity.parent is None:
        while data[at : at + 1] in (b"\r", b"\n") and at < end:
            at += 1
        if data.startswith((b"From ", b">From "), at) and b":" not in data[at : at + 6]:
            at = _line_end(data, at, end)
    first = at
    junk = 0
    name, value, field_start = "", at, at
    while at < end:
        line_end = _line_end(data, at, min(end, at + limits.HEADER_BLOCK + 1))
        if line_end - first > limits.HEADER_BLOCK:
            if not name and not _FIELD.match(data, at, line_end):
                break
            _refuse_header(data[first : min(end, first + 4 * limits.MIB)])
        line = data[at:line_end]
        # A line of blanks ends a header, unless it is a folded line with more of the header below.
        if not line.strip() and (not line.strip(b"\r\n") or not _header_goes_on(data, line_end, end)):
            _close(entity, name, value, field_start, at)
            name = ""
            at = line_end
            break
        if line[:1] in b" \t" and name:
            at = line_end
            continue
        match = _FIELD.match(line)
        if match is None:
            if not name or junk >= 8 or not _header_goes_on(data, line_end, end):
                break
            junk += 1  # a line that is no field amid fields: an unfolded value; it stays with the field above
            at = line_end
            continue
        _close(entity, name, value, field_start, at)
        name, value, field_start = match[1].decode("ascii").lower(), at + match.end(), at
        at = line_end
    _close(entity, name, value, field_start, at)
    entity.body = at if entity.fields else first
    _read_content_fields(entity)


def _close(entity: Entity, name: str, value: int, start: int, end: int) -> None:
    if not name:
        return
    raw = entity.buffer[value:end]
    if raw.count(b"=?") > limits.ENCODED_WORDS and len(_ENCODED_WORD.findall(raw)) > limits.ENCODED_WORDS:
        raise limits.too_many("headers", limits.ENCODED_WORDS)
    entity.fields.append(Field(name, raw, start, end))


def _refuse_header(block: bytes) -> None:
    for match in re.finditer(rb"(?im)^(?:to|cc|bcc|from):((?:.*\n(?:[ \t].*\n?)*))", block):
        if max(match[1].count(b"@"), match[1].count(b",")) > limits.ADDRESSES:
            raise limits.too_many("addresses", limits.ADDRESSES)
    raise limits.too_many("headers", limits.HEADER_BLOCK)


def _header_goes_on(data: bytes, at: int, end: int) -> bool:
    for _ in range(2):
        line_end = _line_end(data, at, min(end, at + 1000))
        line = data[at:line_end]
        match = _FIELD.match(line)
        if match is not None and (match[1].decode("ascii").lower() in _MAIL_FIELDS or b"-" in match[1]):
            return True
        if not line.strip():
            return False
        at = line_end
    return False


def _read_content_fields(entity: Entity) -> None:
    given = entity.first("content-type")
    if given is not None:
        kind, found = parameters(unfold(given.raw))
        if re.fullmatch(r"[\w.+!#$&^-]{1,60}/[\w.+!#$&^-]{1,90}", kind):
            entity.content_type = kind
        elif kind in ("text", "html"):
            entity.content_type = {"text": "text/plain", "html": "text/html"}[kind]
        entity.charset, entity.boundary = found.get("charset", ""), found.get("boundary", "")
        entity.raw_name = found.get("name", "")
    elif entity.parent is not None and entity.parent.content_type == "multipart/digest":
        entity.content_type = "message/rfc822"
    placed = entity.first("content-disposition")
    if placed is not None:
        kind, found = parameters(unfold(placed.raw))
        entity.disposition = kind[:40]
        entity.raw_name = found.get("filename", "") or entity.raw_name
    coded = entity.first("content-transfer-encoding")
    if coded is not None:
        entity.encoding = unfold(coded.raw)


def _count_addresses(entity: Entity) -> int:
    return sum(
        max(one.raw.count(b"@"), one.raw.count(b",") if b"@" not in one.raw else 0)
        for one in entity.fields
        if one.name in _ADDRESSED
    )


def _split(entity: Entity, room: int) -> int:
    """Make the parts of a multipart; returns how many. Without a boundary that occurs it stays a leaf."""
    mark = entity.boundary.strip()
    if not mark:
        return 0
    data = entity.buffer
    token = b"--" + mark.encode("latin-1", "replace")
    starts: list[tuple[int, int]] = []  # where the text before a delimiter ends, where the text after it begins
    at = entity.body
    closed = False
    while not closed:
        found = data.find(token, at, entity.end)
        if found < 0:
            break
        line_end = _line_end(data, found, entity.end)
        rest = data[found + len(token) : line_end] if line_end - found < len(token) + 200 else b"x"
        at = found + len(token)
        closed = rest.strip() == b"--"
        if (found == entity.body or data[found - 1 : found] == b"\n") and (closed or not rest.strip()):
            before = found - (2 if data[found - 2 : found] == b"\r\n" else 1 if found > entity.body else 0)
            starts.append((max(before, entity.body), line_end))
            at = line_end
            if len(starts) > room:
                raise limits.too_many("parts", limits.PARTS)
        else:
            closed = False
    if not starts:
        return 0
    if not closed:
        starts.append((entity.end, entity.end))
    for (_, begin), (stop, _) in pairwise(starts):
        if begin <= stop or not closed:
            entity.add(Entity(data, begin, max(begin, stop), entity.depth + 1))
    return len(entity.children)


def _inner(entity: Entity) -> Entity | None:
    """The mail inside a leaf: `message/rfc822`, or a file named .eml that reads as one."""
    named = entity.raw_name.lower().endswith(".eml")
    if entity.content_type not in ("message/rfc822", "message/global", "message/news") and not named:
        return None
    plain = entity.encoding.strip().lower() in ("", "7bit", "8bit", "binary")
    if plain:
        inner = Entity(entity.buffer, entity.body, entity.end, entity.depth + 1)
    else:
        data = entity.content().data
        inner = Entity(data, 0, len(data), entity.depth + 1)
    if named and entity.content_type != "message/rfc822":
        probe = Entity(inner.buffer, inner.start, min(inner.end, inner.start + 2000), inner.depth)
        try:
            _read_header(probe)
        except UserError:
            return None
        if not probe.is_mail:
            return None
    entity.inner = inner
    inner.holder = entity
    return inner
