"""Form 9 (별지 제9호서식): the notice of access, whose title, boxes and order bind (Decree 41(5), Notice Art 3(4))."""

from dpo_desk.domain.letter import (
    AccessNotice,
    Block,
    Boxes,
    Cell,
    Delivery,
    Heading,
    Paragraph,
    Signature,
    Table,
)
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.template import Value, fill_text
from dpo_desk.letters.texts import PaperTexts


def form9(
    facts: AccessNotice, texts: PaperTexts, fields: dict[str, Value], outcome: Outcome = Outcome.FULL
) -> tuple[Block, ...]:
    """The whole form for `outcome`."""
    labels, said = texts.table("form9.labels"), texts.table("form9.texts")
    outcomes = _boxes(texts, "outcomes", outcome)
    visit = facts.delivery is Delivery.VISIT

    def filled(name: str) -> str:
        return fill_text(said[name], fields)

    rows = (
        _row(labels["recipient"], filled("recipient")),
        _row(labels["request"], fill_text("{request_summary}", fields)),
        (
            _head(labels["view_at"]),
            Cell((fill_text("{view_at}", fields) if visit else said["view_at"],)),
            _head(labels["view_place"]),
            Cell((fill_text("{view_place}", fields) if visit else said["view_place"],)),
        ),
        _row(labels["outcome"], outcomes, filled("outcome")),
        _row(
            labels["way"],
            _boxes(texts, "forms", facts.copy_form, labels["way_form"]),
            _boxes(texts, "ways", facts.delivery, labels["way_delivery"]),
        ),
        _row(labels["fee"], filled("fee")),
        _row(labels["fee_basis"], fill_text("{fee_basis}", fields) if facts.fee.total else said["no_fee_basis"]),
        _row(labels["reason"], said["reason"]),
        _row(labels["objection"], filled("objection")),
    )
    note, *notes = texts.lines("form9.notes")
    return (
        Heading(texts.text("form9.title").replace("{boxes}", outcomes.text.replace("  ", " "))),
        Table((17, 34, 15, 34), rows, boxed=True),
        Paragraph(texts.text("form9.statement"), "statement"),
        Paragraph(fill_text(texts.text("form9.date"), fields), "centre"),
        Signature(fill_text(texts.text("form9.sender"), fields), texts.text("words.seal")),
        Paragraph(note, "note-head"),
        *(Paragraph(each, "note") for each in notes),
    )


def _boxes(texts: PaperTexts, table: str, ticked: str, label: str = "") -> Boxes:
    return Boxes(label, tuple((name, code == ticked) for code, name in texts.table(f"form9.{table}").items()))


def _head(text: str) -> Cell:
    return Cell((text,), head=True)


def _row(label: str, *said: str | Boxes) -> tuple[Cell, ...]:
    return (_head(label), Cell(said, span=3))
