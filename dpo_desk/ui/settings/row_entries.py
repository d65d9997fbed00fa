"""What the office enters of any row that has a code: its end, and its own entry taken back. No Qt."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Ending, Entered, OfficeLaw
from dpo_desk.domain.retention import RetentionDuty
from dpo_desk.ui.settings.entry import REASON, Asked, Entry, LawShown, Texts, day_in, line_in
from dpo_desk.ui.settings.spans import AGENCY, Span, key_of, row_at, without


def end_of(kind: str, key: str) -> Entry:
    """The form that ends a row of a kind (`agency`, `duty`) on a day; `key` is its words' key."""

    def made(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
        last = day_in(texts, "last")
        assert last is not None
        return replace(shown.office, endings=(*shown.office.endings, Ending(kind, texts["code"], last, entered)))

    def judged(texts: Texts, shown: LawShown) -> dict[str, UserError]:
        last = day_in(texts, "last")
        starts = [row.in_force for row in _rows(kind, shown) if row.code == texts.get("code")]
        return {"last": UserError("error.date.order")} if last and starts and last < min(starts) else {}

    return Entry(key, "minus", ((Asked("last", "day"), None), (REASON,)), made, judged)


def back_of(kind: str, key: str) -> Entry:
    """The form that takes back what the office last entered of a row of a kind; `key` is its words' key."""

    def made(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
        row = row_at(_rows(kind, shown), texts["row"])
        return without(shown.office, row) if row else shown.office

    return Entry(key, "undo", (), made)


def start_of(name: str, row: Span, today: date) -> dict[str, str]:
    """What stands at first in the form that takes an entry back (`back`), or in the one that ends a row."""
    return {"row": key_of(row)} if name == "back" else {"code": row.code, "last": today.isoformat()}


def code_in(texts: Texts, rows: Iterable[Span]) -> str:
    """The code of an entry; for one more row a code that no row has: `office-1` and so on."""
    codes = {row.code for row in rows}
    free = (code for number in range(1, len(codes) + 2) if (code := f"office-{number}") not in codes)
    return line_in(texts, "code") or next(free)


def ordered(texts: Texts) -> dict[str, UserError]:
    """The end of a period before its start, told at the end."""
    start, end = day_in(texts, "from"), day_in(texts, "until")
    return {"until": UserError("error.date.order")} if start and end and end < start else {}


def _rows(kind: str, shown: LawShown) -> tuple[Agency | RetentionDuty, ...]:
    return shown.agencies if kind == AGENCY else shown.duties
