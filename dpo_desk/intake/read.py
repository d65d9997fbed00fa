"""From a mail's bytes to a proposal, inside the child. Raises UserError `intake.refused.*`; keeps nothing."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

from dpo_desk.domain.numbers import masked
from dpo_desk.domain.proposal import (
    Found,
    MailWarning,
    NumberFound,
    Part,
    Proposal,
    ProposedRight,
)
from dpo_desk.intake import limits
from dpo_desk.intake.charsets import decode
from dpo_desk.intake.fields import shown_name
from dpo_desk.intake.messages import Message, find_messages, shown_text
from dpo_desk.intake.papers import paper_text
from dpo_desk.intake.persons import read_people
from dpo_desk.intake.rules import Asked, Reading, language_of, read_rights
from dpo_desk.intake.texts import (
    between_numbers,
    header_numbers,
    leaf_place,
    letters,
    numbers_in,
    numbers_of_letters,
)
from dpo_desk.intake.tree import Entity, leaves, read_tree
from dpo_desk.intake.zones import Zones, find_zones, tail

_NEVER_SCANNED = ("image/", "audio/", "video/")
_OTHER_FILES = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\xff\xd8\xff", b"\x89PNG")
_NO_PAPER = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")


def open_tree(data: bytes) -> tuple[bytes, Entity]:
    """The tree of the bytes; a plain letter without a header is a mail body. UTF-16 is made UTF-8 first."""
    if len(data) > limits.FILE:
        raise limits.too_large(len(data), limits.FILE)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = decode(data, "utf-16").text.encode("utf-8")
    if not data.strip():
        raise limits.unreadable()
    tree = read_tree(data)
    if not tree.is_mail:
        if b"\x00" in data[:4096] or data.startswith(
            (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\xff\xd8\xff", b"\x89PNG")
        ):
            raise limits.unreadable()
        odd = sum(byte < 9 or 13 < byte < 27 for byte in data[:4096])
        if odd * 50 > len(data[:4096]):
            raise limits.unreadable()
        tree = Entity(data, 0, len(data), 0, number=1)
    return data, tree


def read_proposal(data: bytes, say: Callable[[Proposal], None] = lambda proposal: None) -> Proposal:
    """Everything the desk reads out of a mail. `say` gets the proposal before attached papers are opened, so that a
    paper that brings the reader down does not take the mail with it."""
    digest, size = hashlib.sha256(data).hexdigest(), len(data)
    _, tree = open_tree(data)
    proposal, papers = _without_papers(tree, digest, size)
    if not papers:
        return proposal
    unread = tuple(leaf.number for leaf in papers)
    say(_finish(proposal, [], unread))
    found: list[NumberFound] = []
    closed: list[int] = []
    for leaf in papers:
        text = None if leaf.content_type.startswith(_NEVER_SCANNED) else paper_text(leaf.content().data)
        if text is None:
            closed.append(leaf.number)
        else:
            found += numbers_in(text, f"part {leaf.number}", leaf.number)
    return _finish(proposal, found, tuple(closed))


def paper_numbers(tree: Entity) -> list[NumberFound]:
    """The numbers in attached papers (PDF and zipped XML) of a tree."""
    found: list[NumberFound] = []
    for leaf in leaves(tree):
        if leaf.inner is None and not leaf.content_type.startswith(_NEVER_SCANNED) and letters(leaf) is None:
            text = paper_text(leaf.content().data)
            if text is not None:
                found += numbers_in(text, f"part {leaf.number}", leaf.number)
    return found


def _finish(proposal: Proposal, found: list[NumberFound], unread: tuple[int, ...]) -> Proposal:
    numbers = proposal.numbers + tuple(found)
    warnings = list(proposal.warnings)
    if unread:
        warnings.append(MailWarning("intake.notscanned", {"parts": list(unread), "n": len(unread)}))
    warnings += number_warnings(numbers)
    return replace(proposal, numbers=numbers, warnings=tuple(warnings))


def number_warnings(numbers: tuple[NumberFound, ...]) -> list[MailWarning]:
    """One warning a place that holds numbers."""
    counts: dict[str, int] = {}
    for one in numbers:
        counts[one.where] = counts.get(one.where, 0) + 1
    return [
        MailWarning("intake.numbers.one" if n == 1 else "intake.numbers.many", {"where": where, "n": n})
        for where, n in counts.items()
    ]


def _without_papers(tree: Entity, digest: str, size: int) -> tuple[Proposal, list[Entity]]:
    parts: list[Part] = []
    papers: list[Entity] = []
    numbers: list[NumberFound] = header_numbers(tree) + between_numbers(tree)
    warnings: list[MailWarning] = []
    for leaf in leaves(tree):
        content = leaf.content()
        if len(content.data) > limits.ATTACHMENT:
            raise limits.too_large(len(content.data), limits.ATTACHMENT)
        name, renamed = shown_name(leaf.raw_name)
        read = letters(leaf) if leaf.inner is None else None
        note = "broken" if content.broken else "charset" if read and read.uncertain else "renamed" if renamed else ""
        hashed = hashlib.sha256(content.data).hexdigest()
        parts.append(Part(leaf.number, leaf.content_type, name, len(content.data), hashed, leaf.disposition, note))
        if read is not None:
            numbers += numbers_of_letters(read, leaf_place(leaf, read), leaf.number)
            if read.reading.hidden:
                warnings.append(MailWarning("intake.hidden", {"part": leaf.number}))
        elif leaf.inner is None and content.data and leaf.content_type not in _NO_PAPER:
            papers.append(leaf)
        if note in ("broken", "charset"):
            warnings.append(MailWarning(f"intake.part.{note}", {"part": leaf.number}))
    proposal = _read_words(tree, parts, numbers, warnings, digest, size)
    if not papers:
        proposal = _finish(proposal, [], ())
    return proposal, papers


def _read_words(
    tree: Entity,
    parts: list[Part],
    numbers: list[NumberFound],
    warnings: list[MailWarning],
    digest: str,
    size: int,
) -> Proposal:
    messages = find_messages(tree)
    text, cut = shown_text(messages)
    chosen, reading, zones, quoted = _choose(messages, text)
    if cut:
        warnings.append(MailWarning("intake.text.cut", {}))
    if not tree.is_mail:
        warnings.append(MailWarning("intake.plain", {}))
    if zones.template:
        warnings.append(MailWarning("intake.template", {}))
    body = text[chosen.body : chosen.end]
    own = tail(body, zones) if quoted else zones.own
    people = read_people(chosen, text, own, quoted)
    language = language_of(own if any(sign.isalpha() for sign in own) else chosen.subject)
    rights = tuple(
        ProposedRight(one.right, masked(text[one.start : one.end]), one.start, one.end) for one in reading.asked
    )
    if not rights:
        warnings.append(MailWarning("intake.rights.zero", {}))
    if reading.reminder:
        warnings.append(MailWarning("intake.reminder", {}))
    if reading.complaint:
        warnings.append(MailWarning("intake.complaint", {}))
    if quoted:
        warnings.append(MailWarning("intake.inline", {}))
    if people.agent is not None:
        warnings.append(MailWarning("intake.agent", {"words": people.agent.words.words}))
    if people.differs:
        warnings.append(MailWarning("intake.requester.differs", {}))
    warnings += _time_warnings(messages, chosen)
    return Proposal(
        rights=rights,
        requester=people.requester,
        agent=people.agent,
        received=chosen.received,
        received_words=_received_words(chosen, text),
        sent=chosen.sent,
        last_received=messages[0].received,
        language=language,
        subject=chosen.subject,
        text=text,
        parts=tuple(parts),
        warnings=tuple(warnings),
        numbers=tuple(numbers),
        original_sha256=digest,
        size=size,
    )


def _choose(messages: list[Message], text: str) -> tuple[Message, Reading, Zones, bool]:
    """The person's own mail among those of the file: the innermost one, unless only an outer one asks for something
    and does not pass mail on (a person hung the company's mail on their request). Tells if quoted words were read."""
    order = sorted((one for one in messages if not one.returned), key=lambda one: -one.level) or messages
    first: tuple[Message, Reading, Zones, bool] | None = None
    passed_on = any(one.forwarding for one in messages)
    for message in order:
        body = text[message.body : message.end]
        zones = find_zones(body)
        reading = _read(message, zones.own, body, text)
        quoted = False
        if not reading.asked and zones.quote < len(body) and (message.forwarding or not zones.own.strip()):
            below = _read(message, tail(body, zones), body, text)
            if below.asked or not zones.own.strip() or message.forwarding:
                reading, quoted = below, True
        if first is None:
            first = (message, reading, zones, quoted)
        if reading.asked and (message is order[0] or not passed_on):
            return message, reading, zones, quoted
    assert first is not None
    return first


def _read(message: Message, own: str, body: str, text: str) -> Reading:
    reading = read_rights(own, message.subject)
    reading.asked = [Asked(one.right, one.start + message.body, one.end + message.body) for one in reading.asked]
    if _is_reply(message.subject) and not reading.asked:
        return reading
    at = text.find(message.subject, message.start, message.body) if message.subject else -1
    if at >= 0:
        have = {one.right for one in reading.asked}
        for one in read_rights(f"{message.subject}\n", own).asked:
            if one.right not in have and one.right not in reading.denied:
                reading.asked.append(Asked(one.right, one.start + at, min(one.end, len(message.subject)) + at))
    return reading


def _is_reply(subject: str) -> bool:
    return subject.lower().startswith(("re:", "re :", "회신", "답장"))


def _received_words(message: Message, text: str) -> Found | None:
    if message.received is None:
        return None
    words = message.received_line
    start = text.find(f"Received: {words}", message.start, message.body)
    start = start + len("Received: ") if start >= 0 else message.start
    end = start + len(words) if start > message.start else start
    return Found(message.received.isoformat(), masked(words), "header Received", start, end)


def _time_warnings(messages: list[Message], chosen: Message) -> list[MailWarning]:
    found: list[MailWarning] = []
    if chosen.received is None:
        return [MailWarning("intake.received.none", {})]
    if chosen.unsure:
        found.append(MailWarning("intake.received.unsure", {}))
    if not chosen.zone_given:
        found.append(MailWarning("intake.received.zone", {}))
    if chosen.sent is not None:
        apart = abs(chosen.received - chosen.sent)
        if apart.total_seconds() > 86_400:
            days = max(abs((chosen.received.date() - chosen.sent.date()).days), 1)
            found.append(
                MailWarning(
                    "intake.received.differs",
                    {"sent": chosen.sent.date().isoformat(), "received": chosen.received.date().isoformat(), "n": days},
                )
            )
    last = messages[0].received
    if last is not None and (last.date() - chosen.received.date()).days > 0:
        found.append(MailWarning("intake.received.lost", {"n": (last.date() - chosen.received.date()).days}))
    return found
