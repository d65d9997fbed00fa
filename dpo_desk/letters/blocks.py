"""Each block of a letter as boxes with their structure elements: what a paragraph, an item, a table looks like."""

from collections.abc import Sequence
from dataclasses import replace

from dpo_desk.domain import letter as said
from dpo_desk.letters import styles
from dpo_desk.letters.boxes import Beside, Box, Gap, Label, Rule, Seal, Stack, Text, set_text
from dpo_desk.letters.fonts import Face
from dpo_desk.letters.grid import PAD_X, Grid, GridCell, Row
from dpo_desk.letters.lines import Style
from dpo_desk.letters.tags import Element

_NUMBERING = ("Decimal", "LowerAlpha", "Decimal", "LowerAlpha")  # 가나다 count as letters do
_ROLES = {
    "body": (styles.BODY, 5.0),
    "statement": (styles.BODY, 14.0),
    "centre": (styles.CENTRE, 14.0),
    "note": (styles.NOTE, 3.0),
    "note-head": (styles.NOTE_HEAD, 16.0),
}
_SEAL_ROOM = 68.0


class Builder:
    """Turns the blocks of one part into boxes, adding their elements to `section` in reading order."""

    def __init__(self, weights: dict[str, Face], section: Element, body: Style = styles.BODY, air: float = 1.0) -> None:
        self._weights, self._section = weights, section
        self._body, self._air = body, air
        self._lists: list[Element] = []  # the open list of each level

    def build(self, blocks: Sequence[said.Block]) -> list[Box]:
        boxes: list[Box] = []
        for block in blocks:
            if not isinstance(block, said.Item):
                self._lists.clear()
            boxes += self._box(block)
        return boxes

    def _box(self, block: said.Block) -> list[Box]:
        match block:
            case said.Letterhead():
                head = self._set(block.text, styles.LETTERHEAD, "P")
                return [head, Rule(styles.COLUMN, 0.9, 0.0, 9.0, 13.0)]
            case said.Heading(level=1):
                return [self._set(block.text, styles.FORM_TITLE, "H1", keep=True), Gap(9.0, keep=True)]
            case said.Heading():
                return [self._set(block.text, styles.SECTION, "H2", before=15.0, keep=True), Gap(4.0, keep=True)]
            case said.Addressed():
                return self._addressed(block)
            case said.Item():
                return [self._item(block)]
            case said.Paragraph():
                style, before = _ROLES[block.role]
                return [self._set(block.text, style, "P", before=before)]
            case said.Attached():
                return [self._attached(block)]
            case said.Table():
                return [self._table(block)]
            case said.Signature():
                return [self._signature(block)]
            case said.Tail():
                lines = [self._set(line, styles.TAIL, "P") for line in block.lines]
                return [Stack((Rule(styles.COLUMN, 0.9, 0.0, 8.0, 6.0), *lines))]

    def _set(self, text: str, style: Style, tag: str, *, before: float = 0.0, keep: bool = False) -> Text:
        element = self._section.add(tag)
        return set_text(text, style, self._weights, element, styles.COLUMN, before=before, keep=keep)

    def _addressed(self, block: said.Addressed) -> list[Box]:
        style = styles.TITLE if block.title else styles.ADDRESSED
        label = Label(block.label, self._section.add("P"), 46.0)
        element = self._section.add("H1" if block.title else "P")
        width = styles.COLUMN
        text = set_text(block.text, style, self._weights, element, width, left=46.0, label=label, before=1.5)
        return [text, Rule(width, 0.5, 0.0, 9.0, 5.0)] if block.title else [text]

    def _item(self, block: said.Item) -> Text:
        del self._lists[block.level :]
        while len(self._lists) < block.level:
            above = self._section
            if self._lists:
                last = self._lists[-1].kids[-1]
                assert isinstance(last, Element)
                above = _body(last)
            numbering = _NUMBERING[len(self._lists)]
            self._lists.append(above.add("L", O="List", ListNumbering=numbering))
            if len(self._lists) < block.level:
                self._lists[-1].add("LI").add("LBody")  # a level was left out
        item = self._lists[-1].add("LI")
        label = item.add("Lbl")
        face, size = self._weights[self._body.weight], self._body.size
        wide = face.width(block.number, size) + 5.0
        left = (block.level - 1) * styles.STEP * 0.75 + wide
        element = item.add("LBody").add("P")
        before = (6.0 if block.level == 1 else 1.5) * self._air
        mark = Label(block.number, label, wide)
        text = set_text(
            block.text, self._body, self._weights, element, styles.COLUMN, left=left, label=mark, before=before
        )
        return replace(text, follows=block.level > 1)

    def _attached(self, block: said.Attached) -> Stack:
        face, size = self._weights[self._body.weight], self._body.size
        wide = face.width(block.label, size) + 12.0
        heading = self._section.add("P")
        if len(block.texts) == 1:
            label = Label(block.label, heading, wide)
            element = self._section.add("P")
            only = set_text(block.texts[0], self._body, self._weights, element, styles.COLUMN, left=wide, label=label)
            return Stack((only,), before=13.0 * self._air)
        texts = []
        items = self._section.add("L", O="List", ListNumbering="Decimal")
        for position, words in enumerate(block.texts, 1):
            number = f"{position}."
            step = face.width(number, size) + 5.0
            item = items.add("LI")
            label = Label(number, item.add("Lbl"), step)
            element = item.add("LBody")
            left = wide + step
            texts.append(set_text(words, self._body, self._weights, element, styles.COLUMN, left=left, label=label))
        name = set_text(block.label, self._body, self._weights, heading, wide)
        return Stack((Beside(name, texts[0]), *texts[1:]), before=13.0 * self._air)

    def _signature(self, block: said.Signature) -> Box:
        style = styles.SIGNATURE
        wide = self._weights[style.weight].width(block.text, style.size)
        room = styles.COLUMN - 2 * _SEAL_ROOM
        if wide > room:
            smaller = max(style.size * room / wide, styles.BODY.size + 1)
            style = replace(style, size=smaller, leading=smaller * 1.45)
        element = self._section.add("P")
        name = set_text(block.text, style, self._weights, element, styles.COLUMN)
        seal = self._set(block.seal, styles.SEAL, "P")
        return Seal(name, seal, styles.COLUMN, before=14.0 * self._air)

    def _table(self, block: said.Table) -> Grid:
        edges = [0.0]
        for width in block.widths:
            edges.append(edges[-1] + width * styles.COLUMN / sum(block.widths))
        table = self._section.add("Table")
        rows = []
        for number, row in enumerate(block.rows):
            line, column, cells = table.add("TR"), 0, []
            for cell in row:
                cells.append(self._cell(cell, line, edges, column, number < block.heads))
                column += cell.span
            rows.append(Row(tuple(cells), pad=7.0 if block.boxed else 4.5))
        return Grid(tuple(edges), tuple(rows), block.heads, block.boxed, before=6.0)

    def _cell(self, cell: said.Cell, row: Element, edges: list[float], column: int, heading: bool) -> GridCell:
        attributes: dict[str, str | int] = {}
        if cell.head:
            attributes["Scope"] = "Column" if heading else "Row"
        if cell.span > 1:
            attributes["ColSpan"] = cell.span
        if attributes:
            attributes = {"O": "Table", **attributes}
        element = row.add("TH" if cell.head else "TD", **attributes)
        width = edges[column + cell.span] - edges[column] - 2 * PAD_X
        style = styles.CELL_HEAD if cell.head else styles.CELL
        said_texts = [(each if isinstance(each, str) else each.text, style) for each in cell.texts]
        said_texts += [(each, styles.CELL_SMALL) for each in cell.small]
        texts: list[Text] = []
        for text, set_in in said_texts:
            within = element.add("P") if len(said_texts) > 1 else element
            texts.append(set_text(text, set_in, self._weights, within, width, before=2.0 if texts else 0.0))
        return GridCell(tuple(texts), column, cell.span, cell.head)


def _body(item: Element) -> Element:
    body = item.kids[-1]
    assert isinstance(body, Element)
    return body
