"""The mails inside a mail: which of them is the person's own, when it reached the company, and the text to show."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from dpo_desk.intake import limits
from dpo_desk.intake.dates import read_date
from dpo_desk.intake.fields import Address, addresses, decode_field, unfold
from dpo_desk.intake.texts import Letters, is_attached, letters
from dpo_desk.intake.tree import Entity

SHOWN_FIELDS = ("From", "To", "Date", "Subject")


@dataclass
class Message:
    """One mail of the file, outermost first; `start`, `body`, `end` are its places in the text that is shown."""

    entity: Entity
    level: int
    returned: bool
    subject: str
    sender: Address | None
    sent: datetime | None
    received: datetime | None
    received_line: str
    zone_given: bool
    unsure: bool
    own: list[tuple[Entity, Letters]] = field(default_factory=list)
    start: int = 0
    body: int = 0
    end: int = 0

    @property
    def forwarding(self) -> bool:
        """Whether its subject says that it passes a mail on."""
        return bool(re.match(r"\s*(?:\[[^\]]{0,30}\]\s*)?(?:fwd?|전달|회부|이관)\s*[:：\]]", self.subject, re.I))


def find_messages(root: Entity) -> list[Message]:
    """Every mail of the tree, outermost first, in the order they stand."""
    found: list[Message] = []
    stack: list[tuple[Entity, int, bool]] = [(root, 0, False)]
    while stack:
        entity, level, returned = stack.pop()
        found.append(_message(entity, level, returned))
        inner: list[tuple[Entity, int, bool]] = []
        walk = [entity]
        while walk:
            one = walk.pop()
            walk.extend(reversed(one.children))
            if one.inner is not None:
                report = one.parent is not None and one.parent.content_type == "multipart/report"
                inner.append((one.inner, level + 1, returned or report))
        stack.extend(reversed(inner))
    return found


def _message(entity: Entity, level: int, returned: bool) -> Message:
    subject = entity.first("subject")
    sender = None
    for name in ("from", "sender", "reply-to", "return-path"):
        given = entity.first(name)
        listed = addresses(unfold(given.raw), 1) if given is not None else []
        if listed:
            sender = listed[0]
            break
    dated = entity.first("date")
    sent = read_date(decode_field(dated.raw).text) if dated is not None else None
    message = Message(
        entity,
        level,
        returned,
        decode_field(subject.raw).text[:500] if subject is not None else "",
        sender,
        sent[0] if sent else None,
        None,
        "",
        zone_given=True,
        unsure=False,
    )
    for index, hop in enumerate(entity.all("received")):
        line = " ".join(decode_field(hop.raw).text.split())
        found = read_date(line.rpartition(";")[2]) or read_date(line[-200:])
        if found is not None:
            message.received, message.zone_given = found
            message.received_line, message.unsure = line[-400:], index > 0
            break
    else:
        message.unsure = bool(entity.all("received"))
    message.own = _own_letters(entity)
    return message


def _own_letters(entity: Entity) -> list[tuple[Entity, Letters]]:
    """The texts that are this mail's words: of alternatives the plain one, unless it is empty."""
    found: list[tuple[Entity, Letters]] = []
    attached: list[tuple[Entity, Letters]] = []
    stack = [entity]
    while stack:
        one = stack.pop()
        if one.children:
            if one.content_type == "multipart/alternative":
                chosen = _alternative(one)
                if chosen is not None:
                    stack.append(chosen)
                    stack.extend(child for child in reversed(one.children) if child is not chosen and _has_inner(child))
                    continue
            stack.extend(reversed(one.children))
        elif one.inner is None:
            read = letters(one)
            if read is None:
                continue
            (attached if is_attached(one) else found).append((one, read))
    if not any(read.reading.text.strip() for _, read in found):
        found += [
            pair for pair in attached if pair[0].content_type in ("text/plain", "text/html") and pair[1].reading.text
        ][:1]
    return found


def _has_inner(entity: Entity) -> bool:
    return entity.inner is not None


def _alternative(container: Entity) -> Entity | None:
    plain = [child for child in container.children if child.content_type == "text/plain" and not child.children]
    for child in plain:
        read = letters(child)
        if read is not None and read.reading.text.strip():
            return child
    rest = [child for child in container.children if child not in plain]
    return rest[-1] if rest else None


def shown_text(messages: list[Message]) -> tuple[str, bool]:
    """The text for the screen: each mail with the header lines that matter, then its words; sets the places in each
    message. Also whether something had to be cut."""
    out: list[str] = []
    at = 0
    cut = False
    for message in messages:
        if out:
            out.append("\n\n")
            at += 2
        message.start = at
        lines = _header_lines(message)
        head = "\n".join(lines) + "\n\n" if lines else ""
        body = "\n\n".join(read.reading.text.strip("\n") for _, read in message.own)
        cut = cut or len(body) > limits.SHOWN_TEXT or any(read.reading.cut for _, read in message.own)
        body = body[: limits.SHOWN_TEXT].rstrip()
        message.body = at + len(head)
        message.end = message.body + len(body)
        out += [head, body]
        at = message.end
        if at > 2 * limits.SHOWN_TEXT:
            cut = True
            for rest in messages[messages.index(message) + 1 :]:
                rest.start = rest.body = rest.end = at
            break
    return "".join(out), cut


def _header_lines(message: Message) -> list[str]:
    lines = []
    for name in SHOWN_FIELDS:
        given = message.entity.first(name.lower())
        if given is not None:
            text = " ".join(decode_field(given.raw).text.split())
            if name == "From" and message.sender is not None and (message.sender.name or message.sender.email):
                one = message.sender
                text = f"{one.name} <{one.email}>" if one.name and one.email else one.name or one.email
            lines.append(f"{name}: {text[:1000]}")
    if message.received_line:
        lines.append(f"Received: {message.received_line}")
    return lines
