"""The delegate that paints the rows of a table, one painter a kind of column."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from dpo_desk.ui.kit import icons, paint, theme
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.stages import stage_word
from dpo_desk.ui.kit.table import CELL, AnyIndex, Heading, PersonCell, TwoLines, spoken
from dpo_desk.ui.kit.theme import MEDIUM, REGULAR, SEMIBOLD
from dpo_desk.ui.kit.tip import plain_tip

if TYPE_CHECKING:
    from dpo_desk.ui.kit.table import RowsTable

_TEXT: Final = {
    # kind: role, weight, digits of one width, ink
    "text": ("small", REGULAR, False, "text2"),
    "strong": ("body", SEMIBOLD, False, "text"),
    "number": ("small", MEDIUM, True, "text2"),
    "date": ("small", REGULAR, True, "text2"),
}


class RowsDelegate(QStyledItemDelegate):
    """Paints every cell of a `RowsTable` by its column's kind."""

    def __init__(self, table: "RowsTable") -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(S(60), S(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        table = self._table
        model, row, column = table.rows, index.row(), index.column()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = model.heading(row) if model.has_headings() else None
        if head is not None:
            painter.fillRect(rect, theme.color("surface"))
            self._heading(painter, rect.adjusted(S(20), S(6), -S(12), 0), head)
            painter.restore()
            return
        here = row == table.current_row() and table.hasFocus()
        chosen = here or (model.picked and model.row_id(row) in model.picked)
        ground = "selected" if chosen else "hover" if row == table.hover_row else "surface"
        painter.fillRect(rect, theme.color(ground))
        first = next((i for i in range(len(model.columns)) if not table.isColumnHidden(i)), 0)
        if not self._ends_group(row):
            paint.hairline(painter, rect.x(), rect.y() + rect.height() - 1, rect.width())
        if here and column == first:
            painter.fillRect(QRectF(rect.x(), rect.y(), S(3), rect.height()), theme.color("accent.txt"))
        left = S(20) if column == first else S(12)
        right = S(20) if column == len(model.columns) - 1 and model.columns[column].kind == "count" else S(6)
        box = QRectF(rect.x() + left, rect.y(), rect.width() - left - right, rect.height() - 1)
        self._cell(painter, box, model.columns[column].kind, index)
        painter.restore()

    def _ends_group(self, row: int) -> bool:
        model = self._table.rows
        if row + 1 >= model.count():
            return bool(self._table._full)
        return model.has_headings() and model.heading(row + 1) is not None

    def _cell(self, painter: QPainter, box: QRectF, kind: str, index: AnyIndex) -> None:
        middle = box.center().y()
        model = self._table.rows
        if kind == "check":
            paint.check(painter, box.x(), middle, model.row_id(index.row()) in model.picked)
            return
        value = index.data(CELL)
        if value is None:
            paint.plate(painter, QRectF(box.x(), middle - S(4), min(S(64), box.width() * 0.6), S(8)), S(4), "mute.soft")
        elif kind == "count" and isinstance(value, int):
            weight = SEMIBOLD if model.is_sum(index.row()) else REGULAR
            said, ink = (f"{value:,}", "text") if value else ("–", "text3")
            paint.text(painter, box, said, theme.font("body", weight, True), ink, paint.RIGHT)
        elif kind in _TEXT:
            role, weight, tab, ink = _TEXT["strong" if model.is_sum(index.row()) else kind]
            paint.text(painter, box, str(value), theme.font(role, weight, tab), ink)
        elif isinstance(value, ChipLook):
            said = paint.chip_text(value.text, value.icon, box.width())
            paint.chip(painter, box.x(), middle, said, value.tone, value.icon)
        elif kind == "chips" and isinstance(value, list | tuple):
            self._chips(painter, box, list(value))
        elif isinstance(value, PersonCell):
            self._person(painter, box, value)
        elif isinstance(value, TwoLines):
            self._two(painter, box, value)
        elif kind == "stage" and isinstance(value, int):
            self._stage(painter, box, value)
        elif kind == "icon" and isinstance(value, tuple):
            icons.draw(painter, box.x(), middle - S(8), str(value[0]), "icon", S(16))
            paint.text(painter, box.adjusted(S(24), 0, 0, 0), str(value[1]), theme.font("small"), "text2")
        elif kind == "avatar":
            name, tone = value if isinstance(value, tuple) else (str(value), "mute")
            disc = QRectF(box.x(), middle - S(12), S(24), S(24))
            paint.avatar(painter, disc, name, tone)
            if box.width() >= S(60):
                paint.text(painter, box.adjusted(S(32), 0, 0, 0), name, theme.font("small"), "text2")
        else:
            paint.text(painter, box, spoken(value), theme.font("small"), "text2")

    def _heading(self, painter: QPainter, box: QRectF, head: Heading) -> None:
        face = theme.font("small", SEMIBOLD)
        paint.text(painter, box, head.text, face, head.ink)
        behind = box.adjusted(paint.width_of(head.text, face) + S(10), 0, 0, 0)
        paint.text(painter, behind, head.count, theme.font("small", MEDIUM, True), "text3", elide=False)

    def _chips(self, painter: QPainter, box: QRectF, looks: list[object]) -> None:
        x = box.x()
        for i, look in enumerate(looks):
            chip = look if isinstance(look, ChipLook) else ChipLook(str(look))
            left = len(looks) - i
            more = f"+{left}"
            room = box.right() - x - (paint.chip_width(f"+{left - 1}") + S(4) if left > 1 else 0)
            if paint.chip_width(chip.text, chip.icon) > room and i:
                paint.chip(painter, x, box.center().y(), more)
                return
            said = paint.chip_text(chip.text, chip.icon, room)
            x += paint.chip(painter, x, box.center().y(), said, chip.tone, chip.icon) + S(4)

    def _person(self, painter: QPainter, box: QRectF, person: PersonCell) -> None:
        face = theme.font("body", SEMIBOLD)
        paint.text(painter, box, person.name, face, "text")
        gone = paint.width_of(person.name, face) + S(8)
        if person.agent and gone + S(18) < box.width():
            icons.draw(painter, box.x() + gone, box.center().y() - S(7), "people", "icon", S(14))
            room = box.adjusted(gone + S(18), 0, 0, 0)
            if paint.width_of(person.agent, theme.font("caption")) <= room.width():
                paint.text(painter, room, person.agent, theme.font("caption"), "text3")

    def _two(self, painter: QPainter, box: QRectF, two: TwoLines) -> None:
        face, small, tiny = (
            theme.font("body", SEMIBOLD),
            theme.font("small", MEDIUM),
            theme.font("caption", REGULAR, True),
        )
        top = QRectF(box.x(), box.center().y() - S(21), box.width(), S(22))
        below = QRectF(box.x(), box.center().y() + S(1), box.width(), S(20))
        behind = paint.width_of(two.number, tiny) + S(10)  # the number stays whole where many rights do not
        for words, font, ink, gap, left in (
            (two.person, face, "text", 8, 0.0),
            (two.rights, small, "text2", 10, behind),
            (two.number, tiny, "text3", 10, 0.0),
        ):
            room = top.adjusted(0, 0, -left if top.width() - left > S(48) else 0, 0)
            paint.text(painter, room, words, font, ink)
            top.setLeft(top.x() + min(paint.width_of(words, font), room.width()) + S(gap))
            if top.width() < S(20):
                break
        if two.agent and top.width() > S(18):
            icons.draw(painter, top.x(), top.center().y() - S(7), "people", "icon", S(14))
            if paint.width_of(two.agent, tiny) + S(18) <= top.width():
                paint.text(painter, top.adjusted(S(18), 0, 0, 0), two.agent, tiny, "text3")
        paint.text(painter, below, two.next, theme.font("small"), "text2")

    def _stage(self, painter: QPainter, box: QRectF, stage: int) -> None:
        word = stage_word(stage)
        bars = paint.stage_bars_width() + S(10)
        face = theme.font("small", MEDIUM)
        if box.width() >= bars + paint.width_of(word, face):
            paint.stage_bars(painter, box.x(), box.center().y(), stage)
            box = box.adjusted(bars, 0, 0, 0)
        paint.text(painter, box, word, face, "text2")

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text of a cell that may be cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        text = str(index.data() or "")
        wide = paint.width_of(text, theme.font("body", SEMIBOLD)) > self._table.columnWidth(index.column()) - S(18)
        QToolTip.showText(event.globalPos(), plain_tip(text) if wide else "", view)
        return True
