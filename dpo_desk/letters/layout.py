"""A letter of the domain becomes a tagged PDF: `lay_out(letter, fonts)`. Pure but for reading the font files.

Text never passes through a mark-up parser: it is broken, encoded and drawn as it is, so that no value can act on the
page (security T5). The pages are planned before they are drawn: the number of the last is known on the first.
"""

import io
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from dpo_desk.domain.letter import Block, Letter, Part, Signature, Tail
from dpo_desk.letters import styles
from dpo_desk.letters.blocks import Builder
from dpo_desk.letters.finish import finish
from dpo_desk.letters.fonts import Face, faces
from dpo_desk.letters.lines import Style
from dpo_desk.letters.pager import Page, paginate
from dpo_desk.letters.tags import Element, Pen

rl_config.useA85 = 0  # bytes as they are: nothing is encoded twice


def lay_out(letter: Letter, fonts: Path) -> bytes:
    """The letter as PDF/A-2a and PDF/UA-1, with the font files of folder `fonts`.

    UserError `error.text.control` for a character no font has. The same letter gives the same bytes.
    """
    root = Element("Document", language=letter.language)
    weights = faces(fonts)
    pages = [page for part in letter.parts for page in _plan(part, weights, root.add("Sect"))]
    raw = _draw(letter, pages, weights)
    return finish(raw, root, title=letter.title, language=letter.language, created=letter.issued_on)


def _plan(part: Part, weights: dict[str, Face], section: Element) -> list[Page]:
    """The pages of a part. A letter that would end on a second page is set a little closer, if that spares the page."""
    blocks, foot = list(part.blocks), list[Block]()
    while blocks and isinstance(blocks[-1], Tail | Signature):
        foot.insert(0, blocks.pop())
    if not any(isinstance(block, Tail) for block in foot):
        blocks, foot = [*blocks, *foot], []

    def planned(builder: Builder) -> list[Page]:
        body = builder.build(blocks)
        return paginate(body, styles.HEIGHT - styles.TOP, styles.BOTTOM, builder.build(foot))

    pages = planned(Builder(weights, section))
    if foot and len(pages) == 2:
        closer = Element(section.tag)
        if len(close := planned(Builder(weights, closer, styles.CLOSE_BODY, styles.CLOSE))) == 1:
            section.kids[:] = closer.kids
            return close
    return pages


def _draw(letter: Letter, pages: list[Page], weights: dict[str, Face]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(styles.WIDTH, styles.HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=weights["regular"].name,
    )
    pen = Pen(canvas)
    for number, page in enumerate(pages, 1):
        for box, y in page.placed:
            box.draw(pen, styles.LEFT, y)
        with pen.artifact("Pagination"):
            _running(pen, letter, page, f"{number}/{len(pages)}", weights["regular"])
        pen.turn()
    canvas.save()
    return out.getvalue()


def _running(pen: Pen, letter: Letter, page: Page, number: str, face: Face) -> None:
    style = styles.RUNNING_LINE
    _at(pen, face, number, styles.WIDTH / 2, style, 0.5)
    _at(pen, face, letter.running, styles.LEFT, style, 0.0)
    if page.code:
        _at(pen, face, letter.code_line, styles.WIDTH - styles.RIGHT, style, 1.0)
    if letter.notice:
        wide = face.width(letter.notice, style.size)
        left, high = styles.WIDTH - styles.RIGHT - wide, styles.HEIGHT - 30.0
        pen.text(left, high, face.runs(letter.notice), style.size, 0.0)
        pen.frame(left - 6, high - 5, wide + 12, style.size + 8, 0.6, 0.0)


def _at(pen: Pen, face: Face, text: str, x: float, style: Style, part: float) -> None:
    if text:
        left = x - part * face.width(text, style.size)
        pen.text(left, styles.RUNNING, face.runs(text), style.size, style.grey)
