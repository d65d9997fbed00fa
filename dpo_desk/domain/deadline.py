"""The due date of a request and its proof. Pure: no clock, no database, no Qt.

Counting is that of the Civil Act (calendar days): the day of receipt is not counted (157), rest days in between are,
and only a last day that is a Saturday or a public holiday moves, to the first day after that is neither (161); the
period ends at 24:00 of that day (159). Postponements and extensions will come in as one more keyword of `deadline`,
each a further leg counted by `_leg`; callers without them stay as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dpo_desk.domain.calendar import Calendar, RestDay
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.rights import CLOCKED, Right

_DAY = timedelta(days=1)
_LAST_YEAR = 9998
"""A receipt year past this one (a forged mail) would leave the range of `date` while counting."""


@dataclass(frozen=True)
class Step:
    """One line of a proof; its words are those of the key `proof.<code>`, filled from `params`.

    Codes in the order they stand: `received`, `limit.<right>`, `first` (first counted day), `last` (`n`, `date`),
    `middle` (`count` of rest days inside), `moved` for each day passed over (`date`, `holiday`, `holiday_en`,
    `source`, `source_en`), `end`; then, as information, `calendar` (where the date may move) and `workdays`.
    """

    code: str
    day: date
    params: Mapping[str, object]
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
    """The last day to answer (`due`), the day the period ended before it was moved (`raw_end`), and the proof."""

    due: date | None
    raw_end: date | None
    proof: Proof


@dataclass(frozen=True)
class Limit:
    """How long the law gives for a right, from `in_force` to `until` (inclusive; None: still in force).

    `days` is None where the law says "without delay". A request is judged by the limit of its receipt day.
    """

    right: Right
    days: int | None
    article: str
    version: str
    in_force: date
    until: date | None


def deadline(right: Right, received_on: date, *, limits: Sequence[Limit], calendar: Calendar) -> Deadline:
    """The due date of a request for `right` that first reached the company on `received_on`, with its proof.

    `due` is None where this version keeps no clock for the right, where the law names no number of days, or where no
    limit was in force on the receipt day; the proof then holds the receipt alone. The order of `limits` does not
    matter: of several in force the youngest speaks.
    """
    received = Step("received", received_on, {"date": received_on}, "civil-111")
    limit = limit_on(right, received_on, limits=limits)
    version = limit.version if limit else ""
    if right not in CLOCKED or limit is None or limit.days is None or received_on.year > _LAST_YEAR:
        return Deadline(None, None, Proof((received,), version, calendar.complete_to, may_move=False))

    leg = _leg(received_on, limit.days, limit.article, calendar)
    may_move = received_on < calendar.complete_from or leg.end > calendar.complete_to
    named = Step(f"limit.{right}", leg.raw, {"days": limit.days}, limit.article)
    steps = (received, named, *leg.steps, *_information(received_on, limit.days, calendar, may_move=may_move))
    return Deadline(leg.end, leg.raw, Proof(steps, version, calendar.complete_to, may_move))


def limit_on(right: Right, day: date, *, limits: Sequence[Limit]) -> Limit | None:
    """The limit that governs a request for `right` received on `day`, or None where there is none."""
    in_force = [
        limit
        for limit in limits
        if limit.right == right and limit.in_force <= day and (limit.until is None or day <= limit.until)
    ]
    return max(in_force, key=lambda limit: limit.in_force, default=None)


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


def _information(received_on: date, days: int, calendar: Calendar, *, may_move: bool) -> Iterator[Step]:
    """Lines that bind nobody: how far the calendar reaches, and the count in working days of the 2020 commentary."""
    if may_move:
        yield Step("calendar", calendar.complete_to, {"date": calendar.complete_to}, "")
    day, left = received_on, days
    while left:
        day += _DAY
        left -= calendar.rest(day) is None
    yield Step("workdays", day, {"date": day}, "commentary-2020")


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
