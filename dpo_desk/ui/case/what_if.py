"""The new dates that a choice would give, said before anything is saved."""

from datetime import date

from dpo_desk.domain.deadline import Deadline, DueKind
from dpo_desk.ui import words
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD


class WhatIf(Paragraph):
    """Empty and away where nothing can be told yet."""

    def __init__(self) -> None:
        super().__init__("", "body", "text", SEMIBOLD, height=1.4)
        self.hide()

    def show_dates(self, found: Deadline | None, before: Deadline | None, today: date | None) -> None:
        """Say what the day would be, and what it is now."""
        said, late = what_if_words(found, before, today)
        self.setText(said)
        self.set_ink("danger.txt" if late else "text")
        self.setVisible(bool(said))


def what_if_words(found: Deadline | None, before: Deadline | None, today: date | None) -> tuple[str, bool]:
    """The sentence, and whether the day it names is over already."""
    if found is None or found.day is None or before is None or today is None:
        return "", False
    lines = [_day(found, before)]
    late = found.day < today and found.kind is not DueKind.TARGET
    if late:
        lines.append(words.say("whatif.late"))
    if found.refuse_by is not None and found.refuse_by != before.refuse_by:
        lines.append(words.say("clock.refuse_by", due=found.refuse_by))
    return " ".join(lines), late


def _day(found: Deadline, before: Deadline) -> str:
    if (found.day, found.kind) == (before.day, before.kind):
        key = "whatif.same.target" if found.kind is DueKind.TARGET else "case.receipt.same"
        return words.say(key, due=found.day)
    legal = (DueKind.LAW, DueKind.EXTENDED)
    if found.kind not in legal or before.kind not in legal:
        return words.say(f"whatif.{found.kind}", due=found.day)
    return words.say(f"whatif.{found.kind}.from", due=found.day, before=before.day)
