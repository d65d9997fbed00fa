"""What a letter says, as plain, frozen values in reading order.

Pure. A `Letter` is laid out elsewhere; here stand its words, so that the printed text can be compared with them. The
facts it is made from are a `Notice`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_UNTICKED = "\N{NO-BREAK SPACE}"


class CopyForm(StrEnum):
    """열람 형태, a box of form 9."""

    VIEW = "view"
    COPY = "copy"
    FILE = "file"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Delivery(StrEnum):
    """열람 방법, a box of form 9."""

    VISIT = "visit"
    POST = "post"
    FAX = "fax"
    EMAIL = "email"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; level 1 is the title of a part, level 2 stands inside it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The company's name over the letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Addressed:
    """수신, (경유), 제목: a label and what stands beside it; `title` makes it the part's title."""

    label: str
    text: str
    title: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered paragraph at level 1 to 4: `1.` `가.` `1)` `가)`."""

    level: int
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `role` is how it is set: body, statement and centre (under a form), note, note-head (small)."""

    text: str
    role: str = "body"


@dataclass(frozen=True, slots=True)
class Attached:
    """붙임: what goes with the letter, numbered when there is more than one, ending in 끝."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Boxes:
    """A row of check boxes: what it is about (may be empty), and each choice with its tick."""

    label: str
    choices: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        """As the official forms print it; the space inside an empty box does not break."""
        boxes = "  ".join(f"[{'√' if ticked else _UNTICKED}]{name}" for name, ticked in self.choices)
        return f"{self.label}  {boxes}" if self.label else boxes


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its paragraphs, whether it heads its row or column, how many columns it spans; `small` sets hashes."""

    texts: tuple[str | Boxes, ...]
    head: bool = False
    span: int = 1
    small: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `widths` are parts of the line; the first `heads` rows repeat on each page.

    `boxed` sets a form: every cell in its box; otherwise the table is ruled lightly.
    """

    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0
    boxed: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Who sends it, with the place of the seal."""

    text: str
    seal: str


@dataclass(frozen=True, slots=True)
class Tail:
    """The lines at the foot of a letter: who drafted and decided, numbers and days, how to reach the company."""

    lines: tuple[str, ...]


Block = Heading | Letterhead | Addressed | Item | Paragraph | Attached | Table | Signature | Tail


@dataclass(frozen=True, slots=True)
class Part:
    """What starts on a page of its own: the letter, the form, the answer sheet."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be laid out. `running` and `code_line` stand at the foot of each page, `notice` at its head."""

    title: str
    language: str  # BCP 47: ko-KR
    issued_on: date
    parts: tuple[Part, ...]
    form: str = ""  # id and version of the texts it was made from
    running: str = ""
    code_line: str = ""
    notice: str = ""


def block_texts(block: Block) -> Iterator[str]:
    """The texts of a block, in the order in which they are read."""
    match block:
        case Heading() | Letterhead() | Paragraph():
            yield block.text
        case Addressed():
            yield from (block.label, block.text)
        case Item():
            yield from (block.number, block.text)
        case Attached():
            yield block.label
            for position, text in enumerate(block.texts, 1):
                yield from (f"{position}.", text) if len(block.texts) > 1 else (text,)
        case Table():
            for row in block.rows:
                for cell in row:
                    yield from (text if isinstance(text, str) else text.text for text in (*cell.texts, *cell.small))
        case Signature():
            yield from (block.text, block.seal)
        case Tail():
            yield from block.lines


def texts(letter: Letter) -> Iterator[str]:
    """Every text of the letter but the running lines, in reading order."""
    for part in letter.parts:
        for block in part.blocks:
            yield from block_texts(block)
