"""A version of the policy while it is edited: its lines part by part, what changed, what is wrong. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.numbers import find_numbers
from dpo_desk.domain.policy import PUBLISHED_PARTS, Policy, PolicyLine, lines_of

PARTS = (
    "purposes",
    "items",
    "periods",
    "third_parties",
    "consents",
    *(part for part in PUBLISHED_PARTS[5:]),
    "general",
)
"""Every part in the order of the screen."""


class PolicyDraft:
    """Lines of each part, edited in place; the version it began with stays for the count of changes."""

    def __init__(self, policy: Policy) -> None:
        self.base = policy
        self.title = policy.title
        self.effective: str = policy.effective_on.isoformat()
        self.parts: dict[str, list[PolicyLine]] = {part: list(lines_of(policy, part)) for part in PARTS}

    # editing

    def add(self, part: str) -> int:
        """Add a line of the office's own at the end; gives its place."""
        self.parts[part].append(PolicyLine("", "", own=True))
        return len(self.parts[part]) - 1

    def edit(self, part: str, at: int, *, label: str, text: str, own: bool) -> None:
        """Change a line; one that becomes the office's own claims nothing published any more."""
        line = replace(self.parts[part][at], label=label, text=text, own=own)
        self.parts[part][at] = replace(line, published_en="", defect="") if own else line

    def remove(self, part: str, at: int) -> None:
        """Take a line out."""
        del self.parts[part][at]

    def move(self, part: str, at: int, step: int) -> int:
        """Move a line up or down; gives where it is then."""
        lines = self.parts[part]
        to = min(max(0, at + step), len(lines) - 1)
        lines.insert(to, lines.pop(at))
        return to

    # judging

    def changes(self) -> int:
        """How many lines and heads differ from the version it began with."""
        count = int(self.title != self.base.title) + int(self.effective.strip() != self.base.effective_on.isoformat())
        for part, lines in self.parts.items():
            before = lines_of(self.base, part)
            same = sum(1 for old, new in zip(before, lines, strict=False) if old == new)
            count += max(len(before), len(lines)) - same
        return count

    def wrong(self, day: date | None, taken: frozenset[date] = frozenset()) -> dict[str, UserError]:
        """What is wrong, by `effective`, `title` or `part.number.field`.

        `day` is the effective day as read; other versions begin on the days `taken`, and are not written over.
        """
        found: dict[str, UserError] = {}
        if day is None:
            found["effective"] = UserError("error.date.form")
        elif day in taken:
            found["effective"] = UserError("settings.policy.taken", date=day)
        if find_numbers(self.title):
            found["title"] = UserError("identity.rrn")
        for part, lines in self.parts.items():
            for at, line in enumerate(lines):
                if not line.label.strip():
                    found[f"{part}.{at}.label"] = UserError("settings.policy.label")
                if line.own and not line.text.strip():
                    found[f"{part}.{at}.text"] = UserError("settings.policy.text")
                for name in ("label", "text"):
                    if find_numbers(getattr(line, name)):
                        found[f"{part}.{at}.{name}"] = UserError("identity.rrn")
        return found

    def policy(self, day: date) -> Policy:
        """The version as it would be saved, blanks taken off."""
        parts = {
            part: tuple(replace(line, label=line.label.strip(), text=line.text.strip()) for line in lines)
            for part, lines in self.parts.items()
        }
        return replace(self.base, effective_on=day, title=self.title.strip(), **parts)  # type: ignore[arg-type]

    # across a lock

    def data(self) -> dict[str, object]:
        """As plain data; `take` reads it."""
        lines = {part: [[one.label, one.text, one.own] for one in lines] for part, lines in self.parts.items()}
        return {"title": self.title, "effective": self.effective, "parts": lines}

    def take(self, data: Mapping[str, object]) -> None:
        """Take up what `data` gave; lines keep what was published where label and place still fit."""
        self.title = str(data.get("title", self.title))
        self.effective = str(data.get("effective", self.effective))
        parts = data.get("parts")
        for part, rows in parts.items() if isinstance(parts, dict) else ():
            if part not in self.parts or not isinstance(rows, list):
                continue
            known = {line.label: line for line in self.parts[part] if not line.own}
            fresh: list[PolicyLine] = []
            for label, text, own in rows:
                was = known.get(str(label))
                line = replace(was, text=str(text)) if was and not own else PolicyLine(str(label), str(text), bool(own))
                fresh.append(line)
            self.parts[part] = fresh
