"""What stands in the form of a new request, as plain values, and what it still lacks. No Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dpo_desk.domain.case import Way
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.proposal import Found, Proposal
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.services.intake import Arrival, Asked
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT
from dpo_desk.ui.case.typed_texts import problem
from dpo_desk.ui.intake.held import Held, hold_problems, holds_of, typed_holds

CONTACTS = ("email", "phone", "postcode", "address")


@dataclass(frozen=True, repr=False)
class Who:
    """A person as typed."""

    name: str = ""
    email: str = ""
    phone: str = ""
    postcode: str = ""
    address: str = ""

    def person(self) -> Person:
        """The person with blanks taken off."""
        return Person(
            self.name.strip(),
            email=self.email.strip(),
            phone=self.phone.strip(),
            postcode=self.postcode.strip(),
            address=self.address.strip(),
        )


@dataclass(frozen=True, repr=False)
class Filled:
    """The whole form. `received` is as typed; `not_numbers` is None where numbers are to be masked."""

    asked: Mapping[Right, str] = field(default_factory=dict)
    sides: Mapping[Right, tuple[Variant, ...]] = field(default_factory=dict)
    """The sides that are asked of a right with several; empty where that is still open."""
    subject: Who = Who()
    agent_kind: str = ""
    agent: Who = Who()
    received: str = ""
    received_on: date | None = None
    way: Way | None = None
    language: str = "ko"
    proof: str = ""
    leave_out: frozenset[int] = frozenset()
    not_numbers: str | None = None
    holds: tuple[Held, ...] = ()

    @property
    def requests(self) -> tuple[tuple[Right, Variant], ...]:
        """What is asked, side by side: each becomes a request with its own clock."""
        return tuple((right, side) for right in self.asked for side in self.sides.get(right) or (Variant.PLAIN,))

    def typed(self) -> dict[str, object]:
        """As flat plain texts: a draft masks registration numbers in texts."""
        said: dict[str, object] = {"rights": ",".join(right.value for right in self.asked)}
        said |= {f"words.{right.value}": words for right, words in self.asked.items()}
        said |= {f"sides.{right.value}": ",".join(sides) for right, sides in self.sides.items() if sides}
        said |= typed_holds(self.holds)
        for who, person in (("subject", self.subject), ("agent", self.agent)):
            said |= {f"{who}.{name}": getattr(person, name) for name in ("name", *CONTACTS)}
        said |= {"agent_kind": self.agent_kind, "received": self.received, "way": self.way.value if self.way else ""}
        return said | {"language": self.language, "proof": self.proof}


def from_typed(typed: Mapping[str, object]) -> Filled:
    """Take up what `typed` gave; names and values this version does not know are passed over."""
    said = {name: value for name, value in typed.items() if isinstance(value, str)}
    rights = [Right(code) for code in said.get("rights", "").split(",") if code in set(Right)]
    kind, way = said.get("agent_kind", ""), said.get("way", "")
    return Filled(
        asked={right: said.get(f"words.{right.value}", "") for right in rights},
        subject=_who(said, "subject"),
        agent_kind=kind if kind in set(AgentKind) else "",
        agent=_who(said, "agent"),
        received=said.get("received", ""),
        way=Way(way) if way in set(Way) else None,
        language="en" if said.get("language") == "en" else "ko",
        proof=said.get("proof", ""),
        sides={right: found for right in rights if (found := _sides(right, said.get(f"sides.{right.value}", "")))},
        holds=holds_of(said),
    )


LONGEST_SENTENCE = 400
_SENTENCE_END = re.compile(r"[.!?。]+(?=\s|$)|\n\s*\n")


def from_proposal(proposal: Proposal) -> Filled:
    """What the mail seems to say, for the officer to check."""
    asked: dict[Right, str] = {}
    for found in proposal.rights:
        asked.setdefault(found.right, _one_line(sentence_around(proposal.text, found.start, found.end) or found.words))
    who, agent = proposal.requester, proposal.agent
    received = proposal.received.astimezone(KOREA).date() if proposal.received else None
    return Filled(
        asked=asked,
        subject=Who(_value(who.name), _value(who.email), _value(who.phone)),
        agent_kind=agent.kind.value if agent else "",
        agent=Who(_value(agent.name), _value(agent.email)) if agent else Who(),
        received=received.isoformat() if received else "",
        received_on=received,
        way=Way.EMAIL,
        language="en" if proposal.language.startswith("en") else "ko",
        proof=_one_line(proposal.received_words.words) if proposal.received_words else "",
    )


def sentence_around(text: str, start: int, end: int) -> str:
    """The whole sentence that `text[start:end]` stands in: what the person asked, in their own words.

    A sentence ends at its mark or at an empty line; one of more than LONGEST_SENTENCE letters is not taken.
    """
    before = max((match.end() for match in _SENTENCE_END.finditer(text, 0, start)), default=0)
    after = _SENTENCE_END.search(text, end)
    found = text[before : after.end() if after else len(text)].strip()
    return found if len(found) <= LONGEST_SENTENCE else ""


def problems(filled: Filled, today: date) -> dict[str, UserError]:
    """What is wrong in a field, by its name; an empty needed field is not wrong yet (`lacking`)."""
    found: dict[str, UserError] = {}
    if filled.received.strip() and filled.received_on is None:
        found["received"] = UserError("error.date.form")
    elif filled.received_on and filled.received_on > today:
        found["received"] = UserError("error.date.future")
    texts = {"proof": filled.proof} | {f"words.{right.value}": said for right, said in filled.asked.items()}
    people = [("subject", filled.subject)] + ([("agent", filled.agent)] if filled.agent_kind else [])
    for who, person in people:
        texts |= {f"{who}.{name}": getattr(person, name) for name in ("name", *CONTACTS)}
    if filled.not_numbers is not None:
        texts["not_numbers"] = filled.not_numbers
    quoted = {f"words.{right.value}" for right in filled.asked}  # printed by number where they cannot be printed
    for name, text in texts.items():
        limit = LONGEST_NAME if name.endswith(".name") else LONGEST_LINE if "." in name else LONGEST_TEXT
        wrong = problem(text, LONGEST_TEXT if name in quoted else limit)
        if wrong is not None and not (name in quoted and wrong.code == "error.text.control"):
            found[name] = wrong
    return found | hold_problems(filled.holds, today, filled.received_on)


def lacking(filled: Filled) -> tuple[str, ...]:
    """What is still missing before it can be confirmed, as the last part of `intake.need.*`."""
    need = {
        "rights": filled.asked,
        "name": filled.subject.name.strip(),
        "agent": filled.agent.name.strip() or not filled.agent_kind,
        "received": filled.received.strip(),
        "way": filled.way,
        "reason": filled.not_numbers is None or filled.not_numbers.strip(),
        "hold": not any(one.half for one in filled.holds),
    }
    return tuple(code for code, there in need.items() if not there)


def arrival(filled: Filled, key: str, proposal: Proposal | None) -> Arrival:
    """What the officer confirms. Only where nothing is lacking and no field is wrong."""
    if filled.received_on is None or filled.way is None:
        raise ValueError("no receipt day or way")
    came = proposal.received if proposal else None
    same_day = came is not None and came.astimezone(KOREA).date() == filled.received_on
    return Arrival(
        key=key,
        asked=tuple(Asked(right, filled.asked[right].strip(), side) for right, side in filled.requests),
        subject=filled.subject.person(),
        agent=Agent(AgentKind(filled.agent_kind), filled.agent.person()) if filled.agent_kind else None,
        received_on=filled.received_on,
        way=filled.way,
        language=filled.language,
        received_at=came if same_day else None,
        arrival_proof=filled.proof.strip(),
        holds=tuple(one.hold() for one in filled.holds if one.begun),
    )


def _sides(right: Right, said: str) -> tuple[Variant, ...]:
    return tuple(side for side in variants(right) if side is not Variant.PLAIN and side.value in said.split(","))


def _who(said: Mapping[str, str], who: str) -> Who:
    return Who(**{name: said.get(f"{who}.{name}", "") for name in ("name", *CONTACTS)})


def _value(found: Found | None) -> str:
    return found.value if found else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
