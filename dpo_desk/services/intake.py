"""From a mail or a typed form to a case. Nothing is kept before the officer confirms."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Case, Request, Way
from dpo_desk.domain.data import to_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Event, HoldSet, Received, What
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.person import Agent, Person
from dpo_desk.domain.proposal import MaskedMail, Proposal
from dpo_desk.domain.rights import Right, Variant, side, variants
from dpo_desk.services.base import Tools
from dpo_desk.services.checks import check_hold, check_received
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, check_text

ReadMail = Callable[[bytes], Proposal]
MaskMail = Callable[[bytes, Collection[int]], MaskedMail]


@dataclass(frozen=True)
class Asked:
    """One right that the officer confirmed, with the words it came from and, where it has several, its side."""

    right: Right
    words: str
    variant: Variant = Variant.PLAIN


@dataclass(frozen=True)
class Arrival:
    """What the officer confirmed of an arrival. `key` is the form's own: a second confirmation finds the first.

    `holds` are the holds on destruction that were set at once; they stand with each of the requests.
    """

    key: str
    asked: tuple[Asked, ...]
    subject: Person
    agent: Agent | None
    received_on: date
    way: Way
    language: str
    received_at: datetime | None = None
    arrival_proof: str = ""
    holds: tuple[HoldSet, ...] = ()


@dataclass(frozen=True)
class Mail:
    """The mail behind an arrival: its bytes, what was read, and the officer's word on what may not be kept.

    `leave_out` are the numbers of parts that are copies of an ID. `not_numbers` is the reason why what was found is no
    registration number; empty where the numbers are to be masked.
    """

    data: bytes
    proposal: Proposal
    leave_out: frozenset[int] = frozenset()
    not_numbers: str = ""


class Intake:
    """Receiving."""

    def __init__(self, tools: Tools, read_mail: ReadMail, mask_mail: MaskMail) -> None:
        self._tools = tools
        self._read = read_mail
        self._mask = mask_mail

    def propose(self, data: bytes) -> Proposal:
        """Read a mail in the limited child and propose; saves nothing. UserError `intake.refused.*`."""
        return self._read(data)

    def confirm(self, arrival: Arrival, mail: Mail | None = None) -> int:
        """Keep an arrival as a case and give its id; doing it twice with one key gives the first case.

        The mail is kept byte for byte, unless it holds what may not be kept (Act 24-2): then a copy with that taken
        out, and the original's SHA-256. UserError where something is missing, in the future, or may not be kept.
        """
        arrival = self._checked(arrival)
        kept = self._what_to_keep(mail) if mail else None
        officer = self._tools.actor.officer
        now = self._tools.now()
        case = Case(
            id=0,
            number="",
            way=arrival.way,
            language=arrival.language,
            received_on=arrival.received_on,
            received_at=arrival.received_at,
            arrival_proof=arrival.arrival_proof,
            subject=arrival.subject,
            agent=arrival.agent,
            requests=tuple(self._request(arrival, asked, now) for asked in arrival.asked),
            officer_id=officer.id,
            opened_at=now,
            revision=0,
        )
        with self._tools.writing(self._tools.actor) as unit:
            unit.require(Permission.CASES, "case.received")
            before = unit.cases.by_intake_key(arrival.key)
            if before is not None:
                return before
            case_id = unit.cases.add(case, intake_key=arrival.key, happened_on=self._tools.today())
            details: dict[str, object] = {"rights": [a.right for a in arrival.asked], "received": arrival.received_on}
            details |= {"holds": len(arrival.holds)} if arrival.holds else {}
            if kept:
                kind, data, note = kept
                file = unit.attachments.add(
                    case_id, kind, f"{kind.value}.eml", "message/rfc822", data, note=note, now=now
                )
                details |= {"file": file.id, "sha256": file.sha256, "kind": kind}
            stored = unit.cases.get(case_id)
            people = (stored.subject.id, *((stored.agent.person.id,) if stored.agent else ()))
            changes = frozenset({Kind.CASES})
            unit.commit(Recorded("case.received", Permission.CASES, case_id, people, details, changes))
        return case_id

    def _checked(self, arrival: Arrival) -> Arrival:
        if not arrival.asked:
            raise UserError("intake.missing.rights")
        if len({(asked.right, side(asked.right, asked.variant)) for asked in arrival.asked}) != len(arrival.asked):
            raise UserError("intake.right.twice")
        if any(asked.variant and asked.variant not in variants(asked.right) for asked in arrival.asked):
            raise UserError("case.variant.unknown", what="field.variant")
        check_received(arrival.received_on, today=self._tools.today())
        check_text("field.name", arrival.subject.name, limit=LONGEST_NAME)
        people = [arrival.subject] + ([arrival.agent.person] if arrival.agent else [])
        if arrival.agent:
            check_text("field.agent", arrival.agent.person.name, limit=LONGEST_NAME)
        for person in people:
            for value in (person.email, person.phone, person.postcode, person.address, person.letter_name):
                check_text("field.contact", value, needed=False, limit=LONGEST_LINE)
        for asked in arrival.asked:
            check_text("field.words", asked.words, needed=False)
        check_text("field.arrival_proof", arrival.arrival_proof, needed=False)
        today = self._tools.today()
        holds = (check_hold(hold, received_on=arrival.received_on, today=today) for hold in arrival.holds)
        return replace(arrival, holds=tuple(holds))

    def _request(self, arrival: Arrival, asked: Asked, now: datetime) -> Request:
        """A request with its first events: its receipt, and what is held for it."""
        first: list[tuple[What, date]] = [(Received(arrival.received_on, asked.variant), arrival.received_on)]
        first += [(hold, self._tools.today()) for hold in arrival.holds]
        officer_id = self._tools.actor.officer.id
        happened = tuple(Event(number, what, day, now, officer_id) for number, (what, day) in enumerate(first, 1))
        return Request(0, 0, asked.right, asked.words.strip(), happened, None, 0)

    def _what_to_keep(self, mail: Mail) -> tuple[AttachmentKind, bytes, str]:
        declared = check_text("field.reason", mail.not_numbers, needed=False)
        if (mail.proposal.numbers and not declared) or mail.leave_out:
            copy = self._mask(mail.data, mail.leave_out)
            note = {"original_sha256": copy.original_sha256, "taken_out": to_data(copy.taken_out)}
            return AttachmentKind.MASKED, copy.data, json.dumps(note, ensure_ascii=False, sort_keys=True)
        note = {"not_numbers": declared} if declared else {}
        return AttachmentKind.ORIGINAL, mail.data, json.dumps(note, ensure_ascii=False)
