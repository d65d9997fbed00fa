"""The sheet of a log review (접속기록 점검표): period, sample, finding, follow-up, signature. Pure."""

from collections.abc import Iterable

from dpo_desk.domain.access_log import ReviewLine, ReviewSheet
from dpo_desk.domain.korean import letter_date
from dpo_desk.domain.letter import Block, Cell, Heading, Letter, Paragraph, Part, Table
from dpo_desk.domain.template import fill_text
from dpo_desk.letters.compose import clean
from dpo_desk.letters.sheet import ruled
from dpo_desk.letters.texts import PaperTexts

_WIDTHS = (8, 18, 13, 24, 19, 18)


def log_review(sheet: ReviewSheet, texts: PaperTexts) -> Letter:
    """The facts of the review, each entry that was looked at one by one, and the line for the signature."""
    sheet = clean(sheet)
    return Letter(
        title=texts.text("title"),
        language=texts.language,
        issued_on=sheet.made_on,
        parts=(Part(tuple(_blocks(sheet, texts))),),
        form=texts.version,
        running=fill_text(texts.text("running"), {"digest": sheet.digest}),
    )


def _blocks(sheet: ReviewSheet, texts: PaperTexts) -> Iterable[Block]:
    heads = texts.table("heads")
    yield Heading(texts.text("title"))
    yield _facts(_said(sheet, texts))
    yield Heading(texts.text("result"), 2)
    labels = texts.table("labels")
    yield _facts(((labels["finding"], sheet.finding), (labels["follow_up"], sheet.follow_up or texts.text("none"))))
    yield Heading(texts.text("sample"), 2)
    yield Paragraph(texts.text("sample_note"), "note")
    head = tuple(heads[name] for name in ("number", "at", "who", "act", "whose", "purpose"))
    yield ruled(_WIDTHS, head, tuple(_line(line, texts) for line in sheet.sample))
    yield Heading(texts.text("sign"), 2)
    yield _facts(((texts.text("signed_by"), fill_text(texts.text("signature"), {"reviewer": sheet.reviewer})),))


def _facts(pairs: Iterable[tuple[str, str]]) -> Table:
    return Table((20, 80), tuple((Cell((label,), head=True), Cell((said,))) for label, said in pairs))


def _said(sheet: ReviewSheet, texts: PaperTexts) -> Iterable[tuple[str, str]]:
    labels = texts.table("labels")
    yield labels["company"], sheet.company or texts.text("none")
    span = {"first": letter_date(sheet.first), "last": letter_date(sheet.last)}
    yield labels["period"], fill_text(texts.text("period"), span)
    yield labels["reviewer"], sheet.reviewer
    yield labels["reviewed_on"], letter_date(sheet.reviewed_on)
    numbers = {"low": str(sheet.first_number), "high": str(sheet.last_number), "count": str(len(sheet.sample))}
    yield labels["entries"], fill_text(texts.text("entries"), numbers)
    yield labels["digest"], sheet.digest


def _line(line: ReviewLine, texts: PaperTexts) -> tuple[str, ...]:
    if not line.at:
        return (line.number, texts.text("left"))
    return line.number, line.at, line.who, line.act, line.whose, line.purpose
