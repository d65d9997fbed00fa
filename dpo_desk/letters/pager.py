"""Putting boxes on pages: titles stay with what follows, a closing stands at the foot of the last page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dpo_desk.letters.boxes import Box, Text, total


@dataclass(slots=True)
class Page:
    """Boxes with the height of their upper edge."""

    placed: list[tuple[Box, float]] = field(default_factory=list)
    code: bool = True  # the check code stands in its running line


def paginate(boxes: Sequence[Box], top: float, bottom: float, foot: Sequence[Box] = ()) -> list[Page]:
    """Place `boxes` between the heights `top` and `bottom`, page after page; `foot` ends on the last page's foot.

    The foot never stands alone: the last short boxes go along, an item with those inside it. A box that cannot be cut
    and is higher than a page is placed alone and runs over it; no text or table is such a box.
    """
    waiting, pages, y = list(boxes), [Page()], top
    closing: list[Box] = []
    if foot:
        closing = [waiting.pop()] if waiting else []
        while waiting and total(closing) + waiting[-1].height < (top - bottom) / 4:
            follows = isinstance(waiting[-1], Text) and waiting[-1].follows
            closing.insert(0, waiting.pop())
            if not follows and len(closing) > 1:
                break
        if total(closing) + total(foot) > top - bottom:
            waiting, closing = waiting + closing, []

    def turn() -> None:
        nonlocal y
        pages.append(Page())
        y = top

    while waiting:
        box = waiting.pop(0)
        gap = box.before if pages[-1].placed else 0.0
        room = y - bottom - gap
        need = _kept(box, waiting)
        if need <= room and box.height <= room:
            pages[-1].placed.append((box, y - gap))
            y -= gap + box.height
            continue
        pieces = box.split(room) if not box.keep else None
        if pieces is not None:
            pages[-1].placed.append((pieces[0], y - gap))
            waiting.insert(0, pieces[1])
            turn()
        elif pages[-1].placed:
            waiting.insert(0, box)
            turn()
        else:
            pages[-1].placed.append((box, y))
            turn()
    if foot:
        if total(closing) + total(foot) > y - bottom and pages[-1].placed:
            turn()
        for box in closing:
            y -= box.before if pages[-1].placed else 0.0
            pages[-1].placed.append((box, y))
            y -= box.height
        y = bottom + total(foot)
        for box in foot:
            y -= box.before
            pages[-1].placed.append((box, y))
            y -= box.height
        pages[-1].code = False
    return [page for page in pages if page.placed]


def _kept(box: Box, following: Sequence[Box]) -> float:
    """What must fit below for `box` to stand here: itself, and while titles follow one another the next one's start."""
    if not box.keep:
        return box.least()
    need = box.height
    for after in following:
        need += after.before
        if not after.keep:
            return need + after.least()
        need += after.height
    return need
