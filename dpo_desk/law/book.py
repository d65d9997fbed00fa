"""The law as the desk applies it: limits, calendar, agencies, outcomes, grounds and duties, asked by day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from dpo_desk.domain.agency import Agencies
from dpo_desk.domain.calendar import HolidayTable
from dpo_desk.domain.case import Request
from dpo_desk.domain.checklist import CheckItem, checklist
from dpo_desk.domain.clockwork import ClockFacts, clock_facts
from dpo_desk.domain.deadline import Deadline, Limit, count
from dpo_desk.domain.decision import Decision, missing
from dpo_desk.domain.due import DueDay, due_day
from dpo_desk.domain.events import Event, What
from dpo_desk.domain.ground import Ground, usable
from dpo_desk.domain.office_law import OfficeLaw
from dpo_desk.domain.outcome import Outcome, OutcomeRule, StatisticsRow, outcomes
from dpo_desk.domain.retention import RetentionDuty, duties_on
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.domain.statement import Statement
from dpo_desk.law import agencies, articles, checklists, duties, grounds, holidays, issue, limits, office, statements
from dpo_desk.law import outcomes as outcome_rules

MOST_KNOWN = 4096
"""Due days kept at once: more requests than an office has open; then all are let go of and counted again."""


@dataclass(frozen=True)
class LawBook:
    """The data of the law that the desk carries, with what the office entered taken in."""

    limits: tuple[Limit, ...]
    calendar: HolidayTable
    agencies: Agencies
    outcomes: tuple[OutcomeRule, ...]
    grounds: tuple[Ground, ...]
    duties: tuple[RetentionDuty, ...]
    checks: tuple[CheckItem, ...]
    statements: tuple[Statement, ...]
    office: OfficeLaw = field(default_factory=OfficeLaw)
    issued_on: date = date.min
    _dues: dict[tuple[Right, ClockFacts], DueDay] = field(default_factory=dict, init=False, repr=False, compare=False)

    # the clock

    def deadline(self, right: Right, events: tuple[Event, ...]) -> Deadline:
        """Replay a request's events to due date and proof."""
        return self._count(right, clock_facts(events))

    def deadline_from(self, right: Right, received_on: date, variant: Variant = Variant.PLAIN) -> Deadline:
        """Due date and proof of a request of which nothing is known but its receipt day."""
        return self._count(right, ClockFacts(received_on, variant))

    def what_if(self, request: Request, what: What, *, on: date, now: datetime) -> Deadline:
        """Due date and proof as they would be if `what` happened to a request on a day. Nothing is saved."""
        last = max((event.id for event in request.events), default=0)
        return self.deadline(request.right, (*request.events, Event(last + 1, what, on, now, 0)))

    def due(self, right: Right, received_on: date, variant: Variant = Variant.PLAIN) -> date | None:
        """The legal due date of a bare receipt, None where the Act says "without delay"."""
        return self.deadline_from(right, received_on, variant).due

    def due_on(self, right: Right, events: tuple[Event, ...]) -> DueDay:
        """Replay a request's events to the day it is due; what was counted once is known."""
        asked = (right, clock_facts(events))
        if asked not in self._dues:
            if len(self._dues) >= MOST_KNOWN:
                self._dues.clear()
            self._dues[asked] = due_day(self._count(*asked))
        return self._dues[asked]

    def _count(self, right: Right, facts: ClockFacts) -> Deadline:
        targets = dict(self.office.targets)
        return count(right, facts, limits=self.limits, calendar=self.calendar, targets=targets)

    # outcomes, grounds, duties: those of the receipt day

    def outcomes_of(self, request: Request) -> tuple[OutcomeRule, ...]:
        """The outcomes open to a request.

        A company above the size of Decree 42-2(1) cannot answer that nothing obliges it to transmit.
        """
        found = outcomes(self.outcomes, *_of(request))
        if self.office.facts.must_transmit:
            return tuple(rule for rule in found if rule.code is not Outcome.NOT_OBLIGED)
        return found

    def outcome_of(self, request: Request, code: Outcome) -> OutcomeRule | None:
        """The rule of one outcome of a request, None where the right has no such outcome."""
        return next((rule for rule in self.outcomes_of(request) if rule.code is code), None)

    def statistics_row(self, right: Right, outcome: Outcome) -> StatisticsRow:
        """The row of the statistics in which an outcome of a right stands.

        A transmission handled as access ends as access does; an outcome the law has no more keeps the row of its name.
        """
        rows = {rule.right: rule.statistics for rule in self.outcomes if rule.code is outcome}
        return rows.get(right) or rows.get(Right.ACCESS) or StatisticsRow(outcome.value)

    def grounds_of(self, request: Request) -> tuple[Ground, ...]:
        """The grounds a private company may use on a request."""
        return usable(self.grounds, *_of(request))

    def duties_of(self, request: Request, *, answering: str = "") -> tuple[RetentionDuty, ...]:
        """The retention duties that bind the company's kinds of business; all, where none was entered."""
        businesses = frozenset(self.office.facts.businesses) or frozenset(duty.business for duty in self.duties)
        return duties_on(self.duties, request.progress.received_on, answering=answering, businesses=businesses)

    def checklist_of(self, request: Request) -> tuple[CheckItem, ...]:
        """What to look at before a request is decided."""
        return checklist(self.checks, *_of(request))

    def decision_missing(self, request: Request, decision: Decision) -> tuple[str, ...]:
        """What a decision of a request still lacks, as codes (`domain.decision.missing`)."""
        known: Mapping[str, Ground] = {ground.code: ground for ground in self.grounds_of(request)}
        kept = {duty.code: duty for duty in self.duties_of(request)}
        rule = self.outcome_of(request, decision.outcome)
        return missing(decision, request.right, rule=rule, grounds=known, duties=kept)

    def statements_of(self, paper: str, day: date, request: Request | None = None) -> tuple[Statement, ...]:
        """What a paper must state by the law of a day; with `request`, also what only its outcome or side asks."""
        decision = request.progress.decision if request else None
        outcome, side = decision.outcome if decision else None, request.variant if request else Variant.PLAIN
        return tuple(each for each in self.statements if each.speaks(paper, day, outcome=outcome, variant=side))

    def with_office(self, entered: OfficeLaw) -> "LawBook":
        """The law as it came, with what the office entered. Call it on the law as it came, not on one of its kind."""
        return office.taken_in(self, entered)


def _of(request: Request) -> tuple[Right, Variant, date]:
    return (*request.answered_as, request.progress.received_on)


def load(folder: Path) -> LawBook:
    """Load the law from `resources/law`. Raises LawDataError, naming file and line, where the data are not sound."""
    citable = articles.load(folder / "articles.json")
    return LawBook(
        limits.load(folder / "limits.json"),
        holidays.load(folder / "holidays.json"),
        agencies.load(folder / "agencies.json"),
        outcome_rules.load(folder / "outcomes.json", citable),
        grounds.load(folder / "grounds.json", citable),
        duties.load(folder / "duties.json", citable),
        checklists.load(folder / "checklists.json", citable),
        statements.load(folder / "statements.json", citable),
        issued_on=issue.load(folder / "issue.json"),
    )
