"""The answer sheet (열람 자료) with the five items of Decree 41(1), and the list of what goes with the letter."""

from dpo_desk.domain.letter import Block, Cell, Heading, Paragraph, Table
from dpo_desk.domain.notice import Answer, Enclosure, Shown
from dpo_desk.domain.template import Scope, fill_text
from dpo_desk.letters.texts import PaperTexts

_UNITS = ("B", "KB", "MB", "GB")


def answer_sheet(shown: Shown, texts: PaperTexts, said: Scope) -> tuple[Block, ...]:
    """Who, when, and the five items, each of which says something."""
    rows = tuple(
        (Cell((label,), head=True), Cell((fill_text(text, said),))) for label, text in texts.pairs("sheet.facts")
    )
    blocks: list[Block] = [Heading(texts.text("sheet.title")), Table((17, 83), rows)]
    for item, answer in zip(texts.rows("sheet.items"), shown.answers, strict=True):
        blocks.append(Heading(item["title"], 2))
        blocks += _answer(answer, texts)
    return tuple(blocks)


def answered(answer: Answer) -> bool:
    """True where an item says something."""
    return any(line.strip() for line in answer.lines) or any(text.strip() for row in answer.rows for text in row)


def _answer(answer: Answer, texts: PaperTexts) -> list[Block]:
    lines = tuple(line for line in answer.lines if line)
    blocks: list[Block] = []
    if len(lines) > 2 and not answer.rows:
        head = (texts.text("sheet.number"), texts.text("sheet.content"))
        rows = tuple((str(number), line) for number, line in enumerate(lines, 1))
        blocks.append(ruled((9, 91), head, rows))
    else:
        blocks += [Paragraph(line) for line in lines]
    if answer.rows:
        count = max(len(answer.head), *(len(row) for row in answer.rows))
        blocks.append(ruled(column_widths(count, answer.rows), answer.head, answer.rows))
    return blocks


def column_widths(count: int, rows: tuple[tuple[str, ...], ...]) -> tuple[int, ...]:
    """Parts of the line for each column, by how much stands in it, none narrower than a word or two."""
    longest = [max([*(_breadth(row[column]) for row in rows if column < len(row)), 1]) for column in range(count)]
    return tuple(min(max(length, 9), 36) for length in longest)


def _breadth(text: str) -> int:
    """How wide a text is, counted in Hangul syllables."""
    return round(sum(0.6 if char.isascii() else 1.0 for char in text[:80])) + 2


def ruled(widths: tuple[int, ...], head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Table:
    """A table with a head; a short row is filled up with a dash, so that no cell reads as forgotten."""
    count = len(widths)
    body = tuple(tuple(Cell((text or "-",)) for text in (*row, *("-",) * (count - len(row)))) for row in rows)
    if not head:
        return Table(widths, body)
    heads = tuple(Cell((text,), head=True) for text in (*head, *("-",) * (count - len(head))))
    return Table(widths, (heads, *body), heads=1)


def enclosure_list(shown: Shown, texts: PaperTexts) -> tuple[Block, ...]:
    """Every file or paper disclosed: name, pages, size, SHA-256."""
    first, second, third = texts.lines("enclosures.head")
    head = tuple(Cell((text,), head=True) for text in (first, second, third))
    rows = tuple(
        (
            Cell((str(number),)),
            Cell((each.name,), small=(f"SHA-256 {each.sha256}",)),
            Cell((_extent(each, texts),)),
        )
        for number, each in enumerate(shown.enclosures, 1)
    )
    table = Table((9, 70, 21), (head, *rows), heads=1)
    return (Heading(texts.text("enclosures.title")), table, Paragraph(texts.text("enclosures.note"), "note"))


def _extent(each: Enclosure, texts: PaperTexts) -> str:
    size = file_size(each.size)
    if each.pages is None:
        return size
    return texts.text("enclosures.pages").replace("{pages}", str(each.pages)) + f", {size}"


def file_size(size: int) -> str:
    """A size as people read it: 3,204 B, 12.4 KB."""
    amount, unit = float(size), 0
    while amount >= 1024 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1024, unit + 1
    return f"{amount:.1f} {_UNITS[unit]}" if unit else f"{size:,} B"
