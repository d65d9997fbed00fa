"""A second counting, by ticking off days on a wall calendar. It shares nothing with the desk: neither code nor table.

The holidays are those of the regulations, typed by hand; a day is its ordinal; what happens is written on the calendar.
"""

from datetime import date
from typing import NamedTuple

TYPED = {
    2024: """Jan 1 / Feb 9 10 11 12 / Mar 1 / Apr 10 / May 5 6 15 / Jun 6 / Aug 15 / Sep 16 17 18 / Oct 1 3 9 /
             Dec 25""",
    2025: """Jan 1 27 28 29 30 / Mar 1 3 / May 5 6 / Jun 3 6 / Aug 15 / Oct 3 5 6 7 8 9 / Dec 25""",
    2026: """Jan 1 / Feb 16 17 18 / Mar 1 2 / May 1 5 24 25 / Jun 3 6 / Jul 17 / Aug 15 17 / Sep 24 25 26 / Oct 3 5 9 /
             Dec 25""",
    2027: """Jan 1 / Feb 6 7 8 9 / Mar 1 / May 1 3 5 13 / Jun 6 / Jul 17 19 / Aug 15 16 / Sep 14 15 16 / Oct 3 4 9 11 /
             Dec 25 27""",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
END_OF_2027 = date(2027, 12, 31).toordinal()

GIVEN = {
    # right and side: (the first receipt day that has it, days, whether they are the law's)
    ("access", ""): ("2011-09-30", 10, True),
    ("correction", ""): ("2011-09-30", 10, True),
    ("deletion", ""): ("2011-09-30", 10, True),
    ("suspension", ""): ("2011-09-30", 10, True),
    ("withdrawal", "general"): ("2023-09-15", 10, False),
    ("withdrawal", "advertising"): ("2014-11-29", 14, True),
    ("transmission", "self"): ("2026-08-20", 10, False),
    ("transmission", "third_party"): ("2025-03-13", 10, False),
    ("automated", "refuse"): ("2024-03-15", 30, True),
    ("automated", "explain"): ("2024-03-15", 30, True),
    ("automated", "review"): ("2024-03-15", 30, True),
    ("source", ""): ("2011-09-30", 3, True),
}


class Ticked(NamedTuple):
    """What the wall calendar shows in the end; a day after 2027 is None, for nobody knows its holidays yet."""

    due: date | None
    aimed: date | None
    """The day that was told or aimed at, where none of the law's is known."""
    past_2027: bool


def holidays() -> set[int]:
    """The ordinals of the days typed."""
    found = set()
    for year, text in TYPED.items():
        for month in text.split("/"):
            name, *days = month.split()
            found |= {date(year, MONTHS.index(name) + 1, int(number)).toordinal() for number in days}
    return found


RED = holidays()


def rests(number: int) -> bool:
    return number in RED or number % 7 in (6, 0)  # ordinal 1 was a Monday


def tick(received: date, given: int, law: bool, diary: list[tuple[str, date, int]]) -> Ticked:
    """Tick off day after day. `diary`: ("postponed", day, days after it that were told), ("ended", day, 0),
    ("extended", day, days); what stands on one day in that order."""
    today, gone, allowed = received.toordinal(), 0, given
    told, extensions, latest = 0, 0, 0
    written: dict[int, list[tuple[str, int]]] = {}
    for what, on, number in diary:
        written.setdefault(on.toordinal(), []).append((what, number))
    last_entry = max(written, default=0)
    while True:
        for what, number in sorted(
            written.get(today, []), key=lambda one: ("postponed", "ended", "extended").index(one[0])
        ):
            if what == "extended" and not told and extensions < 2:
                extensions += 1
                allowed += min(number, 30)
            elif what == "postponed" and today <= (told or today):
                told = max(today + number, told or looked_ahead(today, allowed - gone))
                latest = max(latest, looked_ahead(today, allowed - gone))
            elif what == "ended" and told:
                told, allowed = 0, gone + 10
        if told and today >= last_entry:
            return Ticked(None, shown(told), latest > END_OF_2027)
        if not told and gone >= allowed and not rests(today):
            past = max(today, latest) > END_OF_2027
            return Ticked(shown(today), None, past) if law else Ticked(None, shown(today), past)
        today, gone = today + 1, gone + 1


def looked_ahead(today: int, left: int) -> int:
    """The day on which the period would end if nothing more happened."""
    end = today + max(left, 0)
    while rests(end):
        end += 1
    return end


def shown(number: int) -> date | None:
    return date.fromordinal(number) if number <= END_OF_2027 else None
