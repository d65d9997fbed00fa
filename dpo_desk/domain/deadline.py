"""The due date of a request and its proof, replayed from the request's events. Pure: no clock, no database, no Qt.

Counting is that of the Civil Act (calendar days): the day of receipt is not counted (157), rest days in between are,
and only a last day that is a Saturday or a public holiday moves, to the first day after that is neither (161); the
period ends at 24:00 of that day (159). No event stops the clock. Two things give more time, each only once its notice
is issued within the running period: a postponement (access alone, Act 35(3)) and an extension (automated decisions
alone, Decree 44-3(5)). What counts is the day a thing happened, never the order in which it was recorded.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from dpo_desk.domain.calendar import Calendar, RestDay
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.clockwork import ClockFacts, Ended, Extended, Postponed, clock_facts
from dpo_desk.domain.events import Event
from dpo_desk.domain.rights import Right, Variant, side

_DAY = timedelta(days=1)
_LAST_YEAR = 9990
"""A receipt year past this one (a forged mail) would leave the range of `date` while counting."""

Params = Mapping[str, object]


class LimitKind(StrEnum):
    """What a limit is for."""

    ANSWER = "answer"  # the request is answered within it
    REFUSAL = "refusal"  # a refusal is told within it, where that is sooner (Notice 2024-9, 8(2))
    AFTER_POSTPONEMENT = "after_postponement"  # from the day the reason for postponing ended (Guideline 31)
    EXTENSION = "extension"  # the most days that one extension gives (Decree 44-3(5))


class DueKind(StrEnum):
    """What the day of a deadline is."""

    LAW = "law"
    EXTENDED = "extended"  # by law, after one extension or two
    POSTPONED = "postponed"  # the day told to the person; the law's date follows when the reason ends
    TARGET = "target"  # the office's own: the Act says "without delay"
    NONE = "none"


@dataclass(frozen=True)
class Step:
    """One line of a proof; its words are those of the key `proof.<code>`, filled from `params`.

    Codes in the order they stand: `received`, `limit.<right>`, `first` (first counted day), `last` (`n`, `date`),
    `middle` (`count` of rest days inside), `moved` for each day passed over (`date`, `holiday`, `holiday_en`,
    `source`, `source_en`), `end`; `delay` (the office's own target instead of a count); then for more time `postponed`
    (`until`), `ended`, `extended` (`n`, `days`), each counted on by the lines above, or `late` where the notice came
    after the period (`due`), `third` for an extension too many; then `limit.autorefusal`; then, as information,
    `supplement` (it stopped nothing), `calendar` (where the date may move) and `workdays`.
    """

    code: str
    day: date
    params: Params
    article: str


@dataclass(frozen=True)
class Proof:
    """Why a date is what it is, by which version of the law, and how far the calendar it used was complete.

    `may_move` is true where the count touches days for which holidays may still be missing from the table.
    """

    steps: tuple[Step, ...]
    law_version: str
    calendar_complete_to: date
    may_move: bool


@dataclass(frozen=True)
class Deadline:
    """The last day to answer (`due`), the day the period ended before it was moved (`raw_end`), and the proof.

    `due` is the legal date, None where the law names none: then `target` is the day to act by all the same (the
    office's own, or the day a postponement told the person). `refuse_by` is the legal date for a refusal, where that
    has one of its own.
    """

    due: date | None
    raw_end: date | None
    proof: Proof
    kind: DueKind = DueKind.LAW
    target: date | None = None
    refuse_by: date | None = None

    @property
    def day(self) -> date | None:
        """The day to act by, legal or not."""
        return self.due or self.target


@dataclass(frozen=True)
class Limit:
    """How long the law gives for a right, from `in_force` to `until` (inclusive; None: still in force).

    `days` is None where the law says "without delay"; `target` is then the office's own number of days. A request is
    judged by the limit of its receipt day. `variant` is `PLAIN` where the limit holds for every side of the right.
    """

    right: Right
    days: int | None
    article: str
    version: str
    in_force: date
    until: date | None
    variant: Variant = Variant.PLAIN
    kind: LimitKind = LimitKind.ANSWER
    target: int | None = None


Targets = Mapping[str, int]
"""The office's own number of days for what the Act leaves as "without delay", by right's code."""


def deadline(
    right: Right, received_on: date, *, limits: Sequence[Limit], calendar: Calendar, variant: Variant = Variant.PLAIN,
    targets: Targets | None = None,
) -> Deadline:  # fmt: skip
    """The due date of a request for `right` that first reached the company on `received_on`, with its proof.

    `due` is None where the law names no number of days, or where no limit was in force on the receipt day; the proof
    then holds the receipt alone. The order of `limits` does not matter: of several in force the youngest speaks.
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
    asked = Right.ACCESS if facts.as_access and right is Right.TRANSMISSION else right
    variant = side(asked, facts.variant)
    start = facts.received_on
    received = Step("received", start, {"date": start}, "civil-111")
    limit = limit_on(asked, start, limits=limits, variant=variant)
    if limit is None or start.year > _LAST_YEAR:
        none = Proof((received,), limit.version if limit else "", calendar.complete_to, may_move=False)
        return Deadline(None, None, none, DueKind.NONE)
    work = _Count(asked, limit, limits, calendar, [received])
    work.begin(start, (targets or {}).get(asked.value))
    for more in facts.times:
        work.more_time(more)
    work.refusal(start, variant)
    work.inform(facts)
    may_move = start < calendar.complete_from or work.farthest > calendar.complete_to
    proof = Proof(tuple(work.steps), limit.version, calendar.complete_to, may_move)
    return Deadline(work.due, work.raw, proof, work.kind, work.target, work.refuse_by)


def limit_on(
    right: Right, day: date, *, limits: Sequence[Limit], variant: Variant = Variant.PLAIN,
    kind: LimitKind = LimitKind.ANSWER,
) -> Limit | None:  # fmt: skip
    """The limit that governs a request for `right` received on `day`, or None where there is none.

    A limit of the very side that is asked goes before one of the whole right.
    """
    found: Limit | None = None
    for limit in limits:
        if (
            limit.right is right
            and limit.kind is kind
            and limit.variant in (Variant.PLAIN, variant)
            and limit.in_force <= day
            and (limit.until is None or day <= limit.until)
            and (found is None or (limit.variant != "", limit.in_force) > (found.variant != "", found.in_force))
        ):
            found = limit
    return found


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

    def __init__(
        self, right: Right, limit: Limit, limits: Sequence[Limit], calendar: Calendar, steps: list[Step]
    ) -> None:
        self.right, self.limit, self.limits, self.calendar = right, limit, limits, calendar
        self.steps = steps
        self.due: date | None = None
        self.raw: date | None = None
        self.target: date | None = None
        self.refuse_by: date | None = None
        self.kind = DueKind.LAW
        self.farthest = date.min
        self.extensions = 0
        self.postponed_on: date | None = None

    def begin(self, start: date, own_target: int | None) -> None:
        """Count the limit from the receipt, or the office's own target where the law says "without delay"."""
        limit = self.limit
        named = limit.variant if limit.variant is Variant.ADVERTISING else limit.right
        if limit.days is None:
            days = own_target or limit.target or 0
            self.steps.append(Step(f"limit.{named}", start, {}, limit.article))
            leg = _leg(start, days, limit.article, self.calendar)
            self.target, self.kind, self.farthest = leg.end, DueKind.TARGET, leg.end
            self.steps.append(Step("delay", leg.end, {"date": leg.end, "days": days}, ""))
            return
        leg = _leg(start, limit.days, limit.article, self.calendar)
        self.steps.append(Step(f"limit.{named}", leg.raw, {"days": limit.days}, limit.article))
        self._run(leg)

    def _run(self, leg: "_Leg") -> None:
        self.due, self.raw, self.target = leg.end, leg.raw, None
        self.farthest = max(self.farthest, leg.end)
        self.steps += leg.steps

    def more_time(self, more: Postponed | Ended | Extended) -> None:
        """Take in one notice that gave more time, or the end of a reason, in the order of their days."""
        if isinstance(more, Postponed):
            self._postpone(more)
        elif isinstance(more, Ended):
            self._end(more)
        else:
            self._extend(more)

    def _in_time(self, issued_on: date) -> bool:
        """Whether a notice came within the running period; one that did not is named and changes nothing."""
        running = self.due or self.target
        if running is None or issued_on > running:
            self.steps.append(Step("late", issued_on, {"date": issued_on, "due": running}, ""))
            return False
        return True

    def _postpone(self, more: Postponed) -> None:
        if self.right is not Right.ACCESS or not self._in_time(more.issued_on):
            return
        running = self.due or self.target
        self.target = max(more.until, running) if running else more.until
        self.due, self.kind, self.postponed_on = None, DueKind.POSTPONED, more.issued_on
        self.farthest = max(self.farthest, self.target)
        told = {"date": more.issued_on, "until": self.target}
        self.steps.append(Step("postponed", more.issued_on, told, "act-35-3"))

    def _end(self, more: Ended) -> None:
        if self.kind is not DueKind.POSTPONED or self.postponed_on is None or more.ended_on < self.postponed_on:
            return
        rule = limit_on(self.right, self.limit.in_force, limits=self.limits, kind=LimitKind.AFTER_POSTPONEMENT)
        days, article = (rule.days, rule.article) if rule and rule.days else (self.limit.days or 0, self.limit.article)
        self.steps.append(Step("ended", more.ended_on, {"date": more.ended_on, "days": days}, article))
        self._run(_leg(more.ended_on, days, article, self.calendar))
        self.kind = DueKind.LAW

    def _extend(self, more: Extended) -> None:
        if self.right is not Right.AUTOMATED or self.raw is None or not self._in_time(more.issued_on):
            return
        rule = limit_on(self.right, self.limit.in_force, limits=self.limits, kind=LimitKind.EXTENSION)
        if self.extensions == 2 or rule is None or rule.days is None:
            self.steps.append(Step("third", more.issued_on, {"date": more.issued_on}, "decree-44-3"))
            return
        self.extensions += 1
        days = min(more.days, rule.days)
        told = {"n": self.extensions, "date": more.issued_on, "days": days}
        self.steps.append(Step("extended", more.issued_on, told, rule.article))
        # The extension runs from the day the period ended before it was moved (`law.md` §1.2: the safe reading).
        self._run(_leg(self.raw, days, rule.article, self.calendar))
        self.kind = DueKind.EXTENDED

    def refusal(self, start: date, variant: Variant) -> None:
        """The day by which a refusal is told, where the law gives it less time than the answer."""
        rule = limit_on(self.right, start, limits=self.limits, variant=variant, kind=LimitKind.REFUSAL)
        if rule is None or rule.days is None:
            return
        leg = _leg(start, rule.days, rule.article, self.calendar)
        self.refuse_by = leg.end
        told = {"days": rule.days, "date": leg.end}
        self.steps.append(Step("limit.autorefusal", leg.end, told, rule.article))

    def inform(self, facts: ClockFacts) -> None:
        """Lines that bind nobody: supplements, how far the calendar reaches, the count in working days of 2020."""
        for day in facts.supplements:
            self.steps.append(Step("supplement", day, {"date": day}, ""))
        if facts.received_on < self.calendar.complete_from or self.farthest > self.calendar.complete_to:
            complete = self.calendar.complete_to
            self.steps.append(Step("calendar", complete, {"date": complete}, ""))
        if self.limit.days is not None:
            day, left, rest = facts.received_on, self.limit.days, self.calendar.rest
            while left:
                day += _DAY
                left -= rest(day) is None
            self.steps.append(Step("workdays", day, {"date": day}, "commentary-2020"))


@dataclass(frozen=True)
class _Leg:
    raw: date
    end: date
    steps: tuple[Step, ...]


def _leg(start: date, days: int, article: str, calendar: Calendar) -> _Leg:
    """Count `days` from `start`, the day itself left out, and move the end off rest days."""
    raw = start + days * _DAY
    moved = tuple(_rest_days(raw, calendar))
    end = raw + len(moved) * _DAY
    inside = [day for day in _days(start + _DAY, raw) if calendar.rest(day)]
    steps = [
        Step("first", start + _DAY, {"received": start}, "civil-157"),
        Step("last", raw, {"n": days, "date": raw}, article),
        *([Step("middle", inside[0], {"count": len(inside)}, "civil-161")] if inside else []),
        *(Step("moved", rest.day, _naming(rest), "civil-161") for rest in moved),
        Step("end", end, {"date": end}, "civil-159"),
    ]
    return _Leg(raw, end, tuple(steps))


def _rest_days(day: date, calendar: Calendar) -> Iterator[RestDay]:
    """The unbroken run of rest days that begins on `day`; empty where `day` is a working day."""
    while rest := calendar.rest(day):
        yield rest
        day += _DAY


def _days(first: date, before: date) -> Iterator[date]:
    while first < before:
        yield first
        first += _DAY


def _naming(rest: RestDay) -> dict[str, object]:
    return {
        "date": rest.day,
        "holiday": rest.name_ko,
        "holiday_en": rest.name_en,
        "source": rest.source,
        "source_en": rest.source_en,
    }
