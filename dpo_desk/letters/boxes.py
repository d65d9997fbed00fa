"""What stands on a page: boxes that know their height, can be cut between pages, and draw themselves with a pen."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from dpo_desk.letters.fonts import Face
from dpo_desk.letters.lines import Style, break_lines
from dpo_desk.letters.tags import Element, Pen

_LEAST = 2
"""Lines of a paragraph that stay together at a page's foot and head."""


class Box(Protocol):
    """Something of a fixed width; heights in points, `y` is the upper edge."""

    @property
    def before(self) -> float:
        """Space above it, which falls away at the head of a page."""

    @property
    def keep(self) -> bool:
        """True for what may not stand last on a page: a title."""

    @property
    def height(self) -> float: ...

    def least(self) -> float:
        """The height of the smallest piece that may stand alone."""

    def split(self, room: float) -> tuple["Box", "Box"] | None:
        """Two pieces, the first no higher than `room`, or None where it cannot be cut so."""

    def draw(self, pen: Pen, x: float, y: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in the margin of a text's first line: an item's number, 수신."""

    text: str
    element: Element
    width: float


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of one style, all content of `element`."""

    lines: tuple[str, ...]
    style: Style
    face: Face
    element: Element
    width: float
    left: float = 0.0
    label: Label | None = None
    before: float = 0.0
    keep: bool = False
    follows: bool = False
    """It goes on what stands before it: an item inside another."""

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def least(self) -> float:
        return min(len(self.lines), _LEAST if len(self.lines) != _LEAST + 1 else _LEAST + 1) * self.style.leading

    def split(self, room: float) -> tuple["Box", "Box"] | None:
        count = min(int(room / self.style.leading + 1e-6), len(self.lines) - _LEAST)
        return self.cut(count) if count >= _LEAST else None

    def cut(self, count: int) -> tuple["Text", "Text"]:
        """The first `count` lines, and the rest."""
        return (
            replace(self, lines=self.lines[:count]),
            replace(self, lines=self.lines[count:], label=None, before=0.0),
        )

    def draw(self, pen: Pen, x: float, y: float) -> None:
        style = self.style
        base = y - (style.leading + style.size * 0.70) / 2  # capitals and syllables sit in the middle of their line
        if self.label is not None and self.label.text:
            with pen.content(self.label.element):
                place = x + self.left - self.label.width
                pen.text(place, base, self.face.runs(self.label.text), style.size, style.grey)
        if not self.lines or (len(self.lines) == 1 and not self.lines[0]):
            return
        with pen.content(self.element):
            for number, line in enumerate(self.lines):
                if line:
                    at = x + self.left + self._shift(line)
                    pen.text(at, base - number * style.leading, self.face.runs(line), style.size, style.grey)

    def _shift(self, line: str) -> float:
        if self.style.align == "left":
            return 0.0
        free = self.width - self.left - self.face.width(line.rstrip(" "), self.style.size)
        return free / 2 if self.style.align == "centre" else free


def set_text(
    text: str,
    style: Style,
    faces: dict[str, Face],
    element: Element,
    width: float,
    *,
    left: float = 0.0,
    label: Label | None = None,
    before: float = 0.0,
    keep: bool = False,
) -> Text:
    """Break `text` for a column of `width` whose lines start at `left`."""
    face = faces[style.weight]
    lines = break_lines(text, face, style.size, width - left)
    return Text(tuple(lines), style, face, element, width, left, label, before, keep)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, with space around it."""

    width: float
    line: float = 0.5
    grey: float = 0.0
    above: float = 4.0
    below: float = 4.0
    before: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.above + self.below

    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Box, Box] | None:
        return None

    def draw(self, pen: Pen, x: float, y: float) -> None:
        with pen.artifact():
            pen.rule(x, y - self.above, x + self.width, y - self.above, self.line, self.grey)


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty space."""

    height: float
    before: float = 0.0
    keep: bool = False

    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Box, Box] | None:
        return None

    def draw(self, pen: Pen, x: float, y: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Beside:
    """A text, and before its first line another in the margin."""

    margin: Text
    text: Text
    before: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.text.height

    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Box, Box] | None:
        return None

    def draw(self, pen: Pen, x: float, y: float) -> None:
        self.margin.draw(pen, x, y)
        self.text.draw(pen, x, y)


@dataclass(frozen=True, slots=True)
class Seal:
    """The sender's name, centred, and the place of the seal: its middle is the middle of the name's last letter."""

    name: Text
    seal: Text
    width: float
    side: float = 56.0
    before: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return max(self.name.height, self.side)

    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Box, Box] | None:
        return None

    def draw(self, pen: Pen, x: float, y: float) -> None:
        style, last = self.name.style, self.name.lines[-1].rstrip(" ")
        wide = self.name.face.width(last, style.size)
        middle = x + (self.width + wide - self.name.face.width(last[-1:], style.size)) / 2
        top = y - (self.height - self.name.height) / 2
        level = top - self.name.height + style.leading / 2
        with pen.artifact():
            pen.corners(middle - self.side / 2, level - self.side / 2, self.side, 7.0, 0.5, 0.5)
        self.name.draw(pen, x, top)
        self.seal.draw(pen, middle + self.side / 2 + 4, level + self.seal.height / 2)


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes over one another that are never parted."""

    boxes: tuple[Box, ...]
    before: float = 0.0
    keep: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        gaps = sum(box.before for box in self.boxes[1:])
        object.__setattr__(self, "height", gaps + sum(box.height for box in self.boxes))

    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Box, Box] | None:
        return None

    def draw(self, pen: Pen, x: float, y: float) -> None:
        for number, box in enumerate(self.boxes):
            y -= box.before if number else 0.0
            box.draw(pen, x, y)
            y -= box.height


def total(boxes: Sequence[Box]) -> float:
    """The height of boxes over one another, with the space between them."""
    return sum(box.height + box.before for box in boxes)
