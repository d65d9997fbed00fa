"""What the company promised: its privacy policy as data, by effective date. Pure.

A case is answered by the policy of its receipt day. The five items of an access notice (Decree 41(1)) are drawn from
it. What the office added because the published text leaves it out is marked `own`, and never counts as published; what
a version lacks is told by `policy_defects`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain import data


@dataclass(frozen=True)
class PolicyLine:
    """One promise: what it is about and what it says.

    `own`: added by this office, not in the published policy. `text` is empty where the published policy has a heading
    and nothing under it. `published_en` is the published English, word for word, of which `text` is the office's
    Korean. `defect` names what is outdated or wrong in the published line ("" where nothing is).
    """

    label: str
    text: str = ""
    own: bool = False
    published_en: str = ""
    defect: str = ""


@dataclass(frozen=True)
class Policy:
    """One version of the policy, in force from `effective_on` until the next version begins."""

    effective_on: date
    title: str = ""
    source: str = ""
    purposes: tuple[PolicyLine, ...] = ()
    items: tuple[PolicyLine, ...] = ()
    periods: tuple[PolicyLine, ...] = ()
    third_parties: tuple[PolicyLine, ...] = ()
    consents: tuple[PolicyLine, ...] = ()
    rights: tuple[PolicyLine, ...] = ()
    destruction: tuple[PolicyLine, ...] = ()
    safety: tuple[PolicyLine, ...] = ()
    dpo_contact: tuple[PolicyLine, ...] = ()
    request_contact: tuple[PolicyLine, ...] = ()
    remedies: tuple[PolicyLine, ...] = ()
    general: tuple[PolicyLine, ...] = ()
    processors: tuple[PolicyLine, ...] = ()
    own_cases: tuple[PolicyLine, ...] = ()
    """Purpose, items and period of what this desk itself keeps about requests (`law.md` §0 row 24)."""


@dataclass(frozen=True)
class AccessItem:
    """One of the five items of Decree 41(1): its number there, its part of the policy, its lines as "label: text"."""

    number: int
    part: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class LineChange:
    """A line of a part before and after: None before where it was added, None after where it was taken out."""

    part: str
    before: PolicyLine | None
    after: PolicyLine | None


ACCESS_PARTS = ("items", "purposes", "periods", "third_parties", "consents")
"""The parts an access notice draws from, in the order of Decree 41(1)."""

PUBLISHED_PARTS = (
    *ACCESS_PARTS,
    *("processors", "rights", "destruction", "safety", "dpo_contact", "request_contact", "remedies", "own_cases"),
)
"""What a published policy must hold (Act 30(1), Decree 31), as far as the desk draws from it. `request_contact` is the
department that receives requests."""


def lines_of(policy: Policy, part: str) -> tuple[PolicyLine, ...]:
    """The lines of a part named in PUBLISHED_PARTS or "general"."""
    lines: tuple[PolicyLine, ...] = getattr(policy, part)
    return lines


def access_items(policy: Policy) -> tuple[AccessItem, ...]:
    """The five items in order, with the office's own lines among the published; a part without text has no lines."""
    return tuple(
        AccessItem(number, part, tuple(f"{line.label}: {line.text}" for line in _said(lines_of(policy, part))))
        for number, part in enumerate(ACCESS_PARTS, start=1)
    )


def policy_on(policies: Iterable[Policy], day: date) -> Policy | None:
    """The version in force on `day`: the youngest that had begun, or None before the first."""
    begun = [policy for policy in policies if policy.effective_on <= day]
    return max(begun, key=lambda policy: policy.effective_on, default=None)


def missing(policy: Policy) -> tuple[str, ...]:
    """The parts an access notice needs and that neither the published text nor the office fills: they stop a letter."""
    return tuple(item.part for item in access_items(policy) if not item.lines)


def changes(before: Policy, after: Policy) -> tuple[LineChange, ...]:
    """What one version changes in another, part by part in the order of `after`, lines taken out last.

    Lines that only moved are no change; a line under the same label is the same line changed.
    """
    return tuple(change for part in (*PUBLISHED_PARTS, "general") for change in _changes(part, before, after))


def _changes(part: str, before: Policy, after: Policy) -> Iterator[LineChange]:
    old, new = list(lines_of(before, part)), list(lines_of(after, part))
    for line in tuple(new):
        if line in old:
            old.remove(line)
            new.remove(line)
    found: dict[int, PolicyLine] = {}
    for alike in (_label_and_kind, _label):
        for at, line in enumerate(new):
            was = next((one for one in old if alike(one) == alike(line)), None)
            if at not in found and was is not None:
                found[at] = was
                old.remove(was)
    for at, line in enumerate(new):
        yield LineChange(part, found.get(at), line)
    for line in old:
        yield LineChange(part, line, None)


def _label(line: PolicyLine) -> object:
    return line.label


def _label_and_kind(line: PolicyLine) -> object:
    return line.label, line.own


def from_data(stored: Mapping[str, object]) -> Policy:
    """A policy from plain data (JSON), as `domain.data` writes it.

    ValueError names what does not fit: an unknown part, a line without its label, an own line that says nothing or
    claims to be published.
    """
    unknown = sorted(set(stored) - set(Policy.__dataclass_fields__))
    if unknown:
        raise ValueError(f"unknown part of a policy: {unknown[0]}")
    policy = data.from_data(Policy, stored)
    for part in (*PUBLISHED_PARTS, "general"):
        for number, line in enumerate(lines_of(policy, part), start=1):
            if not line.label.strip():
                raise ValueError(f"{part} {number}: no label")
            if line.own and (not line.text.strip() or line.published_en):
                raise ValueError(f"{part} {number}: an own line has a text and nothing published")
    return policy


def _said(lines: Sequence[PolicyLine]) -> list[PolicyLine]:
    return [line for line in lines if line.text.strip()]
