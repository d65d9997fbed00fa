"""Form 9 (별지 제9호서식): the notice of access, whose title, boxes and order bind (Decree 41(5), Notice Art 3(4))."""

from dpo_desk.domain.letter import Block, Boxes, Cell, Heading, Paragraph, Signature, Table
from dpo_desk.domain.notice import Shown
from dpo_desk.domain.template import Scope, fill, fill_text
from dpo_desk.letters.numbering import numbered
from dpo_desk.letters.texts import PaperTexts


def form9(shown: Shown | None, texts: PaperTexts, said: Scope) -> tuple[Block, ...]:
    """The whole form, the box of the paper ticked; without `shown` no kind of copy and no way is."""
    labels = texts.table("form9.labels")
    outcomes = _boxes(texts, "outcomes", texts.text("form.box"))
    boxes = form_texts(texts, said)
    rows = (
        _row(labels["recipient"], *boxes["recipient"]),
        _row(labels["request"], *boxes["request"]),
        (
            _head(labels["view_at"]),
            Cell(boxes["view_at"]),
            _head(labels["view_place"]),
            Cell(boxes["view_place"]),
        ),
        _row(labels["outcome"], outcomes, *boxes["outcome"]),
        _row(
            labels["way"],
            _boxes(texts, "forms", shown.copy_form if shown else "", labels["way_form"]),
            _boxes(texts, "ways", shown.delivery if shown else "", labels["way_delivery"]),
        ),
        _row(labels["fee"], *boxes["fee"]),
        _row(labels["fee_basis"], *boxes["fee_basis"]),
        _row(labels["reason"], *boxes["reason"]),
        _row(labels["objection"], *boxes["objection"]),
    )
    return form_page(texts, outcomes, Table((17, 34, 15, 34), rows, boxed=True), said)


def form_texts(texts: PaperTexts, said: Scope) -> dict[str, tuple[str, ...]]:
    """The contents of a form's boxes by their names, one text a line; a paper's own go before the form's."""
    blocks = texts.table("blocks")
    return {
        name: tuple(f"{line.number} {line.text}".strip() for line in numbered(fill(template, said, blocks)))
        for name, template in form_templates(texts).items()
    }


def form_templates(texts: PaperTexts) -> dict[str, str]:
    """The templates of a form's boxes by their names."""
    own = {name: text for name, text in texts.table("form").items() if name not in ("kind", "box")}
    return {**texts.table(f"{texts.form}.texts"), **own}


def form_page(texts: PaperTexts, ticked: Boxes, table: Table, said: Scope) -> tuple[Block, ...]:
    """Title, table, the statutory sentence, day, sender with the place of the seal, and the form's notes."""
    form = texts.form
    note, *notes = texts.lines(f"{form}.notes")
    boxes = ticked.text.replace("  ", " " if form == "form9" else ", ")
    return (
        Heading(texts.text(f"{form}.title").replace("{boxes}", boxes)),
        table,
        Paragraph(texts.text(f"{form}.statement"), "statement"),
        Paragraph(fill_text(texts.text(f"{form}.date"), said), "centre"),
        Signature(fill_text(texts.text(f"{form}.sender"), said), texts.text("words.seal")),
        Paragraph(note, "note-head"),
        *(Paragraph(each, "note") for each in notes),
    )


def _row(label: str, *said: str | Boxes) -> tuple[Cell, ...]:
    return (_head(label), Cell(said, span=3))


def _boxes(texts: PaperTexts, table: str, ticked: str, label: str = "") -> Boxes:
    return Boxes(label, tuple((name, code == ticked) for code, name in texts.table(f"form9.{table}").items()))


def _head(text: str) -> Cell:
    return Cell((text,), head=True)
