"""Form 10 (별지 제10호서식): the result of a request for correction, deletion or suspension.

Its title, boxes and order bind (Decree 43(3), 44(2); Notice Art 3(5)).
"""

from dpo_desk.domain.letter import Block, Boxes, Cell, Table
from dpo_desk.domain.template import Scope
from dpo_desk.letters.form9 import form_page, form_texts
from dpo_desk.letters.texts import PaperTexts


def form10(texts: PaperTexts, said: Scope) -> tuple[Block, ...]:
    """The whole form, the box of the paper's right ticked in the title and before action and reason."""
    labels, boxes = texts.table("form10.labels"), form_texts(texts, said)
    box = texts.text("form.box")
    rights = Boxes("", tuple((name, code == box) for code, name in texts.table("form10.rights").items()))
    rows = (
        _row((labels["recipient"],), boxes["recipient"]),
        _row((labels["request"],), boxes["request"]),
        _row((rights, labels["action"]), boxes["action"]),
        _row((rights, labels["reason"]), boxes["reason"]),
        _row((labels["objection"],), boxes["objection"]),
    )
    return form_page(texts, rights, Table((24, 76), rows, boxed=True), said)


def _row(label: tuple[str | Boxes, ...], said: tuple[str, ...]) -> tuple[Cell, ...]:
    return (Cell(label, head=True), Cell(said))
