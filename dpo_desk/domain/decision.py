"""What was decided on a request for access, and what the person is given."""

from dataclasses import dataclass
from datetime import datetime

from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.letter import CopyForm, Delivery, Outcome

ACCESS_ITEMS = 5
"""Decree 41(1): items and content, purposes, periods, provision to third parties, consent."""


@dataclass(frozen=True)
class Decision:
    """Full access: the five items of Decree 41(1) in order, each a tuple of lines, and what is disclosed with them."""

    outcome: Outcome
    items: tuple[tuple[str, ...], ...]
    copy_form: CopyForm
    delivery: Delivery
    enclosure_ids: tuple[int, ...]
    view_at: str = ""
    view_place: str = ""

    def view_moment(self) -> datetime | None:
        """When the person comes to see, as it stands on a Korean clock; None where `view_at` is no such moment."""
        try:
            moment = datetime.fromisoformat(self.view_at)
        except ValueError:
            return None
        return moment.astimezone(KOREA) if moment.tzinfo else moment.replace(tzinfo=KOREA)

    def missing(self) -> tuple[str, ...]:
        """Name what a notice of full access still lacks (Decree 41(1), 41(5)), as codes; empty when complete."""
        lacks = [
            f"decision.missing.item{number}"
            for number in range(1, ACCESS_ITEMS + 1)
            if len(self.items) < number or not any(line.strip() for line in self.items[number - 1])
        ]
        if not self.enclosure_ids:
            lacks.append("decision.missing.enclosure")
        if self.delivery is Delivery.VISIT:
            lacks += [
                code
                for code, value in (
                    ("decision.missing.view_at", self.view_at),
                    ("decision.missing.view_place", self.view_place),
                )
                if not value.strip()
            ]
        return tuple(lacks)
