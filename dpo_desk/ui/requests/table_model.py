"""The table of requests: ids in an array, lines from the presenter's pages when they are painted."""

from collections.abc import Sequence

from dpo_desk.domain.case import STAGES
from dpo_desk.domain.query import CaseRow
from dpo_desk.ui import words
from dpo_desk.ui.kit.table import Column, PersonCell, RowsModel, TwoLines
from dpo_desk.ui.requests.due import dday_width, row_look
from dpo_desk.ui.requests.presenter import Presenter

WAY_ICONS = {
    "email": "mail",
    "post": "paper",
    "phone": "phone",
    "fax": "fax",
    "visit": "door",
    "web": "globe",
    "agency": "bank",
}


def wide_columns() -> tuple[Column, ...]:
    """One line a row; what does not fit drops out from the right of the look's order."""
    title = {key: words.say(f"requests.col.{key}") for key in ("dday", "due", "number", "rights", "person", "stage")}
    last = {key: words.say(f"requests.col.{key}") for key in ("way", "received", "officer")}
    return (
        Column("pick", "", 50, "check"),
        Column("dday", title["dday"], dday_width(), "dday"),
        Column("due", title["due"], 110, "date"),
        Column("number", title["number"], 100, "number", drop=1),
        Column("rights", title["rights"], 150, "chips"),
        Column("person", title["person"], 140, "person", stretch=True),
        Column("stage", title["stage"], 172 if words.language() == "ko" else 190, "stage"),
        Column("way", last["way"], 92, "icon", drop=2),
        Column("received", last["received"], 110, "date", drop=3),
        Column("officer", last["officer"], 96, "avatar"),
    )


def narrow_columns() -> tuple[Column, ...]:
    """Two lines a row, for large text."""
    return (
        Column("pick", "", 50, "check"),
        Column("dday", words.say("requests.col.dday"), dday_width() + 8, "dday"),
        Column("two", words.say("requests.col.person"), 240, "two", stretch=True),
    )


class RequestsModel(RowsModel):
    """Cells of the list. Memory stays small: the presenter keeps a few pages of lines, the rest is ids."""

    def __init__(self, presenter: Presenter, columns: Sequence[Column]) -> None:
        super().__init__(columns)
        self._presenter = presenter
        self._shown = presenter.pages

    def stand(self) -> None:
        """Show the list that the presenter has; ticks stay on the lines that are still there."""
        self.beginResetModel()
        self._shown = self._presenter.pages
        if self.picked:
            self.picked &= set(self._shown.ids)
        self.endResetModel()

    def rows_came(self, first: int, last: int) -> None:
        """Paint the lines that were blank."""
        if self.count():
            self.dataChanged.emit(self.index(first, 0), self.index(min(last, self.count() - 1), len(self.columns) - 1))

    def count(self) -> int:
        return len(self._shown)

    def row_id(self, row: int) -> int:
        return self._shown.ids[row]

    def index_of(self, case_id: int) -> int:
        """Where a case stands in the list; -1 where it does not."""
        try:
            return self._shown.ids.index(case_id)
        except ValueError:
            return -1

    def cell(self, row: int, key: str) -> object:
        found = self._presenter.row(row) if self._shown is self._presenter.pages else self._shown.row(row)
        return None if found is None else self._value(found, key)

    def _value(self, row: CaseRow, key: str) -> object:
        match key:
            case "dday":
                return row_look(row, self._presenter.today)
            case "due":
                return words.short_day(row.due_on) if row.due_on else "–"
            case "number":
                return row.number
            case "rights":
                return [words.say(f"case.right.{right}") for right in row.rights]
            case "person":
                return PersonCell(row.subject, words.say("agent.delegate") if row.agent else "")
            case "stage":
                return STAGES.index(row.stage)
            case "way":
                return (WAY_ICONS[row.way], words.say(f"way.{row.way}"))
            case "received":
                return words.short_day(row.received_on)
            case "officer":
                return (row.officer, "info" if row.officer == self._presenter.officer else "mute")
            case "two":
                return self._two(row)
        return ""

    def _two(self, row: CaseRow) -> TwoLines:
        rights = " · ".join(words.say(f"case.right.{right}") for right in row.rights)
        agent = words.say("agent.delegate") if row.agent else ""
        return TwoLines(row.subject, rights, row.number, words.say(f"next.short.{row.stage}"), agent)
