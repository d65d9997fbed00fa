"""What the list and the strip of Today show, made from what was read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from dpo_desk.domain.case import STAGES
from dpo_desk.domain.query import CaseRow
from dpo_desk.services.lists import Today
from dpo_desk.ui import words
from dpo_desk.ui.kit.strip import CellKind, StripCell
from dpo_desk.ui.kit.table import Column, Heading, ListRows, TwoLines
from dpo_desk.ui.requests.due import dday_width, row_look
from dpo_desk.ui.today.presenter import LATE, Group, next_words

SOON_DAYS = 3


def columns(*, narrow: bool) -> tuple[Column, ...]:
    """D-day, person over next step; stage, date and officer where there is room."""
    made = (
        Column("dday", "", dday_width() + 8, "dday"),
        Column("two", "", 250 if words.language() == "ko" else 300, "two", stretch=True),
        Column("stage", "", 188, "stage", drop=2),
        Column("due", "", 110, "date", drop=1),
        Column("officer", "", 118, "avatar", drop=3),
    )
    return made[:2] if narrow else made


class TodayRows(ListRows):
    """The list of Today; `cases[row]` is the case of a row, None at a head."""

    def __init__(self) -> None:
        super().__init__(columns(narrow=False))
        self.cases: list[CaseRow | None] = []

    def stand(
        self,
        groups: list[tuple[Group, tuple[CaseRow, ...]]],
        today: date,
        officer: str,
        refusals: Mapping[int, date] | None = None,
    ) -> None:
        """Other groups; `refusals` are the days by which a refusal is told, by case."""
        rows: list[dict[str, object] | Heading] = []
        self.cases = []
        for group, found in groups:
            ink = "danger.txt" if group is Group.LATE else "text"
            rows.append(Heading(words.say(f"today.group.{group}"), f"{len(found):,}", ink))
            self.cases.append(None)
            for row in found:
                rows.append(line(row, today, officer, (refusals or {}).get(row.id)))
                self.cases.append(row)
        self.set_rows(rows)


def line(row: CaseRow, today: date, officer: str, refuse_by: date | None = None) -> dict[str, object]:
    """One two-line row; `officer` is oneself, whose disc is blue. `refuse_by` is the day a refusal has of its own."""
    rights = " · ".join(words.say(f"case.right.{right}") for right in row.rights)
    agent = words.say("today.agent") if row.agent else ""
    return {
        "id": row.id,
        "dday": row_look(row, today),
        "two": TwoLines(row.subject, rights, row.number, next_words(row, refuse_by, today), agent),
        "stage": STAGES.index(row.stage),
        "due": words.short_day(row.due_on) if row.due_on else "",
        "officer": (row.officer, "info" if row.officer == officer else "mute"),
    }


def strip_cells(found: Today) -> list[StripCell]:
    """The past, today, and thirteen days."""
    cells = [StripCell(LATE, words.say("today.strip.late"), found.counts.late, "late", words.say("today.group.late"))]
    before = found.today
    for n, day in enumerate(found.strip):
        if n == 0:
            head, kind = words.say("today.strip.today"), "today"
        else:
            number = f"{day.day.month}/{day.day.day}" if day.day.month != before.month else f"{day.day.day}"
            head = f"{number} {words.weekday(day.day)}"
            soon = bool(day.due) and day.day - found.today <= timedelta(days=SOON_DAYS)
            kind = "soon" if soon else "rest" if day.rest else "day"
        cells.append(StripCell(day.day.isoformat(), head, day.due, _kind(kind), words.day(day.day)))
        before = day.day
    return cells


def _kind(kind: str) -> CellKind:
    kinds: dict[str, CellKind] = {"today": "today", "soon": "soon", "rest": "rest"}
    return kinds.get(kind, "day")
