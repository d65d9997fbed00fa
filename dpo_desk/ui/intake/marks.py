"""Where in the mail the proposal comes from: marks with a letter, a place in the text and the field they speak for.
No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from dpo_desk.domain.proposal import Found, Proposal

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TONES = {"right": "accent", "who": "ok", "agent": "hold", "received": "warn"}
"""The tokens `<tone>.soft` and `<tone>.txt` paint a mark of each kind."""


@dataclass(frozen=True, repr=False)
class Mark:
    """Words at `text[start:end]` that a field came from. `kind` is one of TONES, `field` the field's name."""

    letter: str
    kind: str
    field: str
    start: int
    end: int
    words: str

    @property
    def in_text(self) -> bool:
        """Whether the words stand in the text at all."""
        return self.end > self.start


def marks_of(proposal: Proposal) -> tuple[Mark, ...]:
    """Every mark, lettered in the order of the text."""
    found: list[tuple[str, str, int, int, str]] = [
        ("right", f"words.{one.right.value}", one.start, one.end, one.words) for one in proposal.rights
    ]
    who, agent = proposal.requester, proposal.agent
    named: list[tuple[str, str, Found | None]] = [
        ("who", "subject.name", who.name),
        ("who", "subject.email", who.email),
        ("who", "subject.phone", who.phone),
        ("received", "received", proposal.received_words),
    ]
    if agent:
        named += [("agent", "agent_kind", agent.words), ("agent", "agent.name", agent.name)]
        named.append(("agent", "agent.email", agent.email))
    found += [(kind, name, one.start, one.end, one.words) for kind, name, one in named if one]
    found.sort(key=lambda one: (one[2] if one[3] > one[2] else len(proposal.text), one[1]))
    last = len(LETTERS) - 1
    return tuple(
        Mark(LETTERS[min(at, last)], kind, name, max(0, start), min(end, len(proposal.text)), " ".join(said.split()))
        for at, (kind, name, start, end, said) in enumerate(found)
    )
