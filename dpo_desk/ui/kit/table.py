"""Tables: painted rows with a kind a column. Tab leaves, arrows move, Space picks, Enter opens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from dpo_desk.ui.kit.scale import S

Kind = Literal[
    "text", "strong", "number", "count", "date", "person", "chips", "dday", "stage", "icon", "avatar", "check", "two"
]
CELL: Final = Qt.ItemDataRole.UserRole + 1
"""Role of what a cell holds, as its kind wants it (`README.md`)."""
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column. `width` in figures; a `stretch` column takes what is left and `width` is its least. Where the table is
    too narrow, columns with the highest `drop` go first (0 stays)."""

    key: str
    title: str
    width: float
    kind: Kind = "text"
    stretch: bool = False
    drop: int = 0


@dataclass(frozen=True)
class PersonCell:
    """Kind `person`: the name, and the agent's kind behind it where one acts."""

    name: str
    agent: str = ""


@dataclass(frozen=True)
class TwoLines:
    """Kind `two`: person, rights and number over the next step."""

    person: str
    rights: str
    number: str
    next: str
    agent: str = ""


@dataclass(frozen=True)
class Heading:
    """A row that heads a group: words, count, ink token."""

    text: str
    count: str = ""
    ink: str = "text"


def spoken(value: object) -> str:
    """A cell as the screen reader says it."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, PersonCell):
        return f"{value.name} {value.agent}".strip()
    if isinstance(value, TwoLines):
        return ", ".join(p for p in (value.person, value.rights, value.number, value.agent, value.next) if p)
    if isinstance(value, Heading):
        return f"{value.text} {value.count}".strip()
    if isinstance(value, tuple):
        return str(value[-1])
    if isinstance(value, list):
        return ", ".join(spoken(v) for v in value)
    return str(getattr(value, "text", value))


class RowsModel(QAbstractTableModel):
    """Base of a table's model: give `count`, `row_id` and `cell`. `picked` holds the ids with a tick."""

    picked_changed = Signal()

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = tuple(columns)
        self.picked: set[int] = set()

    def count(self) -> int:
        raise NotImplementedError

    def row_id(self, row: int) -> int:
        return row

    def cell(self, row: int, key: str) -> object:
        """The value of a cell as its kind wants it; None while it is not read yet."""
        raise NotImplementedError

    def heading(self, row: int) -> Heading | None:
        """The group head this row is, or None for a row of data."""
        return None

    def has_headings(self) -> bool:
        return False

    def is_sum(self, row: int) -> bool:
        """Whether this row sums up the others: it is painted strong."""
        return False

    def set_columns(self, columns: Sequence[Column]) -> None:
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Ticks a row or takes its tick away."""
        self.picked ^= {self.row_id(row)}
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        self.picked_changed.emit()

    def clear_picked(self) -> None:
        self.picked.clear()
        if self.count():
            self.dataChanged.emit(self.index(0, 0), self.index(self.count() - 1, len(self.columns) - 1))
        self.picked_changed.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or (self.has_headings() and self.heading(index.row()) is not None):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == CELL:
            return self.cell(index.row(), column.key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if self.has_headings() and (head := self.heading(index.row())) is not None:
                return spoken(head) if index.column() == 0 else ""
            if column.kind == "check":
                return "✓" if self.row_id(index.row()) in self.picked else ""
            if column.kind == "stage" and isinstance(stage := self.cell(index.row(), column.key), int):
                from dpo_desk.ui.kit.stages import stage_word

                return stage_word(stage)
            value = self.cell(index.row(), column.key)
            return spoken(value[0] if column.kind == "avatar" and isinstance(value, tuple) else value)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and section < len(self.columns):
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            counts = section < len(self.columns) and self.columns[section].kind == "count"
            side = Qt.AlignmentFlag.AlignRight if counts else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None


class ListRows(RowsModel):
    """A model over a list in memory: rows are mappings (key -> value) or `Heading`s; `id` in a row is its id."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Mapping[str, object] | Heading] = ()) -> None:
        super().__init__(columns)
        self._rows: list[Mapping[str, object] | Heading] = list(rows)

    def set_rows(self, rows: Sequence[Mapping[str, object] | Heading]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def count(self) -> int:
        return len(self._rows)

    def row_id(self, row: int) -> int:
        found = self._rows[row]
        number = found.get("id", row) if isinstance(found, Mapping) else -1
        return number if isinstance(number, int) else row

    def cell(self, row: int, key: str) -> object:
        found = self._rows[row]
        return found.get(key) if isinstance(found, Mapping) else None

    def heading(self, row: int) -> Heading | None:
        found = self._rows[row]
        return found if isinstance(found, Heading) else None

    def has_headings(self) -> bool:
        return any(isinstance(r, Heading) for r in self._rows)


class RowsTable(QTableView):
    """`opened(row)` on Enter or double click (`one_click`: on a click). Give it a `RowsModel`."""

    opened = Signal(int)

    def __init__(
        self,
        model: RowsModel,
        *,
        row_height: float = 44,
        head: bool = True,
        one_click: bool = False,
        name: str = "",
        full_height: bool = False,
    ) -> None:
        """`full_height`: as tall as its rows, for short lists inside a page that scrolls."""
        super().__init__()
        from dpo_desk.ui.kit.rows import RowsDelegate

        self._row_height, self._one_click, self._full = row_height, one_click, full_height
        self.hover_row = -1
        self.by_keyboard = False
        self.setModel(model)
        self.rows = model
        self._delegate = RowsDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if full_height:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrap(False)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setVisible(head)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(8)
        model.modelReset.connect(self.refit)
        model.layoutChanged.connect(self.refit)
        model.rowsInserted.connect(self.refit)
        model.rowsRemoved.connect(self.refit)
        self.restyle()

    # figures

    def restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(S(self._row_height))
        self.horizontalHeader().setFixedHeight(S(36))
        self.refit()

    def refit(self) -> None:
        """Widths again: hides what drops out, gives the stretch column the rest, sets group heads and full height."""
        columns = self.rows.columns
        room = self.viewport().width()
        shown = list(range(len(columns)))
        while sum(S(columns[i].width) for i in shown) > room > 0 and any(columns[i].drop for i in shown):
            shown.remove(max(shown, key=lambda i: columns[i].drop))
        for i, column in enumerate(columns):
            self.setColumnHidden(i, i not in shown)
            stretch = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Fixed
            self.horizontalHeader().setSectionResizeMode(i, stretch)
            if not column.stretch:
                self.setColumnWidth(i, S(column.width))
        self.clearSpans()
        if self.rows.has_headings():
            for row in range(self.rows.count()):
                if self.rows.heading(row) is not None:
                    if len(columns) > 1:
                        self.setSpan(row, 0, 1, len(columns))
                    self.setRowHeight(row, S(42))
                else:
                    self.setRowHeight(row, S(self._row_height))
        if self._full:
            head = S(36) if self.horizontalHeader().isVisibleTo(self) else 0
            self.setFixedHeight(head + self.verticalHeader().length() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refit()

    # keyboard and pointer

    def current_row(self) -> int:
        return self.currentIndex().row()

    def set_current_row(self, row: int) -> None:
        self.setCurrentIndex(self.rows.index(row, 0))

    def _has_checks(self) -> bool:
        return any(c.kind == "check" for c in self.rows.columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0 and not event.isAutoRepeat():
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Space and row >= 0 and self._has_checks():
            self.rows.toggle(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.current_row() < 0:
            first = next((r for r in range(self.rows.count()) if self.rows.heading(r) is None), -1)
            if first >= 0:
                self.set_current_row(first)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: "object") -> None:
        self.hover_row = -1
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.rows.columns[index.column()].kind == "check":
            self.rows.toggle(index.row())
        elif self._one_click and self.rows.heading(index.row()) is None:
            self.opened.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._one_click or not index.isValid() or self.rows.columns[index.column()].kind == "check":
            return
        if self.rows.heading(index.row()) is None:
            self.opened.emit(index.row())
