"""Tables: rows of cells that may be cut between pages, their head repeated as an artifact on each page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dpo_desk.letters.boxes import Box, Text
from dpo_desk.letters.tags import Pen

PAD_X = 6.0
_HAIR, _FIRM = 0.35, 0.8
_GREY, _GROUND = 0.55, 0.955


@dataclass(frozen=True, slots=True)
class GridCell:
    """The texts of a cell, the column it starts in and how many it spans."""

    texts: tuple[Text, ...]
    column: int
    span: int = 1
    head: bool = False

    @property
    def height(self) -> float:
        return sum(text.height + text.before for text in self.texts)

    def cut(self, room: float) -> tuple["GridCell", "GridCell"]:
        """As many lines as `room` holds, and the rest (which may be empty)."""
        first: list[Text] = []
        for number, text in enumerate(self.texts):
            room -= text.before
            count = max(0, min(int(room / text.style.leading + 1e-6), len(text.lines)))
            if count < len(text.lines):
                upper, lower = text.cut(count)
                kept = [upper] if upper.lines else []
                return replace(self, texts=(*first, *kept)), replace(self, texts=(lower, *self.texts[number + 1 :]))
            first.append(text)
            room -= text.height
        return self, replace(self, texts=())


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row with `pad` above and below; `joined` where it goes on from the page before."""

    cells: tuple[GridCell, ...]
    pad: float
    joined: bool = False

    @property
    def height(self) -> float:
        return max(cell.height for cell in self.cells) + 2 * self.pad

    @property
    def lines(self) -> int:
        return max(sum(len(text.lines) for text in cell.texts) for cell in self.cells)

    def cut(self, room: float) -> tuple["Row", "Row"] | None:
        """Cut through the cells; None unless two lines stand on each side in the fullest cell."""
        pairs = [cell.cut(room - 2 * self.pad) for cell in self.cells]
        upper = replace(self, cells=tuple(pair[0] for pair in pairs))
        lower = replace(self, cells=tuple(pair[1] for pair in pairs), joined=True)
        if upper.height > room or upper.lines < 2 or lower.lines < 1:
            return None
        return upper, lower


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of fixed column edges. The first `heads` rows repeat; `again` says they were content before."""

    edges: tuple[float, ...]
    rows: tuple[Row, ...]
    heads: int = 0
    boxed: bool = False
    again: bool = False
    before: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return sum(row.height for row in self.rows)

    def least(self) -> float:
        if len(self.rows) <= self.heads:
            return self.height
        body = self.rows[self.heads].height
        return self._head() + min(body, 60.0)

    def _head(self) -> float:
        return sum(row.height for row in self.rows[: self.heads])

    def split(self, room: float) -> tuple[Box, Box] | None:
        head, body = self.rows[: self.heads], self.rows[self.heads :]
        left, count = room - self._head(), 0
        while count < len(body) and body[count].height <= left:
            left -= body[count].height
            count += 1
        if count == len(body):
            return None
        upper, lower = list(body[:count]), list(body[count:])
        tall = lower[0].height > 240 or (lower[0].height > left and left > 160)
        if tall or count == 0:
            pieces = lower[0].cut(left)
            if pieces is not None:
                upper.append(pieces[0])
                lower[0] = pieces[1]
        if len(lower) == 1 and lower[0].lines < 2 and not lower[0].joined and len(upper) > 2:
            lower.insert(0, upper.pop())  # a last row of one line takes another with it
        if not upper:
            return None
        return (
            replace(self, rows=(*head, *upper)),
            replace(self, rows=(*head, *lower), again=self.heads > 0, before=0.0),
        )

    def draw(self, pen: Pen, x: float, y: float) -> None:
        with pen.artifact():
            self._draw_grounds(pen, x, y)
            self._draw_rules(pen, x, y)
        for number, row in enumerate(self.rows):
            if self.again and number < self.heads:
                with pen.artifact("Pagination"):
                    _draw_row(_Quiet(pen), self.edges, row, x, y)
            else:
                _draw_row(pen, self.edges, row, x, y)
            y -= row.height

    def _draw_grounds(self, pen: Pen, x: float, y: float) -> None:
        for row in self.rows:
            for cell in row.cells:
                if cell.head:
                    left, right = self.edges[cell.column], self.edges[cell.column + cell.span]
                    pen.ground(x + left, y - row.height, right - left, row.height, _GROUND)
            y -= row.height

    def _draw_rules(self, pen: Pen, x: float, y: float) -> None:
        top, width = y, self.edges[-1]
        for number, row in enumerate(self.rows):
            if number:
                firm = number == self.heads
                pen.rule(x, y, x + width, y, _HAIR if not firm else 0.5, _GREY if not firm else 0.0)
            for cell in row.cells:
                if cell.column:
                    edge = x + self.edges[cell.column]
                    if self.boxed:
                        pen.rule(edge, y, edge, y - row.height, _HAIR, _GREY)
            y -= row.height
        pen.rule(x, top, x + width, top, _FIRM)
        pen.rule(x, y, x + width, y, _FIRM)
        if self.boxed:
            pen.rule(x, top, x, y, _FIRM)
            pen.rule(x + width, top, x + width, y, _FIRM)


def _draw_row(pen: Pen, edges: Sequence[float], row: Row, x: float, y: float) -> None:
    for cell in row.cells:
        at = y - row.pad
        if cell.head and not row.joined:
            at = y - (row.height - cell.height) / 2
        for text in cell.texts:
            at -= text.before
            text.draw(pen, x + edges[cell.column] + PAD_X, at)
            at -= text.height


class _Quiet(Pen):
    """A pen inside an artifact: what it draws is content of nothing."""

    def __init__(self, pen: Pen) -> None:
        self.__dict__.update(pen.__dict__)

    def content(self, element: object) -> "_Nothing":  # type: ignore[override]
        return _Nothing()


class _Nothing:
    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...
