"""The due date of a request and its proof, replayed from the request's events. Pure: no clock, no database, no Qt.

Counting is that of the Civil Act (calendar days): the day of receipt is not counted (157), rest days in between are,
and only a last day that is a Saturday or a public holiday moves, to the first day after that is neither (161); the
period ends at 24:00 of that day (159). No event stops the clock. Two things give more time, each only once its notice
is issued within the running period: a postponement (access alone, Act 35(3)) and an extension (automated decisions
alone, Decree 44-3(5)). What counts is the day a thing happened, never the order in which it was recorded.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from dpo_desk.domain.calendar import Calendar
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.clockwork import ClockFacts, Ended, Extended, MoreTime, Postponed, clock_facts
from dpo_desk.domain.counting import DAY, LAST_YEAR, MOST_DAYS, leg, working_day
from dpo_desk.domain.events import Event
from dpo_desk.domain.limit import Limit, LimitKind, limit_on
from dpo_desk.domain.proof import Deadline, DueKind, Leg, LegKind, Proof, Step
from dpo_desk.domain.rights import Right, Variant, side

__all__ = [
    "MOST_EXTENSIONS", "Deadline", "DueKind", "Limit", "LimitKind", "Proof", "Step", "Targets", "count", "days_left",
    "deadline", "limit_on", "receipt_day", "replay",
]  # fmt: skip

MOST_EXTENSIONS = 2
"""How often the time for an automated decision may be extended (Decree 44-3(5))."""

IN_WORKING_DAYS = frozenset({Right.ACCESS, Right.CORRECTION, Right.DELETION, Right.SUSPENSION})
"""The rights whose ten days the commentary of 2020 read as working days (`law.md` §0 row 4): information only."""

Targets = Mapping[str, int]
"""The office's own number of days for what the Act leaves as "without delay", by right's code."""


def deadline(
    right: Right, received_on: date, *, limits: Sequence[Limit], calendar: Calendar, variant: Variant = Variant.PLAIN,
    targets: Targets | None = None,
) -> Deadline:  # fmt: skip
    """The due date of a request for `right` that first reached the company on `received_on`, with its proof.

    `due` is None where the law names no number of days, or where no limit was in force on the receipt day. The order
    of `limits` does not matter: of several in force the youngest speaks.
    """
    return count(right, ClockFacts(received_on, variant), limits=limits, calendar=calendar, targets=targets)


def replay(
    right: Right, events: tuple[Event, ...], *, limits: Sequence[Limit], calendar: Calendar,
    targets: Targets | None = None,
) -> Deadline:  # fmt: skip
    """The due date of a request by its events, with its proof; what was undone counts as never recorded."""
    return count(right, clock_facts(events), limits=limits, calendar=calendar, targets=targets)


def count(
    right: Right, facts: ClockFacts, *, limits: Sequence[Limit], calendar: Calendar, targets: Targets | None = None
) -> Deadline:
    """The due date by the facts that move it."""
    as_access = facts.as_access and right is Right.TRANSMISSION
    asked = Right.ACCESS if as_access else right
    work = _Count(asked, facts, [limit for limit in limits if limit.right is asked], calendar)
    limit = work.rule(LimitKind.ANSWER)
    if as_access:
        work.say("as_access", facts.received_on, {"date": facts.received_on}, "act-35")
    if limit is None or facts.received_on.year > LAST_YEAR:
        return work.nothing(limit)
    work.begin(limit, (targets or {}).get(right.value))
    for more in facts.times:
        work.more_time(more)
    work.refusal()
    return work.answer(limit)


def days_left(due: date, today: date) -> int:
    """Days from `today` to `due`: 3 on D-3, 0 on the last day, negative once it is late."""
    return (due - today).days


def receipt_day(moment: datetime) -> date:
    """The Korean day on which something arrived at `moment`, whatever zone it was written in.

    A moment without a zone is refused (ValueError): at 23:30 the guess would cost a day.
    """
    if moment.tzinfo is None:
        raise ValueError("a receipt moment needs its time zone")
    return moment.astimezone(KOREA).date()


class _Count:
    """One count on its way: the steps so far, the period that runs, and what more time made of it."""

    def __init__(self, right: Right, facts: ClockFacts, limits: Sequence[Limit], calendar: Calendar) -> None:
        self.right, self.facts, self.limits, self.calendar = right, facts, limits, calendar
        self.start, self.variant = facts.received_on, side(right, facts.variant)
        self.steps = [Step("received", self.start, {"date": self.start}, "civil-111")]
        self.legs: list[Leg] = []
        self.kind = DueKind.NONE
        self.running = self.start
        """The day up to which a notice gives more time: the due date, or the day that was told or aimed at."""
        self.raw: date | None = None
        self.refuse_by: date | None = None
        self.extensions = 0

    def rule(self, kind: LimitKind) -> Limit | None:
        """The limit of the receipt day, whatever became law while the request ran."""
        return limit_on(self.right, self.start, limits=self.limits, variant=self.variant, kind=kind)

    def say(self, code: str, day: date, params: dict[str, object], article: str = "") -> None:
        """Add a line to the proof."""
        self.steps.append(Step(code, day, params, article))

    def begin(self, limit: Limit, own_target: int | None) -> None:
        """Count the limit from the receipt, or the office's own target where the law says "without delay"."""
        code = f"limit.{limit.variant or limit.right}"
        if limit.days is None:
            days = max(0, min(own_target or limit.target or 0, MOST_DAYS))
            target, _ = leg(LegKind.TARGET, self.start, days, limit.article, self.calendar)
            self.say(code, self.start, {}, limit.article)
            self.say("delay", target.end, {"date": target.end, "days": days})
            self.legs.append(target)
            self.running, self.kind = target.end, DueKind.TARGET
        else:
            self.say(code, self.start + limit.days * DAY, {"days": limit.days}, limit.article)
            first = Step("first", self.start + DAY, {"received": self.start}, "civil-157")
            self._run(LegKind.RECEIPT, self.start, limit.days, limit.article, first, DueKind.LAW)

    def _run(self, counted: LegKind, start: date, days: int, article: str, first: Step, kind: DueKind) -> None:
        """Count a stretch of legal days from `start`; it is what runs from now on."""
        done, steps = leg(counted, start, days, article, self.calendar, first=first)
        self.legs.append(done)
        self.steps += steps
        self.running, self.raw, self.kind = done.end, done.raw, kind

    def more_time(self, more: MoreTime) -> None:
        """Take in one notice that gave more time, or the end of a reason, in the order of their days."""
        if isinstance(more, Extended):
            if (rule := self.rule(LimitKind.EXTENSION)) and self._in_time(more.issued_on, rule.article):
                self._extend(more, rule)
        elif self.right is Right.ACCESS:
            if isinstance(more, Ended):
                self._end(more.ended_on)
            elif self._in_time(more.issued_on, "act-35-3"):
                self._postpone(more)

    def _in_time(self, issued_on: date, article: str) -> bool:
        """Whether a notice came within the running period; one that did not is named and changes nothing."""
        if issued_on < self.start:
            self.say("early", issued_on, {"date": issued_on}, article)
            return False
        if issued_on > self.running:
            self.say("late", issued_on, {"date": issued_on, "due": self.running}, article)
            return False
        return True

    def _postpone(self, more: Postponed) -> None:
        self.running, self.kind = max(more.until, self.running), DueKind.POSTPONED
        self.say("postponed", more.issued_on, {"date": more.issued_on, "until": self.running}, "act-35-3")

    def _end(self, day: date) -> None:
        rule = self.rule(LimitKind.AFTER_POSTPONEMENT) or self.rule(LimitKind.ANSWER)
        if self.kind is not DueKind.POSTPONED or rule is None or rule.days is None or day.year > LAST_YEAR:
            self.say("idle", day, {"date": day})
            return
        self.say("ended", day, {"date": day, "days": rule.days}, rule.article)
        first = Step("first.ended", day + DAY, {"date": day}, "civil-157")
        self._run(LegKind.ENDED, day, rule.days, rule.article, first, DueKind.LAW)

    def _extend(self, more: Extended, rule: Limit) -> None:
        if self.extensions == MOST_EXTENSIONS or self.raw is None:
            self.say("third", more.issued_on, {"date": more.issued_on}, rule.article)
            return
        self.extensions += 1
        days = max(0, min(more.days, rule.days or 0))
        self.say("extended", more.issued_on, {"n": self.extensions, "date": more.issued_on, "days": days}, rule.article)
        if more.days > days:
            self.say("capped", more.issued_on, {"asked": more.days, "days": days}, rule.article)
        # It runs from the day the period ended before that was moved (`law.md` §1.2: the safe reading).
        first = Step("first.extended", self.raw + DAY, {"date": self.raw}, rule.article)
        self._run(LegKind.EXTENSION, self.raw, days, rule.article, first, DueKind.EXTENDED)

    def refusal(self) -> None:
        """The day by which a refusal is told, where the law gives it less time than the answer."""
        rule = self.rule(LimitKind.REFUSAL)
        if rule is None or rule.days is None:
            return
        told, moved = leg(LegKind.REFUSAL, self.start, rule.days, rule.article, self.calendar)
        self.legs.append(told)
        self.refuse_by = told.end
        self.say("limit.autorefusal", told.end, {"days": rule.days, "date": told.end}, rule.article)
        self.steps += moved

    def answer(self, limit: Limit) -> Deadline:
        """The deadline that all of it comes to, behind lines that bind nobody: supplements, calendar, working days."""
        complete = self.calendar.complete_to
        # The day that a postponement told stays what it is: only what was counted can move.
        may_move = self.start < self.calendar.complete_from or max([each.end for each in self.legs]) > complete
        for day in self.facts.supplements:
            self.say("supplement", day, {"date": day})
        if may_move:
            self.say("calendar", complete, {"date": complete})
        if limit.days and self.kind is DueKind.LAW and len(self.legs) == 1 and self.right in IN_WORKING_DAYS:
            day = working_day(self.start, limit.days, self.calendar)
            self.say("workdays", day, {"date": day}, "commentary-2020")
        proof = Proof(tuple(self.steps), limit.version, complete, may_move, tuple(self.legs))
        legal = self.kind in (DueKind.LAW, DueKind.EXTENDED)
        due, target = (self.running, None) if legal else (None, self.running)
        return Deadline(due, self.raw, proof, self.kind, target, self.refuse_by)

    def nothing(self, limit: Limit | None) -> Deadline:
        """No date: no rule was in force, or the receipt day is beyond counting."""
        self.say("beyond" if limit else "none", self.start, {"date": self.start})
        version = limit.version if limit else ""
        return Deadline(None, None, Proof(tuple(self.steps), version, self.calendar.complete_to, False), DueKind.NONE)
